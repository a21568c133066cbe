//! The average person: needs and yearly costs that do not depend on the year.

use super::people::virtual_workspace_share;
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;
use crate::units::{Euro, Share};

/// Needs and yearly costs of one person, or of several on average; euros at the prices of year 1.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PerPerson {
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
    /// Euros a year that employees spend on a device of their own, beside its price.
    pub employee_cost: Euro,
    /// Euros a year that employees spend on the price of a device of their own, at the prices of devices.
    pub own_device: Euro,
}

/// A role before anybody changes over.
#[derive(Clone, Copy, Debug)]
pub(super) struct RoleAtStart {
    /// The part of all people that the role is.
    pub share: Share,
    /// A person of the role under the baseline.
    pub under_baseline: PerPerson,
}

impl RoleAtStart {
    /// A role with its part of all people.
    pub fn new(plan: &Plan, draw: &Draw, role: usize, share: Share) -> RoleAtStart {
        RoleAtStart { share, under_baseline: PerPerson::new(plan, draw, role, plan.baseline()) }
    }
}

impl PerPerson {
    /// A person of a role under a policy.
    pub fn new(plan: &Plan, draw: &Draw, role: usize, policy: usize) -> PerPerson {
        let (role_draw, policy_draw) = (&draw.roles[role], &draw.policies[policy]);
        let external = plan.roles()[role].external;
        let own_device = plan.leaves_to_employee(policy, role);
        let entitled = plan.policies()[policy].allowance.as_ref().is_some_and(|it| it.externals || !external);
        let on_their_own = if own_device { 1.0 - policy_draw.fallback_share } else { 0.0 };

        PerPerson {
            computer: if plan.kits()[role].computer.is_some() { 1.0 } else { 0.0 },
            recipient: if entitled { on_their_own } else { 0.0 },
            virtual_workspace: virtual_workspace_share(draw, role, policy),
            support_weight: role_draw.support_weight,
            licences: policy_draw.software_licence * role_draw.licence_weight
                + policy_draw.management_licence
                + policy_draw.security_licence,
            connectivity: if plan.kits()[role].phone.is_some() { policy_draw.connectivity } else { 0.0 },
            employee_cost: on_their_own * policy_draw.employee_cost,
            own_device: on_their_own * policy_draw.own_work_share * policy_draw.own_device_price
                / policy_draw.own_device_life,
        }
    }

    /// Adds the people of a role that is this part of all.
    pub fn add(&mut self, weight: Share, each: &PerPerson) {
        self.computer += weight * each.computer;
        self.recipient += weight * each.recipient;
        self.virtual_workspace += weight * each.virtual_workspace;
        self.support_weight += weight * each.support_weight;
        self.licences += weight * each.licences;
        self.connectivity += weight * each.connectivity;
        self.employee_cost += weight * each.employee_cost;
        self.own_device += weight * each.own_device;
    }
}
