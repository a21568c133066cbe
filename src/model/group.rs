//! People who go the same way, and what holds for each of them in every year.
//!
//! Roles that get the same policy change over in step. They make one group: what it costs and takes is what its average
//! person does.

use super::demand::{self, Demand, Use};
use super::people::{home_days, virtual_workspace_share, work_days};
use crate::model::draw::Draw;
use crate::scenario::plan::{Plan, Route};
use crate::scenario::{AllowanceDraw, PolicyDraw};
use crate::units::{Euro, Share};

/// The people of the roles that go the same way under one policy, over the years.
#[derive(Clone, Debug)]
pub(super) struct Group<'a> {
    /// Position of the policy.
    pub policy: usize,
    /// Whether they are on their way to this policy; otherwise this is the baseline.
    pub target: bool,
    /// The quantities of the policy.
    pub policy_draw: &'a PolicyDraw,
    /// The allowance that some of them get, if any.
    pub allowance: Option<&'a AllowanceDraw>,
    /// The roles' part of all people.
    pub share: Share,
    /// Part of the roles that changes over by the end of the roll-out; 0 where they stay.
    pub take_up: Share,
    /// What holds for one of them, on average.
    pub average: PerPerson,
    /// The devices of the municipality that one of them uses, on average.
    pub uses: Vec<Use>,
}

/// What holds for one person in every year, or for several on average.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PerPerson {
    /// Chance to sit at a desk, Monday to Friday.
    pub seated: [Share; 5],
    /// `P·(1 − P)` of that chance `P`, Monday to Friday; for several on average too.
    pub variance: [f64; 5],
    /// Chance to have a computer.
    pub computer: Share,
    /// Chance to get an allowance.
    pub recipient: Share,
    /// Chance to need a virtual workspace.
    pub virtual_workspace: Share,
    /// Tickets relative to an ordinary person.
    pub support_weight: f64,
    /// Euros a year for software, management and security.
    pub licences: Euro,
    /// Euros a year for the phone.
    pub connectivity: Euro,
    /// Euros a year for working at home.
    pub home_working: Euro,
    /// Euros a year that employees spend on a device of their own.
    pub employee_cost: Euro,
}

impl<'a> Group<'a> {
    /// The groups of an alternative: first the roles that stay, then for each target that takes effect those who stay
    /// behind and those who change over. `shares` are the roles' parts of all people, and `stay` is what holds for them
    /// under the baseline.
    pub fn all(
        plan: &'a Plan,
        draw: &'a Draw,
        (route, effective): (&Route, &[usize]),
        shares: &[Share],
        stay: &[PerPerson],
    ) -> Vec<Group<'a>> {
        let baseline = plan.baseline();
        let mut groups = Vec::with_capacity(2 * effective.len() + 1);
        // Where a target has no effect its roles stay, so that nothing sets such an alternative apart from going on.
        let goal_of =
            |role: usize| Some(route.policy[role]).filter(|goal| effective.contains(goal)).unwrap_or(baseline);
        for goal in std::iter::once(baseline).chain(effective.iter().copied()) {
            let roles = || shares.iter().enumerate().filter(|(role, _)| goal_of(*role) == goal);
            let share: Share = roles().map(|(_, share)| share).sum();
            // Divided first: of shares of 1e-320, which the file admits, a product has hardly a digit left.
            let weights = || roles().map(|(role, of_role)| (role, if share > 0.0 { of_role / share } else { 0.0 }));

            let moves = goal != baseline;
            let take_up = if moves { draw.policies[goal].take_up } else { 0.0 };
            let mut behind = Group { share, take_up, ..Group::empty(plan, draw, baseline) };
            weights().for_each(|(role, weight)| behind.add(plan, role, weight, &stay[role]));
            groups.push(behind);
            if moves {
                let mut joined = Group { share, take_up, ..Group::empty(plan, draw, goal) };
                weights()
                    .for_each(|(role, weight)| joined.add(plan, role, weight, &PerPerson::new(plan, draw, role, goal)));
                groups.push(joined);
            }
        }
        groups
    }

    /// People of one role under a policy, whatever their number.
    pub fn of_role(plan: &'a Plan, draw: &'a Draw, role: usize, policy: usize) -> Group<'a> {
        let mut group = Group::empty(plan, draw, policy);
        group.add(plan, role, 1.0, &PerPerson::new(plan, draw, role, policy));
        group
    }

    fn empty(plan: &Plan, draw: &'a Draw, policy: usize) -> Group<'a> {
        Group {
            policy,
            target: policy != plan.baseline(),
            policy_draw: &draw.policies[policy],
            allowance: draw.allowances[policy].as_ref(),
            share: 0.0,
            take_up: 0.0,
            average: PerPerson::default(),
            uses: Vec::with_capacity(4),
        }
    }

    /// Adds a role that is this part of the group.
    fn add(&mut self, plan: &Plan, role: usize, weight: Share, each: &PerPerson) {
        self.average.add(weight, each);
        for Use { device, per_person } in demand::of_person(plan, self.policy_draw, role, self.policy) {
            let known = self.uses.iter().position(|other| other.device == device);
            let position = known.unwrap_or_else(|| {
                self.uses.push(Use { device, per_person: Demand::default() });
                self.uses.len() - 1
            });
            self.uses[position].per_person.add(weight, &per_person);
        }
    }
}

impl PerPerson {
    /// What holds for a person of a role under a policy.
    pub fn new(plan: &Plan, draw: &Draw, role: usize, policy: usize) -> PerPerson {
        let (role_draw, policy_draw) = (&draw.roles[role], &draw.policies[policy]);
        let external = plan.roles()[role].external;
        let own_device = plan.leaves_to_employee(policy, role);
        let entitled = plan.policies()[policy].allowance.as_ref().is_some_and(|it| it.externals || !external);
        let on_their_own = if own_device { 1.0 - policy_draw.fallback_share } else { 0.0 };

        let home_days = home_days(draw, role, policy);
        let office = work_days(draw) - home_days;
        let seated = office * draw.attendance.availability * role_draw.desk_share / 5.0;
        let seated = plan.weekday_index().map(|index| (seated * index).min(1.0));

        let home = &draw.home_working;
        let kit = if home_days > 0.0 { home.kit_budget / home.kit_cycle } else { 0.0 };
        let at_home = home_days * 52.0 * draw.attendance.availability * home.allowance_per_day + kit;

        PerPerson {
            seated,
            variance: seated.map(|chance| chance * (1.0 - chance)),
            computer: if plan.kits()[role].computer.is_some() { 1.0 } else { 0.0 },
            recipient: if entitled { on_their_own } else { 0.0 },
            virtual_workspace: virtual_workspace_share(draw, role, policy),
            support_weight: role_draw.support_weight,
            licences: policy_draw.software_licence * role_draw.licence_weight
                + policy_draw.management_licence
                + policy_draw.security_licence,
            connectivity: if plan.kits()[role].phone.is_some() { policy_draw.connectivity } else { 0.0 },
            home_working: if external && !plan.scenario().home_working.externals { 0.0 } else { at_home },
            employee_cost: on_their_own * policy_draw.employee_cost,
        }
    }

    /// Adds what holds for people who are this part of all.
    fn add(&mut self, weight: Share, each: &PerPerson) {
        for day in 0..5 {
            self.seated[day] += weight * each.seated[day];
            self.variance[day] += weight * each.variance[day];
        }
        self.computer += weight * each.computer;
        self.recipient += weight * each.recipient;
        self.virtual_workspace += weight * each.virtual_workspace;
        self.support_weight += weight * each.support_weight;
        self.licences += weight * each.licences;
        self.connectivity += weight * each.connectivity;
        self.home_working += weight * each.home_working;
        self.employee_cost += weight * each.employee_cost;
    }
}
