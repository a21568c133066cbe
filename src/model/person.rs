//! The average person: attendance, needs and yearly costs that do not depend on the year.

use super::people::{home_days, virtual_workspace_share, work_days};
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;
use crate::units::{Euro, Share};

/// Attendance, needs and yearly costs of one person, or of several on average; euros at the prices of year 1.
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
    ///
    /// # Formula
    /// The chance to sit at a desk on day `d` is `min(1, (w − h)·availability·desk_share/5·ω_d)`, with `w` contract days,
    /// `h` days at home and `ω_d` the weekday's index; model.md §2.
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

    /// Adds the people of a role that is this part of all.
    pub fn add(&mut self, weight: Share, each: &PerPerson) {
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
