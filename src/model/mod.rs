//! The model: what an alternative costs and takes in one draw, year by year.
//!
//! It knows no text, language, file format, clock or browser. Transcendental functions come from `libm`, so that every
//! machine gives the same bits. [`project`] is the whole of it; the files stand in the order in which it uses them. The
//! contract follows.
//!
//! ---
#![doc = include_str!("../../docs/model.md")]

pub mod draw;

pub mod chance;

pub mod projection;

pub mod start;

mod years;

mod circumstances;

pub mod people;

mod work_week;

mod person;

mod targets;

mod group;

mod workforce;

pub mod desks;

mod demand;

mod fleets;

pub mod fleet;

pub mod allowance;

mod prices;

mod amounts;

pub mod costs;

pub mod budget;

pub mod steady;

pub mod arithmetic;

use draw::Draw;
use projection::Projection;
use start::Start;

use crate::scenario::plan::{Plan, Route};

/// Projects an alternative over the horizon. For several alternatives in one draw, [`Start`] works out once what they
/// have in common.
///
/// ```
/// use werkplekwijzer::defaults::presets::Preset;
/// use werkplekwijzer::model::draw::Draw;
/// use werkplekwijzer::model::project;
/// use werkplekwijzer::scenario::plan::Plan;
///
/// let plan = Plan::new(&Preset::Medium.scenario()).expect("a preset is valid");
/// let draw = Draw::likely(plan.scenario());
/// let projection = project(&plan, &draw, &plan.routes()[0]);
/// assert_eq!(projection.years.len() as u32, plan.scenario().horizon);
/// assert!(projection.costs().total() > 0.0);
/// ```
pub fn project(plan: &Plan, draw: &Draw, route: &Route) -> Projection {
    Start::new(plan, draw).project(route)
}
