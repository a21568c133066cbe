//! Changes of the items of a scenario.

use std::collections::BTreeMap;

use super::copy::copy;
use super::introduce::{add, adopt, allocate, introduce};
use super::list::{Item, List};
use super::obstacle::ItemObstacle;
use super::remove::remove;
use super::restore::restore;
use crate::scenario::check;
use crate::scenario::{Id, Scenario};

/// A change of the items that a scenario consists of.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Puts a copy beside an item, under the name that it has on the page with a number. The people of a role are
    /// divided over both, so that a copy changes nothing until it is changed itself.
    Copy(Item, String),
    /// Adds a policy or device of the catalogue.
    Add(Item),
    /// Adds an alternative that gives everyone a policy, but for the roles that stay behind in every other; a policy
    /// that the scenario lacks comes out of the catalogue.
    Introduce(Id),
    /// Adds an alternative with this name that gives every role the policy named for it.
    Adopt(String, BTreeMap<Id, Id>),
    /// Gives every role of an alternative one policy.
    Allocate(Id, Id),
    /// Takes an item out.
    Remove(Item),
    /// Puts back an item of the preset.
    Restore(Item),
}

impl Edit {
    /// The scenario with the change; `preset` is the scenario that it started from.
    ///
    /// # Errors
    /// The obstacle in the way.
    pub fn apply(&self, scenario: &Scenario, preset: &Scenario) -> Result<Scenario, ItemObstacle> {
        let mut next = scenario.clone();
        match self {
            Edit::Copy(item, name) => copy(&mut next, item, name)?,
            Edit::Add(item) => add(&mut next, item)?,
            Edit::Introduce(policy) => introduce(&mut next, policy)?,
            Edit::Adopt(name, allocation) => adopt(&mut next, name, allocation),
            Edit::Allocate(alternative, policy) => allocate(&mut next, alternative, policy)?,
            Edit::Remove(item) => remove(&mut next, item)?,
            Edit::Restore(item) => restore(&mut next, preset, item)?,
        }
        List::ALL.into_iter().try_for_each(|list| within_limits(list, &next))?;
        check::valid(&next).map_err(ItemObstacle::Rule)?;
        Ok(next)
    }
}

fn within_limits(list: List, scenario: &Scenario) -> Result<(), ItemObstacle> {
    match list.ids(scenario).len() {
        0 => Err(ItemObstacle::Last(list)),
        n if n > list.most() => Err(ItemObstacle::Full(list)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::list::User;
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::inputs::differing::{self, Change};
    use crate::outcome::comparison::Comparison;
    use crate::scenario::Quantity;
    use crate::scenario::plan::Plan;
    use crate::scenario::problem::Allowed;

    fn item(list: List, id: &str) -> Item {
        Item { list, id: id.to_owned() }
    }

    fn applied(edit: &Edit, scenario: &Scenario) -> Scenario {
        let next = edit.apply(scenario, scenario).unwrap_or_else(|why| panic!("{edit:?}: {why:?}"));
        Plan::new(&next).unwrap_or_else(|why| panic!("{edit:?}: {why:?}"));
        next
    }

    fn totals(scenario: &Scenario) -> Vec<(String, f64)> {
        let comparison = Comparison::new(Plan::new(scenario).expect("valid"));
        comparison.alternatives.iter().map(|it| (it.id.clone(), it.total())).collect()
    }

    #[test]
    fn a_copy_changes_no_outcome() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let before = totals(&scenario);
            for list in List::ALL {
                for id in list.ids(&scenario) {
                    let edit = Edit::Copy(item(list, id), "Naam (kort)".to_owned());
                    let next = applied(&edit, &scenario);
                    assert_eq!(list.ids(&next).len(), list.ids(&scenario).len() + 1);
                    let after = totals(&next);
                    for (id, total) in &before {
                        let (_, now) = after.iter().find(|it| it.0 == *id).expect("it is still there");
                        assert!((now / total - 1.0).abs() < 1e-12, "{edit:?} {id}: {total} {now}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_copy_of_a_copy_gets_the_next_number_and_stands_behind_it() {
        let scenario = Preset::Medium.scenario();
        let next = applied(&Edit::Copy(item(List::Alternatives, "cyod"), "Lijst (CYOD)".to_owned()), &scenario);
        let next = applied(&Edit::Copy(item(List::Alternatives, "cyod_2"), "Lijst (CYOD 2)".to_owned()), &next);
        let names: Vec<(&str, &str)> = next.alternatives.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect();
        assert_eq!(
            names[1..4],
            [("cyod", "Kiezen uit een lijst (CYOD)"), ("cyod_2", "Lijst (CYOD 2)"), ("cyod_3", "Lijst (CYOD 3)")]
        );
        let long = with_role(&"a".repeat(60));
        let copied = applied(&Edit::Copy(item(List::Roles, &"a".repeat(60)), String::new()), &long);
        assert_eq!(copied.workforce.roles.len(), long.workforce.roles.len() + 1);
    }

    fn with_role(id: &str) -> Scenario {
        let mut scenario = Preset::Medium.scenario();
        scenario.workforce.roles[1].id = id.to_owned();
        for alternative in &mut scenario.alternatives {
            alternative.allocation = [("*".to_owned(), scenario.baseline.clone())].into();
        }
        scenario
    }

    #[test]
    fn whatever_came_can_go_again_and_whatever_went_can_come_back() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            for list in List::ALL {
                for id in list.ids(&scenario) {
                    let original = item(list, id);
                    match Edit::Remove(original.clone()).apply(&scenario, &scenario) {
                        Ok(without) => {
                            assert_eq!(differing::changes(&scenario, &without), [Change::Removed(original.clone())]);
                            let back = Edit::Restore(original).apply(&without, &scenario).expect("the preset has it");
                            assert_eq!(back, scenario);
                        }
                        Err(ItemObstacle::InUse(item, users)) => assert!(item == original && !users.is_empty()),
                        Err(why) => panic!("{original:?}: {why:?}"),
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_needed_stays() {
        let scenario = Preset::Medium.scenario();
        let users = |list, id: &str| match Edit::Remove(item(list, id)).apply(&scenario, &scenario) {
            Err(ItemObstacle::InUse(_, users)) => users,
            other => panic!("{other:?}"),
        };
        assert_eq!(users(List::Policies, "byod"), [User::Item(item(List::Alternatives, "byod"))]);
        assert_eq!(users(List::Policies, "hiyd")[0], User::Baseline);
        assert_eq!(users(List::Devices, "monitor"), [User::Desks]);
        assert!(users(List::Devices, "thin_client").contains(&User::Item(item(List::Roles, "counter"))));
        let mut one = scenario.clone();
        one.alternatives.truncate(1);
        let last = Edit::Remove(item(List::Alternatives, "hiyd")).apply(&one, &scenario);
        assert_eq!(last, Err(ItemObstacle::Last(List::Alternatives)));
    }

    #[test]
    fn what_would_break_a_rule_stays() {
        let mut scenario = Preset::Medium.scenario();
        scenario.workforce.roles[1..].iter_mut().for_each(|role| role.share = Quantity::Fixed(0.0));
        let refused = Edit::Remove(item(List::Roles, "policy")).apply(&scenario, &scenario);
        assert!(
            matches!(&refused, Err(ItemObstacle::Rule(problems)) if problems[0].allowed == Allowed::SomeShare),
            "{refused:?}"
        );
    }

    #[test]
    fn a_list_has_an_end() {
        let mut scenario = Preset::Medium.scenario();
        let copy = Edit::Copy(item(List::Alternatives, "byod"), "BYOD".to_owned());
        while scenario.alternatives.len() < List::Alternatives.most() {
            scenario = applied(&copy, &scenario);
        }
        assert_eq!(copy.apply(&scenario, &scenario), Err(ItemObstacle::Full(List::Alternatives)));
    }

    #[test]
    fn policies_and_devices_come_out_of_the_catalogue() {
        let scenario = Preset::Heerhugowaard.scenario();
        for list in [List::Policies, List::Devices] {
            for id in list.catalogue() {
                let next = applied(&Edit::Add(item(list, &id)), &scenario);
                let added = list.ids(&next).last().copied().cloned().expect("it has some");
                let is_there = list.ids(&scenario).contains(&&id);
                assert_eq!(added, if is_there { format!("{id}_2") } else { id });
                assert_eq!(totals(&next), totals(&scenario));
            }
        }
        assert_eq!(List::Policies.catalogue(), ["hiyd", "cyod", "byod", "cope", "cleo", "byos"]);
    }

    #[test]
    fn a_new_alternative_leaves_behind_whom_all_others_leave_behind() {
        let scenario = Preset::Medium.scenario();
        let next = applied(&Edit::Introduce("cope".to_owned()), &scenario);
        let cope = next.alternatives.last().expect("it has some");
        assert_eq!((cope.id.as_str(), cope.name.as_str(), cope.start, cope.rollout), ("cope", "COPE", 2, 2));
        let of = |role: &str| cope.policy_of(&role.to_owned()).map(String::as_str);
        assert_eq!([of("counter"), of("field"), of("specialist")], [Some("hiyd"), Some("hiyd"), Some("cope")]);
        let again = applied(&Edit::Introduce("cope".to_owned()), &next);
        assert_eq!(again.alternatives.last().map(|it| (it.id.as_str(), it.name.as_str())), Some(("cope_2", "COPE 2")));
        // With a policy that it lacks.
        let heerhugowaard = applied(&Edit::Introduce("cyod".to_owned()), &Preset::Heerhugowaard.scenario());
        assert_eq!(heerhugowaard.policies.last().map(|it| it.id.as_str()), Some("cyod"));
        assert_eq!(heerhugowaard.alternatives.len(), 3);
    }

    #[test]
    fn everyone_gets_the_same_policy_at_once() {
        let scenario = Preset::Medium.scenario();
        let next = applied(&Edit::Allocate("byod".to_owned(), "cyod".to_owned()), &scenario);
        let byod = next.alternatives.iter().find(|it| it.id == "byod").expect("it is there");
        let cyod = "cyod".to_owned();
        assert!(next.workforce.roles.iter().all(|role| byod.policy_of(&role.id) == Some(&cyod)));
    }

    #[test]
    fn what_comes_back_fits_what_is_there_now() {
        let preset = Preset::Medium.scenario();
        let fewer = applied(&Edit::Remove(item(List::Alternatives, "byod")), &preset);
        let fewer = applied(&Edit::Remove(item(List::Roles, "specialist")), &fewer);
        let back = Edit::Restore(item(List::Alternatives, "byod")).apply(&fewer, &preset).expect("the preset has it");
        assert!(Plan::new(&back).is_ok());
        let mut named = fewer.clone();
        for alternative in &mut named.alternatives {
            let all = fewer.workforce.roles.iter().map(|role| (role.id.clone(), "hiyd".to_owned()));
            alternative.allocation = all.collect();
        }
        let back = Edit::Restore(item(List::Roles, "specialist")).apply(&named, &preset).expect("the preset has it");
        assert!(Plan::new(&back).is_ok());
    }
}
