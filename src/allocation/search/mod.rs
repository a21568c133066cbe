//! The cheapest way to give every role a policy, found by branch and bound.

mod leaf;

use crate::allocation::terms::{Amount, Cents, ROUNDING, Tally, Terms};
use crate::units::People;

use leaf::Leaf;

impl Terms {
    /// The cheapest assignment to roles of policies that are `open` to them, if there is one.
    pub fn cheapest(&self, open: &[bool]) -> Option<(Cents, Vec<usize>)> {
        let most = Amount { cents: self.ceiling.saturating_add(1), rank: 0 };
        let mut search = Search { terms: self, open, best: most, found: None };
        for baseline in [Stand::Used, Stand::Unused] {
            for &pays in self.may_pay() {
                let mut stands = vec![Stand::Undecided; self.n_policies];
                stands[self.baseline] = baseline;
                let mut paid = if baseline == Stand::Used { self.fixed[self.baseline] } else { 0 };
                if pays {
                    paid += self.publishing;
                } else {
                    let publishing = (0..self.n_policies).filter(|policy| self.publishes[*policy]);
                    publishing.for_each(|policy| stands[policy] = Stand::Unused);
                }
                // A baseline in use that publishes is paid for.
                if stands[self.baseline] == baseline {
                    search.branch(stands, paid, None);
                }
            }
        }
        search.found.map(|found| (search.best.cents, found))
    }

    /// Whether publishing may be paid for: only where that makes a difference it is tried both ways.
    fn may_pay(&self) -> &'static [bool] {
        match (self.publishes.contains(&true), self.publishing > 0) {
            (false, _) => &[false],
            (true, false) => &[true],
            (true, true) => &[false, true],
        }
    }
}

/// What a bound may be wrong by, relative: it is worked out in floating point.
const SLACK: f64 = 1e-12;

/// Whether a policy is to be in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// Its fixed cost is paid.
    Used,
    /// So few people may come under it that nobody notices.
    Unused,
    Undecided,
}

struct Search<'a> {
    terms: &'a Terms,
    open: &'a [bool],
    /// What is looked for is lower.
    best: Amount,
    found: Option<Vec<usize>>,
}

/// A policy that a role can have, with some policies in use and others not.
#[derive(Clone, Copy, Debug)]
struct Way {
    policy: usize,
    amount: Amount,
    own: People,
    /// Whether it takes no more than its cost; otherwise the policy is undecided and must be paid for besides.
    is_free: bool,
}

/// Ways by role.
type Ways = Vec<Vec<Way>>;

impl Search<'_> {
    /// Looks through all assignments in which the policies stand so; `price` is what a person with a device of their
    /// own is made to cost in bounds, so that they become scarce.
    fn branch(&mut self, mut stands: Vec<Stand>, paid: Cents, price: Option<f64>) {
        let n_used = stands.iter().filter(|stand| **stand == Stand::Used).count();
        if n_used > self.terms.most_policies {
            return;
        }
        if n_used == self.terms.most_policies {
            let undecided = stands.iter_mut().filter(|stand| **stand == Stand::Undecided);
            undecided.for_each(|stand| *stand = Stand::Unused);
        }
        let ways = self.ways(&stands);
        let is_leaf = !stands.contains(&Stand::Undecided);
        let price = match price {
            Some(price) if !is_leaf => price,
            _ => match self.price(&ways) {
                Some(price) => price,
                None => return,
            },
        };
        let Bound { amount, tight } = self.bound(&ways, &stands, paid, price);
        if self.is_too_much(amount) {
            return;
        }

        let cheapest = assign(&ways, price, |_| true);
        let tally = self.take(&cheapest);
        let least: Cents = ways.iter().filter_map(|ways| ways.iter().map(|way| way.amount.cents).min()).sum();
        let is_lowest = price == 0.0 && tally.amount.cents <= paid + least;
        if is_lowest && self.terms.admits(&tally) {
            return;
        }
        if is_leaf {
            let leaf = Leaf::new(self, &ways, &stands, price);
            if leaf.can_go_unnoticed() {
                leaf.walk(paid)
            } else {
                leaf.sweep(paid)
            }
            return;
        }
        let undecided = |policy: &usize| stands[*policy] == Stand::Undecided;
        // Where bounds are good, what the tight policies make of it is often the best there is.
        self.take(&assign(&ways, price, |way| way.is_free || tight[way.policy]));
        let wanted = |policy: &usize| cheapest.iter().filter(|it| *it == policy).count();
        let most_wanted = (0..self.terms.n_policies).filter(undecided).rev().max_by_key(wanted);
        let Some(policy) = most_wanted else { return };
        for stand in [Stand::Used, Stand::Unused] {
            stands[policy] = stand;
            let paid = paid + if stand == Stand::Used { self.terms.fixed[policy] } else { 0 };
            self.branch(stands.clone(), paid, Some(price));
        }
    }

    fn is_too_much(&self, amount: f64) -> bool {
        (amount - SLACK * amount.abs()).ceil() > self.best.cents as f64
    }

    /// Keeps an assignment if it is the best so far.
    fn take(&mut self, assignment: &[usize]) -> Tally {
        let tally = self.terms.tally(assignment);
        let is_complete = assignment.len() == self.terms.n_roles();
        if is_complete && self.terms.admits(&tally) && tally.amount < self.best {
            self.best = tally.amount;
            self.found = Some(assignment.to_vec());
        }
        tally
    }

    fn ways(&self, stands: &[Stand]) -> Ways {
        let terms = self.terms;
        let is_unnoticed = |people: People| people <= terms.unnoticed;
        let way = |role: usize, policy: usize| {
            let at = terms.at(role, policy);
            let stays = stands[terms.baseline] != Stand::Unused || is_unnoticed(terms.left[at]);
            let is_free = match stands[policy] {
                Stand::Used => true,
                Stand::Unused if is_unnoticed(terms.moved[at]) => true,
                Stand::Unused => return None,
                Stand::Undecided => terms.fixed[policy] == 0 || is_unnoticed(terms.moved[at]),
            };
            let way = Way { policy, amount: terms.amounts[at], own: terms.own[at], is_free };
            (self.open[at] && stays).then_some(way)
        };
        let policies = 0..terms.n_policies;
        (0..terms.n_roles()).map(|role| policies.clone().filter_map(|policy| way(role, policy)).collect()).collect()
    }

    /// What a person with a device of their own must cost so that no more have one than may, and the bound is highest;
    /// none where too many have one at any price, or a role has no way at all.
    fn price(&self, ways: &Ways) -> Option<f64> {
        if ways.iter().any(Vec::is_empty) {
            return None;
        }
        let most = self.terms.most_own * (1.0 + ROUNDING);
        let fewest: People = ways.iter().map(|ways| ways.iter().map(|way| way.own).fold(f64::INFINITY, f64::min)).sum();
        if fewest > most * (1.0 + ROUNDING) {
            return None;
        }
        let own = |price: f64| -> People {
            let chosen = ways.iter().map(|ways| cheapest(ways.iter(), price).map_or(0.0, |way| way.own));
            chosen.sum()
        };
        if own(0.0) <= most {
            return Some(0.0);
        }
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..60 {
            if own(high) <= most {
                break;
            }
            (low, high) = (high, high * 4.0);
        }
        for _ in 0..40 {
            let middle = 0.5 * (low + high);
            if own(middle) <= most { high = middle } else { low = middle }
        }
        Some(high)
    }

    /// An amount below which no assignment stays in which the policies stand so, by dual ascent: every role bids for
    /// the policies that are not paid for yet, as long as these are worth it.
    fn bound(&self, ways: &Ways, stands: &[Stand], paid: Cents, price: f64) -> Bound {
        let mut left: Vec<f64> = self.terms.fixed.iter().map(|fixed| *fixed as f64).collect();
        // What each role can have without paying for a policy, and what it bids.
        let free: Vec<f64> = ways
            .iter()
            .map(|ways| ways.iter().filter(|way| way.is_free).map(|way| way.at(price)).fold(f64::INFINITY, f64::min))
            .collect();
        let mut bids: Vec<f64> = ways.iter().map(|ways| least(ways, price)).collect();
        loop {
            let mut rises = false;
            for ((bid, free), ways) in bids.iter_mut().zip(&free).zip(ways) {
                let paid_ways = || ways.iter().filter(|way| !way.is_free);
                let next = paid_ways().map(|way| way.at(price)).filter(|cost| cost > bid).fold(*free, f64::min);
                let wanted = || paid_ways().filter(|way| way.at(price) <= *bid);
                let room = wanted().map(|way| left[way.policy]).fold(next - *bid, f64::min);
                if room > 0.0 && room.is_finite() {
                    wanted().for_each(|way| left[way.policy] -= room);
                    *bid += room;
                    rises = true;
                }
            }
            if !rises {
                break;
            }
        }
        let scarce = if price > 0.0 { price * self.terms.most_own * (1.0 + ROUNDING) } else { 0.0 };
        let tight = left.iter().zip(stands).map(|(left, stand)| *stand == Stand::Undecided && *left <= 0.0);
        Bound { amount: paid as f64 + bids.iter().sum::<f64>() - scarce, tight: tight.collect() }
    }
}

struct Bound {
    amount: f64,
    /// Policies that the bids pay for.
    tight: Vec<bool>,
}

impl Way {
    /// Its cost when a person with a device of their own costs so much.
    fn at(&self, price: f64) -> f64 {
        self.amount.cents as f64 + price * self.own
    }
}

/// The cheapest of the ways.
fn cheapest<'a>(ways: impl Iterator<Item = &'a Way>, price: f64) -> Option<&'a Way> {
    ways.min_by(|a, b| a.at(price).total_cmp(&b.at(price)).then(a.amount.cmp(&b.amount)))
}

fn least(ways: &[Way], price: f64) -> f64 {
    ways.iter().map(|way| way.at(price)).fold(f64::INFINITY, f64::min)
}

/// Gives every role the cheapest of the ways that are allowed; shorter where a role has none.
fn assign(ways: &Ways, price: f64, is_allowed: impl Fn(&Way) -> bool) -> Vec<usize> {
    let chosen = ways.iter().map_while(|ways| cheapest(ways.iter().filter(|way| is_allowed(way)), price));
    chosen.map(|way| way.policy).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The lowest of every assignment there is.
    fn by_force(terms: &Terms, open: &[bool]) -> Option<(Cents, Vec<usize>)> {
        let mut best: Option<(Amount, Vec<usize>)> = None;
        let n_roles = terms.n_roles();
        let mut assignment = vec![0; n_roles];
        loop {
            let is_open = assignment.iter().enumerate().all(|(role, policy)| open[terms.at(role, *policy)]);
            let tally = terms.tally(&assignment);
            if is_open && terms.admits(&tally) && best.as_ref().is_none_or(|(amount, _)| tally.amount < *amount) {
                best = Some((tally.amount, assignment.clone()));
            }
            let Some(role) = (0..n_roles).rev().find(|role| assignment[*role] + 1 < terms.n_policies) else {
                return best.map(|(amount, assignment)| (amount.cents, assignment));
            };
            assignment[role] += 1;
            assignment[role + 1..].fill(0);
        }
    }

    prop_compose! {
        /// Terms with few different amounts, so that many assignments cost the same, and with roles that nobody notices.
        fn terms()(n_roles in 1_usize..=6, n_policies in 1_usize..=4)(
            n_policies in Just(n_policies),
            cost in prop::collection::vec(prop_oneof![0_i64..4, 0_i64..1000], n_roles * n_policies),
            people in prop::collection::vec(prop_oneof![Just(0.0), Just(0.4), Just(0.6), 1.0..300.0], n_roles),
            joins in prop::collection::vec(prop_oneof![Just(1.0), Just(0.9), Just(0.0), Just(0.9985)], n_policies),
            own in prop::collection::vec(prop_oneof![Just(0.0), Just(1.0), Just(0.9)], n_policies),
            fixed in prop::collection::vec(prop_oneof![Just(0_i64), 0_i64..5, 0_i64..900], n_policies),
            publishes in prop::collection::vec(any::<bool>(), n_policies),
            publishing in prop_oneof![Just(0_i64), 0_i64..500],
            baseline in 0..n_policies,
            most_own in prop_oneof![Just(1.0), 0.0..1.0],
            most_policies in 1_usize..=5,
            ceiling in prop_oneof![3 => Just(i64::MAX), 1 => 0_i64..4000],
        ) -> Terms {
            let everyone: f64 = people.iter().sum();
            let moves = |policy: usize| if policy == baseline { 1.0 } else { joins[policy] };
            let cells = || people.iter().flat_map(|people| (0..n_policies).map(move |policy| (*people, policy)));
            Terms {
                n_policies,
                amounts: (0..).zip(&cost).map(|(at, cost)| Amount::new(*cost, at / n_policies, at % n_policies)).collect(),
                moved: cells().map(|(people, policy)| people * moves(policy)).collect(),
                left: cells().map(|(people, policy)| people - people * moves(policy)).collect(),
                own: cells().map(|(people, policy)| people * moves(policy) * own[policy]).collect(),
                fixed,
                publishes,
                publishing,
                baseline,
                unnoticed: 0.001 * everyone,
                most_own: most_own * everyone,
                most_policies,
                ceiling,
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn the_cheapest_is_what_trying_all_finds(
            terms in terms(),
            closed in prop::collection::vec(prop::bool::weighted(0.2), 24),
        ) {
            let open: Vec<bool> = terms.amounts.iter().zip(&closed).map(|(_, closed)| !closed).collect();
            prop_assert_eq!(terms.cheapest(&open), by_force(&terms, &open));
        }
    }
}
