//! What stands in a place of a scenario, whether the scenario is a value or the JSON of a file.

use serde_json::{Map, Value};

use crate::scenario::path::PathStep;
use crate::scenario::quantity::Quantity;

/// The content of a place.
#[derive(Clone, Copy)]
pub enum Held<'a> {
    /// JSON's null.
    Nothing,
    /// True or false.
    Flag(bool),
    /// A number with decimals.
    Number(f64),
    /// A number without decimals.
    Whole(i128),
    /// A name, a word or an id.
    Text(&'a str),
    /// A section, a range or a map.
    Fields(&'a dyn Fields),
    /// A list of sections.
    List(&'a dyn Items),
}

/// Places by name.
pub trait Fields {
    /// The content of a field.
    fn get(&self, name: &str) -> Option<Held<'_>>;

    /// Visits every field.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Held<'a>));
}

/// Places by position.
pub trait Items {
    /// The number of items.
    fn length(&self) -> usize;

    /// The item at a position below that number.
    fn item(&self, position: usize) -> Held<'_>;
}

impl<'a> Held<'a> {
    /// The content of a field; nothing where there is no such field.
    pub fn get(self, name: &str) -> Held<'a> {
        let Held::Fields(fields) = self else { return Held::Nothing };
        fields.get(name).unwrap_or(Held::Nothing)
    }

    /// The items of a list, in their order.
    pub fn items(self) -> impl Iterator<Item = Held<'a>> {
        let list = if let Held::List(list) = self { Some(list) } else { None };
        list.into_iter().flat_map(|list| (0..list.length()).map(|position| list.item(position)))
    }

    /// Whether nothing stands there.
    pub fn is_nothing(self) -> bool {
        matches!(self, Held::Nothing)
    }

    /// The number, with or without decimals.
    pub fn number(self) -> Option<f64> {
        match self {
            Held::Number(number) => Some(number),
            Held::Whole(number) => Some(number as f64),
            _ => None,
        }
    }

    /// The whole number, also where it is written as `3.0`; none above 2⁵³, where neighbours cannot be told apart.
    pub fn whole(self) -> Option<u64> {
        let number = self.number()?;
        let is_exact = (0.0..=9_007_199_254_740_992.0).contains(&number) && number % 1.0 == 0.0;
        match self {
            Held::Whole(number) if is_exact => u64::try_from(number).ok(),
            _ => is_exact.then_some(number as u64),
        }
    }

    /// The number or range.
    pub fn quantity(self) -> Option<Quantity> {
        match self {
            Held::Fields(_) => {
                let end = |name| self.get(name).number();
                Some(Quantity::Range { low: end("low")?, likely: end("likely")?, high: end("high")? })
            }
            _ => self.number().map(Quantity::Fixed),
        }
    }

    /// The text.
    pub fn text(self) -> Option<&'a str> {
        if let Held::Text(text) = self { Some(text) } else { None }
    }

    /// The content as JSON; a number that is none is null.
    pub fn json(self) -> Value {
        match self {
            Held::Nothing => Value::Null,
            Held::Flag(flag) => flag.into(),
            Held::Number(number) => number.into(),
            Held::Whole(number) => u64::try_from(number).map_or_else(|_| (number as i64).into(), Value::from),
            Held::Text(text) => text.into(),
            Held::Fields(fields) => {
                let mut object = Map::new();
                fields.each(&mut |name, held| drop(object.insert(name.to_owned(), held.json())));
                object.into()
            }
            Held::List(_) => self.items().map(Held::json).collect(),
        }
    }

    /// The content of the place that the steps lead to.
    pub(super) fn at(self, steps: &[PathStep]) -> Option<Held<'a>> {
        let Some((step, rest)) = steps.split_first() else { return Some(self) };
        let inside = match (step, self) {
            (PathStep::Field(name), Held::Fields(fields)) => fields.get(name),
            (PathStep::Key(name), Held::Fields(fields)) => fields.get(name),
            (PathStep::Item(id), held) => held.items().find(|item| item.get("id").text() == Some(id)),
            (PathStep::Position(position), held) => held.items().nth(*position),
            _ => None,
        };
        inside?.at(rest)
    }
}

/// The same content, down to the last field; a number is the same with and without decimals, and a field that holds
/// nothing is the same as none.
impl PartialEq for Held<'_> {
    fn eq(&self, other: &Held<'_>) -> bool {
        match (*self, *other) {
            (Held::Nothing, Held::Nothing) => true,
            (Held::Flag(a), Held::Flag(b)) => a == b,
            (Held::Text(a), Held::Text(b)) => a == b,
            (Held::Fields(a), Held::Fields(b)) => {
                let (mut n_same, mut n_other) = (0, 0);
                let mut is_same = true;
                a.each(&mut |name, held| {
                    is_same = is_same && b.get(name).unwrap_or(Held::Nothing) == held;
                    n_same += usize::from(!held.is_nothing());
                });
                b.each(&mut |_, held| n_other += usize::from(!held.is_nothing()));
                is_same && n_same == n_other
            }
            (Held::List(_), Held::List(_)) => self.items().eq(other.items()),
            _ => self.number().is_some_and(|number| other.number() == Some(number)),
        }
    }
}

impl<'a> From<&'a Value> for Held<'a> {
    fn from(value: &'a Value) -> Held<'a> {
        match value {
            Value::Null => Held::Nothing,
            Value::Bool(flag) => Held::Flag(*flag),
            Value::Number(number) => match (number.as_i128(), number.as_f64()) {
                (Some(number), _) => Held::Whole(number),
                (None, number) => number.map_or(Held::Nothing, Held::Number),
            },
            Value::String(text) => Held::Text(text),
            Value::Object(fields) => Held::Fields(fields),
            Value::Array(items) => Held::List(items),
        }
    }
}

impl Fields for Map<String, Value> {
    fn get(&self, name: &str) -> Option<Held<'_>> {
        Map::get(self, name).map(Held::from)
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Held<'a>)) {
        self.iter().for_each(|(name, value)| visit(name, value.into()));
    }
}

impl Items for Vec<Value> {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, position: usize) -> Held<'_> {
        (&self[position]).into()
    }
}
