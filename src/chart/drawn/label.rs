//! Labels beside a chart, moved apart so that none covers another.

use crate::sorted;

/// Centres for labels of these `heights`, as near to `wanted` as can be, in the same order, none
/// overlapping and all between `top` and `bottom`.
///
/// # Formula
/// Least squares under `y[i+1] − y[i] ≥ (h[i] + h[i+1]) / 2`: with the heights above each label
/// taken off, the centres need only rise, and pooling neighbours that fall gives the best fit.
pub(super) fn spread(wanted: &[f64], heights: &[f64], top: f64, bottom: f64) -> Vec<f64> {
    let order = sorted::positions(wanted.len(), &mut |a, b| wanted[a].total_cmp(&wanted[b]));
    let total: f64 = heights.iter().sum();

    let mut above = 0.0;
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for &i in &order {
        let mut pool = (wanted[i] - heights[i] / 2.0 - above, 1);
        above += heights[i];
        while let Some(&(sum, count)) = pools.last()
            && sum / count as f64 >= pool.0 / pool.1 as f64
        {
            pools.pop();
            pool = (pool.0 + sum, pool.1 + count);
        }
        pools.push(pool);
    }

    let mut centres = vec![0.0; wanted.len()];
    let mut above = 0.0;
    let starts = pools.iter().flat_map(|&(sum, count)| std::iter::repeat_n(sum / count as f64, count));
    for (&i, start) in order.iter().zip(starts) {
        let start = start.min(bottom - total).max(top);
        centres[i] = start + above + heights[i] / 2.0;
        above += heights[i];
    }
    centres
}

/// Which of `n` labels along an axis to show, counted back from the last, so that labels of
/// `width` at a distance of `pitch` keep `gap` between them.
pub(super) fn every(n: usize, pitch: f64, width: f64, gap: f64) -> impl Fn(usize) -> bool {
    let stride = if pitch > 0.0 { ((width + gap) / pitch).ceil().max(1.0) as usize } else { n.max(1) };
    move |i| i < n && (n - 1 - i).is_multiple_of(stride)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_with_room_stay_where_they_are() {
        assert_eq!(spread(&[30.0, 10.0], &[10.0, 10.0], 0.0, 100.0), [30.0, 10.0]);
    }

    #[test]
    fn labels_that_meet_share_the_move() {
        assert_eq!(spread(&[50.0, 50.0], &[10.0, 10.0], 0.0, 100.0), [45.0, 55.0]);
    }

    #[test]
    fn labels_keep_apart_and_inside() {
        let heights = [10.0, 30.0, 10.0, 14.0, 10.0, 10.0];
        for wanted in [[0.0; 6], [100.0; 6], [1.0, 99.0, 50.0, 51.0, 52.0, 98.0], [5.0, 4.0, 3.0, 2.0, 1.0, 0.0]] {
            let centres = spread(&wanted, &heights, 0.0, 100.0);
            for i in 0..6 {
                assert!(centres[i] - heights[i] / 2.0 >= -1e-9 && centres[i] + heights[i] / 2.0 <= 100.0 + 1e-9);
                for j in 0..i {
                    let distance = (centres[i] - centres[j]).abs();
                    assert!(distance >= (heights[i] + heights[j]) / 2.0 - 1e-9, "{wanted:?} {centres:?}");
                    assert!(wanted[i] <= wanted[j] || centres[i] > centres[j]);
                }
            }
        }
    }

    #[test]
    fn the_last_label_of_an_axis_is_always_shown() {
        for n in 1..25 {
            let shown = every(n, 10.0, 25.0, 5.0);
            assert!(shown(n - 1));
            assert_eq!((0..n).filter(|&i| shown(i)).count(), n.div_ceil(3));
        }
    }
}
