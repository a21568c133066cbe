//! The difference in present value of two alternatives over the futures of a run.

use crate::futures::effect::{Coefficients, DEGREE, Effect};
use crate::probability::column::{Column, Moments};
use crate::units::{self, Euro, Share};

/// Two alternatives in the futures so far, `a` before `b` in the order of their ids.
#[derive(Debug)]
pub(super) struct PairColumn {
    pub a: usize,
    pub b: usize,
    /// Futures in which `a` is cheaper; ties count half.
    pub a_cheaper: f64,
    /// The difference in present value, `a` less `b`.
    pub difference: Column,
    /// The difference in present value without chance events, `a` less `b`.
    without_chance: Moments,
    /// Futures in which `a` has the lower nominal total; ties count half.
    pub a_lower: f64,
    /// The difference in nominal total, `a` less `b`.
    pub nominal: Column,
}

impl PairColumn {
    /// Two alternatives before any of `n_draws` futures.
    pub fn new(a: usize, b: usize, n_draws: usize) -> PairColumn {
        PairColumn {
            a,
            b,
            a_cheaper: 0.0,
            difference: Column::new(n_draws),
            without_chance: Moments::default(),
            a_lower: 0.0,
            nominal: Column::new(n_draws),
        }
    }

    /// Adds the present values of every alternative in a batch of futures, with and without chance events, and their
    /// nominal totals.
    pub fn add(&mut self, values: &[Vec<Euro>], without_chance: &[Vec<Euro>], totals: &[Vec<Euro>]) {
        let (a, b) = (self.a, self.b);
        let difference = |values: &[Vec<Euro>], future: usize| units::difference(values[a][future], values[b][future]);
        let futures = 0..values[a].len();
        self.difference.extend(futures.clone().map(|future| difference(values, future)));
        self.nominal.extend(futures.clone().map(|future| difference(totals, future)));
        for future in futures {
            self.without_chance.push(difference(without_chance, future));
            self.a_cheaper += units::cheaper(difference(values, future));
            self.a_lower += units::cheaper(difference(totals, future));
        }
    }
}

/// The difference in present value of two alternatives over the futures of a run, `a` less `b`.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'a> {
    pub(super) pair: &'a PairColumn,
    pub(super) effects: &'a [Effect],
    /// Position of the alternative from which the other is subtracted.
    pub(super) a: usize,
    pub(super) b: usize,
    /// The difference in the estimate without chance events.
    pub(super) estimate: Euro,
    pub(super) n_draws: u32,
}

/// Standard errors within which a coefficient may be noise, and is taken as 0.
const NOISE: f64 = 3.0;

impl Difference<'_> {
    /// The part of the variance that chance events make.
    ///
    /// # Formula
    /// `1 − Var(D̄)/Var(D)`, with `D̄` the difference without chance, which is the expected value of `D` given all
    /// ranges.
    pub fn chance(&self) -> Share {
        let (all, without) = (self.pair.difference.moments().deviation(), self.pair.without_chance.deviation());
        if all > 0.0 { (1.0 - (without / all) * (without / all)).clamp(0.0, 1.0) } else { 0.0 }
    }

    /// The medians of `N` equal parts of the futures, rising.
    pub fn quantiles<const N: usize>(&self) -> [Euro; N] {
        let middles = std::array::from_fn(|k| (k as f64 + 0.5) / N as f64);
        let mut quantiles = self.pair.difference.quantiles(middles);
        if self.is_turned() {
            quantiles.reverse();
            quantiles.iter_mut().for_each(|quantile| *quantile = 0.0 - *quantile);
        }
        quantiles
    }

    /// The part of the variance of the difference that an uncertainty explains by itself.
    ///
    /// # Formula
    /// `Var(E[D|u])/Var(D)`, with `E[D|u]` as a polynomial.
    pub fn share(&self, uncertainty: usize) -> Share {
        let deviation = self.pair.difference.moments().deviation();
        let explained: f64 = self.coefficients(uncertainty).iter().map(|c| c * c).sum();
        if deviation > 0.0 { (explained / (deviation * deviation)).min(1.0) } else { 0.0 }
    }

    /// The expected value of the difference given the uniform number of an uncertainty, without its mean: the coefficients
    /// in [`polynomials`](crate::futures::effect::polynomials). Those that may be noise are 0.
    pub(super) fn coefficients(&self, uncertainty: usize) -> Coefficients {
        let n = f64::from(self.n_draws.max(1));
        let noise = NOISE * self.pair.without_chance.deviation() / n.sqrt();
        // A difference that no future changes has no effects, whatever rounding makes of its sums.
        if noise <= 0.0 {
            return [0.0; DEGREE];
        }
        let from_estimate = self.mean() - self.estimate;
        let coefficients = self.effects[uncertainty].coefficients(self.a, self.b, from_estimate, n);
        coefficients.map(|coefficient| if coefficient.abs() > noise { coefficient } else { 0.0 })
    }

    /// The mean without chance events.
    pub(super) fn mean(&self) -> Euro {
        self.sign() * self.pair.without_chance.mean()
    }

    /// Whether the column of the pair has the two the other way round.
    fn is_turned(&self) -> bool {
        self.pair.a != self.a
    }

    fn sign(&self) -> f64 {
        if self.is_turned() { -1.0 } else { 1.0 }
    }
}
