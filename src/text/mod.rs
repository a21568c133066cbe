//! Every visible word and number, by language.
//!
//! The words stand in `nl.ftl` and `en.ftl`. A text is a method of [`Texts`], so that a missing one fails the build; one
//! with two or more arguments takes them by name, through [`text!`]. Names of fields, roles, devices and kinds of cost
//! are found by key. To add a text, write it in both Fluent files and let a test write `declared.rs`, as
//! `declaration.rs` says.

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
