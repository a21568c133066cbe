//! How much of what two scenarios differ comes from choices, from assumptions, and from both together.
//!
//! Two more scenarios stand between the two: the choices of one in the world of the other, and the other way round. What
//! changes when only the choices change comes from them, likewise for the assumptions; the rest comes from both together.

use crate::outcome::comparison::Comparison;
use crate::scenario::check;
use crate::scenario::fields::Part;
use crate::scenario::plan::Plan;
use crate::scenario::{Id, Policy, Scenario};
use crate::units::Euro;

/// A difference in whole euros, in three parts that add up to it exactly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// The amount of the first scenario.
    pub first: Euro,
    /// The amount of the second.
    pub second: Euro,
    /// What only the choices of the second change.
    pub choices: Euro,
    /// What only the assumptions of the second change.
    pub assumptions: Euro,
    /// What both change together beyond that.
    pub both: Euro,
}

impl Split {
    fn new([first, second, with_choices, with_assumptions]: [Euro; 4]) -> Split {
        let [first, second] = [first, second].map(f64::round);
        let (choices, assumptions) = ((with_choices - first).round(), (with_assumptions - first).round());
        Split { first, second, choices, assumptions, both: second - first - choices - assumptions }
    }

    /// Second less first.
    pub fn difference(&self) -> Euro {
        self.second - self.first
    }
}

/// The splits of an alternative that both scenarios have.
#[derive(Clone, Debug, PartialEq)]
pub struct AlternativeSplit {
    /// Its id in both.
    pub id: Id,
    /// Of all its costs over the horizon.
    pub total: Split,
    /// Of its difference with going on.
    pub difference: Split,
}

/// The splits of every alternative that both scenarios have; none where the choices of one cannot be put into the world
/// of the other, as when both together have more policies than a scenario may have.
pub fn splits(first: &Scenario, second: &Scenario) -> Option<Vec<AlternativeSplit>> {
    let between = [mixed(second, first)?, mixed(first, second)?];
    let [chosen, assumed] = &between;
    let mut estimates = Vec::new();
    for scenario in [first, second, chosen, assumed] {
        estimates.push((scenario, Comparison::new(Plan::new(scenario).ok()?)));
    }
    let of = |id: &Id| -> Option<AlternativeSplit> {
        let mut amounts = [[0.0; 4]; 2];
        for (place, (scenario, comparison)) in estimates.iter().enumerate() {
            let position = scenario.alternatives.iter().position(|it| it.id == *id)?;
            amounts[0][place] = comparison.alternatives[position].total();
            amounts[1][place] = comparison.difference(position);
        }
        let [total, difference] = amounts.map(Split::new);
        Some(AlternativeSplit { id: id.clone(), total, difference })
    };
    Some(first.alternatives.iter().filter_map(|alternative| of(&alternative.id)).collect())
}

/// The choices of one scenario in the world of another; none where together they break a rule. The alternatives are those
/// of the choices. Roles are those of the world; a role that no alternative names gets the policy that everyone has now.
/// Policies and devices are those of both.
pub fn mixed(choices: &Scenario, world: &Scenario) -> Option<Scenario> {
    let mut mixed = Scenario {
        devices: with_others(world.devices.clone(), &choices.devices, |device| &device.id),
        policies: mixed_policies(choices, world),
        alternatives: choices.alternatives.clone(),
        ..world.clone()
    };
    for (path, held) in choices.places() {
        if path.row().is_some_and(|row| row.part == Part::Choice) {
            // A role that the world lacks has nothing to choose.
            mixed.fill_in(&path, held);
        }
    }
    let roles: Vec<&Id> = world.workforce.roles.iter().map(|role| &role.id).collect();
    mixed.alternatives.iter_mut().for_each(|alternative| alternative.cover(&roles, &choices.baseline));
    check::valid(&mixed).ok()?;
    Some(mixed)
}

/// The policies of the choices as they are in the world, and behind them the others of the world.
fn mixed_policies(choices: &Scenario, world: &Scenario) -> Vec<Policy> {
    let in_world = |chosen: &Policy| match world.policies.iter().find(|policy| policy.id == chosen.id) {
        Some(policy) if policy.allowance.is_some() && chosen.allowance.is_some() => policy.clone(),
        // Whether there is an allowance is a choice.
        Some(policy) => Policy { allowance: chosen.allowance.clone(), ..policy.clone() },
        None => chosen.clone(),
    };
    with_others(choices.policies.iter().map(in_world).collect(), &world.policies, |policy| &policy.id)
}

/// The items of a list, and behind them those that only another has.
fn with_others<T: Clone>(list: Vec<T>, other: &[T], id: impl Fn(&T) -> &Id) -> Vec<T> {
    let is_missing = |item: &&T| list.iter().all(|it| id(it) != id(item));
    let missing: Vec<T> = other.iter().filter(is_missing).cloned().collect();
    [list, missing].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::inputs::differing::{Change, changes};
    use crate::inputs::{self, Entry};
    use crate::scenario::Quantity;

    fn filled_in(scenario: &Scenario, entries: &[(&str, Entry)]) -> Scenario {
        let with = |scenario: Scenario, (path, entry): &(&str, Entry)| {
            inputs::with(&scenario, &path.parse().expect("the table has it"), entry)
                .unwrap_or_else(|why| panic!("{path}: {why:?}"))
        };
        entries.iter().fold(scenario.clone(), with)
    }

    fn sum(split: &Split) -> f64 {
        split.choices + split.assumptions + split.both
    }

    #[test]
    fn the_parts_add_up_exactly() {
        for first in Preset::ALL {
            for second in Preset::ALL {
                let splits = splits(&first.scenario(), &second.scenario()).expect("the examples can be mixed");
                assert!(!splits.is_empty(), "{first:?} {second:?}");
                for it in splits {
                    for split in [it.total, it.difference] {
                        assert_eq!(sum(&split), split.difference(), "{first:?} {second:?} {}", it.id);
                        assert_eq!(split.both.fract(), 0.0);
                    }
                }
            }
        }
    }

    #[test]
    fn a_scenario_mixed_with_itself_is_itself() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            assert_eq!(mixed(&scenario, &scenario).as_ref(), Some(&scenario));
            for it in splits(&scenario, &scenario).expect("it can be mixed") {
                assert_eq!((sum(&it.total), it.difference.choices, it.difference.assumptions), (0.0, 0.0, 0.0));
            }
        }
    }

    #[test]
    fn every_change_belongs_to_one_side() {
        let scenario = Preset::Medium.scenario();
        for input in inputs::all(&scenario) {
            let other = match input.kind.number() {
                Some((_, low, high)) => [low, high].map(Entry::from).to_vec(),
                None => input.options(&scenario),
            };
            for entry in other {
                let Ok(changed) = inputs::with(&scenario, &input.path, &entry) else { continue };
                let (chosen, assumed) = (mixed(&changed, &scenario), mixed(&scenario, &changed));
                let expected = match input.part {
                    Part::Choice => (Some(&changed), Some(&scenario)),
                    Part::Assumption | Part::Structure => (Some(&scenario), Some(&changed)),
                };
                let differs = |found: Option<&Scenario>, expected: Option<&Scenario>| -> Vec<Change> {
                    changes(found.expect("it can be mixed"), expected.expect("given"))
                };
                assert_eq!(differs(chosen.as_ref(), expected.0), Vec::new(), "{}", input.path);
                assert_eq!(differs(assumed.as_ref(), expected.1), Vec::new(), "{}", input.path);
            }
        }
    }

    #[test]
    fn what_only_one_side_changes_comes_from_that_side() {
        let scenario = Preset::Medium.scenario();
        let only = |entries: &[(&str, Entry)]| {
            let changed = filled_in(&scenario, entries);
            let splits = splits(&scenario, &changed).expect("they can be mixed");
            splits.into_iter().find(|it| it.id == "byod").expect("both have BYOD").total
        };
        let choice = only(&[("policies.byod.allowance.amount", Entry::from(1_500.0))]);
        assert!(choice.choices > 1_000.0 && choice.assumptions == 0.0 && choice.both == 0.0, "{choice:?}");
        let assumption = only(&[("support.ticket_cost", Entry::from(64.0))]);
        assert!(assumption.assumptions > 1_000.0 && assumption.choices == 0.0 && assumption.both == 0.0);
        // Twice the people and a higher amount do more together than each alone.
        let headcount = scenario.workforce.headcount.likely();
        let twice = Entry::from(Quantity::Fixed(2.0 * headcount));
        let both = only(&[("policies.byod.allowance.amount", Entry::from(1_500.0)), ("workforce.headcount", twice)]);
        assert!((both.both - choice.choices).abs() < 2.0, "{both:?}");
    }

    #[test]
    fn what_does_not_fit_together_is_not_split() {
        let mut many = Preset::Medium.scenario();
        let policy = many.policies[0].clone();
        for number in 0..14 {
            many.policies.push(crate::scenario::Policy { id: format!("own_{number}"), ..policy.clone() });
        }
        let mut others = many.clone();
        for policy in &mut others.policies[6..] {
            policy.id = format!("{}_too", policy.id);
        }
        assert_eq!(splits(&many, &others), None);
    }
}
