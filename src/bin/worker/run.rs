//! The run that the head carries out: its batches out, its rows in, and the replies to the page.

use js_sys::Date;
use werkplekwijzer::futures::messages::{Job, JobId, Order, Reply};
use werkplekwijzer::futures::run::BATCH;
use werkplekwijzer::futures::runner::{self, Runner};
use werkplekwijzer::probability::pert::Shapes;
use werkplekwijzer::scenario::problem::Problem;

use crate::slices::Milliseconds;

/// Time between two replies on progress.
const PROGRESS: Milliseconds = 60.0;

/// A run that the page asked for.
pub struct HeadRun {
    /// The helpers that may work at it, counted from the first.
    pub n_helpers: usize,
    /// The futures so far; contrasts and samples of them can be asked for after a stop too.
    pub runner: Runner,
    job: Job,
    /// Futures in a batch.
    batch: u32,
    /// When the page last heard of its progress, since 1970.
    told: Milliseconds,
    is_stopped: bool,
}

impl HeadRun {
    /// Prepares a run in batches that take some ten milliseconds each.
    ///
    /// # Errors
    /// Every problem of the scenario.
    pub fn new(job: Job, n_helpers: usize, shapes: &mut Shapes) -> Result<HeadRun, Vec<Problem>> {
        let batch = batch(&job, shapes)?;
        let runner = Runner::new(&job, batch, shapes)?;
        Ok(HeadRun { n_helpers, runner, job, batch, told: 0.0, is_stopped: false })
    }

    /// The number of the run.
    pub fn id(&self) -> JobId {
        self.job.id
    }

    /// Whether batches are still handed out and rows taken in.
    pub fn is_at_work(&self) -> bool {
        !self.is_stopped
    }

    /// Hands out no more batches, and takes in no more rows.
    pub fn stop(&mut self) {
        self.is_stopped = true;
    }

    /// The order by which a helper prepares for the run.
    pub fn preparation(&self) -> Order {
        Order::Prepare(self.job.clone(), self.batch)
    }

    /// The next batch to simulate; none when all are handed out, or after a stop.
    pub fn hand_out(&mut self) -> Option<u32> {
        if self.is_stopped { None } else { self.runner.hand_out() }
    }

    /// Takes in the rows of a batch: the pictures that are complete with it and, from time to time, the progress.
    pub fn take(&mut self, batch: u32, numbers: Vec<f64>) -> Vec<Reply> {
        let mut replies = self.runner.take(batch, numbers);
        let now = Date::now();
        if now - self.told >= PROGRESS {
            self.told = now;
            replies.push(Reply::Progress(self.id(), self.runner.done()));
        }
        replies
    }
}

/// Futures in a batch of some ten milliseconds, by the time that the first of a job take. The number divides the first
/// picture.
fn batch(job: &Job, shapes: &mut Shapes) -> Result<u32, Vec<Problem>> {
    let mut simulator = runner::simulator(job, 1, shapes)?;
    let began = Date::now();
    let mut futures = (0..25).inspect(|future| drop(simulator.batch(*future)));
    Ok(match futures.position(|_| Date::now() - began > 5.0) {
        Some(0) => 1,
        Some(1..5) => 5,
        Some(_) => 20,
        None => BATCH,
    })
}
