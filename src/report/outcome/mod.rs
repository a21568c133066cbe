//! The estimate told: the answer in words, and its figures.

pub mod answer;

#[cfg(feature = "app")]
mod cumulative;

#[cfg(feature = "app")]
mod categories;

#[cfg(feature = "app")]
mod per_year;

#[cfg(feature = "app")]
pub(super) mod weekdays;

#[cfg(feature = "app")]
mod service;

#[cfg(feature = "app")]
mod handout;

#[cfg(feature = "app")]
mod personas;

#[cfg(feature = "app")]
mod ages;
