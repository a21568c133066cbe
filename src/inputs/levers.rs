//! The levers of the first page: the few numbers that people want to turn, each bound to fields of the scenario.
//!
//! A lever that stands for several fields (home days of every role) shows their weighted mean. Moving it moves all in
//! proportion to the preset, up to the limit of each, so that the differences between them stay.

pub use super::scale::Scale;

use crate::inputs::proportion::in_proportion;
use crate::inputs::scale::nice_range;
use crate::scenario::fields::{Kind, Part, Row, Unit};
use crate::scenario::path::Path;
use crate::scenario::{Alternative, Id, Policy, Quantity, Role, Scenario};

/// A number that can be turned.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Lever {
    /// People in year 1.
    Headcount,
    /// Days a week at home, mean over the people.
    HomeDays,
    /// Desks present.
    Desks,
    /// Part of office time at a desk, mean over the people.
    DeskShare,
    /// Euros per ticket.
    TicketCost,
    /// Tickets per user and year under a policy.
    Tickets(Id),
    /// Price of the standard laptop.
    LaptopPrice,
    /// Years in use of the standard laptop.
    LaptopLife,
    /// Amount of the allowance of a policy.
    AllowanceAmount(Id),
    /// Years between payments of the allowance of a policy.
    AllowanceCycle(Id),
    /// Euros per virtual workspace and year, under every policy.
    VirtualWorkspace,
    /// Share of the users of a policy that needs a virtual workspace.
    VirtualWorkspaceShare(Id),
    /// Calendar year in which the roll-out begins, in every alternative that changes something.
    Start,
    /// Years that the roll-out takes, in every alternative that changes something.
    Rollout,
    /// Years in the projection.
    Horizon,
}

/// The fields behind a lever, to be read or written.
enum Fields<Q, N> {
    /// Quantities.
    Quantities(Vec<Q>),
    /// Whole numbers that all have the same value.
    Whole(Vec<N>),
}

/// What the fields of a lever hold: quantities with the weight of each.
type Held = Fields<(f64, Quantity), u32>;

/// Where the fields of a lever are.
type Places<'a> = Fields<&'a mut Quantity, &'a mut u32>;

/// The device whose price and life are levers.
pub const LAPTOP: &str = "laptop";

impl Lever {
    /// The levers of a scenario that do not depend on a policy, in the order of the page.
    pub fn general(scenario: &Scenario) -> Vec<Lever> {
        use Lever::*;
        let all = [
            Start,
            Rollout,
            Horizon,
            LaptopLife,
            Headcount,
            HomeDays,
            Desks,
            DeskShare,
            LaptopPrice,
            TicketCost,
            VirtualWorkspace,
        ];
        all.into_iter().filter(|lever| lever.value(scenario).is_some()).collect()
    }

    /// The levers of one policy.
    pub fn of_policy(scenario: &Scenario, policy: &Id) -> Vec<Lever> {
        let all = [Lever::AllowanceAmount, Lever::AllowanceCycle, Lever::Tickets, Lever::VirtualWorkspaceShare];
        all.map(|lever| lever(policy.clone())).into_iter().filter(|lever| lever.value(scenario).is_some()).collect()
    }

    /// Every lever of a scenario.
    pub fn all(scenario: &Scenario) -> Vec<Lever> {
        let mut all = Lever::general(scenario);
        for policy in policies_in_use(scenario) {
            all.extend(Lever::of_policy(scenario, &policy.id));
        }
        all
    }

    /// Whether the municipality decides it or the world does.
    pub fn part(&self) -> Part {
        match self {
            // The desks that stand there are a fact; giving them up is the choice.
            Lever::Start | Lever::Rollout | Lever::Horizon => Part::Choice,
            _ => self.row().part,
        }
    }

    /// The field, with `*` for any id.
    pub fn field(&self) -> Path {
        let field: String = match self {
            Lever::Headcount => "workforce.headcount".into(),
            Lever::HomeDays => "workforce.roles.*.home_days".into(),
            Lever::Desks => "workplace.desks".into(),
            Lever::DeskShare => "workforce.roles.*.desk_share".into(),
            Lever::TicketCost => "support.ticket_cost".into(),
            Lever::Tickets(id) => format!("policies.{id}.tickets"),
            Lever::LaptopPrice => format!("devices.{LAPTOP}.price"),
            Lever::LaptopLife => format!("devices.{LAPTOP}.life"),
            Lever::AllowanceAmount(id) => format!("policies.{id}.allowance.amount"),
            Lever::AllowanceCycle(id) => format!("policies.{id}.allowance.cycle"),
            Lever::VirtualWorkspace => "policies.*.virtual_workspace".into(),
            Lever::VirtualWorkspaceShare(id) => format!("policies.{id}.virtual_workspace_share"),
            Lever::Start => "alternatives.*.start".into(),
            Lever::Rollout => "alternatives.*.rollout".into(),
            Lever::Horizon => "horizon".into(),
        };
        field.parse().expect("a test finds the row of every lever")
    }

    /// An id for the page: `policies-byod-tickets`.
    pub fn key(&self) -> String {
        self.field().dashed()
    }

    /// The row of the table of fields.
    fn row(&self) -> &'static Row {
        self.field().row().expect("a test finds the row of every lever")
    }

    /// The value in the scenario: the mean where the lever stands for several fields. None if the scenario lacks them.
    pub fn value(&self, scenario: &Scenario) -> Option<f64> {
        match self.held(scenario)? {
            Fields::Quantities(fields) => {
                let weights: f64 = fields.iter().map(|(weight, _)| weight).sum();
                let sum: f64 = fields.iter().map(|(weight, quantity)| weight * quantity.likely()).sum();
                (weights > 0.0).then(|| sum / weights)
            }
            Fields::Whole(values) => values.first().map(|value| f64::from(*value) + self.offset(scenario)),
        }
    }

    /// What is added to the field to get the value: a calendar year instead of a year of the projection.
    fn offset(&self, scenario: &Scenario) -> f64 {
        if *self == Lever::Start { f64::from(scenario.start_year) - 1.0 } else { 0.0 }
    }

    /// How it can be turned. `preset` is the scenario that it started from.
    pub fn scale(&self, preset: &Scenario) -> Option<Scale> {
        let default = self.value(preset)?;
        let kind = self.row().kind;
        let (unit, low, high) = kind.number()?;
        let whole = matches!(kind, Kind::Whole(..));
        let offset = self.offset(preset);
        let unit = if *self == Lever::Start { Unit::Calendar } else { unit };
        let allowed = (low + offset, (high + offset).min(self.highest(preset, high) + offset));
        let (slider, step) = match self {
            Lever::Headcount | Lever::Desks => (nice_range(default), 1.0),
            Lever::HomeDays => ((0.0, allowed.1.min(5.0)), 0.1),
            Lever::DeskShare | Lever::VirtualWorkspaceShare(_) => ((0.0, allowed.1), 0.01),
            Lever::TicketCost => ((0.0, (default * 3.0).max(100.0)), 1.0),
            Lever::Tickets(_) => ((0.0, 30.0), 0.5),
            Lever::LaptopPrice => ((0.0, (default * 3.0).max(1000.0)), 10.0),
            Lever::AllowanceAmount(_) => ((0.0, (default * 3.0).max(1000.0)), 25.0),
            Lever::VirtualWorkspace => ((0.0, (default * 3.0).max(300.0)), 1.0),
            Lever::LaptopLife | Lever::AllowanceCycle(_) => ((1.0, 10.0), 1.0),
            Lever::Rollout => ((1.0, 10.0), 1.0),
            Lever::Start => ((1.0 + offset, 12.0 + offset), 1.0),
            Lever::Horizon => ((1.0, 20.0), 1.0),
        };
        let slider = (slider.0.max(allowed.0), slider.1.min(allowed.1));
        Some(Scale { unit, allowed, slider, step, whole })
    }

    /// The highest mean that the fields can reach together when each stops at `limit`.
    fn highest(&self, preset: &Scenario, limit: f64) -> f64 {
        match self.held(preset) {
            Some(Fields::Quantities(fields)) => {
                let weights: f64 = fields.iter().map(|(weight, _)| weight).sum();
                let moving = fields.iter().filter(|(_, quantity)| quantity.likely() > 0.0);
                let reach: f64 = moving.map(|(weight, _)| weight * limit).sum();
                if reach > 0.0 { reach / weights } else { limit }
            }
            _ => limit,
        }
    }

    /// The range of the likely values in the scenario, if the lever stands for one range.
    pub fn range(&self, scenario: &Scenario) -> Option<(f64, f64)> {
        match self.held(scenario)? {
            Fields::Quantities(fields) => match fields.as_slice() {
                [(_, Quantity::Range { low, high, .. })] => Some((*low, *high)),
                _ => None,
            },
            Fields::Whole(_) => None,
        }
    }

    /// Puts the value into the scenario. The caller has checked it against [`Lever::scale`].
    pub fn set(&self, scenario: &mut Scenario, preset: &Scenario, value: f64) {
        let limit = self.row().kind.number().map_or(f64::INFINITY, |(_, _, high)| high);
        let whole = (value - self.offset(scenario)).round().max(0.0) as u32;
        match (self.places(scenario), self.held(preset)) {
            (Some(Fields::Whole(places)), _) => places.into_iter().for_each(|place| *place = whole),
            (Some(Fields::Quantities(places)), Some(Fields::Quantities(origin))) => {
                let pattern: Vec<(f64, f64)> =
                    origin.iter().map(|(weight, quantity)| (*weight, quantity.likely())).collect();
                let values = in_proportion(&pattern, value, limit);
                for ((place, (_, origin)), value) in places.into_iter().zip(&origin).zip(values) {
                    // From the preset, so that only where a lever ends counts and not how it got there. What somebody
                    // chooses is no longer uncertain.
                    *place = match self.part() {
                        Part::Choice if value != origin.likely() => Quantity::Fixed(value),
                        _ => origin.with_likely(value),
                    };
                }
            }
            _ => {}
        }
    }

    /// Puts the fields back as they are in the preset.
    pub fn reset(&self, scenario: &mut Scenario, preset: &Scenario) {
        match (self.places(scenario), self.held(preset)) {
            (Some(Fields::Whole(places)), Some(Fields::Whole(origin))) => {
                places.into_iter().zip(origin).for_each(|(place, origin)| *place = origin);
            }
            (Some(Fields::Quantities(places)), Some(Fields::Quantities(origin))) => {
                places.into_iter().zip(origin).for_each(|(place, (_, origin))| *place = origin);
            }
            _ => {}
        }
    }

    /// What the fields hold; a test sets each lever and finds the same here.
    fn held(&self, scenario: &Scenario) -> Option<Held> {
        let one = |quantity: Quantity| Some(Fields::Quantities(vec![(1.0, quantity)]));
        let whole = |value: u32| Some(Fields::Whole(vec![value]));
        let policy = |id: &Id| scenario.policies.iter().find(|policy| policy.id == *id);
        let allowance = |id: &Id| policy(id)?.allowance.as_ref();
        let laptop = || scenario.devices.iter().find(|device| device.id == LAPTOP);
        let roles = |field: fn(&Role) -> Quantity| {
            let roles = scenario.workforce.roles.iter();
            Some(Fields::Quantities(roles.map(|role| (role.share.likely(), field(role))).collect()))
        };
        let changing = |field: fn(&Alternative) -> u32| {
            let alternatives = scenario.alternatives.iter().filter(|it| it.changes(&scenario.baseline));
            Some(Fields::Whole(alternatives.map(field).collect()))
        };
        match self {
            Lever::Headcount => one(scenario.workforce.headcount),
            Lever::HomeDays => roles(|role| role.home_days),
            Lever::DeskShare => roles(|role| role.desk_share),
            Lever::Desks => whole(scenario.workplace.desks),
            Lever::TicketCost => one(scenario.support.ticket_cost),
            Lever::Tickets(id) => one(policy(id)?.tickets),
            Lever::LaptopPrice => one(laptop()?.price),
            Lever::LaptopLife => whole(laptop()?.life),
            Lever::AllowanceAmount(id) => one(allowance(id)?.amount),
            Lever::AllowanceCycle(id) => whole(allowance(id)?.cycle),
            Lever::VirtualWorkspace => {
                let policies = scenario.policies.iter();
                Some(Fields::Quantities(policies.map(|policy| (1.0, policy.virtual_workspace)).collect()))
            }
            Lever::VirtualWorkspaceShare(id) => one(policy(id)?.virtual_workspace_share),
            Lever::Start => changing(|alternative| alternative.start),
            Lever::Rollout => changing(|alternative| alternative.rollout),
            Lever::Horizon => whole(scenario.horizon),
        }
    }

    /// Where the fields are, in the order of [`Lever::held`].
    fn places<'a>(&self, scenario: &'a mut Scenario) -> Option<Places<'a>> {
        let one = |quantity: &'a mut Quantity| Some(Fields::Quantities(vec![quantity]));
        let whole = |value: &'a mut u32| Some(Fields::Whole(vec![value]));
        let Scenario { workforce, workplace, support, devices, policies, alternatives, baseline, horizon, .. } =
            scenario;
        let roles = workforce.roles.iter_mut();
        let changing = alternatives.iter_mut().filter(|it| it.changes(baseline));
        let laptop = devices.iter_mut().find(|device| device.id == LAPTOP);
        match self {
            Lever::Headcount => one(&mut workforce.headcount),
            Lever::HomeDays => Some(Fields::Quantities(roles.map(|role| &mut role.home_days).collect())),
            Lever::DeskShare => Some(Fields::Quantities(roles.map(|role| &mut role.desk_share).collect())),
            Lever::Desks => whole(&mut workplace.desks),
            Lever::TicketCost => one(&mut support.ticket_cost),
            Lever::Tickets(id) => one(&mut policy(policies, id)?.tickets),
            Lever::LaptopPrice => one(&mut laptop?.price),
            Lever::LaptopLife => whole(&mut laptop?.life),
            Lever::AllowanceAmount(id) => one(&mut policy(policies, id)?.allowance.as_mut()?.amount),
            Lever::AllowanceCycle(id) => whole(&mut policy(policies, id)?.allowance.as_mut()?.cycle),
            Lever::VirtualWorkspace => {
                Some(Fields::Quantities(policies.iter_mut().map(|policy| &mut policy.virtual_workspace).collect()))
            }
            Lever::VirtualWorkspaceShare(id) => one(&mut policy(policies, id)?.virtual_workspace_share),
            Lever::Start => Some(Fields::Whole(changing.map(|alternative| &mut alternative.start).collect())),
            Lever::Rollout => Some(Fields::Whole(changing.map(|alternative| &mut alternative.rollout).collect())),
            Lever::Horizon => whole(horizon),
        }
    }
}

/// What the levers of a scenario stand at until somebody turns them: the numbers of the preset for the roles, devices, policies and
/// alternatives that the scenario has now. What the preset lacks starts from itself.
pub fn rest(preset: &Scenario, scenario: &Scenario) -> Scenario {
    let mut rest = Scenario { start_year: scenario.start_year, baseline: scenario.baseline.clone(), ..preset.clone() };
    let roles = scenario.workforce.roles.iter().map(|role| {
        let before = preset.workforce.roles.iter().find(|it| it.id == role.id).unwrap_or(role);
        // Shares are the weights of means; a lever shows what it sets.
        Role { share: role.share, ..before.clone() }
    });
    rest.workforce.roles = roles.collect();
    let devices = scenario.devices.iter();
    rest.devices =
        devices.map(|device| preset.devices.iter().find(|it| it.id == device.id).unwrap_or(device).clone()).collect();
    let policies = scenario.policies.iter();
    rest.policies =
        policies.map(|policy| preset.policies.iter().find(|it| it.id == policy.id).unwrap_or(policy).clone()).collect();
    let alternatives = scenario.alternatives.iter().map(|alternative| {
        let before = preset.alternatives.iter().find(|it| it.id == alternative.id).unwrap_or(alternative);
        // Who changes over is as it is now: levers move those that do.
        Alternative { start: before.start, rollout: before.rollout, ..alternative.clone() }
    });
    rest.alternatives = alternatives.collect();
    rest
}

/// The policies that an alternative or the baseline names.
pub fn policies_in_use(scenario: &Scenario) -> Vec<&Policy> {
    let named = |policy: &&Policy| {
        let allocated =
            |alternative: &crate::scenario::Alternative| alternative.allocation.values().any(|id| *id == policy.id);
        policy.id == scenario.baseline || scenario.alternatives.iter().any(allocated)
    };
    scenario.policies.iter().filter(named).collect()
}

/// Whether the desks follow the need: in no alternative, in all, or in some (none).
pub fn right_size_desks(scenario: &Scenario) -> Option<bool> {
    let first = scenario.alternatives.first()?.right_size_desks;
    scenario.alternatives.iter().all(|alternative| alternative.right_size_desks == first).then_some(first)
}

fn policy<'a>(policies: &'a mut [Policy], id: &Id) -> Option<&'a mut Policy> {
    policies.iter_mut().find(|policy| policy.id == *id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::scenario::check;
    use crate::scenario::file;

    const ROUNDING: f64 = 1e-9;

    #[test]
    fn every_lever_sets_what_it_shows_and_the_scenario_stays_valid() {
        for preset in Preset::ALL {
            let preset = preset.scenario();
            let levers = Lever::all(&preset);
            assert!(levers.len() >= 15, "{} levers", levers.len());
            for lever in levers {
                let scale = lever.scale(&preset).expect("a lever that shows has a scale");
                for part in [0.0, 0.3, 0.5, 1.0] {
                    for (low, high) in [scale.slider, scale.allowed] {
                        let value = low + part * (high - low);
                        let value = if scale.whole { value.round() } else { value };
                        let mut scenario = preset.clone();
                        lever.set(&mut scenario, &preset, value);
                        let shown = lever.value(&scenario).expect("it still shows");
                        assert!(
                            (shown - value).abs() <= ROUNDING * value.abs().max(1.0),
                            "{lever:?}: {shown} for {value}"
                        );
                        check::scenario(&file::value(&scenario)).expect("within its scale a lever breaks no rule");
                        lever.reset(&mut scenario, &preset);
                        assert_eq!(scenario, preset, "{lever:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn levers_hold_on_to_their_fields_when_roles_policies_and_alternatives_come_and_go() {
        use crate::inputs::items::{Edit, Item, List};
        let preset = Preset::Medium.scenario();
        let item = |list, id: &str| Item { list, id: id.to_owned() };
        let edits = [
            Edit::Copy(item(List::Roles, "counter"), String::new()),
            Edit::Remove(item(List::Roles, "policy")),
            Edit::Copy(item(List::Policies, "hiyd"), "HIYD".to_owned()),
            Edit::Introduce("hiyd_2".to_owned()),
            Edit::Remove(item(List::Alternatives, "cyod")),
            Edit::Remove(item(List::Policies, "cyod")),
        ];
        let scenario = edits.iter().fold(preset.clone(), |scenario, edit| {
            edit.apply(&scenario, &preset).unwrap_or_else(|why| panic!("{edit:?}: {why:?}"))
        });
        let rest = rest(&preset, &scenario);
        assert!(Lever::all(&scenario).len() >= 15);
        for lever in Lever::all(&scenario) {
            let (scale, before) = (lever.scale(&rest).expect("has a scale"), lever.value(&scenario).expect("shows"));
            let goal = if before == scale.slider.1 { scale.slider.0 } else { scale.slider.1 };
            let mut moved = scenario.clone();
            lever.set(&mut moved, &rest, goal);
            let shown = lever.value(&moved).expect("it still shows");
            assert!((shown - goal).abs() <= ROUNDING * goal.abs().max(1.0), "{lever:?}: {shown} for {goal}");
            check::scenario(&file::value(&moved)).expect("within its scale a lever breaks no rule");
            lever.reset(&mut moved, &rest);
            assert_eq!(moved, scenario, "{lever:?}");
        }
    }

    #[test]
    fn the_default_lies_on_the_slider() {
        for preset in Preset::ALL {
            let preset = preset.scenario();
            for lever in Lever::all(&preset) {
                let (scale, value) = (lever.scale(&preset).expect("has a scale"), lever.value(&preset).expect("shows"));
                assert!(scale.slider.0 <= value && value <= scale.slider.1, "{lever:?}: {value} in {:?}", scale.slider);
                assert!(scale.allowed.0 <= scale.slider.0 && scale.slider.1 <= scale.allowed.1, "{lever:?}");
            }
        }
    }

    #[test]
    fn what_came_back_from_zero_has_its_old_proportions() {
        let preset = Preset::Medium.scenario();
        let mut scenario = preset.clone();
        let home = Lever::HomeDays;
        let before = home.value(&preset).expect("it shows");
        home.set(&mut scenario, &preset, 0.0);
        home.set(&mut scenario, &preset, before);
        for (now, then) in scenario.workforce.roles.iter().zip(&preset.workforce.roles) {
            assert!((now.home_days.likely() - then.home_days.likely()).abs() < ROUNDING, "{}", now.id);
        }
    }

    #[test]
    fn only_where_a_lever_ends_counts() {
        let preset = Preset::SixPolicies.scenario();
        for lever in Lever::all(&preset) {
            let (Some(scale), Some(at)) = (lever.scale(&preset), lever.value(&preset)) else { continue };
            let goal = if at == scale.slider.0 { scale.slider.1 } else { 0.5 * (at + scale.slider.0) };
            let mut straight = preset.clone();
            lever.set(&mut straight, &preset, goal);
            let mut detour = preset.clone();
            for value in [scale.slider.1, scale.slider.0, goal] {
                lever.set(&mut detour, &preset, value);
            }
            assert!(straight == detour, "{lever:?}");
            lever.set(&mut detour, &preset, at);
            assert_eq!(lever.value(&detour), lever.value(&preset), "{lever:?}");
        }
    }

    #[test]
    fn what_somebody_chooses_is_no_longer_uncertain() {
        let preset = Preset::Medium.scenario();
        let mut scenario = preset.clone();
        let lever = Lever::AllowanceAmount("byod".into());
        let amount = |scenario: &Scenario| {
            let byod = scenario.policies.iter().find(|policy| policy.id == "byod").expect("the preset has BYOD");
            byod.allowance.as_ref().expect("it has an allowance").amount
        };
        lever.set(&mut scenario, &preset, 1_350.0);
        assert_eq!(amount(&scenario), Quantity::Fixed(1_350.0));
        lever.set(&mut scenario, &preset, 1_200.0);
        assert_eq!(amount(&scenario), amount(&preset));
    }
}
