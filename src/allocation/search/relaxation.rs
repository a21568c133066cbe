//! The Lagrangian relaxation of a node: the budget becomes a price, and dual ascent bounds what is left.

use super::node::{Connection, Node, Status};
use crate::allocation::instance::{Instance, ROUNDING};
use crate::units::People;

/// A node in which a multiplier takes the place of the budget.
#[derive(Clone, Copy)]
pub(super) struct Relaxation<'a> {
    pub instance: &'a Instance,
    /// The possible connections of each client.
    pub connections: &'a [Vec<Connection>],
    /// Cents for a unit of the budget.
    pub multiplier: f64,
}

/// A lower bound of the assignments of a node.
pub(super) struct Bound {
    /// Cents.
    pub value: f64,
    /// The undecided facilities whose fixed costs the duals pay, and that leave no slack.
    pub without_slack: Vec<bool>,
}

/// Times that the multiplier is raised fourfold in search of an upper end, and then halved.
const RAISES: usize = 60;
const HALVINGS: usize = 40;

impl<'a> Relaxation<'a> {
    /// The relaxation with the lowest multiplier at which the cheapest connections keep to the budget, which makes the
    /// highest bound; none where they exceed it at any multiplier, or a client has no connection.
    pub fn new(instance: &'a Instance, connections: &'a [Vec<Connection>]) -> Option<Relaxation<'a>> {
        if connections.iter().any(Vec::is_empty) {
            return None;
        }
        let budget = instance.budget * (1.0 + ROUNDING);
        let fewest: People = connections.iter().map(|of_client| lowest_usage(of_client)).sum();
        if fewest > budget * (1.0 + ROUNDING) {
            return None;
        }
        let with = |multiplier: f64| Relaxation { instance, connections, multiplier };
        let keeps_budget = |multiplier: f64| with(multiplier).usage() <= budget;
        if keeps_budget(0.0) {
            return Some(with(0.0));
        }
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..RAISES {
            if keeps_budget(high) {
                break;
            }
            (low, high) = (high, high * 4.0);
        }
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            if keeps_budget(middle) { high = middle } else { low = middle }
        }
        Some(with(high))
    }

    /// The cost of a connection with its use of the budget at the price of the multiplier.
    ///
    /// # Formula
    /// `c + λ·u`, in cents.
    pub fn cost(&self, connection: &Connection) -> f64 {
        connection.cost.cents as f64 + self.multiplier * connection.usage
    }

    /// The lowest cost of a client's connections.
    pub fn lowest_cost(&self, of_client: &[Connection]) -> f64 {
        of_client.iter().map(|connection| self.cost(connection)).fold(f64::INFINITY, f64::min)
    }

    /// The amount by which the relaxation prices a use of the budget above the budget, in cents; negative below it.
    ///
    /// # Formula
    /// `λ·(u − B)`.
    pub fn penalty(&self, usage: People) -> f64 {
        let budget = self.instance.budget * (1.0 + ROUNDING);
        if self.multiplier > 0.0 { self.multiplier * (usage - budget) } else { 0.0 }
    }

    /// Connects every client by its cheapest allowed connection; shorter where a client has none.
    pub fn assign(&self, is_allowed: impl Fn(&Connection) -> bool) -> Vec<usize> {
        let chosen = self.connections.iter().map_while(|of_client| {
            let allowed = of_client.iter().filter(|connection| is_allowed(connection));
            self.cheapest(allowed)
        });
        chosen.map(|connection| connection.facility).collect()
    }

    /// The use of the budget with the cheapest connection of every client.
    fn usage(&self) -> People {
        let of_client = |of_client: &Vec<Connection>| self.cheapest(of_client.iter()).map_or(0.0, |it| it.usage);
        self.connections.iter().map(of_client).sum()
    }

    fn cheapest<'b>(&self, connections: impl Iterator<Item = &'b Connection>) -> Option<&'b Connection> {
        connections.min_by(|a, b| self.cost(a).total_cmp(&self.cost(b)).then(a.cost.cmp(&b.cost)))
    }

    /// A lower bound of the assignments of a node, by dual ascent.
    ///
    /// # Formula
    /// `fixed + Σᵢ vᵢ − λ·B`. The dual `vᵢ` of a client is at most the cost of each of its connections plus its payment to
    /// the facility; the payments of all clients to a facility are at most its fixed cost.
    pub fn bound(&self, node: &Node) -> Bound {
        let mut slack: Vec<f64> = self.instance.fixed.iter().map(|fixed| *fixed as f64).collect();
        let mut duals: Vec<Dual> = self.connections.iter().map(|of_client| Dual::new(self, of_client)).collect();
        loop {
            let mut rises = false;
            for dual in &mut duals {
                rises |= dual.rise(self, &mut slack);
            }
            if !rises {
                break;
            }
        }
        let sum: f64 = duals.iter().map(|dual| dual.value).sum();
        let of_facility = slack.iter().zip(&node.statuses);
        let without_slack = of_facility.map(|(slack, status)| *status == Status::Undecided && *slack <= 0.0);
        Bound { value: node.fixed as f64 + sum + self.penalty(0.0), without_slack: without_slack.collect() }
    }
}

/// The dual of a client: its offer for being served.
struct Dual<'a> {
    value: f64,
    /// The lowest cost without opening a facility, above which it does not rise.
    most: f64,
    /// The connections that need a facility to be opened.
    connections: &'a [Connection],
}

impl<'a> Dual<'a> {
    fn new(relaxation: &Relaxation, connections: &'a [Connection]) -> Dual<'a> {
        let without_opening = connections.iter().filter(|connection| !connection.needs_opening);
        let most = without_opening.map(|connection| relaxation.cost(connection)).fold(f64::INFINITY, f64::min);
        Dual { value: relaxation.lowest_cost(connections), most, connections }
    }

    /// Rises to the cost of the next connection, or as far as the facilities have slack that the client pays for; whether
    /// it rose.
    fn rise(&mut self, relaxation: &Relaxation, slack: &mut [f64]) -> bool {
        let value = self.value;
        let to_open = || self.connections.iter().filter(|connection| connection.needs_opening);
        let costs = to_open().map(|connection| relaxation.cost(connection));
        let next = costs.filter(|cost| *cost > value).fold(self.most, f64::min);
        let paid = || to_open().filter(|connection| relaxation.cost(connection) <= value);
        let room = paid().map(|connection| slack[connection.facility]).fold(next - value, f64::min);
        if !(room > 0.0 && room.is_finite()) {
            return false;
        }
        paid().for_each(|connection| slack[connection.facility] -= room);
        self.value += room;
        true
    }
}

/// The lowest use of the budget that a client's connections make.
pub(super) fn lowest_usage(of_client: &[Connection]) -> People {
    of_client.iter().map(|connection| connection.usage).fold(f64::INFINITY, f64::min)
}
