//! Why the numbers can be trusted, and why not: what others published beside our outcome, the checks that we made, and
//! our own criticisms.
//!
//! The texts are part of the data, in Dutch and in English, as those of the sources are.

pub mod wording;

pub mod case;

pub mod reading;

pub mod benchmark;

pub mod said;
