//! The roles, devices, policies and alternatives that a scenario consists of: added, copied, removed and put back.

use std::collections::BTreeMap;

use crate::defaults::presets::Preset;
use crate::scenario::check;
use crate::scenario::fields::Kind;
use crate::scenario::names;
use crate::scenario::path::Path;
use crate::scenario::problem::Problem;
use crate::scenario::{Alternative, Device, Id, Policy, Quantity, Role, Scenario};

/// A list of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// Groups of people.
    Roles,
    /// The catalogue.
    Devices,
    /// Ways to provide devices.
    Policies,
    /// What is compared.
    Alternatives,
}

impl List {
    /// All, in the order of the page.
    pub const ALL: [List; 4] = [List::Roles, List::Devices, List::Policies, List::Alternatives];

    /// Where it stands in the scenario.
    pub fn path(self) -> Path {
        let text = match self {
            List::Roles => "workforce.roles",
            List::Devices => "devices",
            List::Policies => "policies",
            List::Alternatives => "alternatives",
        };
        text.parse().expect("a test finds every list in the table of fields")
    }

    /// The list that holds a section of the file; allowances belong to policies.
    pub fn of_section(section: &str) -> Option<List> {
        match section {
            "roles" => Some(List::Roles),
            "devices" => Some(List::Devices),
            "policies" | "allowances" => Some(List::Policies),
            "alternatives" => Some(List::Alternatives),
            _ => None,
        }
    }

    /// The ids in a scenario, in the order of the file.
    pub fn ids(self, scenario: &Scenario) -> Vec<&Id> {
        match self {
            List::Roles => ids(&scenario.workforce.roles),
            List::Devices => ids(&scenario.devices),
            List::Policies => ids(&scenario.policies),
            List::Alternatives => ids(&scenario.alternatives),
        }
    }

    /// How many there may be.
    pub fn most(self) -> usize {
        match self.path().row().map(|row| row.kind) {
            Some(Kind::List(_, most)) => most,
            _ => unreachable!("a test finds every list in the table of fields"),
        }
    }

    /// Those that ship, to be added to a scenario.
    pub fn catalogue(self) -> Vec<Id> {
        match self {
            List::Devices | List::Policies => self.ids(&Preset::SixPolicies.scenario()).into_iter().cloned().collect(),
            List::Roles | List::Alternatives => Vec::new(),
        }
    }
}

/// A role, device, policy or alternative.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Which of these it is.
    pub list: List,
    /// Its id in the list.
    pub id: Id,
}

impl Item {
    /// Where it stands in the scenario.
    pub fn path(&self) -> Path {
        self.list.path().at_item(&self.id)
    }

    /// Whether the scenario has it.
    pub fn is_in(&self, scenario: &Scenario) -> bool {
        self.list.ids(scenario).contains(&&self.id)
    }

    /// What needs it: nothing of that may be left without.
    pub fn users(&self, scenario: &Scenario) -> Vec<User> {
        let id = &self.id;
        let mut users = Vec::new();
        match self.list {
            List::Policies => {
                users.extend((scenario.baseline == *id).then_some(User::Baseline));
                let alternatives = scenario.alternatives.iter().filter(|it| it.allocation.values().any(|it| it == id));
                users.extend(alternatives.map(|it| User::of(List::Alternatives, &it.id)));
            }
            List::Devices => {
                let roles = scenario.workforce.roles.iter();
                let users_of =
                    roles.filter(|role| [&role.computer, &role.phone, &role.tablet].contains(&&Some(id.clone())));
                users.extend(users_of.map(|role| User::of(List::Roles, &role.id)));
                let workplace = &scenario.workplace;
                let is_at_desk =
                    workplace.desk_computer.as_ref() == Some(id) || workplace.desk_devices.contains_key(id);
                users.extend(is_at_desk.then_some(User::Desks));
            }
            List::Roles | List::Alternatives => {}
        }
        users
    }
}

/// What needs a policy or device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum User {
    /// A role or alternative.
    Item(Item),
    /// Everyone before year 1.
    Baseline,
    /// The desks.
    Desks,
}

impl User {
    fn of(list: List, id: &Id) -> User {
        User::Item(Item { list, id: id.clone() })
    }
}

/// A change of what a scenario consists of.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Puts a copy beside it, under the name that it has on the page with a number. The people of a role are divided
    /// over both, so that a copy changes nothing until it is changed itself.
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
    /// Takes it out.
    Remove(Item),
    /// Puts back what the preset has.
    Restore(Item),
}

/// Why a change cannot be made.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    /// Something needs the item.
    InUse(Item, Vec<User>),
    /// It is the last of its list.
    Last(List),
    /// The list is as long as it may be.
    Full(List),
    /// It is not there.
    Missing,
    /// What would come of it breaks a rule of the file.
    Rule(Vec<Problem>),
}

impl Edit {
    /// The scenario with the change; `preset` is what it started from.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn apply(&self, scenario: &Scenario, preset: &Scenario) -> Result<Scenario, Obstacle> {
        let mut next = scenario.clone();
        match self {
            Edit::Copy(item, name) => copy(&mut next, item, name)?,
            Edit::Add(item) => add(&mut next, item)?,
            Edit::Introduce(policy) => introduce(&mut next, policy)?,
            Edit::Adopt(name, allocation) => adopt(&mut next, name, allocation)?,
            Edit::Allocate(alternative, policy) => {
                let alternative = next.alternatives.iter_mut().find(|it| it.id == *alternative);
                let alternative = alternative.ok_or(Obstacle::Missing)?;
                alternative.allocation = BTreeMap::from([("*".to_owned(), policy.clone())]);
            }
            Edit::Remove(item) => remove(&mut next, item)?,
            Edit::Restore(item) => restore(&mut next, preset, item)?,
        }
        for list in List::ALL {
            let n = list.ids(&next).len();
            if n > list.most() {
                return Err(Obstacle::Full(list));
            }
            if n == 0 {
                return Err(Obstacle::Last(list));
            }
        }
        check::valid(&next).map_err(Obstacle::Rule)?;
        Ok(next)
    }
}

/// Anything in a list of the file.
trait Listed: Clone {
    fn id(&self) -> &Id;
    fn set_id(&mut self, id: Id);
    /// Those that have a name of their own; others go by their id.
    fn set_name(&mut self, _name: String) {}
}

macro_rules! listed {
    ($($type:ty $(, $name:ident)?;)*) => {
        $(impl Listed for $type {
            fn id(&self) -> &Id {
                &self.id
            }

            fn set_id(&mut self, id: Id) {
                self.id = id;
            }

            $(fn set_name(&mut self, name: String) {
                self.$name = name;
            })?
        })*
    };
}

listed! {
    Role;
    Device;
    Policy, name;
    Alternative, name;
}

fn ids<T: Listed>(list: &[T]) -> Vec<&Id> {
    list.iter().map(Listed::id).collect()
}

fn find<'a, T: Listed>(list: &'a [T], id: &Id) -> Result<(usize, &'a T), Obstacle> {
    list.iter().enumerate().find(|(_, it)| it.id() == id).ok_or(Obstacle::Missing)
}

fn copy(scenario: &mut Scenario, item: &Item, name: &str) -> Result<(), Obstacle> {
    match item.list {
        List::Roles => {
            let roles = &mut scenario.workforce.roles;
            let id = copy_in(roles, &item.id, name)?;
            for role in roles.iter_mut().filter(|role| role.id == item.id || role.id == id) {
                role.share = halved(role.share);
            }
            for alternative in &mut scenario.alternatives {
                if let Some(policy) = alternative.allocation.get(&item.id).cloned() {
                    alternative.allocation.insert(id.clone(), policy);
                }
            }
        }
        List::Devices => drop(copy_in(&mut scenario.devices, &item.id, name)?),
        List::Policies => drop(copy_in(&mut scenario.policies, &item.id, name)?),
        List::Alternatives => drop(copy_in(&mut scenario.alternatives, &item.id, name)?),
    }
    Ok(())
}

/// Puts a copy behind the original; its id.
fn copy_in<T: Listed>(list: &mut Vec<T>, id: &Id, name: &str) -> Result<Id, Obstacle> {
    let (position, original) = find(list, id)?;
    let mut copy = original.clone();
    let (fresh, number) = fresh(list, id);
    copy.set_id(fresh.clone());
    copy.set_name(names::numbered(name, number));
    list.insert(position + 1, copy);
    Ok(fresh)
}

fn halved(share: Quantity) -> Quantity {
    match share {
        Quantity::Fixed(value) => Quantity::Fixed(value / 2.0),
        Quantity::Range { low, likely, high } => {
            Quantity::Range { low: low / 2.0, likely: likely / 2.0, high: high / 2.0 }
        }
    }
}

/// Letters of an id to which a number still fits.
const LONGEST: usize = 56;

/// An id that the list does not have: `byod_2` after `byod`; and its number.
fn fresh<T: Listed>(list: &[T], id: &Id) -> (Id, usize) {
    let base = names::of_copy(id).0;
    let base = &base[..base.len().min(LONGEST)];
    let numbers = (2..).map(|number| (format!("{base}_{number}"), number));
    let free = |(id, _): &(Id, usize)| list.iter().all(|it| it.id() != id);
    numbers.into_iter().find(free).expect("a list has an end")
}

/// An id as it is, or with a number where the list has it.
fn fresh_or_same<T: Listed>(list: &[T], id: &Id) -> (Id, Option<usize>) {
    if list.iter().all(|it| it.id() != id) {
        return (id.clone(), None);
    }
    let (id, number) = fresh(list, id);
    (id, Some(number))
}

fn add(scenario: &mut Scenario, item: &Item) -> Result<(), Obstacle> {
    let catalogue = Preset::SixPolicies.scenario();
    match item.list {
        List::Devices => add_to(&mut scenario.devices, &catalogue.devices, &item.id),
        List::Policies => add_to(&mut scenario.policies, &catalogue.policies, &item.id),
        List::Roles | List::Alternatives => Err(Obstacle::Missing),
    }
}

fn add_to<T: Listed>(list: &mut Vec<T>, catalogue: &[T], id: &Id) -> Result<(), Obstacle> {
    let mut found = find(catalogue, id)?.1.clone();
    let (fresh, number) = fresh_or_same(list, id);
    if let Some(number) = number {
        found.set_name(names::numbered(&names::abbreviation(id), number));
    }
    found.set_id(fresh);
    list.push(found);
    Ok(())
}

fn introduce(scenario: &mut Scenario, policy: &Id) -> Result<(), Obstacle> {
    if !ids(&scenario.policies).contains(&policy) {
        add(scenario, &Item { list: List::Policies, id: policy.clone() })?;
    }
    let (_, introduced) = find(&scenario.policies, policy)?;
    let name = names::short(&introduced.name, &introduced.id);
    let others: Vec<&Alternative> = scenario.alternatives.iter().filter(|it| it.changes(&scenario.baseline)).collect();
    let stays =
        |role: &&Role| !others.is_empty() && others.iter().all(|it| it.policy_of(&role.id) == Some(&scenario.baseline));
    let stay = scenario.workforce.roles.iter().filter(stays);
    let mut allocation: BTreeMap<String, Id> = stay.map(|role| (role.id.clone(), scenario.baseline.clone())).collect();
    allocation.insert("*".to_owned(), policy.clone());
    let (id, number) = fresh_or_same(&scenario.alternatives, policy);
    let name = number.map_or_else(|| name.clone(), |number| names::numbered(&name, number));
    let alternative = Alternative { id, name, allocation, ..scenario.changing().clone() };
    scenario.alternatives.push(alternative);
    Ok(())
}

/// Puts an alternative behind the others that starts when they do.
fn adopt(scenario: &mut Scenario, name: &str, allocation: &BTreeMap<Id, Id>) -> Result<(), Obstacle> {
    let (id, number) = fresh_or_same(&scenario.alternatives, &ADOPTED.to_owned());
    let name = number.map_or_else(|| name.to_owned(), |number| names::numbered(name, number));
    let alternative = Alternative { id, name, allocation: allocation.clone(), ..scenario.changing().clone() };
    scenario.alternatives.push(alternative);
    Ok(())
}

/// What an adopted alternative goes by.
pub const ADOPTED: &str = "proposal";

fn remove(scenario: &mut Scenario, item: &Item) -> Result<(), Obstacle> {
    if !item.is_in(scenario) {
        return Err(Obstacle::Missing);
    }
    let users = item.users(scenario);
    if !users.is_empty() {
        return Err(Obstacle::InUse(item.clone(), users));
    }
    let id = &item.id;
    match item.list {
        List::Roles => {
            scenario.workforce.roles.retain(|it| it.id != *id);
            scenario.alternatives.iter_mut().for_each(|it| drop(it.allocation.remove(id)));
        }
        List::Devices => scenario.devices.retain(|it| it.id != *id),
        List::Policies => scenario.policies.retain(|it| it.id != *id),
        List::Alternatives => scenario.alternatives.retain(|it| it.id != *id),
    }
    Ok(())
}

fn restore(scenario: &mut Scenario, preset: &Scenario, item: &Item) -> Result<(), Obstacle> {
    let id = &item.id;
    match item.list {
        List::Roles => {
            restore_in(&mut scenario.workforce.roles, &preset.workforce.roles, id)?;
            for alternative in &mut scenario.alternatives {
                let before = preset.alternatives.iter().find(|it| it.id == alternative.id);
                let own = before.and_then(|it| it.allocation.get(id));
                let policy = own.or((!alternative.allocation.contains_key("*")).then_some(&scenario.baseline));
                if let Some(policy) = policy {
                    alternative.allocation.insert(id.clone(), policy.clone());
                }
            }
        }
        List::Devices => restore_in(&mut scenario.devices, &preset.devices, id)?,
        List::Policies => restore_in(&mut scenario.policies, &preset.policies, id)?,
        List::Alternatives => {
            restore_in(&mut scenario.alternatives, &preset.alternatives, id)?;
            let roles = ids(&scenario.workforce.roles);
            let restored = scenario.alternatives.iter_mut().find(|it| it.id == *id).ok_or(Obstacle::Missing)?;
            restored.allocation.retain(|role, _| role == "*" || roles.contains(&role));
            if !restored.allocation.contains_key("*") {
                for role in roles {
                    restored.allocation.entry(role.clone()).or_insert_with(|| scenario.baseline.clone());
                }
            }
        }
    }
    Ok(())
}

fn restore_in<T: Listed>(list: &mut Vec<T>, preset: &[T], id: &Id) -> Result<(), Obstacle> {
    let (position, found) = find(preset, id)?;
    if find(list, id).is_err() {
        list.insert(position.min(list.len()), found.clone());
    }
    Ok(())
}

/// The id that a name on the page gives: lower-case, with an underscore for a space. Marks above letters, taken off
/// their letter by the caller (NFD), are left out.
pub fn id_of(name: &str) -> Id {
    let is_mark = |sign: &char| ('\u{300}'..='\u{36f}').contains(sign);
    let plain: String = name.to_lowercase().chars().filter(|sign| !is_mark(sign)).collect();
    plain.split_whitespace().collect::<Vec<&str>>().join("_")
}

/// Gives a role or device another id, wherever it is referred to; whether there was one.
pub(crate) fn rename(scenario: &mut Scenario, item: &Item, id: &Id) -> bool {
    if !item.is_in(scenario) {
        return false;
    }
    let old = &item.id;
    match item.list {
        List::Roles => {
            set_id(&mut scenario.workforce.roles, old, id);
            for alternative in &mut scenario.alternatives {
                if let Some(policy) = alternative.allocation.remove(old) {
                    alternative.allocation.insert(id.clone(), policy);
                }
            }
        }
        List::Devices => {
            set_id(&mut scenario.devices, old, id);
            let kits = scenario.workforce.roles.iter_mut();
            let kits = kits.flat_map(|role| [&mut role.computer, &mut role.phone, &mut role.tablet]);
            let desk = [&mut scenario.workplace.desk_computer];
            kits.chain(desk).filter(|it| it.as_ref() == Some(old)).for_each(|it| *it = Some(id.clone()));
            if let Some(number) = scenario.workplace.desk_devices.remove(old) {
                scenario.workplace.desk_devices.insert(id.clone(), number);
            }
        }
        // These have a name besides their id, and draws go by the id.
        List::Policies | List::Alternatives => return false,
    }
    true
}

fn set_id<T: Listed>(list: &mut [T], old: &Id, id: &Id) {
    list.iter_mut().filter(|it| it.id() == old).for_each(|it| it.set_id(id.clone()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::{self, Change, Entry};
    use crate::outcome::comparison::Comparison;
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
    fn the_table_of_fields_has_every_list() {
        assert_eq!(List::ALL.map(List::most), [40, 40, 20, 20]);
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
        let path = "workforce.roles.counter.id".parse().expect("the table has it");
        inputs::with(&Preset::Medium.scenario(), &path, &Entry::from(id)).expect("it is an id")
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
                            assert_eq!(inputs::changes(&scenario, &without), [Change::Removed(original.clone())]);
                            let back = Edit::Restore(original).apply(&without, &scenario).expect("the preset has it");
                            assert_eq!(back, scenario);
                        }
                        Err(Obstacle::InUse(item, users)) => assert!(item == original && !users.is_empty()),
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
            Err(Obstacle::InUse(_, users)) => users,
            other => panic!("{other:?}"),
        };
        assert_eq!(users(List::Policies, "byod"), [User::Item(item(List::Alternatives, "byod"))]);
        assert_eq!(users(List::Policies, "hiyd")[0], User::Baseline);
        assert_eq!(users(List::Devices, "monitor"), [User::Desks]);
        assert!(users(List::Devices, "thin_client").contains(&User::Item(item(List::Roles, "counter"))));
        let mut one = scenario.clone();
        one.alternatives.truncate(1);
        let last = Edit::Remove(item(List::Alternatives, "hiyd")).apply(&one, &scenario);
        assert_eq!(last, Err(Obstacle::Last(List::Alternatives)));
    }

    #[test]
    fn what_would_break_a_rule_stays() {
        let mut scenario = Preset::Medium.scenario();
        scenario.workforce.roles[1..].iter_mut().for_each(|role| role.share = Quantity::Fixed(0.0));
        let refused = Edit::Remove(item(List::Roles, "policy")).apply(&scenario, &scenario);
        assert!(
            matches!(&refused, Err(Obstacle::Rule(problems)) if problems[0].allowed == Allowed::SomeShare),
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
        assert_eq!(copy.apply(&scenario, &scenario), Err(Obstacle::Full(List::Alternatives)));
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

    #[test]
    fn a_name_becomes_an_id() {
        assert_eq!(id_of("  Vergunningen en  toezicht "), "vergunningen_en_toezicht");
        assert_eq!(id_of("Coo\u{308}rdinatie"), "coordinatie");
        assert_eq!(id_of("Team-3"), "team-3");
    }
}
