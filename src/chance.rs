//! What happens by chance in a draw: lost devices and the major incident.
//!
//! model.md §7: an event is named by policy, year and number, never by the alternative, so that every alternative meets
//! the same ones.

use crate::dist::{self, UnitLognormal};
use crate::draw::Draw;
use crate::model::people;
use crate::plan::Plan;
use crate::rng::{DrawIndex, Seed, Stream};
use crate::units::{People, Share, YearNumber};

/// The chance events of a draw.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chance {
    /// By year.
    major: Vec<Share>,
    /// By policy, then year.
    lost: Vec<Vec<LostDevices>>,
}

/// The lost-device incidents under a policy in a year.
#[derive(Clone, Debug, Default, PartialEq)]
struct LostDevices {
    /// Where the year stands among the possible ones: the uniform number of the count.
    luck: Share,
    /// What the first so many incidents cost together, relative to the cost of one; as many as there can be, up to
    /// [`APART`].
    costs: Vec<f64>,
    /// The uniform number of what all further incidents cost together.
    rest: Share,
}

/// Incidents of a year under a policy that are drawn one by one. The file admits hundreds of millions; those beyond
/// have one amount together, with the mean and the deviation of as many.
const APART: usize = 500;

impl Chance {
    /// The cost of the incidents of a year under a policy, relative to the mean cost of one, where `mean` are expected.
    pub fn lost(&self, policy: usize, t: YearNumber, mean: f64) -> f64 {
        let year = &self.lost[policy][t as usize - 1];
        let count = dist::poisson(mean, year.luck) as usize;
        // Rounding may ask for one more than everybody under one policy gives.
        let apart = year.costs[count.min(year.costs.len() - 1)];
        apart + dist::lognormals(count.saturating_sub(APART) as f64, year.rest)
    }

    /// Whether the major incident happens in a year in which its chance is `chance`.
    pub fn is_major(&self, t: YearNumber, chance: Share) -> bool {
        self.major[t as usize - 1] < chance
    }
}

/// The streams of all chance events of a plan.
#[derive(Debug)]
pub struct Events {
    major: Vec<Stream>,
    /// For each policy that an alternative uses.
    lost: Vec<Option<Vec<Incidents>>>,
    amounts: UnitLognormal,
    /// The uniform numbers of a batch of draws, by event, for those that take one number.
    batch: Batch,
}

#[derive(Debug)]
struct Incidents {
    name: String,
    counts: Stream,
    costs: Stream,
}

#[derive(Debug, Default)]
struct Batch {
    first: DrawIndex,
    major: Vec<Vec<f64>>,
    counts: Vec<Vec<Vec<f64>>>,
}

impl Events {
    /// The events that a seed has in store for a plan.
    pub fn new(plan: &Plan, seed: Seed) -> Events {
        let years = || 1..=plan.scenario().horizon;
        let is_used = |policy: usize| {
            policy == plan.baseline() || plan.routes().iter().any(|route| route.targets.contains(&policy))
        };
        let of_policy = |(policy, id): (usize, &String)| {
            let incidents = |t: YearNumber| {
                let name = format!("risk.lost_devices/{id}/{t}");
                let costs = Stream::new(seed, &format!("risk.lost_device_cost/{id}/{t}"));
                Incidents { counts: Stream::new(seed, &name), name, costs }
            };
            is_used(policy).then(|| years().map(incidents).collect())
        };
        Events {
            major: years().map(|t| Stream::new(seed, &major_incident(t as usize))).collect(),
            lost: plan.policies().iter().map(|policy| &policy.id).enumerate().map(of_policy).collect(),
            amounts: UnitLognormal::new(),
            batch: Batch::default(),
        }
    }

    /// Prepares `n` draws from `first` on.
    pub fn prepare(&mut self, first: DrawIndex, n: usize) {
        let fill = |stream: &mut Stream| {
            let mut numbers = vec![0.0; n];
            stream.fill(first, &mut numbers);
            numbers
        };
        let major = self.major.iter_mut().map(fill).collect();
        let of_policy = |years: &mut Option<Vec<Incidents>>| -> Vec<Vec<f64>> {
            years.iter_mut().flatten().map(|year| fill(&mut year.counts)).collect()
        };
        let counts = self.lost.iter_mut().map(of_policy).collect();
        self.batch = Batch { first, major, counts };
    }

    /// The events of one of the prepared draws, in which everything else is drawn already.
    pub fn of(&mut self, draw: &Draw, index: DrawIndex) -> Chance {
        let place = (index - self.batch.first) as usize;
        let amounts = &self.amounts;
        let horizon = self.major.len() as YearNumber;
        let everyone: Vec<People> = (1..=horizon).map(|t| people::headcount(draw, t)).collect();
        let of_policy = |(policy, years): (usize, &mut Option<Vec<Incidents>>)| {
            let rate = draw.policies[policy].lost_rate;
            let years = years.iter_mut().flatten().zip(&self.batch.counts[policy]).zip(&everyone);
            let of_year = |((incidents, luck), everyone): ((&mut Incidents, &Vec<f64>), &People)| {
                let luck = luck[place];
                let most = dist::poisson(everyone * rate, luck) as usize;
                let mut costs = Vec::with_capacity(most.min(APART) + 1);
                let (mut sum, mut rest) = (0.0, 0.5);
                costs.push(sum);
                if most > 0 {
                    let mut numbers = incidents.costs.many(index);
                    costs.extend(numbers.by_ref().take(most.min(APART)).map(|u| {
                        sum += amounts.quantile(u);
                        sum
                    }));
                    if most > APART {
                        rest = numbers.next().expect("a stream does not end");
                    }
                }
                LostDevices { luck, costs, rest }
            };
            years.map(of_year).collect()
        };
        Chance {
            major: self.batch.major.iter().map(|year| year[place]).collect(),
            lost: self.lost.iter_mut().enumerate().map(of_policy).collect(),
        }
    }

    /// The names of the events that take one number: the major incident by year, then the number of lost devices by
    /// policy and year.
    pub fn names(&self) -> impl Iterator<Item = String> {
        let lost = self.lost.iter().flatten().flatten().map(|year| year.name.clone());
        (1..=self.major.len()).map(major_incident).chain(lost)
    }

    /// Their numbers in one of the prepared draws.
    pub fn numbers(&self, index: DrawIndex) -> impl Iterator<Item = Share> {
        let place = (index - self.batch.first) as usize;
        let counts = self.batch.counts.iter().flatten();
        self.batch.major.iter().chain(counts).map(move |numbers| numbers[place])
    }
}

fn major_incident(t: usize) -> String {
    format!("risk.major_incident/{t}")
}
