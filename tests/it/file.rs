//! The fixtures, and a walk over the fields of a scenario file by the one table.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use werkplekwijzer::scenario::fields::{Kind, Row, SCENARIO, VERSION};

use crate::random::thorough;

/// Every scenario of the fixtures by name.
pub const FIXTURES: [(&str, &str); 10] = [
    ("edge", include_str!("../fixtures/scenarios/edge.json")),
    ("heerhugowaard", include_str!("../fixtures/scenarios/heerhugowaard.json")),
    ("medium", include_str!("../fixtures/scenarios/medium.json")),
    ("reverse", include_str!("../fixtures/scenarios/reverse.json")),
    ("six-policies", include_str!("../fixtures/scenarios/six-policies.json")),
    ("stress", include_str!("../fixtures/scenarios/stress.json")),
    ("v2-heerhugowaard", include_str!("../fixtures/scenarios/v2-heerhugowaard.json")),
    ("v2-medium", include_str!("../fixtures/scenarios/v2-medium.json")),
    ("v2-six-policies", include_str!("../fixtures/scenarios/v2-six-policies.json")),
    ("v2-stress", include_str!("../fixtures/scenarios/v2-stress.json")),
];

/// A fixture to change.
pub fn fixture(name: &str) -> Value {
    let (_, text) = FIXTURES.into_iter().find(|(other, _)| *other == name).unwrap();
    serde_json::from_str(text).unwrap()
}

/// All fixtures to change.
pub fn fixtures() -> impl Iterator<Item = (&'static str, Value)> {
    FIXTURES.into_iter().map(|(name, _)| (name, fixture(name)))
}

/// A place in a file that a row of the table describes.
#[derive(Clone, Debug)]
pub struct Place {
    /// As problems name it: `policies[2].allowance.cycle`.
    pub path: String,
    /// As JSON names it: `/policies/2/allowance/cycle`.
    pub pointer: String,
    /// What may stand there.
    pub kind: Kind,
}

impl Place {
    /// The name of the field without indexes: `policies.allowance.cycle`.
    pub fn field(&self) -> String {
        let names = self.pointer.split('/').skip(1).filter(|name| name.parse::<usize>().is_err());
        names.collect::<Vec<_>>().join(".")
    }

    /// The limits, where a number stands here.
    pub fn limits(&self) -> Option<(f64, f64)> {
        match self.kind {
            Kind::Quantity(_, low, high) | Kind::OptionalQuantity(_, low, high) | Kind::Number(_, low, high) => {
                Some((low, high))
            }
            Kind::Whole(_, low, high) => Some((low as f64, high as f64)),
            _ => None,
        }
    }

    /// Both limits, as the file writes them.
    pub fn ends(&self) -> Option<[Value; 2]> {
        match self.kind {
            Kind::Whole(_, low, high) => Some([json!(low), json!(high)]),
            _ => self.limits().map(|(low, high)| [json!(low), json!(high)]),
        }
    }

    /// Whether a file may do without.
    pub fn is_optional(&self) -> bool {
        matches!(self.kind, Kind::OptionalName | Kind::OptionalId | Kind::Sections)
    }

    /// Whether a range may stand here.
    pub fn is_quantity(&self) -> bool {
        matches!(self.kind, Kind::Quantity(..) | Kind::OptionalQuantity(..))
    }
}

/// Every field of the file that the table knows, sections and lists included; of what is optional, what is there.
pub fn places(file: &Value) -> Vec<Place> {
    let mut places = Vec::new();
    let version = file["version"].as_u64().filter(|version| *version == 1).unwrap_or(VERSION);
    walk("", "", file, SCENARIO, &mut places);
    places.retain(|(_, since)| *since <= version);
    places.into_iter().map(|(place, _)| place).collect()
}

fn walk(path: &str, pointer: &str, object: &Value, rows: &[Row], places: &mut Vec<(Place, u64)>) {
    for row in rows {
        let Some(value) = object.get(row.key).or((!row.is_optional()).then_some(&Value::Null)) else { continue };
        let path = if path.is_empty() { row.key.to_owned() } else { format!("{path}.{}", row.key) };
        let pointer = format!("{pointer}/{}", row.key);
        places.push((Place { path: path.clone(), pointer: pointer.clone(), kind: row.kind }, row.since));
        match row.kind {
            Kind::Object(rows) => walk(&path, &pointer, value, rows, places),
            Kind::OptionalObject(rows) if value.is_object() => walk(&path, &pointer, value, rows, places),
            Kind::List(rows, _) => {
                for (index, item) in value.as_array().unwrap().iter().enumerate() {
                    walk(&format!("{path}[{index}]"), &format!("{pointer}/{index}"), item, rows, places);
                }
            }
            _ => {}
        }
    }
}

/// One place of each field; of a field that stands more than once, for every policy say, another each `turn`.
/// `THOROUGH` gives all places.
pub fn some_places(file: &Value, turn: usize) -> Vec<Place> {
    if thorough().is_some() {
        return places(file);
    }
    let mut by_field: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    places(file).into_iter().for_each(|place| by_field.entry(place.field()).or_default().push(place));
    by_field.into_values().map(|same| same[turn % same.len()].clone()).collect()
}

/// Puts a value in place of what stands at a pointer.
pub fn set(file: &mut Value, pointer: &str, value: Value) {
    *file.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing stands at {pointer}")) = value;
}

/// What stands at a path with ids for positions, as a run names it: `workforce.roles.counter.share`.
pub fn at<'a>(file: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.').fold(file, |value, name| match value {
        Value::Array(items) => items.iter_mut().find(|item| item["id"] == name).unwrap(),
        value => value.get_mut(name).unwrap_or_else(|| panic!("nothing stands at {path}")),
    })
}

/// The file with one value replaced.
pub fn with(file: &Value, pointer: &str, value: Value) -> Value {
    let mut file = file.clone();
    set(&mut file, pointer, value);
    file
}

/// The file with `change` applied to every number that may be a range; both ends of ranges too.
pub fn map_quantities(file: &Value, change: impl Fn(&Place, &Value) -> Value) -> Value {
    let mut changed = file.clone();
    for place in places(file).iter().filter(|place| place.is_quantity()) {
        let value = file.pointer(&place.pointer).unwrap();
        if !value.is_null() {
            set(&mut changed, &place.pointer, change(place, value));
        }
    }
    changed
}

/// The most likely value of a quantity in the file.
pub fn likely(value: &Value) -> f64 {
    value.as_f64().or(value["likely"].as_f64()).unwrap()
}
