//! The tests of the library, a module per kind.

#![allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]

mod assets;
mod file;
mod published;
mod random;

mod vectors;

mod figures;

mod rooms;
mod wall;

mod laws;

mod allocation;

mod documents;

mod futures;

mod refusals;

#[cfg(feature = "cli")]
mod command;
