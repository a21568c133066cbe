//! How quiet the busiest weekday can be at best.
//!
//! # Formula
//! For any weights `y_d ≥ 0` with `Σ_d y_d = 1`, every allowed week has
//! `peak ≥ Σ_d y_d·others_d + Σ_t min_k Σ_d y_d·load_t[k][d]`, with `k` over the days that team `t` can have:
//! the busiest day is at least the weighted mean of the days, and every team at least at its minimum.

use super::choices::{Choices, add};
use super::puzzle::{DAYS, Loads};

/// Steps to better weights.
const STEPS: u32 = 3000;

/// Steps without a better bound after which the next ones are shorter.
const PATIENCE: u32 = 40;

/// Search for the weights that give the highest bound, by supergradients.
#[derive(Clone, Debug)]
pub struct Ascent {
    weights: Loads,
    best: Point,
    /// People by which the bound is hoped to rise; it sets the length of a step.
    hope: f64,
    /// Steps since the bound rose.
    stale: u32,
    done: u32,
}

/// Weights with the bound they give.
#[derive(Clone, Copy, Debug)]
struct Point {
    weights: Loads,
    bound: f64,
    /// People by weekday if each team has the day that is its minimum: where it is busy, more weight raises the bound.
    sums: Loads,
}

impl Ascent {
    /// Starts from equal weights, knowing the peak of some week.
    pub fn new(choices: &Choices, peak: f64) -> Ascent {
        let best = point(choices, [1.0 / DAYS as f64; DAYS]);
        Ascent { weights: best.weights, best, hope: f64::max(peak - best.bound, 0.0), stale: 0, done: 0 }
    }

    /// One step; the highest bound so far.
    pub fn step(&mut self, choices: &Choices) -> f64 {
        self.done += 1;
        let mut here = point(choices, self.weights);
        if here.bound > self.best.bound {
            self.best = here;
            self.stale = 0;
        } else {
            self.stale += 1;
        }
        if self.stale >= PATIENCE {
            self.hope *= 0.5;
            self.stale = 0;
            here = self.best;
        }
        self.weights = self.next(&here);
        safe(choices, self.best.bound)
    }

    fn next(&self, here: &Point) -> Loads {
        let mean = here.sums.iter().sum::<f64>() / DAYS as f64;
        let slope = here.sums.map(|sum| sum - mean);
        let steepness: f64 = slope.iter().map(|slope| slope * slope).sum();
        let length = (self.best.bound + self.hope - here.bound) / steepness;
        if !length.is_finite() {
            return here.weights;
        }
        onto_simplex(std::array::from_fn(|day| here.weights[day] + length * slope[day]))
    }

    /// The cost of each choice of a team at the best weights, in people: the choice that counts in the bound is the
    /// cheapest, and the good weeks are made of cheap ones.
    pub fn costs(&self, choices: &Choices, team: usize) -> Loads {
        choices.loads[team].map(|loads| weighted(&loads, &self.best.weights))
    }

    /// The part that is done.
    pub fn progress(&self) -> f64 {
        f64::from(self.done) / f64::from(STEPS)
    }

    /// Whether all steps are done.
    pub fn is_over(&self) -> bool {
        self.done >= STEPS
    }
}

/// The best of the bounds with equal weights and with all weight on one day.
pub fn simple(choices: &Choices) -> f64 {
    let one = |day: usize| std::array::from_fn(|other| if other == day { 1.0 } else { 0.0 });
    let weights = (0..DAYS).map(one).chain([[1.0 / DAYS as f64; DAYS]]);
    weights.map(|weights| safe(choices, point(choices, weights).bound)).fold(0.0, f64::max)
}

fn point(choices: &Choices, weights: Loads) -> Point {
    let mut bound = weighted(&choices.settled, &weights);
    let mut sums = choices.settled;
    for &team in &choices.free {
        let (mut least, mut day) = (f64::INFINITY, 0);
        for choice in choices.days(team) {
            let people = weighted(&choices.loads[team][choice], &weights);
            if people < least {
                (least, day) = (people, choice);
            }
        }
        bound += least;
        add(&mut sums, &choices.loads[team][day]);
    }
    Point { weights, bound, sums }
}

fn weighted(loads: &Loads, weights: &Loads) -> f64 {
    loads.iter().zip(weights).map(|(load, weight)| load * weight).sum()
}

/// The bound less the most that rounding can have added: a few units in the last place for each number in the sum.
fn safe(choices: &Choices, bound: f64) -> f64 {
    let n_terms = (2 * DAYS * (choices.loads.len() + 2)) as f64;
    bound * (1.0 - n_terms * f64::EPSILON)
}

/// The nearest weights that are not negative and add up to 1.
///
/// Source: Held, Wolfe and Crowder, Validation of subgradient optimization (1974).
fn onto_simplex(point: Loads) -> Loads {
    let mut sorted = point;
    sorted.sort_by(|a, b| b.total_cmp(a));
    let (mut sum, mut excess) = (0.0, 0.0);
    for (position, number) in sorted.into_iter().enumerate() {
        sum += number;
        let common = (sum - 1.0) / (position + 1) as f64;
        if number > common {
            excess = common;
        }
    }
    let weights = point.map(|number| f64::max(number - excess, 0.0));
    let total: f64 = weights.iter().sum();
    if total > 0.0 { weights.map(|weight| weight / total) } else { [1.0 / DAYS as f64; DAYS] }
}
