//! The sampler: the draws of a plan by seed and index, one value for everything uncertain in each.

use std::rc::Rc;

use crate::futures::events::Events;
use crate::model::draw::Draw;
use crate::probability::pert::{Pert, Shapes};
use crate::probability::stream::{DrawIndex, Seed, Stream};
use crate::scenario::Quantity;
use crate::scenario::path::Path;
use crate::scenario::plan::Plan;

/// An uncertainty: the fields that move together, under one name.
#[derive(Clone, Debug)]
pub struct Uncertainty {
    /// The name of its stream, as in `policies.tickets` or `roles.share/counter`.
    pub name: String,
    /// The fields, in the order of the file.
    pub places: Vec<RangedField>,
}

/// A field with a range.
#[derive(Clone, Debug)]
pub struct RangedField {
    /// Where it stands in the scenario.
    pub path: Path,
    /// The most likely value.
    pub likely: f64,
    /// The distribution of its values.
    pub pert: Pert,
}

/// The maker of the draws of a plan, a batch at a time.
#[derive(Debug)]
pub struct Sampler {
    plan: Rc<Plan>,
    uncertainties: Vec<Uncertainty>,
    streams: Vec<Stream>,
    /// For each range in the order of the file, its position among the places of all uncertainties.
    order: Vec<usize>,
    events: Events,
    first: DrawIndex,
    /// The values of all places in the prepared draws, draw after draw.
    batch: Vec<f64>,
}

impl Sampler {
    /// The sampler of a plan for a seed; `shapes` may come from an earlier one.
    pub fn new(plan: Rc<Plan>, seed: Seed, shapes: &mut Shapes) -> Sampler {
        let (uncertainties, order) = uncertainties(&plan, shapes);
        let streams = uncertainties.iter().map(|uncertainty| Stream::new(seed, &uncertainty.name)).collect();
        let events = Events::new(&plan, seed);
        Sampler { plan, uncertainties, streams, order, events, first: 0, batch: Vec::new() }
    }

    /// The uncertainties, in the order of the file.
    pub fn uncertainties(&self) -> &[Uncertainty] {
        &self.uncertainties
    }

    /// Prepares `n` draws from `first` on.
    pub fn prepare(&mut self, first: DrawIndex, n: usize) {
        self.first = first;
        self.batch.resize(n * self.order.len(), 0.0);
        let mut numbers = vec![0.0; n];
        let mut position = 0;
        // Range by range, not draw by draw: the processor keeps the table of one range at hand, and not those of all.
        for (uncertainty, stream) in self.uncertainties.iter().zip(&mut self.streams) {
            stream.fill(first, &mut numbers);
            for place in &uncertainty.places {
                let values = self.batch.iter_mut().skip(position).step_by(self.order.len());
                values.zip(&numbers).for_each(|(value, u)| *value = place.pert.quantile(*u));
                position += 1;
            }
        }
        self.events.prepare(first, n);
    }

    /// One of the prepared draws.
    pub fn draw(&mut self, index: DrawIndex) -> Draw {
        let values = self.ranges(index);
        let mut order = self.order.iter();
        let mut draw = Draw::of(self.plan.scenario(), |_, quantity| match ends(quantity) {
            None => quantity.likely(),
            Some(_) => values[*order.next().expect("a draw asks for each range once, in one order")],
        });
        draw.chance = Some(self.events.of(&draw, index));
        draw
    }

    /// The draw of the estimate with other values for the fields of one uncertainty.
    pub fn likely_but(&self, uncertainty: usize, value: impl Fn(&RangedField) -> f64) -> Draw {
        let before: usize = self.uncertainties[..uncertainty].iter().map(|other| other.places.len()).sum();
        let places = &self.uncertainties[uncertainty].places;
        let mut order = self.order.iter();
        Draw::of(self.plan.scenario(), |_, quantity| {
            let position = ends(quantity).and_then(|_| order.next());
            let place = position.and_then(|position| places.get(position.checked_sub(before)?));
            place.map_or(quantity.likely(), &value)
        })
    }

    /// The names of [`Sampler::values`]: the paths of the ranges, then the names of the chance events.
    pub fn names(&self) -> Vec<String> {
        let ranges = self.uncertainties.iter().flat_map(|it| &it.places).map(|place| place.path.to_string());
        ranges.chain(self.events.names()).collect()
    }

    /// The value of every range in one of the prepared draws, then the uniform numbers of its chance events.
    pub fn values(&self, index: DrawIndex) -> Vec<f64> {
        self.ranges(index).iter().copied().chain(self.events.numbers(index)).collect()
    }

    /// The values of all places in one of the prepared draws.
    fn ranges(&self, index: DrawIndex) -> &[f64] {
        let draw = (index - self.first) as usize;
        &self.batch[draw * self.order.len()..][..self.order.len()]
    }
}

/// The low, likely and high value of a range that has any width.
fn ends(quantity: Quantity) -> Option<[f64; 3]> {
    match quantity {
        Quantity::Range { low, likely, high } if low < high => Some([low, likely, high]),
        _ => None,
    }
}

/// The uncertainties of a plan, and for each range in the order of the file its position among all places.
fn uncertainties(plan: &Plan, shapes: &mut Shapes) -> (Vec<Uncertainty>, Vec<usize>) {
    let mut found: Vec<Uncertainty> = Vec::new();
    let mut order = Vec::new();
    Draw::of(plan.scenario(), |path, quantity| {
        if let Some([low, likely, high]) = ends(quantity) {
            let path = path();
            let name = path.stream();
            let position = found.iter().position(|other| other.name == name).unwrap_or_else(|| {
                found.push(Uncertainty { name, places: Vec::new() });
                found.len() - 1
            });
            let pert = shapes.pert(low, likely, high);
            let place = RangedField { path, likely, pert };
            found[position].places.push(place);
            order.push((position, found[position].places.len() - 1));
        }
        quantity.likely()
    });
    let before = |position: usize| -> usize { found[..position].iter().map(|it| it.places.len()).sum() };
    let order = order.into_iter().map(|(position, place)| before(position) + place).collect();
    (found, order)
}
