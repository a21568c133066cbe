//! The contrast of two alternatives: the influence of each uncertainty on their difference, and where it turns.

use crate::futures::ensemble::Ensemble;
use crate::futures::row::Total;
use crate::futures::sampler::{RangedField, Uncertainty};
use crate::futures::simulator::Simulator;
use crate::futures::summary::{Contrast, Influence, Moved, Turns};
use crate::futures::turn::{Between, Curve, Turn};
use crate::outcome::ranking::two_lowest;
use crate::sorted::sort_by;
use crate::units::{self, Euro, Share};

/// Parts of the futures of which a contrast tells the median difference.
const PARTS: usize = 50;

/// Most important uncertainties, of which a contrast tells where the difference turns.
const SOUGHT: usize = 10;

/// The percentiles between which an influence swings.
const LOW: Share = 0.1;
const HIGH: Share = 0.9;

/// The two alternatives that the page contrasts first: the two that are cheapest in the estimate by present value, in the
/// order of the scenario; none where there is but one.
pub fn nearest(simulator: &Simulator) -> Option<(usize, usize)> {
    let estimate = PresentValues::new(simulator);
    two_lowest(&(0..simulator.layout().alternatives()).map(|position| estimate.of(position)).collect::<Vec<Euro>>())
}

/// The contrast of two alternatives, by position, after a run.
pub fn contrast(simulator: &Simulator, ensemble: &Ensemble, pair: (usize, usize)) -> Contrast {
    let (a, b) = pair;
    let id = |position: usize| simulator.run().plan.scenario().alternatives[position].id.clone();
    let (estimate, difference) = (PresentValues::new(simulator), ensemble.difference(a, b));
    Contrast {
        a: id(a),
        b: id(b),
        estimate: units::difference(estimate.of(a), estimate.of(b)),
        quantiles: difference.quantiles::<PARTS>().to_vec(),
        chance: difference.chance(),
        influences: influences(simulator, pair, |uncertainty| difference.share(uncertainty)),
    }
}

/// The influences on a difference, most important first; `share` is the part of the variance that an uncertainty explains.
fn influences(simulator: &Simulator, pair: (usize, usize), share: impl Fn(usize) -> Share) -> Vec<Influence> {
    let curve = |uncertainty: usize| Curve { simulator, pair, uncertainty };
    let influence = |(position, uncertainty): (usize, &Uncertainty)| Influence {
        name: uncertainty.name.clone(),
        share: share(position),
        low: curve(position).at(LOW),
        high: curve(position).at(HIGH),
        turns: Turns::Unsought,
        places: moved(uncertainty, None),
    };
    let uncertainties = simulator.uncertainties();
    let mut influences: Vec<(usize, Influence)> =
        uncertainties.iter().enumerate().map(|it| (it.0, influence(it))).collect();
    // In whole cents: those without any swing stay in the order of the file, whatever rounding makes of 0.
    let swing = |influence: &Influence| (100.0 * (influence.high - influence.low).abs()).round();
    sort_by(&mut influences, |(_, a), (_, b)| b.share.total_cmp(&a.share).then(swing(b).total_cmp(&swing(a))));
    for (position, influence) in influences.iter_mut().take(SOUGHT) {
        let Turn { turns, at } = curve(*position).turn();
        influence.turns = turns;
        influence.places = moved(&uncertainties[*position], at);
    }
    influences.into_iter().map(|(_, influence)| influence).collect()
}

/// The fields of an uncertainty, with their values where the difference turns.
fn moved(uncertainty: &Uncertainty, turn: Option<Between>) -> Vec<Moved> {
    let of_place = |place: &RangedField| Moved {
        path: place.path.clone(),
        likely: place.likely,
        low: place.at(LOW),
        high: place.at(HIGH),
        turn: turn.map(|turn| turn.value(place)),
    };
    uncertainty.places.iter().map(of_place).collect()
}

/// The present values of the estimate.
struct PresentValues<'a> {
    simulator: &'a Simulator,
    row: Vec<f64>,
}

impl PresentValues<'_> {
    fn new(simulator: &Simulator) -> PresentValues<'_> {
        PresentValues { simulator, row: simulator.estimate() }
    }

    fn of(&self, position: usize) -> Euro {
        self.row[self.simulator.layout().total(position, Total::PresentValue)]
    }
}
