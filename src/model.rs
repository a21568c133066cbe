//! The model: what an alternative costs and takes in one draw, year by year.
//!
//! It knows no text, language, file format, clock or browser. Transcendental functions come from `libm`, so that every
//! machine gives the same bits.

pub mod people;

pub mod normal;

pub mod desks;

pub mod fleet;

pub mod allowance;

pub mod budget;

pub mod costs;

mod amounts;
mod demand;

use crate::draw::Draw;
use crate::plan::{Plan, Route};
use crate::units::{Desks, Euro, KgCo2, People, YearNumber};

use allowance::{AllowanceYear, Recipients};
use budget::Charges;
use costs::Costs;
use desks::{Attendance, DeskUse};
use fleet::{Fleet, FleetYear};
use people::{Group, Workforce};

/// What an alternative costs and takes, year by year, in one draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// Year 1 to the horizon.
    pub years: Vec<Year>,
}

/// One year of a projection.
#[derive(Clone, Debug, PartialEq)]
pub struct Year {
    /// Everyone.
    pub headcount: People,
    /// People under each policy, by position.
    pub people: Vec<People>,
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
    /// Each device of the catalogue, by position.
    pub devices: Vec<FleetYear>,
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

/// Projects an alternative over the horizon.
pub fn project(plan: &Plan, draw: &Draw, route: &Route) -> Projection {
    let groups = people::groups(plan, route);
    let case = Case { plan, draw, route, groups: &groups };
    let horizon = plan.scenario().horizon;

    let mut fleets = case.initial_fleets();
    let mut charges = Charges::new(horizon, draw.finance.interest_rate);
    case.capitalise_initial(&fleets, &mut charges);
    let mut recipients = case.initial_recipients();

    let years = (1..=horizon).map(|t| {
        let workforce = Workforce::of_year(plan, draw, route, &groups, t);
        let attendance = Attendance::of_year(plan, draw, &groups, &workforce);
        let desks_needed = attendance.desks_needed(plan.service_quantile(), workforce.headcount);
        let present = f64::from(plan.scenario().workplace.desks);
        let desks = if route.right_size_desks && t >= route.start { desks_needed } else { present };

        let demands = case.demands(&workforce.people, desks);
        let devices: Vec<FleetYear> =
            fleets.iter_mut().zip(&demands).map(|(fleet, demand)| fleet.advance(demand.need)).collect();
        let allowances: Vec<AllowanceYear> = recipients
            .iter_mut()
            .enumerate()
            .map(|(group, recipients)| match recipients {
                Some(recipients) => {
                    recipients.advance(t, case.on_their_own(group, &workforce.people), draw.workforce.outflow)
                }
                None => AllowanceYear::default(),
            })
            .collect();

        case.year(
            &mut charges,
            amounts::Events { t, workforce, attendance, desks_needed, desks, demands, devices, allowances },
        )
    });
    Projection { years: years.collect() }
}

/// What stays the same over the years of a projection.
struct Case<'a> {
    plan: &'a Plan,
    draw: &'a Draw,
    route: &'a Route,
    groups: &'a [Group],
}

impl Case<'_> {
    /// People of a group who use a device of their own.
    fn on_their_own(&self, group: usize, people: &[People]) -> People {
        people[group] * (1.0 - self.draw.policies[self.groups[group].policy].fallback_share)
    }

    /// Whether the people of a group get an allowance for a device of their own.
    fn receives(&self, group: &Group) -> bool {
        let external = self.plan.roles()[group.role].external;
        self.plan.leaves_to_employee(group.policy, group.role)
            && self.plan.policies()[group.policy].allowance.as_ref().is_some_and(|it| it.externals || !external)
    }

    /// Those who get an allowance at the start of year 1, for each group that can get one.
    fn initial_recipients(&self) -> Vec<Option<Recipients>> {
        let headcounts = people::headcounts(self.draw, 1);
        let of_group = |group: &Group| {
            let allowance = self.plan.policies()[group.policy].allowance.as_ref()?;
            let draw = self.draw.allowances[group.policy].as_ref()?;
            if !self.receives(group) {
                return None;
            }
            let fallback = self.draw.policies[group.policy].fallback_share;
            let people = if group.target { 0.0 } else { headcounts[group.role] * (1.0 - fallback) };
            let indexation = if allowance.indexed { self.draw.finance.price_inflation } else { 0.0 };
            Some(Recipients::new(draw, allowance.cycle, indexation, people))
        };
        self.groups.iter().map(of_group).collect()
    }

    /// The fleets at the start of year 1: everybody of year 1 under the baseline, at the present desks.
    fn initial_fleets(&self) -> Vec<Fleet> {
        let scenario = self.plan.scenario();
        let demands = self.initial_demands();
        let devices = scenario.devices.iter().zip(&self.draw.devices).zip(&demands);
        devices.map(|((device, draw), demand)| Fleet::new(device, draw, scenario.initial_fleet, demand.need)).collect()
    }

    /// Books the initial stock as bought in the years before year 1.
    fn capitalise_initial(&self, fleets: &[Fleet], charges: &mut Charges) {
        let demands = self.initial_demands();
        let devices = self.plan.scenario().devices.iter().zip(&self.draw.devices);
        for ((fleet, (device, draw)), demand) in fleets.iter().zip(devices).zip(&demands) {
            let price = draw.price * (1.0 + demand.premium) * self.vat();
            for (age, &number) in fleet.ages().iter().enumerate().skip(1) {
                let index = power(1.0 + self.draw.finance.device_price_drift, -(age as i32));
                charges.capitalise(number * price * index, 1 - age as i32, device.depreciation_years);
            }
        }
    }

    /// What the municipality pays for a euro of goods: 1 and the VAT it does not get back.
    fn vat(&self) -> f64 {
        1.0 + self.draw.finance.vat_rate * (1.0 - self.draw.finance.vat_recoverable)
    }

    /// Applications that must be published to devices which the municipality does not manage, in year `t`.
    fn published_applications(&self, t: YearNumber) -> f64 {
        let applications = &self.draw.applications;
        applications.count * power(1.0 + applications.change, t as i32 - 1) * applications.to_publish
    }
}

/// `base` to a whole power, by repeated squaring: only multiplications, so the same on every machine.
pub(crate) fn power(base: f64, exponent: i32) -> f64 {
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
