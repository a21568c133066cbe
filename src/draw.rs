//! One value for everything uncertain in a scenario.

use crate::scenario::{
    AllowanceDraw, ApplicationsDraw, AttendanceDraw, DeviceDraw, FinanceDraw, HomeWorkingDraw, PolicyDraw, Quantity,
    RiskDraw, RoleDraw, Scenario, SupportDraw, WorkforceDraw, WorkplaceDraw,
};

/// One value for every quantity of a scenario, in the scenario's units.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are the sections of the scenario")]
pub struct Draw {
    pub workforce: WorkforceDraw,
    pub roles: Vec<RoleDraw>,
    pub attendance: AttendanceDraw,
    pub workplace: WorkplaceDraw,
    pub home_working: HomeWorkingDraw,
    pub support: SupportDraw,
    pub risk: RiskDraw,
    pub applications: ApplicationsDraw,
    pub finance: FinanceDraw,
    pub devices: Vec<DeviceDraw>,
    pub policies: Vec<PolicyDraw>,
    /// The allowance of each policy that has one.
    pub allowances: Vec<Option<AllowanceDraw>>,
}

impl Draw {
    /// The draw of the estimate: everything at its most likely value.
    pub fn likely(scenario: &Scenario) -> Draw {
        let likely = |_: &'static str, quantity: Quantity| quantity.likely();
        let policies = &scenario.policies;
        Draw {
            workforce: scenario.workforce.draw(likely),
            roles: scenario.workforce.roles.iter().map(|role| role.draw(likely)).collect(),
            attendance: scenario.attendance.draw(likely),
            workplace: scenario.workplace.draw(likely),
            home_working: scenario.home_working.draw(likely),
            support: scenario.support.draw(likely),
            risk: scenario.risk.draw(likely),
            applications: scenario.applications.draw(likely),
            finance: scenario.finance.draw(likely),
            devices: scenario.devices.iter().map(|device| device.draw(likely)).collect(),
            policies: policies.iter().map(|policy| policy.draw(likely)).collect(),
            allowances: policies.iter().map(|policy| Some(policy.allowance.as_ref()?.draw(likely))).collect(),
        }
    }
}
