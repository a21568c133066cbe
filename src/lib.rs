//! What do device policies cost a Dutch municipality, and how many desks does it take?
//!
//! A scenario is read and checked, becomes a plan, and every alternative of the plan is projected year by year.

pub mod units;

pub mod scenario;

pub mod params;

pub mod problem;

pub mod check;

pub mod strict;

pub mod saved;

pub mod plan;

pub mod rng;

pub mod dist;

pub mod draw;

pub mod chance;

pub mod sampler;

pub mod model;

pub mod outcome;

pub mod measures;

pub mod stats;

pub mod simulator;

pub mod summary;

pub mod samples;

pub mod ensemble;

pub mod contrast;

pub mod evidence;

pub mod job;

pub mod runner;

#[cfg(not(target_arch = "wasm32"))]
pub mod threads;

pub mod presets;

pub mod sources;

pub mod municipalities;

pub mod levers;

pub mod names;

pub mod items;

pub mod inputs;

pub mod i18n;

pub mod format;

pub mod compare;

pub mod split;

pub mod handout;

pub mod personas;

pub mod rules;

pub mod allocation;

pub mod futures;

pub mod counts;

pub mod measured;

pub mod measurement;

pub mod team_days;

pub mod teams;

pub mod annex;

pub mod proposal;

pub mod history;

pub mod document;

pub mod link;

pub mod side_by_side;

pub mod state;

pub mod answer;

pub mod certainty;

#[cfg(feature = "app")]
pub mod chart;

#[cfg(feature = "app")]
pub mod figures;
