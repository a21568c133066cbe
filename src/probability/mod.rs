//! Uniform numbers by name, distributions as quantiles, and spreads: the same bits on every machine.

pub mod stream;

pub mod normal;

pub mod dist;

pub mod stats;
