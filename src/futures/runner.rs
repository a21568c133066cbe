//! A run as the page follows it: batches in, pictures out.

use std::rc::Rc;

use crate::futures::ceiling::Ceiling;
use crate::futures::contrast::{self, contrast};
use crate::futures::ensemble::Ensemble;
use crate::futures::messages::{Job, JobId, Reply, Two};
use crate::futures::run::{PICTURES, Run, SAMPLES};
use crate::futures::samples;
use crate::futures::simulator::Simulator;
use crate::futures::summary::Contrast;
use crate::probability::pert::Shapes;
use crate::probability::stream::Seed;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;

/// A run, and its futures so far.
#[derive(Debug)]
pub struct Runner {
    id: JobId,
    pair: Option<Two>,
    ceiling: Option<Ceiling>,
    simulator: Simulator,
    ensemble: Ensemble,
    /// The batch to hand out next.
    next: u32,
    /// Batches that were taken back.
    undone: Vec<u32>,
}

/// The simulator of a job, in batches of `batch` futures.
///
/// # Errors
/// Every problem of the scenario.
pub fn simulator(job: &Job, batch: u32, shapes: &mut Shapes) -> Result<Simulator, Vec<Problem>> {
    let plan = Rc::new(Plan::read(&job.scenario)?);
    Ok(Simulator::new(Run { plan, seed: Seed(job.seed), n_draws: job.n_draws, batch }, shapes))
}

impl Runner {
    /// Prepares a run in batches of `batch` futures, a number that must divide the first of [`PICTURES`].
    ///
    /// # Errors
    /// Every problem of the scenario.
    pub fn new(job: &Job, batch: u32, shapes: &mut Shapes) -> Result<Runner, Vec<Problem>> {
        let simulator = simulator(job, batch, shapes)?;
        let n_alternatives = simulator.layout().alternatives();
        let is_known = |(a, b): &Two| a != b && *a < n_alternatives && *b < n_alternatives;
        Ok(Runner {
            id: job.id,
            pair: job.pair.filter(is_known).or_else(|| contrast::nearest(&simulator)),
            ceiling: job.ceiling,
            ensemble: Ensemble::new(&simulator),
            simulator,
            next: 0,
            undone: Vec::new(),
        })
    }

    /// The number of the run.
    pub fn id(&self) -> JobId {
        self.id
    }

    /// The next batch to simulate; none when all are handed out.
    pub fn hand_out(&mut self) -> Option<u32> {
        if let Some(batch) = self.undone.pop() {
            return Some(batch);
        }
        let batch = (self.next < self.simulator.run().n_batches()).then_some(self.next)?;
        self.next += 1;
        Some(batch)
    }

    /// Takes back a batch that was handed out and will not be finished.
    pub fn take_back(&mut self, batch: u32) {
        self.undone.push(batch);
    }

    /// The rows of a batch, simulated here.
    pub fn simulate(&mut self, batch: u32) -> Vec<f64> {
        self.simulator.batch(batch)
    }

    /// Futures that are done.
    pub fn done(&self) -> u32 {
        self.ensemble.n_draws()
    }

    /// Whether all futures are done.
    pub fn is_complete(&self) -> bool {
        self.ensemble.is_complete()
    }

    /// Takes in the rows of a batch and gives the pictures that are complete with it, each with what there is to say of the
    /// ceiling.
    pub fn take(&mut self, batch: u32, rows: Vec<f64>) -> Vec<Reply> {
        self.ensemble.add(batch, rows);
        let mut pictures = Vec::new();
        while self.ensemble.advance().is_some() {
            if self.is_complete() || PICTURES.contains(&self.done()) {
                let contrast = self.pair.map(|pair| Box::new(self.of(pair)));
                pictures.push(Reply::Picture(self.id, Box::new(self.ensemble.summary()), contrast));
                pictures.extend(self.ceiling.map(|ceiling| self.under(ceiling)));
            }
        }
        pictures
    }

    /// The contrast of two other alternatives in the futures so far; none where they are not two of the scenario, or no
    /// future is done.
    pub fn contrast(&mut self, pair: Two) -> Option<Reply> {
        let n_alternatives = self.simulator.layout().alternatives();
        let is_known = pair.0 != pair.1 && pair.0.max(pair.1) < n_alternatives;
        self.pair = Some(pair).filter(|_| is_known).or(self.pair);
        (is_known && self.done() > 0).then(|| Reply::Contrast(self.id, Box::new(self.of(pair))))
    }

    /// How surely each alternative stays within another ceiling in the futures so far; none before any is done.
    pub fn ceiling(&mut self, ceiling: Ceiling) -> Option<Reply> {
        self.ceiling = Some(ceiling);
        (self.done() > 0).then(|| self.under(ceiling))
    }

    /// The first [`SAMPLES`] futures one by one.
    pub fn samples(&mut self) -> Reply {
        Reply::Samples(self.id, samples::table(&mut self.simulator, SAMPLES))
    }

    fn under(&self, ceiling: Ceiling) -> Reply {
        Reply::Ceiling(self.id, self.ensemble.under(ceiling))
    }

    fn of(&self, pair: Two) -> Contrast {
        contrast(&self.simulator, &self.ensemble, pair)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::futures::ceiling::CeilingOn;
    use crate::scenario::file;

    fn job(n_draws: u32) -> Job {
        Job { id: 7, scenario: file::write(&Preset::Medium.scenario()), seed: 42, n_draws, pair: None, ceiling: None }
    }

    fn pictures(n_draws: u32, batch: u32, order: impl Fn(&mut Vec<u32>)) -> Vec<Reply> {
        let mut runner = Runner::new(&job(n_draws), batch, &mut Shapes::default()).expect("the preset is valid");
        let mut batches: Vec<u32> = std::iter::from_fn(|| runner.hand_out()).collect();
        order(&mut batches);
        let mut pictures = Vec::new();
        for batch in batches {
            let rows = runner.simulate(batch);
            pictures.extend(runner.take(batch, rows));
        }
        assert!(runner.is_complete());
        pictures
    }

    fn draws(pictures: &[Reply]) -> Vec<u32> {
        let draws = |reply: &Reply| match reply {
            Reply::Picture(7, summary, _) => summary.draws,
            other => panic!("{other:?} is no picture"),
        };
        pictures.iter().map(draws).collect()
    }

    #[test]
    fn there_is_a_first_picture_and_a_full_one() {
        let pictures = pictures(1_000, 100, |_| ());
        assert_eq!(draws(&pictures), [500, 1_000]);
        assert!(pictures.iter().all(|reply| matches!(reply, Reply::Picture(_, _, Some(_)))));
    }

    #[test]
    fn the_pictures_depend_neither_on_the_order_nor_on_the_size_of_the_batches() {
        let expected = pictures(700, 100, |_| ());
        assert_eq!(pictures(700, 100, |batches| batches.reverse()), expected);
        assert_eq!(pictures(700, 20, |batches| batches.swap(0, 33)), expected);
    }

    #[test]
    fn a_contrast_can_be_asked_for_again_once_all_is_done() {
        let mut runner = Runner::new(&job(100), 100, &mut Shapes::default()).expect("the preset is valid");
        assert_eq!(runner.contrast((2, 0)), None);
        let rows = runner.simulate(0);
        runner.take(0, rows);
        let Some(Reply::Contrast(7, contrast)) = runner.contrast((2, 0)) else { panic!("there is no contrast") };
        assert_eq!((contrast.a.as_str(), contrast.b.as_str()), ("byod", "hiyd"));
        assert_eq!([runner.contrast((0, 0)), runner.contrast((0, 3))], [None, None]);
    }

    #[test]
    fn a_ceiling_is_told_with_each_picture_and_whenever_it_is_asked_about() {
        let ceiling = Ceiling { euros: 5e6, on: CeilingOn::Total };
        let job = Job { ceiling: Some(ceiling), ..job(600) };
        let mut runner = Runner::new(&job, 100, &mut Shapes::default()).expect("the preset is valid");
        assert_eq!(runner.ceiling(ceiling), None);
        let mut replies = Vec::new();
        while let Some(batch) = runner.hand_out() {
            let rows = runner.simulate(batch);
            replies.extend(runner.take(batch, rows));
        }
        assert!(matches!(
            &replies[..],
            [Reply::Picture(..), Reply::Ceiling(..), Reply::Picture(..), Reply::Ceiling(..)]
        ));
        assert_eq!(runner.ceiling(ceiling).as_ref(), replies.last());
        let shares = |euros: f64, runner: &mut Runner| {
            let Some(Reply::Ceiling(7, under)) = runner.ceiling(Ceiling { euros, ..ceiling }) else {
                panic!("no ceiling")
            };
            under.shares.iter().map(|it| it[0]).collect::<Vec<f64>>()
        };
        assert_eq!((shares(0.0, &mut runner), shares(1e12, &mut runner)), (vec![0.0; 3], vec![1.0; 3]));
    }

    #[test]
    fn messages_survive_the_way_as_text() {
        let reply = pictures(100, 100, |_| ()).remove(0);
        let text = serde_json::to_string(&reply).expect("a reply has only text keys");
        assert_eq!(serde_json::from_str::<Reply>(&text).expect("it is our own"), reply);
    }
}
