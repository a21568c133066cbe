//! Lognormal amounts of money, each as the quantile at a uniform number.

use std::f64::consts::LN_2;

use crate::probability::normal;

/// A lognormal amount with mean 1 and coefficient of variation 1, as a table of its quantiles.
///
/// Between knots the quantile is a cubic with the right values and slopes; in the tails it is computed.
#[derive(Clone, Debug)]
pub struct UnitLognormal {
    knots: Vec<Knot>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Knot {
    quantile: f64,
    /// The rise to the next knot if the slope stayed as it is here.
    rise: f64,
}

/// Intervals of the table, from 0 to 1.
const INTERVALS: usize = 1024;

/// Intervals at each end that count as tails.
const TAILS: usize = 24;

impl UnitLognormal {
    /// The table of quantiles.
    pub fn new() -> UnitLognormal {
        let sigma = LN_2.sqrt();
        let knot = |index: usize| {
            let u = index as f64 / INTERVALS as f64;
            let z = normal::inverse(u);
            let quantile = lognormal(LN_2, z);
            Knot { quantile, rise: quantile * sigma / normal::density(z) / INTERVALS as f64 }
        };
        // The first and the last knot are infinitely steep, and never used.
        let inner = (1..INTERVALS).map(knot);
        let steep = Knot::default();
        UnitLognormal { knots: std::iter::once(steep).chain(inner).chain([steep]).collect() }
    }

    /// The amount at the uniform number `u`, strictly between 0 and 1.
    pub fn quantile(&self, u: f64) -> f64 {
        let place = u * INTERVALS as f64;
        let index = place as usize;
        if !(TAILS..INTERVALS - TAILS).contains(&index) {
            return lognormal(LN_2, normal::inverse(u));
        }
        let (from, to) = (self.knots[index], self.knots[index + 1]);
        let (s, rise) = (place - index as f64, to.quantile - from.quantile);
        let (first, last) = (from.rise, to.rise);
        from.quantile + s * (first + s * (3.0 * rise - 2.0 * first - last + s * (first + last - 2.0 * rise)))
    }
}

impl Default for UnitLognormal {
    fn default() -> UnitLognormal {
        UnitLognormal::new()
    }
}

/// A lognormal amount of mean 1 from a standard normal number `z`.
///
/// # Formula
/// `exp(σ·z − σ²/2)`, with `σ²` the variance of its logarithm.
fn lognormal(variance: f64, z: f64) -> f64 {
    libm::exp(variance.sqrt() * z - 0.5 * variance)
}

/// The sum of `n` amounts of mean 1 and coefficient of variation 1, at the uniform number `u`; 0 of no amounts.
///
/// It is nearly a lognormal amount with mean `n` and variance `n`, and exactly that where `n` is 1.
///
/// # Formula
/// `n·exp(σ·Φ⁻¹(u) − σ²/2)` with `σ² = ln(1 + 1/n)`.
pub fn lognormals(n: f64, u: f64) -> f64 {
    if n > 0.0 { n * lognormal(libm::log1p(1.0 / n), normal::inverse(u)) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use statrs::distribution::{ContinuousCDF, LogNormal};

    use super::*;
    use crate::probability::kolmogorov::{N, critical, distance, uniform};

    #[test]
    fn amounts_follow_the_lognormal_distribution() {
        let theirs = LogNormal::new(-0.5 * LN_2, LN_2.sqrt()).expect("the deviation is above 0");
        let ours = UnitLognormal::new();
        let samples: Vec<f64> = uniform("lognormal").into_iter().map(|u| ours.quantile(u)).collect();
        let mean = samples.iter().sum::<f64>() / N as f64;
        // The standard error of the mean is 1/√n.
        assert!((mean - 1.0).abs() < 4.0 / (N as f64).sqrt(), "{mean}");
        let distance = distance(samples, |value| theirs.cdf(value));
        assert!(distance < critical(), "{distance}");
    }

    #[test]
    fn the_table_of_amounts_is_good_to_a_millionth() {
        let ours = UnitLognormal::new();
        for k in 1..50_000 {
            let u = f64::from(k) / 50_000.0;
            let exact = lognormal(LN_2, normal::inverse(u));
            assert!((ours.quantile(u) / exact - 1.0).abs() < 1e-6, "{u}");
        }
    }

    /// The sum of many has mean and variance `n`: of each of the amounts both are 1.
    #[test]
    fn many_amounts_together_have_the_mean_and_the_variance_of_as_many() {
        for n in [1.0, 2.0, 700.0, 4e8] {
            let samples: Vec<f64> =
                uniform("lognormal").into_iter().map(|u| (lognormals(n, u) - n) / n.sqrt()).collect();
            let mean = samples.iter().sum::<f64>() / N as f64;
            let squares: Vec<f64> = samples.iter().map(|it| it * it).collect();
            let variance = squares.iter().sum::<f64>() / N as f64;
            let error = (squares.iter().map(|it| (it - variance) * (it - variance)).sum::<f64>()).sqrt() / N as f64;
            assert!(
                mean.abs() < 4.0 / (N as f64).sqrt() && (variance - 1.0).abs() < 4.0 * error,
                "{n}: {mean} {variance}"
            );
        }
        assert_eq!(lognormals(0.0, 0.3), 0.0);
    }
}
