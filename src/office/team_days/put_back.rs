//! Teams that moved get their day now back wherever the busiest day stays as quiet.

use super::choices::{Choices, exchanged, peak};
use super::{EQUAL, Loads, Week};

/// Teams looked at, all in all.
const MOST_LOOKS: u32 = 4_000;

/// Search for days with fewer teams moved, team by team.
#[derive(Clone, Debug)]
pub struct PutBack {
    /// The days so far.
    pub days: Vec<usize>,
    sums: Loads,
    /// The highest peak that is as quiet.
    limit: f64,
    /// The team to look at next.
    next: usize,
    /// Teams looked at since the last one got its day back.
    quiet: usize,
    n_looks: u32,
}

impl PutBack {
    /// Starts from an allowed week.
    pub fn new(choices: &Choices, week: &Week) -> PutBack {
        let days = week.days.clone();
        let sums = choices.sums(&days);
        PutBack { days, sums, limit: week.peak * (1.0 + EQUAL), next: 0, quiet: 0, n_looks: 0 }
    }

    /// Looks at the next team that moved; true when there is nothing left to do.
    pub fn step(&mut self, choices: &Choices) -> bool {
        while self.quiet < self.days.len() && self.n_looks < MOST_LOOKS {
            let team = self.next;
            self.next = (self.next + 1) % self.days.len();
            self.quiet += 1;
            if let Some(now) = self.moved_from(choices, team) {
                self.n_looks += 1;
                if self.alone(choices, team, now) || self.with_another(choices, team, now) {
                    self.quiet = 0;
                }
                return false;
            }
        }
        true
    }

    /// The part of the most work that is done.
    pub fn progress(&self) -> f64 {
        f64::from(self.n_looks) / f64::from(MOST_LOOKS)
    }

    /// The day now of a team that moved and could have it.
    fn moved_from(&self, choices: &Choices, team: usize) -> Option<usize> {
        choices.now[team].filter(|now| *now != self.days[team] && choices.open[team][*now])
    }

    /// Puts a team back if the others can stay.
    fn alone(&mut self, choices: &Choices, team: usize, now: usize) -> bool {
        choices.fits(&self.days, team, now) && self.try_to(choices, &[(team, now)])
    }

    /// Puts a team back together with a change of another that has moved, or has no day now: that costs nothing.
    fn with_another(&mut self, choices: &Choices, team: usize, now: usize) -> bool {
        for &other in &choices.free {
            let is_moved = choices.is_moved(other, self.days[other]);
            if other == team || !(is_moved || choices.now[other].is_none()) {
                continue;
            }
            let at = self.days[other];
            let its = self.moved_from(choices, other);
            let elsewhere = choices.days(other).filter(|day| *day != at && its != Some(*day));
            for day in its.into_iter().chain(elsewhere) {
                let changes = [(team, now), (other, day)];
                if self.is_quiet(choices, &changes) && self.fit(choices, &changes) && self.try_to(choices, &changes) {
                    return true;
                }
            }
        }
        false
    }

    /// Whether two teams can have these days together.
    fn fit(&mut self, choices: &Choices, changes: &[(usize, usize); 2]) -> bool {
        let before = changes.map(|(team, _)| self.days[team]);
        changes.iter().for_each(|(team, day)| self.days[*team] = *day);
        let fit = changes.iter().all(|(team, day)| choices.fits(&self.days, *team, *day));
        changes.iter().zip(before).for_each(|((team, _), day)| self.days[*team] = day);
        fit
    }

    fn is_quiet(&self, choices: &Choices, changes: &[(usize, usize)]) -> bool {
        let mut sums = self.sums;
        for &(team, day) in changes {
            let loads = &choices.loads[team];
            sums = exchanged(&sums, &loads[self.days[team]], &loads[day]);
        }
        peak(&sums) <= self.limit
    }

    /// Makes the changes if the busiest day stays as quiet.
    fn try_to(&mut self, choices: &Choices, changes: &[(usize, usize)]) -> bool {
        if !self.is_quiet(choices, changes) {
            return false;
        }
        let before: Vec<usize> = changes.iter().map(|(team, _)| self.days[*team]).collect();
        changes.iter().for_each(|(team, day)| self.days[*team] = *day);
        // Added up afresh, so that rounding does not add up.
        let sums = choices.sums(&self.days);
        if peak(&sums) > self.limit {
            changes.iter().zip(before).for_each(|((team, _), day)| self.days[*team] = day);
            return false;
        }
        self.sums = sums;
        true
    }
}
