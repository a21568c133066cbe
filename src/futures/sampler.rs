//! The draws of a plan: one value for everything uncertain, by seed and index.

use std::rc::Rc;

use crate::model::chance::Events;
use crate::model::draw::{Draw, Field};
use crate::probability::pert::{Pert, Shapes};
use crate::probability::stream::{DrawIndex, Seed, Stream};
use crate::scenario::Quantity;
use crate::scenario::plan::Plan;

/// What is uncertain under one name: the fields that move together.
#[derive(Clone, Debug)]
pub struct Uncertainty {
    /// Its name, as in `policies.tickets` or `roles.share/counter`.
    pub name: String,
    /// The fields, in the order of the file.
    pub places: Vec<Place>,
}

/// A field with a range.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its path in the file, with the id for a position in a list.
    pub path: String,
    /// The most likely value.
    pub likely: f64,
    /// The distribution of its values.
    pub pert: Pert,
}

/// Makes the draws of a plan.
#[derive(Debug)]
pub struct Sampler {
    plan: Rc<Plan>,
    uncertainties: Vec<Uncertainty>,
    streams: Vec<Stream>,
    /// For each range, in the order in which a draw asks: its position among the places of all uncertainties.
    order: Vec<usize>,
    events: Events,
    first: DrawIndex,
    /// A batch of draws, one after another: of each the values of all places.
    batch: Vec<f64>,
}

impl Sampler {
    /// The draws that a seed has in store for a plan.
    pub fn new(plan: Rc<Plan>, seed: Seed, shapes: &mut Shapes) -> Sampler {
        let (uncertainties, order) = uncertainties(&plan, shapes);
        let streams = uncertainties.iter().map(|uncertainty| Stream::new(seed, &uncertainty.name)).collect();
        let events = Events::new(&plan, seed);
        Sampler { plan, uncertainties, streams, order, events, first: 0, batch: Vec::new() }
    }

    /// Everything uncertain, in the order of the file.
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
        let mut draw = Draw::of(self.plan.scenario(), |_, quantity| match spread(quantity) {
            None => quantity.likely(),
            Some(_) => values[*order.next().expect("a draw asks for each range once, in one order")],
        });
        draw.chance = Some(self.events.of(&draw, index));
        draw
    }

    /// The draw of the estimate, but for the fields of one uncertainty, which have these values.
    pub fn likely_but(&self, uncertainty: usize, value: impl Fn(&Place) -> f64) -> Draw {
        let before: usize = self.uncertainties[..uncertainty].iter().map(|other| other.places.len()).sum();
        let places = &self.uncertainties[uncertainty].places;
        let mut order = self.order.iter();
        Draw::of(self.plan.scenario(), |_, quantity| {
            let position = spread(quantity).and_then(|_| order.next());
            let place = position.and_then(|position| places.get(position.checked_sub(before)?));
            place.map_or(quantity.likely(), &value)
        })
    }

    /// What stands in the rows of [`Sampler::values`]: the paths of the ranges, then the names of the chance events.
    pub fn names(&self) -> Vec<String> {
        let ranges = self.uncertainties.iter().flat_map(|it| &it.places).map(|place| place.path.clone());
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

/// The ends of a range that has any width.
fn spread(quantity: Quantity) -> Option<(f64, f64, f64)> {
    match quantity {
        Quantity::Range { low, likely, high } if low < high => Some((low, likely, high)),
        _ => None,
    }
}

/// Everything uncertain in a plan, and for each range, in the order of the file, its position among all places.
fn uncertainties(plan: &Plan, shapes: &mut Shapes) -> (Vec<Uncertainty>, Vec<usize>) {
    let mut found: Vec<Uncertainty> = Vec::new();
    let mut order = Vec::new();
    Draw::of(plan.scenario(), |field: Field<'_>, quantity| {
        if let Some((low, likely, high)) = spread(quantity) {
            let name = field.stream();
            let position = found.iter().position(|other| other.name == name).unwrap_or_else(|| {
                found.push(Uncertainty { name, places: Vec::new() });
                found.len() - 1
            });
            let pert = shapes.pert(low, likely, high);
            let place = Place { path: field.path(), likely, pert };
            found[position].places.push(place);
            order.push((position, found[position].places.len() - 1));
        }
        quantity.likely()
    });
    let before = |position: usize| -> usize { found[..position].iter().map(|it| it.places.len()).sum() };
    let order = order.into_iter().map(|(position, place)| before(position) + place).collect();
    (found, order)
}
