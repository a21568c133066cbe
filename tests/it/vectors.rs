//! Every number of the ten vectors, which were computed by an independent program.

use serde_json::Value;
use werkplekwijzer::outcome::file;
use werkplekwijzer::scenario::plan::Plan;

const RELATIVE: f64 = 1e-9;
const ABSOLUTE: f64 = 1e-6;

fn check(scenario: &str, vector: &str) {
    let plan = Plan::read(scenario).unwrap();
    let ours = serde_json::to_value(file::estimate(&plan)).unwrap();
    let theirs: Value = serde_json::from_str(vector).unwrap();
    let mut differences = Vec::new();
    let numbers = compare("", &ours, &theirs, &mut differences);
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences[..differences.len().min(20)].join("\n")
    );
    assert!(numbers > 1_000, "only {numbers} numbers were compared");
}

/// Where an outcome differs from a vector.
#[cfg(feature = "cli")]
pub fn differences(ours: &Value, theirs: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    compare("", ours, theirs, &mut differences);
    differences
}

fn compare(path: &str, ours: &Value, theirs: &Value, differences: &mut Vec<String>) -> usize {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            // Version 1 does not tell what later versions tell besides.
            if !a.keys().filter(|key| b.contains_key(*key) || *key != "employee_net").eq(b.keys()) {
                differences.push(format!("{path}: {:?} instead of {:?}", a.keys(), b.keys()));
                return 0;
            }
            b.iter().map(|(key, b)| compare(&format!("{path}.{key}"), &a[key], b, differences)).sum()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let items = a.iter().zip(b).enumerate();
            items.map(|(index, (a, b))| compare(&format!("{path}[{index}]"), a, b, differences)).sum()
        }
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            let error = (a - b).abs();
            if !(error <= ABSOLUTE || error <= RELATIVE * b.abs()) {
                differences.push(format!("{path}: {a} instead of {b}"));
            }
            1
        }
        _ => {
            if ours != theirs {
                differences.push(format!("{path}: {ours} instead of {theirs}"));
            }
            0
        }
    }
}

macro_rules! vectors {
    ($($test:ident: $name:literal,)*) => {
        $(
            #[test]
            fn $test() {
                check(
                    include_str!(concat!("../fixtures/scenarios/", $name, ".json")),
                    include_str!(concat!("../fixtures/vectors/", $name, ".json")),
                );
            }
        )*
    };
}

vectors! {
    the_medium_municipality_agrees: "medium",
    heerhugowaard_agrees: "heerhugowaard",
    six_policies_agree: "six-policies",
    the_stress_scenario_agrees: "stress",
    the_reverse_scenario_agrees: "reverse",
    the_edge_scenario_agrees: "edge",
    the_medium_municipality_of_version_2_agrees: "v2-medium",
    heerhugowaard_of_version_2_agrees: "v2-heerhugowaard",
    six_policies_of_version_2_agree: "v2-six-policies",
    the_stress_scenario_of_version_2_agrees: "v2-stress",
}
