//! Desks told: counts of one's own, and teams with the days on which they come in.

pub mod measurement;

pub mod teams;
