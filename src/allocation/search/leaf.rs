//! A leaf of the search: all facilities are decided, and client after client gets its connection.

use super::incumbent::Incumbent;
use super::node::{Node, Status};
use super::relaxation::{Relaxation, lowest_usage};
use crate::allocation::instance::{ROUNDING, RankedCost};
use crate::units::People;

/// A node with all facilities decided.
pub(super) struct Leaf<'a, 'b> {
    incumbent: &'a mut Incumbent<'b>,
    node: &'a Node,
    relaxation: Relaxation<'a>,
    /// For each client, the least that it and all clients after it take; nothing after the last.
    remaining: Vec<Remaining>,
}

/// Lower bounds for the clients that are not connected yet.
#[derive(Clone, Copy, Debug)]
struct Remaining {
    /// Cents at the multiplier of the relaxation.
    cost: f64,
    /// Use of the budget.
    usage: People,
}

/// A partial assignment: the first clients are connected.
#[derive(Clone, Copy, Debug)]
struct Partial {
    cost: RankedCost,
    usage: People,
    /// The position of the partial assignment that it continues, among those of one client fewer.
    before: usize,
    /// The facility of the last client.
    facility: usize,
}

impl<'a, 'b> Leaf<'a, 'b> {
    pub fn new(incumbent: &'a mut Incumbent<'b>, node: &'a Node, relaxation: Relaxation<'a>) -> Leaf<'a, 'b> {
        let mut remaining = vec![Remaining { cost: 0.0, usage: 0.0 }];
        for of_client in relaxation.connections.iter().rev() {
            let Remaining { cost, usage } = remaining[remaining.len() - 1];
            remaining.push(Remaining {
                cost: cost + relaxation.lowest_cost(of_client),
                usage: usage + lowest_usage(of_client),
            });
        }
        remaining.reverse();
        Leaf { incumbent, node, relaxation, remaining }
    }

    /// Offers the best assignment of the leaf to the incumbent.
    pub fn search(self) {
        if self.may_serve_few() { Enumeration::new(self).search() } else { self.sweep() }
    }

    /// Whether a closed facility may serve people, up to the threshold; only an enumeration counts them.
    fn may_serve_few(&self) -> bool {
        let instance = self.relaxation.instance;
        let is_closed =
            |facility: usize, people: People| self.node.statuses[facility] == Status::Closed && people > 0.0;
        self.relaxation.connections.iter().enumerate().any(|(client, of_client)| {
            of_client.iter().any(|connection| {
                let at = instance.at(client, connection.facility);
                is_closed(connection.facility, instance.served[at])
                    || is_closed(instance.baseline, instance.staying[at])
            })
        })
    }

    /// Whether an assignment better than the incumbent may continue the first clients' connections.
    fn is_promising(&self, n_clients: usize, cost: RankedCost, usage: People) -> bool {
        let budget = self.relaxation.instance.budget * (1.0 + ROUNDING);
        let remaining = self.remaining[n_clients];
        let bound = cost.cents as f64 + self.relaxation.penalty(usage) + remaining.cost;
        usage + remaining.usage <= budget * (1.0 + ROUNDING) && !self.incumbent.prunes(bound)
    }

    /// Adds client after client and keeps the partial assignments that no other beats in cost and use of the budget.
    fn sweep(self) {
        let start = Partial { cost: RankedCost::fixed(self.node.fixed), usage: 0.0, before: 0, facility: 0 };
        let mut kept = vec![vec![start]];
        for client in 0..self.relaxation.connections.len() {
            let mut next = self.continued(client, &kept[client]);
            // The innermost work of the search: fast before small, unlike the sorts of `sorted`.
            next.sort_by(|a, b| a.usage.total_cmp(&b.usage).then(a.cost.cmp(&b.cost)));
            let mut lowest: Option<RankedCost> = None;
            next.retain(|partial| {
                let is_lower = lowest.is_none_or(|lowest| partial.cost < lowest);
                lowest = if is_lower { Some(partial.cost) } else { lowest };
                is_lower
            });
            kept.push(next);
        }
        // The last one kept uses most of the budget and is the cheapest.
        let cheapest = kept.last().and_then(|complete| complete.last().copied());
        if let Some(cheapest) = cheapest {
            self.incumbent.offer(&assignment(&kept, cheapest));
        }
    }

    /// The promising partial assignments with one client more.
    fn continued(&self, client: usize, partials: &[Partial]) -> Vec<Partial> {
        let mut next = Vec::new();
        for (before, partial) in partials.iter().enumerate() {
            let continued = self.relaxation.connections[client].iter().map(|connection| Partial {
                cost: partial.cost + connection.cost,
                usage: partial.usage + connection.usage,
                before,
                facility: connection.facility,
            });
            next.extend(continued.filter(|it| self.is_promising(client + 1, it.cost, it.usage)));
        }
        next
    }
}

/// The assignment that ends in a partial assignment of all clients; `kept` are those of no client, of one, and so on.
fn assignment(kept: &[Vec<Partial>], mut last: Partial) -> Vec<usize> {
    let mut assignment = vec![0; kept.len() - 1];
    for (facility, partials) in assignment.iter_mut().zip(kept).rev() {
        *facility = last.facility;
        last = partials[last.before];
    }
    assignment
}

/// An enumeration of the assignments of a leaf, one client deeper with each step.
struct Enumeration<'a, 'b> {
    leaf: Leaf<'a, 'b>,
    /// People so far at each facility.
    people: Vec<People>,
    assignment: Vec<usize>,
}

impl<'a, 'b> Enumeration<'a, 'b> {
    fn new(leaf: Leaf<'a, 'b>) -> Enumeration<'a, 'b> {
        let people = vec![0.0; leaf.relaxation.instance.n_facilities];
        Enumeration { leaf, people, assignment: Vec::new() }
    }

    fn search(mut self) {
        let fixed = RankedCost::fixed(self.leaf.node.fixed);
        self.step(fixed, 0.0);
    }

    fn step(&mut self, cost: RankedCost, usage: People) {
        let client = self.assignment.len();
        if !self.leaf.is_promising(client, cost, usage) {
            return;
        }
        let instance = self.leaf.relaxation.instance;
        if client == instance.n_clients() {
            self.leaf.incumbent.offer(&self.assignment);
            return;
        }
        for connection in &self.leaf.relaxation.connections[client] {
            let at = instance.at(client, connection.facility);
            let before = [connection.facility, instance.baseline].map(|facility| self.people[facility]);
            self.people[connection.facility] += instance.served[at];
            self.people[instance.baseline] += instance.staying[at];
            if !self.opens(connection.facility) && !self.opens(instance.baseline) {
                self.assignment.push(connection.facility);
                self.step(cost + connection.cost, usage + connection.usage);
                self.assignment.pop();
            }
            self.people[instance.baseline] = before[1];
            self.people[connection.facility] = before[0];
        }
    }

    /// Whether the people so far would open a closed facility.
    fn opens(&self, facility: usize) -> bool {
        let threshold = self.leaf.relaxation.instance.threshold;
        self.leaf.node.statuses[facility] == Status::Closed && self.people[facility] > threshold
    }
}
