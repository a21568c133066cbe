//! The levers of the first page: the few numbers that people want to turn, each bound to fields of the scenario.
//!
//! A lever that stands for several fields (home days of every role) shows their weighted mean. Moving it moves all in
//! proportion to the preset, up to the limit of each, so that the differences between them stay.

pub use super::scale::Scale;

use crate::inputs::proportion::in_proportion;
use crate::inputs::scale::round_range;
use crate::scenario::fields::{Kind, Part, Row, Unit};
use crate::scenario::held::Held;
use crate::scenario::path::Path;
use crate::scenario::{Alternative, Id, Policy, Quantity, Role, Scenario};

/// A number that can be turned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lever {
    /// People in year 1.
    Headcount,
    /// Days a week at home, mean over the people.
    HomeDays,
    /// Days a week that are added at home each year.
    HomeDaysTrend,
    /// Desks present.
    Desks,
    /// Part of office time at a desk, mean over the people.
    DeskShare,
    /// Euros per ticket.
    TicketCost,
    /// Share of a role that joins a policy.
    TakeUp(Id),
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

/// A row of the table of levers.
struct LeverRow {
    /// Its name in the keys of texts.
    name: &'static str,
    /// The field that it turns, with `*` for every item; of a lever of a policy, for that policy.
    field: &'static str,
    /// The ends of the slider, by the value in the preset.
    slider: fn(f64) -> Ends,
    /// One step of the slider.
    step: f64,
    /// The key of the text that says for which numbers it stands, behind its label.
    scope: Option<&'static str>,
    /// The key of that text under a common heading for several policies.
    common_scope: Option<&'static str>,
}

/// The lowest and the highest value.
type Ends = (f64, f64);

/// A field of a lever.
struct Turned {
    /// Its weight in the mean: the share of its role, 1 where no role has it.
    weight: f64,
    quantity: Quantity,
}

/// The device whose price and life are levers.
pub const LAPTOP: &str = "laptop";

/// A row without scope.
const fn row(name: &'static str, field: &'static str, slider: fn(f64) -> Ends, step: f64) -> LeverRow {
    LeverRow { name, field, slider, step, scope: None, common_scope: None }
}

impl LeverRow {
    const fn scope(self, scope: &'static str) -> LeverRow {
        LeverRow { scope: Some(scope), ..self }
    }

    const fn common_scope(self, scope: &'static str) -> LeverRow {
        LeverRow { common_scope: Some(scope), ..self }
    }
}

/// From 0 to three times the value in the preset, or to `at_least`.
fn thrice(default: f64, at_least: f64) -> Ends {
    (0.0, (default * 3.0).max(at_least))
}

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
            HomeDaysTrend,
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
        let all = [
            Lever::AllowanceAmount,
            Lever::AllowanceCycle,
            Lever::TakeUp,
            Lever::Tickets,
            Lever::VirtualWorkspaceShare,
        ];
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

    /// The table of levers.
    fn row(&self) -> LeverRow {
        match self {
            Lever::Headcount => row("headcount", "workforce.headcount", round_range, 1.0),
            Lever::HomeDays => row("home_days", "workforce.roles.*.home_days", |_| (0.0, 5.0), 0.1).scope("all_roles"),
            Lever::HomeDaysTrend => {
                row("home_days_trend", "attendance.home_days_trend", |_| (-0.5, 0.5), 0.05).scope("who_works_at_home")
            }
            Lever::Desks => row("desks", "workplace.desks", round_range, 1.0),
            Lever::DeskShare => {
                row("desk_share", "workforce.roles.*.desk_share", |_| (0.0, 1.0), 0.01).scope("all_roles")
            }
            Lever::TicketCost => row("ticket_cost", "support.ticket_cost", |default| thrice(default, 100.0), 1.0),
            Lever::TakeUp(_) => {
                row("take_up", "policies.*.take_up", |_| (0.0, 1.0), 0.01).common_scope("of_those_offered")
            }
            Lever::Tickets(_) => row("tickets", "policies.*.tickets", |_| (0.0, 30.0), 0.5),
            Lever::LaptopPrice => row("laptop_price", "devices.laptop.price", |default| thrice(default, 1_000.0), 10.0)
                .scope("excluding_vat"),
            Lever::LaptopLife => row("laptop_life", "devices.laptop.life", |_| (1.0, 10.0), 1.0).scope("all_policies"),
            Lever::AllowanceAmount(_) => {
                row("allowance_amount", "policies.*.allowance.amount", |default| thrice(default, 1_000.0), 25.0)
                    .scope("including_vat")
                    .common_scope("including_vat")
            }
            Lever::AllowanceCycle(_) => row("allowance_cycle", "policies.*.allowance.cycle", |_| (1.0, 10.0), 1.0),
            Lever::VirtualWorkspace => {
                row("virtual_workspace", "policies.*.virtual_workspace", |default| thrice(default, 300.0), 1.0)
                    .scope("per_user_year")
            }
            Lever::VirtualWorkspaceShare(_) => {
                row("virtual_workspace_share", "policies.*.virtual_workspace_share", |_| (0.0, 1.0), 0.01)
                    .common_scope("of_users")
            }
            Lever::Start => row("start", "alternatives.*.start", |_| (1.0, 12.0), 1.0).scope("alternatives"),
            Lever::Rollout => row("rollout", "alternatives.*.rollout", |_| (1.0, 10.0), 1.0).scope("alternatives"),
            Lever::Horizon => row("horizon", "horizon", |_| (1.0, 20.0), 1.0),
        }
    }

    /// The policy of which it is a lever, if it is one of a policy.
    pub fn policy(&self) -> Option<&Id> {
        match self {
            Lever::TakeUp(id)
            | Lever::Tickets(id)
            | Lever::AllowanceAmount(id)
            | Lever::AllowanceCycle(id)
            | Lever::VirtualWorkspaceShare(id) => Some(id),
            _ => None,
        }
    }

    /// Its name in the keys of texts: `home_days`.
    pub fn name(&self) -> &'static str {
        self.row().name
    }

    /// The key of the text that says for which numbers it stands: `all_roles`.
    pub fn scope(&self) -> Option<&'static str> {
        self.row().scope
    }

    /// The key of that text under a common heading for several policies: `of_users`.
    pub fn common_scope(&self) -> Option<&'static str> {
        self.row().common_scope
    }

    /// Whether the municipality decides it or the world does. The desks that stand there are a fact; giving them up is
    /// the choice.
    pub fn part(&self) -> Part {
        self.field_row().part
    }

    /// The field, with `*` for every item.
    pub fn field(&self) -> Path {
        let field: Path = self.row().field.parse().expect("a test finds the row of every lever");
        self.policy().map_or_else(|| field.clone(), |policy| field.of_item(policy))
    }

    /// An id for the page: `policies-byod-tickets`.
    pub fn key(&self) -> String {
        self.field().dashed()
    }

    /// The row of the table of fields.
    fn field_row(&self) -> &'static Row {
        self.field().row().expect("a test finds the row of every lever")
    }

    fn is_whole(&self) -> bool {
        matches!(self.field_row().kind, Kind::Whole(..))
    }

    /// The value in the scenario: the mean where the lever stands for several quantities, the first of several whole
    /// numbers. None if the scenario lacks them.
    pub fn value(&self, scenario: &Scenario) -> Option<f64> {
        // Nobody joins the policy that everyone has.
        if matches!(self, Lever::TakeUp(policy) if *policy == scenario.baseline) {
            return None;
        }
        let fields = self.turned(scenario)?;
        if self.is_whole() {
            return fields.first().map(|field| field.quantity.likely() + self.offset(scenario));
        }
        let weights: f64 = fields.iter().map(|field| field.weight).sum();
        let sum: f64 = fields.iter().map(|field| field.weight * field.quantity.likely()).sum();
        (weights > 0.0).then(|| sum / weights)
    }

    /// The number to add to the field to get the value: a calendar year instead of a year of the projection.
    fn offset(&self, scenario: &Scenario) -> f64 {
        if *self == Lever::Start { f64::from(scenario.start_year) - 1.0 } else { 0.0 }
    }

    /// How it can be turned. `preset` is the scenario that it started from.
    pub fn scale(&self, preset: &Scenario) -> Option<Scale> {
        let default = self.value(preset)?;
        let (unit, low, high) = self.field_row().kind.number()?;
        let offset = self.offset(preset);
        let unit = if *self == Lever::Start { Unit::Calendar } else { unit };
        let allowed = (low + offset, high.min(self.highest(preset, high)) + offset);
        let LeverRow { slider, step, .. } = self.row();
        let (start, end) = slider(default);
        let slider = ((start + offset).max(allowed.0), (end + offset).min(allowed.1));
        Some(Scale { unit, allowed, slider, step, whole: self.is_whole() })
    }

    /// The highest mean that the fields can reach together when each stops at `limit`.
    fn highest(&self, preset: &Scenario, limit: f64) -> f64 {
        let fields = self.turned(preset).unwrap_or_default();
        let weights: f64 = fields.iter().map(|field| field.weight).sum();
        let moving = fields.iter().filter(|field| field.quantity.likely() > 0.0);
        let reach: f64 = moving.map(|field| field.weight * limit).sum();
        if reach > 0.0 { reach / weights } else { limit }
    }

    /// The range of the likely values in the scenario, if the lever stands for one range.
    pub fn range(&self, scenario: &Scenario) -> Option<(f64, f64)> {
        match self.turned(scenario)?.as_slice() {
            [Turned { quantity: Quantity::Range { low, high, .. }, .. }] => Some((*low, *high)),
            _ => None,
        }
    }

    /// Puts the value into the scenario. The caller has checked it against [`Lever::scale`].
    pub fn set(&self, scenario: &mut Scenario, preset: &Scenario, value: f64) {
        let quantities = if self.is_whole() {
            let whole = (value - self.offset(scenario)).round().max(0.0);
            vec![Quantity::Fixed(whole); self.paths(scenario).len()]
        } else {
            self.moved(&self.turned(preset).unwrap_or_default(), value)
        };
        self.fill_in(scenario, &quantities);
    }

    /// The quantities of the preset, moved in proportion so that their mean is `value`.
    ///
    /// From the preset, so that only where a lever ends counts and not how it got there. What the municipality chooses is
    /// no longer uncertain.
    fn moved(&self, origins: &[Turned], value: f64) -> Vec<Quantity> {
        let Row { kind, part, .. } = self.field_row();
        let limit = kind.number().map_or(f64::INFINITY, |(_, _, high)| high);
        let pattern: Vec<(f64, f64)> = origins.iter().map(|field| (field.weight, field.quantity.likely())).collect();
        let moved = |(origin, value): (&Turned, f64)| match part {
            Part::Choice if value != origin.quantity.likely() => Quantity::Fixed(value),
            _ => origin.quantity.with_likely(value),
        };
        // A single number may be below 0, where nothing is in proportion.
        let values = if origins.len() == 1 { vec![value] } else { in_proportion(&pattern, value, limit) };
        origins.iter().zip(values).map(moved).collect()
    }

    /// Puts the fields back as they are in the preset.
    pub fn reset(&self, scenario: &mut Scenario, preset: &Scenario) {
        let origins = self.turned(preset).unwrap_or_default();
        let quantities: Vec<Quantity> = origins.iter().map(|field| field.quantity).collect();
        self.fill_in(scenario, &quantities);
    }

    /// Fills in its fields, in the order of the file.
    fn fill_in(&self, scenario: &mut Scenario, quantities: &[Quantity]) {
        for (path, quantity) in self.paths(scenario).iter().zip(quantities) {
            scenario.fill_in(path, quantity.into());
        }
    }

    /// The fields with what they hold; none if the scenario lacks one.
    fn turned(&self, scenario: &Scenario) -> Option<Vec<Turned>> {
        let field = |path: Path| {
            let quantity = scenario.at(&path).and_then(Held::quantity)?;
            Some(Turned { weight: weight(scenario, &path), quantity })
        };
        self.paths(scenario).into_iter().map(field).collect()
    }

    /// The places of the fields, in the order of the file; of alternatives, of those that change something.
    fn paths(&self, scenario: &Scenario) -> Vec<Path> {
        let stays = |path: &Path| {
            let mut alternatives = scenario.alternatives.iter().filter(|it| !it.changes(&scenario.baseline));
            path.section() == "alternatives" && alternatives.any(|it| Some(it.id.as_str()) == path.item())
        };
        self.field().covered(scenario).into_iter().filter(|path| !stays(path)).collect()
    }
}

/// The scenario at which the levers of a scenario rest until they are turned: the numbers of the preset for the roles,
/// devices, policies and alternatives that the scenario has now. An item that the preset lacks rests at itself.
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
        let allocated = |alternative: &Alternative| alternative.allocation.values().any(|id| *id == policy.id);
        policy.id == scenario.baseline || scenario.alternatives.iter().any(allocated)
    };
    scenario.policies.iter().filter(named).collect()
}

/// Whether the desks follow the need: in no alternative, in all, or in some (none).
pub fn right_size_desks(scenario: &Scenario) -> Option<bool> {
    let first = scenario.alternatives.first()?.right_size_desks;
    scenario.alternatives.iter().all(|alternative| alternative.right_size_desks == first).then_some(first)
}

/// The weight of a field in a mean.
fn weight(scenario: &Scenario, path: &Path) -> f64 {
    let role =
        scenario.workforce.roles.iter().find(|role| path.section() == "roles" && Some(role.id.as_str()) == path.item());
    role.map_or(1.0, |role| role.share.likely())
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
