//! What all alternatives have in common in a draw: where they start from, and what the years bring whatever is chosen.

use super::budget::Charges;
use super::demand::Demand;
use super::fleet::Fleet;
use super::group::PerPerson;
use super::people::{Workforce, headcount, role_shares};
use super::{Case, Projection, power};
use crate::model::draw::Draw;
use crate::scenario::plan::{Plan, Route};
use crate::units::{People, Share, YearNumber};

/// A plan in a draw, from where every alternative is projected.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    plan: &'a Plan,
    draw: &'a Draw,
    /// Each role's part of all people.
    shares: Vec<Share>,
    /// What holds for a person of each role who stays under the baseline.
    stay: Vec<PerPerson>,
    /// Year 1 to the horizon.
    years: Vec<Circumstances>,
    /// The fleet of each device of the catalogue.
    fleets: Vec<Fleet>,
    /// What the budget bears for the initial stock.
    charges: Charges,
}

/// What a year is like under every alternative.
#[derive(Clone, Copy, Debug)]
pub(super) struct Circumstances {
    /// Everyone.
    pub headcount: People,
    /// Prices relative to year 1.
    pub price: f64,
    /// Wages relative to year 1.
    pub wage: f64,
    /// Prices of devices relative to year 1.
    pub device: f64,
    /// Euros of the year that are worth one euro of year 1.
    pub discount: f64,
}

impl Circumstances {
    /// Of year `t`.
    pub fn of_year(draw: &Draw, t: YearNumber) -> Circumstances {
        let finance = &draw.finance;
        let since = |rate: f64| power(1.0 + rate, t as i32 - 1);
        let discount = (1.0 + finance.discount_rate) * (1.0 + finance.price_inflation);
        Circumstances {
            headcount: headcount(draw, t),
            price: since(finance.price_inflation),
            wage: since(finance.wage_inflation),
            device: since(finance.device_price_drift),
            discount: power(discount, t as i32 - 1),
        }
    }
}

impl<'a> Start<'a> {
    /// At the start of year 1 everybody of that year is under the baseline, at the present desks.
    pub fn new(plan: &'a Plan, draw: &'a Draw) -> Start<'a> {
        let finance = &draw.finance;
        let horizon = plan.scenario().horizon;
        let mut start = Start {
            plan,
            draw,
            shares: role_shares(draw).collect(),
            stay: (0..draw.roles.len()).map(|role| PerPerson::new(plan, draw, role, plan.baseline())).collect(),
            years: (1..=horizon).map(|t| Circumstances::of_year(draw, t)).collect(),
            fleets: Vec::new(),
            charges: Charges::new(horizon, finance.interest_rate),
        };
        let mut charges = start.charges.clone();
        let case = start.case(plan.continuing());
        let mut demands = vec![Demand::default(); draw.devices.len()];
        let workforce = Workforce::at_start(&case);
        case.demand(&mut demands, &workforce.groups, f64::from(plan.scenario().workplace.desks));
        let fleets = case.initial_fleets(&demands);
        case.capitalise_initial(&fleets, &demands, &mut charges);
        (start.fleets, start.charges) = (fleets, charges);
        start
    }

    /// Projects an alternative over the horizon.
    pub fn project(&self, route: &Route) -> Projection {
        self.case(route).project(self.fleets.clone(), self.charges.clone())
    }

    /// The same, with a look at the fleets at the end of each year, by position of their device.
    pub fn follow(&self, route: &Route, each_year: impl FnMut(&[Fleet])) -> Projection {
        self.case(route).follow(self.fleets.clone(), self.charges.clone(), each_year)
    }

    fn case<'b>(&'b self, route: &'b Route) -> Case<'b> {
        Case::new(self.plan, self.draw, route, (&self.shares, &self.stay), &self.years)
    }
}
