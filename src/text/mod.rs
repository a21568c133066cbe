//! Every visible word and number, by language.
//!
//! A text is a method of [`Texts`], so that a missing one fails the build; a test checks that both languages have every
//! text with exactly these arguments. The texts of the table of fields are found by key.

pub use argument::Argument;
pub use declaration::text;
pub use language::{Language, Texts};

mod language;

mod argument;

mod declaration;

pub mod declared;

pub mod names;

mod fields;

mod problems;

pub mod numbers;
