//! Amounts in order of size.

use crate::sorted;
use crate::units::Euro;

/// The positions of the two lowest amounts, in order of position, so that they do not change places when their ranking
/// does; none of fewer than two amounts.
pub fn two_lowest(amounts: &[Euro]) -> Option<(usize, usize)> {
    let ranking = sorted::positions(amounts.len(), &mut |a, b| amounts[a].total_cmp(&amounts[b]));
    let (first, second) = (*ranking.first()?, *ranking.get(1)?);
    Some((first.min(second), first.max(second)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_lowest_stand_in_order_of_position() {
        assert_eq!(two_lowest(&[3.0, 2.0, 9.0, 1.0]), Some((1, 3)));
        assert_eq!(two_lowest(&[1.0, 1.0, 1.0]), Some((0, 1)));
        assert_eq!(two_lowest(&[1.0]), None);
    }
}
