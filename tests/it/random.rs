//! Random scenario files that the format allows, made from the one table; extremes come often.

use std::env;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use serde_json::{Map, Value, json};
use werkplekwijzer::scenario::fields::{Kind, Row, SCENARIO, VERSION};

/// Lists in a random file hold at most so many.
const LONGEST: usize = 3;

/// How many times as much is tried; the ordinary suite takes seconds, `THOROUGH=100` half an hour.
pub fn thorough() -> Option<u32> {
    env::var("THOROUGH").ok().map(|factor| factor.parse().expect("THOROUGH is a whole number"))
}

/// Tries a law on random files.
pub fn for_random_files(cases: u32, law: impl Fn(&Value) -> Result<(), String>) {
    for_random(file(), cases, |file| law(file).map_err(|why| format!("{why}\nin {file}")));
}

/// Tries a law on random values: the same each time, and more of them with `THOROUGH`.
pub fn for_random<S: Strategy>(values: S, cases: u32, law: impl Fn(&S::Value) -> Result<(), String>) {
    let cases = cases * thorough().unwrap_or(1);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    match runner.run(&values, |value| law(&value).map_err(TestCaseError::fail)) {
        Ok(()) => {}
        // The reason names the file; proptest would print it once more, over a thousand lines.
        Err(TestError::Fail(reason, _)) => panic!("{reason}"),
        Err(TestError::Abort(reason)) => panic!("{reason}"),
    }
}

/// Any file that the format allows.
pub fn file() -> impl Strategy<Value = Value> {
    object(SCENARIO).prop_map(resolved)
}

fn object(rows: &'static [Row]) -> BoxedStrategy<Value> {
    let fields: Vec<_> = rows.iter().map(|row| field(row.kind)).collect();
    // What is optional is left out where it is null.
    let named = |values: Vec<Value>| {
        let named = rows.iter().zip(values).filter(|(row, value)| !(row.is_optional() && value.is_null()));
        named.map(|(row, value)| (row.key.to_owned(), value)).collect::<Map<_, _>>()
    };
    fields.prop_map(move |values| Value::Object(named(values))).boxed()
}

/// A field; where ids and references belong, a number or a list of numbers that [`resolved`] replaces.
fn field(kind: Kind) -> BoxedStrategy<Value> {
    let reference = || (0_u64..60).prop_map(Value::from);
    match kind {
        Kind::Quantity(_, low, high) => quantity(low, high),
        Kind::OptionalQuantity(_, low, high) => prop_oneof![Just(Value::Null), quantity(low, high)].boxed(),
        Kind::Number(_, low, high) => number(low, high).prop_map(Value::from).boxed(),
        Kind::Whole(_, low, high) => {
            prop_oneof![1 => Just(low), 1 => Just(high), 3 => low..=high].prop_map(Value::from).boxed()
        }
        Kind::Flag => any::<bool>().prop_map(Value::from).boxed(),
        Kind::Name => "\\PC{1,20}".prop_map(Value::from).boxed(),
        Kind::OptionalText => prop_oneof![Just(Value::Null), "\\PC{0,20}".prop_map(Value::from)].boxed(),
        Kind::OptionalName => prop_oneof![Just(Value::Null), "\\PC{1,20}".prop_map(Value::from)].boxed(),
        Kind::OptionalId => {
            let ids = select(vec![Value::Null, json!("policy0"), json!("role-1"), json!("twin"), json!("twin")]);
            ids.boxed()
        }
        Kind::Sections => select(vec![Value::Null, json!({}), json!({"dreams": {"version": 3, "of": [1e2]}})]).boxed(),
        Kind::Id => Just(Value::Null).boxed(),
        Kind::Policy => reference().boxed(),
        Kind::OptionalDevice => prop_oneof![1 => Just(Value::Null), 3 => reference()].boxed(),
        Kind::Word(words) => select(words).prop_map(Value::from).boxed(),
        Kind::Object(rows) => object(rows),
        Kind::OptionalObject(rows) => prop_oneof![1 => Just(Value::Null), 3 => object(rows)].boxed(),
        Kind::List(rows, most) => vec(object(rows), 1..=LONGEST.min(most)).prop_map(Value::from).boxed(),
        Kind::PerDesk => vec((0_u64..60, number(0.0, 10.0)), 0..=LONGEST).prop_map(|pairs| json!(pairs)).boxed(),
        Kind::Allocation => vec(0_u64..60, LONGEST + 1).prop_map(Value::from).boxed(),
    }
}

/// A number within limits: often an end, sometimes the smallest step from zero.
fn number(low: f64, high: f64) -> BoxedStrategy<f64> {
    let smallest = if low == 0.0 { f64::from_bits(1) } else { low };
    let small = if low == 0.0 { high * 1e-12 } else { low };
    prop_oneof![4 => Just(low), 4 => Just(high), 1 => Just(smallest), 1 => Just(small), 8 => low..=high].boxed()
}

fn quantity(low: f64, high: f64) -> BoxedStrategy<Value> {
    let range = [number(low, high), number(low, high), number(low, high)].prop_map(|mut ends| {
        ends.sort_by(f64::total_cmp);
        json!({"low": ends[0], "likely": ends[1], "high": ends[2]})
    });
    prop_oneof![3 => number(low, high).prop_map(Value::from), 1 => range].boxed()
}

/// The file with ids in place, and what holds between fields made to hold.
fn resolved(mut file: Value) -> Value {
    let ids = |list: &mut Value, letter: &str| -> Vec<String> {
        let objects = list.as_array_mut().unwrap();
        let ids: Vec<String> = (0..objects.len()).map(|index| format!("{letter}{index}")).collect();
        objects.iter_mut().zip(&ids).for_each(|(object, id)| object["id"] = json!(id));
        ids
    };
    let roles = ids(&mut file["workforce"]["roles"], "role-");
    let devices = ids(&mut file["devices"], "device_");
    let policies = ids(&mut file["policies"], "policy");
    ids(&mut file["alternatives"], "alternative");
    let one = |ids: &[String], value: &Value| match value.as_u64() {
        Some(index) => json!(ids[index as usize % ids.len()]),
        None => Value::Null,
    };

    file["version"] = json!(VERSION);
    file["baseline"] = one(&policies, &file["baseline"]);
    let workplace = &mut file["workplace"];
    workplace["desk_computer"] = one(&devices, &workplace["desk_computer"]);
    let pairs = workplace["desk_devices"].as_array().unwrap();
    let per_desk = pairs.iter().map(|pair| (one(&devices, &pair[0]).as_str().unwrap().to_owned(), pair[1].clone()));
    workplace["desk_devices"] = per_desk.collect::<Map<_, _>>().into();
    let objects = file["workforce"]["roles"].as_array_mut().unwrap();
    for role in objects.iter_mut() {
        for kind in ["computer", "phone", "tablet"] {
            role[kind] = one(&devices, &role[kind]);
        }
    }
    let (roles_now, workplace) = (objects.clone(), file["workplace"].clone());
    for device in file["devices"].as_array_mut().unwrap() {
        let id = &device["id"];
        let used_as = |kind: &str| roles_now.iter().any(|role| role[kind] == *id);
        let others = [
            ("computer", used_as("computer") || workplace["desk_computer"] == *id),
            ("phone", used_as("phone")),
            ("tablet", used_as("tablet")),
            ("desk", workplace["desk_devices"].get(id.as_str().unwrap()).is_some()),
        ];
        if others.into_iter().any(|(kind, is_used)| is_used && device["kind"] != kind) {
            device["kind"] = json!("any");
        }
    }
    let objects = file["workforce"]["roles"].as_array_mut().unwrap();
    if objects.iter().all(|role| crate::file::likely(&role["share"]) == 0.0) {
        objects[0]["share"] = json!(1);
    }
    for policy in file["policies"].as_array_mut().unwrap() {
        if policy["computer_at"] == "desk" {
            policy["computer"] = json!("employer");
        }
    }
    for alternative in file["alternatives"].as_array_mut().unwrap() {
        let numbers = alternative["allocation"].as_array().unwrap().clone();
        let (star, of_roles) = numbers.split_last().unwrap();
        let mut allocation = Map::new();
        for (role, number) in roles.iter().zip(of_roles) {
            // Every third role is left to `"*"`.
            if number.as_u64().unwrap() % 3 != 0 {
                allocation.insert(role.clone(), one(&policies, number));
            }
        }
        if allocation.len() < roles.len() || star.as_u64().unwrap() % 2 == 0 {
            allocation.insert("*".to_owned(), one(&policies, star));
        }
        alternative["allocation"] = allocation.into();
    }
    let week = file["attendance"]["weekday_index"].as_object_mut().unwrap();
    if week.values().filter_map(Value::as_f64).sum::<f64>() < 0.001 {
        week.insert("tue".to_owned(), json!(0.001));
    }
    file
}
