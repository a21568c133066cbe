//! The draws of a plan: one value for everything uncertain, by seed and index.

use std::rc::Rc;

use crate::chance::Events;
use crate::dist::{Pert, Shapes};
use crate::draw::{Draw, Field};
use crate::plan::Plan;
use crate::rng::{DrawIndex, Seed, Stream};
use crate::scenario::Quantity;
use crate::units::Share;

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
    /// For each range, in the order in which a draw asks: the position of its uncertainty and of its place there.
    order: Vec<(usize, usize)>,
    events: Events,
    first: DrawIndex,
    /// The uniform numbers of a batch of draws, by uncertainty.
    batch: Vec<Vec<Share>>,
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
        self.batch.resize_with(self.streams.len(), Vec::new);
        for (numbers, stream) in self.batch.iter_mut().zip(&mut self.streams) {
            numbers.resize(n, 0.0);
            stream.fill(first, numbers);
        }
        self.events.prepare(first, n);
    }

    /// One of the prepared draws.
    pub fn draw(&mut self, index: DrawIndex) -> Draw {
        let place = (index - self.first) as usize;
        let mut order = self.order.iter();
        let mut draw = Draw::of(self.plan.scenario(), |_, quantity| match spread(quantity) {
            None => quantity.likely(),
            Some(_) => {
                let (uncertainty, field) = *order.next().expect("a draw asks for each range once, in one order");
                self.uncertainties[uncertainty].places[field].pert.quantile(self.batch[uncertainty][place])
            }
        });
        draw.chance = Some(self.events.of(&draw, index));
        draw
    }

    /// The draw of the estimate, but for the fields of one uncertainty, which have these values.
    pub fn likely_but(&self, uncertainty: usize, value: impl Fn(&Place) -> f64) -> Draw {
        let mut order = self.order.iter();
        Draw::of(self.plan.scenario(), |_, quantity| match spread(quantity).and_then(|_| order.next()) {
            Some(&(moved, field)) if moved == uncertainty => value(&self.uncertainties[moved].places[field]),
            _ => quantity.likely(),
        })
    }

    /// What stands in the rows of [`Sampler::values`]: the paths of the ranges, then the names of the chance events.
    pub fn names(&self) -> Vec<String> {
        let ranges = self.uncertainties.iter().flat_map(|it| &it.places).map(|place| place.path.clone());
        ranges.chain(self.events.names()).collect()
    }

    /// The value of every range in one of the prepared draws, then the uniform numbers of its chance events.
    pub fn values(&self, index: DrawIndex) -> Vec<f64> {
        let draw = (index - self.first) as usize;
        let ranges = self.uncertainties.iter().zip(&self.batch).flat_map(|(uncertainty, numbers)| {
            uncertainty.places.iter().map(move |place| place.pert.quantile(numbers[draw]))
        });
        ranges.chain(self.events.numbers(index)).collect()
    }
}

/// The ends of a range that has any width.
fn spread(quantity: Quantity) -> Option<(f64, f64, f64)> {
    match quantity {
        Quantity::Range { low, likely, high } if low < high => Some((low, likely, high)),
        _ => None,
    }
}

/// Everything uncertain in a plan, and where each range of the file stands in it.
fn uncertainties(plan: &Plan, shapes: &mut Shapes) -> (Vec<Uncertainty>, Vec<(usize, usize)>) {
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
    (found, order)
}
