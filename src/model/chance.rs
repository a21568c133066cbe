//! The chance events of a draw: lost devices and the major incident.
//!
//! An event is named by policy, year and number, never by the alternative, so that every alternative meets the same
//! ones; model.md §7.

use crate::probability::{counting, lognormal};
use crate::units::{Share, YearNumber};

/// The chance events of a draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// The uniform number that decides whether the major incident happens, by year.
    pub major: Vec<Share>,
    /// The lost-device incidents under each policy.
    pub lost: Vec<LostDevices>,
}

/// The lost-device incidents under one policy; none by default, as for a policy that no alternative uses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LostDevices {
    /// The uniform number that decides how many incidents a year has, by year.
    counts: Vec<Share>,
    /// Incidents of a year that have a cost of their own.
    n_costs: usize,
    /// Year after year, the cost of the first incidents together, of none up to `n_costs`.
    sums: Vec<f64>,
    /// The uniform number that decides what all further incidents of a year cost together, by year; empty where no year can
    /// have any.
    further: Vec<Share>,
}

/// Incidents of a year under a policy that are drawn one by one. The file admits hundreds of millions; those beyond
/// have one amount together, with the mean and the deviation of as many.
pub const DRAWN_ONE_BY_ONE: usize = 500;

impl Chance {
    /// The cost of the incidents of year `t` under a policy, relative to the mean cost of one, where `mean` are expected.
    ///
    /// # Formula
    /// The sum of `K` lognormal costs with mean and deviation 1, `K ~ Poisson(mean)`; model.md §7.
    pub fn lost(&self, policy: usize, t: YearNumber, mean: f64) -> f64 {
        self.lost[policy].cost(t as usize - 1, mean)
    }

    /// Whether the major incident happens in a year in which its chance is `chance`.
    pub fn is_major(&self, t: YearNumber, chance: Share) -> bool {
        self.major[t as usize - 1] < chance
    }
}

impl LostDevices {
    /// Incidents without a cost yet, of which up to `n_costs` in a year will have a cost of their own; `counts` are the
    /// uniform numbers of how many a year has.
    pub fn new(counts: Vec<Share>, n_costs: usize) -> LostDevices {
        let sums = vec![0.0; counts.len() * (n_costs + 1)];
        LostDevices { counts, n_costs, sums, further: Vec::new() }
    }

    /// Gives the incident at a position in a year its cost, relative to the mean; in the order of the incidents.
    pub fn add(&mut self, year: usize, incident: usize, cost: f64) {
        let before = year * (self.n_costs + 1) + incident;
        self.sums[before + 1] = self.sums[before] + cost;
    }

    /// Gives the incidents beyond [`DRAWN_ONE_BY_ONE`] their uniform numbers, one for each year.
    pub fn add_further(&mut self, numbers: Vec<Share>) {
        self.further = numbers;
    }

    fn cost(&self, year: usize, mean: f64) -> f64 {
        let count = counting::poisson(mean, self.counts[year]) as usize;
        // There are costs for as many as there can be; should rounding ask for more, the last sum stands.
        let one_by_one = self.sums[year * (self.n_costs + 1) + count.min(self.n_costs)];
        match self.further.get(year) {
            Some(number) if count > DRAWN_ONE_BY_ONE => {
                one_by_one + lognormal::lognormals((count - DRAWN_ONE_BY_ONE) as f64, *number)
            }
            _ => one_by_one,
        }
    }
}
