//! The standard normal distribution, on `libm`, so that every machine gives the same bits; `statrs` takes its mathematics
//! from there too.

use std::f64::consts::{PI, SQRT_2};

use statrs::function::erf;

/// Density at `x`.
pub fn density(x: f64) -> f64 {
    libm::exp(-0.5 * x * x) / (2.0 * PI).sqrt()
}

/// Chance of a value above `x`: `1 − Φ(x)`.
pub fn above(x: f64) -> f64 {
    0.5 * libm::erfc(x / SQRT_2)
}

/// Chance of a value up to `x`: `Φ(x)`.
pub fn below(x: f64) -> f64 {
    above(-x)
}

/// The `x` with `Φ(x) = u`, for any `u` strictly between 0 and 1, to 1e-10; infinite at 0 and 1.
pub fn inverse(u: f64) -> f64 {
    -SQRT_2 * erf::erfc_inv(2.0 * u)
}

/// The `x` with `Φ(x) = p`, for `p` from 0.5 to 0.9999, to 1e-12.
///
/// Newton's method from 0: to the right of 0 the distribution function is concave, so that every step stays left of
/// the answer and they rise towards it.
pub fn quantile(p: f64) -> f64 {
    let mut x = 0.0;
    for _ in 0..60 {
        let step = (above(x) - (1.0 - p)) / density(x);
        x += step;
        if step.abs() < 1e-15 {
            break;
        }
    }
    x
}

#[cfg(test)]
mod tests {
    use statrs::distribution::{ContinuousCDF, Normal};

    use super::*;

    #[test]
    fn the_quantile_agrees_with_an_independent_library() {
        let normal = Normal::standard();
        for p in [0.5, 0.5001, 0.6, 0.75, 0.9, 0.95, 0.99, 0.999, 0.9999] {
            assert!((quantile(p) - normal.inverse_cdf(p)).abs() < 1e-11, "{p}");
            assert!((above(quantile(p)) - (1.0 - p)).abs() < 1e-15, "{p}");
        }
    }

    #[test]
    fn the_inverse_goes_back_on_both_sides() {
        for u in [1e-16, 1e-9, 0.001, 0.2, 0.5, 0.8, 0.999, 1.0 - 1e-9] {
            assert!((below(inverse(u)) / u - 1.0).abs() < 1e-9, "{u}");
        }
        assert_eq!((inverse(0.0), inverse(1.0)), (f64::NEG_INFINITY, f64::INFINITY));
    }

    #[test]
    fn the_tails_agree_with_an_independent_library() {
        let normal = Normal::standard();
        for x in [-8.0, -3.0, -0.5, 0.0, 0.1, 1.0, 4.0, 8.0] {
            assert!((above(x) - normal.sf(x)).abs() < 1e-10, "{x}");
        }
    }

    /// Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1.
    #[test]
    fn the_tails_agree_with_the_printed_table() {
        assert!((above(1.0) - 0.158_655_253_931_457).abs() < 1e-15);
        assert!((above(2.0) - 0.022_750_131_948_179).abs() < 1e-15);
        assert!((above(3.0) - 0.001_349_898_031_630).abs() < 1e-15);
    }
}
