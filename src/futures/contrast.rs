//! Why two alternatives differ: what the difference depends on, and where it turns.

use crate::futures::ensemble::Ensemble;
use crate::futures::row::Total;
use crate::futures::sampler::{Place, Uncertainty};
use crate::futures::simulator::Simulator;
use crate::futures::summary::{Contrast, Influence, Moved, Turns};
use crate::outcome::ranking::two_lowest;
use crate::probability::pert::Pert;
use crate::units::{self, Euro, SAME, Share};

/// Dots of the difference.
const DOTS: usize = 50;

/// The most important uncertainties, for which it is looked up where the difference turns.
const SOUGHT: usize = 10;

/// Steps in which a range is searched for a turn.
const STEPS: u32 = 40;

/// The two alternatives that a reader wants to see beside one another first: the two that are cheapest in the estimate
/// by present value, in the order of the scenario; none where there is but one.
pub fn nearest(simulator: &Simulator) -> Option<(usize, usize)> {
    let (estimate, layout) = (simulator.estimate(), simulator.layout());
    let value = |position: usize| estimate[layout.total(position, Total::PresentValue)];
    two_lowest(&(0..layout.alternatives()).map(value).collect::<Vec<Euro>>())
}

/// Contrasts two alternatives, by position, after a run.
pub fn contrast(simulator: &Simulator, ensemble: &Ensemble, pair: (usize, usize)) -> Contrast {
    let id = |position: usize| simulator.run().plan.scenario().alternatives[position].id.clone();
    let difference = ensemble.difference(pair.0, pair.1);
    let mut influences: Vec<(usize, Influence)> = simulator
        .uncertainties()
        .iter()
        .enumerate()
        .map(|(position, uncertainty)| {
            let at = |u: Share| simulator.difference_with(pair, position, u);
            let influence = Influence {
                name: uncertainty.name.clone(),
                share: difference.share(position),
                low: at(LOW),
                high: at(HIGH),
                turns: Turns::Unsought,
                places: uncertainty.places.iter().map(|place| moved(place, None)).collect(),
            };
            (position, influence)
        })
        .collect();
    // In whole cents: what does nothing stays in the order of the file, whatever rounding makes of nothing.
    let swing = |influence: &Influence| (100.0 * (influence.high - influence.low).abs()).round();
    influences.sort_by(|(_, a), (_, b)| b.share.total_cmp(&a.share).then(swing(b).total_cmp(&swing(a))));
    for (position, influence) in influences.iter_mut().take(SOUGHT) {
        let uncertainty = &simulator.uncertainties()[*position];
        let (turns, value) = turn(simulator, pair, *position, uncertainty);
        influence.turns = turns;
        influence.places = uncertainty.places.iter().map(|place| moved(place, value)).collect();
    }
    let estimate = simulator.estimate();
    let value = |position| estimate[simulator.layout().total(position, Total::PresentValue)];
    Contrast {
        a: id(pair.0),
        b: id(pair.1),
        estimate: units::difference(value(pair.0), value(pair.1)),
        quantiles: difference.quantiles::<DOTS>().to_vec(),
        chance: difference.chance(),
        influences: influences.into_iter().map(|(_, influence)| influence).collect(),
    }
}

const LOW: Share = 0.1;
const HIGH: Share = 0.9;

fn moved(place: &Place, turn: Option<Between>) -> Moved {
    let Place { path, likely, pert, .. } = place;
    Moved {
        path: path.clone(),
        likely: *likely,
        low: pert.quantile(LOW),
        high: pert.quantile(HIGH),
        turn: turn.map(|turn| turn.value(place)),
    }
}

/// Where a field stands: so far on the way from its value at one uniform number to that at another.
#[derive(Clone, Copy, Debug)]
struct Between {
    from: Share,
    to: Share,
    part: Share,
}

impl Between {
    fn value(&self, Place { pert, .. }: &Place) -> f64 {
        let (from, to) = (pert.quantile(self.from), pert.quantile(self.to));
        // Rounding must not carry it over the ends of the range, which may be limits of the file.
        (from + (to - from) * self.part).clamp(pert.quantile(0.0), pert.quantile(1.0))
    }
}

/// Where the estimate's difference turns within the range of an uncertainty, nearest to the likely value.
fn turn(
    simulator: &Simulator,
    pair: (usize, usize),
    position: usize,
    uncertainty: &Uncertainty,
) -> (Turns, Option<Between>) {
    let at = |u: Share| simulator.difference_with(pair, position, u);
    let likely = uncertainty.places.first().map_or(0.5, |Place { pert, likely, .. }: &Place| likely_u(pert, *likely));
    let grid: Vec<(Share, Euro)> = (0..=STEPS).map(|k| f64::from(k) / f64::from(STEPS)).map(|u| (u, at(u))).collect();
    let crossings = grid.windows(2).filter(|ends| (ends[0].1 < 0.0) != (ends[1].1 < 0.0));
    let nearest = crossings.min_by(|a, b| {
        let distance = |ends: &[(Share, Euro)]| (0.5 * (ends[0].0 + ends[1].0) - likely).abs();
        distance(a).total_cmp(&distance(b))
    });
    let Some(&[(low, first), (high, _)]) = nearest else { return (Turns::Never, None) };
    if grid.iter().all(|(_, difference)| difference.abs() < SAME) {
        return (Turns::Never, None);
    }
    let (low, high) = halved(low, high, first, at);
    let between = |part: Share| Between { from: low, to: high, part };
    let at = |part: Share| simulator.difference_at(pair, position, |place| between(part).value(place));
    // At an end of a range the next uniform number may be a leap of the value: there the value itself is halved.
    let leaps = uncertainty.places.iter().any(|place| place.pert.quantile(low) != place.pert.quantile(high));
    let is_far = at(0.0).abs() >= SAME && at(1.0).abs() >= SAME;
    let (from, to) = if leaps && is_far { halved(0.0, 1.0, first, at) } else { (0.0, 1.0) };
    let part = if at(from).abs() < at(to).abs() { from } else { to };
    (if at(part).abs() < SAME { Turns::At } else { Turns::Jumps }, Some(between(part)))
}

/// The two sides of a turn as near to one another as numbers go; `first` tells the sign at the low one.
fn halved(mut low: Share, mut high: Share, first: Euro, at: impl Fn(Share) -> Euro) -> (Share, Share) {
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if (at(middle) < 0.0) == (first < 0.0) {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low, high)
}

/// Halvings of an interval between 0 and 1: beyond its last digit.
const HALVINGS: usize = 60;

fn likely_u(pert: &Pert, likely: f64) -> Share {
    pert.below(likely)
}
