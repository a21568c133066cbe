//! Every field in turn: missing, of another type, at its limits and beyond.

use werkplekwijzer::scenario::fields::Kind;

use super::*;
use crate::file::{FIXTURES, Place, likely, some_places};

/// Other problems follow where others refer to what is missing.
fn is_referred_to(place: &Place) -> bool {
    matches!(place.kind, Kind::Id | Kind::List(..) | Kind::Object(_))
}

/// The one problem is there, and no other unless it follows from it.
#[track_caller]
fn check_place(place: &Place, file: &Value, expected: &Problem) {
    let found = problems(file);
    assert!(found.contains(expected), "{expected} is not in {found:?}");
    assert!(found.len() == 1 || is_referred_to(place), "{}: {found:?}", place.path);
}

pub fn allowed(place: &Place) -> Allowed {
    match place.kind {
        Kind::Quantity(_, low, high) | Kind::OptionalQuantity(_, low, high) => Allowed::Quantity(low, high),
        Kind::Number(_, low, high) => Allowed::Number(low, high),
        Kind::Whole(_, low, high) => Allowed::Whole(low, high),
        Kind::Flag => Allowed::Flag,
        Kind::Name | Kind::OptionalName => Allowed::Name,
        Kind::OptionalText => Allowed::Text,
        Kind::Id | Kind::OptionalId => Allowed::Id,
        Kind::Policy => Allowed::Word(words(&["hiyd", "cyod", "byod", "cope", "cleo", "byos"])),
        Kind::OptionalDevice => Allowed::Word(words(&[
            "laptop",
            "laptop_premium",
            "thin_client",
            "desktop",
            "tablet",
            "smartphone",
            "monitor",
            "dock",
        ])),
        Kind::Word(known) => Allowed::Word(words(known)),
        Kind::Object(_) | Kind::OptionalObject(_) | Kind::PerDesk | Kind::Allocation | Kind::Sections => {
            Allowed::Object
        }
        Kind::List(_, most) => Allowed::List(most),
    }
}

#[test]
fn every_field_is_required() {
    for (turn, (name, _)) in FIXTURES.into_iter().enumerate() {
        let file = fixture(name);
        for place in some_places(&file, turn).into_iter().filter(|place| !place.is_optional()) {
            let mut without = file.clone();
            let (above, key) = place.pointer.rsplit_once('/').unwrap();
            without.pointer_mut(above).unwrap().as_object_mut().unwrap().remove(key).unwrap();
            check_place(&place, &without, &problem(&place.path, "nothing", Allowed::Required));
        }
    }
}

#[test]
fn every_field_refuses_every_other_type() {
    let range = json!({"low": 1, "likely": 1, "high": 1});
    let values = [
        (json!(null), "null"),
        (json!(true), "true"),
        (json!("1"), "\"1\""),
        (json!(""), "\"\""),
        (json!(1e18), "1e+18"),
        (json!(-0.5001), "-0.5001"),
        (json!([]), "a list"),
        (json!([1]), "a list"),
        (range, r#"{"high":1,"likely":1,"low":1}"#),
    ];
    for (file, place) in some_places_of_both() {
        for (value, found) in &values {
            let fits = match place.kind {
                Kind::Quantity(_, low, _) => {
                    value.is_object() || likely_number(value).is_some_and(|it| it >= low && it < 1e9)
                }
                Kind::OptionalQuantity(..) => value.is_object() || value.is_null(),
                Kind::Flag => value.is_boolean(),
                Kind::Name | Kind::Id => *value == json!("1"),
                Kind::OptionalName | Kind::OptionalId => *value == json!("1") || value.is_null(),
                Kind::Sections => value.is_object(),
                Kind::OptionalText => value.is_string() || value.is_null(),
                Kind::OptionalDevice | Kind::OptionalObject(_) if value.is_null() => true,
                Kind::Object(_) | Kind::OptionalObject(_) | Kind::PerDesk | Kind::Allocation => value.is_object(),
                _ => false,
            };
            if fits {
                continue;
            }
            let found = match (place.kind, value) {
                (Kind::List(..), Value::Array(list)) if list.is_empty() => "a list of 0",
                // Its one item is no object.
                (Kind::List(..), Value::Array(_)) => {
                    let expected = problem(&format!("{}[0]", place.path), "1", Allowed::Object);
                    check_place(&place, &with(&file, &place.pointer, value.clone()), &expected);
                    continue;
                }
                _ => found,
            };
            let expected = problem(&place.path, found, allowed(&place));
            check_place(&place, &with(&file, &place.pointer, value.clone()), &expected);
        }
    }
}

/// Some places of a file of version 1, and of one of version 2.
fn some_places_of_both() -> impl Iterator<Item = (Value, Place)> {
    [base(), fixture("v2-stress")].into_iter().flat_map(|file| {
        let places = some_places(&file, 2);
        places.into_iter().map(move |place| (file.clone(), place))
    })
}

fn likely_number(value: &Value) -> Option<f64> {
    value.is_number().then(|| likely(value))
}

#[test]
fn every_number_is_accepted_at_its_limits_and_refused_beyond() {
    for (file, place) in some_places_of_both() {
        let Some((low, high)) = place.limits() else { continue };
        for end in place.ends().unwrap() {
            // The only day on which anybody comes.
            if (place.pointer != "/attendance/weekday_index/tue" || end != 0.0) && place.pointer != "/version" {
                check_file(&with(&file, &place.pointer, end), &[]);
            }
        }
        let beyond = match place.kind {
            Kind::Whole(..) => vec![json!(low as i64 - 1), json!(high as u64 + 1), json!(low + 0.5), json!(-1e300)],
            _ => vec![json!(low.next_down()), json!(high.next_up()), json!(-1e300), json!(1e300), json!(u64::MAX)],
        };
        for value in beyond {
            let expected = problem(&place.path, &value.to_string(), allowed(&place));
            check_file(&with(&file, &place.pointer, value), &[expected]);
        }
        if place.is_quantity() {
            let number = |path: &str, value: f64| {
                problem(&format!("{}.{path}", place.path), &json!(value).to_string(), Allowed::Number(low, high))
            };
            let (under, over) = (low.next_down(), high.next_up());
            let range = |low: f64, likely: f64, high: f64| json!({"low": low, "likely": likely, "high": high});
            let cases = [
                (range(low, high, high), vec![]),
                (range(low, low, low), vec![]),
                (range(under, low, high), vec![number("low", under)]),
                (range(low, low, over), vec![number("high", over)]),
                (range(under, over, over), vec![number("low", under), number("likely", over), number("high", over)]),
            ];
            for (value, expected) in cases {
                if place.pointer.ends_with("/share") && value["likely"] == 0.0 {
                    continue;
                }
                check_file(&with(&file, &place.pointer, value), &expected);
            }
            for disordered in [range(high, low, low), range(low, high, low), range(high, high, low)] {
                let expected = problem(&place.path, &shortened(&disordered), Allowed::Ordered);
                check_file(&with(&file, &place.pointer, disordered), &[expected]);
            }
        }
    }
}

/// Sixty characters of a value.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    let short: String = text.chars().take(60).collect();
    if short == text { text } else { short + "…" }
}

#[test]
fn every_object_refuses_a_field_that_it_does_not_know() {
    fn visit(path: &str, pointer: &str, value: &Value, visited: &mut Vec<(String, String)>) {
        match value {
            Value::Object(fields) => {
                visited.push((path.to_owned(), pointer.to_owned()));
                for (key, value) in fields {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    visit(&path, &format!("{pointer}/{key}"), value, visited);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    visit(&format!("{path}[{index}]"), &format!("{pointer}/{index}"), item, visited);
                }
            }
            _ => {}
        }
    }
    let file = base();
    let mut objects = Vec::new();
    visit("", "", &file, &mut objects);
    assert!(objects.len() > 100, "{}", objects.len());
    for (path, pointer) in objects {
        let mut more = file.clone();
        more.pointer_mut(&pointer).unwrap().as_object_mut().unwrap().insert("no sense".to_owned(), json!(7));
        let found = problems(&more);
        let path = if path.is_empty() { "no sense".to_owned() } else { format!("{path}.no sense") };
        let right = found.len() == 1
            && found[0].path == path
            && found[0].found == "7"
            && matches!(&found[0].allowed, Allowed::Known(known) if !known.contains(&"no sense".to_owned()));
        assert!(right, "{path}: {found:?}");
    }
}
