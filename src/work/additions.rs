//! What a document holds besides its scenario: what was demanded of an allocation, what was measured, and the teams.
//!
//! The file of a scenario has no place for it; what the browser keeps and links hold have.

use serde::{Deserialize, Serialize};

use crate::allocation::rules::Rules;
use crate::inputs::items::List;
use crate::office::measurement::Measurement;
use crate::office::teams::Teams;
use crate::scenario::Scenario;

/// What somebody added to a scenario that goes into no projection.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Annex {
    /// What an allocation must keep to; none for the usual rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
    /// What was taken over from own counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measurement: Option<Measurement>,
    /// Teams that come together once a week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams: Option<Teams>,
}

impl Annex {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        *self == Annex::default()
    }

    /// The rules that hold for a scenario.
    pub fn rules(&self, scenario: &Scenario) -> Rules {
        self.rules.clone().unwrap_or_else(|| Rules::usual(scenario))
    }

    /// The same with everything within its limits; what is not is left out.
    pub fn sound(self) -> Annex {
        Annex {
            rules: self.rules.map(Rules::sound),
            measurement: self.measurement.and_then(Measurement::sound),
            teams: self.teams.map(Teams::sound),
        }
    }

    /// The same after a change of the scenario: what names a role goes by its new id.
    pub fn follow(&self, before: &Scenario, after: &Scenario) -> Annex {
        let mut annex = self.clone();
        let (old, new) = (List::Roles.ids(before), List::Roles.ids(after));
        if old.len() == new.len()
            && let Some(rules) = &mut annex.rules
        {
            for (old, new) in old.into_iter().zip(new).filter(|(old, new)| old != new) {
                rules.rename(old, new);
            }
        }
        annex
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::inputs::items;

    #[test]
    fn the_rules_follow_a_role_to_its_new_name() {
        let before = Preset::Medium.scenario();
        let mut after = before.clone();
        let counter = items::Item { list: List::Roles, id: "counter".to_owned() };
        assert!(items::rename(&mut after, &counter, &"desk".to_owned()));
        let annex = Annex { rules: Some(Rules::usual(&before)), ..Annex::default() };
        let followed = annex.follow(&before, &after).rules(&after);
        assert!(followed.fixed_equipment.contains("desk") && !followed.fixed_equipment.contains("counter"));
        assert_eq!(followed.sensitive_data, Rules::usual(&before).sensitive_data);
    }
}
