//! Every number of a scenario by its path, to be shown, filled in and compared: one list, made from the table of fields.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::check;
use crate::params::{self, Kind, Part, Row, SCENARIO, Unit};
use crate::problem::Problem;
use crate::saved;
use crate::scenario::{Id, Quantity, Scenario};

/// A number of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Where it stands, with the id for a position in a list: `policies.byod.allowance.amount`.
    pub path: String,
    /// The part of the file that holds it, as its name in words goes by: `policies`, `allowances`, `scenario`.
    pub section: &'static str,
    /// Its name there: `tickets`.
    pub name: &'static str,
    /// The role, device, policy or alternative that has it.
    pub item: Option<Id>,
    /// What it is measured in.
    pub unit: Unit,
    /// The lowest and the highest value that the format allows.
    pub limits: (f64, f64),
    /// How it may be filled in.
    pub shape: Shape,
    /// Whether the municipality decides it or the world does.
    pub part: Part,
    /// What is filled in; nothing where a field of its own is left out.
    pub value: Option<Quantity>,
}

/// How a number may be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A number or a range.
    Quantity,
    /// A number or a range, or nothing.
    Optional,
    /// A number.
    Number,
    /// A whole number.
    Whole,
}

/// Every number of a scenario, in the order of the file.
pub fn all(scenario: &Scenario) -> Vec<Input> {
    let mut found = Vec::new();
    walk(&mut found, &Place { path: "", section: "scenario", item: None }, &saved::value(scenario), SCENARIO);
    found
}

struct Place<'a> {
    path: &'a str,
    section: &'static str,
    item: Option<&'a Id>,
}

fn walk(found: &mut Vec<Input>, place: &Place, fields: &Value, rows: &'static [Row]) {
    for row in rows {
        let path = check::join(place.path, row.key);
        let value = &fields[row.key];
        let mut number = |unit: Unit, limits: (f64, f64), shape: Shape| {
            found.push(Input {
                path: path.clone(),
                section: place.section,
                name: row.key,
                item: place.item.cloned(),
                unit,
                limits,
                shape,
                part: row.part,
                value: serde_json::from_value(value.clone()).ok(),
            });
        };
        match row.kind {
            Kind::Quantity(unit, low, high) => number(unit, (low, high), Shape::Quantity),
            Kind::OptionalQuantity(unit, low, high) => number(unit, (low, high), Shape::Optional),
            Kind::Number(unit, low, high) => number(unit, (low, high), Shape::Number),
            // There is but one version to choose from.
            Kind::Whole(unit, low, high) if low < high => number(unit, (low as f64, high as f64), Shape::Whole),
            Kind::Object(rows) if row.key == "weekday_index" => {
                walk(found, &Place { path: &path, ..*place }, value, rows);
            }
            Kind::Object(rows) => walk(found, &Place { path: &path, section: row.key, item: None }, value, rows),
            Kind::OptionalObject(rows) if !value.is_null() => {
                walk(found, &Place { path: &path, section: "allowances", item: place.item }, value, rows);
            }
            Kind::List(rows, _) => {
                for item in value.as_array().into_iter().flatten() {
                    let id = item["id"].as_str().unwrap_or_default().to_owned();
                    let path = check::join(&path, &id);
                    walk(found, &Place { path: &path, section: row.key, item: Some(&id) }, item, rows);
                }
            }
            _ => {}
        }
    }
}

/// The scenario with another value at a path; nothing empties a field that may be left out.
///
/// # Errors
/// Every problem that the value makes; an unknown path is one.
pub fn with(scenario: &Scenario, path: &str, value: Option<Quantity>) -> Result<Scenario, Vec<Problem>> {
    let mut file = saved::value(scenario);
    let is_whole = matches!(params::row(path).map(|row| row.kind), Some(Kind::Whole(..)));
    let value = match value {
        None => Value::Null,
        // The format knows 8, not 8.0, where a number is whole.
        Some(Quantity::Fixed(number)) if is_whole && number.fract() == 0.0 && number >= 0.0 => json!(number as u64),
        Some(quantity) => json!(quantity),
    };
    match saved::at_mut(&mut file, path) {
        Some(place) => *place = value,
        None => return Err(Vec::new()),
    }
    check::scenario(&file)
}

/// A number that two scenarios have filled in differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The number as the second has it; as the first where the second lacks it.
    pub input: Input,
    /// What the first has; nothing where it lacks the number.
    pub before: Option<Quantity>,
}

/// The numbers that differ between two scenarios, in the order of the second; then those that it lacks.
pub fn changes(before: &Scenario, after: &Scenario) -> Vec<Change> {
    let (old, new) = (all(before), all(after));
    let values = |list: &[Input]| -> BTreeMap<String, Option<Quantity>> {
        list.iter().map(|input| (input.path.clone(), input.value)).collect()
    };
    let (of_old, of_new) = (values(&old), values(&new));
    let changed = new.iter().filter_map(|input| {
        let before = of_old.get(&input.path).copied();
        (before != Some(input.value)).then(|| Change { input: input.clone(), before: before.flatten() })
    });
    let gone = old.iter().filter(|input| !of_new.contains_key(&input.path));
    let gone = gone.map(|input| Change { input: Input { value: None, ..input.clone() }, before: input.value });
    changed.chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::Preset;

    #[test]
    fn every_number_of_the_file_is_there_once_with_its_value() {
        let scenario = Preset::SixPolicies.scenario();
        let all = all(&scenario);
        let n_ranges = scenario_ranges(&saved::value(&scenario));
        assert!(all.len() > 350, "{}", all.len());
        assert_eq!(all.iter().filter(|it| matches!(it.value, Some(Quantity::Range { .. }))).count(), n_ranges);
        let mut paths: Vec<&str> = all.iter().map(|input| input.path.as_str()).collect();
        paths.sort_unstable();
        assert!(paths.windows(2).all(|pair| pair[0] != pair[1]));
        let of = |path: &str| all.iter().find(|input| input.path == path).expect("it is a number of the file");
        assert_eq!(of("policies.byod.allowance.cycle").value, Some(Quantity::Fixed(3.0)));
        assert_eq!((of("attendance.weekday_index.tue").section, of("horizon").section), ("attendance", "scenario"));
    }

    fn scenario_ranges(value: &Value) -> usize {
        match value {
            Value::Object(fields) if fields.contains_key("likely") => 1,
            Value::Object(fields) => fields.values().map(scenario_ranges).sum(),
            Value::Array(items) => items.iter().map(scenario_ranges).sum(),
            _ => 0,
        }
    }

    #[test]
    fn every_number_can_be_filled_in_at_its_limits_and_put_back() {
        let scenario = Preset::Medium.scenario();
        for input in all(&scenario) {
            for limit in [input.limits.0, input.limits.1] {
                // What holds between fields may forbid a limit, as no role with any share.
                let Ok(changed) = with(&scenario, &input.path, Some(Quantity::Fixed(limit))) else { continue };
                let back = with(&changed, &input.path, input.value).unwrap_or_else(|why| panic!("{why:?}"));
                assert_eq!(back, scenario, "{}", input.path);
                let found = changes(&scenario, &changed);
                let is_same = input.value == Some(Quantity::Fixed(limit));
                assert_eq!(found.len(), usize::from(!is_same), "{}", input.path);
                assert!(found.iter().all(|it| it.input.path == input.path && it.before == input.value));
            }
            let beyond = with(&scenario, &input.path, Some(Quantity::Fixed(input.limits.1 + 1.0)));
            assert!(beyond.is_err(), "{} may not be more than its limit", input.path);
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        let scenario = Preset::Medium.scenario();
        for path in ["", "nothing", "policies.nobody.tickets", "policies", "name"] {
            assert!(with(&scenario, path, Some(Quantity::Fixed(1.0))).is_err(), "{path}");
        }
        let upside_down = Quantity::Range { low: 3.0, likely: 2.0, high: 1.0 };
        assert!(with(&scenario, "policies.byod.tickets", Some(upside_down)).is_err());
    }

    #[test]
    fn numbers_of_a_policy_that_is_gone_are_changes_too() {
        let (mut fewer, scenario) = (Preset::Medium.scenario(), Preset::Medium.scenario());
        let id = fewer.alternatives.pop().expect("it has some").id;
        let changes = changes(&scenario, &fewer);
        assert!(changes.iter().all(|it| it.input.item.as_ref() == Some(&id) && it.input.value.is_none()));
        assert_eq!(changes.len(), 2);
    }
}
