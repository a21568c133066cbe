//! A node of the search: facilities that are open, closed or undecided, and the connections that this leaves.

use crate::allocation::instance::{Cents, Instance, RankedCost};
use crate::units::People;

/// The status of a facility in a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// Its fixed cost is paid.
    Open,
    /// It serves no more people than the threshold.
    Closed,
    Undecided,
}

/// A node of the search.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// By facility.
    pub statuses: Vec<Status>,
    /// The fixed costs of the open facilities, and the common cost of publishing where it is paid.
    pub fixed: Cents,
}

/// A possible connection of a client to a facility.
#[derive(Clone, Copy, Debug)]
pub(super) struct Connection {
    pub facility: usize,
    pub cost: RankedCost,
    /// Its use of the budget.
    pub usage: People,
    /// Whether its facility is undecided and must be opened for it.
    pub needs_opening: bool,
}

impl Node {
    /// The root of a part of the search: only the baseline is decided, and whether publishing is paid for. None where the
    /// baseline would be open and publish without that.
    pub fn root(instance: &Instance, baseline: Status, pays_publishing: bool) -> Option<Node> {
        let is_closed = |facility: usize| !pays_publishing && instance.publishes[facility];
        let status = |facility: usize| if is_closed(facility) { Status::Closed } else { Status::Undecided };
        let statuses: Vec<Status> = (0..instance.n_facilities).map(status).collect();
        if statuses[instance.baseline] == Status::Closed && baseline == Status::Open {
            return None;
        }
        let fixed = if pays_publishing { instance.publishing } else { 0 };
        Some(Node { statuses, fixed }.with(instance, instance.baseline, baseline))
    }

    /// The node in which one more facility is open or closed.
    pub fn with(&self, instance: &Instance, facility: usize, status: Status) -> Node {
        let mut node = self.clone();
        node.statuses[facility] = status;
        node.fixed += if status == Status::Open { instance.fixed[facility] } else { 0 };
        node
    }

    /// Number of facilities that are open.
    pub fn n_open(&self) -> usize {
        self.statuses.iter().filter(|status| **status == Status::Open).count()
    }

    /// Closes every undecided facility.
    pub fn close_undecided(&mut self) {
        let undecided = self.statuses.iter_mut().filter(|status| **status == Status::Undecided);
        undecided.for_each(|status| *status = Status::Closed);
    }

    /// Whether all facilities are decided.
    pub fn is_leaf(&self) -> bool {
        !self.statuses.contains(&Status::Undecided)
    }

    /// The possible connections of each client; `admissible` are those that the rules leave.
    pub fn connections(&self, instance: &Instance, admissible: &[bool]) -> Vec<Vec<Connection>> {
        let connection = |client: usize, facility: usize| {
            let at = instance.at(client, facility);
            let status = self.statuses[facility];
            let serves_few = instance.served[at] <= instance.threshold;
            let leaves_few = instance.staying[at] <= instance.threshold;
            let is_possible = admissible[at]
                && (status != Status::Closed || serves_few)
                && (self.statuses[instance.baseline] != Status::Closed || leaves_few);
            is_possible.then(|| Connection {
                facility,
                cost: instance.costs[at],
                usage: instance.usage[at],
                needs_opening: status == Status::Undecided && instance.fixed[facility] != 0 && !serves_few,
            })
        };
        let of_client =
            |client| (0..instance.n_facilities).filter_map(|facility| connection(client, facility)).collect();
        (0..instance.n_clients()).map(of_client).collect()
    }
}
