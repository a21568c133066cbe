//! A place in a scenario, with every spelling that it has.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::scenario::fields::{Kind, Row, SCENARIO};

/// A place in a scenario: the whole file, a section, an item of a list, a field, or a key of a map.
///
/// A file names an item by its position, everything else by its id; `*` stands for any id.
///
/// ```
/// use werkplekwijzer::scenario::path::Path;
///
/// let amount: Path = "policies.byod.allowance.amount".parse()?;
/// assert_eq!(amount.to_string(), "policies.byod.allowance.amount");
/// assert_eq!((amount.section(), amount.item(), amount.name()), ("allowances", Some("byod"), "amount"));
///
/// let in_file: Path = "policies[2].allowance.amount".parse()?;
/// assert_eq!(in_file.to_string(), "policies[2].allowance.amount");
/// # Ok::<(), werkplekwijzer::scenario::path::UnknownPlace>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Path {
    steps: Vec<PathStep>,
}

/// A step from a part of the scenario to a part of that.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PathStep {
    /// Into a field that the table of fields has.
    Field(&'static str),
    /// To an item of a list, by its id.
    Item(String),
    /// To an item of a list, by its position.
    Position(usize),
    /// To a key of a map, or to a field that no table has.
    Key(String),
}

/// A text that names no place of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPlace(pub String);

/// Stands for the id of any item.
const ANY: &str = "*";

/// Fields of a policy of which each policy has a stream of its own (model.md §7).
const OWN_STREAM: [&str; 5] = ["take_up", "fallback_share", "price_premium", "risk_multiplier", "home_days_change"];

/// Fields of a policy of which most that is unknown is the same for every policy, but not all (model.md §7).
const ALIKE: [&str; 12] = [
    "tickets",
    "onboarding_hours",
    "virtual_workspace_share",
    "lost_rate",
    "lost_cost",
    "programme_fixed",
    "programme_per_user",
    "training_per_user",
    "training_per_joiner",
    "pilot_cost",
    "fixed_per_year",
    "employee_cost",
];

impl Path {
    /// The place of a field in its section, which is a list where there is an item; without an item, that of any.
    ///
    /// ```
    /// use werkplekwijzer::scenario::path::Path;
    ///
    /// let path = Path::of("allowances", Some("byod"), "amount")?;
    /// assert_eq!(path.to_string(), "policies.byod.allowance.amount");
    /// # Ok::<(), werkplekwijzer::scenario::path::UnknownPlace>(())
    /// ```
    ///
    /// # Errors
    /// Where the section has no such field.
    pub fn of(section: &str, item: Option<&str>, name: &str) -> Result<Path, UnknownPlace> {
        let item = item.unwrap_or(ANY);
        match section {
            "scenario" => name.parse(),
            "roles" => format!("workforce.roles.{item}.{name}").parse(),
            "allowances" => format!("policies.{item}.allowance.{name}").parse(),
            "devices" | "policies" | "alternatives" => format!("{section}.{item}.{name}").parse(),
            _ => format!("{section}.{name}").parse(),
        }
    }

    /// The place of the quantities whose uniform numbers come from a stream.
    ///
    /// ```
    /// use werkplekwijzer::scenario::path::Path;
    ///
    /// assert_eq!(Path::of_stream("devices.price")?.to_string(), "devices.*.price");
    /// assert_eq!(Path::of_stream("policies.take_up/byod")?.to_string(), "policies.byod.take_up");
    /// # Ok::<(), werkplekwijzer::scenario::path::UnknownPlace>(())
    /// ```
    ///
    /// # Errors
    /// Where no quantity has such a stream.
    pub fn of_stream(stream: &str) -> Result<Path, UnknownPlace> {
        let (field, item) = stream.split_once('/').map_or((stream, None), |(field, item)| (field, Some(item)));
        let (section, name) = field.split_once('.').ok_or_else(|| UnknownPlace(stream.to_owned()))?;
        Path::of(section, item, name)
    }

    /// The name of the stream that a quantity's uniform numbers come from; quantities of one stream move together.
    ///
    /// ```
    /// use werkplekwijzer::scenario::path::Path;
    ///
    /// let stream = |text: &str| text.parse::<Path>().map(|path| path.stream());
    /// assert_eq!(stream("policies.byod.tickets")?, "policies.tickets");
    /// assert_eq!(stream("policies.byod.take_up")?, "policies.take_up/byod");
    /// assert_eq!(stream("workforce.roles.counter.share")?, "roles.share/counter");
    /// # Ok::<(), werkplekwijzer::scenario::path::UnknownPlace>(())
    /// ```
    pub fn stream(&self) -> String {
        let (section, name) = (self.section(), self.name());
        match self.item() {
            Some(item) if self.has_own_stream() => self.stream_of(item),
            _ => format!("{section}.{name}"),
        }
    }

    /// Whether nothing that is unknown about the field is common to two roles or policies.
    pub fn has_own_stream(&self) -> bool {
        self.section() == "roles" || self.section() == "policies" && OWN_STREAM.contains(&self.name())
    }

    /// The name of the stream that the field has for one role or policy alone.
    pub fn stream_of(&self, drawn_as: &str) -> String {
        format!("{}.{}/{drawn_as}", self.section(), self.name())
    }

    /// Whether what is unknown about the field is partly common to all policies and partly of each policy (model.md §7).
    ///
    /// ```
    /// use werkplekwijzer::scenario::path::Path;
    ///
    /// assert!("policies.byod.tickets".parse::<Path>()?.is_alike());
    /// assert!(!"policies.byod.take_up".parse::<Path>()?.is_alike());
    /// # Ok::<(), werkplekwijzer::scenario::path::UnknownPlace>(())
    /// ```
    pub fn is_alike(&self) -> bool {
        self.section() == "policies" && ALIKE.contains(&self.name())
    }

    /// The section as its texts name it: `policies`, `allowances`, `roles`; `scenario` for a field outside any section.
    pub fn section(&self) -> &'static str {
        let mut fields = self.fields();
        match (fields.next(), fields.next(), fields.next()) {
            (Some("workforce"), Some("roles"), Some(_)) => "roles",
            (Some("policies"), Some("allowance"), Some(_)) => "allowances",
            (Some(section), Some(_), _) => section,
            _ => "scenario",
        }
    }

    /// The name of the field in its section: `tickets`.
    pub fn name(&self) -> &'static str {
        self.fields().last().unwrap_or_default()
    }

    /// The id of the role, device, policy or alternative that has the field; none for any.
    pub fn item(&self) -> Option<&str> {
        let mut ids =
            self.steps.iter().filter_map(|step| if let PathStep::Item(id) = step { Some(id.as_str()) } else { None });
        ids.rfind(|id| *id != ANY)
    }

    /// The key in a map: the device of `workplace.desk_devices`, the role of an allocation.
    pub fn key(&self) -> Option<&str> {
        if let Some(PathStep::Key(key)) = self.steps.last() { Some(key) } else { None }
    }

    /// The place for one item where the path has `*`.
    pub fn of_item(&self, id: &str) -> Path {
        let step =
            |step: &PathStep| if *step == PathStep::any() { PathStep::Item(id.to_owned()) } else { step.clone() };
        self.steps.iter().map(step).collect()
    }

    /// The place of an item in the list at this place.
    pub fn at_item(&self, id: &str) -> Path {
        self.one_step_further(PathStep::Item(id.to_owned()))
    }

    /// The place of a key in the map at this place.
    pub fn at_key(&self, key: &str) -> Path {
        self.one_step_further(PathStep::Key(key.to_owned()))
    }

    /// The place as an id in the page: `policies-byod-tickets`.
    pub fn dashed(&self) -> String {
        self.to_string().replace('.', "-").replace(ANY, "all")
    }

    /// The row of the table of fields; a key of a map has the row of the map.
    pub fn row(&self) -> Option<&'static Row> {
        let mut rows = SCENARIO;
        let mut found = None;
        for step in &self.steps {
            if let PathStep::Field(key) = step {
                let row = rows.iter().find(|row| row.key == *key)?;
                rows = row.kind.rows();
                found = Some(row);
            }
        }
        found
    }

    /// Whether both name one place, where `*` in either stands for any id.
    ///
    /// ```
    /// use werkplekwijzer::scenario::path::Path;
    ///
    /// let pattern: Path = "devices.*.price".parse()?;
    /// assert!("devices.laptop.price".parse::<Path>()?.matches(&pattern));
    /// assert!(!"devices.laptop.life".parse::<Path>()?.matches(&pattern));
    /// # Ok::<(), werkplekwijzer::scenario::path::UnknownPlace>(())
    /// ```
    pub fn matches(&self, pattern: &Path) -> bool {
        self.steps.len() == pattern.steps.len() && self.steps.iter().zip(&pattern.steps).all(|(a, b)| a.matches(b))
    }

    /// The steps from the scenario to the place.
    pub(super) fn steps(&self) -> &[PathStep] {
        &self.steps
    }

    fn one_step_further(&self, step: PathStep) -> Path {
        self.steps.iter().cloned().chain([step]).collect()
    }

    /// Goes one step further.
    pub(super) fn push(&mut self, step: PathStep) {
        self.steps.push(step);
    }

    /// Goes one step back.
    pub(super) fn pop(&mut self) {
        self.steps.pop();
    }

    fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.steps.iter().filter_map(|step| if let PathStep::Field(name) = step { Some(*name) } else { None })
    }
}

impl PathStep {
    /// To any item of a list.
    pub(super) fn any() -> PathStep {
        PathStep::Item(ANY.to_owned())
    }

    fn matches(&self, other: &PathStep) -> bool {
        match (self, other) {
            (PathStep::Item(a), PathStep::Item(b)) => a == ANY || b == ANY || a == b,
            _ => self == other,
        }
    }
}

impl FromIterator<PathStep> for Path {
    fn from_iter<I: IntoIterator<Item = PathStep>>(steps: I) -> Path {
        Path { steps: steps.into_iter().collect() }
    }
}

impl FromStr for Path {
    type Err = UnknownPlace;

    fn from_str(text: &str) -> Result<Path, UnknownPlace> {
        let unknown = || UnknownPlace(text.to_owned());
        let mut steps = Vec::new();
        let mut rows = SCENARIO;
        let mut parts = text.split('.');
        while let Some(part) = parts.next() {
            let (key, position) = positioned(part).ok_or_else(unknown)?;
            let row = rows.iter().find(|row| row.key == key).ok_or_else(unknown)?;
            rows = row.kind.rows();
            steps.push(PathStep::Field(row.key));
            match (row.kind, position) {
                (Kind::List(..), Some(position)) => steps.push(PathStep::Position(position)),
                (_, Some(_)) => return Err(unknown()),
                (Kind::List(..), None) => steps.extend(parts.next().map(str::to_owned).map(PathStep::Item)),
                (Kind::PerDesk | Kind::Allocation, None) => {
                    steps.extend(parts.next().map(str::to_owned).map(PathStep::Key));
                }
                _ => {}
            }
        }
        let is_empty = |step: &PathStep| matches!(step, PathStep::Item(id) | PathStep::Key(id) if id.is_empty());
        if steps.iter().any(is_empty) { Err(unknown()) } else { Ok(Path { steps }) }
    }
}

/// A part of a path as its key and, where it has one, its position: `policies` and 2 of `policies[2]`.
fn positioned(part: &str) -> Option<(&str, Option<usize>)> {
    match part.split_once('[') {
        Some((key, rest)) => Some((key, Some(rest.strip_suffix(']')?.parse().ok()?))),
        None => Some((part, None)),
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.steps.is_empty() {
            return write!(f, "the file");
        }
        for (index, step) in self.steps.iter().enumerate() {
            let point = if index == 0 { "" } else { "." };
            match step {
                PathStep::Field(name) => write!(f, "{point}{name}")?,
                PathStep::Item(id) | PathStep::Key(id) => write!(f, "{point}{id}")?,
                PathStep::Position(position) => write!(f, "[{position}]")?,
            }
        }
        Ok(())
    }
}

impl TryFrom<String> for Path {
    type Error = UnknownPlace;

    fn try_from(text: String) -> Result<Path, UnknownPlace> {
        text.parse()
    }
}

impl From<Path> for String {
    fn from(path: Path) -> String {
        path.to_string()
    }
}

impl fmt::Display for UnknownPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a scenario has no place {:?}", self.0)
    }
}

impl Error for UnknownPlace {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::inputs;

    fn path(text: &str) -> Path {
        text.parse().unwrap_or_else(|why| panic!("{why}"))
    }

    #[test]
    fn every_input_of_every_preset_comes_back_from_its_path() {
        for preset in Preset::ALL {
            for input in inputs::all(&preset.scenario()) {
                let path = input.path;
                assert_eq!(path.to_string().parse(), Ok(path.clone()));
                assert_eq!((path.section(), path.name()), (input.section, input.name), "{path}");
                assert_eq!(path.item(), input.item.as_ref().map(|item| item.id.as_str()), "{path}");
                assert_eq!(path.key(), input.of.as_ref().map(|item| item.id.as_str()), "{path}");
                assert_eq!(path.row().map(|row| (row.kind, row.part)), Some((input.kind, input.part)), "{path}");
                let has_text_key = path.key().is_none() && !path.to_string().contains("weekday_index");
                if has_text_key {
                    assert_eq!(Path::of(path.section(), path.item(), path.name()), Ok(path));
                }
            }
        }
    }

    #[test]
    fn every_stream_leads_back_to_the_quantities_that_it_moves() {
        for input in inputs::all(&Preset::SixPolicies.scenario()).iter().filter(|input| input.kind.is_quantity()) {
            let path = &input.path;
            let of_stream = Path::of_stream(&path.stream()).unwrap_or_else(|why| panic!("{why}"));
            assert!(path.matches(&of_stream), "{path} {of_stream}");
            assert_eq!(of_stream.stream(), path.stream());
        }
    }

    fn check(section: &'static str, name: &'static str, stream: &str, text: &str) {
        let item = (!matches!(section, "workforce" | "finance")).then_some("x");
        assert_eq!(Path::of(section, item, name), Ok(path(text)));
        assert_eq!((path(text).stream().as_str(), path(text).to_string().as_str()), (stream, text));
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

    #[test]
    fn a_text_that_names_no_place_is_refused() {
        for text in [
            "",
            "nothing",
            "policies.byod.nothing",
            "policies.byod.tickets.low",
            "policies.",
            "policies[x].tickets",
            "policies[1",
            "horizon[1]",
            "workforce..headcount",
            "alternatives.byod.allocation.counter.more",
        ] {
            assert_eq!(text.parse::<Path>(), Err(UnknownPlace(text.to_owned())), "{text}");
        }
    }
}
