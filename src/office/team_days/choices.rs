//! The puzzle, made ready: the days that each team can still have, and the teams that have a choice.

use super::puzzle::{DAYS, Given, Loads, Puzzle, Week};
use crate::sorted::{sort, sort_by};

/// The days that can be chosen.
#[derive(Clone, Debug)]
pub struct Choices {
    /// People by weekday (inner) with the team day on a weekday (outer), by team.
    pub loads: Vec<[Loads; DAYS]>,
    /// People of no team.
    pub others: Loads,
    /// The day now, by team.
    pub now: Vec<Option<usize>>,
    /// The days a team can have, once the days of the teams without a choice are known.
    pub open: Vec<[bool; DAYS]>,
    /// Teams with a choice, ascending.
    pub free: Vec<usize>,
    /// Teams with a choice that must be apart from a team with a choice, ascending; empty for other teams.
    pub apart: Vec<Vec<usize>>,
    /// Teams without a choice and people of no team.
    pub settled: Loads,
    /// Whether some team has no day left.
    pub is_impossible: bool,
    /// All pairs that must be apart, by team.
    pairs: Vec<Vec<usize>>,
}

/// Another day for a team.
#[derive(Clone, Copy, Debug)]
pub struct Move {
    pub team: usize,
    pub day: usize,
}

impl Puzzle {
    /// The week as it is now.
    pub fn given(&self) -> Given {
        Choices::new(self).given()
    }

    /// People expected at a desk on each weekday, with a day for each team.
    pub fn loads(&self, days: &[usize]) -> Loads {
        Choices::new(self).sums(days)
    }

    /// Whether every team has a day, fixed days are kept and no two teams that must be apart share one.
    pub fn allows(&self, days: &[usize]) -> bool {
        days.len() == self.teams.len() && days.iter().all(|day| *day < DAYS) && Choices::new(self).allows(days)
    }

    /// Teams that have a team day now and get another.
    pub fn moved(&self, days: &[usize]) -> usize {
        Choices::new(self).moved(days)
    }
}

impl Choices {
    /// The choices that a puzzle leaves.
    pub fn new(puzzle: &Puzzle) -> Choices {
        let people = |number: f64| if number.is_finite() && number > 0.0 { number } else { 0.0 };
        let teams = &puzzle.teams;
        let now: Vec<Option<usize>> = teams.iter().map(|team| team.now.filter(|day| *day < DAYS)).collect();
        let pairs = pairs(puzzle);
        let mut open = vec![[true; DAYS]; teams.len()];
        for (team, open) in open.iter_mut().enumerate() {
            if let (Some(day), true) = (now[team], teams[team].is_fixed) {
                *open = [false; DAYS];
                open[day] = true;
            }
        }
        propagate(&pairs, &mut open);

        let has_choice = |team: &usize| only(&open[*team]).is_none();
        let free: Vec<usize> = (0..teams.len()).filter(has_choice).collect();
        let mut apart = vec![Vec::new(); teams.len()];
        for &team in &free {
            apart[team] = pairs[team].iter().copied().filter(has_choice).collect();
        }
        let is_impossible = open.contains(&[false; DAYS]);
        let mut choices = Choices {
            loads: teams.iter().map(|team| team.people.map(|loads| loads.map(people))).collect(),
            others: puzzle.others.map(people),
            now,
            open,
            free,
            apart,
            settled: [0.0; DAYS],
            is_impossible,
            pairs,
        };
        choices.settled = choices.settle();
        choices
    }

    fn settle(&self) -> Loads {
        let mut settled = self.others;
        for (open, loads) in self.open.iter().zip(&self.loads) {
            if let Some(day) = only(open) {
                add(&mut settled, &loads[day]);
            }
        }
        settled
    }

    /// The days now, and whether they are allowed.
    pub fn given(&self) -> Given {
        let days: Option<Vec<usize>> = self.now.iter().copied().collect();
        match days {
            None => Given::Incomplete,
            Some(days) if self.allows(&days) => Given::Allowed(self.week(days)),
            Some(_) => Given::NotAllowed,
        }
    }

    /// Whether no two teams that must be apart share a day, and every team has one that it can have.
    pub fn allows(&self, days: &[usize]) -> bool {
        (0..days.len()).all(|team| self.fits(days, team, days[team]))
    }

    /// Whether a team can have a day while the others keep theirs.
    pub fn fits(&self, days: &[usize], team: usize, day: usize) -> bool {
        self.open[team][day] && self.pairs[team].iter().all(|other| days[*other] != day)
    }

    /// The week with these days.
    pub fn week(&self, days: Vec<usize>) -> Week {
        let peak = peak(&self.sums(&days));
        Week { days, peak }
    }

    /// People by weekday with these days.
    pub fn sums(&self, days: &[usize]) -> Loads {
        let mut sums = self.others;
        days.iter().zip(&self.loads).for_each(|(day, loads)| add(&mut sums, &loads[*day]));
        sums
    }

    /// Whether a team has a day now and gets another.
    pub fn is_moved(&self, team: usize, day: usize) -> bool {
        self.now[team].is_some_and(|now| now != day)
    }

    /// Teams that have a day now and get another.
    pub fn moved(&self, days: &[usize]) -> usize {
        days.iter().enumerate().filter(|(team, day)| self.is_moved(*team, **day)).count()
    }

    /// The days a team can have.
    pub fn days(&self, team: usize) -> impl Iterator<Item = usize> {
        (0..DAYS).filter(move |day| self.open[team][*day])
    }

    /// People by whom the choice of a team's day can change a weekday at most.
    pub fn size(&self, team: usize) -> f64 {
        let by_day = |day: usize| {
            let people = || self.days(team).map(|choice| self.loads[team][choice][day]);
            people().fold(0.0, f64::max) - people().fold(f64::INFINITY, f64::min)
        };
        (0..DAYS).map(by_day).fold(0.0, f64::max)
    }

    /// Teams with a choice, the largest first.
    pub fn by_size(&self) -> Vec<usize> {
        let sizes: Vec<f64> = (0..self.loads.len()).map(|team| self.size(team)).collect();
        let mut teams = self.free.clone();
        sort_by(&mut teams, |a, b| sizes[*b].total_cmp(&sizes[*a]).then(a.cmp(b)));
        teams
    }
}

/// The teams from which each must be apart, ascending.
fn pairs(puzzle: &Puzzle) -> Vec<Vec<usize>> {
    let n_teams = puzzle.teams.len();
    let mut pairs = vec![Vec::new(); n_teams];
    for &(one, other) in &puzzle.apart {
        if one != other && one < n_teams && other < n_teams {
            pairs[one].push(other);
            pairs[other].push(one);
        }
    }
    for others in &mut pairs {
        sort(others);
        others.dedup();
    }
    pairs
}

/// Takes the day of every team that has only one from the teams that must be apart from it, until nothing changes.
fn propagate(pairs: &[Vec<usize>], open: &mut [[bool; DAYS]]) {
    let mut settled: Vec<usize> = (0..open.len()).filter(|team| only(&open[*team]).is_some()).collect();
    while let Some(team) = settled.pop() {
        // A team can have lost its only day since.
        let Some(day) = only(&open[team]) else { continue };
        for &other in &pairs[team] {
            if std::mem::take(&mut open[other][day]) && only(&open[other]).is_some() {
                settled.push(other);
            }
        }
    }
}

/// The day, if only one is open.
fn only(open: &[bool; DAYS]) -> Option<usize> {
    let mut days = (0..DAYS).filter(|day| open[*day]);
    days.next().filter(|_| days.next().is_none())
}

/// Adds people by weekday.
pub fn add(sums: &mut Loads, loads: &Loads) {
    sums.iter_mut().zip(loads).for_each(|(sum, load)| *sum += load);
}

/// People by weekday when a team changes from one choice to the other.
pub fn exchanged(sums: &Loads, from: &Loads, to: &Loads) -> Loads {
    std::array::from_fn(|day| sums[day] - from[day] + to[day])
}

/// The people on the busiest day.
pub fn peak(sums: &Loads) -> f64 {
    sums.iter().copied().fold(0.0, f64::max)
}
