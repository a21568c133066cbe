//! The rules of a municipality for an allocation, which come before its cost.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::scenario::{Id, Scenario};
use crate::sorted;
use crate::units::{Euro, Share};

/// The rules that an allocation keeps to. An id of a role that the scenario lacks has no effect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Roles with equipment at a fixed place or of a special make, which the municipality issues.
    pub fixed_equipment: BTreeSet<Id>,
    /// Roles with sensitive personal data, which work on a managed device or in a virtual workspace.
    pub sensitive_data: BTreeSet<Id>,
    /// The largest part of all people who may work on a device of their own.
    pub most_own_devices: Option<Share>,
    /// The highest cost of the allocation in euros a year, in balance and without desks.
    pub ceiling: Option<Euro>,
    /// The largest number of policies in use beside one another.
    pub most_policies: Option<u32>,
}

/// Roles of the presets that need fixed or special equipment.
const FIXED_EQUIPMENT: [&str; 3] = ["counter", "field", "specialist"];

/// Roles of the presets that work with sensitive personal data.
const SENSITIVE_DATA: [&str; 1] = ["social"];

/// The limits of the number of policies.
pub const MOST_POLICIES: std::ops::RangeInclusive<u32> = 1..=20;

/// The limits of the ceiling, in euros a year.
pub const CEILING: std::ops::RangeInclusive<Euro> = 0.0..=1e10;

impl Rules {
    /// The rules that a scenario begins with, by the ids of its roles.
    pub fn usual(scenario: &Scenario) -> Rules {
        let of = |known: &[&str]| {
            let roles = scenario.workforce.roles.iter().map(|role| &role.id);
            sorted::set(roles.filter(|id| known.contains(&id.as_str())).cloned())
        };
        Rules { fixed_equipment: of(&FIXED_EQUIPMENT), sensitive_data: of(&SENSITIVE_DATA), ..Rules::default() }
    }

    /// The rules without those whose number is outside its limits.
    pub fn sound(mut self) -> Rules {
        self.most_own_devices = self.most_own_devices.filter(|share| (0.0..=1.0).contains(share));
        self.ceiling = self.ceiling.filter(|euros| CEILING.contains(euros));
        self.most_policies = self.most_policies.filter(|number| MOST_POLICIES.contains(number));
        self
    }
}
