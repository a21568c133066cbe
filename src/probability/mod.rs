//! Uniform numbers by name, distributions as quantiles, and spreads: the same bits on every machine.

pub mod stream;

pub mod normal;

pub mod pert;

pub mod counting;

pub mod lognormal;

pub mod spread;

pub mod column;

mod histogram;

mod select;

pub mod mix;

#[cfg(test)]
mod kolmogorov;
