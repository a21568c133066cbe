//! The inputs of a scenario, by their paths: one list of all that can be filled in, made from the table of fields.

pub mod items;

pub mod differing;

pub mod query;

pub mod levers;

mod proportion;

pub mod scale;

use self::items::{Item, List};
use crate::defaults::presets::Preset;
use crate::scenario::check;
use crate::scenario::fields::{Kind, Part, Row};
use crate::scenario::held::Held;
use crate::scenario::path::Path;
use crate::scenario::problem::{Allowed, Problem};
use crate::scenario::{Allowance, DeviceKind, Id, Quantity, Scenario};

/// A place of a scenario that can be filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Its place in the scenario.
    pub path: Path,
    /// The section of the file that holds it: `policies`, `allowances`, `scenario`.
    pub section: &'static str,
    /// The name of its field: `tickets`.
    pub name: &'static str,
    /// The role, device, policy or alternative that has it.
    pub item: Option<Item>,
    /// The key of an entry of a map: the device on desks, the role in an allocation.
    pub of: Option<Item>,
    /// The kind of entry that its field may hold.
    pub kind: Kind,
    /// A choice of the municipality, an assumption about the world, or neither.
    pub part: Part,
    /// The entry of the scenario.
    pub entry: Entry,
}

/// The entry of an input.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// Nothing, where that is allowed.
    Nothing,
    /// A number or a range.
    Number(Quantity),
    /// Yes or no; of an allowance whether there is one.
    Flag(bool),
    /// A name, a word, or the id of a device or policy.
    Text(String),
}

impl Entry {
    /// The number or range; none of another entry.
    pub fn quantity(&self) -> Option<Quantity> {
        match self {
            Entry::Number(quantity) => Some(*quantity),
            _ => None,
        }
    }

    /// The entry as content of a place.
    fn held(&self) -> Held<'_> {
        match self {
            Entry::Nothing => Held::Nothing,
            Entry::Number(quantity) => quantity.into(),
            Entry::Flag(flag) => Held::Flag(*flag),
            Entry::Text(text) => Held::Text(text),
        }
    }
}

impl From<Held<'_>> for Entry {
    fn from(held: Held<'_>) -> Entry {
        match held {
            Held::Flag(flag) => Entry::Flag(flag),
            Held::Text(text) => Entry::Text(text.to_owned()),
            other => other.quantity().map_or(Entry::Nothing, Entry::Number),
        }
    }
}

impl From<f64> for Entry {
    fn from(value: f64) -> Entry {
        Entry::Number(Quantity::Fixed(value))
    }
}

impl From<Quantity> for Entry {
    fn from(quantity: Quantity) -> Entry {
        Entry::Number(quantity)
    }
}

impl From<&str> for Entry {
    fn from(text: &str) -> Entry {
        Entry::Text(text.to_owned())
    }
}

impl Input {
    fn new(path: Path, row: &Row, entry: Entry) -> Input {
        let (section, item) = (path.section(), item_of(&path));
        Input { path, section, name: row.key, item, of: None, kind: row.kind, part: row.part, entry }
    }

    /// The entries to choose from; none where a number or a name is typed.
    pub fn options(&self, scenario: &Scenario) -> Vec<Entry> {
        let ids = |list: List| list.ids(scenario).into_iter().map(|id| Entry::Text(id.clone()));
        match self.kind {
            Kind::Flag | Kind::OptionalObject(_) => vec![Entry::Flag(false), Entry::Flag(true)],
            Kind::Word(words) if self.name == "kind" => {
                // What is used as one kind is no other.
                let fits = |entry: &Entry| *entry == self.entry || with(scenario, &self.path, entry).is_ok();
                words.iter().map(|word| Entry::from(*word)).filter(fits).collect()
            }
            Kind::Word(words) => words.iter().map(|word| Entry::from(*word)).collect(),
            Kind::Policy | Kind::Allocation => ids(List::Policies).collect(),
            Kind::OptionalDevice => [Entry::Nothing].into_iter().chain(self.devices(scenario)).collect(),
            _ => Vec::new(),
        }
    }

    /// The devices of the kind that the field asks for.
    fn devices<'a>(&self, scenario: &'a Scenario) -> impl Iterator<Item = Entry> + use<'a> {
        let kind = match self.name {
            "phone" => DeviceKind::Phone,
            "tablet" => DeviceKind::Tablet,
            _ => DeviceKind::Computer,
        };
        let devices = scenario.devices.iter().filter(move |device| device.kind.serves_as(kind));
        devices.map(|device| Entry::Text(device.id.clone()))
    }
}

/// The inputs of a scenario, in the order of the file.
pub fn all(scenario: &Scenario) -> Vec<Input> {
    all_in(scenario, &|_| true)
}

/// The same in those sections and fields at the top of the file whose names are asked for.
fn all_in(scenario: &Scenario, is_asked: &dyn Fn(&str) -> bool) -> Vec<Input> {
    let places = scenario.places_in(is_asked).into_iter();
    places.flat_map(|(path, held)| inputs_at(scenario, path, held)).collect()
}

/// The inputs of a field: one, or as many as a map has keys.
fn inputs_at(scenario: &Scenario, path: Path, held: Held<'_>) -> Vec<Input> {
    let row = path.row().expect("a scenario has no place beside the table of fields");
    match row.kind {
        Kind::PerDesk => {
            let devices = scenario.devices.iter().filter(|device| device.kind.serves_as(DeviceKind::Desk));
            inputs_of_map(&path, List::Devices, devices.map(|device| &device.id), |id| held.get(id))
        }
        Kind::Allocation => {
            inputs_of_map(&path, List::Roles, List::Roles.ids(scenario).into_iter(), |id| match held.get(id) {
                Held::Nothing => held.get("*"),
                policy => policy,
            })
        }
        _ if is_given(&path, row) => Vec::new(),
        Kind::OptionalObject(_) => vec![Input::new(path, row, Entry::Flag(!held.is_nothing()))],
        _ => vec![Input::new(path, row, Entry::from(held))],
    }
}

/// The inputs of a map, by the items that are its keys.
fn inputs_of_map<'a, 'b>(
    map: &Path,
    keys: List,
    ids: impl Iterator<Item = &'b Id>,
    held: impl Fn(&Id) -> Held<'a>,
) -> Vec<Input> {
    let row = map.row().expect("a scenario has no place beside the table of fields");
    let input = |id: &Id| {
        let of = Item { list: keys, id: id.clone() };
        Input { of: Some(of), ..Input::new(map.at_key(id), row, Entry::from(held(id))) }
    };
    ids.map(input).collect()
}

/// Whether a field is no input: it has but one value, or the item or the scenario is named elsewhere.
fn is_given(path: &Path, row: &Row) -> bool {
    match row.kind {
        Kind::Word(words) => words.len() == 1,
        // What is written is always the newest version.
        Kind::Whole(..) => path.name() == "version",
        // Items have a name beside their id, and draws go by the id.
        Kind::Id | Kind::OptionalId => true,
        // The scenario is named where it is kept.
        Kind::Name => path.section() == "scenario",
        _ => false,
    }
}

/// The scenario with another entry at a path.
///
/// ```
/// use werkplekwijzer::defaults::presets::Preset;
/// use werkplekwijzer::inputs::{Entry, with};
///
/// let path = "policies.byod.tickets".parse()?;
/// let scenario = Preset::Medium.scenario();
/// let fewer = with(&scenario, &path, &Entry::from(8.0)).expect("it is within its limits");
/// assert_eq!(fewer.policies[2].tickets.likely(), 8.0);
///
/// let problems = with(&scenario, &path, &Entry::from(-8.0)).unwrap_err();
/// assert_eq!(problems[0].path, "policies[2].tickets");
/// # Ok::<(), werkplekwijzer::scenario::path::UnknownPlace>(())
/// ```
///
/// # Errors
/// Every problem of the scenario with that entry; a path to an item that the scenario lacks is one.
pub fn with(scenario: &Scenario, path: &Path, entry: &Entry) -> Result<Scenario, Vec<Problem>> {
    let mut next = scenario.clone();
    fill_in(&mut next, path, entry)?;
    check::valid(&next)?;
    Ok(next)
}

/// Fills in an entry, and what follows from it.
fn fill_in(scenario: &mut Scenario, path: &Path, entry: &Entry) -> Result<(), Vec<Problem>> {
    let Some(row) = path.row() else { return Err(refused(path, entry, Allowed::Known(Vec::new()))) };
    match row.kind {
        Kind::OptionalObject(_) => allow(scenario, path, entry),
        _ => put(scenario, path, entry.held()),
    }
}

fn refused(path: &Path, entry: &Entry, allowed: Allowed) -> Vec<Problem> {
    vec![Problem::new(path, entry.held(), allowed)]
}

/// Puts content into a place whose type can hold it.
fn put(scenario: &mut Scenario, path: &Path, held: Held<'_>) -> Result<(), Vec<Problem>> {
    if scenario.fill_in(path, held) {
        return Ok(());
    }
    let problems = check::entry(scenario, path, held);
    Err(if problems.is_empty() { vec![Problem::new(path, held, Allowed::Known(Vec::new()))] } else { problems })
}

/// Gives a policy an allowance, that of another policy, or takes it away.
fn allow(scenario: &mut Scenario, path: &Path, entry: &Entry) -> Result<(), Vec<Problem>> {
    let allowance = allowance(scenario);
    let policy = scenario.policies.iter_mut().find(|policy| Some(policy.id.as_str()) == path.item());
    let policy = policy.ok_or_else(|| refused(path, entry, Allowed::Known(Vec::new())))?;
    policy.allowance = match entry {
        Entry::Flag(true) => policy.allowance.take().or(allowance),
        _ => None,
    };
    Ok(())
}

/// The allowance for a policy without one: that of another policy, or of BYOD as it ships.
fn allowance(scenario: &Scenario) -> Option<Allowance> {
    let first = |scenario: &Scenario| scenario.policies.iter().find_map(|policy| policy.allowance.clone());
    first(scenario).or_else(|| first(&Preset::SixPolicies.scenario()))
}

/// The item whose id stands at a path: `workforce.roles.counter.id`.
fn item_of(path: &Path) -> Option<Item> {
    Some(Item { list: List::of_section(path.section())?, id: path.item()?.to_owned() })
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::defaults::presets::Preset;
    use crate::inputs;
    use crate::inputs::differing::{Change, changes};
    use crate::scenario::file;

    #[test]
    fn everything_in_the_file_is_there_once_as_it_stands() {
        let scenario = Preset::SixPolicies.scenario();
        let all = all(&scenario);
        let n_ranges = scenario_ranges(&file::value(&scenario));
        assert!(all.len() > 450, "{}", all.len());
        let is_range = |input: &&Input| matches!(input.entry, Entry::Number(Quantity::Range { .. }));
        assert_eq!(all.iter().filter(is_range).count(), n_ranges);
        let mut paths: Vec<&Path> = all.iter().map(|input| &input.path).collect();
        paths.sort_unstable();
        assert!(paths.windows(2).all(|pair| pair[0] != pair[1]));
        let of = |path: &str| all.iter().find(|input| input.path.to_string() == path).expect("it can be filled in");
        let entry = |path: &str| of(path).entry.clone();
        assert_eq!(entry("policies.byod.allowance.cycle"), Entry::from(3.0));
        assert_eq!((of("attendance.weekday_index.tue").section, of("horizon").section), ("attendance", "scenario"));
        assert_eq!(
            [entry("policies.byod.allowance"), entry("policies.hiyd.allowance")],
            [true, false].map(Entry::Flag)
        );
        assert_eq!(
            [entry("workplace.desk_devices.monitor"), entry("workplace.desk_devices.desktop")],
            [Entry::from(1.0), Entry::Nothing]
        );
        let allocation = ["counter", "social"].map(|role| entry(&format!("alternatives.byod.allocation.{role}")));
        assert_eq!(allocation, [Entry::from("hiyd"), Entry::from("byod")]);
        assert_eq!([entry("baseline"), entry("initial_fleet")], [Entry::from("hiyd"), Entry::from("steady")]);
    }

    fn with(scenario: &Scenario, path: &str, entry: &Entry) -> Result<Scenario, Vec<Problem>> {
        inputs::with(scenario, &path.parse().expect("the table has it"), entry)
    }

    fn scenario_ranges(value: &Value) -> usize {
        match value {
            Value::Object(fields) if fields.contains_key("likely") => 1,
            Value::Object(fields) => fields.values().map(scenario_ranges).sum(),
            Value::Array(items) => items.iter().map(scenario_ranges).sum(),
            _ => 0,
        }
    }

    /// Fills it in, finds exactly that as a change, and puts it back; whether the rules of the file allow it.
    fn fills_in(scenario: &Scenario, input: &Input, entry: &Entry) -> bool {
        let Ok(changed) = inputs::with(scenario, &input.path, entry) else { return false };
        let change =
            Change::Entry { input: Input { entry: entry.clone(), ..input.clone() }, before: input.entry.clone() };
        let expected = if *entry == input.entry { Vec::new() } else { vec![change] };
        assert_eq!(changes(scenario, &changed), expected, "{}", input.path);
        let back = inputs::with(&changed, &input.path, &input.entry).unwrap_or_else(|why| panic!("{why:?}"));
        assert_eq!(changes(scenario, &back), Vec::new(), "{}", input.path);
        true
    }

    #[test]
    fn every_number_can_be_filled_in_at_its_limits_and_put_back() {
        let scenario = Preset::Medium.scenario();
        for input in all(&scenario) {
            let Some((_, low, high)) = input.kind.number() else { continue };
            // What holds between fields may forbid a limit, as no role with any share.
            let n_filled =
                [low, high].into_iter().filter(|limit| fills_in(&scenario, &input, &Entry::from(*limit))).count();
            assert!(n_filled > 0, "{}", input.path);
            let beyond = inputs::with(&scenario, &input.path, &Entry::from(high + 1.0));
            assert!(beyond.is_err(), "{} may not be more than its limit", input.path);
        }
    }

    #[test]
    fn everything_that_is_offered_can_be_chosen_and_put_back() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let mut n_chosen = 0;
            for input in all(&scenario) {
                for option in input.options(&scenario) {
                    // An allowance that is taken away does not come back by itself: that is what undo is for.
                    let is_loss = option == Entry::Flag(false) && input.entry == Entry::Flag(true);
                    if is_loss && matches!(input.kind, Kind::OptionalObject(_)) {
                        assert!(inputs::with(&scenario, &input.path, &option).is_ok());
                        continue;
                    }
                    let is_allowed = fills_in(&scenario, &input, &option);
                    let is_desk =
                        input.name == "computer_at" || input.section == "policies" && input.name == "computer";
                    assert!(is_allowed || is_desk, "{} {option:?}", input.path);
                    n_chosen += 1;
                }
                if !matches!(input.kind, Kind::Number(..)) && input.kind.number().is_none() {
                    let is_chosen = input.options(&scenario).contains(&input.entry);
                    assert!(is_chosen || input.options(&scenario).is_empty(), "{}", input.path);
                }
            }
            assert!(n_chosen > 40, "{n_chosen}");
        }
    }

    #[test]
    fn another_name_changes_no_id() {
        let scenario = Preset::Medium.scenario();
        let renamed =
            with(&scenario, "workforce.roles.counter.name", &Entry::from("Balie & Café")).expect("it is free");
        let role = &renamed.workforce.roles[1];
        assert_eq!((role.id.as_str(), role.name.as_deref()), ("counter", Some("Balie & Café")));
        assert_eq!(with(&renamed, "workforce.roles.counter.name", &Entry::Nothing), Ok(scenario.clone()));
        let policy = with(&scenario, "policies.byod.name", &Entry::from("Eigen keuze")).expect("any name will do");
        assert_eq!(policy.policies[2].name, "Eigen keuze");
        for (path, name) in [
            ("workforce.roles.counter.name", ""),
            ("workforce.roles.counter.id", "desk"),
            ("policies.byod.drawn_as", "No Id"),
            ("devices.nothing.name", "own"),
        ] {
            assert!(with(&scenario, path, &Entry::from(name)).is_err(), "{path} {name}");
        }
    }

    #[test]
    fn a_policy_without_an_allowance_gets_that_of_another() {
        let scenario = Preset::Medium.scenario();
        let with_allowance = with(&scenario, "policies.hiyd.allowance", &Entry::Flag(true)).expect("it may have one");
        assert_eq!(with_allowance.policies[0].allowance, scenario.policies[2].allowance);
        let again = with(&with_allowance, "policies.hiyd.allowance", &Entry::Flag(true)).expect("it has one");
        assert_eq!(again, with_allowance);
        assert_eq!(with(&again, "policies.hiyd.allowance", &Entry::Flag(false)).expect("it may have none"), scenario);
        let mut none = scenario.clone();
        none.policies.iter_mut().for_each(|policy| policy.allowance = None);
        let first = with(&none, "policies.cyod.allowance", &Entry::Flag(true)).expect("it may have one");
        assert!(first.policies[1].allowance.is_some());
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let scenario = Preset::Medium.scenario();
        for path in [
            "",
            "nothing",
            "policies.nobody.tickets",
            "policies",
            "name",
            "workplace.desk_devices.nothing",
            "workplace.desk_devices",
            "alternatives.byod.allocation.nobody",
        ] {
            let filled = path.parse().map(|path| inputs::with(&scenario, &path, &Entry::from(1.0)));
            assert!(!matches!(filled, Ok(Ok(_))), "{path}");
        }
        let upside_down = Quantity::Range { low: 3.0, likely: 2.0, high: 1.0 };
        assert!(with(&scenario, "policies.byod.tickets", &Entry::from(upside_down)).is_err());
        assert!(with(&scenario, "baseline", &Entry::from("nothing")).is_err());
        assert!(with(&scenario, "policies.byod.computer_at", &Entry::from("desk")).is_err());
    }
}
