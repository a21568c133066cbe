//! The simulator: batches of futures, in each of which every alternative is projected.

use std::rc::Rc;

use crate::futures::row::Layout;
use crate::futures::run::Run;
use crate::futures::sampler::{RangedField, Sampler, Uncertainty};
use crate::model::draw::Draw;
use crate::model::start::Start;
use crate::outcome::projections::Projections;
use crate::probability::pert::Shapes;
use crate::probability::stream::DrawIndex;
use crate::units::{self, Euro, Share};

/// The simulator of a run, batch by batch in any order.
#[derive(Debug)]
pub struct Simulator {
    run: Run,
    layout: Layout,
    sampler: Sampler,
}

impl Simulator {
    /// The simulator of a run; `shapes` may come from an earlier one.
    pub fn new(run: Run, shapes: &mut Shapes) -> Simulator {
        Simulator { layout: Layout::new(&run.plan), sampler: Sampler::new(Rc::clone(&run.plan), run.seed, shapes), run }
    }

    /// The run.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// The place of each number in a row.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// The uncertainties, in the order of the file.
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
        let projections = Projections::new(&Start::new(&self.run.plan, draw));
        let going_on = projections.going_on();
        projections.alternatives.iter().for_each(|projection| self.layout.measure(projection, going_on, rows));
    }

    /// The difference in present value of two alternatives in the estimate with one uncertainty at its uniform number `u`.
    pub fn difference_with(&self, pair: (usize, usize), uncertainty: usize, u: Share) -> Euro {
        self.difference_at(pair, uncertainty, &|place| place.at(u))
    }

    /// The difference in present value of two alternatives in the estimate with other values for the fields of one
    /// uncertainty.
    pub fn difference_at(
        &self,
        (a, b): (usize, usize),
        uncertainty: usize,
        value: &dyn Fn(&RangedField) -> f64,
    ) -> Euro {
        let draw = self.sampler.likely_but(uncertainty, value);
        let plan = &self.run.plan;
        let start = Start::new(plan, &draw);
        let value = |alternative: usize| -> Euro {
            let projection = start.project(&plan.routes()[alternative]);
            projection.years.iter().map(|year| year.present_value).sum()
        };
        units::difference(value(a), value(b))
    }

    /// The names of [`Simulator::samples`].
    pub fn sample_names(&self) -> Vec<String> {
        self.sampler.names()
    }

    /// A draw of the batch that was simulated last: the value of every range, then the uniform numbers of the chance events.
    pub fn samples(&self, index: DrawIndex) -> Vec<f64> {
        self.sampler.values(index)
    }
}
