//! All weeks of a few teams, except those that cannot be better.
//!
//! First the least peak is found, then the week with the fewest teams moved among those that have it.

use super::choices::{Choices, exchanged, peak};
use super::puzzle::{DAYS, EQUAL, Loads, Week};

/// Teams with a choice that are enumerated.
const MOST_TEAMS: usize = 10;

/// Days tried at most: more than there are with seven teams, in both rounds.
const MOST_TRIES: u32 = 400_000;

/// Days tried in one step.
const TRIES: u32 = 64;

/// The relative error that rounding can make in a bound.
const SLACK: f64 = 1e-12;

/// Whether there are few enough teams with a choice.
pub fn is_small(choices: &Choices) -> bool {
    choices.free.len() <= MOST_TEAMS
}

/// Walk through all weeks, team by team.
#[derive(Clone, Debug)]
pub struct Enumeration {
    round: Round,
    best: Week,
    /// Teams moved in the best week.
    n_moved: usize,
    /// The least peak, once it is known.
    least: Option<f64>,
    order: Vec<usize>,
    /// People that the teams from a position on bring to each weekday at least.
    rest: Vec<Loads>,
    /// The teams before have a day; for each the state, and of the last one the day to try next.
    path: Vec<Place>,
    days: Vec<usize>,
    n_tries: u32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Round {
    /// Lower peaks are looked for.
    Peak,
    /// Weeks with fewer teams moved are looked for, whose peak is the least.
    Moved,
    Over,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    sums: Loads,
    n_moved: usize,
    next: usize,
}

impl Enumeration {
    /// Starts with an allowed week.
    pub fn new(choices: &Choices, week: &Week) -> Enumeration {
        let mut enumeration = Enumeration {
            round: Round::Peak,
            best: week.clone(),
            n_moved: usize::MAX,
            least: None,
            order: Vec::new(),
            rest: Vec::new(),
            path: Vec::new(),
            days: week.days.clone(),
            n_tries: 0,
        };
        enumeration.begin(choices, choices.by_size());
        enumeration
    }

    fn begin(&mut self, choices: &Choices, order: Vec<usize>) {
        self.rest = vec![[0.0; DAYS]];
        for &team in order.iter().rev() {
            let after = self.rest[self.rest.len() - 1];
            let least = |day: usize| choices.days(team).map(move |choice| choices.loads[team][choice][day]);
            self.rest.push(std::array::from_fn(|day| after[day] + least(day).fold(f64::INFINITY, f64::min)));
        }
        self.rest.reverse();
        // Teams without a choice can have moved as well.
        let free_moved = order.iter().filter(|team| choices.is_moved(**team, self.days[**team])).count();
        let n_moved = choices.moved(&self.days) - free_moved;
        self.order = order;
        self.path = vec![Place { sums: choices.settled, n_moved, next: 0 }];
    }

    /// Tries some days; true when it is over or has to give up.
    pub fn step(&mut self, choices: &Choices) -> bool {
        for _ in 0..TRIES {
            if self.round == Round::Over || self.n_tries == MOST_TRIES {
                return true;
            }
            self.try_next(choices);
        }
        false
    }

    /// The best week so far.
    pub fn best(&self) -> &Week {
        &self.best
    }

    /// The least peak, if it is proved.
    pub fn least(&self) -> Option<f64> {
        self.least
    }

    /// Whether the best week is proved to be the best.
    pub fn is_over(&self) -> bool {
        self.round == Round::Over
    }

    /// The part of the most work that is done.
    pub fn progress(&self) -> f64 {
        f64::from(self.n_tries) / f64::from(MOST_TRIES)
    }

    fn try_next(&mut self, choices: &Choices) {
        let depth = self.path.len();
        let Some(place) = self.path.last_mut() else { return self.end_round(choices) };
        let Some(&team) = self.order.get(depth - 1) else {
            self.path.pop();
            return self.reached(choices);
        };
        let day = place.next;
        place.next += 1;
        let place = *place;
        if day == DAYS {
            self.path.pop();
            return;
        }
        self.n_tries += 1;
        let is_before = |other: &usize| self.order[..depth - 1].contains(other);
        let is_taken = |other: &usize| self.days[*other] == day && is_before(other);
        if !choices.open[team][day] || choices.apart[team].iter().any(is_taken) {
            return;
        }
        let sums = exchanged(&place.sums, &[0.0; DAYS], &choices.loads[team][day]);
        let n_moved = place.n_moved + usize::from(choices.is_moved(team, day));
        if self.can_be_better(&sums, &self.rest[depth], n_moved) {
            self.days[team] = day;
            self.path.push(Place { sums, n_moved, next: 0 });
        }
    }

    fn can_be_better(&self, sums: &Loads, rest: &Loads, n_moved: usize) -> bool {
        let at_least = peak(&exchanged(sums, &[0.0; DAYS], rest));
        match self.round {
            Round::Peak => at_least < self.best.peak * (1.0 + SLACK),
            Round::Moved => n_moved < self.n_moved && at_least <= self.limit() * (1.0 + SLACK),
            Round::Over => false,
        }
    }

    /// The highest peak that counts as the least.
    fn limit(&self) -> f64 {
        self.least.unwrap_or(self.best.peak) * (1.0 + EQUAL)
    }

    /// Every team has a day.
    fn reached(&mut self, choices: &Choices) {
        let peak = peak(&choices.sums(&self.days));
        let is_better = match self.round {
            Round::Peak => peak < self.best.peak,
            Round::Moved => peak <= self.limit(),
            Round::Over => false,
        };
        if is_better {
            self.n_moved = choices.moved(&self.days);
            self.best = Week { days: self.days.clone(), peak };
        }
    }

    fn end_round(&mut self, choices: &Choices) {
        match self.round {
            Round::Peak => {
                self.round = Round::Moved;
                self.least = Some(self.best.peak);
                self.n_moved = usize::MAX;
                // Team by team and day by day: of equals the first is taken.
                self.begin(choices, choices.free.clone());
            }
            Round::Moved | Round::Over => self.round = Round::Over,
        }
    }
}
