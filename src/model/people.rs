//! How many people there are, and under which policy.

use crate::draw::Draw;
use crate::model::power;
use crate::plan::{Plan, Route};
use crate::units::{DaysPerWeek, People, Share, YearNumber};

/// The people of one role under one policy, over the years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Position of the role.
    pub role: usize,
    /// Position of the policy.
    pub policy: usize,
    /// Whether the role is on its way to this policy; otherwise this is the baseline.
    pub target: bool,
}

/// The groups of an alternative: for each role those who stay, then those who change over.
pub fn groups(plan: &Plan, route: &Route) -> Vec<Group> {
    let baseline = plan.baseline();
    let mut groups = Vec::with_capacity(2 * route.policy.len());
    for (role, &policy) in route.policy.iter().enumerate() {
        groups.push(Group { role, policy: baseline, target: false });
        if policy != baseline {
            groups.push(Group { role, policy, target: true });
        }
    }
    groups
}

/// The workforce of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Workforce {
    /// Everyone.
    pub headcount: People,
    /// People of each group.
    pub people: Vec<People>,
    /// People of each group who changed over this year.
    pub entrants: Vec<People>,
    /// People of each group who started this year.
    pub newcomers: Vec<People>,
    /// People under each policy.
    pub by_policy: Vec<People>,
}

impl Workforce {
    /// Whether a policy is in use: more than 0.1 % of all people are under it.
    pub fn uses(&self, policy: usize) -> bool {
        self.by_policy[policy] > 0.001 * self.headcount
    }

    /// The workforce of year `t`, counted from 1.
    pub fn of_year(plan: &Plan, draw: &Draw, route: &Route, groups: &[Group], t: YearNumber) -> Workforce {
        let now: Vec<People> = headcounts(draw, t);
        let before = if t > 1 { headcounts(draw, t - 1) } else { now.clone() };
        let (phase, phase_before) = (phase(route, t), phase(route, t - 1));
        let mut year = Workforce {
            headcount: now.iter().sum(),
            people: Vec::with_capacity(groups.len()),
            entrants: Vec::with_capacity(groups.len()),
            newcomers: Vec::with_capacity(groups.len()),
            by_policy: vec![0.0; plan.policies().len()],
        };
        for group in groups {
            let all = now[group.role];
            let goal = route.policy[group.role];
            let moves = goal != plan.baseline();
            let take_up = if moves { draw.policies[goal].take_up } else { 0.0 };
            let moved = all * phase * take_up;
            let people = if group.target { moved } else { all - moved };
            let growth = if all > 0.0 { (all - before[group.role]).max(0.0) / all } else { 0.0 };
            year.people.push(people);
            year.entrants.push(if group.target { all * take_up * (phase - phase_before) } else { 0.0 });
            year.newcomers.push(people * if all > 0.0 { draw.workforce.outflow + growth } else { 0.0 });
            year.by_policy[group.policy] += people;
        }
        year
    }
}

/// People of each role in year `t`.
pub fn headcounts(draw: &Draw, t: YearNumber) -> Vec<People> {
    let shares: f64 = draw.roles.iter().map(|role| role.share).sum();
    let all = draw.workforce.headcount * power(1.0 + draw.workforce.growth, t as i32 - 1);
    // Divided first: the file admits shares of 1e-320, and headcount times that has hardly a digit left.
    draw.roles.iter().map(|role| all * (role.share / shares)).collect()
}

/// How far the roll-out is at the end of year `t`; 0 before it begins.
pub fn phase(route: &Route, t: YearNumber) -> Share {
    let years = f64::from(t) - f64::from(route.start) + 1.0;
    if t == 0 { 0.0 } else { (years / f64::from(route.rollout)).clamp(0.0, 1.0) }
}

/// Whether a policy takes effect within the horizon: some role that gets it has people who join.
pub fn takes_effect(plan: &Plan, draw: &Draw, route: &Route, policy: usize) -> bool {
    route.start <= plan.scenario().horizon && {
        let people = headcounts(draw, route.start);
        let of_policy = |(role, &to): (usize, &usize)| if to == policy { people[role] } else { 0.0 };
        let most = route.policy.iter().enumerate().map(of_policy).fold(0.0, f64::max);
        most * draw.policies[policy].take_up > 0.0
    }
}

/// Contract days a week.
pub fn work_days(draw: &Draw) -> DaysPerWeek {
    5.0 * draw.workforce.part_time_factor
}

/// Days a week at home of a role under a policy.
pub fn home_days(draw: &Draw, role: usize, policy: usize) -> DaysPerWeek {
    let wished = draw.roles[role].home_days + draw.policies[policy].home_days_change;
    wished.clamp(0.0, work_days(draw))
}
