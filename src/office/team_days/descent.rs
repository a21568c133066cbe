//! Better weeks by small changes: a team changes its day, two teams exchange theirs, or several teams change together.
//!
//! The weights of the bound give every choice of a team a cost. A week is above the bound by the extra cost of its choices
//! over the cheapest ones, and by the unevenness of its days; so it is good where cheap choices make it even.

use super::bound::Ascent;
use super::choices::{Choices, Move, exchanged, peak};
use super::exact::is_small;
use super::puzzle::{DAYS, Loads};
use crate::probability::mix::SplitMix;
use crate::sorted::sort_by;

/// The most looks for each team with a choice, where all weeks are enumerated afterwards.
const LOOKS_PER_TEAM: usize = 30;

/// The most looks in all, where they are not.
const MOST_LOOKS: usize = 12_000;

/// Changes that are tried in combinations: the cheapest of all.
const PROMISING: usize = 150;

/// Teams that one change can displace at most.
const LONGEST_CHAIN: usize = 10;

/// Changes must make a week better by so much, relative; otherwise rounding could lead in circles.
const PROGRESS: f64 = 1e-12;

/// Changes at a time of which all combinations are tried.
const MIXED: usize = 10;

/// Changes by chance at a time.
const SHAKES: usize = 3;

/// The state of the generator at the start of every search; any number does.
const CHANCE: u64 = 5;

/// Descent to a week that no small change makes better, again and again from the best one with some changes by chance.
#[derive(Clone, Debug)]
pub struct Descent {
    days: Vec<usize>,
    sums: Loads,
    strain: f64,
    /// Teams on a weekday from which a team must be apart, among those with a choice.
    blocked: Vec<[u32; DAYS]>,
    best: Best,
    /// Weeks from which to start before chance comes in, the next one last.
    starts: Vec<Vec<usize>>,
    /// The changes that cost the least, the cheapest first.
    promising: Vec<Promising>,
    /// Whether small changes make nothing better and mixtures are tried.
    is_mixing: bool,
    /// No week has a quieter busiest day.
    bound: f64,
    /// Position among the free teams of the one to look at next.
    next: usize,
    /// Teams looked at since the last change.
    quiet: usize,
    n_looks: usize,
    most_looks: usize,
    chance: SplitMix,
}

/// A change of a team from its cheapest day to another.
#[derive(Clone, Copy, Debug)]
struct Promising {
    team: usize,
    day: usize,
    cheapest: usize,
}

/// Moves that must be made together.
#[derive(Clone, Debug)]
struct Chain {
    moves: Vec<Move>,
    /// People by weekday once they are made.
    sums: Loads,
}

#[derive(Clone, Debug)]
struct Best {
    days: Vec<usize>,
    peak: f64,
    strain: f64,
}

impl Descent {
    /// Starts from allowed weeks, the last one first.
    pub fn new(choices: &Choices, mut starts: Vec<Vec<usize>>, ascent: &Ascent, bound: f64) -> Descent {
        let mut promising = promising(choices, ascent);
        if let Some(days) = starts.first().map(|days| cheap(choices, &promising, days.clone(), bound)) {
            starts.insert(0, days);
        }
        promising.truncate(PROMISING);
        let days = starts.pop().unwrap_or_default();
        let mut descent = Descent {
            sums: [0.0; DAYS],
            strain: 0.0,
            blocked: vec![[0; DAYS]; days.len()],
            best: Best { days: days.clone(), peak: f64::INFINITY, strain: f64::INFINITY },
            starts,
            promising,
            is_mixing: false,
            bound,
            next: 0,
            quiet: 0,
            n_looks: 0,
            most_looks: if is_small(choices) { LOOKS_PER_TEAM * choices.free.len() } else { MOST_LOOKS },
            chance: SplitMix(CHANCE),
            days: Vec::new(),
        };
        descent.go_to(choices, days);
        descent
    }

    /// Looks at one team or at one mixture; the days, when nothing has made them better for long.
    pub fn step(&mut self, choices: &Choices) -> Option<Vec<usize>> {
        self.n_looks += 1;
        let is_better = if self.is_mixing { self.mix(choices) } else { self.look(choices) };
        self.quiet = if is_better { 0 } else { self.quiet + 1 };
        if self.quiet < choices.free.len() && !self.is_over() {
            return None;
        }
        self.quiet = 0;
        self.is_mixing = !self.is_mixing;
        if self.is_mixing && !self.is_over() {
            return None;
        }
        let found = self.days.clone();
        self.keep_the_better(choices);
        self.restart(choices);
        Some(found)
    }

    /// Looks at the next team.
    fn look(&mut self, choices: &Choices) -> bool {
        let Some(&team) = choices.free.get(self.next) else { return false };
        let is_better = self.give_day(choices, team) | self.exchange_days(choices, team);
        self.next = (self.next + 1) % choices.free.len();
        is_better
    }

    /// The part that is done.
    pub fn progress(&self) -> f64 {
        self.n_looks as f64 / self.most_looks as f64
    }

    /// Whether it has looked often enough.
    pub fn is_over(&self) -> bool {
        self.n_looks >= self.most_looks
    }

    /// The strain of a week: the sum of the eighth powers of the excess of each day over the bound. The busiest day counts
    /// above all, but a week in which only the second busiest gets quieter is better as well; without that, the descent
    /// ends early.
    fn strain(&self, sums: &Loads) -> f64 {
        let scale = if self.bound > 0.0 { 1.0 / self.bound } else { 1.0 };
        let power = |sum: &f64| {
            let excess = f64::max(sum - self.bound, 0.0) * scale;
            let square = excess * excess;
            let fourth = square * square;
            fourth * fourth
        };
        sums.iter().map(power).sum()
    }

    fn is_better(&self, strain: f64) -> bool {
        strain < self.strain * (1.0 - PROGRESS)
    }

    /// Gives a team another day if that makes the week better, and teams that must be apart from it the day it had.
    fn give_day(&mut self, choices: &Choices, team: usize) -> bool {
        let mut moved = false;
        for day in choices.days(team) {
            let Some(chain) = self.chain(choices, Move { team, day }) else { continue };
            let strain = self.strain(&chain.sums);
            if self.is_better(strain) {
                self.make(choices, &chain.moves, chain.sums, strain);
                moved = true;
            }
        }
        moved
    }

    /// Exchanges the day of a team with that of a later one wherever that makes the week better.
    fn exchange_days(&mut self, choices: &Choices, team: usize) -> bool {
        let mut moved = false;
        for &other in &choices.free[self.next + 1..] {
            let (day, its) = (self.days[team], self.days[other]);
            let is_closed = |team: usize, day: usize| !choices.open[team][day] || self.blocked[team][day] > 0;
            if day == its || is_closed(team, its) || is_closed(other, day) {
                continue;
            }
            let (loads, other_loads) = (&choices.loads[team], &choices.loads[other]);
            let sums = std::array::from_fn(|at| {
                self.sums[at] + (loads[its][at] - loads[day][at]) + (other_loads[day][at] - other_loads[its][at])
            });
            let strain = self.strain(&sums);
            if self.is_better(strain) {
                let moves = [Move { team, day: its }, Move { team: other, day }];
                self.make(choices, &moves, sums, strain);
                moved = true;
            }
        }
        moved
    }

    /// Tries all combinations of some promising changes taken by chance, and makes the best one.
    fn mix(&mut self, choices: &Choices) -> bool {
        let moves = self.some_moves(choices);
        let difference = |&Move { team, day }: &Move| {
            let loads = &choices.loads[team];
            exchanged(&[0.0; DAYS], &loads[self.days[team]], &loads[day])
        };
        let differences: Vec<Loads> = moves.iter().map(difference).collect();
        let (mut sums, mut best, mut best_strain) = (self.sums, 0, self.strain);
        // A Gray code: from each combination to the next, one move is made or taken back.
        for number in 1_usize..1 << moves.len() {
            let combination = number ^ (number >> 1);
            let position = number.trailing_zeros() as usize;
            let sign = if combination >> position & 1 == 1 { 1.0 } else { -1.0 };
            sums.iter_mut().zip(&differences[position]).for_each(|(sum, difference)| *sum += sign * difference);
            let strain = self.strain(&sums);
            if strain < best_strain {
                (best, best_strain) = (combination, strain);
            }
        }
        if !self.is_better(best_strain) {
            return false;
        }
        let made = moves.iter().enumerate().filter(|(position, _)| best >> position & 1 == 1);
        let made: Vec<Move> = made.map(|(_, made)| *made).collect();
        self.make(choices, &made, self.sums, best_strain);
        self.sums = choices.sums(&self.days);
        self.strain = self.strain(&self.sums);
        true
    }

    /// Some moves of different teams that do not get in one another's way, rather the more promising ones.
    fn some_moves(&mut self, choices: &Choices) -> Vec<Move> {
        let mut moves: Vec<Move> = Vec::new();
        for _ in 0..3 * MIXED {
            let n_promising = self.promising.len() as u64;
            if moves.len() == MIXED || n_promising == 0 {
                break;
            }
            let at = self.chance.below(n_promising).min(self.chance.below(n_promising)) as usize;
            let Promising { team, day, cheapest } = self.promising[at];
            let day = if self.days[team] == day { cheapest } else { day };
            let is_in_the_way = |other: &Move| other.team == team || choices.apart[team].contains(&other.team);
            if self.blocked[team][day] == 0 && !moves.iter().any(is_in_the_way) {
                moves.push(Move { team, day });
            }
        }
        moves
    }

    /// The moves that follow when a team gets a day: a team in the way gets the day of the one that displaces it, and so
    /// on; none where a team cannot have its day or too many are displaced.
    fn chain(&self, choices: &Choices, first: Move) -> Option<Chain> {
        if first.day == self.days[first.team] {
            return None;
        }
        let mut chain = Chain { moves: vec![first], sums: self.sums };
        let mut position = 0;
        while let Some(&Move { team, day }) = chain.moves.get(position) {
            let before = self.days[team];
            if !choices.open[team][day] || chain.moves.len() > LONGEST_CHAIN {
                return None;
            }
            chain.sums = exchanged(&chain.sums, &choices.loads[team][before], &choices.loads[team][day]);
            if self.blocked[team][day] > 0 {
                for &other in &choices.apart[team] {
                    if self.days[other] == day && !chain.moves.iter().any(|member| member.team == other) {
                        chain.moves.push(Move { team: other, day: before });
                    }
                }
            }
            position += 1;
        }
        Some(chain)
    }

    /// Makes moves that lead to these sums and this strain.
    fn make(&mut self, choices: &Choices, moves: &[Move], sums: Loads, strain: f64) {
        for &Move { team, day } in moves {
            let before = std::mem::replace(&mut self.days[team], day);
            for &other in &choices.apart[team] {
                self.blocked[other][before] -= 1;
                self.blocked[other][day] += 1;
            }
        }
        (self.sums, self.strain) = (sums, strain);
    }

    fn keep_the_better(&mut self, choices: &Choices) {
        let sums = choices.sums(&self.days);
        let (peak, strain) = (peak(&sums), self.strain(&sums));
        if (peak, strain) <= (self.best.peak, self.best.strain) {
            self.best = Best { days: self.days.clone(), peak, strain };
        }
    }

    /// Goes to the next week to start from, or to the best one with some changes by chance.
    fn restart(&mut self, choices: &Choices) {
        if let Some(days) = self.starts.pop() {
            return self.go_to(choices, days);
        }
        self.go_to(choices, self.best.days.clone());
        for _ in 0..SHAKES {
            let position = self.chance.below(choices.free.len().max(1) as u64) as usize;
            let Some(&team) = choices.free.get(position) else { return };
            let day = self.chance.below(DAYS as u64) as usize;
            if let Some(chain) = self.chain(choices, Move { team, day }) {
                let strain = self.strain(&chain.sums);
                self.make(choices, &chain.moves, chain.sums, strain);
            }
        }
    }

    /// Goes to these days; everything is worked out afresh, so that rounding does not add up.
    fn go_to(&mut self, choices: &Choices, days: Vec<usize>) {
        self.days = days;
        self.sums = choices.sums(&self.days);
        self.strain = self.strain(&self.sums);
        self.blocked.fill([0; DAYS]);
        for &team in &choices.free {
            let day = self.days[team];
            choices.apart[team].iter().for_each(|other| self.blocked[*other][day] += 1);
        }
    }
}

/// All changes from the cheapest day of a team, those that cost the least first.
fn promising(choices: &Choices, ascent: &Ascent) -> Vec<Promising> {
    let mut promising = Vec::new();
    for &team in &choices.free {
        let costs = ascent.costs(choices, team);
        let cheapest = choices.days(team).min_by(|a, b| costs[*a].total_cmp(&costs[*b])).unwrap_or(0);
        let dearer = choices.days(team).filter(|day| *day != cheapest);
        promising.extend(dearer.map(|day| (costs[day] - costs[cheapest], Promising { team, day, cheapest })));
    }
    sort_by(&mut promising, |a, b| a.0.total_cmp(&b.0));
    promising.into_iter().map(|(_, promising)| promising).collect()
}

/// A week near the one that the bound is made of: every team gets its cheapest day if it can, and then changes make the
/// days even, those that cost the least first.
fn cheap(choices: &Choices, promising: &[Promising], mut days: Vec<usize>, bound: f64) -> Vec<usize> {
    for &Promising { team, cheapest, .. } in promising {
        if choices.fits(&days, team, cheapest) {
            days[team] = cheapest;
        }
    }
    let unevenness =
        |sums: &Loads| -> f64 { sums.iter().map(|sum| f64::max(sum - bound, 0.0)).map(|excess| excess * excess).sum() };
    let mut sums = choices.sums(&days);
    for _ in 0..3 {
        for &Promising { team, day, cheapest } in promising {
            for day in [day, cheapest] {
                let loads = &choices.loads[team];
                let changed = exchanged(&sums, &loads[days[team]], &loads[day]);
                if unevenness(&changed) < unevenness(&sums) && choices.fits(&days, team, day) {
                    (days[team], sums) = (day, changed);
                }
            }
        }
    }
    days
}
