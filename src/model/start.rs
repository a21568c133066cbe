//! The start of year 1 in a draw, from where every alternative is projected.

use super::budget::Charges;
use super::circumstances::Circumstances;
use super::demand::Demand;
use super::fleet::Fleet;
use super::fleets;
use super::group::Group;
use super::people::role_shares;
use super::person::RoleAtStart;
use super::targets::Targets;
use super::workforce::WorkforceYear;
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;

/// A plan in a draw at the start of year 1: the part of a projection that all alternatives have in common.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    pub(super) plan: &'a Plan,
    pub(super) draw: &'a Draw,
    /// The roles under the baseline.
    pub(super) roles: Vec<RoleAtStart>,
    /// The circumstances of year 1 to the horizon.
    pub(super) years: Vec<Circumstances>,
    /// The fleet of each device of the catalogue.
    pub(super) fleets: Vec<Fleet>,
    /// The budget charges of the initial stock.
    pub(super) charges: Charges,
}

impl<'a> Start<'a> {
    /// The start with everybody of year 1 under the baseline, at the present desks.
    pub fn new(plan: &'a Plan, draw: &'a Draw) -> Start<'a> {
        let role = |(role, share)| RoleAtStart::new(plan, draw, role, share);
        let roles: Vec<RoleAtStart> = role_shares(draw).enumerate().map(role).collect();
        let horizon = plan.scenario().horizon;
        let years: Vec<Circumstances> = (1..=horizon).map(|t| Circumstances::of_year(draw, t)).collect();

        let demands = demands(plan, draw, &roles, &years[0]);
        let fleets = fleets::at_start(plan, draw, &demands);
        let mut charges = Charges::new(horizon, draw.finance.interest_rate);
        fleets::capitalise(plan, draw, &fleets, &demands, &mut charges);
        Start { plan, draw, roles, years, fleets, charges }
    }

    /// The plan.
    pub fn plan(&self) -> &'a Plan {
        self.plan
    }
}

/// The demand for each device of the catalogue while everybody is under the baseline.
fn demands(plan: &Plan, draw: &Draw, roles: &[RoleAtStart], year: &Circumstances) -> Vec<Demand> {
    let targets = Targets::new(plan, draw, plan.continuing(), roles);
    let groups = Group::all(plan, draw, roles, &targets);
    let workforce = WorkforceYear::at_start(&groups, year.headcount, draw.policies.len());
    let mut demands = vec![Demand::default(); draw.devices.len()];
    fleets::demand(&mut demands, plan, &workforce, f64::from(plan.scenario().workplace.desks));
    demands
}
