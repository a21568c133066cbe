//! Numbers counted in narrow ranges, where there are too many to keep.

use std::collections::BTreeMap;

use crate::probability::select::{QuantilePlace, between};

/// The count of numbers in each range. A range is a sixteen-thousandth of the size of its numbers wide.
#[derive(Clone, Debug, Default)]
pub struct Histogram {
    counts: BTreeMap<i64, u32>,
    low: f64,
    high: f64,
}

/// The numbers in a range.
#[derive(Clone, Copy, Debug)]
struct Bar {
    range: i64,
    count: usize,
    /// Numbers in lower ranges.
    below: usize,
}

impl Histogram {
    /// Counts a number.
    pub fn push(&mut self, value: f64) {
        if self.counts.is_empty() {
            (self.low, self.high) = (value, value);
        }
        (self.low, self.high) = (self.low.min(value), self.high.max(value));
        *self.counts.entry(range(value)).or_insert(0) += 1;
    }

    /// The quantiles of the `n` numbers counted, at least one; those of a range are taken to lie evenly in it.
    pub fn quantiles<const N: usize>(&self, n: usize, shares: [f64; N]) -> [f64; N] {
        let bars = self.bars();
        let nth = |rank: usize| {
            let bar = bars[bars.partition_point(|bar| bar.below <= rank) - 1];
            let part = ((rank - bar.below) as f64 + 0.5) / bar.count as f64;
            between(start(bar.range), start(bar.range + 1), part).clamp(self.low, self.high)
        };
        shares.map(|share| QuantilePlace::new(n, share).quantile(n, nth))
    }

    /// How many numbers are at most `value`; those of its range are taken to lie evenly in it.
    pub fn up_to(&self, value: f64) -> f64 {
        let own = range(value);
        let lower: f64 = self.counts.range(..own).map(|(_, count)| f64::from(*count)).sum();
        let (from, to) = (start(own), start(own + 1));
        let part = if to > from { ((value - from) / (to - from)).clamp(0.0, 1.0) } else { 1.0 };
        let part = if value >= self.high { 1.0 } else { part };
        lower + part * self.counts.get(&own).map_or(0.0, |count| f64::from(*count))
    }

    fn bars(&self) -> Vec<Bar> {
        let mut below = 0;
        let bar = |(range, count): (&i64, &u32)| {
            let bar = Bar { range: *range, count: *count as usize, below };
            below += bar.count;
            bar
        };
        self.counts.iter().map(bar).collect()
    }
}

/// Binary digits of a number that tell its range from the next.
const DIGITS: u32 = 14;

/// The range of a number; a larger number never has a lower one.
fn range(value: f64) -> i64 {
    let bits = value.to_bits() as i64;
    // Negative numbers have the sign bit set and run backwards.
    let ordered = if bits < 0 { i64::MIN.wrapping_sub(bits) } else { bits };
    ordered >> (f64::MANTISSA_DIGITS - 1 - DIGITS)
}

/// The smallest number of a range.
fn start(range: i64) -> f64 {
    let ordered = range << (f64::MANTISSA_DIGITS - 1 - DIGITS);
    f64::from_bits(if ordered < 0 { i64::MIN.wrapping_sub(ordered) } else { ordered } as u64)
}

#[cfg(test)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_at_most_a_number_is_counted() {
        let mut histogram = Histogram::default();
        (1..=1_000).for_each(|n| histogram.push(f64::from(n)));
        assert_eq!([histogram.up_to(0.5), histogram.up_to(1_000.0), histogram.up_to(2_000.0)], [0.0, 1_000.0, 1_000.0]);
        assert!((histogram.up_to(250.5) - 250.0).abs() <= 1.0, "{}", histogram.up_to(250.5));
    }

    #[test]
    fn the_ranges_of_numbers_are_in_order_and_meet() {
        let numbers = [-1e9, -2.0, -1.5, -1e-300, -0.0, 0.0, 1e-300, 1.0, 1.0001, 1.001, 7e200];
        assert!(numbers.map(range).is_sorted());
        for number in numbers {
            let range = range(number);
            assert!(start(range) <= number && number < start(range + 1) || number == 0.0, "{number}");
        }
    }
}
