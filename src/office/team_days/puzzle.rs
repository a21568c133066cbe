//! The puzzle: the teams whose days are to be chosen, and the weeks that answer it.

use serde::{Deserialize, Serialize};

/// Weekdays, Monday to Friday.
pub const DAYS: usize = 5;

/// People at a desk by weekday, Monday to Friday.
pub type Loads = [f64; DAYS];

/// The people at a desk that one team brings, by its team day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Load {
    /// People expected at a desk on each weekday (inner, Monday to Friday), if the team day is on the weekday (outer).
    /// A number that is negative or not finite counts as 0.
    pub people: [Loads; DAYS],
    /// The team day now, 0 for Monday to 4 for Friday, if the team has one. Any other number counts as none.
    pub now: Option<usize>,
    /// Whether the team day now must stay; without a team day now nothing is fixed.
    pub is_fixed: bool,
}

/// The teams whose days are to be chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Puzzle {
    /// The loads of all teams.
    pub teams: Vec<Load>,
    /// Pairs of teams that may not share a day, as positions among the teams. Pairs of a team with itself or
    /// with a team that does not exist count for nothing.
    pub apart: Vec<(usize, usize)>,
    /// People of no team expected at a desk on each weekday.
    pub others: Loads,
}

/// A team day for every team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Week {
    /// The weekday of each team, 0 for Monday to 4 for Friday.
    pub days: Vec<usize>,
    /// People expected at a desk on the busiest weekday.
    pub peak: f64,
}

/// The week as it is now.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Some team has no team day now.
    Incomplete,
    /// Two teams that must be apart have one day. The week that is found then may be busier.
    NotAllowed,
    /// The week that is found is never busier.
    Allowed(Week),
}

/// The result of a search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Solution {
    /// An allowed week, the best one found.
    Found {
        /// The days and the peak.
        week: Week,
        /// A lower bound for the peak of every allowed week, in people; the least peak there is when `is_best`.
        bound: f64,
        /// Whether all weeks were looked through or ruled out, so that none is quieter, and none with an equal peak
        /// moves fewer teams; otherwise there may be one.
        is_best: bool,
    },
    /// No week keeps the fixed days and all pairs apart.
    Impossible,
    /// No allowed week was found before the search ended, and there may be one.
    NotFound,
}

/// The relative difference below which two peaks are equal.
pub const EQUAL: f64 = 1e-9;
