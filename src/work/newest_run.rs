//! The newest run of futures: one is at work or waits, and what arrives of older ones is dropped.

use std::rc::Rc;

use crate::futures::ceiling::Ceiling;
use crate::futures::messages::{Job, JobId, Reply, Two};
use crate::futures::picture::{Picture, Stage};
use crate::futures::run::{DRAWS, USUAL_DRAWS};
use crate::outcome::comparison::Comparison;
use crate::probability::stream::Seed;
use crate::scenario::Scenario;
use crate::scenario::file;
use crate::work::same::{Same, put};

/// The newest run of a piece of work, and the last picture there is.
#[derive(Clone, Debug, PartialEq)]
pub struct Futures {
    /// The number of the newest run; each is one higher than the last.
    pub id: JobId,
    /// The number of its futures.
    pub n_draws: u32,
    /// The alternatives that were put beside one another; none for the two that are cheapest in the estimate.
    pub chosen: Option<Two>,
    /// The ceiling that was asked about, if any.
    pub ceiling: Option<Ceiling>,
    /// The stage that it is in.
    pub stage: Stage,
    /// Whether it runs on the page, because workers cannot start here.
    pub on_page: bool,
    /// The last picture; of an earlier run until this one has its first.
    pub picture: Option<Same<Picture>>,
}

impl Futures {
    /// The first run of a piece of work, after that of `earlier` work.
    pub fn new(earlier: Option<&Futures>) -> Futures {
        Futures {
            id: earlier.map_or(1, |earlier| earlier.id + 1),
            n_draws: earlier.map_or(USUAL_DRAWS, |earlier| earlier.n_draws),
            chosen: None,
            ceiling: None,
            stage: Stage::Running,
            on_page: earlier.is_some_and(|earlier| earlier.on_page),
            picture: None,
        }
    }

    /// The alternatives beside one another; none where there is but one.
    pub fn pair(&self, comparison: &Comparison) -> Option<Two> {
        self.chosen.or_else(|| comparison.nearest_by_present_value())
    }

    /// Asks for a new run, because the scenario has changed.
    pub fn renew(&mut self) {
        self.id += 1;
        self.stage = Stage::Running;
    }

    /// Asks for a new run of so many futures; whether that is allowed.
    pub fn set_draws(&mut self, n_draws: u32) -> bool {
        let is_allowed = DRAWS.contains(&n_draws);
        if is_allowed {
            self.n_draws = n_draws;
            self.renew();
        }
        is_allowed
    }

    /// Stops the run; whether it was running.
    pub fn stop(&mut self) -> bool {
        self.stage == Stage::Running && put(&mut self.stage, Stage::Stopped)
    }

    /// Gives the run up; whether it was running.
    pub fn fail(&mut self) -> bool {
        self.stage == Stage::Running && put(&mut self.stage, Stage::Failed)
    }

    /// The job to ask of the worker for the newest run.
    pub fn job(&self, scenario: &Scenario, comparison: &Comparison) -> Job {
        Job {
            id: self.id,
            scenario: file::write(scenario),
            seed: Seed::USUAL.0,
            n_draws: self.n_draws,
            pair: self.pair(comparison),
            ceiling: self.ceiling,
        }
    }

    /// Takes in a report of the worker about the newest run of this work; whether anything changed.
    pub fn hear(&mut self, report: Reply, scenario: &Same<Scenario>, comparison: &Same<Comparison>) -> bool {
        match report {
            // Progress is for the bar alone, and samples are saved.
            Reply::Ready | Reply::Progress(..) | Reply::Samples(..) => false,
            Reply::Picture(id, ..) if id != self.id || self.stage != Stage::Running => false,
            Reply::Picture(id, summary, contrast) => {
                if summary.draws == self.n_draws {
                    self.stage = Stage::Complete;
                }
                let (scenario, comparison) = (scenario.rc(), comparison.rc());
                let contrast = contrast.map(Rc::from);
                let summary = summary.into();
                self.picture = Some(Same::new(Picture { id, scenario, comparison, summary, contrast, under: None }));
                true
            }
            Reply::Contrast(id, contrast) => {
                let Some(picture) = self.picture.as_ref().filter(|picture| picture.id == id) else { return false };
                let contrast = Some(contrast.into());
                self.picture = Some(Same::new(Picture { contrast, ..(**picture).clone() }));
                true
            }
            Reply::Ceiling(id, under) => {
                let Some(picture) = self.picture.as_ref().filter(|picture| picture.id == id) else { return false };
                self.picture = Some(Same::new(Picture { under: Some(under.into()), ..(**picture).clone() }));
                true
            }
            Reply::Refused(id) => id == self.id && self.fail(),
        }
    }

    /// The picture of the newest run; none while there is only an older one.
    pub fn current(&self) -> Option<&Picture> {
        self.picture.as_deref().filter(|picture| picture.id == self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::futures::runner::Runner;
    use crate::probability::pert::Shapes;
    use crate::scenario::plan::Plan;

    struct Desk {
        scenario: Same<Scenario>,
        comparison: Same<Comparison>,
        futures: Futures,
    }

    impl Desk {
        fn new() -> Desk {
            let scenario = Preset::Medium.scenario();
            let comparison = Comparison::new(Plan::new(&scenario).expect("the preset is valid"));
            let futures = Futures { id: 3, n_draws: 600, ..Futures::new(None) };
            Desk { scenario: Same::new(scenario), comparison: Same::new(comparison), futures }
        }

        fn reports(&self) -> Vec<Reply> {
            let job = self.futures.job(&self.scenario, &self.comparison);
            let mut runner = Runner::new(&job, 100, &mut Shapes::default()).expect("the preset is valid");
            let mut reports = Vec::new();
            while let Some(batch) = runner.hand_out() {
                let rows = runner.simulate(batch);
                reports.extend(runner.take(batch, rows));
            }
            reports
        }

        fn hear(&mut self, report: &Reply) {
            self.futures.hear(report.clone(), &self.scenario, &self.comparison);
        }
    }

    #[test]
    fn a_run_goes_from_its_first_picture_to_the_full_one() {
        let mut desk = Desk::new();
        let reports = desk.reports();
        desk.hear(&reports[0]);
        assert_eq!(desk.futures.stage, Stage::Running);
        assert!(desk.futures.current().is_some_and(|picture| picture.summary.draws == 500));
        desk.hear(&reports[1]);
        assert_eq!(desk.futures.stage, Stage::Complete);
        assert!(desk.futures.current().is_some_and(|picture| picture.contrast.is_some()));
    }

    #[test]
    fn what_arrives_of_an_older_run_is_dropped() {
        let mut desk = Desk::new();
        let reports = desk.reports();
        desk.futures.renew();
        let before = desk.futures.clone();
        desk.hear(&reports[1]);
        assert_eq!(desk.futures, before);
    }

    #[test]
    fn an_older_picture_stays_until_there_is_a_new_one_but_is_not_current() {
        let mut desk = Desk::new();
        for report in desk.reports() {
            desk.hear(&report);
        }
        desk.futures.renew();
        assert!(desk.futures.picture.is_some() && desk.futures.current().is_none());
    }

    #[test]
    fn nothing_moves_after_a_stop() {
        let mut desk = Desk::new();
        let reports = desk.reports();
        desk.futures.stop();
        desk.hear(&reports[0]);
        assert_eq!((desk.futures.stage, desk.futures.picture.is_none()), (Stage::Stopped, true));
    }

    #[test]
    fn the_number_of_futures_has_limits() {
        let mut futures = Desk::new().futures;
        assert!(!futures.set_draws(999) && !futures.set_draws(1_000_001));
        assert_eq!(futures.id, 3);
        assert!(futures.set_draws(1_000) && futures.set_draws(1_000_000));
        assert_eq!((futures.id, futures.n_draws), (5, 1_000_000));
    }
}
