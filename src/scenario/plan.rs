//! A scenario that was checked, with every reference resolved to a position.

use crate::probability::normal;
use crate::scenario::check;
use crate::scenario::file;
use crate::scenario::problem::Problem;
use crate::scenario::{ComputerAt, Id, Policy, Role, Scenario, Supply};
use crate::sorted;
use crate::units::YearNumber;

/// Everything a projection needs besides a draw; valid by construction.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    scenario: Scenario,
    baseline: usize,
    kits: Vec<Kit>,
    routes: Vec<Route>,
    desk_computer: Option<usize>,
    per_desk: Vec<f64>,
    depreciation_terms: Vec<u32>,
    weekday_index: [f64; 5],
    service_quantile: f64,
    continuing: Route,
}

/// The devices of a role, as positions in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kit {
    /// Used as computer.
    pub computer: Option<usize>,
    /// Used as phone.
    pub phone: Option<usize>,
    /// Used as tablet.
    pub tablet: Option<usize>,
}

/// An alternative with its references resolved: where each role goes, from when and how fast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The policy of each role.
    pub policy: Vec<usize>,
    /// The policies other than the baseline that at least one role gets, in the order of the catalogue.
    pub targets: Vec<usize>,
    /// The year in which the roll-out begins.
    pub start: YearNumber,
    /// Years that it takes.
    pub rollout: u32,
    /// Whether the desks follow the need from `start` on.
    pub right_size_desks: bool,
}

impl Plan {
    /// Checks a scenario and resolves its references.
    ///
    /// # Errors
    /// Every problem of the scenario, each with its path in the file.
    pub fn new(scenario: &Scenario) -> Result<Plan, Vec<Problem>> {
        check::valid(scenario)?;
        Ok(Plan::resolve(scenario.clone()))
    }

    /// Reads a scenario file and resolves its references.
    ///
    /// ```
    /// use werkplekwijzer::outcome::file::estimate;
    /// use werkplekwijzer::scenario::plan::Plan;
    ///
    /// let text = include_str!("../../assets/presets/medium-1.json");
    /// let plan = Plan::read(text).expect("the example is valid");
    /// assert_eq!(estimate(&plan).alternatives.0.len(), plan.routes().len());
    ///
    /// let problems = Plan::read(&text.replace("\"horizon\":8", "\"horizon\":80")).unwrap_err();
    /// assert_eq!(problems[0].to_string(), "horizon: found 80; allowed is a whole number from 1 to 20");
    /// ```
    ///
    /// # Errors
    /// Every problem of the file, each with its path.
    pub fn read(text: &str) -> Result<Plan, Vec<Problem>> {
        file::read(text).map(Plan::resolve)
    }

    fn resolve(scenario: Scenario) -> Plan {
        let device = |id: &Id| position(scenario.devices.iter().map(|device| &device.id), id);
        let policy = |id: &Id| position(scenario.policies.iter().map(|policy| &policy.id), id);
        let baseline = policy(&scenario.baseline);
        let kits = scenario.workforce.roles.iter().map(|role| Kit {
            computer: role.computer.as_ref().map(device),
            phone: role.phone.as_ref().map(device),
            tablet: role.tablet.as_ref().map(device),
        });
        let routes = scenario.alternatives.iter().map(|alternative| {
            let roles = scenario.workforce.roles.iter();
            let of_role: Vec<usize> = roles
                .map(|role| {
                    let id = alternative.policy_of(&role.id);
                    policy(id.expect("the check admits only allocations that cover every role"))
                })
                .collect();
            Route {
                targets: (0..scenario.policies.len())
                    .filter(|policy| *policy != baseline && of_role.contains(policy))
                    .collect(),
                policy: of_role,
                start: alternative.start,
                rollout: alternative.rollout,
                right_size_desks: alternative.right_size_desks,
            }
        });
        let per_desk = scenario.devices.iter().map(|device| {
            let number = scenario.workplace.desk_devices.get(&device.id);
            number.copied().unwrap_or(0.0)
        });
        let terms = sorted::set(scenario.devices.iter().map(|device| device.depreciation_years));
        let days = scenario.attendance.weekday_index.days();
        let mean = days.iter().sum::<f64>() / 5.0;
        Plan {
            baseline,
            kits: kits.collect(),
            routes: routes.collect(),
            desk_computer: scenario.workplace.desk_computer.as_ref().map(device),
            per_desk: per_desk.collect(),
            depreciation_terms: terms.into_iter().collect(),
            weekday_index: days.map(|day| day / mean),
            service_quantile: normal::quantile(scenario.attendance.service_level),
            continuing: Route {
                policy: vec![baseline; scenario.workforce.roles.len()],
                targets: Vec::new(),
                start: 1,
                rollout: 1,
                right_size_desks: false,
            },
            scenario,
        }
    }

    /// The scenario behind the plan.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The roles, as in the file.
    pub fn roles(&self) -> &[Role] {
        &self.scenario.workforce.roles
    }

    /// The policies, as in the file.
    pub fn policies(&self) -> &[Policy] {
        &self.scenario.policies
    }

    /// The position of the policy that everyone is under before year 1.
    pub fn baseline(&self) -> usize {
        self.baseline
    }

    /// The devices of each role.
    pub fn kits(&self) -> &[Kit] {
        &self.kits
    }

    /// The alternatives, in the order of the file.
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// The position of the computer that stands on a desk, if any.
    pub fn desk_computer(&self) -> Option<usize> {
        self.desk_computer
    }

    /// Devices per desk, by position in the catalogue.
    pub fn per_desk(&self) -> &[f64] {
        &self.per_desk
    }

    /// The terms over which devices are written down, from short to long.
    pub fn depreciation_terms(&self) -> &[u32] {
        &self.depreciation_terms
    }

    /// How busy each weekday is, Monday to Friday, with mean 1.
    pub fn weekday_index(&self) -> [f64; 5] {
        self.weekday_index
    }

    /// Standard deviations above the mean attendance that the service level asks for.
    pub fn service_quantile(&self) -> f64 {
        self.service_quantile
    }

    /// Whether the policy leaves a kind of device in the role's kit to the employee.
    pub fn leaves_to_employee(&self, policy: usize, role: usize) -> bool {
        let (policy, kit) = (&self.policies()[policy], &self.kits[role]);
        [(kit.computer, policy.computer), (kit.phone, policy.phone), (kit.tablet, policy.tablet)]
            .iter()
            .any(|(device, supply)| device.is_some() && *supply == Supply::Employee)
    }

    /// Whether the policy puts computers on desks.
    pub fn at_desk(&self, policy: usize) -> bool {
        self.policies()[policy].computer_at == ComputerAt::Desk
    }

    /// The position of the first alternative under which nothing changes, if there is one.
    pub fn unchanged(&self) -> Option<usize> {
        self.routes.iter().position(|route| route.targets.is_empty())
    }

    /// Going on as before: everyone stays under the baseline and the desks stay.
    pub fn continuing(&self) -> &Route {
        &self.continuing
    }
}

fn position<'a>(mut ids: impl Iterator<Item = &'a Id>, id: &Id) -> usize {
    ids.position(|other| other == id).expect("the check admits only references that lead somewhere")
}
