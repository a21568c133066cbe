//! The end of a branch: it stands which policies are in use, and every role gets its way.

use super::{Search, Stand, Ways, least};
use crate::allocation::terms::{Amount, Cents, ROUNDING};
use crate::units::People;

/// All policies stand; role after role gets its way.
pub(super) struct Leaf<'a, 'b> {
    search: &'a mut Search<'b>,
    ways: &'a Ways,
    stands: &'a [Stand],
    price: f64,
    /// What the roles from here on take at least, at the price and in devices of their own.
    rest: Vec<(f64, People)>,
}

/// The first roles have their way.
#[derive(Clone, Copy, Debug)]
struct Partial {
    amount: Amount,
    own: People,
    /// Position of what it continues among those of one role fewer, and the policy of the last role.
    before: usize,
    policy: usize,
}

impl<'a, 'b> Leaf<'a, 'b> {
    pub fn new(search: &'a mut Search<'b>, ways: &'a Ways, stands: &'a [Stand], price: f64) -> Leaf<'a, 'b> {
        let mut rest = vec![(0.0, 0.0)];
        for ways in ways.iter().rev() {
            let (amount, own) = rest[rest.len() - 1];
            let fewest = ways.iter().map(|way| way.own).fold(f64::INFINITY, f64::min);
            rest.push((amount + least(ways, price), own + fewest));
        }
        rest.reverse();
        Leaf { search, ways, stands, price, rest }
    }

    /// Whether some role may have a policy that is not to be in use.
    pub fn can_go_unnoticed(&self) -> bool {
        let terms = self.search.terms;
        let is_unused = |policy: usize, people: People| self.stands[policy] == Stand::Unused && people > 0.0;
        self.ways.iter().enumerate().any(|(role, ways)| {
            ways.iter().any(|way| {
                let at = terms.at(role, way.policy);
                is_unused(way.policy, terms.moved[at]) || is_unused(terms.baseline, terms.left[at])
            })
        })
    }

    /// Whether something better may come of what the first roles take.
    fn is_promising(&self, role: usize, amount: Amount, own: People) -> bool {
        let most = self.search.terms.most_own * (1.0 + ROUNDING);
        let (least, fewest) = self.rest[role];
        let scarce = if self.price > 0.0 { self.price * (own - most) } else { 0.0 };
        own + fewest <= most * (1.0 + ROUNDING) && !self.search.is_too_much(amount.cents as f64 + scarce + least)
    }

    /// Keeps, role after role, what no other does better with as few devices of people's own.
    pub fn sweep(self, paid: Cents) {
        let start = Partial { amount: Amount { cents: paid, rank: 0 }, own: 0.0, before: 0, policy: 0 };
        let mut kept = vec![vec![start]];
        for (role, ways) in self.ways.iter().enumerate() {
            let mut next: Vec<Partial> = Vec::new();
            for (before, partial) in kept[role].iter().enumerate() {
                let continued = ways.iter().map(|way| Partial {
                    amount: partial.amount + way.amount,
                    own: partial.own + way.own,
                    before,
                    policy: way.policy,
                });
                next.extend(continued.filter(|it| self.is_promising(role + 1, it.amount, it.own)));
            }
            next.sort_by(|a, b| a.own.total_cmp(&b.own).then(a.amount.cmp(&b.amount)));
            let mut lowest: Option<Amount> = None;
            next.retain(|partial| {
                let is_lower = lowest.is_none_or(|lowest| partial.amount < lowest);
                lowest = if is_lower { Some(partial.amount) } else { lowest };
                is_lower
            });
            kept.push(next);
        }
        // The last has the most devices of people's own and is the cheapest.
        let Some(mut partial) = kept.pop().and_then(|last| last.last().copied()) else { return };
        let mut assignment = vec![partial.policy; self.ways.len()];
        for (role, partials) in kept.iter().enumerate().skip(1).rev() {
            partial = partials[partial.before];
            assignment[role - 1] = partial.policy;
        }
        self.search.take(&assignment);
    }

    /// Goes through all assignments that may be better, and counts who comes under policies that are not to be in use.
    pub fn walk(self, paid: Cents) {
        let people = vec![0.0; self.search.terms.n_policies];
        let start = Amount { cents: paid, rank: 0 };
        Walk { leaf: self, people, assignment: Vec::new() }.step(start, 0.0);
    }
}

/// A way through all assignments, one role deeper with each step.
struct Walk<'a, 'b> {
    leaf: Leaf<'a, 'b>,
    /// People so far under each policy.
    people: Vec<People>,
    assignment: Vec<usize>,
}

impl Walk<'_, '_> {
    fn step(&mut self, amount: Amount, own: People) {
        let role = self.assignment.len();
        if !self.leaf.is_promising(role, amount, own) {
            return;
        }
        let terms = self.leaf.search.terms;
        if role == terms.n_roles() {
            self.leaf.search.take(&self.assignment);
            return;
        }
        for way in &self.leaf.ways[role] {
            let at = terms.at(role, way.policy);
            let before = (self.people[way.policy], self.people[terms.baseline]);
            self.people[way.policy] += terms.moved[at];
            self.people[terms.baseline] += terms.left[at];
            let is_noticed =
                |policy: usize| self.leaf.stands[policy] == Stand::Unused && self.people[policy] > terms.unnoticed;
            if !is_noticed(way.policy) && !is_noticed(terms.baseline) {
                self.assignment.push(way.policy);
                self.step(amount + way.amount, own + way.own);
                self.assignment.pop();
            }
            self.people[terms.baseline] = before.1;
            self.people[way.policy] = before.0;
        }
    }
}
