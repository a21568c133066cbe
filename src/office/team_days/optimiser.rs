//! The search for the best week, in phases: an allowed week, a bound, better weeks, all weeks, few teams moved.

use super::bound::{self, Ascent};
use super::choices::Choices;
use super::colouring::{Attempt, Colouring};
use super::descent::Descent;
use super::exact::{self, Enumeration};
use super::put_back::PutBack;
use super::puzzle::{EQUAL, Given, Puzzle, Solution, Week};

/// The search for the best week, a slice at a time; it can be ended at any moment.
#[derive(Clone, Debug)]
pub struct Optimiser {
    choices: Choices,
    given: Option<Week>,
    best: Option<Week>,
    /// The week found first.
    first: Option<Vec<usize>>,
    pub(super) bound: f64,
    is_best: bool,
    pub(super) phase: Phase,
}

#[derive(Clone, Debug)]
pub(super) enum Phase {
    /// Looks for an allowed week.
    Colouring(Colouring),
    /// Raises the bound.
    Bound(Ascent),
    /// Improves the best week.
    Descent(Descent),
    /// Looks through all weeks.
    Enumeration(Enumeration),
    /// Gives teams their day now back.
    PutBack(PutBack),
    Done(Ending),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Ending {
    /// With the best week, if there is one.
    Searched,
    Impossible,
}

impl Puzzle {
    /// Searches to the end.
    pub fn solve(&self) -> Solution {
        let mut optimiser = Optimiser::new(self);
        while !optimiser.advance(u32::MAX) {}
        optimiser.finish()
    }
}

impl Optimiser {
    /// A search that has not begun. When the week now is allowed, it is the best so far.
    pub fn new(puzzle: &Puzzle) -> Optimiser {
        let choices = Choices::new(puzzle);
        let given = match choices.given() {
            Given::Allowed(week) => Some(week),
            Given::Incomplete | Given::NotAllowed => None,
        };
        let phase = if choices.is_impossible {
            Phase::Done(Ending::Impossible)
        } else {
            Phase::Colouring(Colouring::new(&choices))
        };
        let bound = bound::simple(&choices);
        Optimiser { best: given.clone(), given, first: None, bound, is_best: false, phase, choices }
    }

    /// Makes a number of steps, each of some microseconds with 200 teams; true when the search is over.
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
            Phase::Colouring(colouring) => (0.0, 0.05, colouring.progress()),
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

    /// A lower bound for the peak of every allowed week, in people; it never falls.
    pub fn bound(&self) -> f64 {
        // The bound is a sum in another order than the peak, so that rounding alone can put it above.
        self.best.as_ref().map_or(self.bound, |best| if best.peak < self.bound { best.peak } else { self.bound })
    }

    /// Ends the search, gives teams their day back that moved for nothing, and returns the solution.
    pub fn finish(&mut self) -> Solution {
        if !self.is_done() {
            self.put_back();
        }
        while !self.is_done() {
            self.step();
        }
        match (&self.phase, &self.best) {
            (Phase::Done(Ending::Impossible), _) => Solution::Impossible,
            (_, Some(week)) => Solution::Found { week: week.clone(), bound: self.bound(), is_best: self.is_best },
            (_, None) => Solution::NotFound,
        }
    }

    fn is_done(&self) -> bool {
        matches!(self.phase, Phase::Done(_))
    }

    fn step(&mut self) {
        match &mut self.phase {
            Phase::Colouring(colouring) => match colouring.step(&self.choices) {
                Attempt::Going => {}
                Attempt::Found(days) => self.started(Some(days)),
                Attempt::Impossible => self.phase = Phase::Done(Ending::Impossible),
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
            None => Phase::Done(Ending::Searched),
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

    /// Takes over the result of the enumeration.
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
            self.phase = Phase::Done(Ending::Searched);
        } else {
            self.put_back();
        }
    }

    fn put_back(&mut self) {
        self.phase = match &self.best {
            Some(best) => Phase::PutBack(PutBack::new(&self.choices, best)),
            None => Phase::Done(Ending::Searched),
        };
    }

    /// Ends with these days, unless the peak of the week now is equal.
    pub(super) fn settle(&mut self, days: Vec<usize>) {
        let week = self.choices.week(days);
        self.best = match self.given.take() {
            Some(given) if given.peak <= week.peak * (1.0 + EQUAL) => Some(given),
            _ => Some(week),
        };
        self.phase = Phase::Done(Ending::Searched);
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
