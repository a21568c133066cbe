//! A run: a plan, a seed and a number of futures, in batches; and the numbers of futures that the page works with.

use std::ops::{Range, RangeInclusive};
use std::rc::Rc;

use crate::probability::stream::{DrawIndex, Seed};
use crate::scenario::plan::Plan;

/// A plan, a seed and a number of futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The plan, of which every alternative is projected.
    pub plan: Rc<Plan>,
    /// The seed of all draws.
    pub seed: Seed,
    /// Number of futures.
    pub n_draws: u32,
    /// Futures in a batch, the unit in which threads and workers take turns; no result depends on it.
    pub batch: u32,
}

/// Futures in a batch of an ordinary scenario: some ten milliseconds of work.
pub const BATCH: u32 = 100;

/// The fewest and the most futures that the page offers.
pub const DRAWS: RangeInclusive<u32> = 1_000..=1_000_000;

/// Futures that the page begins with.
pub const USUAL_DRAWS: u32 = 10_000;

/// Futures after which the page gets a picture on the way; the size of a batch divides the first.
pub const PICTURES: [u32; 3] = [500, 10_000, 100_000];

/// Futures of which the page gives the samples; the command gives all.
pub const SAMPLES: u32 = 1_000;

impl Run {
    /// Number of batches.
    pub fn n_batches(&self) -> u32 {
        self.n_draws.div_ceil(self.batch)
    }

    /// The draws of a batch.
    pub fn draws(&self, batch: u32) -> Range<DrawIndex> {
        batch * self.batch..((batch + 1) * self.batch).min(self.n_draws)
    }
}
