//! The messages between the page and the worker that simulates its futures, and between that worker and its helpers.

use serde::{Deserialize, Serialize};

use crate::futures::ceiling::{Ceiling, UnderCeiling};
use crate::futures::summary::{Contrast, Summary};

/// The name of the worker that simulates futures.
pub const FUTURES: &str = "futures";

/// The text by which the page says, to a program that works in the page itself, that it wants nothing more of it.
pub const END: &str = "";

/// The number of a run, by which a message names it; a later run has a higher number.
pub type JobId = u32;

/// Two alternatives, by position in the scenario.
pub type Two = (usize, usize);

/// An order for a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// The number of the run.
    pub id: JobId,
    /// The scenario as a file.
    pub scenario: String,
    /// The seed of its futures.
    pub seed: u64,
    /// The number of its futures.
    pub n_draws: u32,
    /// The alternatives to contrast; none for those of [`crate::futures::contrast::nearest`].
    pub pair: Option<Two>,
    /// The ceiling to ask about, if any.
    pub ceiling: Option<Ceiling>,
}

/// A request of the page to its worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// A run, with so many helpers; the run at work stops.
    Run(Job, u32),
    /// Another contrast of the run that was carried out last.
    Contrast(JobId, Two),
    /// How surely each alternative stays within a ceiling, in the run that was carried out last.
    Ceiling(JobId, Ceiling),
    /// The first futures, one by one, of the run that was carried out last.
    Samples(JobId),
    /// The end of the run at work.
    Stop,
}

/// A reply of the worker to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// The worker has started.
    Ready,
    /// The number of futures that are done.
    Progress(JobId, u32),
    /// A picture of the futures so far, with a contrast if there are two alternatives.
    Picture(JobId, Box<Summary>, Option<Box<Contrast>>),
    /// The contrast that was asked for.
    Contrast(JobId, Box<Contrast>),
    /// How surely each alternative stays within the ceiling that was asked about, in the futures of the last picture.
    Ceiling(JobId, UnderCeiling),
    /// The first futures one by one, as the text of a CSV file.
    Samples(JobId, String),
    /// The scenario cannot be simulated.
    Refused(JobId),
}

/// An order of the worker to a helper; the rows come back as numbers, not as a [`Reply`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Order {
    /// Prepare a run, in batches of so many futures.
    Prepare(Job, u32),
    /// Simulate a batch of the run that was prepared last.
    Batch(JobId, u32),
}
