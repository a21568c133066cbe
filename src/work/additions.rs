//! The additions to a scenario: rules for an allocation, a measurement, teams, and what this version does not know. They
//! go into no projection.
//!
//! Files, links and what the browser keeps hold them in sections, each with a version of its own.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::allocation::rules::Rules;
use crate::office::measurement::Measurement;
use crate::office::teams::Teams;
use crate::scenario::Scenario;
use crate::scenario::additions::Sections;

/// The rules, measurement and teams of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Additions {
    /// Limits that an allocation must keep to; none for the usual rules.
    pub rules: Option<Rules>,
    /// The measurement that was taken over from own counts.
    pub measurement: Option<Measurement>,
    /// Teams that come together once a week.
    pub teams: Option<Teams>,
    /// Sections that this version cannot read, as they were written.
    pub unknown: Sections,
}

/// The version of the sections that are written.
const VERSION: u64 = 1;

/// The additions as documents and links of version 1 hold them.
#[derive(Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Annex(Value);

impl Additions {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Additions::default()
    }

    /// The rules that hold for a scenario: those demanded, or else the usual ones.
    pub fn rules(&self, scenario: &Scenario) -> Rules {
        self.rules.clone().unwrap_or_else(|| Rules::usual(scenario))
    }

    /// The additions as sections of a file.
    pub fn sections(&self) -> Sections {
        let mut sections = self.unknown.clone();
        put(&mut sections, "rules", self.rules.as_ref());
        put(&mut sections, "measurement", self.measurement.as_ref());
        put(&mut sections, "teams", self.teams.as_ref());
        sections
    }
}

/// The additions in the sections of a file, within their limits; what cannot be read is kept as it is.
impl From<Sections> for Additions {
    fn from(mut sections: Sections) -> Additions {
        let rules = take(&mut sections, "rules", |rules: Rules| Some(rules.sound()));
        let measurement = take(&mut sections, "measurement", Measurement::sound);
        let teams = take(&mut sections, "teams", |teams: Teams| Some(teams.sound()));
        Additions { rules, measurement, teams, unknown: sections }
    }
}

/// The additions within their limits; those beyond a limit are left out.
impl TryFrom<Annex> for Additions {
    type Error = serde_json::Error;

    fn try_from(Annex(mut annex): Annex) -> serde_json::Result<Additions> {
        Ok(Additions {
            rules: part(&mut annex, "rules")?.map(Rules::sound),
            measurement: part(&mut annex, "measurement")?.and_then(Measurement::sound),
            teams: part(&mut annex, "teams")?.map(Teams::sound),
            unknown: Sections::default(),
        })
    }
}

/// A part of an annex; none where it is not there.
fn part<T: DeserializeOwned>(annex: &mut Value, name: &str) -> serde_json::Result<Option<T>> {
    match annex.get_mut(name).map(Value::take) {
        None | Some(Value::Null) => Ok(None),
        Some(part) => serde_json::from_value(part).map(Some),
    }
}

fn put<T: Serialize>(sections: &mut Sections, name: &str, section: Option<&T>) {
    let Some(section) = section else { return };
    let mut written = serde_json::to_value(section).expect("a section has only text keys");
    written["version"] = VERSION.into();
    sections.put(name, to_raw_value(&written).expect("a section has only text keys"));
}

/// Takes a section out where this version can read it and it is sound.
fn take<T: DeserializeOwned>(sections: &mut Sections, name: &str, sound: impl Fn(T) -> Option<T>) -> Option<T> {
    let written = sections.take(name)?;
    let section = read(&written).and_then(sound);
    if section.is_none() {
        sections.put(name, written);
    }
    section
}

fn read<T: DeserializeOwned>(written: &RawValue) -> Option<T> {
    let section: Value = serde_json::from_str(written.get()).ok()?;
    (section.get("version") == Some(&VERSION.into())).then(|| serde_json::from_value(section).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;

    fn sections(text: &str) -> Sections {
        serde_json::from_str(text).expect("it is an object")
    }

    #[test]
    fn what_is_known_is_read_and_the_rest_is_written_back_as_it_was() {
        let text =
            r#"{"dreams":{"version":1,"x":1e2},"rules":{"version":1,"most_policies":2},"teams":{"version":9, "a":1}}"#;
        let additions = Additions::from(sections(text));
        assert_eq!(additions.rules.as_ref().and_then(|rules| rules.most_policies), Some(2));
        assert_eq!(additions.teams, None);
        let written = serde_json::to_string(&additions.sections()).expect("it has only text keys");
        assert!(written.contains(r#""dreams":{"version":1,"x":1e2}"#), "{written}");
        assert!(written.contains(r#""teams":{"version":9, "a":1}"#), "{written}");
        assert_eq!(Additions::from(sections(&written)), additions);
    }

    #[test]
    fn a_section_beyond_its_limits_is_kept_and_does_nothing() {
        for text in [
            r#"{"measurement":{"version":1,"days":40,"index":[9.0,0,0,0,0]}}"#,
            r#"{"measurement":{"version":1}}"#,
            r#"{"rules":7}"#,
            r#"{"teams":{"teams":[]}}"#,
        ] {
            let additions = Additions::from(sections(text));
            let unknown = Additions { unknown: sections(text), ..Additions::default() };
            assert_eq!(additions, unknown);
            assert_eq!(additions.sections(), sections(text));
        }
    }

    #[test]
    fn without_demands_the_usual_rules_hold() {
        let scenario = Preset::Medium.scenario();
        assert_eq!(Additions::default().rules(&scenario), Rules::usual(&scenario));
    }
}
