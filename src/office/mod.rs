//! Who sits at a desk when: counts of one's own, teams, and the days on which teams come in.

pub mod counts;

pub mod measured;

pub mod measurement;

pub mod teams;

pub mod team_days;
