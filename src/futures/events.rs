//! The maker of chance events: from the streams of a seed to the lost devices and the major incident of each draw.

use crate::model::chance::{Chance, DRAWN_ONE_BY_ONE, LostDevices};
use crate::model::draw::Draw;
use crate::model::people;
use crate::probability::counting;
use crate::probability::lognormal::UnitLognormal;
use crate::probability::stream::{DrawIndex, Seed, Stream};
use crate::scenario::plan::Plan;
use crate::units::{Share, YearNumber};

/// The streams of all chance events of a plan.
#[derive(Debug)]
pub struct Events {
    /// By year.
    major: Vec<Stream>,
    /// By policy; none for a policy that no alternative uses.
    lost: Vec<Option<Incidents>>,
    /// The distribution of the cost of an incident, relative to its mean.
    cost: UnitLognormal,
    batch: Batch,
}

/// The lost-device incidents under a policy.
#[derive(Debug)]
struct Incidents {
    reach: Reach,
    /// For each year, the number of incidents.
    counts: Vec<Count>,
    /// The costs: the first incidents of all years, then the second ones, and so on. Years have few, and a stream gives its
    /// numbers by the dozen.
    costs: Stream,
}

/// The number of incidents of a year.
#[derive(Debug)]
struct Count {
    /// The name of its stream.
    name: String,
    stream: Stream,
}

/// The people who can come under a policy in any alternative: costs are drawn for their incidents and no others.
#[derive(Debug, PartialEq)]
enum Reach {
    /// Everyone, under the baseline.
    Everyone,
    /// The people of these roles who join.
    Roles(Vec<usize>),
}

/// The uniform numbers of a batch of draws, for the events that take one number.
#[derive(Debug, Default)]
struct Batch {
    first: DrawIndex,
    /// By year, draw after draw.
    major: Vec<Vec<f64>>,
    /// By policy and year, draw after draw.
    counts: Vec<Vec<Vec<f64>>>,
}

/// Room for rounding in the number of people, so that there are costs for all of their incidents.
const MARGIN: f64 = 1.0 + 1e-9;

/// Years that a stream of costs has a place for: the longest horizon that the file admits.
const YEARS: usize = 20;

impl Events {
    /// The events of a plan that belong to a seed.
    pub fn new(plan: &Plan, seed: Seed) -> Events {
        let years = 1..=plan.scenario().horizon as usize;
        Events {
            major: years.map(|t| Stream::new(seed, &major_incident(t))).collect(),
            lost: (0..plan.policies().len()).map(|policy| Incidents::new(plan, seed, policy)).collect(),
            cost: UnitLognormal::new(),
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
            let counts = incidents.iter_mut().flat_map(|it| &mut it.counts);
            counts.map(|count| fill(&mut count.stream)).collect()
        };
        let counts = self.lost.iter_mut().map(of_policy).collect();
        self.batch = Batch { first, major, counts };
    }

    /// The events of one of the prepared draws, in which everything else is drawn already.
    pub fn of(&mut self, draw: &Draw, index: DrawIndex) -> Chance {
        let place = self.batch.place(index);
        let horizon = self.major.len();
        let most_people = (1..=horizon).map(|t| people::headcount(draw, t as YearNumber)).fold(0.0, f64::max);
        let shares: Vec<Share> = people::role_shares(draw).collect();
        let Events { lost, cost, batch, .. } = self;
        let of_policy = |(policy, incidents): (usize, &mut Option<Incidents>)| {
            let Some(incidents) = incidents else { return LostDevices::default() };
            let policy_draw = &draw.policies[policy];
            let people = match &incidents.reach {
                Reach::Everyone => most_people,
                Reach::Roles(roles) => {
                    let share: Share = roles.iter().map(|role| shares[*role]).sum();
                    most_people * share * policy_draw.take_up
                }
            };
            let counts = batch.counts[policy].iter().map(|year| year[place]).collect();
            incidents.draw(index, counts, people * MARGIN * policy_draw.lost_rate, cost)
        };
        Chance {
            major: batch.major.iter().map(|year| year[place]).collect(),
            lost: lost.iter_mut().enumerate().map(of_policy).collect(),
        }
    }

    /// The names of the events that take one number: the major incident by year, then the number of lost devices by
    /// policy and year.
    pub fn names(&self) -> impl Iterator<Item = String> {
        let counts = self.lost.iter().flatten().flat_map(|it| &it.counts).map(|count| count.name.clone());
        (1..=self.major.len()).map(major_incident).chain(counts)
    }

    /// The uniform numbers of these events in one of the prepared draws.
    pub fn numbers(&self, index: DrawIndex) -> impl Iterator<Item = Share> {
        let place = self.batch.place(index);
        let counts = self.batch.counts.iter().flatten();
        self.batch.major.iter().chain(counts).map(move |numbers| numbers[place])
    }
}

impl Batch {
    /// The position of a draw in the batch.
    fn place(&self, index: DrawIndex) -> usize {
        (index - self.first) as usize
    }
}

impl Incidents {
    /// The incidents under a policy; none where no alternative uses it.
    fn new(plan: &Plan, seed: Seed, policy: usize) -> Option<Incidents> {
        let reach = Reach::of(plan, policy);
        if reach == Reach::Roles(Vec::new()) {
            return None;
        }
        let id = plan.policies()[policy].drawn_as();
        let count = |t: YearNumber| {
            let name = format!("risk.lost_devices/{id}/{t}");
            Count { stream: Stream::new(seed, &name), name }
        };
        Some(Incidents {
            reach,
            counts: (1..=plan.scenario().horizon).map(count).collect(),
            costs: Stream::new(seed, &format!("risk.lost_device_cost/{id}")),
        })
    }

    /// The incidents of a draw, of which a year has at most `mean` on average; `counts` are the uniform numbers of how many
    /// each year has.
    fn draw(&mut self, index: DrawIndex, counts: Vec<Share>, mean: f64, cost: &UnitLognormal) -> LostDevices {
        let horizon = counts.len();
        let worst = counts.iter().copied().fold(0.0, f64::max);
        let n_costs = (counting::poisson(mean, worst) as usize).min(DRAWN_ONE_BY_ONE);
        let mut lost = LostDevices::new(counts, n_costs);
        let mut numbers = self.costs.many(index);
        for incident in 0..n_costs {
            // Every year has its place, however many years there are.
            for (year, u) in numbers.by_ref().take(YEARS).enumerate().filter(|(year, _)| *year < horizon) {
                lost.add(year, incident, cost.quantile(u));
            }
        }
        if n_costs == DRAWN_ONE_BY_ONE {
            lost.add_further(numbers.take(horizon).collect());
        }
        lost
    }
}

impl Reach {
    fn of(plan: &Plan, policy: usize) -> Reach {
        if policy == plan.baseline() {
            return Reach::Everyone;
        }
        let is_reached = |role: &usize| plan.routes().iter().any(|route| route.policy[*role] == policy);
        Reach::Roles((0..plan.roles().len()).filter(is_reached).collect())
    }
}

fn major_incident(t: usize) -> String {
    format!("risk.major_incident/{t}")
}
