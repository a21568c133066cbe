//! The outcome told: sentences, tables and figures, made from results.
//!
//! Its folders are those of the rooms that compute. Figures and tables need no plotters; only the charts of figures as
//! SVG are behind the feature `app`, in `drawn`.

pub mod table;

pub mod figure;

pub mod styles;

pub mod policies;

pub mod defaults;

pub mod inputs;

pub mod outcome;

pub mod futures;

pub mod office;

pub mod allocation;

pub mod side_by_side;

pub mod why;

#[cfg(feature = "app")]
mod drawn;
