//! A number in all futures of a run: its moments, its quantiles and its spread.

use crate::probability::histogram::Histogram;
use crate::probability::select::selected;
use crate::probability::spread::{PERCENTILES, Spread};
use crate::units::Share;

/// The most numbers that a column keeps one by one; more are counted in a histogram.
pub const KEPT: usize = 50_000;

/// The mean and deviation of a number in the futures so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moments {
    /// The first number, which is subtracted from all, so that the sums lose no digits.
    origin: f64,
    /// Sum of the differences from the origin.
    sum: f64,
    /// Sum of their squares.
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

    /// The mean; 0 before the first number.
    pub fn mean(&self) -> f64 {
        self.origin + self.sum / self.n.max(1) as f64
    }

    /// The standard deviation of a sample; 0 of fewer than two numbers.
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
    Counted(Histogram),
}

impl Column {
    /// An empty column for the numbers of `n_draws` futures.
    pub fn new(n_draws: usize) -> Column {
        let values = match n_draws {
            0..=KEPT => Values::All(Vec::with_capacity(n_draws)),
            _ => Values::Counted(Histogram::default()),
        };
        Column { moments: Moments::default(), values }
    }

    /// Adds the numbers of the next futures.
    pub fn extend(&mut self, numbers: impl Iterator<Item = f64>) {
        let mut moments = self.moments;
        let numbers = numbers.inspect(|number| moments.push(*number));
        match &mut self.values {
            Values::All(values) => values.extend(numbers),
            Values::Counted(histogram) => numbers.for_each(|number| histogram.push(number)),
        }
        self.moments = moments;
    }

    /// Mean and standard deviation of the numbers so far.
    pub fn moments(&self) -> Moments {
        self.moments
    }

    /// The spread of the numbers so far.
    pub fn spread(&self) -> Spread {
        let [p5, p10, p25, p50, p75, p90, p95] = self.quantiles(PERCENTILES);
        let standard_error = self.moments.deviation() / (self.moments.n.max(1) as f64).sqrt();
        Spread { mean: self.moments.mean(), standard_error, p5, p10, p25, p50, p75, p90, p95 }
    }

    /// The part of the numbers that is at most `value`; 0 of no numbers.
    ///
    /// Of more than [`KEPT`] numbers it is good to those that lie within a ten-thousandth of the value.
    pub fn up_to(&self, value: f64) -> Share {
        let n = match &self.values {
            Values::All(values) => values.iter().filter(|number| **number <= value).count() as f64,
            Values::Counted(histogram) => histogram.up_to(value),
        };
        n / self.moments.n.max(1) as f64
    }

    /// The quantiles at these shares: linear between order statistics (type 7 of Hyndman and Fan); 0 of no numbers.
    ///
    /// Of more than [`KEPT`] numbers they are good to a ten-thousandth of their size.
    pub fn quantiles<const N: usize>(&self, shares: [f64; N]) -> [f64; N] {
        if self.moments.n == 0 {
            return [0.0; N];
        }
        match &self.values {
            Values::All(values) => selected(values, shares),
            Values::Counted(histogram) => histogram.quantiles(self.moments.n, shares),
        }
    }
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
        let ours = spread.percentiles();
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

    #[test]
    fn counted_numbers_give_nearly_the_same_quantiles() {
        check_counted(1e6, 0.0);
        check_counted(1e6, 0.3);
        check_counted(2e-7, 2.0);
    }
}
