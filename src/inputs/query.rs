//! The inputs that a search finds, in groups and by item.

use crate::inputs::differing::{Change, changes};
use crate::inputs::items::{Item, List};
use crate::inputs::{Entry, Input, all};
use crate::scenario::Scenario;
use crate::sorted;

/// A search among the inputs.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// A part of the words of an input; empty for all.
    pub text: &'a str,
    /// Whether only what differs from the preset is wanted.
    pub only_changed: bool,
}

impl Query<'_> {
    /// Whether it leaves inputs out.
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
    /// Its key in the texts.
    pub key: &'static str,
    /// The list that it holds, if any.
    pub list: Option<List>,
    /// The inputs that were found by item, in the order of the file.
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
    /// The item.
    pub item: Option<Item>,
    /// Whether the preset lacks it.
    pub is_new: bool,
    /// Its inputs that were found.
    pub inputs: Vec<FoundInput>,
}

/// An input with what the preset has in its place, if it has the place.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundInput {
    /// The input.
    pub input: Input,
    /// The entry of the preset.
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
    let search = Search { wanted: query.wanted(), query, changes: changes(preset, scenario) };
    let mut defaults = sorted::map(all(preset).into_iter().map(|input| (input.path, input.entry)));
    let inputs = all(scenario).into_iter().map(|input| {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::inputs::items::Edit;
    use crate::inputs::with;

    fn path(input: &Input) -> String {
        input.path.to_string()
    }

    fn found(scenario: &Scenario, text: &str, only_changed: bool) -> Found {
        find(scenario, &Preset::Medium.scenario(), Query { text, only_changed }, path)
    }

    fn paths(found: &Found) -> Vec<String> {
        let items = found.groups.iter().flat_map(|group| &group.items);
        items.flat_map(|item| &item.inputs).map(|found| path(&found.input)).collect()
    }

    #[test]
    fn without_a_query_every_input_stands_in_one_group() {
        let scenario = Preset::Medium.scenario();
        let found = found(&scenario, " ", false);
        let mut paths = paths(&found);
        let mut all: Vec<String> = all(&scenario).iter().map(path).collect();
        assert_eq!((found.n_found, found.n_changes, found.groups.len()), (all.len(), 0, GROUPS.len()));
        paths.sort();
        all.sort();
        assert_eq!(paths, all);
        assert!(!Query { text: " ", only_changed: false }.is_filter());
    }

    #[test]
    fn an_input_is_found_by_a_part_of_its_words_in_capitals_or_not() {
        let found = found(&Preset::Medium.scenario(), " BYOD.Allowance ", false);
        assert_eq!(found.groups.iter().map(|group| group.key).collect::<Vec<_>>(), ["policies"]);
        let [item] = &found.groups[0].items[..] else { panic!("one policy has it: {found:?}") };
        assert_eq!(item.item.as_ref().map(|item| item.id.as_str()), Some("byod"));
        assert_eq!((found.n_found, found.groups[0].n_inputs()), (10, 10));
    }

    #[test]
    fn only_what_differs_from_the_preset_is_found_with_items_that_came_and_went() {
        let preset = Preset::Medium.scenario();
        let ticket_cost = "support.ticket_cost".parse().expect("the table has it");
        let changed = with(&preset, &ticket_cost, &Entry::from(50.0)).expect("it is allowed");
        let item = |list, id: &str| Item { list, id: id.to_owned() };
        let edits = [
            Edit::Remove(item(List::Alternatives, "cyod")),
            Edit::Copy(item(List::Devices, "laptop"), "Laptop".to_owned()),
        ];
        let apply = |scenario, edit: &Edit| edit.apply(&scenario, &preset).expect("nothing stands in the way");
        let changed = edits.iter().fold(changed, apply);
        let found = found(&changed, "", true);
        assert_eq!(found.n_changes, 3);
        let of = |key: &str| found.groups.iter().find(|group| group.key == key).expect("it differs");
        assert_eq!(of("support").items[0].inputs[0].default, Some(Entry::from(preset.support.ticket_cost)));
        assert_eq!((of("devices").items[0].is_new, of("devices").n_changed), (true, 1));
        assert_eq!(of(ALTERNATIVES).removed, [item(List::Alternatives, "cyod")]);
        assert_eq!(found.n_found, paths(&found).len() + 1);
        assert!(paths(&found).iter().all(|path| !path.starts_with("finance")));
    }
}
