//! The outcome told: sentences, tables and figures.

#[cfg(feature = "app")]
pub mod figure;

pub mod policies;

pub mod defaults;

pub mod inputs;

pub mod outcome;

pub mod futures;

#[cfg(feature = "app")]
pub mod office;

#[cfg(feature = "app")]
pub mod allocation;

#[cfg(feature = "app")]
pub mod side_by_side;
