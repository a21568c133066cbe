//! The messages between the page and the worker that spreads team days.

use serde::{Deserialize, Serialize};

use super::puzzle::Solution;

/// The name of a worker that spreads team days.
pub const TEAM_DAYS: &str = "team-days";

/// A reply of the worker that spreads team days to the page, which asks by sending the teams.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum TeamDaysReply {
    /// The worker has started and waits for the teams.
    Ready,
    /// The part of the search that is done, from 0 to 1.
    Progress(f64),
    /// The result of the search.
    Done(Solution),
}
