//! The sampler: the draws of a plan by seed and index, one value for everything uncertain in each.

use std::rc::Rc;

use crate::futures::events::Events;
use crate::model::draw::Draw;
use crate::probability::normal;
use crate::probability::pert::{Pert, Shapes};
use crate::probability::stream::{DrawIndex, Seed, Stream};
use crate::scenario::path::Path;
use crate::scenario::plan::Plan;
use crate::scenario::{Policy, Quantity, Role, Scenario};
use crate::units::Share;

/// An uncertainty: the fields that move together, under one name.
#[derive(Clone, Debug)]
pub struct Uncertainty {
    /// The name of its stream, as in `policies.tickets` or `roles.share/counter`.
    pub name: String,
    /// The fields, in the order of the file.
    pub places: Vec<RangedField>,
    part: Part,
}

/// The part that an uncertainty has in what is unknown about its fields (model.md §7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// All of it.
    Whole,
    /// What is common to all policies.
    Common,
    /// What is of one policy apart from the others; the position of what is common.
    Own(usize),
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
    /// Its number among the ranges in the order of the file.
    number: usize,
    /// The correlation of the normal number of the uncertainty with that of the field: 1 where it is all that is unknown.
    weight: f64,
}

impl RangedField {
    /// The value at the uniform number of the uncertainty, where whatever else is unknown about the field is at its median.
    ///
    /// # Formula
    /// The quantile at `Φ(√ℓ·Φ⁻¹(u))` of what is common to all policies, and at `Φ(√(1−ℓ)·Φ⁻¹(u))` of what is of one.
    pub fn at(&self, u: Share) -> f64 {
        let u = if self.weight == 1.0 { u } else { normal::below(self.weight * normal::inverse(u)) };
        self.pert.quantile(u)
    }

    /// The uniform number of the uncertainty at which the field has a value.
    pub fn below(&self, value: f64) -> Share {
        let u = self.pert.below(value);
        if self.weight == 1.0 { u } else { normal::below(normal::inverse(u) / self.weight) }
    }
}

/// The maker of the draws of a plan, a batch at a time.
#[derive(Debug)]
pub struct Sampler {
    plan: Rc<Plan>,
    uncertainties: Vec<Uncertainty>,
    streams: Vec<Stream>,
    /// For each range in the order of the file, its position among those that [`Sampler::prepare`] fills in.
    order: Vec<usize>,
    events: Events,
    first: DrawIndex,
    /// The values of all ranges in the prepared draws, draw after draw.
    batch: Vec<f64>,
}

impl Sampler {
    /// The sampler of a plan for a seed; `shapes` may come from an earlier one.
    pub fn new(plan: Rc<Plan>, seed: Seed, shapes: &mut Shapes) -> Sampler {
        let uncertainties = uncertainties(plan.scenario(), shapes);
        let streams = uncertainties.iter().map(|uncertainty| Stream::new(seed, &uncertainty.name)).collect();
        let mut order = vec![0; filled_in(&uncertainties).count()];
        filled_in(&uncertainties).enumerate().for_each(|(position, place)| order[place.number] = position);
        let events = Events::new(&plan, seed);
        Sampler { plan, uncertainties, streams, order, events, first: 0, batch: Vec::new() }
    }

    /// The uncertainties, in the order of the file.
    pub fn uncertainties(&self) -> &[Uncertainty] {
        &self.uncertainties
    }

    /// Prepares `n` draws from `first` on.
    ///
    /// # Formula
    /// Where a field has a common and an own part its uniform number is `Φ(√ℓ·Φ⁻¹(u) + √(1−ℓ)·Φ⁻¹(u′))`, strictly between
    /// 0 and 1; model.md §7.
    pub fn prepare(&mut self, first: DrawIndex, n: usize) {
        self.first = first;
        let n_ranges = self.order.len();
        self.batch.resize(n * n_ranges, 0.0);
        let likeness = self.plan.scenario().likeness;
        let (common_weight, own_weight) = (likeness.sqrt(), (1.0 - likeness).sqrt());
        let mut numbers = vec![0.0; n];
        // The weighted normal numbers of what is common to all policies, by uncertainty.
        let mut common: Vec<Vec<f64>> = vec![Vec::new(); self.uncertainties.len()];
        let mut position = 0;
        // Range by range, not draw by draw: the processor keeps the table of one range at hand, and not those of all.
        for (index, (uncertainty, stream)) in self.uncertainties.iter().zip(&mut self.streams).enumerate() {
            stream.fill(first, &mut numbers);
            match uncertainty.part {
                Part::Whole => {}
                Part::Common => {
                    common[index] = numbers.iter().map(|u| common_weight * normal::inverse(*u)).collect();
                    continue;
                }
                Part::Own(of) => {
                    for (number, common) in numbers.iter_mut().zip(&common[of]) {
                        *number = open(normal::below(common + own_weight * normal::inverse(*number)));
                    }
                }
            }
            for place in &uncertainty.places {
                let values = self.batch.iter_mut().skip(position).step_by(n_ranges);
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
    pub fn likely_but(&self, uncertainty: usize, value: &dyn Fn(&RangedField) -> f64) -> Draw {
        let mut places = self.uncertainties[uncertainty].places.iter().peekable();
        let mut numbers = 0..;
        Draw::of(self.plan.scenario(), |_, quantity| {
            let number = ends(quantity).and_then(|_| numbers.next());
            let place = number.and_then(|number| places.next_if(|place| place.number == number));
            place.map_or(quantity.likely(), value)
        })
    }

    /// The names of [`Sampler::values`]: the paths of the ranges, then the names of the chance events.
    pub fn names(&self) -> Vec<String> {
        let ranges = filled_in(&self.uncertainties).map(|place| place.path.to_string());
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

/// The fields whose values are drawn with each uncertainty; what is common to all policies is drawn with what is of each.
fn filled_in(uncertainties: &[Uncertainty]) -> impl Iterator<Item = &RangedField> {
    uncertainties.iter().filter(|it| it.part != Part::Common).flat_map(|it| &it.places)
}

/// The uncertainties of a scenario.
fn uncertainties(scenario: &Scenario, shapes: &mut Shapes) -> Vec<Uncertainty> {
    let mut found = Vec::new();
    let mut numbers = 0..;
    Draw::of(scenario, |path, quantity| {
        if let Some([low, likely, high]) = ends(quantity) {
            let path = path();
            let number = numbers.next().unwrap_or_default();
            let place = RangedField { path, likely, pert: shapes.pert(low, likely, high), number, weight: 1.0 };
            add(&mut found, scenario, place);
        }
        quantity.likely()
    });
    found
}

/// Adds a field to the uncertainties in which it has a part.
fn add(found: &mut Vec<Uncertainty>, scenario: &Scenario, place: RangedField) {
    let (likeness, path) = (scenario.likeness, &place.path);
    let own = || path.stream_of(drawn_as(scenario, path));
    if path.is_alike() && likeness == 0.0 {
        let own = own();
        put(found, own, Part::Whole, place);
    } else if path.is_alike() && likeness < 1.0 {
        let (common, own) = (path.stream(), own());
        let of = put(found, common, Part::Common, RangedField { weight: likeness.sqrt(), ..place.clone() });
        put(found, own, Part::Own(of), RangedField { weight: (1.0 - likeness).sqrt(), ..place });
    } else if path.has_own_stream() {
        let own = own();
        put(found, own, Part::Whole, place);
    } else {
        let name = path.stream();
        put(found, name, Part::Whole, place);
    }
}

/// Puts a field into the uncertainty of a name; its position.
fn put(found: &mut Vec<Uncertainty>, name: String, part: Part, place: RangedField) -> usize {
    let known = found.iter().position(|other| other.name == name);
    let position = known.unwrap_or(found.len());
    if known.is_none() {
        found.push(Uncertainty { name, places: Vec::new(), part });
    }
    found[position].places.push(place);
    position
}

/// The id by which draws know the role or policy of a field.
fn drawn_as<'a>(scenario: &'a Scenario, path: &Path) -> &'a str {
    let id = path.item();
    let found = if path.section() == "roles" {
        scenario.workforce.roles.iter().find(|role| Some(role.id.as_str()) == id).map(Role::drawn_as)
    } else {
        scenario.policies.iter().find(|policy| Some(policy.id.as_str()) == id).map(Policy::drawn_as)
    };
    found.expect("the path is of an item of the scenario")
}

/// A number of 0 to 1 kept strictly between them: a normal number far in a tail rounds to an end.
fn open(u: Share) -> Share {
    u.clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON / 2.0)
}
