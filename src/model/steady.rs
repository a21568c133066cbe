//! What a year costs in balance, at the prices of year 1: nothing grows, nobody changes over, and fleets and allowances
//! have found their rhythm. Desks are left out.
//!
//! It is one amount for each role under each policy, and fixed amounts for each policy in use: what an allocation costs
//! is a sum. The full model tends to the same, averaged over the years between two purchases, unless the chance of the
//! major incident runs into its limit of 1.

use super::allowance::{AllowanceYear, Recipients};
use super::costs::{CostCategory, Costs};
use super::demand::Demand;
use super::fleet::{Fleet, FleetYear};
use super::group::Group;
use super::people::{Members, Workforce, headcount, role_shares};
use super::start::Circumstances;
use super::{Case, vat};
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;
use crate::units::{Desks, Euro, People};

/// The amounts of a plan in a draw.
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
    /// The amounts of every role under every policy.
    pub fn new(plan: &Plan, draw: &Draw) -> Steady {
        let year_one = [Circumstances::of_year(draw, 1)];
        let empty = Case {
            plan,
            draw,
            route: plan.continuing(),
            years: &year_one,
            groups: Vec::new(),
            effective: Vec::new(),
            vat: vat(draw),
        };
        let everyone = headcount(draw, 1);
        let people: Vec<People> = role_shares(draw).map(|share| everyone * share).collect();
        let with_computer = plan.kits().iter().zip(&people).filter(|(kit, _)| kit.computer.is_some());
        let with_computer: People = with_computer.map(|(_, people)| people).sum();
        let desks = f64::from(plan.scenario().workplace.desks);
        let per_person = if with_computer > 0.0 { desks / with_computer } else { 0.0 };
        let of_role = |role: usize| -> Vec<Costs> {
            let policies = 0..plan.policies().len();
            let of_policy = |policy| {
                let group = Group::of_role(plan, draw, role, policy);
                let has_computer = plan.kits()[role].computer.is_some();
                let at_desk = if has_computer && plan.at_desk(policy) { people[role] * per_person } else { 0.0 };
                empty.alone(group).balanced(people[role], at_desk)
            };
            policies.map(of_policy).collect()
        };
        let fixed = plan.policies().iter().zip(&draw.policies).map(|(policy, draw)| {
            let between = f64::from(policy.tender_interval);
            let tender = if between > 0.0 { draw.tender_cost / between } else { 0.0 };
            draw.fixed_per_year * empty.vat + tender
        });
        Steady {
            headcount: everyone,
            costs: (0..people.len()).map(of_role).collect(),
            fixed: fixed.collect(),
            publishing: empty.published_applications(1) * draw.applications.publish_per_year * empty.vat,
            people,
        }
    }

    /// The costs of a role with all of its people under a policy; without housing and what is fixed.
    pub fn costs(&self, role: usize, policy: usize) -> &Costs {
        &self.costs[role][policy]
    }
}

impl<'a> Case<'a> {
    /// The same circumstances with one group.
    fn alone<'b>(&'b self, group: Group<'b>) -> Case<'b> {
        Case { groups: vec![group], effective: Vec::new(), ..*self }
    }

    /// What a year in balance costs the only group, of `people`, with computers on `at_desk` desks.
    fn balanced(&self, people: People, at_desk: Desks) -> Costs {
        let (draw, index) = (self.draw, &self.years[0]);
        let outflow = draw.workforce.outflow;
        let workforce = Workforce {
            headcount: index.headcount,
            groups: vec![Members { people, entrants: 0.0, newcomers: people * outflow }],
            by_policy: Vec::new(),
        };
        let mut costs = Costs::default();
        let mut demands = vec![Demand::default(); draw.devices.len()];
        self.demand(&mut demands, &workforce.groups, 0.0);
        self.hardware(&mut costs, &self.fleets_in_balance(&demands), &demands, index);
        if let Some(device) = self.plan.desk_computer().filter(|_| at_desk > 0.0) {
            demands.fill(Demand::default());
            demands[device] = Demand::plain(at_desk);
            self.hardware(&mut costs, &self.fleets_in_balance(&demands), &demands, index);
        }
        let group = &self.groups[0];
        let recipients = people * group.average.recipient;
        let allowance = self.terms(group).map_or(AllowanceYear::default(), |(terms, cycle, indexation)| {
            Recipients::in_balance(terms, cycle, indexation, recipients, outflow).advance(1, recipients, outflow)
        });
        self.people(&mut costs, &workforce, &[allowance], index);
        let part = if index.headcount > 0.0 { people / index.headcount } else { 0.0 };
        let major_incident = draw.risk.major_probability * group.policy_draw.risk_multiplier * part;
        costs[CostCategory::Risk] = self.risk(&workforce, major_incident, index);
        costs[CostCategory::Change] = self.training_of_newcomers(&workforce) * index.wage;
        self.at_home(&mut costs, &workforce, index);
        costs
    }

    /// A year of each fleet in balance.
    fn fleets_in_balance(&self, demands: &[Demand]) -> Vec<FleetYear> {
        let devices = self.plan.scenario().devices.iter().zip(&self.draw.devices).zip(demands);
        let of_device = |((device, draw), demand): ((_, _), &Demand)| {
            let need = demand.need(draw);
            if need > 0.0 { Fleet::in_balance(device, draw, need).advance(need) } else { FleetYear::default() }
        };
        devices.map(of_device).collect()
    }
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
