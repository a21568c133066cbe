//! What do device policies cost a Dutch municipality, and how many desks does it take?
//!
//! A municipality can issue devices (HIYD), let people choose (CYOD), let them bring their own (BYOD), or mix. A *scenario*
//! holds what it knows and assumes: people and roles, devices, policies, desks, prices, and the *alternatives* that it
//! weighs. A scenario that was checked is a *plan*. The *model* projects every alternative of a plan year by year: once with
//! every quantity at its most likely value, which is the *estimate*, and thousands of times with a drawn value for
//! everything uncertain, which are the *futures*. The rest tells what comes of it: in words, tables and charts, on a page
//! and by a command.
//!
//! A result is a function of scenario, seed and number of draws, and of nothing else; every machine gives the same bytes.
//!
//! # From a file to an outcome
//!
//! ```
//! use werkplekwijzer::defaults::presets::Preset;
//! use werkplekwijzer::outcome;
//! use werkplekwijzer::scenario::{file, plan::Plan};
//!
//! let text = file::write(&Preset::Medium.scenario());
//! let plan = Plan::read(&text).expect("the file is valid");
//! let outcome = outcome::file::estimate(&plan);
//! for (id, alternative) in &outcome.alternatives.0 {
//!     println!("{id}: {:.0} euros in {} years", alternative.totals.total, alternative.years.len());
//! }
//! # assert_eq!(outcome.alternatives.0.len(), 3);
//! ```
//!
//! # The rooms, in reading order
//!
//! - [`units`] are the units in signatures, and when two amounts are the same.
//! - [`sorted`] are sorts and sorted maps that share one body.
//! - [`cells`] reads numbers, dates and tables that people type or paste.
//! - [`probability`] is uniform numbers by name, and distributions as quantiles.
//! - [`scenario`] is the file: what goes in, what may stand where, what is wrong, and the plan it becomes.
//! - [`defaults`] is where a scenario starts from: examples, municipalities, sources.
//! - [`model`] is what one alternative costs and takes in one draw, year by year.
//! - [`inputs`] is everything in a scenario that can be changed.
//! - [`outcome`] is the estimate: alternatives side by side, and what follows from them.
//! - [`office`] is who sits at a desk when: counts, teams and team days.
//! - [`futures`] is many draws of one plan: made, gathered, summed up and explained.
//! - [`allocation`] is which role gets which policy: rules, the cheapest, the second best.
//! - [`published`] is why the numbers can be trusted, and why not: cases, benchmarks, checks, criticisms.
//! - [`text`](mod@text) is every visible word and number, by language.
//! - [`chart`] is data to SVG.
//! - [`report`] is the outcome told: sentences, tables, figures.
//! - [`work`] is a piece of work: the app as a state machine; how it is kept, linked and undone.

pub mod units;

pub mod sorted;

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

pub mod published;

pub mod text;

pub mod chart;

pub mod report;

pub mod work;

#[cfg(doc)]
#[doc = include_str!("../docs/style.md")]
pub mod style {}
