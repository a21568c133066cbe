//! The arguments of texts.

use fluent_bundle::FluentValue;

/// An argument of a text: a number chooses the grammar, anything else is shown as it is.
pub trait Argument {
    /// For Fluent.
    fn value(self) -> FluentValue<'static>;
}

impl Argument for usize {
    fn value(self) -> FluentValue<'static> {
        FluentValue::from(self)
    }
}

impl Argument for u32 {
    fn value(self) -> FluentValue<'static> {
        FluentValue::from(self)
    }
}

impl Argument for String {
    fn value(self) -> FluentValue<'static> {
        FluentValue::from(self)
    }
}

impl Argument for &str {
    fn value(self) -> FluentValue<'static> {
        FluentValue::from(self.to_owned())
    }
}
