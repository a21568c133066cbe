//! Batches of futures: every alternative projected in every draw.

use std::ops::Range;
use std::rc::Rc;

use crate::futures::row::Layout;
use crate::futures::sampler::{Place, Sampler, Uncertainty};
use crate::model::draw::Draw;
use crate::model::{Projection, Start};
use crate::probability::pert::Shapes;
use crate::probability::stream::{DrawIndex, Seed};
use crate::scenario::plan::Plan;
use crate::units::{self, Euro, Share};

/// What is simulated: a plan, a seed and how many futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// What is projected.
    pub plan: Rc<Plan>,
    /// Which futures.
    pub seed: Seed,
    /// How many.
    pub n_draws: u32,
    /// How many in a batch, which is what threads and workers take turns at; no number depends on it.
    pub batch: u32,
}

/// Futures in a batch of an ordinary scenario: some ten milliseconds of work.
pub const BATCH: u32 = 100;

impl Run {
    /// How many batches it takes.
    pub fn n_batches(&self) -> u32 {
        self.n_draws.div_ceil(self.batch)
    }

    /// The draws of a batch.
    pub fn draws(&self, batch: u32) -> Range<DrawIndex> {
        batch * self.batch..((batch + 1) * self.batch).min(self.n_draws)
    }
}

/// Projects the alternatives of a run, batch by batch in any order.
#[derive(Debug)]
pub struct Simulator {
    run: Run,
    layout: Layout,
    sampler: Sampler,
    /// The alternative that stands for going on, if there is one.
    unchanged: Option<usize>,
}

impl Simulator {
    /// Prepares a run; `shapes` may come from an earlier one.
    pub fn new(run: Run, shapes: &mut Shapes) -> Simulator {
        Simulator {
            layout: Layout::new(&run.plan),
            sampler: Sampler::new(Rc::clone(&run.plan), run.seed, shapes),
            unchanged: run.plan.unchanged(),
            run,
        }
    }

    /// The run.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// What stands where in a row.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// Everything uncertain, in the order of the file.
    pub fn uncertainties(&self) -> &[Uncertainty] {
        self.sampler.uncertainties()
    }

    /// The rows of a batch, one after another, in the order of the draws.
    pub fn batch(&mut self, batch: u32) -> Vec<f64> {
        let draws = self.run.draws(batch);
        self.sampler.prepare(draws.start, draws.len());
        let mut rows = Vec::with_capacity(draws.len() * self.layout.width());
        for index in draws {
            let draw = self.sampler.draw(index);
            self.measure(&draw, &mut rows);
        }
        rows
    }

    /// The row of the estimate.
    pub fn estimate(&self) -> Vec<f64> {
        let mut row = Vec::with_capacity(self.layout.width());
        self.measure(&Draw::likely(self.run.plan.scenario()), &mut row);
        row
    }

    fn measure(&self, draw: &Draw, rows: &mut Vec<f64>) {
        let plan = &self.run.plan;
        let start = Start::new(plan, draw);
        let projections: Vec<Projection> = plan.routes().iter().map(|route| start.project(route)).collect();
        let apart;
        let going_on = match self.unchanged {
            Some(position) => &projections[position],
            None => {
                apart = start.project(plan.continuing());
                &apart
            }
        };
        projections.iter().for_each(|projection| self.layout.measure(projection, going_on, rows));
    }

    /// The difference in present value of two alternatives in the estimate, but for one uncertainty, which stands where
    /// `u` puts it.
    pub fn difference_with(&self, pair: (usize, usize), uncertainty: usize, u: Share) -> Euro {
        self.difference_at(pair, uncertainty, |place| place.pert.quantile(u))
    }

    /// The same with these values of its fields.
    pub fn difference_at(&self, (a, b): (usize, usize), uncertainty: usize, value: impl Fn(&Place) -> f64) -> Euro {
        let draw = self.sampler.likely_but(uncertainty, value);
        let plan = &self.run.plan;
        let start = Start::new(plan, &draw);
        let value = |alternative: usize| -> Euro {
            let projection = start.project(&plan.routes()[alternative]);
            projection.years.iter().map(|year| year.present_value).sum()
        };
        units::difference(value(a), value(b))
    }

    /// What stands in a row of [`Simulator::samples`].
    pub fn sample_names(&self) -> Vec<String> {
        self.sampler.names()
    }

    /// What the draws of the batch that was simulated last hold: the value of every range, then the uniform numbers of
    /// the chance events.
    pub fn samples(&self, index: DrawIndex) -> Vec<f64> {
        self.sampler.values(index)
    }
}
