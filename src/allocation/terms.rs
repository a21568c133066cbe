//! What an assignment of policies to roles is judged by, in whole cents: two assignments cost the same or do not, and the
//! order of a sum does not decide.

use std::ops::Add;

use crate::probability::{mix, stream};
use crate::units::People;

/// Rounding that a limit forgives, relative.
pub(super) const ROUNDING: f64 = 1e-9;

/// Whole cents.
pub type Cents = i64;

/// What is made as low as possible: cents, and between assignments that cost the same a fixed rank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount {
    /// A year of all.
    pub cents: Cents,
    /// Lower where policies stand higher in the list; and no two assignments have the same.
    pub rank: i64,
}

impl Add for Amount {
    type Output = Amount;

    fn add(self, other: Amount) -> Amount {
        Amount { cents: self.cents + other.cents, rank: self.rank + other.rank }
    }
}

impl Amount {
    /// What one role with one policy brings. The ranks of forty roles, the longest list, add up to less than 2⁶³.
    pub fn new(cents: Cents, role: usize, policy: usize) -> Amount {
        const PLACE: u32 = 40;
        // Mixed, as the numbers of names that differ in one letter lie on a line: sums of two are often the same.
        let number = mix::mixed(stream::number(&format!("allocation/{role}/{policy}"))) >> 32;
        Amount { cents, rank: ((policy as i64) << PLACE) + number as i64 }
    }
}

/// What an assignment of policies to roles is judged by. Tables of role and policy are role by role.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Number of policies.
    pub n_policies: usize,
    /// A year of a role with a policy, those who stay under the baseline included.
    pub amounts: Vec<Amount>,
    /// People of a role whom the policy gets.
    pub moved: Vec<People>,
    /// People of a role who stay under the baseline.
    pub left: Vec<People>,
    /// People of a role who work on a device of their own.
    pub own: Vec<People>,
    /// A year of each policy in use.
    pub fixed: Vec<Cents>,
    /// Whether a policy publishes applications.
    pub publishes: Vec<bool>,
    /// A year of publishing, while a policy in use does so.
    pub publishing: Cents,
    /// The policy of those who stay.
    pub baseline: usize,
    /// With so many people or fewer a policy is not in use.
    pub unnoticed: People,
    /// People who may work on a device of their own.
    pub most_own: People,
    /// Policies that may be in use.
    pub most_policies: usize,
    /// What a year may cost.
    pub ceiling: Cents,
}

/// What an assignment comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tally {
    /// What is made as low as possible.
    pub amount: Amount,
    /// People who work on a device of their own.
    pub own: People,
    /// Policies in use.
    pub in_use: usize,
}

impl Terms {
    /// Number of roles.
    pub fn n_roles(&self) -> usize {
        self.amounts.len() / self.n_policies
    }

    pub(super) fn at(&self, role: usize, policy: usize) -> usize {
        role * self.n_policies + policy
    }

    /// What an assignment of a policy to each role comes to.
    pub fn tally(&self, assignment: &[usize]) -> Tally {
        let (mut amount, mut own) = (Amount::default(), 0.0);
        for (role, &policy) in assignment.iter().enumerate() {
            let at = self.at(role, policy);
            own += self.own[at];
            amount = amount + self.amounts[at];
        }
        let in_use = self.in_use(assignment);
        amount.cents += in_use.iter().map(|policy| self.fixed[*policy]).sum::<Cents>();
        if in_use.iter().any(|policy| self.publishes[*policy]) {
            amount.cents += self.publishing;
        }
        Tally { amount, own, in_use: in_use.len() }
    }

    /// The policies that an assignment brings into use.
    pub fn in_use(&self, assignment: &[usize]) -> Vec<usize> {
        let mut people = vec![0.0; self.n_policies];
        for (role, &policy) in assignment.iter().enumerate() {
            people[policy] += self.moved[self.at(role, policy)];
            people[self.baseline] += self.left[self.at(role, policy)];
        }
        (0..self.n_policies).filter(|policy| people[*policy] > self.unnoticed).collect()
    }

    /// Whether what an assignment comes to keeps to the limits.
    pub fn admits(&self, tally: &Tally) -> bool {
        tally.own <= self.most_own + ROUNDING * self.most_own
            && tally.in_use <= self.most_policies
            && tally.amount.cents <= self.ceiling
    }
}
