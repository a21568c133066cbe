//! The draw: one value for everything uncertain in a scenario.

use crate::model::chance::Chance;
use crate::scenario::path::Path;
use crate::scenario::{
    AllowanceDraw, ApplicationsDraw, AttendanceDraw, DeviceDraw, FinanceDraw, HomeWorkingDraw, Id, PolicyDraw,
    Quantity, RiskDraw, RoleDraw, Scenario, SupportDraw, WorkforceDraw, WorkplaceDraw,
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

/// The value at which an estimate takes every quantity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum At {
    /// Its most likely value.
    #[default]
    Likely,
    /// Its mean: the expected case, which lies within a few per cent of the mean of the futures.
    Expected,
}

impl At {
    /// The value of a quantity.
    pub fn of(self, quantity: Quantity) -> f64 {
        match self {
            At::Likely => quantity.likely(),
            At::Expected => quantity.expected(),
        }
    }
}

impl Draw {
    /// The draw of the estimate: every quantity at its most likely value.
    pub fn likely(scenario: &Scenario) -> Draw {
        Draw::at(scenario, At::Likely)
    }

    /// The draw of an estimate: every quantity at the same kind of value.
    pub fn at(scenario: &Scenario, at: At) -> Draw {
        Draw::of(scenario, |_, quantity| at.of(quantity))
    }

    /// One value for every quantity, asked for in the order of the file; without chance events. `value` gets the
    /// quantity and what makes its path, which a draw by position leaves unmade.
    ///
    /// Where no role has a share, the likely shares stand.
    pub fn of(scenario: &Scenario, mut value: impl FnMut(&dyn Fn() -> Path, Quantity) -> f64) -> Draw {
        // The compiler would make a body of its own for every kind of draw, of a hundred fields each.
        Draw::each(scenario, std::hint::black_box(&mut value))
    }

    /// The same with one body for every kind of draw: it names each of some hundred fields.
    fn each(scenario: &Scenario, value: &mut dyn FnMut(&dyn Fn() -> Path, Quantity) -> f64) -> Draw {
        let mut of = |section: &str, item: Option<&Id>, name: &str, quantity| {
            let path = || Path::of(section, item.map(String::as_str), name).expect("the table has every quantity");
            value(&path, quantity)
        };
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
