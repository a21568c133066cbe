//! How many people there are, and under which policy.

use super::{Case, most, power};
use crate::model::draw::Draw;
use crate::scenario::plan::{Plan, Route};
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

/// The part of all people up to which a policy is not in use, with room for rounding: a take-up of 99.9 % leaves just
/// that under the baseline.
pub const UNNOTICED: Share = 0.001 * (1.0 + 1e-9);

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
        self.by_policy[policy] > UNNOTICED * self.headcount
    }

    /// Becomes the workforce of year `t`, counted from 1; 0 is the start of year 1.
    pub fn become_year(&mut self, case: &Case, t: YearNumber) {
        let year_before = t.saturating_sub(1);
        let headcount = |t: YearNumber| case.years[t.max(1) as usize - 1].headcount;
        let (now, before) = (headcount(t), headcount(year_before));
        let (phase, phase_before) = (phase(case.route, t), phase(case.route, year_before));

        let growth = if now > 0.0 { most(now - before, 0.0) / now } else { 0.0 };
        let started = case.draw.workforce.outflow + growth;

        self.headcount = now;
        self.by_policy.fill(0.0);
        for (members, group) in self.groups.iter_mut().zip(&case.groups) {
            let all = now * group.share;
            let moved = all * phase * group.take_up;
            let people = if group.target { moved } else { all - moved };
            *members = Members {
                people,
                entrants: if group.target { all * group.take_up * (phase - phase_before) } else { 0.0 },
                newcomers: people * started,
            };
            self.by_policy[group.policy] += people;
        }
    }
}

/// Everyone in year `t`.
pub fn headcount(draw: &Draw, t: YearNumber) -> People {
    draw.workforce.headcount * power(1.0 + draw.workforce.growth, t as i32 - 1)
}

/// Each role's part of all people.
pub fn role_shares(draw: &Draw) -> impl Iterator<Item = Share> {
    let sum: f64 = draw.roles.iter().map(|role| role.share).sum();
    // Divided first: the file admits shares of 1e-320, and headcount times that has hardly a digit left.
    draw.roles.iter().map(move |role| role.share / sum)
}

/// Part of a role under a policy that needs a virtual workspace.
pub fn virtual_workspace_share(draw: &Draw, role: usize, policy: usize) -> Share {
    draw.roles[role].virtual_workspace_share.unwrap_or(draw.policies[policy].virtual_workspace_share)
}

/// How far the roll-out is at the end of year `t`; 0 before it begins.
pub fn phase(route: &Route, t: YearNumber) -> Share {
    let years = f64::from(t) - f64::from(route.start) + 1.0;
    if t == 0 { 0.0 } else { (years / f64::from(route.rollout)).clamp(0.0, 1.0) }
}

/// The targets of an alternative that take effect within the horizon: people of some role join them.
/// `shares` are the roles' parts of all people.
pub(super) fn effective(plan: &Plan, draw: &Draw, route: &Route, shares: &[Share]) -> Vec<usize> {
    let everyone = headcount(draw, route.start);
    let joins = |policy: usize| {
        let mut roles = route.policy.iter().zip(shares).filter(|(goal, _)| **goal == policy);
        roles.any(|(_, share)| everyone * share * draw.policies[policy].take_up > 0.0)
    };
    let in_time = route.start <= plan.scenario().horizon;
    route.targets.iter().copied().filter(|policy| in_time && joins(*policy)).collect()
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

#[cfg(test)]
mod tests {
    use crate::defaults::presets::Preset;
    use crate::model::draw::Draw;
    use crate::model::project;
    use crate::scenario::Quantity;
    use crate::scenario::plan::Plan;

    #[test]
    fn one_in_a_thousand_is_not_in_use_however_it_is_rounded() {
        let mut scenario = Preset::Medium.scenario();
        scenario.workforce.growth = Quantity::Fixed(0.0);
        scenario.alternatives.truncate(1);
        let alternative = &mut scenario.alternatives[0];
        let goal =
            scenario.policies.iter_mut().find(|policy| policy.id != scenario.baseline).expect("there are several");
        goal.take_up = Quantity::Fixed(0.999);
        alternative.allocation = [("*".to_owned(), goal.id.clone())].into();
        for headcount in (50..1_500).step_by(50) {
            scenario.workforce.headcount = Quantity::Fixed(f64::from(headcount));
            let last_year = |fixed: f64| {
                let mut scenario = scenario.clone();
                let id = scenario.baseline.clone();
                let baseline = scenario.policies.iter_mut().find(|policy| policy.id == id).expect("it is there");
                baseline.fixed_per_year = Quantity::Fixed(fixed);
                let plan = Plan::new(&scenario).expect("valid");
                let projection = project(&plan, &Draw::likely(&scenario), &plan.routes()[0]);
                projection.years.last().expect("there are years").costs.total()
            };
            assert_eq!(last_year(0.0), last_year(1e6), "{headcount}");
        }
    }
}
