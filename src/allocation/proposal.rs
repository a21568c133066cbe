//! The proposal: the cheapest allocation under the rules beside the second best, in the full model.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::allocation::matrix::{Allocation, Breach, Impossible, Matrix};
use crate::allocation::rules::Rules;
use crate::outcome::comparison::Comparison;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;
use crate::scenario::{Alternative, Id, Scenario};
use crate::sorted;
use crate::units::Euro;

/// The proposal for a scenario under rules.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Roles × policies.
    pub matrix: Matrix,
    /// The cheapest allocation, or the reason why there is none.
    pub best: Result<Best, Impossible>,
}

/// The cheapest allocation and the second best.
#[derive(Clone, Debug)]
pub struct Best {
    /// The cheapest allocation.
    pub allocation: Allocation,
    /// For each role the cheapest allocation that gives it another policy.
    pub others: Vec<Option<Allocation>>,
    /// The cheapest and the second best as the only alternatives of the scenario.
    pub plan: Rc<Plan>,
    /// The estimates of both.
    pub comparison: Comparison,
}

/// The effect of another policy for one role, with all others as in the cheapest allocation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Swap {
    /// A higher cost, by these euros a year.
    Costs(Euro),
    /// A rule for the whole that it would break.
    Breaks(Breach),
}

impl Proposal {
    /// The proposal for a scenario.
    ///
    /// # Errors
    /// Every problem of the scenario.
    pub fn new(scenario: &Scenario, rules: &Rules) -> Result<Proposal, Vec<Problem>> {
        let plan = Plan::new(scenario)?;
        let matrix = Matrix::new(&plan, rules);
        let best = match matrix.cheapest() {
            Ok(allocation) => Ok(Best::new(scenario, &matrix, allocation)?),
            Err(why) => Err(why),
        };
        Ok(Proposal { matrix, best })
    }

    /// The effect of another policy for a role; none where there is no cheapest allocation, or for the policy that the role
    /// has in it.
    pub fn swap(&self, role: usize, policy: usize) -> Option<Swap> {
        let best = &self.best.as_ref().ok()?.allocation;
        let mut policies = best.policies.clone();
        if policies[role] == policy {
            return None;
        }
        policies[role] = policy;
        Some(match self.matrix.breach(&policies) {
            Some(breach) => Swap::Breaks(breach),
            None => Swap::Costs(self.matrix.cost(&policies) - best.cost),
        })
    }
}

impl Best {
    fn new(scenario: &Scenario, matrix: &Matrix, allocation: Allocation) -> Result<Best, Vec<Problem>> {
        let roles = allocation.policies.iter().enumerate();
        let others: Vec<Option<Allocation>> =
            roles.map(|(role, policy)| matrix.cheapest_without(role, *policy)).collect();
        let second = second(&others);
        let alternatives = std::iter::once(&allocation).chain(second).zip(["first", "second"]);
        let alternatives = alternatives.filter_map(|(allocation, id)| alternative(scenario, &allocation.policies, id));
        let trial = Scenario { alternatives: alternatives.collect(), ..scenario.clone() };
        let plan = Rc::new(Plan::new(&trial)?);
        let comparison = Comparison::new(Rc::clone(&plan));
        Ok(Best { allocation, others, plan, comparison })
    }

    /// The second best allocation, if the rules leave another.
    pub fn second(&self) -> Option<&Allocation> {
        second(&self.others)
    }
}

fn second(others: &[Option<Allocation>]) -> Option<&Allocation> {
    others.iter().flatten().min_by(|a, b| a.cost.total_cmp(&b.cost))
}

/// An alternative with an allocation and the roll-out of the scenario's own alternatives.
fn alternative(scenario: &Scenario, policies: &[usize], id: &str) -> Option<Alternative> {
    let like = scenario.changing();
    let allocation = named(scenario, policies);
    Some(Alternative { id: id.to_owned(), name: id.to_owned(), allocation, ..like.clone() })
}

/// The position of an alternative of a scenario that has this allocation.
pub fn already(scenario: &Scenario, policies: &[usize]) -> Option<usize> {
    let wanted = named(scenario, policies);
    let has =
        |alternative: &Alternative| wanted.iter().all(|(role, policy)| alternative.policy_of(role) == Some(policy));
    scenario.alternatives.iter().position(has)
}

/// An allocation with ids instead of positions.
pub fn named(scenario: &Scenario, policies: &[usize]) -> BTreeMap<Id, Id> {
    let roles = scenario.workforce.roles.iter().zip(policies);
    sorted::map(roles.map(|(role, policy)| (role.id.clone(), scenario.policies[*policy].id.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::allocation::trial::Trial;
    use crate::defaults::presets::Preset;
    use crate::inputs::items::Edit;

    fn six() -> (Scenario, Proposal) {
        let scenario = Preset::SixPolicies.scenario();
        let proposal = Proposal::new(&scenario, &Rules::usual(&scenario)).expect("a preset is valid");
        (scenario, proposal)
    }

    #[test]
    fn what_is_adopted_costs_what_was_proposed() {
        let (scenario, proposal) = six();
        let best = proposal.best.expect("the rules leave something");
        let edit = Edit::Adopt("Voorstel".to_owned(), named(&scenario, &best.allocation.policies));
        let adopted = edit.apply(&scenario, &scenario).expect("there is room");
        let comparison = Comparison::new(Plan::new(&adopted).expect("valid"));
        let position =
            comparison.alternatives.iter().position(|it| it.id == crate::inputs::items::ADOPTED).expect("it is there");
        assert_eq!(comparison.alternatives[position].total(), best.comparison.alternatives[0].total());
        let policies = &best.allocation.policies;
        assert_eq!(already(&scenario, policies), None);
        assert_eq!(already(&adopted, policies), Some(position));
        let again = edit.apply(&adopted, &scenario).expect("there is room for another");
        assert_eq!(again.alternatives.last().map(|it| it.name.as_str()), Some("Voorstel 2"));
    }

    #[test]
    fn no_swap_is_cheaper_and_the_second_best_costs_no_more_than_any_of_them() {
        let (_, proposal) = six();
        let best = proposal.best.as_ref().expect("the rules leave something");
        let second = best.second().expect("there are six policies");
        let mut n_swaps = 0;
        for role in 0..best.allocation.policies.len() {
            for policy in 0..6 {
                if proposal.matrix.ruling(role, policy).is_some() {
                    continue;
                }
                if let Some(Swap::Costs(more)) = proposal.swap(role, policy) {
                    n_swaps += 1;
                    assert!(
                        more >= 0.0 && second.cost <= best.allocation.cost + more + 0.01,
                        "{role} {policy}: {more}"
                    );
                }
            }
        }
        assert!(n_swaps > 10);
    }

    #[test]
    fn the_trial_counts_the_futures_in_which_the_proposal_is_cheaper() {
        let (_, proposal) = six();
        let best = proposal.best.expect("the rules leave something");
        let mut at_once = Trial::new(&best.plan, 200);
        while at_once.advance() {}
        let mut beside = Trial::new(&best.plan, 200);
        assert_eq!(beside.done(), 0);
        while beside.advance() {}
        assert_eq!(at_once.done(), 200);
        assert_eq!(at_once.cheaper(), beside.cheaper());
        assert!((0.0..=1.0).contains(&at_once.cheaper()));
        // With nothing uncertain every future is the estimate.
        let mut certain = best.plan.scenario().clone();
        for input in crate::inputs::all(&certain.clone()) {
            if let crate::inputs::Entry::Number(quantity) = &input.entry {
                let fixed = crate::inputs::Entry::Number(quantity.likely().into());
                certain = crate::inputs::with(&certain, &input.path, &fixed).expect("within its limits");
            }
        }
        certain.risk.major_probability = 0.0.into();
        certain.policies.iter_mut().for_each(|policy| policy.lost_rate = 0.0.into());
        let plan = Rc::new(Plan::new(&certain).expect("valid"));
        let comparison = Comparison::new(Rc::clone(&plan));
        let mut trial = Trial::new(&plan, 20);
        while trial.advance() {}
        let is_cheaper = comparison.present_value(0) < comparison.present_value(1);
        assert_eq!(trial.cheaper(), if is_cheaper { 1.0 } else { 0.0 });
    }
}
