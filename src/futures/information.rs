//! The value of information: what it would be worth to know more before choosing, in euros of present value.
//!
//! Whoever chooses now takes the alternative that is cheapest on average. Whoever knows first takes the one that is
//! cheapest given that knowledge. The value is the mean difference of the two. Source: H. Raiffa and R. Schlaifer, Applied
//! Statistical Decision Theory (1961).

use crate::futures::difference::Difference;
use crate::futures::effect::{Coefficients, DEGREE, Effect, polynomials};
use crate::futures::summary::{Information, Worth};
use crate::units::Euro;

/// The mean present values between which is chosen.
#[derive(Clone, Debug)]
pub(super) struct Prospects {
    /// The mean of each alternative.
    pub of_each: Vec<Euro>,
    /// The mean of the cheapest alternative of each future.
    pub of_cheapest: Euro,
}

impl Prospects {
    /// The position of the alternative that is cheapest on average.
    pub fn best(&self) -> usize {
        let all = 0..self.of_each.len();
        let best = all.min_by(|a, b| self.of_each[*a].total_cmp(&self.of_each[*b]));
        best.expect("a scenario has at least one alternative")
    }

    /// The value of perfect information.
    fn worth(&self) -> Euro {
        (self.of_each[self.best()] - self.of_cheapest).max(0.0)
    }
}

/// The value of knowing everything, all ranges, and each uncertainty by itself. `others` are the differences of the
/// alternatives with the one that is best without chance events.
///
/// # Formula
/// Everything: `min_a E[V_a] − E[min_a V_a]`, with `V_a` the present value of alternative `a`. All ranges: the same
/// without chance events. One uncertainty with uniform number `u`: `min_a E[V_a] − E[min_a E[V_a|u]]`, with `E[V_a|u]` as a
/// polynomial.
pub(super) fn information(
    all: &Prospects,
    without_chance: &Prospects,
    others: &[Difference<'_>],
    effects: &[Effect],
) -> Information {
    let ranges = without_chance.worth();
    let worth = |(uncertainty, effect): (usize, &Effect)| {
        let curves: Vec<Curve> = others.iter().map(|other| Curve::new(other, uncertainty)).collect();
        // To know one thing is never worth more than to know everything.
        Worth { name: effect.name.clone(), value: saved(&curves).min(ranges) }
    };
    Information { total: all.worth(), ranges, uncertainties: effects.iter().enumerate().map(worth).collect() }
}

/// The expected difference with the best alternative, given the uniform number of an uncertainty.
struct Curve {
    mean: Euro,
    coefficients: Coefficients,
}

impl Curve {
    fn new(difference: &Difference<'_>, uncertainty: usize) -> Curve {
        Curve { mean: difference.mean(), coefficients: difference.coefficients(uncertainty) }
    }

    fn at(&self, polynomials: Coefficients) -> Euro {
        self.mean + self.coefficients.iter().zip(polynomials).map(|(c, p)| c * p).sum::<f64>()
    }

    fn is_flat(&self) -> bool {
        self.coefficients == [0.0; DEGREE]
    }
}

/// Points at which the value of an uncertainty is averaged.
const GRID: usize = 200;

/// The mean saving of leaving the best alternative for one that is cheaper at a uniform number.
fn saved(curves: &[Curve]) -> Euro {
    if curves.iter().all(Curve::is_flat) {
        return 0.0;
    }
    let at = |k: usize| {
        let polynomials = polynomials((k as f64 + 0.5) / GRID as f64);
        // Not a minus sign, which would make -0 of 0.
        0.0 - curves.iter().map(|curve| curve.at(polynomials)).fold(0.0, f64::min)
    };
    (0..GRID).map(at).sum::<f64>() / GRID as f64
}
