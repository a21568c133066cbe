//! The team day of every team, chosen so that the busiest weekday is as quiet as possible.
//!
//! Up to ten teams that have a choice are enumerated, as a rule to the end; more are improved step by step, and a
//! lower bound says how far the best week found can be from the best there is. Only additions, multiplications,
//! divisions and comparisons are used, in a fixed order: the same problem gives the same days on every machine, in
//! slices of any size.

use serde::{Deserialize, Serialize};

use bound::Ascent;
use choices::Choices;
use descent::Descent;
use exact::Enumeration;
use put_back::PutBack;
use start::{Attempt, Start};

pub mod messages;

mod bound;
mod choices;
mod descent;
mod exact;
mod put_back;
mod start;

/// Weekdays, Monday to Friday.
pub const DAYS: usize = 5;

/// People at a desk by weekday, Monday to Friday.
pub type Loads = [f64; DAYS];

/// A team that has its team day once a week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Team {
    /// People expected at a desk on each weekday (inner, Monday to Friday), if the team day is on the weekday (outer).
    /// A number that is negative or not finite counts as nobody.
    pub load: [Loads; DAYS],
    /// The team day now, 0 for Monday to 4 for Friday, if the team has one. Any other number counts as none.
    pub now: Option<usize>,
    /// Whether the team day now must stay; without a team day now nothing is fixed.
    pub is_fixed: bool,
}

/// The teams whose days are to be chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// All teams.
    pub teams: Vec<Team>,
    /// Pairs of teams that may not have the same day, as positions among the teams. Pairs of a team with itself or
    /// with a team that does not exist count for nothing.
    pub apart: Vec<(usize, usize)>,
    /// People of no team expected at a desk on each weekday.
    pub others: Loads,
}

/// A team day for every team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Week {
    /// The weekday of each team, 0 for Monday to 4 for Friday.
    pub days: Vec<usize>,
    /// People expected at a desk on the busiest weekday.
    pub peak: f64,
}

/// The week as it is now.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Some team has no team day now.
    Incomplete,
    /// Two teams that must be apart have the same day. What is found then may be busier.
    NotAllowed,
    /// What is found is never busier.
    Allowed(Week),
}

/// What the search came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// The best allowed week found.
    Found {
        /// The week.
        week: Week,
        /// People on the busiest weekday of any allowed week, at least; the least there is when `is_best`.
        bound: f64,
        /// Whether all weeks were looked through or ruled out, so that none is quieter, and none that is as quiet
        /// moves fewer teams; otherwise there may be one.
        is_best: bool,
    },
    /// No week keeps the fixed days and all pairs apart.
    Impossible,
    /// No allowed week was found before the search ended, and there may be one.
    NotFound,
}

/// Peaks that differ by less are the same, relative.
pub const EQUAL: f64 = 1e-9;

impl Problem {
    /// Searches to the end.
    pub fn solve(&self) -> Outcome {
        let mut optimiser = Optimiser::new(self);
        while !optimiser.advance(u32::MAX) {}
        optimiser.finish()
    }

    /// The week as it is now.
    pub fn given(&self) -> Given {
        Choices::new(self).given()
    }

    /// People expected at a desk on each weekday, with a day for each team.
    pub fn loads(&self, days: &[usize]) -> Loads {
        Choices::new(self).sums(days)
    }

    /// Whether every team has a day, fixed days are kept and no two teams that must be apart have the same.
    pub fn allows(&self, days: &[usize]) -> bool {
        days.len() == self.teams.len() && days.iter().all(|day| *day < DAYS) && Choices::new(self).allows(days)
    }

    /// Teams that have a team day now and get another.
    pub fn moved(&self, days: &[usize]) -> usize {
        Choices::new(self).moved(days)
    }
}

/// The search for the best week, a slice at a time; it can be ended at any moment.
#[derive(Clone, Debug)]
pub struct Optimiser {
    choices: Choices,
    given: Option<Week>,
    best: Option<Week>,
    /// The week found first.
    first: Option<Vec<usize>>,
    bound: f64,
    is_best: bool,
    phase: Phase,
}

#[derive(Clone, Debug)]
enum Phase {
    /// Looks for an allowed week.
    Start(Start),
    /// Raises the bound.
    Bound(Ascent),
    /// Improves the best week.
    Descent(Descent),
    /// Looks through all weeks.
    Enumeration(Enumeration),
    /// Gives teams their day now back.
    PutBack(PutBack),
    Done(End),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// With the best week, if there is one.
    Searched,
    Impossible,
}

impl Optimiser {
    /// A search that has not begun. When the week now is allowed, it is the best so far.
    pub fn new(problem: &Problem) -> Optimiser {
        let choices = Choices::new(problem);
        let given = match choices.given() {
            Given::Allowed(week) => Some(week),
            Given::Incomplete | Given::NotAllowed => None,
        };
        let phase =
            if choices.is_impossible { Phase::Done(End::Impossible) } else { Phase::Start(Start::new(&choices)) };
        let bound = bound::simple(&choices);
        Optimiser { best: given.clone(), given, first: None, bound, is_best: false, phase, choices }
    }

    /// Does so many steps, each of some microseconds with 200 teams, and says whether the search has come to its end.
    pub fn advance(&mut self, steps: u32) -> bool {
        for _ in 0..steps {
            if self.is_done() {
                break;
            }
            self.step();
        }
        self.is_done()
    }

    /// The part of the search that is done, from 0 to 1. It never falls, and may jump.
    pub fn progress(&self) -> f64 {
        let (from, to, part) = match &self.phase {
            Phase::Start(start) => (0.0, 0.05, start.progress()),
            Phase::Bound(ascent) => (0.05, 0.15, ascent.progress()),
            Phase::Descent(descent) => (0.15, 0.85, descent.progress()),
            Phase::Enumeration(enumeration) => (0.85, 0.95, enumeration.progress()),
            Phase::PutBack(put_back) => (0.95, 1.0, put_back.progress()),
            Phase::Done(_) => (1.0, 1.0, 0.0),
        };
        from + (to - from) * part.clamp(0.0, 1.0)
    }

    /// The best allowed week so far.
    pub fn best(&self) -> Option<&Week> {
        self.best.as_ref()
    }

    /// People on the busiest weekday of any allowed week, at least; it never falls.
    pub fn bound(&self) -> f64 {
        // The bound is a sum in another order than the peak, so that rounding alone can put it above.
        self.best.as_ref().map_or(self.bound, |best| if best.peak < self.bound { best.peak } else { self.bound })
    }

    /// Ends the search, gives teams their day back that moved for nothing, and says what was found.
    pub fn finish(&mut self) -> Outcome {
        if !self.is_done() {
            self.put_back();
        }
        while !self.is_done() {
            self.step();
        }
        match (&self.phase, &self.best) {
            (Phase::Done(End::Impossible), _) => Outcome::Impossible,
            (_, Some(week)) => Outcome::Found { week: week.clone(), bound: self.bound(), is_best: self.is_best },
            (_, None) => Outcome::NotFound,
        }
    }

    fn is_done(&self) -> bool {
        matches!(self.phase, Phase::Done(_))
    }

    fn step(&mut self) {
        match &mut self.phase {
            Phase::Start(start) => match start.step(&self.choices) {
                Attempt::Going => {}
                Attempt::Found(days) => self.started(Some(days)),
                Attempt::Impossible => self.phase = Phase::Done(End::Impossible),
                Attempt::GaveUp => self.started(None),
            },
            Phase::Bound(ascent) => {
                let bound = ascent.step(&self.choices);
                let is_over = ascent.is_over();
                self.raise(bound);
                if is_over {
                    self.descend();
                }
            }
            Phase::Descent(descent) => {
                if let Some(days) = descent.step(&self.choices) {
                    self.offer(days);
                }
                self.stop_descending();
            }
            Phase::Enumeration(enumeration) => {
                if enumeration.step(&self.choices) {
                    self.enumerated();
                }
            }
            Phase::PutBack(put_back) => {
                if put_back.step(&self.choices) {
                    let days = put_back.days.clone();
                    self.settle(days);
                }
            }
            Phase::Done(_) => {}
        }
    }

    /// Goes on from an allowed week, or from the given one where no other was found in time.
    fn started(&mut self, days: Option<Vec<usize>>) {
        if let Some(days) = days {
            self.offer(days.clone());
            self.first = Some(days);
        }
        self.phase = match &self.best {
            Some(best) => Phase::Bound(Ascent::new(&self.choices, best.peak)),
            None => Phase::Done(End::Searched),
        };
    }

    /// Starts from the week now, so that few teams move, and then from the one found first.
    fn descend(&mut self) {
        let Phase::Bound(ascent) = &self.phase else { return };
        let given = self.given.as_ref().map(|given| given.days.clone());
        let starts = self.first.take().into_iter().chain(given).collect();
        self.phase = Phase::Descent(Descent::new(&self.choices, starts, ascent, self.bound));
        self.stop_descending();
    }

    /// Leaves the descent when it is over or cannot gain anything.
    fn stop_descending(&mut self) {
        let Phase::Descent(descent) = &self.phase else { return };
        let is_at_bound = self.best.as_ref().is_some_and(|best| best.peak <= self.bound * (1.0 + EQUAL));
        if !is_at_bound && !descent.is_over() {
            return;
        }
        match &self.best {
            Some(best) if exact::is_small(&self.choices) => {
                self.phase = Phase::Enumeration(Enumeration::new(&self.choices, best));
            }
            _ => self.put_back(),
        }
    }

    /// Takes over what the enumeration came to.
    fn enumerated(&mut self) {
        let Phase::Enumeration(enumeration) = &self.phase else { return };
        let week = enumeration.best().clone();
        let least = enumeration.least();
        let is_over = enumeration.is_over();
        self.best = Some(week);
        if let Some(least) = least {
            self.bound = least;
        }
        if is_over {
            self.is_best = true;
            self.phase = Phase::Done(End::Searched);
        } else {
            self.put_back();
        }
    }

    fn put_back(&mut self) {
        self.phase = match &self.best {
            Some(best) => Phase::PutBack(PutBack::new(&self.choices, best)),
            None => Phase::Done(End::Searched),
        };
    }

    /// Ends with these days, unless the week now is as quiet.
    fn settle(&mut self, days: Vec<usize>) {
        let week = self.choices.week(days);
        self.best = match self.given.take() {
            Some(given) if given.peak <= week.peak * (1.0 + EQUAL) => Some(given),
            _ => Some(week),
        };
        self.phase = Phase::Done(End::Searched);
    }

    /// Keeps a week if it is quieter than the best, or as quiet with fewer teams moved.
    fn offer(&mut self, days: Vec<usize>) {
        let week = self.choices.week(days);
        let moved = |week: &Week| self.choices.moved(&week.days);
        let is_better =
            |best: &Week| week.peak < best.peak * (1.0 - EQUAL) || week.peak <= best.peak && moved(&week) < moved(best);
        if self.best.as_ref().is_none_or(is_better) {
            self.best = Some(week);
        }
    }

    fn raise(&mut self, bound: f64) {
        if bound > self.bound {
            self.bound = bound;
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]
mod tests;
