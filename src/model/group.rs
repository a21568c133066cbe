//! Groups: people of several roles who go the same way.
//!
//! Roles that get the same policy change over in step. They make one group; its average person tells what it costs and
//! takes.

use std::rc::Rc;

use super::allowance::AllowanceTerms;
use super::demand::{self, Demand, Use};
use super::person::{PerPerson, RoleAtStart};
use super::targets::Targets;
use super::work_week::WorkWeek;
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;
use crate::scenario::{AllowanceDraw, PolicyDraw};
use crate::units::{Share, YearNumber};

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
    /// The average person.
    pub average: PerPerson,
    /// Their week, year after year, or one where it stays the same; none where nobody asks when they come.
    weeks: Rc<[WorkWeek]>,
    /// The roles, each with its part of the group; the same for who stays behind and who changes over.
    members: Rc<Vec<(usize, Share)>>,
    /// The devices of the municipality that the average person uses.
    pub uses: Vec<Use>,
}

impl<'a> Group<'a> {
    /// The groups of an alternative: first the roles that stay, then for each target that takes effect those who stay
    /// behind and those who change over.
    pub fn all(plan: &'a Plan, draw: &'a Draw, roles: &[RoleAtStart], targets: &Targets) -> Vec<Group<'a>> {
        let mut groups = Vec::with_capacity(2 * targets.in_effect.len() + 1);
        for target in std::iter::once(None).chain(targets.in_effect.iter().copied().map(Some)) {
            let of_target = || roles.iter().enumerate().filter(|(role, _)| targets.of_role(*role) == target);
            let share: Share = of_target().map(|(_, role)| role.share).sum();
            // Divided first: of shares of 1e-320, which the file admits, a product has hardly a digit left.
            let weight = |role: &RoleAtStart| if share > 0.0 { role.share / share } else { 0.0 };

            let members: Vec<(usize, Share)> = of_target().map(|(role, it)| (role, weight(it))).collect();
            let members = Rc::new(members);

            let take_up = target.map_or(0.0, |policy| draw.policies[policy].take_up);
            let mut behind = Group { share, take_up, ..Group::empty(plan, draw, plan.baseline(), Rc::clone(&members)) };
            of_target().for_each(|(role, it)| behind.add(plan, role, weight(it), &it.under_baseline));
            groups.push(behind);
            if let Some(policy) = target {
                let mut joined = Group { share, take_up, ..Group::empty(plan, draw, policy, Rc::clone(&members)) };
                for &(role, weight) in members.iter() {
                    joined.add(plan, role, weight, &PerPerson::new(plan, draw, role, policy));
                }
                groups.push(joined);
            }
        }
        groups
    }

    /// The people of one role under a policy.
    pub fn of_role(plan: &'a Plan, draw: &'a Draw, role: usize, policy: usize) -> Group<'a> {
        let mut group = Group::empty(plan, draw, policy, Rc::new(vec![(role, 1.0)]));
        group.add(plan, role, 1.0, &PerPerson::new(plan, draw, role, policy));
        group.find_weeks(plan, draw);
        group
    }

    /// Finds the weeks of the people of groups. Who changes over has the weeks of who stays behind, unless the policy
    /// changes the days at home.
    pub fn find_all_weeks(groups: &mut [Group], plan: &Plan, draw: &Draw) {
        for position in 0..groups.len() {
            let (before, from_here) = groups.split_at_mut(position);
            match before.last().filter(|before| from_here[0].works_as(before)) {
                Some(before) => from_here[0].weeks = Rc::clone(&before.weeks),
                None => from_here[0].find_weeks(plan, draw),
            }
        }
    }

    fn find_weeks(&mut self, plan: &Plan, draw: &Draw) {
        self.weeks = WorkWeek::of_roles(plan, draw, self.policy, &self.members);
    }

    /// Whether the same people work as many days at home as under the policy of another group.
    fn works_as(&self, other: &Group) -> bool {
        let home_days_change = |group: &Group| group.policy_draw.home_days_change;
        Rc::ptr_eq(&self.members, &other.members) && home_days_change(self) == home_days_change(other)
    }

    /// The week of the average person in year `t`.
    pub fn week(&self, t: YearNumber) -> &WorkWeek {
        &self.weeks[(t as usize).min(self.weeks.len()) - 1]
    }

    /// The terms of the allowance that some of the group get; none where nobody gets one.
    pub fn allowance_terms(&self, plan: &Plan, draw: &Draw) -> Option<AllowanceTerms<'a>> {
        let amounts = self.allowance.filter(|_| self.average.recipient > 0.0)?;
        let allowance = plan.policies()[self.policy].allowance.as_ref()?;
        let indexation = if allowance.indexed { draw.finance.price_inflation } else { 0.0 };
        Some(AllowanceTerms { draw: amounts, cycle: allowance.cycle, indexation })
    }

    /// A group of these roles to which none is added yet.
    fn empty(plan: &Plan, draw: &'a Draw, policy: usize, members: Rc<Vec<(usize, Share)>>) -> Group<'a> {
        Group {
            policy,
            target: policy != plan.baseline(),
            policy_draw: &draw.policies[policy],
            allowance: draw.allowances[policy].as_ref(),
            share: 0.0,
            take_up: 0.0,
            average: PerPerson::default(),
            weeks: Rc::default(),
            members,
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
