//! An alternative for one person and for each role, once everyone has changed over.

use crate::model::draw::Draw;
use crate::model::people::role_shares;
use crate::scenario::plan::{Plan, Route};
use crate::scenario::{ComputerAt, Role, Supply};
use crate::sorted::sort_by;
use crate::units::{DaysPerWeek, Euro, People, Share};

/// A persona: a kind of employee that everyone at a town hall knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persona {
    /// At a desk, full time.
    DeskWorker,
    /// In the field, three days a week.
    FieldWorker,
    /// At the counter, four days a week.
    CounterClerk,
    /// Hired for a job, full time.
    Interim,
    /// Learning, four days a week.
    Intern,
}

impl Persona {
    /// All, in the order of the page.
    pub const ALL: [Persona; 5] =
        [Persona::DeskWorker, Persona::FieldWorker, Persona::CounterClerk, Persona::Interim, Persona::Intern];

    /// Contract days a week.
    pub fn days(self) -> DaysPerWeek {
        match self {
            Persona::DeskWorker | Persona::Interim => 5.0,
            Persona::CounterClerk | Persona::Intern => 4.0,
            Persona::FieldWorker => 3.0,
        }
    }

    /// The role of the persona: that of the presets, or else the one that is most like it; none where no role is.
    fn role(self, roles: &[Role]) -> Option<usize> {
        let known = match self {
            Persona::DeskWorker => "policy",
            Persona::FieldWorker => "field",
            Persona::CounterClerk => "counter",
            Persona::Interim | Persona::Intern => "temporary",
        };
        if let Some(position) = roles.iter().position(|role| role.id == known) {
            return Some(position);
        }
        let own = |role: &Role| !role.external;
        let at_desk = |role: &Role| role.desk_share.likely();
        let mut fitting: Vec<usize> = (0..roles.len())
            .filter(|position| {
                let role = &roles[*position];
                match self {
                    Persona::DeskWorker => own(role) && role.computer.is_some() && at_desk(role) >= 0.5,
                    Persona::FieldWorker => own(role) && at_desk(role) < 0.3,
                    Persona::CounterClerk => own(role) && at_desk(role) >= 0.8 && role.home_days.likely() < 0.5,
                    Persona::Interim | Persona::Intern => role.external,
                }
            })
            .collect();
        sort_by(&mut fitting, |a, b| roles[*b].share.likely().total_cmp(&roles[*a].share.likely()));
        fitting.first().copied()
    }
}

/// The provision of a device: who brings it, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provision {
    /// The municipality issues it.
    Issued,
    /// It stands on the desk.
    AtDesk,
    /// The person brings it.
    Own,
}

/// A persona under an alternative.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    /// The persona.
    pub persona: Persona,
    /// The position of the role.
    pub role: usize,
    /// The position of the policy.
    pub policy: usize,
    /// The devices, by position in the catalogue.
    pub kit: Vec<(usize, Provision)>,
    /// Euros and the years between two payments; none where there is no allowance.
    pub allowance: Option<(Euro, u32)>,
    /// Whether an allowance is paid, but not to hired staff and interns.
    pub is_left_out: bool,
    /// Euros a year that the person pays.
    pub own_cost: Euro,
    /// Days a week at home.
    pub home_days: DaysPerWeek,
    /// Days a week at the office.
    pub office_days: DaysPerWeek,
    /// Part of these at a desk.
    pub desk_share: Share,
}

/// A role under an alternative.
#[derive(Clone, Debug, PartialEq)]
pub struct Equipped {
    /// The position of the role.
    pub role: usize,
    /// Its people in year 1.
    pub people: People,
    /// The position of the policy.
    pub policy: usize,
    /// The devices, by position in the catalogue.
    pub kit: Vec<(usize, Provision)>,
}

/// The roles under an alternative in a draw, in the order of the file.
pub fn equipped(plan: &Plan, draw: &Draw, route: &Route) -> Vec<Equipped> {
    let people = role_shares(draw).map(|share| share * draw.workforce.headcount);
    let roles = people.zip(&route.policy).enumerate();
    roles.map(|(role, (people, &policy))| Equipped { role, people, policy, kit: kit(plan, policy, role) }).collect()
}

/// The devices of a role under a policy, by position in the catalogue, and where each comes from.
fn kit(plan: &Plan, policy: usize, role: usize) -> Vec<(usize, Provision)> {
    let (policy, kit) = (&plan.policies()[policy], plan.kits()[role]);
    let computer = match policy.computer {
        Supply::Employer if policy.computer_at == ComputerAt::Desk => Provision::AtDesk,
        supply => provision(supply),
    };
    let kinds =
        [(kit.computer, computer), (kit.phone, provision(policy.phone)), (kit.tablet, provision(policy.tablet))];
    kinds.into_iter().filter_map(|(device, provision)| Some((device?, provision))).collect()
}

/// What an alternative means for each persona that the scenario has a role for.
pub fn meanings(plan: &Plan, route: &Route) -> Vec<Meaning> {
    let of = |persona: Persona| Some(meaning(plan, route, persona, persona.role(plan.roles())?));
    Persona::ALL.into_iter().filter_map(of).collect()
}

fn meaning(plan: &Plan, route: &Route, persona: Persona, role: usize) -> Meaning {
    let position = route.policy[role];
    let (policy, computer) = (&plan.policies()[position], plan.kits()[role].computer);
    let workforce = &plan.scenario().workforce;
    let brings = plan.leaves_to_employee(position, role);
    let is_external = plan.roles()[role].external;
    let allowance = policy.allowance.as_ref().filter(|_| brings);
    let is_left_out = allowance.is_some_and(|it| is_external && !it.externals);
    let allowance = allowance.filter(|_| !is_left_out).map(|it| (it.amount.likely(), it.cycle));
    // Days at home are those of the average contract.
    let part = persona.days() / (5.0 * workforce.part_time_factor.likely());
    let home_days =
        (plan.roles()[role].home_days.likely() * part + policy.home_days_change.likely()).clamp(0.0, persona.days());
    let life = computer.map(|device| f64::from(plan.scenario().devices[device].life));
    let pays_along = life.filter(|_| policy.computer == Supply::Employer);
    let contribution = pays_along.map_or(0.0, |years| policy.own_contribution.likely() / years);
    let price = policy.own_work_share.likely() * policy.own_device_price.likely() / policy.own_device_life.likely();
    Meaning {
        persona,
        role,
        policy: position,
        kit: kit(plan, position, role),
        allowance,
        is_left_out,
        own_cost: contribution + if brings { policy.employee_cost.likely() + price } else { 0.0 },
        home_days,
        office_days: persona.days() - home_days,
        desk_share: plan.roles()[role].desk_share.likely(),
    }
}

fn provision(supply: Supply) -> Provision {
    match supply {
        Supply::Employer => Provision::Issued,
        Supply::Employee => Provision::Own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;

    fn of(preset: Preset, alternative: usize) -> Vec<Meaning> {
        let plan = Plan::new(&preset.scenario()).expect("a preset is valid");
        meanings(&plan, &plan.routes()[alternative])
    }

    #[test]
    fn under_byod_the_desk_worker_brings_a_computer_and_the_intern_gets_no_allowance() {
        let byod = of(Preset::Medium, 2);
        assert_eq!(byod.len(), 5);
        let (worker, intern) = (&byod[0], &byod[4]);
        assert!(worker.kit.iter().any(|(_, provision)| *provision == Provision::Own) && worker.allowance.is_some());
        assert!(worker.own_cost > 0.0);
        assert!(intern.allowance.is_none() && intern.is_left_out);
        // The counter stays behind.
        assert!(byod[2].kit.iter().all(|(_, provision)| *provision == Provision::Issued) && byod[2].own_cost == 0.0);
    }

    #[test]
    fn days_at_home_and_at_the_office_make_the_contract() {
        for meaning in Preset::ALL.into_iter().flat_map(|preset| of(preset, 1)) {
            assert!((meaning.home_days + meaning.office_days - meaning.persona.days()).abs() < 1e-9);
            assert!(meaning.home_days >= 0.0 && meaning.office_days >= 0.0);
        }
    }

    #[test]
    fn every_role_is_equipped_and_their_people_are_all_people() {
        let plan = Plan::new(&Preset::SixPolicies.scenario()).expect("a preset is valid");
        let draw = Draw::likely(plan.scenario());
        let roles = equipped(&plan, &draw, &plan.routes()[2]);
        assert_eq!(roles.len(), plan.roles().len());
        let people: f64 = roles.iter().map(|it| it.people).sum();
        assert!((people - draw.workforce.headcount).abs() < 1e-6, "{people}");
        assert!(roles.iter().all(|it| it.policy == plan.routes()[2].policy[it.role]));
    }

    #[test]
    fn a_persona_without_a_role_is_left_out() {
        let heerhugowaard = of(Preset::Heerhugowaard, 0);
        let personas: Vec<Persona> = heerhugowaard.iter().map(|it| it.persona).collect();
        assert_eq!(personas, [Persona::DeskWorker, Persona::Interim, Persona::Intern]);
        assert_eq!(heerhugowaard[0].kit[0].1, Provision::AtDesk);
    }
}
