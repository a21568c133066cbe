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

/// What stands at a path in a scenario, with the id for a position in a list: `policies.byod.allowance.amount`.
pub fn at<'a>(scenario: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(scenario, |value, part| match value {
        Value::Array(items) => items.iter().find(|item| item.get("id").and_then(Value::as_str) == Some(part)),
        other => other.get(part),
    })
}

/// The same, to be changed.
pub fn at_mut<'a>(scenario: &'a mut Value, path: &str) -> Option<&'a mut Value> {
    path.split('.').try_fold(scenario, |value, part| match value {
        Value::Array(items) => items.iter_mut().find(|item| item.get("id").and_then(Value::as_str) == Some(part)),
        other => other.get_mut(part),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;

    #[test]
    fn a_path_leads_to_its_field() {
        let scenario = value(&Preset::Medium.scenario());
        assert_eq!(at(&scenario, "policies.byod.allowance.amount.likely"), Some(&Value::from(1200.0)));
        assert_eq!(at(&scenario, "support.ticket_cost.likely"), Some(&Value::from(32.0)));
        assert_eq!(at(&scenario, "policies.nobody.tickets"), None);
    }
}
