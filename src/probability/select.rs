//! Quantiles of many numbers without sorting them all.
//!
//! The numbers are counted in a thousand buckets of equal width; only the buckets in which a quantile stands are sorted.

/// Buckets between the smallest and the largest number.
const BUCKETS: usize = 1024;

/// The place of a quantile among numbers in order: linear between order statistics (type 7 of Hyndman and Fan).
#[derive(Clone, Copy, Debug)]
pub struct QuantilePlace {
    /// The rank of the number before it, from 0.
    pub rank: usize,
    /// The part of the way to the next number, from 0 to 1.
    part: f64,
}

impl QuantilePlace {
    /// The place of the quantile at a share of `n` numbers, at least one.
    pub fn new(n: usize, share: f64) -> QuantilePlace {
        let place = (n - 1) as f64 * share;
        QuantilePlace { rank: place as usize, part: place.fract() }
    }

    /// The quantile of `n` numbers, of which `nth` gives the one of a rank.
    pub fn quantile(self, n: usize, nth: impl Fn(usize) -> f64) -> f64 {
        between(nth(self.rank), nth((self.rank + 1).min(n - 1)), self.part)
    }
}

/// The number at a part of the way from `low` to `high`.
pub fn between(low: f64, high: f64, part: f64) -> f64 {
    // Not `low + part·(high − low)` where they are equal, which must give just that number.
    if low == high { low } else { low + part * (high - low) }
}

/// The quantiles of numbers, of which there is at least one.
pub fn selected<const N: usize>(numbers: &[f64], shares: [f64; N]) -> [f64; N] {
    let n = numbers.len();
    let buckets = Buckets::between_extremes(numbers);
    let mut counts = [0_u32; BUCKETS];
    numbers.iter().for_each(|number| counts[buckets.bucket(*number)] += 1);
    let below = sums(&counts, |_| true);
    let bucket_of = |rank: usize| below.partition_point(|below| *below <= rank as u32) - 1;

    let places = shares.map(|share| QuantilePlace::new(n, share));
    let mut is_near = [false; BUCKETS];
    let ranks = places.into_iter().flat_map(|place| [place.rank, (place.rank + 1).min(n - 1)]);
    ranks.for_each(|rank| is_near[bucket_of(rank)] = true);
    let mut near: Vec<f64> = numbers.iter().copied().filter(|number| is_near[buckets.bucket(*number)]).collect();
    // For every column of every picture: fast before small, unlike the sorts of `sorted`.
    near.sort_unstable_by(f64::total_cmp);
    let left_out = sums(&counts, |bucket| !is_near[bucket]);
    places.map(|place| place.quantile(n, |rank| near[rank - left_out[bucket_of(rank)] as usize]))
}

/// Buckets of equal width.
#[derive(Clone, Copy, Debug)]
struct Buckets {
    low: f64,
    /// Buckets in one unit of the numbers.
    scale: f64,
}

impl Buckets {
    fn between_extremes(numbers: &[f64]) -> Buckets {
        let (low, high) = numbers.iter().fold((numbers[0], numbers[0]), |(low, high), &number| {
            (if number < low { number } else { low }, if number > high { number } else { high })
        });
        Buckets { low, scale: (BUCKETS - 1) as f64 / (high - low) }
    }

    /// The bucket of a number; a larger number never has a lower one.
    ///
    /// Adding 2⁵² rounds to a whole number and leaves it in the low bits, which is faster than to round and convert. Where
    /// the extremes are too near or too far apart to divide, the sum is infinite or no number, its low bits are 0, and
    /// all numbers share bucket 0.
    #[inline]
    fn bucket(self, number: f64) -> usize {
        const TWO_TO_52: f64 = (1_u64 << (f64::MANTISSA_DIGITS - 1)) as f64;
        ((number - self.low) * self.scale + TWO_TO_52).to_bits() as usize % BUCKETS
    }
}

/// For each bucket, the numbers in those buckets below it that count.
fn sums(numbers: &[u32; BUCKETS], counts: impl Fn(usize) -> bool) -> [u32; BUCKETS] {
    let mut sum = 0;
    std::array::from_fn(|bucket| {
        let below = sum;
        sum += if counts(bucket) { numbers[bucket] } else { 0 };
        below
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probability::spread::PERCENTILES;
    use crate::probability::stream::{Seed, Stream};

    fn check_selected(numbers: &[f64]) {
        let mut ordered = numbers.to_vec();
        ordered.sort_by(f64::total_cmp);
        let n = ordered.len();
        let exact = PERCENTILES.map(|share| QuantilePlace::new(n, share).quantile(n, |rank| ordered[rank]));
        assert_eq!(selected(numbers, PERCENTILES).map(f64::to_bits), exact.map(f64::to_bits));
    }

    #[test]
    fn what_is_selected_is_what_stands_there_when_all_are_in_order() {
        let mut numbers = vec![0.0; 5_000];
        Stream::new(Seed(9), "selected").fill(0, &mut numbers);
        check_selected(&numbers);
        check_selected(&numbers[..1]);
        check_selected(&numbers[..2]);
        check_selected(&numbers.iter().map(|u| (u * 7.0).floor() - 3.0).collect::<Vec<_>>());
        // All but one in the lowest bucket; and an interval that is wider than any number, or hardly there.
        check_selected(&[&numbers[..], &[1e300]].concat());
        check_selected(&numbers.iter().map(|u| (u - 0.5) * f64::MAX * 2.0).collect::<Vec<_>>());
        check_selected(&numbers.iter().map(|u| u * 1e-320).collect::<Vec<_>>());
        check_selected(&[0.0, -0.0, 0.0, -0.0, -0.0]);
    }
}
