//! Teams that moved get their day now back wherever the busiest day stays as quiet.

use super::choices::{Choices, Move, exchanged, peak};
use super::puzzle::{EQUAL, Loads, Week};

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
        choices.fits(&self.days, team, now) && self.try_moves(choices, [Move { team, day: now }])
    }

    /// Puts a team back together with a move of another that has moved, or has no day now: that costs nothing.
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
                let moves = [Move { team, day: now }, Move { team: other, day }];
                if self.is_quiet(choices, &moves) && self.fit(choices, moves) && self.try_moves(choices, moves) {
                    return true;
                }
            }
        }
        false
    }

    /// Whether two teams can have these days together.
    fn fit(&mut self, choices: &Choices, moves: [Move; 2]) -> bool {
        let before = self.make(moves);
        let fit = moves.iter().all(|made| choices.fits(&self.days, made.team, made.day));
        self.make(before);
        fit
    }

    /// Whether the busiest day stays as quiet.
    fn is_quiet(&self, choices: &Choices, moves: &[Move]) -> bool {
        let mut sums = self.sums;
        for &Move { team, day } in moves {
            let loads = &choices.loads[team];
            sums = exchanged(&sums, &loads[self.days[team]], &loads[day]);
        }
        peak(&sums) <= self.limit
    }

    /// Makes the moves if the busiest day stays as quiet.
    fn try_moves<const N: usize>(&mut self, choices: &Choices, moves: [Move; N]) -> bool {
        if !self.is_quiet(choices, &moves) {
            return false;
        }
        let before = self.make(moves);
        // Added up afresh, so that rounding does not add up.
        let sums = choices.sums(&self.days);
        if peak(&sums) > self.limit {
            self.make(before);
            return false;
        }
        self.sums = sums;
        true
    }

    /// Makes moves, and returns those that take them back.
    fn make<const N: usize>(&mut self, moves: [Move; N]) -> [Move; N] {
        moves.map(|Move { team, day }| Move { team, day: std::mem::replace(&mut self.days[team], day) })
    }
}
