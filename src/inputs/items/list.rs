//! The lists of a scenario and their items.

use super::listed::ids;
use crate::defaults::presets::Preset;
use crate::scenario::fields::Kind;
use crate::scenario::path::Path;
use crate::scenario::{Id, Scenario};

/// A list of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// Groups of people with the same device needs and attendance.
    Roles,
    /// The catalogue.
    Devices,
    /// Ways to provide devices.
    Policies,
    /// Who gets which policy, from when and how fast.
    Alternatives,
}

impl List {
    /// All, in the order of the page.
    pub const ALL: [List; 4] = [List::Roles, List::Devices, List::Policies, List::Alternatives];

    /// Where it stands in the scenario.
    pub fn path(self) -> Path {
        let text = match self {
            List::Roles => "workforce.roles",
            List::Devices => "devices",
            List::Policies => "policies",
            List::Alternatives => "alternatives",
        };
        text.parse().expect("a test finds every list in the table of fields")
    }

    /// The list that holds a section of the file; allowances belong to policies.
    pub fn of_section(section: &str) -> Option<List> {
        match section {
            "roles" => Some(List::Roles),
            "devices" => Some(List::Devices),
            "policies" | "allowances" => Some(List::Policies),
            "alternatives" => Some(List::Alternatives),
            _ => None,
        }
    }

    /// The ids in a scenario, in the order of the file.
    pub fn ids(self, scenario: &Scenario) -> Vec<&Id> {
        match self {
            List::Roles => ids(&scenario.workforce.roles),
            List::Devices => ids(&scenario.devices),
            List::Policies => ids(&scenario.policies),
            List::Alternatives => ids(&scenario.alternatives),
        }
    }

    /// The number of items that it may hold.
    pub fn most(self) -> usize {
        match self.path().row().map(|row| row.kind) {
            Some(Kind::List(_, most)) => most,
            _ => unreachable!("a test finds every list in the table of fields"),
        }
    }

    /// The ids of the items that ship, to be added to a scenario.
    pub fn catalogue(self) -> Vec<Id> {
        match self {
            List::Devices | List::Policies => self.ids(&Preset::SixPolicies.scenario()).into_iter().cloned().collect(),
            List::Roles | List::Alternatives => Vec::new(),
        }
    }
}

/// A role, device, policy or alternative.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Its list.
    pub list: List,
    /// Its id there.
    pub id: Id,
}

impl Item {
    /// Where it stands in the scenario.
    pub fn path(&self) -> Path {
        self.list.path().at_item(&self.id)
    }

    /// Whether the scenario has it.
    pub fn is_in(&self, scenario: &Scenario) -> bool {
        self.list.ids(scenario).contains(&&self.id)
    }

    /// The users of a policy or device, none of which may be left without.
    pub fn users(&self, scenario: &Scenario) -> Vec<User> {
        let id = &self.id;
        let mut users = Vec::new();
        match self.list {
            List::Policies => {
                users.extend((scenario.baseline == *id).then_some(User::Baseline));
                let alternatives = scenario.alternatives.iter().filter(|it| it.allocation.values().any(|it| it == id));
                users.extend(alternatives.map(|it| User::of(List::Alternatives, &it.id)));
            }
            List::Devices => {
                let roles = scenario.workforce.roles.iter();
                let users_of =
                    roles.filter(|role| [&role.computer, &role.phone, &role.tablet].contains(&&Some(id.clone())));
                users.extend(users_of.map(|role| User::of(List::Roles, &role.id)));
                let workplace = &scenario.workplace;
                let is_at_desk =
                    workplace.desk_computer.as_ref() == Some(id) || workplace.desk_devices.contains_key(id);
                users.extend(is_at_desk.then_some(User::Desks));
            }
            List::Roles | List::Alternatives => {}
        }
        users
    }
}

/// A user of a policy or device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum User {
    /// A role or alternative.
    Item(Item),
    /// Everyone before year 1.
    Baseline,
    /// The desks.
    Desks,
}

impl User {
    fn of(list: List, id: &Id) -> User {
        User::Item(Item { list, id: id.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_fields_has_every_list() {
        assert_eq!(List::ALL.map(List::most), [40, 40, 20, 20]);
    }
}
