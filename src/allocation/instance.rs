//! The data of the search for the cheapest allocation, in whole cents: two assignments cost the same or do not, and the
//! order of a sum does not decide.
//!
//! In the words of facility location, roles are clients and policies are facilities; see [`super::search`].

use std::ops::Add;

use crate::probability::{mix, stream};
use crate::units::People;

/// Rounding that the budget forgives, relative.
pub(super) const ROUNDING: f64 = 1e-9;

/// Whole cents.
pub type Cents = i64;

/// The objective: cents, and a fixed rank between assignments that cost the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct RankedCost {
    /// Cents a year.
    pub cents: Cents,
    /// Lower where facilities stand higher in the list; no two assignments have the same.
    pub rank: i64,
}

impl Add for RankedCost {
    type Output = RankedCost;

    fn add(self, other: RankedCost) -> RankedCost {
        RankedCost { cents: self.cents + other.cents, rank: self.rank + other.rank }
    }
}

impl RankedCost {
    /// The cost of a connection of a client to a facility. The ranks of forty clients, the longest list, add up to less
    /// than 2⁶³.
    pub fn of_connection(cents: Cents, client: usize, facility: usize) -> RankedCost {
        const PLACE: u32 = 40;
        // Mixed, as the numbers of names that differ in one letter lie on a line: sums of two are often equal.
        let number = mix::mixed(stream::number(&format!("allocation/{client}/{facility}"))) >> 32;
        RankedCost { cents, rank: ((facility as i64) << PLACE) + number as i64 }
    }

    /// A cost that does not depend on the connections.
    pub fn fixed(cents: Cents) -> RankedCost {
        RankedCost { cents, rank: 0 }
    }
}

/// An instance of the problem. Tables of client and facility are client by client.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Number of facilities.
    pub n_facilities: usize,
    /// The cost of a connection: a year of the role with the policy, those who stay under the baseline included.
    pub costs: Vec<RankedCost>,
    /// People of the client whom the facility serves.
    pub served: Vec<People>,
    /// People of the client who stay with the baseline.
    pub staying: Vec<People>,
    /// Use that a connection makes of the budget: people of the client who work on a device of their own.
    pub usage: Vec<People>,
    /// The fixed cost of a facility while it is open.
    pub fixed: Vec<Cents>,
    /// Whether a facility publishes applications.
    pub publishes: Vec<bool>,
    /// The common cost of all facilities that publish, while one of them is open.
    pub publishing: Cents,
    /// The facility of those who stay.
    pub baseline: usize,
    /// People up to whom a facility is not open although it serves them.
    pub threshold: People,
    /// The largest use that an assignment may make of the budget: people who may work on a device of their own.
    pub budget: People,
    /// Facilities that may be open.
    pub most_open: usize,
    /// The highest cost that is allowed.
    pub ceiling: Cents,
}

/// The result of an assignment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tally {
    /// Its cost.
    pub cost: RankedCost,
    /// Its use of the budget.
    pub usage: People,
    /// Number of facilities that it opens.
    pub n_open: usize,
}

impl Instance {
    /// Number of clients.
    pub fn n_clients(&self) -> usize {
        self.costs.len() / self.n_facilities
    }

    /// The place of a connection in the tables.
    pub(super) fn at(&self, client: usize, facility: usize) -> usize {
        client * self.n_facilities + facility
    }

    /// The result of an assignment of a facility to each client.
    ///
    /// # Formula
    /// `Σ c(i, j) + Σ f(j)`, over the connections and the open facilities, and the common cost if one of these publishes.
    pub fn tally(&self, assignment: &[usize]) -> Tally {
        let (mut cost, mut usage) = (RankedCost::default(), 0.0);
        for (client, &facility) in assignment.iter().enumerate() {
            let at = self.at(client, facility);
            usage += self.usage[at];
            cost = cost + self.costs[at];
        }
        let open = self.open(assignment);
        cost.cents += open.iter().map(|facility| self.fixed[*facility]).sum::<Cents>();
        if open.iter().any(|facility| self.publishes[*facility]) {
            cost.cents += self.publishing;
        }
        Tally { cost, usage, n_open: open.len() }
    }

    /// The facilities that an assignment opens: those that serve more people than the threshold.
    pub fn open(&self, assignment: &[usize]) -> Vec<usize> {
        let mut people = vec![0.0; self.n_facilities];
        for (client, &facility) in assignment.iter().enumerate() {
            people[facility] += self.served[self.at(client, facility)];
            people[self.baseline] += self.staying[self.at(client, facility)];
        }
        (0..self.n_facilities).filter(|facility| people[*facility] > self.threshold).collect()
    }

    /// Whether the result of an assignment keeps to the budget, the number of open facilities and the ceiling.
    pub fn admits(&self, tally: &Tally) -> bool {
        tally.usage <= self.budget + ROUNDING * self.budget
            && tally.n_open <= self.most_open
            && tally.cost.cents <= self.ceiling
    }
}
