//! Scenario files: text in and out.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::scenario::Scenario;
use crate::scenario::additions::Sections;
use crate::scenario::check;
use crate::scenario::json;
use crate::scenario::problem::Problem;

/// Reads a scenario file of any version.
///
/// # Errors
/// Every problem in the file, each with its path; nothing of the file is kept then.
pub fn read(text: &str) -> Result<Scenario, Vec<Problem>> {
    let (value, mut problems) = json::parse(text).map_err(|problem| vec![problem])?;
    match check::scenario(&value) {
        Ok(scenario) if problems.is_empty() => Ok(scenario),
        Ok(_) => Err(problems),
        Err(others) => {
            problems.extend(others);
            Err(problems)
        }
    }
}

/// The additions of a scenario file that [`read`] accepts.
pub fn additions(text: &str) -> Sections {
    #[derive(Deserialize)]
    struct Kept {
        #[serde(default)]
        additions: Sections,
    }
    serde_json::from_str(json::without_mark(text)).map(|kept: Kept| kept.additions).unwrap_or_default()
}

/// The scenario as the text of a file; [`read`] gives the same scenario back.
pub fn write(scenario: &Scenario) -> String {
    serde_json::to_string_pretty(scenario).expect("a scenario has only text keys")
}

/// The scenario with additions as the text of a file; [`read`] and [`additions`] give both back.
///
/// ```
/// use werkplekwijzer::defaults::presets::Preset;
/// use werkplekwijzer::scenario::file;
///
/// let newer = r#"{"dreams": {"version": 7, "of": [1e2,  1.0]}}"#;
/// let text = file::write_with(&Preset::Medium.scenario(), &serde_json::from_str(newer)?);
/// assert!(text.contains(r#"{"version": 7, "of": [1e2,  1.0]}"#));
/// assert_eq!(file::additions(&text), serde_json::from_str(newer)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn write_with(scenario: &Scenario, additions: &Sections) -> String {
    #[derive(Serialize)]
    struct Whole<'a> {
        #[serde(flatten)]
        scenario: &'a Scenario,
        #[serde(skip_serializing_if = "Sections::is_empty")]
        additions: &'a Sections,
    }
    serde_json::to_string_pretty(&Whole { scenario, additions }).expect("a scenario has only text keys")
}

/// The scenario as a JSON value, to be changed field by field.
pub fn value(scenario: &Scenario) -> Value {
    serde_json::to_value(scenario).expect("a scenario has only text keys")
}
