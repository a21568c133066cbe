//! Where a scenario starts from: the examples, the 342 municipalities, and the sources of their numbers.

pub mod presets;

pub mod municipalities;

pub mod sources;

mod rows;
