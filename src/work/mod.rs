//! A piece of work: the app as a state machine, and how work is kept, linked and undone.

pub mod state;

pub mod action;

#[expect(clippy::module_inception, reason = "the room is named after the thing in it")]
pub mod work;

pub mod step;

pub mod draft;

pub mod history;

pub mod origin;

pub mod additions;

pub mod document;

pub mod refusal;

pub mod link;

pub mod side;

pub mod newest_run;

pub mod provenance;

pub mod same;
