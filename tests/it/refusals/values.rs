//! A scenario that is a value has the problems of its JSON, no more and no fewer.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Number;
use werkplekwijzer::scenario::file;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::scenario::{ComputerAt, DeviceKind, Quantity, Scenario};

use super::*;
use crate::file::{fixtures, places};
use crate::random::{for_random, for_random_files};

/// The problems of a value and of its JSON, in their order.
fn agree(scenario: &Scenario) -> Result<Vec<Problem>, String> {
    let of_value = Plan::new(scenario).err().unwrap_or_default();
    let of_json = problems(&file::value(scenario));
    if of_value == of_json { Ok(of_value) } else { Err(format!("value {of_value:#?}\nJSON {of_json:#?}")) }
}

#[test]
fn a_right_value_has_no_problem_and_its_json_neither() {
    let has_none = |file: &Value| match agree(&check::scenario(file).unwrap())?.first() {
        None => Ok(()),
        Some(problem) => Err(problem.to_string()),
    };
    fixtures().for_each(|(name, file)| has_none(&file).unwrap_or_else(|why| panic!("{name}: {why}")));
    for_random_files(2 * CASES, has_none);
}

/// A change of one place, by chance.
#[derive(Clone, Debug)]
struct Breaking {
    place: Index,
    value: Value,
    /// What becomes of a list.
    list: Listed,
}

#[derive(Clone, Copy, Debug)]
enum Listed {
    Empty,
    /// The first item stands twice.
    Doubled,
    /// Longer than any list may be.
    Long,
    /// Without its last item, to which others may refer.
    Shorter,
}

fn breaking() -> impl Strategy<Value = Breaking> {
    let numbers = [-1e9, -5.5, -0.1, -0.0, 0.0, 1e-4, 0.5, 1.0, 1.5, 3.0, 12.0, 21.0, 31.0, 1e4, 1e6, 1e10, f64::MAX];
    let number = move || select(numbers.to_vec());
    let range = (number(), number(), number());
    let texts = ["", "*", "hiyd", "laptop", "counter", "Ongeldig", "a.b", "desk", "employee", "employer", "new"];
    let value = prop_oneof![
        number().prop_map(|number| Value::from(Number::from_f64(number))),
        number().prop_map(|number| json!(number as u32)),
        range.prop_map(|(low, likely, high)| json!({"low": low, "likely": likely, "high": high})),
        select(texts.to_vec()).prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        "\\PC{190,210}".prop_map(Value::from),
        (select(texts.to_vec()), select(texts.to_vec())).prop_map(|(key, value)| json!({key: value})),
        (select(texts.to_vec()), number()).prop_map(|(key, number)| json!({key: number})),
        Just(json!({})),
        Just(json!({"mon": 0.0, "tue": 0.0, "wed": 0.0005, "thu": 0.0, "fri": 0.0})),
    ];
    let list = select(vec![Listed::Empty, Listed::Doubled, Listed::Long, Listed::Shorter]);
    (any::<Index>(), value, list).prop_map(|(place, value, list)| Breaking { place, value, list })
}

fn break_up(file: &mut Value, change: &Breaking) {
    let places = places(file);
    let place = &places[change.place.index(places.len())];
    match file.pointer_mut(&place.pointer).unwrap() {
        Value::Array(items) => match change.list {
            Listed::Empty => items.clear(),
            Listed::Doubled => items.extend(items.first().cloned()),
            Listed::Long => (0..41).for_each(|_| items.extend(items.first().cloned())),
            Listed::Shorter => drop(items.pop()),
        },
        other => *other = change.value.clone(),
    }
}

/// Breaks places of a file one after another; a change that no value can hold is left out.
fn broken(file: &Value, changes: &[Breaking]) -> Option<Scenario> {
    let of_changes = changes.iter().fold(file.clone(), |file, change| {
        let mut next = file.clone();
        break_up(&mut next, change);
        if serde_json::from_value::<Scenario>(next.clone()).is_ok() { next } else { file }
    });
    (of_changes != *file).then(|| serde_json::from_value(of_changes).unwrap())
}

#[test]
fn a_broken_value_has_the_problems_of_its_json() {
    let files: Vec<Value> = fixtures().map(|(_, file)| file::value(&check::scenario(&file).unwrap())).collect();
    let some = (any::<Index>(), vec(breaking(), 1..40));
    let n_wrong = std::cell::Cell::new(0);
    for_random(some, 10 * CASES, |(file, changes)| {
        let Some(scenario) = broken(&files[file.index(files.len())], changes) else { return Ok(()) };
        let found = agree(&scenario)?;
        n_wrong.set(n_wrong.get() + usize::from(!found.is_empty()));
        Ok(())
    });
    assert!(n_wrong.get() > 300, "{} of the values are wrong", n_wrong.get());
}

/// The law again on random files, of which each place is broken by itself.
#[test]
fn a_random_value_with_one_place_broken_has_the_problems_of_its_json() {
    let some = (crate::random::file(), vec(breaking(), 30));
    for_random(some, CASES, |(file, changes)| {
        for change in changes {
            if let Some(scenario) = broken(file, std::slice::from_ref(change)) {
                agree(&scenario).map_err(|why| format!("{why}\nafter {change:?}"))?;
            }
        }
        Ok(())
    });
}

/// Every kind of problem that a value can have is met, each by an edit of one place.
#[test]
fn a_value_is_refused_for_every_reason_that_it_can_have() {
    let right = check::scenario(&base()).unwrap();
    let reasons = |change: &dyn Fn(&mut Scenario)| {
        let mut scenario = right.clone();
        change(&mut scenario);
        let found = agree(&scenario).unwrap();
        found.into_iter().map(|problem| problem.to_string()).collect::<Vec<String>>()
    };
    let one = |change: &dyn Fn(&mut Scenario), expected: &str| {
        let found = reasons(change);
        assert!(found.iter().any(|problem| problem.contains(expected)), "{expected} is not in {found:?}");
    };
    one(&|it| it.format = "werk".to_owned(), "format: found \"werk\"");
    one(&|it| it.version = 3, "version: found 3; allowed is a whole number from 1 to 2");
    one(&|it| it.likeness = 1.5, "likeness: found 1.5; allowed is a number from 0 to 1");
    one(&|it| it.policies[0].drawn_as = Some("A".to_owned()), "policies[0].drawn_as: found \"A\"; allowed is an id");
    one(&|it| it.workforce.roles[0].name = Some(String::new()), "workforce.roles[0].name: found \"\"");
    one(&|it| it.devices[0].kind = DeviceKind::Phone, "allowed is a device of the kind \"computer\" or \"any\"");
    one(&|it| it.devices[6].kind = DeviceKind::Phone, "allowed is a device of the kind \"desk\" or \"any\"");
    one(&|it| it.horizon = 21, "horizon: found 21; allowed is a whole number from 1 to 20");
    one(&|it| it.attendance.service_level = 0.4, "attendance.service_level: found 0.4");
    one(&|it| it.workforce.headcount = Quantity::Fixed(-1.0), "workforce.headcount: found -1.0");
    one(&|it| it.workforce.growth = Quantity::Range { low: 0.2, likely: 0.1, high: 0.3 }, "low ≤ likely ≤ high");
    one(&|it| it.name.clear(), "name: found \"\"; allowed is text of 1 to 200 characters");
    one(&|it| it.policies[5].id = "A".to_owned(), "policies[5].id: found \"A\"; allowed is an id");
    one(&|it| it.alternatives[5].id = "hiyd".to_owned(), "allowed is an id that no other in this list has");
    one(&|it| it.baseline = "nothing".to_owned(), "baseline: found \"nothing\"; allowed is \"hiyd\"");
    one(&|it| it.workforce.roles[0].phone = Some("pc".to_owned()), "workforce.roles[0].phone: found \"pc\"");
    one(&|it| it.alternatives.clear(), "alternatives: found a list of 0; allowed is a list of 1 to 20 objects");
    one(&|it| it.workplace.desk_devices.extend([("pc".to_owned(), 1.0)]), "workplace.desk_devices.pc: found 1.0");
    one(&|it| it.workplace.desk_devices.extend([("dock".to_owned(), 11.0)]), "allowed is a number from 0 to 10");
    one(&|it| it.workforce.roles.iter_mut().for_each(|role| role.share = Quantity::Fixed(0.0)), "share above 0");
    one(&|it| it.attendance.weekday_index.tue = 0.0, "weekday numbers with a sum");
    one(&|it| it.policies[2].computer_at = ComputerAt::Desk, "\"desk\" only with \"computer\": \"employer\"");
    one(&|it| it.alternatives[1].allocation.clear(), "a policy for every role");
}
