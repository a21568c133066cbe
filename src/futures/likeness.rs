//! The same futures at several likenesses of the policies: how much an answer rests on that estimate of ours.

use crate::futures::messages::{Job, JobId, Reply, Two};
use crate::futures::row::Total;
use crate::futures::summary::{AlternativeSummary, Pair, Summary};
use crate::probability::stream::Seed;
use crate::scenario::{Scenario, file};
use crate::units::{Euro, Share};

/// The likenesses that are always tried, the usual one between a low and a high one.
pub const TRIED: [Share; 3] = [0.4, 0.7, 0.9];

/// A scenario at several likenesses, one run after another.
#[derive(Clone, Debug, PartialEq)]
pub struct ByLikeness {
    scenario: Scenario,
    pair: Two,
    n_draws: u32,
    likenesses: Vec<Share>,
    found: Vec<AtLikeness>,
}

/// The outcome at one likeness.
#[derive(Clone, Debug, PartialEq)]
pub struct AtLikeness {
    /// The likeness.
    pub likeness: Share,
    /// The two alternatives that are compared.
    pub pair: Pair,
    /// Position of the alternative of the lowest mean present value.
    pub cheapest: usize,
}

impl ByLikeness {
    /// A valid scenario at the likenesses of [`TRIED`] and at its own, lowest first, to compare two alternatives in so many
    /// futures.
    pub fn new(scenario: &Scenario, pair: Two, n_draws: u32) -> ByLikeness {
        let mut likenesses = TRIED.to_vec();
        let place = likenesses.partition_point(|tried| *tried < scenario.likeness);
        if likenesses.get(place) != Some(&scenario.likeness) {
            likenesses.insert(place, scenario.likeness);
        }
        ByLikeness { scenario: scenario.clone(), pair, n_draws, likenesses, found: Vec::new() }
    }

    /// The next run to ask for; none when all are done.
    pub fn job(&self) -> Option<Job> {
        let likeness = *self.likenesses.get(self.found.len())?;
        let scenario = file::write(&Scenario { likeness, ..self.scenario.clone() });
        let (pair, ceiling) = (Some(self.pair), None);
        Some(Job { id: self.id(), scenario, seed: Seed::USUAL.0, n_draws: self.n_draws, pair, ceiling })
    }

    /// Takes in a reply; whether a run was completed by it.
    pub fn hear(&mut self, reply: &Reply) -> bool {
        let at = match reply {
            Reply::Picture(id, summary, _) if *id == self.id() && summary.draws == self.n_draws => self.at(summary),
            _ => None,
        };
        let is_one = at.is_some();
        self.found.extend(at);
        is_one
    }

    /// Futures at each likeness.
    pub fn n_draws(&self) -> u32 {
        self.n_draws
    }

    /// The two alternatives that are compared, by position.
    pub fn pair(&self) -> Two {
        self.pair
    }

    /// What was found, lowest likeness first.
    pub fn found(&self) -> &[AtLikeness] {
        &self.found
    }

    /// The number of likenesses.
    pub fn n_likenesses(&self) -> usize {
        self.likenesses.len()
    }

    /// Whether all runs are done.
    pub fn is_complete(&self) -> bool {
        self.found.len() == self.likenesses.len()
    }

    fn id(&self) -> JobId {
        self.found.len() as JobId + 1
    }

    fn at(&self, summary: &Summary) -> Option<AtLikeness> {
        let id = |position: usize| Some(self.scenario.alternatives.get(position)?.id.as_str());
        let pair = summary.pair(id(self.pair.0)?, id(self.pair.1)?)?;
        let mean = |it: &AlternativeSummary| -> Euro { it.totals[Total::PresentValue.key()].mean };
        let all = summary.alternatives.iter().enumerate();
        let (cheapest, _) = all.min_by(|a, b| mean(a.1).total_cmp(&mean(b.1)))?;
        Some(AtLikeness { likeness: *self.likenesses.get(self.found.len())?, pair, cheapest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::futures::runner::Runner;
    use crate::probability::pert::Shapes;

    fn computed(scenario: &Scenario) -> ByLikeness {
        let mut by_likeness = ByLikeness::new(scenario, (1, 0), 1_000);
        while let Some(job) = by_likeness.job() {
            let mut runner = Runner::new(&job, 100, &mut Shapes::default()).expect("the scenario is valid");
            let mut completed = 0;
            while let Some(batch) = runner.hand_out() {
                let rows = runner.simulate(batch);
                completed += runner.take(batch, rows).iter().filter(|reply| by_likeness.hear(reply)).count();
            }
            assert_eq!(completed, 1);
        }
        by_likeness
    }

    #[test]
    fn the_more_alike_policies_are_the_closer_together_lie_the_differences() {
        let by_likeness = computed(&Preset::Medium.scenario());
        assert!(by_likeness.is_complete());
        let found = by_likeness.found();
        assert_eq!(found.iter().map(|it| it.likeness).collect::<Vec<_>>(), TRIED);
        assert!(
            found.windows(2).all(|it| it[0].pair.difference.standard_error > it[1].pair.difference.standard_error),
            "{found:?}"
        );
        assert!(found.iter().all(|it| (it.pair.a.as_str(), it.pair.b.as_str()) == ("cyod", "hiyd")));
    }

    #[test]
    fn the_likeness_of_the_scenario_is_tried_too() {
        let likenesses = |likeness: f64| {
            let scenario = Scenario { likeness, ..Preset::Medium.scenario() };
            ByLikeness::new(&scenario, (0, 1), 1_000).likenesses
        };
        assert_eq!(likenesses(0.7), [0.4, 0.7, 0.9]);
        assert_eq!(likenesses(0.0), [0.0, 0.4, 0.7, 0.9]);
        assert_eq!(likenesses(0.5), [0.4, 0.5, 0.7, 0.9]);
        assert_eq!(likenesses(1.0), [0.4, 0.7, 0.9, 1.0]);
    }

    #[test]
    fn a_reply_of_an_earlier_run_is_dropped() {
        let mut by_likeness = ByLikeness::new(&Preset::Medium.scenario(), (0, 1), 1_000);
        assert!(!by_likeness.hear(&Reply::Ready) && !by_likeness.hear(&Reply::Progress(1, 1_000)));
        assert_eq!(by_likeness.job().map(|job| job.id), Some(1));
    }
}
