//! The page's side of its workers, whose program the page takes in itself where none can start.

mod line;
mod peer;

pub mod futures;
pub mod likeness;
pub mod team_days;
pub mod trial;
