//! The page's side of its workers, and what the page works out itself where they cannot start.

mod line;

pub mod futures;
pub mod team_days;
pub mod trial;

use crate::slices::Milliseconds;

/// A slice of work on the page; less than half of what a frame may take at 30 a second.
const SLICE: Milliseconds = 10.0;
