//! Changes of the inputs in words: what came of one, and what stands in its way.

use super::outcome::answer::joined;
use crate::inputs::items::{Item, ItemObstacle, List, User};
use crate::scenario::problem::Problem;
use crate::scenario::{Alternative, Scenario};
use crate::sorted;
use crate::text::names::capitalised;
use crate::text::{Texts, text};

/// The last item that only the second of two scenarios has.
pub fn added(before: &Scenario, after: &Scenario) -> Option<Item> {
    let in_list = |list: List| {
        let old = list.ids(before);
        let id = list.ids(after).into_iter().rfind(|id| !old.contains(id))?;
        Some(Item { list, id: id.clone() })
    };
    List::ALL.into_iter().rev().find_map(in_list)
}

/// The number of roles, devices, policies and alternatives that share their name with another.
pub fn n_shared_names(scenario: &Scenario, texts: Texts) -> usize {
    let shared = |list: List| {
        let items = list.ids(scenario).into_iter().map(|id| Item { list, id: id.clone() });
        let names: Vec<String> = items.map(|item| texts.item(scenario, &item).to_lowercase()).collect();
        names.len() - sorted::set(&names).len()
    };
    List::ALL.map(shared).into_iter().sum()
}

/// What came of a change, for readers who do not see it happen; nothing where no item came or went.
pub fn consequence(before: &Scenario, after: &Scenario, texts: Texts) -> String {
    match added(before, after) {
        Some(item) => addition(&item, after, texts),
        None => added(after, before).map(|item| texts.items_gone(texts.item(before, &item))).unwrap_or_default(),
    }
}

/// Why an item cannot be added, copied, removed or put back, in a sentence.
pub fn obstacle(obstacle: &ItemObstacle, scenario: &Scenario, texts: Texts) -> String {
    match obstacle {
        ItemObstacle::InUse(item, users) => {
            let users = users.iter().map(|it| user(it, scenario, texts)).collect();
            text!(texts, items_in_use { name: texts.item(scenario, item), users: joined(users, texts) })
        }
        ItemObstacle::Last(_) => texts.items_last(),
        ItemObstacle::Full(list) => texts.items_full(list.most()),
        ItemObstacle::Missing => texts.inputs_rule(texts.allowed_none()),
        ItemObstacle::Rule(problems) => {
            texts.inputs_rule(problems.first().map(|it| texts.allowed(&it.allowed)).unwrap_or_default())
        }
    }
}

/// Why an entry cannot be filled in, in a sentence about the first of its problems.
pub fn problem(problems: &[Problem], texts: Texts) -> String {
    match problems.first().map(|problem| &problem.allowed) {
        Some(allowed) => texts.inputs_rule(texts.allowed(allowed)),
        None => texts.inputs_rule(""),
    }
}

fn addition(item: &Item, scenario: &Scenario, texts: Texts) -> String {
    let name = texts.item(scenario, item);
    match item.list {
        List::Roles => texts.items_copied_role(name),
        List::Devices | List::Policies => texts.items_added(name),
        List::Alternatives => {
            let stay = staying(scenario.alternatives.iter().find(|it| it.id == item.id), scenario, texts);
            if stay.is_empty() {
                return texts.items_added(name);
            }
            text!(
                texts,
                items_added_but {
                    name,
                    roles: joined(stay, texts),
                    policy: texts.policy_short(scenario, &scenario.baseline)
                }
            )
        }
    }
}

/// The names of the roles that keep the baseline under an alternative.
fn staying(alternative: Option<&Alternative>, scenario: &Scenario, texts: Texts) -> Vec<String> {
    let policy_of = |role: &String| alternative.and_then(|it| it.allocation.get(role));
    let roles = scenario.workforce.roles.iter().filter(|role| policy_of(&role.id) == Some(&scenario.baseline));
    roles.map(|role| capitalised(&texts.role(role))).collect()
}

fn user(user: &User, scenario: &Scenario, texts: Texts) -> String {
    match user {
        User::Item(item) if item.list == List::Roles => texts.user_role(texts.item(scenario, item)),
        User::Item(item) => texts.user_alternative(texts.item(scenario, item)),
        User::Baseline => texts.user_baseline(),
        User::Desks => texts.user_desks(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::inputs::items::Edit;
    use crate::text::Language;

    const TEXTS: Texts = Texts { language: Language::Dutch };

    fn check(edit: Edit, expected: String) {
        let preset = Preset::Medium.scenario();
        let told = match edit.apply(&preset, &preset) {
            Ok(next) => consequence(&preset, &next, TEXTS),
            Err(why) => obstacle(&why, &preset, TEXTS),
        };
        assert_eq!(told, expected);
    }

    #[test]
    fn what_came_of_a_change_names_it_and_who_stays_behind() {
        let role = Item { list: List::Roles, id: "counter".to_owned() };
        check(Edit::Copy(role, "Balie".to_owned()), TEXTS.items_copied_role("Balie 2"));
        let stay = text!(TEXTS, answer_and { first: "Balie", last: "Buitendienst" });
        check(
            Edit::Introduce("cope".to_owned()),
            text!(TEXTS, items_added_but { name: "COPE", roles: stay, policy: "HIYD" }),
        );
        let alternative = Item { list: List::Alternatives, id: "byod".to_owned() };
        let name = TEXTS.item(&Preset::Medium.scenario(), &alternative);
        check(Edit::Remove(alternative), TEXTS.items_gone(name));
    }

    #[test]
    fn what_needs_an_item_is_named_before_it_goes() {
        let preset = Preset::Medium.scenario();
        let policy = Item { list: List::Policies, id: "byod".to_owned() };
        let user = TEXTS.user_alternative(TEXTS.given(&preset.alternatives[2].name));
        let name = TEXTS.item(&preset, &policy);
        check(Edit::Remove(policy), text!(TEXTS, items_in_use { name, users: user }));
    }

    #[test]
    fn names_that_two_items_share_are_counted() {
        let mut scenario = Preset::Medium.scenario();
        assert_eq!(n_shared_names(&scenario, TEXTS), 0);
        scenario.alternatives[1].name = scenario.alternatives[2].name.to_uppercase();
        assert_eq!(n_shared_names(&scenario, TEXTS), 1);
    }
}
