//! The additions to a scenario: rules for an allocation, a measurement, and teams. They go into no projection.
//!
//! A scenario file has no place for them; what the browser keeps and links hold have one, under the key `annex`.

use serde::{Deserialize, Serialize};

use crate::allocation::rules::Rules;
use crate::inputs::items::List;
use crate::office::measurement::Measurement;
use crate::office::teams::Teams;
use crate::scenario::Scenario;

/// The rules, measurement and teams of a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Additions {
    /// Limits that an allocation must keep to; none for the usual rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
    /// The measurement that was taken over from own counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measurement: Option<Measurement>,
    /// Teams that come together once a week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams: Option<Teams>,
}

impl Additions {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Additions::default()
    }

    /// The rules that hold for a scenario: those demanded, or else the usual ones.
    pub fn rules(&self, scenario: &Scenario) -> Rules {
        self.rules.clone().unwrap_or_else(|| Rules::usual(scenario))
    }

    /// The additions within their limits; those beyond a limit are left out.
    pub fn sound(self) -> Additions {
        Additions {
            rules: self.rules.map(Rules::sound),
            measurement: self.measurement.and_then(Measurement::sound),
            teams: self.teams.map(Teams::sound),
        }
    }

    /// The additions after a change of the scenario: rules name a role by its new id.
    pub fn follow(&self, before: &Scenario, after: &Scenario) -> Additions {
        let mut additions = self.clone();
        let (old, new) = (List::Roles.ids(before), List::Roles.ids(after));
        if old.len() == new.len()
            && let Some(rules) = &mut additions.rules
        {
            for (old, new) in old.into_iter().zip(new).filter(|(old, new)| old != new) {
                rules.rename(old, new);
            }
        }
        additions
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
        let additions = Additions { rules: Some(Rules::usual(&before)), ..Additions::default() };
        let followed = additions.follow(&before, &after).rules(&after);
        assert!(followed.fixed_equipment.contains("desk") && !followed.fixed_equipment.contains("counter"));
        assert_eq!(followed.sensitive_data, Rules::usual(&before).sensitive_data);
    }
}
