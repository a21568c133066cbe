//! The colouring of teams with weekdays: a first allowed week, or the proof that there is none.
//!
//! Days are colours and pairs that must be apart are edges. Teams that have more days than teams to be apart from can
//! always be placed last; what is left falls into groups that have nothing to do with one another, and each is coloured
//! by backtracking, the team with the fewest days left first.
//!
//! Source: Brélaz, New methods to color the vertices of a graph (1979).

use super::choices::{Choices, add, exchanged};
use super::puzzle::{DAYS, Loads};

/// Placements that are tried at most.
const MOST_PLACEMENTS: u32 = 60_000;

/// Placements in one step.
const PLACEMENTS: u32 = 4;

/// The search for an allowed week.
#[derive(Clone, Debug)]
pub struct Colouring {
    /// Groups of teams still to be placed, the next one last.
    groups: Vec<Vec<usize>>,
    /// Teams that can always be placed after all groups, the next one last.
    easy: Vec<usize>,
    days: Vec<usize>,
    is_placed: Vec<bool>,
    /// Teams placed on a weekday from which a team must be apart.
    blocked: Vec<[u32; DAYS]>,
    sums: Loads,
    /// The teams of the group that have been taken up; the last one is not placed yet.
    taken: Vec<Taken>,
    n_placements: u32,
}

/// A team that has been taken up.
#[derive(Clone, Debug)]
struct Taken {
    team: usize,
    /// Days still to be tried, the next one last.
    days: Vec<usize>,
}

/// The result of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Attempt {
    /// Nothing yet.
    Going,
    /// An allowed week.
    Found(Vec<usize>),
    /// There is none.
    Impossible,
    /// There may be one.
    GaveUp,
}

impl Colouring {
    /// Starts with the teams without a choice in place.
    pub fn new(choices: &Choices) -> Colouring {
        let n_teams = choices.loads.len();
        let (easy, hard) = peel(choices);
        let days = (0..n_teams).map(|team| choices.days(team).next().unwrap_or(0)).collect();
        Colouring {
            groups: groups(choices, &hard),
            easy,
            days,
            is_placed: vec![false; n_teams],
            blocked: vec![[0; DAYS]; n_teams],
            sums: choices.settled,
            taken: Vec::new(),
            n_placements: 0,
        }
    }

    /// Tries some placements.
    pub fn step(&mut self, choices: &Choices) -> Attempt {
        for _ in 0..PLACEMENTS {
            if self.groups.is_empty() {
                return self.place_next_easy(choices);
            }
            if self.n_placements == MOST_PLACEMENTS {
                return Attempt::GaveUp;
            }
            self.n_placements += 1;
            if !self.try_next(choices) {
                return Attempt::Impossible;
            }
        }
        Attempt::Going
    }

    /// The part of the most work that is done.
    pub fn progress(&self) -> f64 {
        f64::from(self.n_placements) / f64::from(MOST_PLACEMENTS)
    }

    fn place_next_easy(&mut self, choices: &Choices) -> Attempt {
        let Some(team) = self.easy.pop() else { return Attempt::Found(std::mem::take(&mut self.days)) };
        if let Some(&day) = self.ways(choices, team).last() {
            self.place(choices, team, day);
        }
        Attempt::Going
    }

    /// Tries the next placement in the group at hand; false when the group cannot be placed.
    fn try_next(&mut self, choices: &Choices) -> bool {
        if self.taken.is_empty() {
            self.take_up(choices);
        }
        let Some(last) = self.taken.last_mut() else { return true };
        let team = last.team;
        let Some(day) = last.days.pop() else {
            self.taken.pop();
            let Some(before) = self.taken.last() else { return false };
            self.remove(choices, before.team);
            return true;
        };
        self.place(choices, team, day);
        let is_stuck = |other: &usize| !self.is_placed[*other] && self.n_open(choices, *other) == 0;
        if choices.apart[team].iter().any(is_stuck) {
            self.remove(choices, team);
        } else {
            self.take_up(choices);
        }
        true
    }

    /// Takes up the next team of the group, or ends the group when all are placed.
    fn take_up(&mut self, choices: &Choices) {
        let Some(group) = self.groups.last() else { return };
        let waiting = group.iter().copied().filter(|team| !self.is_placed[*team]);
        // Of equals the first is taken, which is the largest.
        let urgency = |team: &usize| (self.n_open(choices, *team), usize::MAX - self.n_waiting(choices, *team));
        match waiting.min_by_key(urgency) {
            Some(team) => {
                let days = self.different_ways(choices, team);
                self.taken.push(Taken { team, days });
            }
            None => {
                self.taken.clear();
                self.groups.pop();
            }
        }
    }

    fn n_open(&self, choices: &Choices, team: usize) -> usize {
        choices.days(team).filter(|day| self.blocked[team][*day] == 0).count()
    }

    fn n_waiting(&self, choices: &Choices, team: usize) -> usize {
        choices.apart[team].iter().filter(|other| !self.is_placed[**other]).count()
    }

    /// The days that a team can have, the one that gives the most even week last.
    fn ways(&self, choices: &Choices, team: usize) -> Vec<usize> {
        let unevenness = |day: &usize| -> f64 {
            let sums = exchanged(&self.sums, &[0.0; DAYS], &choices.loads[team][*day]);
            sums.iter().map(|sum| sum * sum).sum()
        };
        let mut days: Vec<usize> = choices.days(team).filter(|day| self.blocked[team][*day] == 0).collect();
        // In every step of the search: fast before small, unlike the sorts of `sorted`.
        days.sort_by(|a, b| unevenness(b).total_cmp(&unevenness(a)).then(b.cmp(a)));
        days
    }

    /// The days that a team can have, with only one of those that make no difference: no team of the group has them and
    /// all can have them.
    fn different_ways(&self, choices: &Choices, team: usize) -> Vec<usize> {
        let mut days = self.ways(choices, team);
        let Some(group) = self.groups.last() else { return days };
        let is_fresh = |day: usize| {
            group.iter().all(|team| choices.open[*team][day] && !(self.is_placed[*team] && self.days[*team] == day))
        };
        let last_fresh = days.iter().rposition(|day| is_fresh(*day));
        let mut position = 0;
        days.retain(|day| {
            position += 1;
            Some(position - 1) == last_fresh || !is_fresh(*day)
        });
        days
    }

    fn place(&mut self, choices: &Choices, team: usize, day: usize) {
        self.days[team] = day;
        self.is_placed[team] = true;
        add(&mut self.sums, &choices.loads[team][day]);
        choices.apart[team].iter().for_each(|other| self.blocked[*other][day] += 1);
    }

    fn remove(&mut self, choices: &Choices, team: usize) {
        let day = self.days[team];
        self.is_placed[team] = false;
        self.sums = exchanged(&self.sums, &choices.loads[team][day], &[0.0; DAYS]);
        choices.apart[team].iter().for_each(|other| self.blocked[*other][day] -= 1);
    }
}

/// The teams that can be placed after the others with any days of these, the first to be placed last; and the others.
fn peel(choices: &Choices) -> (Vec<usize>, Vec<usize>) {
    let mut hard = choices.by_size();
    let mut degree: Vec<usize> = choices.apart.iter().map(Vec::len).collect();
    let mut easy = Vec::new();
    // The smallest are placed last, where they even out best.
    while let Some(position) = hard.iter().rposition(|team| degree[*team] < choices.days(*team).count()) {
        let team = hard.remove(position);
        choices.apart[team].iter().for_each(|other| degree[*other] = degree[*other].saturating_sub(1));
        easy.push(team);
    }
    (easy, hard)
}

/// The teams in groups, no team of which must be apart from one of another group.
fn groups(choices: &Choices, teams: &[usize]) -> Vec<Vec<usize>> {
    let mut is_waiting = vec![false; choices.loads.len()];
    teams.iter().for_each(|team| is_waiting[*team] = true);
    let mut groups = Vec::new();
    for &first in teams {
        if !std::mem::take(&mut is_waiting[first]) {
            continue;
        }
        let mut is_member = vec![false; choices.loads.len()];
        let mut reached = vec![first];
        while let Some(team) = reached.pop() {
            is_member[team] = true;
            reached.extend(choices.apart[team].iter().filter(|other| std::mem::take(&mut is_waiting[**other])));
        }
        groups.push(teams.iter().copied().filter(|team| is_member[*team]).collect());
    }
    groups.reverse();
    groups
}
