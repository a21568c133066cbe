//! A copy of an item beside the original.

use super::list::{Item, List};
use super::listed::{Listed, find, fresh};
use super::obstacle::ItemObstacle;
use crate::scenario::names;
use crate::scenario::{Id, Quantity, Scenario};

/// Puts a copy behind an item, under a name with the next number and with the same draws. A role and its copy halve the
/// people.
pub(super) fn copy(scenario: &mut Scenario, item: &Item, name: &str) -> Result<(), ItemObstacle> {
    match item.list {
        List::Roles => {
            let roles = &mut scenario.workforce.roles;
            let id = copy_in(roles, &item.id, name)?;
            for role in roles.iter_mut().filter(|role| role.id == item.id || role.id == id) {
                role.share = halved(role.share);
            }
            for alternative in &mut scenario.alternatives {
                if let Some(policy) = alternative.allocation.get(&item.id).cloned() {
                    alternative.allocation.insert(id.clone(), policy);
                }
            }
        }
        List::Devices => drop(copy_in(&mut scenario.devices, &item.id, name)?),
        List::Policies => drop(copy_in(&mut scenario.policies, &item.id, name)?),
        List::Alternatives => drop(copy_in(&mut scenario.alternatives, &item.id, name)?),
    }
    Ok(())
}

/// Puts a copy behind the original; the id of the copy.
fn copy_in<T: Listed>(list: &mut Vec<T>, id: &Id, name: &str) -> Result<Id, ItemObstacle> {
    let (position, original) = find(list, id).ok_or(ItemObstacle::Missing)?;
    let mut copy = original.clone();
    copy.keep_draws();
    let (fresh, number) = fresh(list, id);
    copy.set_id(fresh.clone());
    copy.set_name(names::numbered(name, number));
    list.insert(position + 1, copy);
    Ok(fresh)
}

fn halved(share: Quantity) -> Quantity {
    match share {
        Quantity::Fixed(value) => Quantity::Fixed(value / 2.0),
        Quantity::Range { low, likely, high } => {
            Quantity::Range { low: low / 2.0, likely: likely / 2.0, high: high / 2.0 }
        }
    }
}
