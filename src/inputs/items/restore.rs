//! Items that come back as the preset has them.

use super::list::{Item, List};
use super::listed::{Listed, find, ids};
use super::obstacle::ItemObstacle;
use crate::scenario::{Id, Scenario};

/// Puts an item of the preset back in its place, and into the allocations that must cover it.
pub(super) fn restore(scenario: &mut Scenario, preset: &Scenario, item: &Item) -> Result<(), ItemObstacle> {
    let id = &item.id;
    match item.list {
        List::Roles => {
            restore_in(&mut scenario.workforce.roles, &preset.workforce.roles, id)?;
            allocate(scenario, preset, id);
        }
        List::Devices => restore_in(&mut scenario.devices, &preset.devices, id)?,
        List::Policies => restore_in(&mut scenario.policies, &preset.policies, id)?,
        List::Alternatives => {
            restore_in(&mut scenario.alternatives, &preset.alternatives, id)?;
            let restored = scenario.alternatives.iter_mut().find(|it| it.id == *id).ok_or(ItemObstacle::Missing)?;
            restored.cover(&ids(&scenario.workforce.roles), &scenario.baseline);
        }
    }
    Ok(())
}

/// Gives a role the policies that it had in the preset, or the baseline where an alternative would not cover it.
fn allocate(scenario: &mut Scenario, preset: &Scenario, role: &Id) {
    for alternative in &mut scenario.alternatives {
        let before = preset.alternatives.iter().find(|it| it.id == alternative.id);
        let own = before.and_then(|it| it.allocation.get(role));
        let policy = own.or((!alternative.allocation.contains_key("*")).then_some(&scenario.baseline));
        if let Some(policy) = policy {
            alternative.allocation.insert(role.clone(), policy.clone());
        }
    }
}

fn restore_in<T: Listed>(list: &mut Vec<T>, preset: &[T], id: &Id) -> Result<(), ItemObstacle> {
    let (position, found) = find(preset, id).ok_or(ItemObstacle::Missing)?;
    if find(list, id).is_none() {
        list.insert(position.min(list.len()), found.clone());
    }
    Ok(())
}
