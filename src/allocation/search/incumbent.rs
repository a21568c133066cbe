//! The incumbent: the best assignment found so far.

use crate::allocation::instance::{Cents, Instance, RankedCost, Tally};

/// The best assignment found so far, if there is one.
pub(super) struct Incumbent<'a> {
    pub instance: &'a Instance,
    /// The cost below which an assignment is better.
    cost: RankedCost,
    assignment: Option<Vec<usize>>,
}

/// Error of a bound that is allowed for, relative: bounds are worked out in floating point.
const SLACK: f64 = 1e-12;

impl<'a> Incumbent<'a> {
    /// No assignment yet; every one up to the ceiling is better.
    pub fn none(instance: &'a Instance) -> Incumbent<'a> {
        let cost = RankedCost::fixed(instance.ceiling.saturating_add(1));
        Incumbent { instance, cost, assignment: None }
    }

    /// Whether no assignment that costs as much as a lower bound, in cents, or more can be better.
    pub fn prunes(&self, bound: f64) -> bool {
        (bound - SLACK * bound.abs()).ceil() > self.cost.cents as f64
    }

    /// Keeps an assignment if the rules admit it and it is better; one that is incomplete is not kept.
    pub fn offer(&mut self, assignment: &[usize]) -> Tally {
        let tally = self.instance.tally(assignment);
        let is_complete = assignment.len() == self.instance.n_clients();
        if is_complete && self.instance.admits(&tally) && tally.cost < self.cost {
            self.cost = tally.cost;
            self.assignment = Some(assignment.to_vec());
        }
        tally
    }

    /// The assignment and its cost.
    pub fn into_best(self) -> Option<(Cents, Vec<usize>)> {
        let cents = self.cost.cents;
        self.assignment.map(|assignment| (cents, assignment))
    }
}
