//! The trial of a proposal: the share of the futures in which it is cheaper than the second best, a batch at a time.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::futures::row::Total;
use crate::futures::run::Run;
use crate::futures::simulator::Simulator;
use crate::probability::pert::Shapes;
use crate::probability::stream::Seed;
use crate::scenario::file;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;
use crate::units::{self, Share};

/// Futures in which the page tries a proposal; the standard error of the share is at most 1.6 in a hundred.
pub const DRAWS: u32 = 1_000;

/// The name of the worker that tries proposals.
pub const TRIAL: &str = "trial";

/// A request of the page: the trial of a proposal. The one before ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrialRequest {
    /// The number of the trial; a later one has a higher number.
    pub id: u32,
    /// The scenario of the proposal as a file: the cheapest allocation, and the second best.
    scenario: String,
}

impl TrialRequest {
    /// The request for the trial of a plan with two alternatives.
    pub fn new(id: u32, plan: &Plan) -> TrialRequest {
        TrialRequest { id, scenario: file::write(plan.scenario()) }
    }

    /// The plan to try.
    ///
    /// # Errors
    /// Every problem of its scenario.
    pub fn plan(&self) -> Result<Rc<Plan>, Vec<Problem>> {
        Plan::new(&file::read(&self.scenario)?).map(Rc::new)
    }
}

/// A reply of the worker that tries proposals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum TrialReply {
    /// The worker has started and waits for a proposal.
    Ready,
    /// The share of the futures of a trial in which the cheapest allocation is the cheaper one.
    Done(u32, Share),
}

/// Futures in a batch, some ten milliseconds of work in a browser.
const BATCH: u32 = 50;

/// A count of the futures in which the first alternative of a plan is cheaper than the second.
#[derive(Debug)]
pub struct Trial {
    simulator: Simulator,
    /// Batches that are done.
    batches: u32,
    /// Futures in which the first alternative is cheaper by present value; ties count half.
    cheaper: f64,
}

impl Trial {
    /// A trial of a plan with two alternatives in the first `n_draws` futures of [`Seed::USUAL`], as the page shows them.
    pub fn new(plan: &Rc<Plan>, n_draws: u32) -> Trial {
        let run = Run { plan: Rc::clone(plan), seed: Seed::USUAL, n_draws, batch: BATCH };
        Trial { simulator: Simulator::new(run, &mut Shapes::default()), batches: 0, cheaper: 0.0 }
    }

    /// Simulates the next batch; whether there is more to do.
    pub fn advance(&mut self) -> bool {
        if self.batches >= self.simulator.run().n_batches() {
            return false;
        }
        let layout = self.simulator.layout();
        let (first, second) = (layout.total(0, Total::PresentValue), layout.total(1, Total::PresentValue));
        for row in self.simulator.batch(self.batches).chunks(layout.width()) {
            self.cheaper += units::cheaper(units::difference(row[first], row[second]));
        }
        self.batches += 1;
        self.batches < self.simulator.run().n_batches()
    }

    /// Futures that are done.
    pub fn done(&self) -> u32 {
        (self.batches * BATCH).min(self.simulator.run().n_draws)
    }

    /// The share of the futures done in which the first alternative is cheaper; one half before there is any.
    pub fn cheaper(&self) -> Share {
        if self.done() == 0 { 0.5 } else { self.cheaper / f64::from(self.done()) }
    }
}
