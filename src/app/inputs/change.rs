//! What a change of the roles, devices, policies or alternatives brings: words, focus, and names that clash.

use std::collections::BTreeSet;

use werkplekwijzer::inputs::items::{Item, List};
use werkplekwijzer::report::outcome::answer::joined;
use werkplekwijzer::scenario::{Role, Scenario};
use werkplekwijzer::text::names::capitalised;
use werkplekwijzer::text::{Texts, text};

/// The last item that only the second of two scenarios has.
pub fn added(before: &Scenario, after: &Scenario) -> Option<Item> {
    let in_list = |list: List| {
        let old = list.ids(before);
        let id = list.ids(after).into_iter().rfind(|id| !old.contains(id))?;
        Some(Item { list, id: id.clone() })
    };
    List::ALL.into_iter().rev().find_map(in_list)
}

/// What came of a change, for who does not see it happen.
pub fn says(before: &Scenario, after: &Scenario, texts: Texts) -> String {
    let Some(item) = added(before, after) else {
        return added(after, before).map(|item| texts.items_gone(texts.item(before, &item))).unwrap_or_default();
    };
    let name = texts.item(after, &item);
    match item.list {
        List::Roles => texts.items_copied_role(name),
        List::Alternatives => {
            let alternative = after.alternatives.iter().find(|it| it.id == item.id);
            let stay = |role: &&Role| alternative.and_then(|it| it.allocation.get(&role.id)) == Some(&after.baseline);
            let stay = after.workforce.roles.iter().filter(stay).map(|role| capitalised(&texts.role(&role.id)));
            let stay: Vec<String> = stay.collect();
            if stay.is_empty() {
                return texts.items_added(name);
            }
            text!(
                texts,
                items_added_but {
                    name,
                    roles: joined(stay, texts),
                    policy: texts.policy_short(after, &after.baseline)
                }
            )
        }
        List::Devices | List::Policies => texts.items_added(name),
    }
}

/// What gets the focus after a change: what came, or what stands where something went.
pub fn beside(before: &Scenario, after: &Scenario) -> Vec<String> {
    let part = |item: &Item, part: &str| format!("{}-{part}", item.path().replace('.', "-"));
    let gone = || {
        let gone = added(after, before)?;
        let position = gone.list.ids(before).into_iter().position(|id| *id == gone.id)?;
        let ids = gone.list.ids(after);
        let next = ids.get(position).or(ids.last())?;
        Some(Item { list: gone.list, id: (*next).clone() })
    };
    let item = added(before, after).or_else(gone);
    let found =
        item.iter().flat_map(|item| [part(item, "copy"), format!("{}-add", item.list.path().replace('.', "-"))]);
    found.chain(["inputs-search".to_owned()]).collect()
}

/// How many roles, devices, policies and alternatives share their name with another.
pub fn n_same_names(scenario: &Scenario, texts: Texts) -> usize {
    let same = |list: List| {
        let items = list.ids(scenario).into_iter().map(|id| Item { list, id: id.clone() });
        let names: Vec<String> = items.map(|item| texts.item(scenario, &item).to_lowercase()).collect();
        let different: BTreeSet<&String> = names.iter().collect();
        names.len() - different.len()
    };
    List::ALL.map(same).into_iter().sum()
}
