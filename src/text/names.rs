//! Names: of roles, devices, policies, alternatives and kinds of cost; with and without their capital.

use super::Texts;
use crate::inputs::items::{Item, List};
use crate::model::costs::CostCategory;
use crate::scenario::names::{self, abbreviation};
use crate::scenario::{Device, Role, Scenario};

/// A name within a sentence: without its capital, unless it is an abbreviation.
pub fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// A text with a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl Texts {
    /// A name given in a scenario: in the language where it ships with the app, any other as it was given.
    pub fn given(self, name: &str) -> String {
        match name {
            "Doorgaan met HIYD" => self.shipped_going_on_hiyd(),
            "Kiezen uit een lijst (CYOD)" => self.shipped_cyod(),
            "Eigen apparaat (BYOD)" => self.shipped_byod(),
            "Vaste pc's" => self.shipped_fixed_pcs(),
            other => other.to_owned(),
        }
    }

    /// The name of a role: its own, or else in the language where it ships with the app, or by its id.
    pub fn role(self, role: &Role) -> String {
        role.name.clone().unwrap_or_else(|| self.role_of_id(&role.id))
    }

    /// The name of a device: its own, or else in the language where it ships with the app, or by its id.
    pub fn device(self, device: &Device) -> String {
        device.name.clone().unwrap_or_else(|| self.device_of_id(&device.id))
    }

    /// The name of a device of a scenario, by its id.
    pub fn device_of(self, scenario: &Scenario, id: &str) -> String {
        let device = scenario.devices.iter().find(|device| device.id == id);
        device.map_or_else(|| self.device_of_id(id), |device| self.device(device))
    }

    /// The name of a role or device without a name of its own, with a capital.
    pub fn name_of_id(self, list: List, id: &str) -> String {
        match list {
            List::Devices => capitalised(&self.device_of_id(id)),
            _ => capitalised(&self.role_of_id(id)),
        }
    }

    /// The name of a role, device, policy or alternative.
    pub fn item(self, scenario: &Scenario, item: &Item) -> String {
        let id = &item.id;
        let given = |name: Option<&String>| name.map_or_else(|| abbreviation(id), |name| self.given(name));
        let own = match item.list {
            List::Roles => {
                scenario.workforce.roles.iter().find(|it| it.id == *id).map(|role| capitalised(&self.role(role)))
            }
            List::Devices => {
                scenario.devices.iter().find(|it| it.id == *id).map(|device| capitalised(&self.device(device)))
            }
            List::Policies => Some(given(scenario.policies.iter().find(|it| it.id == *id).map(|it| &it.name))),
            List::Alternatives => Some(given(scenario.alternatives.iter().find(|it| it.id == *id).map(|it| &it.name))),
        };
        own.unwrap_or_else(|| self.name_of_id(item.list, id))
    }

    fn role_of_id(self, id: &str) -> String {
        self.find(&format!("role_{id}"), &[]).unwrap_or_else(|| self.copy_of(id, Texts::role_of_id))
    }

    fn device_of_id(self, id: &str) -> String {
        self.find(&format!("device_{id}"), &[]).unwrap_or_else(|| self.copy_of(id, Texts::device_of_id))
    }

    /// The name of an item after the kind of its list.
    pub fn kind_of(self, list: List, name: String) -> String {
        match list {
            List::Roles => self.kind_role(name),
            List::Devices => self.kind_device(name),
            List::Policies => self.kind_policy(name),
            List::Alternatives => self.kind_alternative(name),
        }
    }

    /// The short name of a policy: `HIYD`.
    pub fn policy_short(self, scenario: &Scenario, id: &str) -> String {
        let policy = scenario.policies.iter().find(|policy| policy.id == id);
        policy.map_or_else(|| abbreviation(id), |policy| self.given(&names::short(&policy.name, id)))
    }

    /// The name of a cost category.
    pub fn cost(self, category: CostCategory) -> String {
        self.find(&format!("cost_{}", category.key()), &[]).expect("a test finds every cost category")
    }

    /// The name of a copy: its original's and a number; any other id as words.
    fn copy_of(self, id: &str, name: fn(Texts, &str) -> String) -> String {
        match names::of_copy(id) {
            (base, Some(number)) => format!("{} {number}", name(self, base)),
            (base, None) => base.replace('_', " ").trim_end().to_owned(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::defaults::presets::Preset;
    use crate::text::Language;

    /// The ids of the texts that are found by the key of a role, device or cost category that ships.
    pub(in crate::text) fn ids() -> BTreeSet<String> {
        let of_scenario = |preset: Preset| {
            let scenario = preset.scenario();
            let of_list = |list: List, kind: &str| -> Vec<String> {
                list.ids(&scenario).iter().map(|id| format!("{kind}_{id}")).collect()
            };
            [of_list(List::Roles, "role"), of_list(List::Devices, "device")].concat()
        };
        let costs = CostCategory::ALL.into_iter().map(|category| format!("cost_{}", category.key()));
        Preset::ALL.into_iter().flat_map(of_scenario).chain(costs).collect()
    }

    #[test]
    fn a_copy_goes_by_its_original_and_a_number() {
        let texts = Texts { language: Language::English };
        assert_eq!(texts.role_of_id("counter_2"), format!("{} 2", texts.role_of_id("counter")));
        assert_eq!(
            [texts.role_of_id("parking_wardens"), texts.device_of_id("ruler_3")],
            ["parking wardens", "ruler 3"]
        );
    }

    #[test]
    fn the_names_that_ship_are_those_of_the_examples() {
        for preset in [Preset::Medium, Preset::Heerhugowaard] {
            for alternative in preset.scenario().alternatives {
                let given = |language| Texts { language }.given(&alternative.name);
                assert_eq!(given(Language::Dutch), alternative.name);
                let is_a_word = alternative.name.bytes().all(|byte| byte.is_ascii_uppercase());
                assert!(is_a_word || given(Language::English) != alternative.name, "{}", alternative.name);
            }
        }
    }
}
