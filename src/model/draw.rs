//! The draw: one value for everything uncertain in a scenario.

use crate::model::chance::Chance;
use crate::scenario::{
    AllowanceDraw, ApplicationsDraw, AttendanceDraw, DeviceDraw, FinanceDraw, HomeWorkingDraw, PolicyDraw, Quantity,
    RiskDraw, RoleDraw, Scenario, SupportDraw, WorkforceDraw, WorkplaceDraw,
};

/// One value for every quantity of a scenario, in the scenario's units, and the chance events.
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
    /// The chance events; without them risks are at their expected cost.
    pub chance: Option<Chance>,
}

/// A quantity's place in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// Section of the scenario: `policies`, `roles`, `finance`.
    pub section: &'a str,
    /// Name of the field within its section.
    pub name: &'a str,
    /// Id of the role, device or policy that has the field, if the section is a list.
    pub item: Option<&'a str>,
}

/// Fields of a policy of which each policy has its own chance; all others are common to all policies.
const OWN: [&str; 5] = ["take_up", "fallback_share", "price_premium", "risk_multiplier", "home_days_change"];

impl Field<'_> {
    /// The name that its uniform numbers belong to: fields with the same name move together.
    pub fn stream(&self) -> String {
        let Field { section, name, item } = self;
        let is_own = *section == "roles" || (*section == "policies" && OWN.contains(name));
        match item {
            Some(item) if is_own => format!("{section}.{name}/{item}"),
            _ => format!("{section}.{name}"),
        }
    }

    /// Its path in the file, with the id for a position in a list: `policies.byod.allowance.amount`.
    pub fn path(&self) -> String {
        let Field { section, name, item } = self;
        match (*section, item) {
            ("roles", Some(item)) => format!("workforce.roles.{item}.{name}"),
            ("allowances", Some(item)) => format!("policies.{item}.allowance.{name}"),
            (_, Some(item)) => format!("{section}.{item}.{name}"),
            (_, None) => format!("{section}.{name}"),
        }
    }
}

impl Draw {
    /// The draw of the estimate: every quantity at its most likely value.
    pub fn likely(scenario: &Scenario) -> Draw {
        Draw::of(scenario, |_, quantity| quantity.likely())
    }

    /// One value for every quantity, asked for in the order of the file; without chance events.
    ///
    /// Where no role has a share, the likely shares stand.
    pub fn of<'a>(scenario: &'a Scenario, mut value: impl FnMut(Field<'a>, Quantity) -> f64) -> Draw {
        let mut of = |section, item, name, quantity| value(Field { section, name, item }, quantity);
        let Scenario { workforce, policies, .. } = scenario;
        let mut draw = Draw {
            workforce: workforce.draw(|name, quantity| of("workforce", None, name, quantity)),
            roles: workforce
                .roles
                .iter()
                .map(|role| role.draw(|name, quantity| of("roles", Some(&role.id), name, quantity)))
                .collect(),
            attendance: scenario.attendance.draw(|name, quantity| of("attendance", None, name, quantity)),
            workplace: scenario.workplace.draw(|name, quantity| of("workplace", None, name, quantity)),
            home_working: scenario.home_working.draw(|name, quantity| of("home_working", None, name, quantity)),
            support: scenario.support.draw(|name, quantity| of("support", None, name, quantity)),
            risk: scenario.risk.draw(|name, quantity| of("risk", None, name, quantity)),
            applications: scenario.applications.draw(|name, quantity| of("applications", None, name, quantity)),
            finance: scenario.finance.draw(|name, quantity| of("finance", None, name, quantity)),
            devices: scenario
                .devices
                .iter()
                .map(|device| device.draw(|name, quantity| of("devices", Some(&device.id), name, quantity)))
                .collect(),
            policies: policies
                .iter()
                .map(|policy| policy.draw(|name, quantity| of("policies", Some(&policy.id), name, quantity)))
                .collect(),
            allowances: policies
                .iter()
                .map(|policy| {
                    let allowance = policy.allowance.as_ref()?;
                    Some(allowance.draw(|name, quantity| of("allowances", Some(&policy.id), name, quantity)))
                })
                .collect(),
            chance: None,
        };
        if draw.roles.iter().all(|role| role.share == 0.0) {
            for (drawn, role) in draw.roles.iter_mut().zip(&workforce.roles) {
                drawn.share = role.share.likely();
            }
        }
        draw
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(section: &'static str, name: &'static str, stream: &str, path: &str) {
        let item = (!matches!(section, "workforce" | "finance")).then_some("x");
        let field = Field { section, name, item };
        assert_eq!((field.stream().as_str(), field.path().as_str()), (stream, path));
    }

    /// model.md §7: which fields move together.
    #[test]
    fn what_is_uncertain_for_all_policies_has_one_name() {
        check("workforce", "headcount", "workforce.headcount", "workforce.headcount");
        check("roles", "share", "roles.share/x", "workforce.roles.x.share");
        check("devices", "price", "devices.price", "devices.x.price");
        check("policies", "tickets", "policies.tickets", "policies.x.tickets");
        check("policies", "take_up", "policies.take_up/x", "policies.x.take_up");
        check("policies", "home_days_change", "policies.home_days_change/x", "policies.x.home_days_change");
        check("allowances", "amount", "allowances.amount", "policies.x.allowance.amount");
    }
}
