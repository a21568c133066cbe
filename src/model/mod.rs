//! The model: what an alternative costs and takes in one draw, year by year.
//!
//! It knows no text, language, file format, clock or browser. Transcendental functions come from `libm`, so that every
//! machine gives the same bits.

pub mod draw;

pub mod chance;

pub mod people;

pub mod desks;

pub mod fleet;

pub mod allowance;

pub mod budget;

pub mod costs;

pub mod steady;

mod amounts;
mod demand;
mod group;
mod start;

use crate::model::draw::Draw;
use crate::scenario::AllowanceDraw;
use crate::scenario::plan::{Plan, Route};
use crate::units::{Desks, Euro, KgCo2, People, Share, YearNumber};

use allowance::{AllowanceYear, Recipients};
use budget::Charges;
use costs::Costs;
use demand::Demand;
use desks::{Attendance, DeskUse};
use fleet::{Fleet, FleetYear};
use group::{Group, PerPerson};
use people::{Members, Workforce};
use start::Circumstances;

pub use start::Start;

/// What an alternative costs and takes, year by year, in one draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// Year 1 to the horizon.
    pub years: Vec<Year>,
    /// People under each policy, year after year.
    people: Vec<People>,
    /// Each device of the catalogue, year after year.
    devices: Vec<FleetYear>,
}

/// One year of a projection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year {
    /// Everyone.
    pub headcount: People,
    /// Euros by category.
    pub costs: Costs,
    /// The part of the costs that the change itself causes.
    pub incidental: Euro,
    /// Budget charges (lasten): purchases replaced by depreciation and interest.
    pub accrual: Euro,
    /// Depreciation in the budget charges.
    pub depreciation: Euro,
    /// Interest in the budget charges.
    pub interest: Euro,
    /// The costs discounted to year 1.
    pub present_value: Euro,
    /// The same with risks at what they are expected to cost, whatever chance brings.
    pub present_value_without_chance: Euro,
    /// Allowances of all groups.
    pub allowances: AllowanceYear,
    /// Euros that employees spend themselves; no part of the costs.
    pub employee_cost: Euro,
    /// Emissions.
    pub emissions: KgCo2,
    /// People at a desk.
    pub attendance: Attendance,
    /// Desks that the service level asks for.
    pub desks_needed: Desks,
    /// Desks present.
    pub desks: Desks,
}

impl Year {
    /// How the desks present are used; computed when asked for, because a simulation never does.
    pub fn desk_use(&self) -> DeskUse {
        self.attendance.use_of(self.desks)
    }
}

impl Projection {
    /// People under each policy, by position, in the year at a position.
    pub fn people(&self, year: usize) -> &[People] {
        of_year(&self.people, year, self.years.len())
    }

    /// The fleet of each device of the catalogue, by position, in the year at a position.
    pub fn devices(&self, year: usize) -> &[FleetYear] {
        of_year(&self.devices, year, self.years.len())
    }

    /// The costs of all years by category.
    pub fn costs(&self) -> Costs {
        let mut sum = Costs::default();
        self.years.iter().for_each(|year| sum.add(&year.costs));
        sum
    }

    /// Euros per person and year over the whole projection; 0 without people.
    pub fn per_person_year(&self) -> Euro {
        let people: People = self.years.iter().map(|year| year.headcount).sum();
        let euros = self.costs().total() / people;
        // The file admits 1e-320 people; fixed costs divided by them are no number.
        if euros.is_finite() { euros } else { 0.0 }
    }
}

/// The part of a list of all years that belongs to the year at a position.
fn of_year<T>(all: &[T], year: usize, years: usize) -> &[T] {
    let each = all.len() / years;
    &all[each * year..each * (year + 1)]
}

/// Projects an alternative over the horizon. Of several alternatives in one draw, [`Start`] does once what they have in
/// common.
pub fn project(plan: &Plan, draw: &Draw, route: &Route) -> Projection {
    Start::new(plan, draw).project(route)
}

/// What stays the same over the years of a projection.
struct Case<'a> {
    plan: &'a Plan,
    draw: &'a Draw,
    route: &'a Route,
    /// Year 1 to the horizon.
    years: &'a [Circumstances],
    groups: Vec<Group<'a>>,
    /// The targets that take effect.
    effective: Vec<usize>,
    /// What the municipality pays for a euro of goods.
    vat: f64,
}

impl<'a> Case<'a> {
    fn new(
        plan: &'a Plan,
        draw: &'a Draw,
        route: &'a Route,
        (shares, stay): (&[Share], &[PerPerson]),
        years: &'a [Circumstances],
    ) -> Case<'a> {
        let effective = people::effective(plan, draw, route, shares);
        Case {
            groups: Group::all(plan, draw, (route, &effective), shares, stay),
            vat: vat(draw),
            plan,
            draw,
            route,
            years,
            effective,
        }
    }

    /// Goes through the years with the fleets and the charges of the start of year 1.
    fn project(&self, fleets: Vec<Fleet>, charges: Charges) -> Projection {
        self.follow(fleets, charges, |_| ())
    }

    /// The same, with a look at the fleets at the end of each year.
    fn follow(&self, mut fleets: Vec<Fleet>, mut charges: Charges, mut each_year: impl FnMut(&[Fleet])) -> Projection {
        let Case { plan, draw, route, .. } = self;
        let (n_policies, n_devices, n_years) = (draw.policies.len(), draw.devices.len(), self.years.len());
        let mut projection = Projection {
            years: Vec::with_capacity(n_years),
            people: Vec::with_capacity(n_years * n_policies),
            devices: Vec::with_capacity(n_years * n_devices),
        };
        let present = f64::from(plan.scenario().workplace.desks);
        let mut workforce = Workforce::at_start(self);
        let mut recipients = self.initial_recipients(&workforce.groups);
        let mut demands = vec![Demand::default(); n_devices];
        let mut allowances = Vec::with_capacity(self.groups.len());
        for t in 1..=plan.scenario().horizon {
            workforce.become_year(self, t);
            let attendance = Attendance::of_year(&self.groups, &workforce.groups, draw.attendance.synchronisation);
            let desks_needed = attendance.desks_needed(plan.service_quantile(), workforce.headcount);
            let desks = if route.right_size_desks && t >= route.start { desks_needed } else { present };

            self.demand(&mut demands, &workforce.groups, desks);
            let needs = demands.iter().zip(&draw.devices).map(|(demand, draw)| demand.need(draw));
            projection.devices.extend(fleets.iter_mut().zip(needs).map(|(fleet, need)| fleet.advance(need)));
            each_year(&fleets);
            projection.people.extend_from_slice(&workforce.by_policy);

            allowances.clear();
            let groups = self.groups.iter().zip(&workforce.groups);
            allowances.extend(groups.zip(&mut recipients).map(|((group, members), recipients)| match recipients {
                Some(recipients) => {
                    recipients.advance(t, members.people * group.average.recipient, draw.workforce.outflow)
                }
                None => AllowanceYear::default(),
            }));

            let events = amounts::Events {
                t,
                workforce: &workforce,
                attendance,
                desks_needed,
                desks,
                demands: &demands,
                devices: &projection.devices[projection.devices.len() - n_devices..],
                allowances: &allowances,
            };
            projection.years.push(self.year(&mut charges, &events));
        }
        projection
    }

    /// The fleets at the start of year 1.
    fn initial_fleets(&self, demands: &[Demand]) -> Vec<Fleet> {
        let scenario = self.plan.scenario();
        let devices = scenario.devices.iter().zip(&self.draw.devices).zip(demands);
        devices
            .map(|((device, draw), demand)| Fleet::new(device, draw, scenario.initial_fleet, demand.need(draw)))
            .collect()
    }

    /// Books the initial stock as bought in the years before year 1.
    fn capitalise_initial(&self, fleets: &[Fleet], demands: &[Demand], charges: &mut Charges) {
        let devices = self.plan.scenario().devices.iter().zip(&self.draw.devices);
        for ((fleet, (device, draw)), demand) in fleets.iter().zip(devices).zip(demands) {
            let price = draw.price * (1.0 + demand.premium) * self.vat;
            for (age, number) in (0..).zip(fleet.by_age()).skip(1) {
                let index = power(1.0 + self.draw.finance.device_price_drift, -age);
                charges.capitalise(number * price * index, 1 - age, device.depreciation_years);
            }
        }
    }

    /// Those who get an allowance at the start of year 1, for each group that can get one.
    fn initial_recipients(&self, groups: &[Members]) -> Vec<Option<Recipients>> {
        let of_group = |(group, members): (&Group, &Members)| {
            let (draw, cycle, indexation) = self.terms(group)?;
            Some(Recipients::new(draw, cycle, indexation, members.people * group.average.recipient))
        };
        self.groups.iter().zip(groups).map(of_group).collect()
    }

    /// The allowance that a group can get, its cycle and how it rises.
    fn terms(&self, group: &Group<'a>) -> Option<(&'a AllowanceDraw, u32, f64)> {
        let draw = group.allowance.filter(|_| group.average.recipient > 0.0)?;
        let allowance = self.plan.policies()[group.policy].allowance.as_ref()?;
        let indexation = if allowance.indexed { self.draw.finance.price_inflation } else { 0.0 };
        Some((draw, allowance.cycle, indexation))
    }

    /// Applications that must be published to devices which the municipality does not manage, in year `t`.
    fn published_applications(&self, t: YearNumber) -> f64 {
        let applications = &self.draw.applications;
        applications.count * power(1.0 + applications.change, t as i32 - 1) * applications.to_publish
    }
}

/// What the municipality pays for a euro of goods: 1 and the VAT it does not get back.
fn vat(draw: &Draw) -> f64 {
    1.0 + draw.finance.vat_rate * (1.0 - draw.finance.vat_recoverable)
}

/// The lesser of two numbers. `f64::min` looks for NaN, which no accepted file gives; in WebAssembly that takes a call.
fn least(a: f64, b: f64) -> f64 {
    if b < a { b } else { a }
}

/// The greater of two numbers; see [`least`].
fn most(a: f64, b: f64) -> f64 {
    if b > a { b } else { a }
}

/// `base` to a whole power, by repeated squaring: only multiplications, so the same on every machine.
pub fn power(base: f64, exponent: i32) -> f64 {
    let (mut result, mut square, mut left) = (1.0, base, exponent.unsigned_abs());
    while left > 0 {
        if left & 1 == 1 {
            result *= square;
        }
        square *= square;
        left >>= 1;
    }
    if exponent < 0 { 1.0 / result } else { result }
}

#[cfg(test)]
mod tests {
    use super::power;

    #[test]
    fn a_power_is_what_repeated_multiplication_gives() {
        assert_eq!([power(2.0, 0), power(2.0, 1), power(2.0, 10), power(2.0, -3)], [1.0, 2.0, 1024.0, 0.125]);
        assert_eq!([power(0.0, 0), power(0.0, 3)], [1.0, 0.0]);
        for (base, exponent) in [(1.023, 19), (0.77, 7), (1.5, -12)] {
            assert!((power(base, exponent) / libm::pow(base, f64::from(exponent)) - 1.0).abs() < 1e-14);
        }
    }
}
