//! The page's side of its workers.

pub mod futures;
pub mod team_days;
