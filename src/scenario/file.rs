//! Scenario files, by version.

use serde_json::Value;

use crate::scenario::Scenario;
use crate::scenario::check;
use crate::scenario::json;
use crate::scenario::problem::Problem;

/// The version of the files that are written.
pub const VERSION: u64 = 1;

/// Reads a scenario file.
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

/// The scenario as the text of a file; [`read`] gives the same scenario back.
pub fn write(scenario: &Scenario) -> String {
    serde_json::to_string_pretty(scenario).expect("a scenario has only text keys")
}

/// The scenario as a JSON value, to be changed field by field.
pub fn value(scenario: &Scenario) -> Value {
    serde_json::to_value(scenario).expect("a scenario has only text keys")
}
