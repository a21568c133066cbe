//! What happens by chance in a draw: lost devices and the major incident.
//!
//! model.md §7: an event is named by policy, year and number, never by the alternative, so that every alternative meets
//! the same ones.

use crate::model::draw::Draw;
use crate::model::people;
use crate::probability::counting;
use crate::probability::lognormal::{self, UnitLognormal};
use crate::probability::stream::{DrawIndex, Seed, Stream};
use crate::scenario::plan::Plan;
use crate::units::{People, Share, YearNumber};

/// The chance events of a draw.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chance {
    /// By year.
    major: Vec<Share>,
    /// By policy; nothing for a policy that no alternative uses.
    lost: Vec<LostDevices>,
}

/// The lost-device incidents under a policy.
#[derive(Clone, Debug, Default, PartialEq)]
struct LostDevices {
    /// Where each year stands among the possible ones: the uniform number of the count.
    luck: Vec<Share>,
    /// How many incidents of a year have a cost of their own: the most there can be, up to [`APART`].
    most: usize,
    /// What the first so many incidents of a year cost together, relative to the cost of one: of none to `most`, one year
    /// after the other.
    costs: Vec<f64>,
    /// The uniform number of what all further incidents cost together, for each year that may have them.
    rest: Vec<Share>,
}

/// Incidents of a year under a policy that are drawn one by one. The file admits hundreds of millions; those beyond
/// have one amount together, with the mean and the deviation of as many.
const APART: usize = 500;

impl Chance {
    /// The cost of the incidents of a year under a policy, relative to the mean cost of one, where `mean` are expected.
    pub fn lost(&self, policy: usize, t: YearNumber, mean: f64) -> f64 {
        let LostDevices { luck, most, costs, rest } = &self.lost[policy];
        let year = t as usize - 1;
        let count = counting::poisson(mean, luck[year]) as usize;
        // The room is for as many as there can be; should rounding ask for more, the last sum stands.
        let apart = costs[year * (most + 1) + count.min(*most)];
        match rest.get(year) {
            Some(rest) if count > APART => apart + lognormal::lognormals((count - APART) as f64, *rest),
            _ => apart,
        }
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

/// Who can come under a policy, whatever the alternative: their incidents are all that costs are drawn for.
#[derive(Debug, PartialEq)]
enum Reach {
    /// Everyone, under the baseline.
    Everyone,
    /// The people of these roles who join.
    Roles(Vec<usize>),
}

/// Room for rounding in the number of people, so that there are costs for all of their incidents.
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
        let everyone = (1..=horizon).map(|t| people::headcount(draw, t as YearNumber)).fold(0.0, f64::max);
        let shares: Vec<Share> = people::role_shares(draw).collect();
        let Events { lost, amounts, batch, .. } = self;
        let of_policy = |(policy, incidents): (usize, &mut Option<Incidents>)| {
            let Some(Incidents { reach, costs: stream, .. }) = incidents else { return LostDevices::default() };
            let people: People = match reach {
                Reach::Everyone => everyone,
                Reach::Roles(roles) => {
                    let share: Share = roles.iter().map(|role| shares[*role]).sum();
                    everyone * share * draw.policies[policy].take_up
                }
            };
            let luck: Vec<Share> = batch.counts[policy].iter().map(|year| year[place]).collect();
            let worst = luck.iter().copied().fold(0.0, f64::max);
            let most = counting::poisson(people * MARGIN * draw.policies[policy].lost_rate, worst) as usize;
            let most = most.min(APART);
            let mut costs = vec![0.0; horizon * (most + 1)];
            let mut numbers = stream.many(index);
            for number in 0..most {
                // Every year has its place, however many years there are.
                for (t, u) in numbers.by_ref().take(YEARS).enumerate().filter(|(t, _)| *t < horizon) {
                    let sum = t * (most + 1) + number;
                    costs[sum + 1] = costs[sum] + amounts.quantile(u);
                }
            }
            let rest = if most == APART { numbers.take(horizon).collect() } else { Vec::new() };
            LostDevices { luck, most, costs, rest }
        };
        Chance {
            major: batch.major.iter().map(|year| year[place]).collect(),
            lost: lost.iter_mut().enumerate().map(of_policy).collect(),
        }
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
