//! The inputs that a search finds, in groups and by item.

use std::collections::BTreeMap;

use werkplekwijzer::inputs::items::{Item, List};
use werkplekwijzer::inputs::{self, Change, Entry, Input};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::path::Path;

/// What is searched for among the inputs.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// A part of the words of an input; empty for all.
    pub text: &'a str,
    /// Whether only what differs from the preset is wanted.
    pub only_changed: bool,
}

impl Query<'_> {
    /// Whether it leaves anything out.
    pub fn is_filter(&self) -> bool {
        !self.wanted().is_empty() || self.only_changed
    }

    /// The text without its capitals and the spaces around it.
    fn wanted(&self) -> String {
        self.text.trim().to_lowercase()
    }
}

/// The inputs of a scenario that a search finds.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The groups that hold any, in the order of the page.
    pub groups: Vec<FoundGroup>,
    /// The inputs that were found, and the items that the scenario lacks.
    pub n_found: usize,
    /// The differences between the scenario and its preset, found or not.
    pub n_changes: usize,
}

/// A group of inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundGroup {
    pub key: &'static str,
    /// The list that it holds, if any.
    pub list: Option<List>,
    /// What was found of each item, in the order of the file.
    pub items: Vec<FoundItem>,
    /// Items that only the preset has.
    pub removed: Vec<Item>,
    /// The differences from the preset in the group, found or not.
    pub n_changed: usize,
}

impl FoundGroup {
    /// The inputs that were found.
    pub fn n_inputs(&self) -> usize {
        self.items.iter().map(|item| item.inputs.len()).sum()
    }
}

/// The inputs of a role, device, policy or alternative, or of none.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundItem {
    pub item: Option<Item>,
    /// Whether the preset lacks it.
    pub is_new: bool,
    pub inputs: Vec<FoundInput>,
}

/// An input with what the preset has in its place, if it has the place.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundInput {
    pub input: Input,
    pub default: Option<Entry>,
}

/// The group with the alternatives.
pub const ALTERNATIVES: &str = "alternatives";

/// The groups in the order of the page, each with the parts of the file that it shows.
const GROUPS: [(&str, &[&str]); 9] = [
    ("workforce", &["workforce", "roles"]),
    ("attendance", &["attendance"]),
    ("workplace", &["workplace"]),
    ("home_working", &["home_working"]),
    ("devices", &["devices"]),
    ("policies", &["policies", "allowances"]),
    (ALTERNATIVES, &["scenario", "alternatives", "municipality"]),
    ("support", &["support", "applications", "risk"]),
    ("finance", &["finance"]),
];

/// Searches the inputs of a scenario that started from a preset; `words` are those by which an input is found.
pub fn find(scenario: &Scenario, preset: &Scenario, query: Query, words: impl Fn(&Input) -> String) -> Found {
    let search = Search { wanted: query.wanted(), query, changes: inputs::changes(preset, scenario) };
    let mut defaults: BTreeMap<Path, Entry> =
        inputs::all(preset).into_iter().map(|input| (input.path, input.entry)).collect();
    let inputs = inputs::all(scenario).into_iter().map(|input| {
        let default = defaults.remove(&input.path);
        FoundInput { input, default }
    });
    let inputs: Vec<FoundInput> = inputs.filter(|it| search.finds(it, &words)).collect();
    let groups = GROUPS.iter().map(|(key, sections)| search.group(key, sections, &inputs));
    Found {
        groups: groups.filter(|group| !group.items.is_empty() || !group.removed.is_empty()).collect(),
        n_found: inputs.len() + search.removed().count(),
        n_changes: search.changes.len(),
    }
}

struct Search<'a> {
    query: Query<'a>,
    wanted: String,
    /// The differences between the scenario and its preset.
    changes: Vec<Change>,
}

impl Search<'_> {
    fn finds(&self, found: &FoundInput, words: impl Fn(&Input) -> String) -> bool {
        let FoundInput { input, default } = found;
        let is_wanted = self.wanted.is_empty() || words(input).to_lowercase().contains(&self.wanted);
        let differs = default.as_ref().is_some_and(|entry| *entry != input.entry);
        let is_changed = || differs || input.item.as_ref().or(input.of.as_ref()).is_some_and(|item| self.is_new(item));
        is_wanted && (!self.query.only_changed || is_changed())
    }

    fn is_new(&self, item: &Item) -> bool {
        self.changes.iter().any(|change| matches!(change, Change::Added(added) if added == item))
    }

    /// Items that only the preset has; a search for words finds none.
    fn removed(&self) -> impl Iterator<Item = &Item> {
        self.changes.iter().filter_map(|change| match change {
            Change::Removed(item) if self.wanted.is_empty() => Some(item),
            _ => None,
        })
    }

    fn group(&self, key: &'static str, sections: &[&str], inputs: &[FoundInput]) -> FoundGroup {
        let list = sections.iter().find_map(|section| List::of_section(section));
        let belongs = |change: &&Change| match change {
            Change::Entry { input, .. } => sections.contains(&input.section),
            Change::Added(item) | Change::Removed(item) => Some(item.list) == list,
        };
        FoundGroup {
            key,
            list,
            items: self.by_item(inputs.iter().filter(|it| sections.contains(&it.input.section))),
            removed: self.removed().filter(|item| Some(item.list) == list).cloned().collect(),
            n_changed: self.changes.iter().filter(belongs).count(),
        }
    }

    fn by_item<'b>(&self, inputs: impl Iterator<Item = &'b FoundInput>) -> Vec<FoundItem> {
        let mut items: Vec<FoundItem> = Vec::new();
        for found in inputs {
            let item = &found.input.item;
            match items.iter_mut().find(|other| other.item == *item) {
                Some(other) => other.inputs.push(found.clone()),
                None => items.push(FoundItem {
                    item: item.clone(),
                    is_new: item.as_ref().is_some_and(|item| self.is_new(item)),
                    inputs: vec![found.clone()],
                }),
            }
        }
        items
    }
}
