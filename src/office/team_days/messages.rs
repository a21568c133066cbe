//! The messages between the page and the worker that spreads team days.

use serde::{Deserialize, Serialize};

use super::puzzle::Solution;

/// The name by which a worker knows that it spreads team days.
pub const TEAM_DAYS: &str = "team-days";

/// A message of the worker that spreads team days to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum TeamDays {
    /// The worker waits for a puzzle.
    Ready,
    /// This share of the search is done.
    Progress(f64),
    /// The search is over.
    Done(Solution),
}
