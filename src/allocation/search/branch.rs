//! Branch and bound over the facilities.

use super::incumbent::Incumbent;
use super::leaf::Leaf;
use super::node::{Node, Status};
use super::relaxation::Relaxation;
use crate::allocation::instance::{Cents, Instance};

impl Instance {
    /// The cheapest assignment of admissible connections under the rules, and its cost; none where the rules leave none.
    pub fn cheapest(&self, admissible: &[bool]) -> Option<(Cents, Vec<usize>)> {
        let mut search = Search { instance: self, admissible, incumbent: Incumbent::none(self) };
        for baseline in [Status::Open, Status::Closed] {
            for &pays_publishing in self.ways_to_publish() {
                if let Some(root) = Node::root(self, baseline, pays_publishing) {
                    search.branch(root, None);
                }
            }
        }
        search.incumbent.into_best()
    }

    /// Whether the common cost of publishing is paid; both are tried only where that makes a difference.
    fn ways_to_publish(&self) -> &'static [bool] {
        match (self.publishes.contains(&true), self.publishing > 0) {
            (false, _) => &[false],
            (true, false) => &[true],
            (true, true) => &[false, true],
        }
    }
}

struct Search<'a> {
    instance: &'a Instance,
    admissible: &'a [bool],
    incumbent: Incumbent<'a>,
}

impl Search<'_> {
    /// Searches a node with the multiplier of its parent; a root or a leaf finds its own.
    fn branch(&mut self, mut node: Node, multiplier: Option<f64>) {
        let instance = self.instance;
        if node.n_open() > instance.most_open {
            return;
        }
        if node.n_open() == instance.most_open {
            node.close_undecided();
        }
        let connections = node.connections(instance, self.admissible);
        let inherited = multiplier.filter(|_| !node.is_leaf());
        let inherited = inherited.map(|multiplier| Relaxation { instance, connections: &connections, multiplier });
        let Some(relaxation) = inherited.or_else(|| Relaxation::new(instance, &connections)) else { return };
        let bound = relaxation.bound(&node);
        if self.incumbent.prunes(bound.value) {
            return;
        }

        let cheapest = relaxation.assign(|_| true);
        if self.settles(&node, &relaxation, &cheapest) {
            return;
        }
        if node.is_leaf() {
            Leaf::new(&mut self.incumbent, &node, relaxation).search();
            return;
        }
        // Where bounds are good, the facilities without slack often make the best assignment there is.
        let opened = |facility: usize| bound.without_slack[facility];
        self.incumbent.offer(&relaxation.assign(|it| !it.needs_opening || opened(it.facility)));
        if let Some(facility) = most_wanted(&node, &cheapest) {
            for status in [Status::Open, Status::Closed] {
                self.branch(node.with(instance, facility, status), Some(relaxation.multiplier));
            }
        }
    }

    /// Offers the assignment by cheapest connections; whether it is the best of the node, because it costs no more than
    /// these connections and the facilities that are open anyway.
    fn settles(&mut self, node: &Node, relaxation: &Relaxation, cheapest: &[usize]) -> bool {
        let tally = self.incumbent.offer(cheapest);
        let of_client = relaxation.connections.iter().map(|of_client| of_client.iter().map(|it| it.cost.cents).min());
        let least: Cents = of_client.flatten().sum();
        let is_lowest = relaxation.multiplier == 0.0 && tally.cost.cents <= node.fixed + least;
        is_lowest && self.instance.admits(&tally)
    }
}

/// The undecided facility that most clients have in an assignment; of several the first.
fn most_wanted(node: &Node, assignment: &[usize]) -> Option<usize> {
    let undecided = |facility: &usize| node.statuses[*facility] == Status::Undecided;
    let n_clients = |facility: &usize| assignment.iter().filter(|it| *it == facility).count();
    (0..node.statuses.len()).filter(undecided).rev().max_by_key(n_clients)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::allocation::instance::RankedCost;

    /// The cheapest of all assignments, found by trying each.
    fn by_force(instance: &Instance, admissible: &[bool]) -> Option<(Cents, Vec<usize>)> {
        let mut best: Option<(RankedCost, Vec<usize>)> = None;
        let n_clients = instance.n_clients();
        let mut assignment = vec![0; n_clients];
        loop {
            let is_admissible =
                assignment.iter().enumerate().all(|(client, facility)| admissible[instance.at(client, *facility)]);
            let tally = instance.tally(&assignment);
            if is_admissible && instance.admits(&tally) && best.as_ref().is_none_or(|(cost, _)| tally.cost < *cost) {
                best = Some((tally.cost, assignment.clone()));
            }
            let has_next = |client: &usize| assignment[*client] + 1 < instance.n_facilities;
            let Some(client) = (0..n_clients).rev().find(has_next) else {
                return best.map(|(cost, assignment)| (cost.cents, assignment));
            };
            assignment[client] += 1;
            assignment[client + 1..].fill(0);
        }
    }

    prop_compose! {
        /// Instances with few different costs, so that many assignments cost the same, and with clients below the threshold.
        fn instances()(n_clients in 1_usize..=6, n_facilities in 1_usize..=4)(
            n_facilities in Just(n_facilities),
            cost in prop::collection::vec(prop_oneof![0_i64..4, 0_i64..1000], n_clients * n_facilities),
            people in prop::collection::vec(prop_oneof![Just(0.0), Just(0.4), Just(0.6), 1.0..300.0], n_clients),
            take_up in prop::collection::vec(prop_oneof![Just(1.0), Just(0.9), Just(0.0), Just(0.9985)], n_facilities),
            own in prop::collection::vec(prop_oneof![Just(0.0), Just(1.0), Just(0.9)], n_facilities),
            fixed in prop::collection::vec(prop_oneof![Just(0_i64), 0_i64..5, 0_i64..900], n_facilities),
            publishes in prop::collection::vec(any::<bool>(), n_facilities),
            publishing in prop_oneof![Just(0_i64), 0_i64..500],
            baseline in 0..n_facilities,
            budget in prop_oneof![Just(1.0), 0.0..1.0],
            most_open in 1_usize..=5,
            ceiling in prop_oneof![3 => Just(i64::MAX), 1 => 0_i64..4000],
        ) -> Instance {
            let everyone: f64 = people.iter().sum();
            let joins = |facility: usize| if facility == baseline { 1.0 } else { take_up[facility] };
            let cells = || people.iter().flat_map(|people| (0..n_facilities).map(move |facility| (*people, facility)));
            let costs = (0..).zip(&cost).map(|(at, cost)| {
                RankedCost::of_connection(*cost, at / n_facilities, at % n_facilities)
            });
            Instance {
                n_facilities,
                costs: costs.collect(),
                served: cells().map(|(people, facility)| people * joins(facility)).collect(),
                staying: cells().map(|(people, facility)| people - people * joins(facility)).collect(),
                usage: cells().map(|(people, facility)| people * joins(facility) * own[facility]).collect(),
                fixed,
                publishes,
                publishing,
                baseline,
                threshold: 0.001 * everyone,
                budget: budget * everyone,
                most_open,
                ceiling,
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn the_cheapest_is_what_trying_all_finds(
            instance in instances(),
            ruled_out in prop::collection::vec(prop::bool::weighted(0.2), 24),
        ) {
            let admissible: Vec<bool> = instance.costs.iter().zip(&ruled_out).map(|(_, is_ruled_out)| !is_ruled_out).collect();
            prop_assert_eq!(instance.cheapest(&admissible), by_force(&instance, &admissible));
        }
    }
}
