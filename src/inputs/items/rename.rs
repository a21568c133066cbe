//! Ids that change.

use super::list::{Item, List};
use super::listed::Listed;
use crate::scenario::{Id, Scenario};

/// The id that a name on the page gives: lower-case, with an underscore for a space. Marks above letters, taken off
/// their letter by the caller (NFD), are left out.
pub fn id_of(name: &str) -> Id {
    let is_mark = |sign: &char| ('\u{300}'..='\u{36f}').contains(sign);
    let plain: String = name.to_lowercase().chars().filter(|sign| !is_mark(sign)).collect();
    plain.split_whitespace().collect::<Vec<&str>>().join("_")
}

/// Gives a role or device another id, wherever it is referred to; whether the scenario has it.
pub(crate) fn rename(scenario: &mut Scenario, item: &Item, id: &Id) -> bool {
    if !item.is_in(scenario) {
        return false;
    }
    let old = &item.id;
    match item.list {
        List::Roles => {
            set_id(&mut scenario.workforce.roles, old, id);
            for alternative in &mut scenario.alternatives {
                if let Some(policy) = alternative.allocation.remove(old) {
                    alternative.allocation.insert(id.clone(), policy);
                }
            }
        }
        List::Devices => {
            set_id(&mut scenario.devices, old, id);
            let kits = scenario.workforce.roles.iter_mut();
            let kits = kits.flat_map(|role| [&mut role.computer, &mut role.phone, &mut role.tablet]);
            let desk = [&mut scenario.workplace.desk_computer];
            kits.chain(desk).filter(|it| it.as_ref() == Some(old)).for_each(|it| *it = Some(id.clone()));
            if let Some(number) = scenario.workplace.desk_devices.remove(old) {
                scenario.workplace.desk_devices.insert(id.clone(), number);
            }
        }
        // These have a name besides their id, and draws go by the id.
        List::Policies | List::Alternatives => return false,
    }
    true
}

fn set_id<T: Listed>(list: &mut [T], old: &Id, id: &Id) {
    list.iter_mut().filter(|it| it.id() == old).for_each(|it| it.set_id(id.clone()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_an_id() {
        assert_eq!(id_of("  Vergunningen en  toezicht "), "vergunningen_en_toezicht");
        assert_eq!(id_of("Coo\u{308}rdinatie"), "coordinatie");
        assert_eq!(id_of("Team-3"), "team-3");
    }
}
