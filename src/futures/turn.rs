//! The turn of a difference: the value of an uncertainty at which it changes sign in the estimate.
//!
//! The difference is looked at on a grid over the range of the uncertainty; the change of sign nearest to the likely value
//! is then narrowed down by halving.

use crate::futures::sampler::RangedField;
use crate::futures::simulator::Simulator;
use crate::futures::summary::Turns;
use crate::units::SAME;
use crate::units::{Euro, Share};

/// The turn of a difference within the range of an uncertainty.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    pub turns: Turns,
    /// The values of the fields at which it turns.
    pub at: Option<Between>,
}

/// A value of a field: a part of the way from its value at one uniform number to that at another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    from: Share,
    to: Share,
    part: Share,
}

impl Between {
    /// The value of a field.
    pub fn value(&self, field: &RangedField) -> f64 {
        let (from, to) = (field.at(self.from), field.at(self.to));
        // Rounding must not carry it over the ends of the range, which may be limits of the file.
        (from + (to - from) * self.part).clamp(field.at(0.0), field.at(1.0))
    }
}

/// The difference of two alternatives in the estimate as a function of one uncertainty.
#[derive(Clone, Copy)]
pub(super) struct Curve<'a> {
    pub simulator: &'a Simulator,
    /// The two alternatives, by position.
    pub pair: (usize, usize),
    /// The uncertainty, by position.
    pub uncertainty: usize,
}

/// An interval in which a difference changes sign.
#[derive(Clone, Copy, Debug)]
struct Crossing {
    low: Share,
    high: Share,
    /// Whether the difference is negative at the low end.
    rises: bool,
}

/// Steps of the grid over a range.
const STEPS: u32 = 40;

/// Halvings of an interval between 0 and 1: beyond its last digit.
const HALVINGS: usize = 60;

impl Curve<'_> {
    /// The difference with the uncertainty at its uniform number `u`.
    pub fn at(&self, u: Share) -> Euro {
        self.simulator.difference_with(self.pair, self.uncertainty, u)
    }

    /// The turn nearest to the likely value.
    pub fn turn(&self) -> Turn {
        let Some(crossing) = self.crossing() else { return Turn { turns: Turns::Never, at: None } };
        let crossing = crossing.halved(&|u| self.at(u));
        let between = |part: Share| Between { from: crossing.low, to: crossing.high, part };
        let difference = |part: Share| {
            self.simulator.difference_at(self.pair, self.uncertainty, &|place| between(part).value(place))
        };
        let whole = Crossing { low: 0.0, high: 1.0, ..crossing };
        // At an end of a range the next uniform number may be a leap of the value: there the value itself is halved.
        let leaps = self.places().iter().any(|field| field.at(crossing.low) != field.at(crossing.high));
        let is_far = difference(0.0).abs() >= SAME && difference(1.0).abs() >= SAME;
        let Crossing { low, high, .. } = if leaps && is_far { whole.halved(&difference) } else { whole };
        let part = if difference(low).abs() < difference(high).abs() { low } else { high };
        let turns = if difference(part).abs() < SAME { Turns::At } else { Turns::Jumps };
        Turn { turns, at: Some(between(part)) }
    }

    /// The interval of the grid in which the difference changes sign nearest to the likely value; none where it does not,
    /// or is nowhere as much as [`SAME`].
    fn crossing(&self) -> Option<Crossing> {
        let likely = self.places().first().map_or(0.5, |place| place.below(place.likely));
        let grid: Vec<(Share, Euro)> =
            (0..=STEPS).map(|k| f64::from(k) / f64::from(STEPS)).map(|u| (u, self.at(u))).collect();
        if grid.iter().all(|(_, difference)| difference.abs() < SAME) {
            return None;
        }
        let steps = grid.windows(2).map(|ends| (ends[0], ends[1]));
        let crossings = steps.filter(|((_, first), (_, last))| (*first < 0.0) != (*last < 0.0));
        let crossings = crossings.map(|((low, first), (high, _))| Crossing { low, high, rises: first < 0.0 });
        crossings.min_by(|a, b| a.distance(likely).total_cmp(&b.distance(likely)))
    }

    fn places(&self) -> &[RangedField] {
        &self.simulator.uncertainties()[self.uncertainty].places
    }
}

impl Crossing {
    fn distance(&self, u: Share) -> Share {
        (0.5 * (self.low + self.high) - u).abs()
    }

    /// The crossing with its ends as near to one another as numbers go.
    fn halved(self, difference: &dyn Fn(Share) -> Euro) -> Crossing {
        let Crossing { mut low, mut high, rises } = self;
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            if (difference(middle) < 0.0) == rises {
                low = middle;
            } else {
                high = middle;
            }
        }
        Crossing { low, high, rises }
    }
}
