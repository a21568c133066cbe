//! What differs between scenarios: items that some lack, and inputs with different entries.

use std::collections::{BTreeMap, BTreeSet};

use crate::inputs::items::{Item, List};
use crate::inputs::{Entry, Input, all_in};
use crate::scenario::path::Path;
use crate::scenario::{Id, Scenario};
use crate::sorted;

/// A difference between two scenarios.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// An input with another entry.
    Entry {
        /// The input in the second.
        input: Input,
        /// The entry in the first.
        before: Entry,
    },
    /// An item that only the second has.
    Added(Item),
    /// An item that only the first has.
    Removed(Item),
}

/// The differences between two scenarios, in the order of [`among`].
pub fn changes(before: &Scenario, after: &Scenario) -> Vec<Change> {
    let change = |differing| match differing {
        Differing::Item { item, has } if has[0] => Some(Change::Removed(item)),
        Differing::Item { item, .. } => Some(Change::Added(item)),
        Differing::Entry(inputs) => {
            let [Some(before), Some(input)] = <[_; 2]>::try_from(inputs).ok()? else { return None };
            Some(Change::Entry { input, before: before.entry })
        }
    };
    among(&[before, after]).into_iter().filter_map(change).collect()
}

/// A difference among scenarios.
#[derive(Clone, Debug, PartialEq)]
pub enum Differing {
    /// An item that some have and others lack.
    Item {
        /// The role, device, policy or alternative.
        item: Item,
        /// Whether each has it.
        has: Vec<bool>,
    },
    /// An input with different entries; none for a scenario that lacks the place.
    Entry(Vec<Option<Input>>),
}

/// The differences among scenarios, but for their names: first items that some lack, then inputs with different entries,
/// in the order of the file. The inputs of an item that only one of them has do not count.
pub fn among(scenarios: &[&Scenario]) -> Vec<Differing> {
    let mut found = Vec::new();
    for list in List::ALL {
        let ids: Vec<Vec<&Id>> = scenarios.iter().map(|scenario| list.ids(scenario)).collect();
        let mut seen = BTreeSet::new();
        for id in ids.iter().flatten().filter(|id| seen.insert(**id)) {
            let has: Vec<bool> = ids.iter().map(|ids| ids.contains(id)).collect();
            if has.contains(&false) {
                found.push(Differing::Item { item: Item { list, id: (*id).clone() }, has });
            }
        }
    }
    let [first, others @ ..] = scenarios else { return found };
    let differs = |name: &str| others.iter().any(|other| other.held().get(name) != first.held().get(name));
    let all: Vec<Vec<Input>> = scenarios.iter().map(|scenario| all_in(scenario, &differs)).collect();
    for here in by_place(&all) {
        let mut there = here.iter().flatten();
        let first = there.next();
        if there.any(|other| first.is_some_and(|first| first.entry != other.entry)) {
            found.push(Differing::Entry(here.iter().map(|input| input.cloned()).collect()));
        }
    }
    found
}

/// The inputs of each of some scenarios at every place that one of them has, in the order of the file.
fn by_place(all: &[Vec<Input>]) -> Vec<Vec<Option<&Input>>> {
    let are_alike = |other: &Vec<Input>| other.iter().map(|it| &it.path).eq(all[0].iter().map(|it| &it.path));
    if all.iter().all(are_alike) {
        // Mostly every scenario has every place, as while somebody turns a lever.
        return (0..all[0].len()).map(|place| all.iter().map(|inputs| inputs.get(place)).collect()).collect();
    }
    let mut seen = BTreeSet::new();
    let maps: Vec<BTreeMap<&Path, &Input>> =
        all.iter().map(|inputs| sorted::map(inputs.iter().map(|input| (&input.path, input)))).collect();
    let places = all.iter().flatten().map(|input| &input.path).filter(|path| seen.insert(*path));
    places.map(|path| maps.iter().map(|map| map.get(path).copied()).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::inputs;

    #[test]
    fn what_differs_among_several_is_what_changed_between_two() {
        let scenario = Preset::Medium.scenario();
        let path = "support.ticket_cost".parse().expect("the table has it");
        let mut changed = inputs::with(&scenario, &path, &Entry::from(50.0)).expect("it is allowed");
        changed.alternatives.pop();
        let found = among(&[&scenario, &changed, &scenario]);
        assert_eq!(found.len(), changes(&scenario, &changed).len());
        let item = Item { list: List::Alternatives, id: "byod".to_owned() };
        assert_eq!(found[0], Differing::Item { item, has: vec![true, false, true] });
        let Differing::Entry(entries) = &found[1] else { panic!("{found:?}") };
        assert_eq!(entries[1].as_ref().map(|it| it.entry.clone()), Some(Entry::from(50.0)));
        assert_eq!(among(&[&scenario, &scenario]), Vec::new());
    }

    #[test]
    fn an_alternative_that_is_gone_or_new_is_one_change() {
        let (mut fewer, scenario) = (Preset::Medium.scenario(), Preset::Medium.scenario());
        let id = fewer.alternatives.pop().expect("it has some").id;
        let item = Item { list: List::Alternatives, id };
        assert_eq!(changes(&scenario, &fewer), [Change::Removed(item.clone())]);
        assert_eq!(changes(&fewer, &scenario), [Change::Added(item)]);
    }
}
