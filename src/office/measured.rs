//! Estimates from counts: weekdays, level and spread between days, beside the expectation of the model.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use serde::{Deserialize, Serialize};

/// The expectation of the model, Monday to Friday.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expected {
    /// People at desks.
    pub mean: [f64; 5],
    /// `Σ n·P·(1 − P)`: the variance, in people², if everyone came independently of the others.
    pub variance_independent: [f64; 5],
}

/// Estimates from counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The number of days on which the estimates rest: those without the outliers.
    pub n_days: usize,
    /// The number of these days on each weekday, Monday to Friday; zeros where the weekdays are not known.
    pub n_per_weekday: [usize; 5],
    /// The positions in [`Counts::all`](crate::office::counts::count::Counts::all) of the days that were left out because they are far from the others.
    pub outliers: Vec<usize>,
    /// People at desks on the mean working day.
    pub level: Level,
    /// The weekdays against their mean, Monday to Friday: from 0 to 5 with mean 1. `None` where the weekdays are not
    /// known. A weekday without counts keeps its place in the model.
    pub index: Option<[f64; 5]>,
    /// Standard deviation between days of one weekday, in people; `None` for a weekday with fewer than two counts.
    pub deviation: [Option<f64>; 5],
    /// Standard deviation pooled over all weekdays, in people; `None` where no weekday has two counts.
    pub pooled_deviation: Option<f64>,
    /// The variance as a multiple of that if everyone came independently of the others, or why it is not known.
    pub synchronisation: Result<Interval, Unknown>,
}

/// People at desks on the mean working day; Monday to Friday weigh the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// As counted.
    pub measured: f64,
    /// As the model expects.
    pub model: f64,
}

/// An estimate and the range around it: `low ≤ likely ≤ high`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// With a chance of one in ten it is lower.
    pub low: f64,
    /// The estimate.
    pub likely: f64,
    /// With a chance of one in ten it is higher.
    pub high: f64,
}

/// Why there is no estimate at all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TooFew {
    /// The number of days without the outliers is below [`FEWEST_DAYS`].
    Days(usize),
    /// There was no one at a desk.
    People,
}

impl Display for TooFew {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        match self {
            TooFew::Days(days) => write!(formatter, "{days} days are fewer than the {FEWEST_DAYS} of an estimate"),
            TooFew::People => write!(formatter, "no one was at a desk"),
        }
    }
}

impl Error for TooFew {}

/// Why the synchronisation is not known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unknown {
    /// The number of days beyond one per weekday is below [`FEWEST_DEGREES`].
    Degrees(usize),
    /// The weekdays are not known, and the differences that the model expects between them hide the spread.
    Weekdays,
    /// The model expects no spread to compare with: no one is at a desk, or everyone always.
    Independent,
}

impl Display for Unknown {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        match self {
            Unknown::Degrees(days) => {
                write!(formatter, "{days} days beyond one per weekday are fewer than {FEWEST_DEGREES}")
            }
            Unknown::Weekdays => write!(formatter, "the differences between the weekdays hide the spread"),
            Unknown::Independent => write!(formatter, "the model expects no spread to compare with"),
        }
    }
}

impl Error for Unknown {}

/// The fewest days for an estimate.
pub const FEWEST_DAYS: usize = 5;
/// The fewest degrees of freedom for the synchronisation.
pub const FEWEST_DEGREES: usize = 5;
