//! Ranges as PERT distributions, each as the quantile at a uniform number.
//!
//! The beta function comes from `statrs`, which takes its mathematics from `libm`.

use std::collections::BTreeMap;
use std::rc::Rc;

use statrs::function::beta;

use crate::units::Share;

/// A range as a PERT distribution: Beta on `low` to `high` with its mode at `likely` and λ = 4.
///
/// ```
/// use werkplekwijzer::probability::pert::Shapes;
///
/// let pert = Shapes::default().pert(10.0, 12.0, 20.0);
/// assert_eq!((pert.quantile(0.0), pert.quantile(1.0)), (10.0, 20.0));
/// // Half of the draws lie below the median, which a longer tail to the right puts above the mode.
/// let median = pert.quantile(0.5);
/// assert!(median > 12.0 && (pert.below(median) - 0.5).abs() < 1e-6);
/// ```
#[derive(Clone, Debug)]
pub struct Pert {
    low: f64,
    high: f64,
    shape: Rc<Shape>,
}

impl Pert {
    /// The value of a draw whose uniform number is `u`; at 0 and 1 the ends of the range.
    pub fn quantile(&self, u: f64) -> f64 {
        let x = if u <= 0.0 {
            0.0
        } else if u >= 1.0 {
            1.0
        } else {
            self.shape.quantile(u)
        };
        // Rounding must not carry a value over the ends, which may be limits of the file.
        (self.low + (self.high - self.low) * x).clamp(self.low, self.high)
    }

    /// The distribution function: the chance of a value up to `value`.
    pub fn below(&self, value: f64) -> Share {
        let x = if self.high > self.low { (value - self.low) / (self.high - self.low) } else { 0.5 };
        beta::beta_reg(self.shape.a, self.shape.b, x.clamp(0.0, 1.0))
    }
}

/// The tables of PERT distributions, each made once: distributions whose modes lie at one place share a table.
#[derive(Clone, Debug, Default)]
pub struct Shapes(BTreeMap<u64, Rc<Shape>>);

/// The most tables that are kept; a slider makes a new one with every move.
const KEPT: usize = 2_000;

impl Shapes {
    /// The distribution of a range; of one without width it always gives its one number.
    pub fn pert(&mut self, low: f64, likely: f64, high: f64) -> Pert {
        let mode = if high > low { ((likely - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 };
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        let shape = self.0.entry(mode.to_bits()).or_insert_with(|| Rc::new(Shape::new(mode)));
        Pert { low, high, shape: Rc::clone(shape) }
    }
}

/// Intervals of a table.
const INTERVALS: usize = 128;

/// Intervals at each end in which no cubic follows the distribution closely enough.
const ENDS: usize = 4;

/// A PERT distribution on 0 to 1, as a table of its distribution function.
///
/// The knots lie closer together towards the ends, where the distribution may rise like any power. Between knots the
/// function is a cubic with the right values and slopes.
#[derive(Clone, Debug)]
struct Shape {
    a: f64,
    b: f64,
    knots: [Knot; INTERVALS + 1],
    /// For each of [`GUIDES`] equal parts of 0 to 1, the first knot whose chance is above the beginning of the part.
    guide: [u8; GUIDES],
}

/// Equal parts of 0 to 1 that say at which knot the search for a uniform number begins.
const GUIDES: usize = 128;

#[derive(Clone, Copy, Debug, Default)]
struct Knot {
    x: Share,
    /// Chance of a value up to `x`.
    below: Share,
    density: f64,
}

impl Shape {
    /// The distribution with its mode at a place from 0 to 1.
    ///
    /// # Formula
    /// `Beta(a, b)` with `a = 1 + 4·mode` and `b = 5 − 4·mode`.
    fn new(mode: Share) -> Shape {
        let (a, b) = (1.0 + 4.0 * mode, 5.0 - 4.0 * mode);
        let scale = libm::exp(-beta::ln_beta(a, b));
        let mut knots = [Knot::default(); INTERVALS + 1];
        for (index, knot) in knots.iter_mut().enumerate() {
            let half = libm::sin(std::f64::consts::FRAC_PI_2 * index as f64 / INTERVALS as f64);
            let x = half * half;
            let density = scale * libm::pow(x, a - 1.0) * libm::pow(1.0 - x, b - 1.0);
            *knot = Knot { x, below: beta::beta_reg(a, b, x), density };
        }
        knots[INTERVALS] = Knot { x: 1.0, below: 1.0, density: if b == 1.0 { a } else { 0.0 } };
        let above = |u: f64| knots.partition_point(|knot| knot.below <= u).clamp(1, INTERVALS);
        let guide = std::array::from_fn(|part| above(part as f64 / GUIDES as f64) as u8);
        Shape { a, b, knots, guide }
    }

    fn quantile(&self, u: f64) -> Share {
        let mut upper = usize::from(self.guide[((u * GUIDES as f64) as usize).min(GUIDES - 1)]);
        while upper < INTERVALS && self.knots[upper].below <= u {
            upper += 1;
        }
        let (from, to) = (self.knots[upper - 1], self.knots[upper]);
        let (width, rise) = (to.x - from.x, to.below - from.below);
        let (first, last) = (from.density * width, to.density * width);
        let is_end = upper <= ENDS || upper > INTERVALS - ENDS;
        // Beyond three times the mean slope the cubic need not rise.
        if is_end || first > 3.0 * rise || last > 3.0 * rise {
            return self.quantile_between(from.x, to.x, u);
        }
        let (c2, c3) = (3.0 * rise - 2.0 * first - last, first + last - 2.0 * rise);
        let target = u - from.below;
        let mut s = target / rise;
        for _ in 0..STEPS {
            let value = s * (first + s * (c2 + s * c3)) - target;
            let slope = first + s * (2.0 * c2 + s * 3.0 * c3);
            if slope <= 0.0 {
                break;
            }
            s = (s - value / slope).clamp(0.0, 1.0);
        }
        from.x + s * width
    }

    /// The quantile between two knots without the cubic, by halving.
    fn quantile_between(&self, mut low: Share, mut high: Share, u: f64) -> Share {
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            if beta::beta_reg(self.a, self.b, middle) < u {
                low = middle;
            } else {
                high = middle;
            }
        }
        0.5 * (low + high)
    }
}

/// Steps of Newton's method on the cubic; it bends little between knots, and each step squares the error.
const STEPS: usize = 3;

/// Halvings of an interval of at most 0.0123: to 1e-9.
const HALVINGS: usize = 24;

#[cfg(test)]
mod tests {
    use statrs::distribution::{Beta, ContinuousCDF};

    use super::*;
    use crate::probability::kolmogorov::{critical, distance, uniform};

    const MODES: [f64; 9] = [0.0, 0.01, 0.05, 0.25, 0.5, 0.6, 0.9, 0.999, 1.0];

    #[test]
    fn pert_samples_follow_the_beta_distribution() {
        for mode in MODES {
            let pert = Shapes::default().pert(10.0, 10.0 + 5.0 * mode, 15.0);
            let beta = Beta::new(1.0 + 4.0 * mode, 5.0 - 4.0 * mode).expect("both are above 0");
            let samples: Vec<f64> = uniform("pert").into_iter().map(|u| pert.quantile(u)).collect();
            let distance = distance(samples, |value| beta.cdf((value - 10.0) / 5.0));
            assert!(distance < critical(), "{distance} at mode {mode}");
        }
    }

    /// model.md §7: an error below 1e-5 of the width.
    #[test]
    fn the_table_of_a_range_is_good_to_a_hundred_thousandth_of_its_width() {
        for step in 0..=100 {
            let mode = f64::from(step) / 100.0;
            let shape = Shape::new(mode);
            for u in (1..4_000).map(|k| f64::from(k) / 4_000.0).chain([1e-12, 1e-6, 1e-4, 1.0 - 1e-4, 1.0 - 1e-9]) {
                let exact = shape.quantile_between(0.0, 1.0, u);
                let ours = shape.quantile(u);
                assert!((ours - exact).abs() < 1e-5, "{ours} instead of {exact} at {u}, mode {mode}");
            }
        }
    }

    #[test]
    fn a_range_without_width_is_its_number() {
        let pert = Shapes::default().pert(3.7, 3.7, 3.7);
        for u in [1e-16, 0.3, 1.0 - 1e-16] {
            assert_eq!(pert.quantile(u), 3.7);
        }
    }

    #[test]
    fn a_larger_number_never_gives_a_smaller_value() {
        for mode in MODES {
            let pert = Shapes::default().pert(-1.0, 2.0 * mode - 1.0, 1.0);
            let values: Vec<f64> = (1..20_000).map(|k| pert.quantile(f64::from(k) / 20_000.0)).collect();
            assert!(values.is_sorted(), "mode {mode}");
        }
    }
}
