//! Sections of a scenario: the macro that writes them, and their fields by name, to be read and filled in.

use std::collections::BTreeMap;

use crate::scenario::held::{Fields, Held, Items};
use crate::scenario::path::PathStep;
use crate::scenario::quantity::Quantity;

/// A part of a scenario: a section, a list, a map, or a value without parts.
pub(super) trait Holder {
    /// Its content.
    fn held(&self) -> Held<'_>;

    /// Fills in the place that the steps lead to; whether there is one that can hold it.
    fn fill_in(&mut self, steps: &[PathStep], held: Held<'_>) -> bool;
}

/// A value without parts.
pub(super) trait Single: Sized {
    /// Its content.
    fn held(&self) -> Held<'_>;

    /// The value with some content, where it can hold that.
    fn of(held: Held<'_>) -> Option<Self>;
}

/// Writes a section of the scenario and its drawn counterpart from one list of fields, so that no quantity can be
/// forgotten when a draw is made: `Role` holds quantities, `RoleDraw` one number for each.
macro_rules! section {
    (
        $(#[$doc:meta])*
        $name:ident, $draw:ident {
            $(plain { $($(#[$plain_doc:meta])* $plain:ident: $plain_type:ty,)* })?
            drawn { $($(#[$drawn_doc:meta])* $drawn:ident,)* }
            $(optional { $($(#[$optional_doc:meta])* $optional:ident,)* })?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub struct $name {
            $($($(#[$plain_doc])* pub $plain: $plain_type,)*)?
            $($(#[$drawn_doc])* pub $drawn: Quantity,)*
            $($($(#[$optional_doc])* pub $optional: Option<Quantity>,)*)?
        }

        #[doc = concat!("One value for every quantity of a [`", stringify!($name), "`].")]
        #[derive(Clone, Debug, PartialEq)]
        pub struct $draw {
            $($(#[$drawn_doc])* pub $drawn: f64,)*
            $($($(#[$optional_doc])* pub $optional: Option<f64>,)*)?
        }

        impl $name {
            /// One value for every quantity; `value` gets the field's name and its quantity.
            pub fn draw(&self, mut value: impl FnMut(&'static str, Quantity) -> f64) -> $draw {
                $draw {
                    $($drawn: value(stringify!($drawn), self.$drawn),)*
                    $($($optional: self.$optional.map(|quantity| value(stringify!($optional), quantity)),)*)?
                }
            }
        }

        fields! { $name: $($($plain,)*)? $($drawn,)* $($($optional,)*)? }
    };
}

/// Gives a section its fields by name.
macro_rules! fields {
    ($name:ident: $($field:ident),* $(,)?) => {
        impl Fields for $name {
            fn get(&self, name: &str) -> Option<Held<'_>> {
                match name {
                    $(stringify!($field) => Some(Holder::held(&self.$field)),)*
                    _ => None,
                }
            }

            fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Held<'a>)) {
                $(visit(stringify!($field), Holder::held(&self.$field));)*
            }
        }

        impl Holder for $name {
            fn held(&self) -> Held<'_> {
                Held::Fields(self)
            }

            fn fill_in(&mut self, steps: &[PathStep], held: Held<'_>) -> bool {
                let Some((PathStep::Field(name), rest)) = steps.split_first() else { return false };
                match *name {
                    $(stringify!($field) => self.$field.fill_in(rest, held),)*
                    _ => false,
                }
            }
        }
    };
}

/// Writes a choice between words of the file.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)*
        }

        impl Single for $name {
            fn held(&self) -> Held<'_> {
                Held::Text(match self {
                    $($name::$variant => $word,)*
                })
            }

            fn of(held: Held<'_>) -> Option<$name> {
                match held.text()? {
                    $($word => Some($name::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

impl<T: Single> Holder for T {
    fn held(&self) -> Held<'_> {
        Single::held(self)
    }

    fn fill_in(&mut self, steps: &[PathStep], held: Held<'_>) -> bool {
        let fitting = T::of(held).filter(|_| steps.is_empty());
        let fits = fitting.is_some();
        if let Some(value) = fitting {
            *self = value;
        }
        fits
    }
}

impl Single for f64 {
    fn held(&self) -> Held<'_> {
        Held::Number(*self)
    }

    fn of(held: Held<'_>) -> Option<f64> {
        held.number()
    }
}

impl Single for u32 {
    fn held(&self) -> Held<'_> {
        Held::Whole((*self).into())
    }

    fn of(held: Held<'_>) -> Option<u32> {
        held.whole()?.try_into().ok()
    }
}

impl Single for u64 {
    fn held(&self) -> Held<'_> {
        Held::Whole((*self).into())
    }

    fn of(held: Held<'_>) -> Option<u64> {
        held.whole()
    }
}

impl Single for bool {
    fn held(&self) -> Held<'_> {
        Held::Flag(*self)
    }

    fn of(held: Held<'_>) -> Option<bool> {
        if let Held::Flag(flag) = held { Some(flag) } else { None }
    }
}

impl Single for String {
    fn held(&self) -> Held<'_> {
        Held::Text(self)
    }

    fn of(held: Held<'_>) -> Option<String> {
        held.text().map(str::to_owned)
    }
}

impl Single for Quantity {
    fn held(&self) -> Held<'_> {
        match self {
            Quantity::Fixed(value) => Held::Number(*value),
            Quantity::Range { .. } => Held::Fields(self),
        }
    }

    fn of(held: Held<'_>) -> Option<Quantity> {
        held.quantity()
    }
}

impl<T: Single> Single for Option<T> {
    fn held(&self) -> Held<'_> {
        self.as_ref().map_or(Held::Nothing, Single::held)
    }

    fn of(held: Held<'_>) -> Option<Option<T>> {
        if held.is_nothing() { Some(None) } else { T::of(held).map(Some) }
    }
}

impl Fields for Quantity {
    fn get(&self, name: &str) -> Option<Held<'_>> {
        match (self, name) {
            (Quantity::Range { low, .. }, "low") => Some(Held::Number(*low)),
            (Quantity::Range { likely, .. }, "likely") => Some(Held::Number(*likely)),
            (Quantity::Range { high, .. }, "high") => Some(Held::Number(*high)),
            _ => None,
        }
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Held<'a>)) {
        for name in ["low", "likely", "high"] {
            if let Some(held) = self.get(name) {
                visit(name, held);
            }
        }
    }
}

impl<'a> From<&'a Quantity> for Held<'a> {
    fn from(quantity: &'a Quantity) -> Held<'a> {
        Single::held(quantity)
    }
}

impl<T: Fields> Items for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, position: usize) -> Held<'_> {
        Held::Fields(&self[position])
    }
}

impl<T: Fields + Holder> Holder for Vec<T> {
    fn held(&self) -> Held<'_> {
        Held::List(self)
    }

    fn fill_in(&mut self, steps: &[PathStep], held: Held<'_>) -> bool {
        let Some((step, rest)) = steps.split_first() else { return false };
        let item = match step {
            PathStep::Item(id) => self.iter_mut().find(|item| item.get("id").and_then(Held::text) == Some(id)),
            PathStep::Position(position) => self.get_mut(*position),
            PathStep::Field(_) | PathStep::Key(_) => None,
        };
        item.is_some_and(|item| item.fill_in(rest, held))
    }
}

impl<V: Single> Fields for BTreeMap<String, V> {
    fn get(&self, name: &str) -> Option<Held<'_>> {
        BTreeMap::get(self, name).map(Single::held)
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, Held<'a>)) {
        self.iter().for_each(|(name, value)| visit(name, value.held()));
    }
}

/// A map is filled in whole, or at a key; it loses the key where the content is nothing.
impl<V: Single> Holder for BTreeMap<String, V> {
    fn held(&self) -> Held<'_> {
        Held::Fields(self)
    }

    fn fill_in(&mut self, steps: &[PathStep], held: Held<'_>) -> bool {
        match steps {
            [] => map_of(held).map(|map| *self = map).is_some(),
            [PathStep::Key(key)] if held.is_nothing() => {
                self.remove(key);
                true
            }
            [PathStep::Key(key)] => V::of(held).map(|value| self.insert(key.clone(), value)).is_some(),
            _ => false,
        }
    }
}

fn map_of<V: Single>(held: Held<'_>) -> Option<BTreeMap<String, V>> {
    let Held::Fields(fields) = held else { return None };
    let mut map = Some(BTreeMap::new());
    fields.each(&mut |key, held| match (V::of(held), &mut map) {
        (Some(value), Some(map)) => drop(map.insert(key.to_owned(), value)),
        _ => map = None,
    });
    map
}
