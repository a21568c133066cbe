//! Many draws of one plan: made, gathered, summed up and explained.
//!
//! A [`run`] is a plan, a seed and a number of futures. The [`sampler`] makes the draw of each future, the [`simulator`]
//! projects every alternative in it and gives a [`row`] of numbers, and the [`ensemble`] gathers the rows and sums them up.
//! A [`contrast`] explains the difference of two alternatives.

pub mod run;

pub mod sampler;

mod events;

pub mod row;

pub mod simulator;

pub mod ensemble;

pub mod difference;

pub mod effect;

mod information;

pub mod summary;

pub mod ceiling;

mod turn;

pub mod contrast;

pub mod evidence;

pub mod samples;

pub mod messages;

pub mod picture;

pub mod likeness;

pub mod runner;

#[cfg(not(target_arch = "wasm32"))]
pub mod threads;
