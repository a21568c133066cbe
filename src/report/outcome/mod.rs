//! The estimate told: the answer in words, and its figures.

pub mod answer;

mod cumulative;

pub(super) mod categories;

mod per_year;

mod budget;

mod payers;

pub(super) mod weekdays;

mod service;

mod handout;

mod ages;

mod personas;
