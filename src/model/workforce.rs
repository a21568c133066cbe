//! The workforce of a year: how many people are in each group and under each policy.

use super::arithmetic::most;
use super::circumstances::Circumstances;
use super::group::Group;
use super::people::UNNOTICED;
use super::targets::Targets;
use crate::units::{People, Share, YearNumber};

/// The workforce of one year.
#[derive(Clone, Debug)]
pub(super) struct WorkforceYear<'a> {
    /// Everyone.
    pub headcount: People,
    /// People under each policy.
    pub by_policy: Vec<People>,
    groups: &'a [Group<'a>],
    members: Vec<Members>,
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

/// Movement of people in one year.
#[derive(Clone, Copy, Debug)]
struct Movement {
    /// Everyone.
    headcount: People,
    /// Part of everyone who started this year: for a leaver, or because the number grows.
    started: Share,
    /// Part of the roll-out that is done at the end of the year.
    phase: Share,
    /// Part of the roll-out that falls in the year.
    step: Share,
}

impl Movement {
    /// The movement of year `t`, of which `years` are the circumstances of year 1 to the horizon.
    ///
    /// # Formula
    /// `started = outflow + max(0, N(t) − N(t − 1))/N(t)`, with `N` everyone; the second term from `t = 2`. model.md §1.
    fn of_year(years: &[Circumstances], outflow: Share, targets: &Targets, t: YearNumber) -> Movement {
        let headcount = |t: YearNumber| years[t.max(1) as usize - 1].headcount;
        let (now, before) = (headcount(t), headcount(t - 1));
        let growth = if now > 0.0 { most(now - before, 0.0) / now } else { 0.0 };
        let phase = targets.phase(t);
        Movement { headcount: now, started: outflow + growth, phase, step: phase - targets.phase(t - 1) }
    }
}

impl<'a> WorkforceYear<'a> {
    /// The workforce at the start of year 1: everybody of that year, under the baseline.
    pub fn at_start(groups: &'a [Group<'a>], headcount: People, n_policies: usize) -> WorkforceYear<'a> {
        let mut workforce = WorkforceYear {
            headcount,
            groups,
            members: vec![Members::default(); groups.len()],
            by_policy: vec![0.0; n_policies],
        };
        workforce.move_people(Movement { headcount, started: 0.0, phase: 0.0, step: 0.0 });
        workforce
    }

    /// A workforce of which only one group counts.
    pub fn of_group(group: &'a Group<'a>, members: Members, headcount: People) -> WorkforceYear<'a> {
        WorkforceYear { headcount, groups: std::slice::from_ref(group), members: vec![members], by_policy: Vec::new() }
    }

    /// Becomes the workforce of year `t`, of which `years` are the circumstances of year 1 to the horizon.
    pub fn become_year(&mut self, years: &[Circumstances], outflow: Share, targets: &Targets, t: YearNumber) {
        self.move_people(Movement::of_year(years, outflow, targets, t));
    }

    /// The groups with their people.
    pub fn by_group(&self) -> impl Iterator<Item = (&Group<'a>, &Members)> {
        self.groups.iter().zip(&self.members)
    }

    /// Whether a policy is in use: more than 0.1 % of all people are under it.
    pub fn uses(&self, policy: usize) -> bool {
        self.by_policy[policy] > UNNOTICED * self.headcount
    }

    fn move_people(&mut self, movement: Movement) {
        let Movement { headcount, started, phase, step } = movement;
        self.headcount = headcount;
        self.by_policy.fill(0.0);
        for (members, group) in self.members.iter_mut().zip(self.groups) {
            let all = headcount * group.share;
            let moved = all * phase * group.take_up;
            let people = if group.target { moved } else { all - moved };
            *members = Members {
                people,
                entrants: if group.target { all * group.take_up * step } else { 0.0 },
                newcomers: people * started,
            };
            self.by_policy[group.policy] += people;
        }
    }
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
