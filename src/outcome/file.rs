//! The outcome file: a projection for every alternative, by name, with totals.

use std::sync::Arc;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::model::allowance::AllowanceYear;
use crate::model::costs::{CostCategory, Costs};
use crate::model::draw::{At, Draw};
use crate::model::fleet::FleetYear;
use crate::model::projection::{Projection, Year};
use crate::model::start::Start;
use crate::outcome::projections::Projections;
use crate::scenario::plan::{Plan, Route};

/// Named values in the order of the scenario file; a name is shared by all years.
#[derive(Clone, Debug, PartialEq)]
pub struct Named<T>(pub Vec<(Arc<str>, T)>);

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(&**name, value)?;
        }
        map.end()
    }
}

/// The outcome of a scenario; units are in `format.md`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Outcome {
    /// Name of the scenario.
    pub scenario: String,
    /// By id.
    pub alternatives: Named<AlternativeOutcome>,
}

/// The outcome of one alternative.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AlternativeOutcome {
    /// Year 1 to the horizon.
    pub years: Vec<YearOutcome>,
    /// Sums over the years.
    pub totals: Totals,
}

/// One year; the fields are those of the outcome file.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[allow(missing_docs, reason = "described in format.md and in `model::projection::Year`")]
pub struct YearOutcome {
    pub year: u32,
    pub headcount: f64,
    pub people: Named<f64>,
    pub cost: Costs,
    pub total: f64,
    pub ict: f64,
    pub incidental: f64,
    pub structural: f64,
    pub accrual: f64,
    pub depreciation: f64,
    pub interest: f64,
    pub present_value: f64,
    pub devices: Named<DeviceOutcome>,
    pub allowance_payments: f64,
    pub allowances_paid: f64,
    pub allowances_repaid: f64,
    pub employee_cost: f64,
    pub employee_net: f64,
    pub emissions: f64,
    pub attendance: [f64; 5],
    pub attendance_sd: [f64; 5],
    pub occupancy: [f64; 5],
    pub shortage_probability: [f64; 5],
    pub desks_needed: f64,
    pub desks: f64,
    pub unused_share: f64,
    pub shortage_days_share: f64,
}

/// The devices of one kind in a year.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[allow(missing_docs, reason = "described in `model::fleet::FleetYear`")]
pub struct DeviceOutcome {
    pub purchases: f64,
    pub stock: f64,
    pub retired: f64,
    pub lost: f64,
    pub written_off: f64,
    pub repairs: f64,
}

/// Sums over the years.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[allow(missing_docs, reason = "described in format.md")]
pub struct Totals {
    pub cost: Costs,
    pub total: f64,
    pub ict: f64,
    pub present_value: f64,
    pub accrual: f64,
    pub incidental: f64,
    pub emissions: f64,
    pub employee_cost: f64,
    pub employee_net: f64,
    pub per_person_year: f64,
}

impl Serialize for Costs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(CostCategory::ALL.len()))?;
        for category in CostCategory::ALL {
            map.serialize_entry(category.key(), &self[category])?;
        }
        map.end()
    }
}

/// The estimate: every alternative with every quantity at its most likely value.
pub fn estimate(plan: &Plan) -> Outcome {
    estimate_at(plan, At::Likely)
}

/// Every alternative with every quantity at the same kind of value.
pub fn estimate_at(plan: &Plan, at: At) -> Outcome {
    let draw = Draw::at(plan.scenario(), at);
    let projections = Projections::new(&Start::new(plan, &draw)).alternatives;
    let names = Names::of(plan);
    let alternatives = plan.scenario().alternatives.iter().zip(plan.routes()).zip(&projections);
    let named = alternatives.map(|((alternative, route), projection)| {
        (alternative.id.as_str().into(), named(plan, &names, route, projection))
    });
    Outcome { scenario: plan.scenario().name.clone(), alternatives: Named(named.collect()) }
}

impl Outcome {
    /// The outcome as the text of a file.
    pub fn to_json(&self) -> String {
        json(self)
    }
}

/// A document of ours as the text of a file: JSON, indented by one space.
pub fn json<T: Serialize>(document: &T) -> String {
    let mut bytes = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, format);
    document.serialize(&mut serializer).expect("what we write holds only text keys and finite numbers");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

/// The names that every year repeats.
struct Names {
    policies: Vec<Arc<str>>,
    devices: Vec<Arc<str>>,
}

impl Names {
    fn of(plan: &Plan) -> Names {
        Names {
            policies: plan.policies().iter().map(|policy| policy.id.as_str().into()).collect(),
            devices: plan.scenario().devices.iter().map(|device| device.id.as_str().into()).collect(),
        }
    }
}

/// A projection with names instead of positions.
fn named(plan: &Plan, names: &Names, route: &Route, projection: &Projection) -> AlternativeOutcome {
    let sum = |value: fn(&Year) -> f64| projection.years.iter().map(value).sum();
    let cost = projection.costs();
    AlternativeOutcome {
        years: (0..projection.years.len()).map(|year| named_year(plan, names, route, projection, year)).collect(),
        totals: Totals {
            cost,
            total: cost.total(),
            ict: cost.ict(),
            present_value: sum(|year| year.present_value),
            accrual: sum(|year| year.accrual),
            incidental: sum(|year| year.incidental),
            emissions: sum(|year| year.emissions),
            employee_cost: sum(|year| year.employee_cost),
            employee_net: sum(|year| year.employee_net),
            per_person_year: projection.per_person_year(),
        },
    }
}

fn named_year(plan: &Plan, names: &Names, route: &Route, projection: &Projection, position: usize) -> YearOutcome {
    let year = &projection.years[position];
    let policies = std::iter::once(plan.baseline()).chain(route.targets.iter().copied());
    let people = policies.map(|policy| (Arc::clone(&names.policies[policy]), projection.people(position)[policy]));
    let devices = names.devices.iter().zip(projection.devices(position));
    let AllowanceYear { payments, paid, repaid } = year.allowances;
    let total = year.costs.total();
    let desk_use = year.desk_use();
    YearOutcome {
        year: plan.scenario().start_year + position as u32,
        headcount: year.headcount,
        people: Named(people.collect()),
        cost: year.costs,
        total,
        ict: year.costs.ict(),
        incidental: year.incidental,
        structural: total - year.incidental,
        accrual: year.accrual,
        depreciation: year.depreciation,
        interest: year.interest,
        present_value: year.present_value,
        devices: Named(devices.map(|(device, year)| (Arc::clone(device), named_device(year))).collect()),
        allowance_payments: payments,
        allowances_paid: paid,
        allowances_repaid: repaid,
        employee_cost: year.employee_cost,
        employee_net: year.employee_net,
        emissions: year.emissions,
        attendance: year.attendance.mean,
        attendance_sd: year.attendance.deviation,
        occupancy: desk_use.occupancy,
        shortage_probability: desk_use.shortage,
        desks_needed: year.desks_needed,
        desks: year.desks,
        unused_share: desk_use.unused,
        shortage_days_share: desk_use.shortage_days,
    }
}

fn named_device(year: &FleetYear) -> DeviceOutcome {
    DeviceOutcome {
        purchases: year.purchases,
        stock: year.stock,
        retired: year.retired,
        lost: year.lost,
        written_off: year.written_off,
        repairs: year.repairs,
    }
}
