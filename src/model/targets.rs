//! The targets of an alternative: the policies that roles change over to, and how far the roll-out is.

use super::people::headcount;
use super::person::RoleAtStart;
use crate::model::draw::Draw;
use crate::scenario::plan::{Plan, Route};
use crate::units::{Share, YearNumber};

/// The targets of an alternative in a draw.
#[derive(Clone, Debug)]
pub(super) struct Targets<'a> {
    /// The alternative.
    pub route: &'a Route,
    /// Position of the policy before the change.
    pub baseline: usize,
    /// The targets that take effect within the horizon: people of some role join them (model.md, *takes effect*).
    pub in_effect: Vec<usize>,
}

impl<'a> Targets<'a> {
    /// The targets of an alternative for these roles.
    pub fn new(plan: &Plan, draw: &Draw, route: &'a Route, roles: &[RoleAtStart]) -> Targets<'a> {
        let everyone = headcount(draw, route.start);
        let joins = |policy: usize| {
            let mut roles = route.policy.iter().zip(roles).filter(|(goal, _)| **goal == policy);
            roles.any(|(_, role)| everyone * role.share * draw.policies[policy].take_up > 0.0)
        };
        let in_time = route.start <= plan.scenario().horizon;
        let in_effect = route.targets.iter().copied().filter(|policy| in_time && joins(*policy)).collect();
        Targets { route, baseline: plan.baseline(), in_effect }
    }

    /// The policy that a role changes over to; none where the role stays. Where a target has no effect its roles stay, so
    /// that nothing sets such an alternative apart from going on.
    pub fn of_role(&self, role: usize) -> Option<usize> {
        Some(self.route.policy[role]).filter(|policy| self.in_effect.contains(policy))
    }

    /// The baseline and the targets that take effect.
    pub fn with_baseline(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.baseline).chain(self.in_effect.iter().copied())
    }

    /// The baseline and all targets, those without effect included.
    pub fn all_with_baseline(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.baseline).chain(self.route.targets.iter().copied())
    }

    /// The part of the roll-out that is done at the end of year `t`; 0 before it begins.
    ///
    /// # Formula
    /// `clamp((t − start + 1)/rollout, 0, 1)`, and 0 for `t = 0`; model.md §1.
    pub fn phase(&self, t: YearNumber) -> Share {
        let years = f64::from(t) - f64::from(self.route.start) + 1.0;
        if t == 0 { 0.0 } else { (years / f64::from(self.route.rollout)).clamp(0.0, 1.0) }
    }
}
