//! The people of one role under one policy, and what holds for each of them in every year.

use super::people::{home_days, work_days};
use crate::draw::Draw;
use crate::plan::{Plan, Route};
use crate::scenario::{AllowanceDraw, PolicyDraw, RoleDraw};
use crate::units::{Euro, Share};

/// The people of one role under one policy, over the years.
#[derive(Clone, Debug)]
pub(super) struct Group<'a> {
    /// Position of the role.
    pub role: usize,
    /// Position of the policy.
    pub policy: usize,
    /// Whether the role is on its way to this policy; otherwise this is the baseline.
    pub target: bool,
    /// The quantities of the role.
    pub role_draw: &'a RoleDraw,
    /// The quantities of the policy.
    pub policy_draw: &'a PolicyDraw,
    /// The allowance that they get, if any.
    pub allowance: Option<&'a AllowanceDraw>,
    /// The role's part of all people.
    pub share: Share,
    /// Part of the role that changes over by the end of the roll-out; 0 where the role stays.
    pub take_up: Share,
    /// Part of them with a device of their own, if the policy leaves one to them.
    pub on_their_own: Share,
    /// Chance that one of them sits at a desk, Monday to Friday.
    pub seated: [Share; 5],
    /// Part that needs a virtual workspace.
    pub virtual_workspace_share: Share,
    /// Euros per person and year for software, management and security.
    pub licences: Euro,
    /// Euros per person and year for the phone.
    pub connectivity: Euro,
    /// Euros per person and year for working at home.
    pub home_working: Euro,
    /// Euros per person and year that those with a device of their own spend on it.
    pub employee_cost: Euro,
}

impl<'a> Group<'a> {
    /// Of each role those who stay, where nobody changes over.
    pub fn stay(plan: &'a Plan, draw: &'a Draw) -> Vec<Group<'a>> {
        let shares = shares(draw).enumerate();
        shares.map(|(role, share)| Group::new(plan, draw, (role, plan.baseline()), share, 0.0)).collect()
    }

    /// The groups of an alternative: for each role those who stay, then those who change over.
    pub fn all(plan: &'a Plan, draw: &'a Draw, route: &Route, stay: &[Group<'a>]) -> Vec<Group<'a>> {
        let mut groups = Vec::with_capacity(2 * stay.len());
        for (stay, &goal) in stay.iter().zip(&route.policy) {
            let moves = goal != plan.baseline();
            let take_up = if moves { draw.policies[goal].take_up } else { 0.0 };
            groups.push(Group { take_up, ..stay.clone() });
            if moves {
                groups.push(Group::new(plan, draw, (stay.role, goal), stay.share, take_up));
            }
        }
        groups
    }

    /// The people of a role under a policy; `share` is the role's part of all people.
    pub fn new(
        plan: &'a Plan,
        draw: &'a Draw,
        (role, policy): (usize, usize),
        share: Share,
        take_up: Share,
    ) -> Group<'a> {
        let (role_draw, policy_draw) = (&draw.roles[role], &draw.policies[policy]);
        let external = plan.roles()[role].external;
        let own_device = plan.leaves_to_employee(policy, role);
        let entitled = plan.policies()[policy].allowance.as_ref().is_some_and(|it| it.externals || !external);

        let home_days = home_days(draw, role, policy);
        let office = work_days(draw) - home_days;
        let seated = office * draw.attendance.availability * role_draw.desk_share / 5.0;

        let home = &draw.home_working;
        let kit = if home_days > 0.0 { home.kit_budget / home.kit_cycle } else { 0.0 };
        let at_home = home_days * 52.0 * draw.attendance.availability * home.allowance_per_day + kit;

        Group {
            role,
            policy,
            target: policy != plan.baseline(),
            role_draw,
            policy_draw,
            allowance: draw.allowances[policy].as_ref().filter(|_| own_device && entitled),
            share,
            take_up,
            on_their_own: 1.0 - policy_draw.fallback_share,
            seated: plan.weekday_index().map(|index| (seated * index).min(1.0)),
            virtual_workspace_share: role_draw.virtual_workspace_share.unwrap_or(policy_draw.virtual_workspace_share),
            licences: policy_draw.software_licence * role_draw.licence_weight
                + policy_draw.management_licence
                + policy_draw.security_licence,
            connectivity: if plan.kits()[role].phone.is_some() { policy_draw.connectivity } else { 0.0 },
            home_working: if external && !plan.scenario().home_working.externals { 0.0 } else { at_home },
            employee_cost: if own_device { policy_draw.employee_cost } else { 0.0 },
        }
    }
}

/// Each role's part of all people.
pub(super) fn shares(draw: &Draw) -> impl Iterator<Item = Share> {
    let sum: f64 = draw.roles.iter().map(|role| role.share).sum();
    // Divided first: the file admits shares of 1e-320, and headcount times that has hardly a digit left.
    draw.roles.iter().map(move |role| role.share / sum)
}
