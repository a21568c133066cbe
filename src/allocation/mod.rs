//! The allocation of policies to roles: rules, the cheapest allocation under them, and the second best.

pub mod rules;

pub mod matrix;

mod instance;

mod search;

pub mod proposal;

pub mod trial;
