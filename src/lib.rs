//! What do device policies cost a Dutch municipality, and how many desks does it take?
//!
//! A scenario is read and checked, becomes a plan, and every alternative of the plan is projected year by year, once as
//! the estimate and many times as draws of everything uncertain. The rooms, in reading order:

pub mod units;

pub mod cells;

pub mod probability;

pub mod scenario;

pub mod defaults;

pub mod model;

pub mod inputs;

pub mod outcome;

pub mod office;

pub mod futures;

pub mod allocation;

pub mod text;

#[cfg(feature = "app")]
pub mod chart;

pub mod report;

pub mod work;
