//! How a number is spread over the futures: mean, error and percentiles.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How a number is spread, in the unit of the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names are those of statistics")]
pub struct Spread {
    pub mean: f64,
    /// Of the mean: the deviation of the number over the square root of the number of futures.
    pub standard_error: f64,
    pub p5: f64,
    pub p10: f64,
    pub p25: f64,
    pub p50: f64,
    pub p75: f64,
    pub p90: f64,
    pub p95: f64,
}

/// The percentiles of a [`Spread`], as shares.
const PERCENTILES: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

impl Spread {
    /// The spread of the number with the other sign.
    pub fn negated(self) -> Spread {
        Spread {
            mean: -self.mean,
            standard_error: self.standard_error,
            p5: -self.p95,
            p10: -self.p90,
            p25: -self.p75,
            p50: -self.p50,
            p75: -self.p25,
            p90: -self.p10,
            p95: -self.p5,
        }
    }
}

/// A share of the futures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ShareOfFutures {
    /// From 0 to 1.
    pub share: f64,
    /// Its standard error.
    pub error: f64,
}

impl ShareOfFutures {
    /// # Formula
    /// `√(p·(1 − p)/n)`.
    pub fn new(share: f64, n_draws: usize) -> ShareOfFutures {
        let error = (share * (1.0 - share) / n_draws.max(1) as f64).max(0.0).sqrt();
        ShareOfFutures { share, error }
    }
}

/// Numbers up to which every one is kept; of more, only how many lie where.
pub const KEPT: usize = 50_000;

/// The mean and deviation of a number in the futures so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moments {
    /// What the sums are taken from, so that they lose no digits: the first number.
    origin: f64,
    sum: f64,
    squares: f64,
    n: usize,
}

impl Moments {
    /// Adds the number of the next future.
    pub fn push(&mut self, value: f64) {
        if self.n == 0 {
            self.origin = value;
        }
        let difference = value - self.origin;
        self.sum += difference;
        self.squares += difference * difference;
        self.n += 1;
    }

    /// The mean.
    pub fn mean(&self) -> f64 {
        self.origin + self.sum / self.n.max(1) as f64
    }

    /// The deviation of the number, of a sample.
    pub fn deviation(&self) -> f64 {
        let n = self.n as f64;
        if self.n < 2 {
            return 0.0;
        }
        // Without spread rounding may leave a hair below zero.
        ((self.squares - self.sum * self.sum / n) / (n - 1.0)).max(0.0).sqrt()
    }
}

/// A number in the futures so far.
#[derive(Clone, Debug)]
pub struct Column {
    moments: Moments,
    values: Values,
}

#[derive(Clone, Debug)]
enum Values {
    All(Vec<f64>),
    Counted(Counts),
}

impl Column {
    /// An empty column that will hold `n_draws` numbers.
    pub fn new(n_draws: usize) -> Column {
        let values = match n_draws {
            0..=KEPT => Values::All(Vec::with_capacity(n_draws)),
            _ => Values::Counted(Counts::default()),
        };
        Column { moments: Moments::default(), values }
    }

    /// Adds the numbers of the next futures.
    pub fn extend(&mut self, numbers: impl Iterator<Item = f64>) {
        let mut moments = self.moments;
        let numbers = numbers.inspect(|number| moments.push(*number));
        match &mut self.values {
            Values::All(values) => values.extend(numbers),
            Values::Counted(counts) => numbers.for_each(|number| counts.push(number)),
        }
        self.moments = moments;
    }

    /// Its mean and deviation.
    pub fn moments(&self) -> Moments {
        self.moments
    }

    /// The spread of the numbers so far.
    pub fn spread(&self) -> Spread {
        let [p5, p10, p25, p50, p75, p90, p95] = self.quantiles(PERCENTILES);
        let standard_error = self.moments.deviation() / (self.moments.n.max(1) as f64).sqrt();
        Spread { mean: self.moments.mean(), standard_error, p5, p10, p25, p50, p75, p90, p95 }
    }

    /// The quantiles at rising shares: linear between order statistics (type 7 of Hyndman and Fan).
    ///
    /// Of more than [`KEPT`] numbers they are good to a ten-thousandth of their size.
    pub fn quantiles<const N: usize>(&self, shares: [f64; N]) -> [f64; N] {
        if self.moments.n == 0 {
            return [0.0; N];
        }
        match &self.values {
            Values::All(values) => selected(values, shares),
            Values::Counted(counts) => counts.quantiles(self.moments.n, shares),
        }
    }
}

/// Where a quantile of `n` numbers stands among them in order, from 0: the number before it, and the part of the way to
/// the next.
fn place(n: usize, share: f64) -> (usize, f64) {
    let place = (n - 1) as f64 * share;
    (place as usize, place.fract())
}

fn between(low: f64, high: f64, part: f64) -> f64 {
    // Not `low + part·(high − low)` where they are equal, which must give just that number.
    if low == high { low } else { low + part * (high - low) }
}

/// Parts into which numbers are divided, from the smallest to the greatest, to find those that stand at a place.
const PARTS: usize = 1024;

/// Added to a number from 0 to 1023, it leaves no place for a fraction: the last bits of the sum are the nearest whole one.
const LAST_BITS: f64 = (1_u64 << (f64::MANTISSA_DIGITS - 1)) as f64;

/// The quantiles of numbers; puts in order only the numbers near them.
fn selected<const N: usize>(numbers: &[f64], shares: [f64; N]) -> [f64; N] {
    let n = numbers.len();
    let (low, high) = numbers.iter().fold((numbers[0], numbers[0]), |(low, high), &number| {
        (if number < low { number } else { low }, if number > high { number } else { high })
    });
    let scale = (PARTS - 1) as f64 / (high - low);
    // Where the numbers are too near or too far apart to divide, all are in part 0: the last bits of infinity are 0, and
    // those of what is no number.
    let part = |number: f64| ((number - low) * scale + LAST_BITS).to_bits() as usize % PARTS;
    let mut counts = [0_u32; PARTS];
    numbers.iter().for_each(|number| counts[part(*number)] += 1);
    let below = sums(&counts, |_| true);

    let ranks = shares.map(|share| place(n, share).0);
    let part_of = |rank: usize| below.partition_point(|below| *below <= rank as u32) - 1;
    let mut is_near = [false; PARTS];
    ranks.into_iter().flat_map(|rank| [rank, (rank + 1).min(n - 1)]).for_each(|rank| is_near[part_of(rank)] = true);
    let mut near: Vec<f64> = numbers.iter().copied().filter(|number| is_near[part(*number)]).collect();
    near.sort_unstable_by(f64::total_cmp);
    let left_out = sums(&counts, |part| !is_near[part]);
    let nth = |rank: usize| near[rank - left_out[part_of(rank)] as usize];
    shares.map(|share| {
        let (rank, part) = place(n, share);
        between(nth(rank), nth((rank + 1).min(n - 1)), part)
    })
}

/// For each part, how many numbers lie in those parts below it that count.
fn sums(numbers: &[u32; PARTS], counts: impl Fn(usize) -> bool) -> [u32; PARTS] {
    let mut sum = 0;
    std::array::from_fn(|part| {
        let below = sum;
        sum += if counts(part) { numbers[part] } else { 0 };
        below
    })
}

/// How many numbers lie in each of many narrow ranges, each a sixteen-thousandth of the numbers in it.
#[derive(Clone, Debug, Default)]
struct Counts {
    ranges: BTreeMap<i64, u32>,
    low: f64,
    high: f64,
}

/// Binary digits of a number that tell its range from the next.
const DIGITS: u32 = 14;

impl Counts {
    fn push(&mut self, value: f64) {
        if self.ranges.is_empty() {
            (self.low, self.high) = (value, value);
        }
        (self.low, self.high) = (self.low.min(value), self.high.max(value));
        *self.ranges.entry(range(value)).or_insert(0) += 1;
    }

    fn quantiles<const N: usize>(&self, n: usize, shares: [f64; N]) -> [f64; N] {
        let mut below = 0;
        let ranges: Vec<(usize, i64, usize)> = self
            .ranges
            .iter()
            .map(|(range, count)| {
                let count = *count as usize;
                below += count;
                (below - count, *range, count)
            })
            .collect();
        // The numbers of a range are taken to lie evenly in it.
        let nth = |index: usize| {
            let (below, range, count) = ranges[ranges.partition_point(|(below, ..)| *below <= index) - 1];
            let part = ((index - below) as f64 + 0.5) / count as f64;
            between(start(range), start(range + 1), part).clamp(self.low, self.high)
        };
        shares.map(|share| {
            let (index, part) = place(n, share);
            between(nth(index), nth((index + 1).min(n - 1)), part)
        })
    }
}

/// The range of a number; larger numbers never have a smaller one.
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
mod tests {
    use super::*;
    use crate::probability::stream::{Seed, Stream};

    fn column(numbers: &[f64], n_draws: usize) -> Column {
        let mut column = Column::new(n_draws);
        column.extend(numbers.iter().copied());
        column
    }

    /// What R gives for `quantile(c(15, 20, 35, 40, 50), c(.05, .1, .25, .5, .75, .9, .95), type = 7)`, and by hand:
    /// place 4·0.05 = 0.2 lies a fifth of the way from 15 to 20.
    #[test]
    fn quantiles_are_those_of_type_seven() {
        let spread = column(&[50.0, 15.0, 40.0, 35.0, 20.0], 5).spread();
        let ours = [spread.p5, spread.p10, spread.p25, spread.p50, spread.p75, spread.p90, spread.p95];
        for (ours, theirs) in ours.into_iter().zip([16.0, 17.0, 20.0, 35.0, 40.0, 46.0, 48.0]) {
            assert!((ours - theirs).abs() < 1e-12, "{ours} instead of {theirs}");
        }
    }

    /// The sample 2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and squares that add up to 32: deviation √(32/7).
    #[test]
    fn the_error_of_a_mean_is_the_deviation_over_the_root_of_the_number() {
        let spread = column(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0], 8).spread();
        assert_eq!(spread.mean, 5.0);
        assert!((spread.standard_error - (32.0_f64 / 7.0 / 8.0).sqrt()).abs() < 1e-15);
    }

    #[test]
    fn what_never_varies_is_just_that_number() {
        for n_draws in [500, KEPT + 1] {
            let number = 44_357_672.123_456_78;
            let spread = column(&[number; 700], n_draws).spread();
            let values =
                [spread.mean, spread.p5, spread.p10, spread.p25, spread.p50, spread.p75, spread.p90, spread.p95];
            assert_eq!(values, [number; 8]);
            assert_eq!(spread.standard_error, 0.0);
        }
    }

    fn check_counted(scale: f64, shift: f64) {
        let mut numbers = vec![0.0; 60_000];
        Stream::new(Seed(3), "counted").fill(0, &mut numbers);
        numbers.iter_mut().for_each(|number| *number = (*number * *number - shift) * scale);
        let counted = column(&numbers, numbers.len());
        assert!(matches!(counted.values, Values::Counted(_)));
        let exact = selected(&numbers, PERCENTILES);
        for (ours, exact) in counted.quantiles(PERCENTILES).into_iter().zip(exact) {
            assert!((ours - exact).abs() < 1e-4 * exact.abs() + 1e-6 * scale, "{ours} instead of {exact}");
        }
    }

    fn check_selected(numbers: &[f64]) {
        let mut ordered = numbers.to_vec();
        ordered.sort_by(f64::total_cmp);
        let exact = PERCENTILES.map(|share| {
            let (rank, part) = place(ordered.len(), share);
            between(ordered[rank], ordered[(rank + 1).min(ordered.len() - 1)], part)
        });
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
        // All but one in the lowest part; and an interval that is wider than any number, or hardly there.
        check_selected(&[&numbers[..], &[1e300]].concat());
        check_selected(&numbers.iter().map(|u| (u - 0.5) * f64::MAX * 2.0).collect::<Vec<_>>());
        check_selected(&numbers.iter().map(|u| u * 1e-320).collect::<Vec<_>>());
        check_selected(&[0.0, -0.0, 0.0, -0.0, -0.0]);
    }

    #[test]
    fn counted_numbers_give_nearly_the_same_quantiles() {
        check_counted(1e6, 0.0);
        check_counted(1e6, 0.3);
        check_counted(2e-7, 2.0);
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

    #[test]
    fn the_other_sign_turns_a_spread_over() {
        let numbers = [3.0, -8.0, 12.0, 0.5, 4.0, -1.0];
        let spread = column(&numbers, 6).spread();
        assert_eq!(spread.negated().negated(), spread);
        let other = column(&numbers.map(|number| -number), 6).spread();
        assert!((other.p5 - spread.negated().p5).abs() < 1e-12 && (other.p90 - spread.negated().p90).abs() < 1e-12);
    }

    /// √(0.5·0.5/100) = 0.05.
    #[test]
    fn the_error_of_a_share_is_that_of_a_coin() {
        assert_eq!(ShareOfFutures::new(0.5, 100).error, 0.05);
        assert_eq!(ShareOfFutures::new(1.0, 100).error, 0.0);
    }
}
