//! How a number is spread over the futures: mean, standard error and percentiles; and shares of the futures.

use serde::{Deserialize, Serialize};

/// How a number is spread, in the unit of the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names are those of statistics")]
pub struct Spread {
    pub mean: f64,
    /// Of the mean: the standard deviation of the number over the square root of the number of futures.
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
pub const PERCENTILES: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

impl Spread {
    /// The percentiles in the order of [`PERCENTILES`].
    pub fn percentiles(&self) -> [f64; 7] {
        [self.p5, self.p10, self.p25, self.p50, self.p75, self.p90, self.p95]
    }

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
    /// A share of `n_draws` futures with its standard error.
    ///
    /// # Formula
    /// `√(p·(1 − p)/n)`.
    pub fn new(share: f64, n_draws: usize) -> ShareOfFutures {
        let error = (share * (1.0 - share) / n_draws.max(1) as f64).max(0.0).sqrt();
        ShareOfFutures { share, error }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probability::column::Column;

    #[test]
    fn the_other_sign_turns_a_spread_over() {
        let spread_of = |numbers: [f64; 6]| {
            let mut column = Column::new(6);
            column.extend(numbers.into_iter());
            column.spread()
        };
        let numbers = [3.0, -8.0, 12.0, 0.5, 4.0, -1.0];
        let spread = spread_of(numbers);
        assert_eq!(spread.negated().negated(), spread);
        let other = spread_of(numbers.map(|number| -number));
        assert!((other.p5 - spread.negated().p5).abs() < 1e-12 && (other.p90 - spread.negated().p90).abs() < 1e-12);
    }

    /// √(0.5·0.5/100) = 0.05.
    #[test]
    fn the_error_of_a_share_is_that_of_a_coin() {
        assert_eq!(ShareOfFutures::new(0.5, 100).error, 0.05);
        assert_eq!(ShareOfFutures::new(1.0, 100).error, 0.0);
    }
}
