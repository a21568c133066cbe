//! JSON that refuses what `serde_json` lets pass in silence: a field that stands twice.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::scenario::path::{Path, PathStep};
use crate::scenario::problem::{Allowed, Problem};

/// The value of a JSON text, and every field that stands more than once in its object; the last of them counts.
///
/// # Errors
/// Where the text is no JSON.
pub fn parse(text: &str) -> Result<(Value, Vec<Problem>), Problem> {
    let text = without_mark(text);
    let reading = RefCell::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Strict { reading: &reading };
    let value = seed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    match value {
        Ok(value) => Ok((value, reading.into_inner().repeated)),
        Err(error) => {
            let message = error.to_string();
            let what = message.rsplit_once(" at line ").map_or(message.as_str(), |(what, _)| what);
            Err(Problem {
                path: format!("line {}, column {}", error.line(), error.column()),
                found: what.to_owned(),
                allowed: Allowed::Json,
            })
        }
    }
}

/// The text without the byte order mark that spreadsheets and editors on Windows put in front.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// How far the reader has come.
#[derive(Default)]
struct Reading {
    /// The place at hand.
    path: Path,
    /// The fields that stood there before.
    repeated: Vec<Problem>,
}

#[derive(Clone, Copy)]
struct Strict<'a> {
    reading: &'a RefCell<Reading>,
}

impl Strict<'_> {
    /// Reads a value inside the one at hand.
    fn inside<T>(self, step: PathStep, read: impl FnOnce(Self) -> T) -> T {
        self.reading.borrow_mut().path.push(step);
        let read = read(self);
        self.reading.borrow_mut().path.pop();
        read
    }

    fn repeats(self, key: &str) {
        let mut reading = self.reading.borrow_mut();
        reading.path.push(PathStep::Key(key.to_owned()));
        let path = reading.path.to_string();
        reading.path.pop();
        let found = "the field more than once".to_owned();
        reading.repeated.push(Problem { path, found, allowed: Allowed::Once });
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = self.inside(PathStep::Position(values.len()), |inner| list.next_element_seed(inner))? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = self.inside(PathStep::Key(key.clone()), |inner| map.next_value_seed(inner))?;
            if fields.contains_key(&key) {
                self.repeats(&key);
            }
            fields.insert(key, value);
        }
        Ok(Value::Object(fields))
    }
}
