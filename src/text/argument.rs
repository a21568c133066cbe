//! Arguments of texts.

use fluent_bundle::{FluentArgs, FluentValue};

/// An argument of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A number, which chooses the grammar and is shown without signs between its digits.
    Number(usize),
    /// A text, shown as it is.
    Text(String),
}

impl From<usize> for Argument {
    fn from(number: usize) -> Argument {
        Argument::Number(number)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Argument {
        Argument::Number(number as usize)
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

/// Named arguments as Fluent takes them.
pub(super) fn fluent<'a>(arguments: &'a [(&'static str, Argument)]) -> FluentArgs<'a> {
    let value = |argument: &'a Argument| match argument {
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Text(text) => FluentValue::from(text.as_str()),
    };
    arguments.iter().map(|(name, argument)| (*name, value(argument))).collect()
}
