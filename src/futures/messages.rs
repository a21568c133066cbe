//! The messages between the page and its worker.

use serde::{Deserialize, Serialize};

use crate::futures::summary::{Contrast, Summary};

/// Which run a message is about; a later one has a higher number.
pub type JobId = u32;

/// Two alternatives, by position in the scenario.
pub type Two = (usize, usize);

/// A run that the page asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// Tells it from earlier ones.
    pub id: JobId,
    /// The scenario as a file.
    pub scenario: String,
    /// Which futures.
    pub seed: u64,
    /// How many.
    pub n_draws: u32,
    /// The alternatives to contrast; none for those of [`crate::futures::contrast::nearest`].
    pub pair: Option<Two>,
}

/// What the page asks of its worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// A run, with so many helpers; whatever else goes on stops.
    Run(Job, u32),
    /// Another contrast of the run that was carried out last.
    Contrast(JobId, Two),
    /// The first futures, one by one, of the run that was carried out last.
    Samples(JobId),
    /// No more of what goes on.
    Stop,
}

/// What the page hears.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Report {
    /// The worker has started.
    Ready,
    /// So many futures are done.
    Progress(JobId, u32),
    /// A picture of the futures so far, with a contrast if there are two alternatives.
    Picture(JobId, Box<Summary>, Option<Box<Contrast>>),
    /// The contrast that was asked for.
    Contrast(JobId, Box<Contrast>),
    /// The first futures one by one, as the text of a CSV file.
    Samples(JobId, String),
    /// The scenario cannot be simulated.
    Refused(JobId),
}

/// What the worker asks of a helper; the rows come back as numbers, not as a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Order {
    /// Prepare a run, in batches of so many futures.
    Prepare(Job, u32),
    /// Simulate a batch of the run that was prepared last.
    Batch(JobId, u32),
}
