//! Checks a scenario against the table of fields and finds every problem at once.

use serde_json::{Map, Value};

use crate::scenario::Scenario;
use crate::scenario::fields::{Kind, MOST_PER_DESK, Row, SCENARIO};
use crate::scenario::problem::{Allowed, Problem};

/// The scenario that a JSON value holds.
///
/// # Errors
/// Every problem, each with its path.
pub fn scenario(value: &Value) -> Result<Scenario, Vec<Problem>> {
    let mut check = Check { ids: Ids::of(value), problems: Vec::new() };
    let normal = check.object("", value, SCENARIO);
    check.across(value);
    if check.problems.is_empty() {
        Ok(serde_json::from_value(normal).expect("the table of fields admits only what a scenario can hold"))
    } else {
        Err(check.problems)
    }
}

/// `a.b`, or `b` at the top.
pub(crate) fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// The ids that references may name.
struct Ids {
    roles: Vec<String>,
    devices: Vec<String>,
    policies: Vec<String>,
}

impl Ids {
    fn of(value: &Value) -> Ids {
        let ids = |list: &Value| -> Vec<String> {
            let objects = list.as_array().map(Vec::as_slice).unwrap_or_default();
            objects.iter().filter_map(|object| Some(object["id"].as_str()?.to_owned())).collect()
        };
        Ids {
            roles: ids(&value["workforce"]["roles"]),
            devices: ids(&value["devices"]),
            policies: ids(&value["policies"]),
        }
    }
}

/// Ids that a message names at most; the format has no list of references longer than this.
const MOST_WORDS: usize = 40;

struct Check {
    ids: Ids,
    problems: Vec<Problem>,
}

impl Check {
    fn refuse(&mut self, path: &str, found: &Value, allowed: Allowed) -> Value {
        self.say(path, shown(found), allowed)
    }

    fn say(&mut self, path: &str, found: String, allowed: Allowed) -> Value {
        let path = if path.is_empty() { "the file" } else { path };
        self.problems.push(Problem { path: path.to_owned(), found, allowed });
        Value::Null
    }

    /// Checks an object field by field; gives it with whole numbers as integers.
    fn object(&mut self, path: &str, value: &Value, rows: &[Row]) -> Value {
        let Value::Object(fields) = value else {
            return self.refuse(path, value, Allowed::Object);
        };
        let mut normal = Map::new();
        for row in rows {
            let path = join(path, row.key);
            match fields.get(row.key) {
                Some(value) => {
                    let value = self.field(&path, value, row.kind);
                    normal.insert(row.key.to_owned(), value);
                }
                None => {
                    self.say(&path, "nothing".to_owned(), Allowed::Required);
                }
            }
        }
        for (key, value) in fields {
            if !rows.iter().any(|row| row.key == key) {
                let known = rows.iter().map(|row| row.key.to_owned()).collect();
                self.refuse(&join(path, key), value, Allowed::Known(known));
            }
        }
        Value::Object(normal)
    }

    fn field(&mut self, path: &str, value: &Value, kind: Kind) -> Value {
        match kind {
            Kind::OptionalQuantity(..) | Kind::OptionalObject(_) | Kind::OptionalText | Kind::OptionalDevice
                if value.is_null() =>
            {
                Value::Null
            }
            Kind::Quantity(_, low, high) | Kind::OptionalQuantity(_, low, high) => {
                self.quantity(path, value, low, high)
            }
            Kind::Number(_, low, high) => self.number(path, value, low, high, Allowed::Number(low, high)),
            Kind::Whole(_, low, high) => match whole(value) {
                Some(number) if (low..=high).contains(&number) => number.into(),
                _ => self.refuse(path, value, Allowed::Whole(low, high)),
            },
            Kind::Flag if value.is_boolean() => value.clone(),
            Kind::Flag => self.refuse(path, value, Allowed::Flag),
            Kind::Name => match value.as_str().map(|text| text.chars().count()) {
                Some(1..=200) => value.clone(),
                _ => self.refuse(path, value, Allowed::Name),
            },
            Kind::OptionalText if value.is_string() => value.clone(),
            Kind::OptionalText => self.refuse(path, value, Allowed::Text),
            Kind::Id => match value.as_str() {
                Some(id) if is_id(id) => value.clone(),
                _ => self.refuse(path, value, Allowed::Id),
            },
            Kind::Policy => self.word(path, value, self.ids.policies.clone()),
            Kind::OptionalDevice => self.word(path, value, self.ids.devices.clone()),
            Kind::Word(words) => self.word(path, value, words.iter().map(|word| (*word).to_owned()).collect()),
            Kind::Object(rows) | Kind::OptionalObject(rows) => self.object(path, value, rows),
            Kind::List(rows, most) => self.list(path, value, rows, most),
            Kind::PerDesk => self.map(path, value, self.ids.devices.clone(), |check, path, value| {
                check.number(path, value, 0.0, MOST_PER_DESK, Allowed::Number(0.0, MOST_PER_DESK))
            }),
            Kind::Allocation => {
                let mut roles = self.ids.roles.clone();
                roles.push("*".to_owned());
                self.map(path, value, roles, |check, path, value| check.field(path, value, Kind::Policy))
            }
        }
    }

    fn number(&mut self, path: &str, value: &Value, low: f64, high: f64, allowed: Allowed) -> Value {
        match value.as_f64() {
            Some(number) if (low..=high).contains(&number) => value.clone(),
            _ => self.refuse(path, value, allowed),
        }
    }

    fn quantity(&mut self, path: &str, value: &Value, low: f64, high: f64) -> Value {
        let allowed = Allowed::Quantity(low, high);
        let Value::Object(fields) = value else {
            return self.number(path, value, low, high, allowed);
        };
        let before = self.problems.len();
        for part in ["low", "likely", "high"] {
            let path = join(path, part);
            match fields.get(part) {
                Some(value) => self.number(&path, value, low, high, Allowed::Number(low, high)),
                None => self.say(&path, "nothing".to_owned(), Allowed::Required),
            };
        }
        for (key, value) in fields {
            if !["low", "likely", "high"].contains(&key.as_str()) {
                let known = ["low", "likely", "high"].map(str::to_owned).to_vec();
                self.refuse(&join(path, key), value, Allowed::Known(known));
            }
        }
        if self.problems.len() > before {
            return Value::Null;
        }
        let at = |part: &str| fields[part].as_f64().expect("checked above");
        if at("low") <= at("likely") && at("likely") <= at("high") {
            value.clone()
        } else {
            self.refuse(path, value, Allowed::Ordered)
        }
    }

    fn word(&mut self, path: &str, value: &Value, words: Vec<String>) -> Value {
        match value.as_str() {
            Some(word) if words.iter().any(|known| known == word) => value.clone(),
            // A list of thousands of ids helps nobody.
            _ => self.refuse(path, value, Allowed::Word(words.into_iter().take(MOST_WORDS).collect())),
        }
    }

    fn list(&mut self, path: &str, value: &Value, rows: &[Row], most: usize) -> Value {
        let objects = match value.as_array() {
            Some(objects) if (1..=most).contains(&objects.len()) => objects,
            Some(objects) => return self.say(path, format!("a list of {}", objects.len()), Allowed::List(most)),
            None => return self.refuse(path, value, Allowed::List(most)),
        };
        let mut normal = Vec::with_capacity(objects.len());
        for (index, object) in objects.iter().enumerate() {
            let path = format!("{path}[{index}]");
            let id = &object["id"];
            if id.is_string() && objects[..index].iter().any(|earlier| earlier["id"] == *id) {
                self.refuse(&join(&path, "id"), id, Allowed::UniqueId);
            }
            normal.push(self.object(&path, object, rows));
        }
        Value::Array(normal)
    }

    fn map(
        &mut self,
        path: &str,
        value: &Value,
        keys: Vec<String>,
        item: impl Fn(&mut Check, &str, &Value) -> Value,
    ) -> Value {
        let Value::Object(fields) = value else {
            return self.refuse(path, value, Allowed::Object);
        };
        let mut normal = Map::new();
        for (key, value) in fields {
            let path = join(path, key);
            if keys.contains(key) {
                let value = item(self, &path, value);
                normal.insert(key.clone(), value);
            } else {
                self.refuse(&path, value, Allowed::Known(keys.clone()));
            }
        }
        Value::Object(normal)
    }

    /// What holds between fields.
    fn across(&mut self, value: &Value) {
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let roles = list(&value["workforce"]["roles"]);
        let likely = |share: &Value| share.as_f64().or(share["likely"].as_f64());
        if !roles.is_empty() && roles.iter().all(|role| likely(&role["share"]) == Some(0.0)) {
            self.say("workforce.roles", "no share above 0".to_owned(), Allowed::SomeShare);
        }
        let index = &value["attendance"]["weekday_index"];
        let days = ["mon", "tue", "wed", "thu", "fri"].map(|day| index[day].as_f64());
        // A day below 0 is refused as such.
        let are_days = days.iter().all(|day| day.is_some_and(|day| day >= 0.0));
        if are_days && days.iter().flatten().sum::<f64>() < 0.001 {
            self.refuse("attendance.weekday_index", index, Allowed::SomeWeekday);
        }
        for (index, policy) in list(&value["policies"]).iter().enumerate() {
            if policy["computer_at"] == "desk" && policy["computer"] == "employee" {
                let path = format!("policies[{index}].computer_at");
                self.refuse(&path, &policy["computer_at"], Allowed::DeskFromEmployer);
            }
        }
        for (index, alternative) in list(&value["alternatives"]).iter().enumerate() {
            let Some(allocation) = alternative["allocation"].as_object() else {
                continue;
            };
            if allocation.contains_key("*") {
                continue;
            }
            for role in self.ids.roles.clone() {
                if !allocation.contains_key(&role) {
                    let path = format!("alternatives[{index}].allocation.{role}");
                    self.say(&path, "nothing".to_owned(), Allowed::EveryRole);
                }
            }
        }
    }
}

/// A whole number, also when it is written as `3.0`.
fn whole(value: &Value) -> Option<u64> {
    let number = value.as_f64()?;
    // Above 2⁵³ a double no longer tells neighbours apart; every limit lies below.
    let exact = (0.0..=9_007_199_254_740_992.0).contains(&number) && number % 1.0 == 0.0;
    exact.then(|| value.as_u64().unwrap_or(number as u64))
}

fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_' || byte == b'-';
    (1..=60).contains(&text.len()) && text.bytes().all(allowed)
}

/// The value as JSON, shortened where it is long.
fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) if value.get("likely").is_none() => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        _ => {
            let text = value.to_string();
            let mut short: String = text.chars().take(60).collect();
            if short.len() < text.len() {
                short.push('…');
            }
            short
        }
    }
}
