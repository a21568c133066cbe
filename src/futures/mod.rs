//! Many draws of one plan: made, gathered, summed up and explained.

mod events;

pub mod sampler;

pub mod row;

pub mod simulator;

pub mod ensemble;

pub mod summary;

pub mod contrast;

pub mod evidence;

pub mod samples;

pub mod messages;

pub mod picture;

pub mod runner;

#[cfg(not(target_arch = "wasm32"))]
pub mod threads;
