//! A year in balance, at the prices of year 1: nothing grows, nobody changes over, and fleets and allowances have found
//! their rhythm. Desks are left out.
//!
//! It is one amount for each role under each policy, and fixed amounts for each policy in use: the cost of an allocation
//! is a sum. The full model tends to that sum, averaged over the years between two purchases, unless the chance of the
//! major incident runs into its limit of 1.

use super::allowance::{AllowanceYear, Recipients};
use super::circumstances::Circumstances;
use super::costs::{CostCategory, Costs};
use super::demand::Demand;
use super::fleets;
use super::group::Group;
use super::people::role_shares;
use super::prices::Prices;
use super::workforce::{Members, WorkforceYear};
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;
use crate::units::{Desks, Euro, People};

/// A year in balance of a plan in a draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Steady {
    /// Everyone.
    pub headcount: People,
    /// The people of each role.
    pub people: Vec<People>,
    /// By role, the costs with all of it under each policy.
    costs: Vec<Vec<Costs>>,
    /// Euros a year of each policy while it is in use, tenders spread over the years between them.
    pub fixed: Vec<Euro>,
    /// Euros a year for publishing applications, while a policy in use does so.
    pub publishing: Euro,
}

impl Steady {
    /// The year of every role under every policy.
    ///
    /// # Formula
    /// Fixed is `fixed_per_year·v + tender_cost/tender_interval`, with `v` the price of a euro of goods with VAT; the rest
    /// is model.md §5 with `t = 1`.
    pub fn new(plan: &Plan, draw: &Draw) -> Steady {
        let year = Circumstances::of_year(draw, 1);
        let prices = Prices::new(plan, draw, &year);
        let people: Vec<People> = role_shares(draw).map(|share| year.headcount * share).collect();
        let per_computer = desks_per_computer(plan, &people);
        let of_role = |role: usize| -> Vec<Costs> {
            let has_computer = plan.kits()[role].computer.is_some();
            let of_policy = |policy| {
                let at_desk = if has_computer && plan.at_desk(policy) { people[role] * per_computer } else { 0.0 };
                balanced(&prices, &Group::of_role(plan, draw, role, policy), people[role], at_desk)
            };
            (0..plan.policies().len()).map(of_policy).collect()
        };
        let fixed = plan.policies().iter().zip(&draw.policies).map(|(policy, draw)| {
            let between = f64::from(policy.tender_interval);
            let tender = if between > 0.0 { draw.tender_cost / between } else { 0.0 };
            draw.fixed_per_year * prices.vat + tender
        });
        Steady {
            headcount: year.headcount,
            costs: (0..people.len()).map(of_role).collect(),
            fixed: fixed.collect(),
            publishing: prices.publishing(),
            people,
        }
    }

    /// The costs of a role with all of its people under a policy; without housing and fixed amounts.
    pub fn costs(&self, role: usize, policy: usize) -> &Costs {
        &self.costs[role][policy]
    }
}

/// Present desks for each person with a computer; `people` are those of each role.
fn desks_per_computer(plan: &Plan, people: &[People]) -> f64 {
    let with_computer = plan.kits().iter().zip(people).filter(|(kit, _)| kit.computer.is_some());
    let with_computer: People = with_computer.map(|(_, people)| people).sum();
    let desks = f64::from(plan.scenario().workplace.desks);
    if with_computer > 0.0 { desks / with_computer } else { 0.0 }
}

/// The costs of a year in balance of a group of `people`, with computers on `at_desk` desks.
fn balanced(prices: &Prices, group: &Group, people: People, at_desk: Desks) -> Costs {
    let Prices { plan, draw, year, .. } = *prices;
    let outflow = draw.workforce.outflow;
    let members = Members { people, entrants: 0.0, newcomers: people * outflow };
    let workforce = WorkforceYear::of_group(group, members, year.headcount);
    let mut costs = Costs::default();
    let mut demands = vec![Demand::default(); draw.devices.len()];
    fleets::demand(&mut demands, plan, &workforce, 0.0);
    prices.hardware(&mut costs, &fleets::year_in_balance(plan, draw, &demands), &demands);
    if let Some(device) = plan.desk_computer().filter(|_| at_desk > 0.0) {
        demands.fill(Demand::default());
        demands[device] = Demand::plain(at_desk);
        prices.hardware(&mut costs, &fleets::year_in_balance(plan, draw, &demands), &demands);
    }
    let recipients = people * group.average.recipient;
    let allowance = group.allowance_terms(plan, draw).map_or(AllowanceYear::default(), |terms| {
        Recipients::in_balance(&terms, recipients, outflow).advance(1, recipients, outflow)
    });
    prices.people(&mut costs, &workforce, &[allowance]);
    let part = if year.headcount > 0.0 { people / year.headcount } else { 0.0 };
    let major_incident = draw.risk.major_probability * group.policy_draw.risk_multiplier * part;
    costs[CostCategory::Risk] = prices.risk(&workforce, major_incident);
    costs[CostCategory::Change] = prices.training_of_newcomers(&workforce) * year.wage;
    prices.home_working(&mut costs, &workforce);
    costs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::model::project;
    use crate::scenario::{Quantity, Scenario};

    /// The estimate of each policy by itself, from the first year on, in a world where nothing moves.
    fn still(mut scenario: Scenario) -> Vec<Scenario> {
        let none = Quantity::Fixed(0.0);
        scenario.horizon = 20;
        (scenario.workforce.outflow, scenario.workforce.growth) = (none, none);
        let finance = &mut scenario.finance;
        (finance.price_inflation, finance.wage_inflation, finance.device_price_drift) = (none, none, none);
        scenario.applications.change = none;
        for device in &mut scenario.devices {
            (device.loss_rate, device.write_off_share) = (none, none);
        }
        scenario.workplace.desk_devices.clear();
        scenario.alternatives.truncate(1);
        let of_policy = |policy: &crate::scenario::Policy| {
            let mut scenario = scenario.clone();
            scenario.baseline.clone_from(&policy.id);
            scenario.alternatives[0].allocation = [("*".to_owned(), policy.id.clone())].into();
            scenario.alternatives[0].right_size_desks = false;
            scenario
        };
        scenario.policies.iter().map(of_policy).collect()
    }

    #[test]
    fn where_nothing_moves_the_full_model_costs_that_every_year() {
        for scenario in Preset::ALL.into_iter().flat_map(|preset| still(preset.scenario())) {
            let plan = Plan::new(&scenario).expect("valid");
            let draw = Draw::likely(&scenario);
            let costs = project(&plan, &draw, &plan.routes()[0]).costs();
            // Tenders come every four years or never.
            let full = (costs.total() - costs[CostCategory::Workplace]) / f64::from(scenario.horizon);
            let steady = Steady::new(&plan, &draw);
            let roles = 0..plan.roles().len();
            let policy = plan.baseline();
            let publishes = plan.policies()[policy].publishes_applications;
            let sum = roles.map(|role| steady.costs(role, policy).total()).sum::<Euro>()
                + steady.fixed[policy]
                + if publishes { steady.publishing } else { 0.0 };
            assert!((sum / full - 1.0).abs() < 1e-9, "{}: {sum} against {full}", scenario.baseline);
        }
    }

    #[test]
    fn a_role_without_people_costs_nothing() {
        let mut scenario = Preset::Medium.scenario();
        scenario.workforce.headcount = Quantity::Fixed(0.0);
        let plan = Plan::new(&scenario).expect("valid");
        let steady = Steady::new(&plan, &Draw::likely(&scenario));
        assert!((0..plan.roles().len()).all(|role| steady.costs(role, 0).total() == 0.0));
    }
}
