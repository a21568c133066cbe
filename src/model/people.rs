//! How many people there are, and under which policy.

use super::group::Group;
use super::{Case, most, power};
use crate::draw::Draw;
use crate::plan::{Plan, Route};
use crate::units::{DaysPerWeek, People, Share, YearNumber};

/// The workforce of one year.
#[derive(Clone, Debug)]
pub(super) struct Workforce {
    /// Everyone.
    pub headcount: People,
    /// Each group.
    pub groups: Vec<Members>,
    /// People under each policy.
    pub by_policy: Vec<People>,
}

/// The people of a group in one year.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Members {
    /// All of them.
    pub people: People,
    /// Those who changed over this year.
    pub entrants: People,
    /// Those who started this year.
    pub newcomers: People,
}

impl Workforce {
    /// The workforce at the start of year 1: everybody of that year, under the baseline.
    pub fn at_start(case: &Case) -> Workforce {
        let mut workforce = Workforce {
            headcount: 0.0,
            groups: vec![Members::default(); case.groups.len()],
            by_policy: vec![0.0; case.draw.policies.len()],
        };
        workforce.become_year(case, 0);
        workforce
    }

    /// Whether a policy is in use: more than 0.1 % of all people are under it.
    pub fn uses(&self, policy: usize) -> bool {
        self.by_policy[policy] > 0.001 * self.headcount
    }

    /// Becomes the workforce of year `t`, counted from 1; 0 is the start of year 1.
    pub fn become_year(&mut self, case: &Case, t: YearNumber) {
        let year_before = t.saturating_sub(1);
        let headcount = |t: YearNumber| case.years[t.max(1) as usize - 1].headcount;
        let (now, before) = (headcount(t), headcount(year_before));
        let (phase, phase_before) = (phase(case.route, t), phase(case.route, year_before));

        self.headcount = 0.0;
        self.by_policy.fill(0.0);
        for (members, group) in self.groups.iter_mut().zip(&case.groups) {
            let role = now * group.share;
            let moved = role * phase * group.take_up;
            let people = if group.target { moved } else { role - moved };
            let growth = if role > 0.0 { most(role - before * group.share, 0.0) / role } else { 0.0 };
            *members = Members {
                people,
                entrants: if group.target { role * group.take_up * (phase - phase_before) } else { 0.0 },
                newcomers: people * if role > 0.0 { case.draw.workforce.outflow + growth } else { 0.0 },
            };
            self.by_policy[group.policy] += people;
            // Every role has one group that stays.
            self.headcount += if group.target { 0.0 } else { role };
        }
    }
}

/// Everyone in year `t`.
pub fn headcount(draw: &Draw, t: YearNumber) -> People {
    draw.workforce.headcount * power(1.0 + draw.workforce.growth, t as i32 - 1)
}

/// How far the roll-out is at the end of year `t`; 0 before it begins.
pub fn phase(route: &Route, t: YearNumber) -> Share {
    let years = f64::from(t) - f64::from(route.start) + 1.0;
    if t == 0 { 0.0 } else { (years / f64::from(route.rollout)).clamp(0.0, 1.0) }
}

/// Whether a policy takes effect within the horizon: some role that gets it has people who join.
pub(super) fn takes_effect(plan: &Plan, draw: &Draw, route: &Route, groups: &[Group], policy: usize) -> bool {
    let everyone = headcount(draw, route.start);
    let joining = groups.iter().filter(|group| group.target && group.policy == policy);
    let most = joining.map(|group| everyone * group.share).fold(0.0, f64::max);
    route.start <= plan.scenario().horizon && most * draw.policies[policy].take_up > 0.0
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
