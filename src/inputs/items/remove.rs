//! Items that go.

use super::list::{Item, List};
use super::obstacle::ItemObstacle;
use crate::scenario::Scenario;

/// Takes an item out, where it has no users; allocations lose a role that goes.
pub(super) fn remove(scenario: &mut Scenario, item: &Item) -> Result<(), ItemObstacle> {
    if !item.is_in(scenario) {
        return Err(ItemObstacle::Missing);
    }
    let users = item.users(scenario);
    if !users.is_empty() {
        return Err(ItemObstacle::InUse(item.clone(), users));
    }
    let id = &item.id;
    match item.list {
        List::Roles => {
            scenario.workforce.roles.retain(|it| it.id != *id);
            scenario.alternatives.iter_mut().for_each(|it| drop(it.allocation.remove(id)));
        }
        List::Devices => scenario.devices.retain(|it| it.id != *id),
        List::Policies => scenario.policies.retain(|it| it.id != *id),
        List::Alternatives => scenario.alternatives.retain(|it| it.id != *id),
    }
    Ok(())
}
