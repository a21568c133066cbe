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
    /// By policy, then year; nothing for a policy that no alternative uses.
    lost: Vec<LostDevices>,
    /// What the first so many incidents of a policy and year cost together, relative to the cost of one, for as many as
    /// there can be, up to [`APART`]; one policy and year after the other.
    costs: Vec<f64>,
}

/// The lost-device incidents under a policy in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct LostDevices {
    /// Where the year stands among the possible ones: the uniform number of the count.
    luck: Share,
    /// Where its costs begin.
    first: usize,
    /// How many incidents have a cost of their own: the most there can be, up to [`APART`].
    most: usize,
    /// The uniform number of what all further incidents cost together.
    rest: Share,
}

/// Incidents of a year under a policy that are drawn one by one. The file admits hundreds of millions; those beyond
/// have one amount together, with the mean and the deviation of as many.
const APART: usize = 500;

impl Chance {
    /// The cost of the incidents of a year under a policy, relative to the mean cost of one, where `mean` are expected.
    pub fn lost(&self, policy: usize, t: YearNumber, mean: f64) -> f64 {
        let LostDevices { luck, first, most, rest } = self.lost[policy * self.major.len() + t as usize - 1];
        let count = dist::poisson(mean, luck) as usize;
        // Never more than that, which is written here so that the core cannot fail.
        let apart = self.costs[first + count.min(most)];
        if count > APART { apart + dist::lognormals((count - APART) as f64, rest) } else { apart }
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
    lost: Vec<Option<Incidents>>,
    amounts: UnitLognormal,
    /// The uniform numbers of a batch of draws, by event, for those that take one number.
    batch: Batch,
}

#[derive(Debug)]
struct Incidents {
    reach: Reach,
    /// For each year, the name and the stream of how many there are.
    counts: Vec<(String, Stream)>,
    /// The first incidents of all years, then the second ones, and so on: years have few, and a stream gives its numbers
    /// by the dozen.
    costs: Stream,
}

/// Who can be under a policy, whatever the alternative: the costs of no more incidents are needed than they can have.
#[derive(Debug, PartialEq)]
enum Reach {
    /// Everyone, under the baseline.
    Everyone,
    /// The people of these roles who join.
    Roles(Vec<usize>),
}

/// Rounding makes nobody's incidents more than there is room for.
const MARGIN: f64 = 1.0 + 1e-9;

/// Years that a stream of costs has a place for: the longest horizon that the file admits.
const YEARS: usize = 20;

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
        let baseline = plan.baseline();
        // The roles that some alternative brings under a policy.
        let reached = |policy: usize| -> Vec<usize> {
            let is_reached = |role: &usize| plan.routes().iter().any(|route| route.policy[*role] == policy);
            (0..plan.roles().len()).filter(is_reached).collect()
        };
        let of_policy = |(policy, id): (usize, &String)| {
            let count = |t: YearNumber| {
                let name = format!("risk.lost_devices/{id}/{t}");
                let stream = Stream::new(seed, &name);
                (name, stream)
            };
            let reach = if policy == baseline { Reach::Everyone } else { Reach::Roles(reached(policy)) };
            (reach != Reach::Roles(Vec::new())).then(|| Incidents {
                reach,
                counts: years().map(count).collect(),
                costs: Stream::new(seed, &format!("risk.lost_device_cost/{id}")),
            })
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
        let of_policy = |incidents: &mut Option<Incidents>| -> Vec<Vec<f64>> {
            incidents.iter_mut().flat_map(|it| &mut it.counts).map(|(_, stream)| fill(stream)).collect()
        };
        let counts = self.lost.iter_mut().map(of_policy).collect();
        self.batch = Batch { first, major, counts };
    }

    /// The events of one of the prepared draws, in which everything else is drawn already.
    pub fn of(&mut self, draw: &Draw, index: DrawIndex) -> Chance {
        let place = (index - self.batch.first) as usize;
        let horizon = self.major.len();
        let everyone: Vec<People> = (1..=horizon).map(|t| people::headcount(draw, t as YearNumber)).collect();
        let shares: Vec<Share> = people::role_shares(draw).collect();
        let mut chance = Chance {
            major: self.batch.major.iter().map(|year| year[place]).collect(),
            lost: Vec::with_capacity(self.lost.len() * horizon),
            costs: Vec::new(),
        };
        for (policy, incidents) in self.lost.iter_mut().enumerate() {
            let start = chance.lost.len();
            let Some(incidents) = incidents else {
                chance.lost.resize(start + horizon, LostDevices::default());
                continue;
            };
            let reach = match &incidents.reach {
                Reach::Everyone => 1.0,
                Reach::Roles(roles) => {
                    roles.iter().map(|role| shares[*role]).sum::<Share>() * draw.policies[policy].take_up
                }
            };
            let rate = draw.policies[policy].lost_rate * reach * MARGIN;
            for (luck, everyone) in self.batch.counts[policy].iter().zip(&everyone) {
                let (luck, first) = (luck[place], chance.costs.len());
                let most = (dist::poisson(everyone * rate, luck) as usize).min(APART);
                chance.costs.resize(first + most + 1, 0.0);
                chance.lost.push(LostDevices { luck, first, most, rest: 0.5 });
            }
            let years = &mut chance.lost[start..];
            let most = years.iter().map(|year| year.most).max().unwrap_or_default();
            let mut numbers = incidents.costs.many(index);
            for number in 0..most {
                // Every year has its place, however many years there are.
                for (t, u) in numbers.by_ref().take(YEARS).enumerate() {
                    if let Some(year) = years.get(t).filter(|year| number < year.most) {
                        let sum = year.first + number;
                        chance.costs[sum + 1] = chance.costs[sum] + self.amounts.quantile(u);
                    }
                }
            }
            if most == APART {
                years.iter_mut().zip(numbers).for_each(|(year, u)| year.rest = u);
            }
        }
        chance
    }

    /// The names of the events that take one number: the major incident by year, then the number of lost devices by
    /// policy and year.
    pub fn names(&self) -> impl Iterator<Item = String> {
        let lost = self.lost.iter().flatten().flat_map(|it| &it.counts).map(|(name, _)| name.clone());
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
