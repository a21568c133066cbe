//! Policies, devices and alternatives that come new into a scenario.

use std::collections::BTreeMap;

use super::list::{Item, List};
use super::listed::{Listed, find, fresh_or_same, ids};
use super::obstacle::ItemObstacle;
use crate::defaults::presets::Preset;
use crate::scenario::names;
use crate::scenario::{Alternative, Id, Role, Scenario};
use crate::sorted;

/// The id of an adopted alternative.
pub const ADOPTED: &str = "proposal";

/// Adds a policy or device of the catalogue.
pub(super) fn add(scenario: &mut Scenario, item: &Item) -> Result<(), ItemObstacle> {
    let catalogue = Preset::SixPolicies.scenario();
    match item.list {
        List::Devices => add_to(&mut scenario.devices, &catalogue.devices, &item.id),
        List::Policies => add_to(&mut scenario.policies, &catalogue.policies, &item.id),
        List::Roles | List::Alternatives => Err(ItemObstacle::Missing),
    }
}

fn add_to<T: Listed>(list: &mut Vec<T>, catalogue: &[T], id: &Id) -> Result<(), ItemObstacle> {
    let mut found = find(catalogue, id).ok_or(ItemObstacle::Missing)?.1.clone();
    let (fresh, number) = fresh_or_same(list, id);
    if let Some(number) = number {
        found.set_name(names::numbered(&names::abbreviation(id), number));
    }
    found.set_id(fresh);
    list.push(found);
    Ok(())
}

/// Adds an alternative that gives everyone a policy but for the roles that stay behind in every other; a policy that the
/// scenario lacks comes out of the catalogue.
pub(super) fn introduce(scenario: &mut Scenario, policy: &Id) -> Result<(), ItemObstacle> {
    if !ids(&scenario.policies).contains(&policy) {
        add(scenario, &Item { list: List::Policies, id: policy.clone() })?;
    }
    let (_, introduced) = find(&scenario.policies, policy).ok_or(ItemObstacle::Missing)?;
    let name = names::short(&introduced.name, &introduced.id);
    let stay = staying(scenario).map(|role| (role.id.clone(), scenario.baseline.clone()));
    let allocation = sorted::map(stay.chain([("*".to_owned(), policy.clone())]));
    append(scenario, policy, &name, allocation);
    Ok(())
}

/// Adds an alternative with a name that gives every role the policy named for it.
pub(super) fn adopt(scenario: &mut Scenario, name: &str, allocation: &BTreeMap<Id, Id>) {
    append(scenario, &ADOPTED.to_owned(), name, allocation.clone());
}

/// Gives every role of an alternative one policy.
pub(super) fn allocate(scenario: &mut Scenario, alternative: &Id, policy: &Id) -> Result<(), ItemObstacle> {
    let alternative = scenario.alternatives.iter_mut().find(|it| it.id == *alternative);
    alternative.ok_or(ItemObstacle::Missing)?.allocation = sorted::map([("*".to_owned(), policy.clone())]);
    Ok(())
}

/// The roles that keep the baseline in every alternative that changes something.
fn staying(scenario: &Scenario) -> impl Iterator<Item = &Role> {
    let baseline = &scenario.baseline;
    let others: Vec<&Alternative> = scenario.alternatives.iter().filter(|it| it.changes(baseline)).collect();
    let stays =
        move |role: &&Role| !others.is_empty() && others.iter().all(|it| it.policy_of(&role.id) == Some(baseline));
    scenario.workforce.roles.iter().filter(stays)
}

/// Puts an alternative behind the others that starts when they do; with a number where its id is taken.
fn append(scenario: &mut Scenario, id: &Id, name: &str, allocation: BTreeMap<String, Id>) {
    let (id, number) = fresh_or_same(&scenario.alternatives, id);
    let name = number.map_or_else(|| name.to_owned(), |number| names::numbered(name, number));
    let alternative = Alternative { id, name, allocation, ..scenario.changing().clone() };
    scenario.alternatives.push(alternative);
}
