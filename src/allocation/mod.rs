//! Which role gets which policy: the rules, the cheapest allocation under them, and the second best.

pub mod rules;

pub mod matrix;

mod terms;

mod search;

pub mod proposal;

pub mod trial;
