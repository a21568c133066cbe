//! Files that break off, with junk in any place, with any bytes changed.

use proptest::prelude::*;
use werkplekwijzer::scenario::file;
use werkplekwijzer::scenario::plan::Plan;

use super::no_json::no_json;
use super::*;
use crate::file::places;
use crate::random;

#[test]
fn a_file_that_breaks_off_is_refused() {
    let text = base().to_string();
    // A prime step, so that every kind of place is cut.
    for end in (0..text.len()).step_by(61).filter(|end| text.is_char_boundary(*end)) {
        no_json(&text[..end]);
    }
}

/// Any JSON, often such as a scenario holds.
fn junk() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-2.0..30.0).prop_map(Value::from),
        "[a-z*]{0,8}".prop_map(Value::from),
        Just(json!("hiyd")),
        Just(json!("laptop")),
    ];
    leaf.prop_recursive(3, 16, 4, |inside| {
        prop_oneof![
            prop::collection::vec(inside.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[a-z*]{0,8}", inside.clone()), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            (inside.clone(), inside.clone(), inside)
                .prop_map(|(low, likely, high)| json!({"low": low, "likely": likely, "high": high})),
        ]
    })
}

/// A file with junk in some places is refused, or it is a scenario; neither reader nor model panics.
#[test]
fn junk_in_any_place_is_refused_or_makes_a_scenario() {
    let file = base();
    let places = places(&file);
    let some = prop::collection::vec((prop::sample::select(places), junk()), 1..4);
    random::for_random(some, 10 * CASES, |changes| {
        let mut file = file.clone();
        for (place, value) in changes {
            if let Some(at) = file.pointer_mut(&place.pointer) {
                *at = value.clone();
            }
        }
        let text = file.to_string();
        match Plan::read(&text) {
            Ok(plan) => {
                let json = werkplekwijzer::outcome::file::estimate(&plan).to_json();
                if json.contains(" null") { Err(format!("no number, of {text}")) } else { Ok(()) }
            }
            Err(problems) if problems.is_empty() => Err("refused without a reason".to_owned()),
            Err(problems) => {
                problems.iter().for_each(|problem| assert!(!problem.to_string().is_empty()));
                Ok(())
            }
        }
    });
}

/// Bytes changed anywhere in a file never make the reader panic.
#[test]
fn any_change_of_bytes_is_read_without_a_crash() {
    let text = base().to_string();
    let changes = prop::collection::vec((any::<prop::sample::Index>(), "[-0-9eE.,:{}\\[\\]\"\\\\a-z\0é]"), 1..4);
    random::for_random(changes, 5 * CASES, |changes| {
        let mut changed = text.clone();
        for (index, sign) in changes {
            let at = (0..=index.index(changed.len())).rev().find(|at| changed.is_char_boundary(*at)).unwrap();
            let end = at + changed[at..].chars().next().map_or(0, char::len_utf8);
            changed.replace_range(at..end, sign);
        }
        if let Ok(scenario) = file::read(&changed) {
            Plan::new(&scenario).map_err(|problems| format!("read but not planned: {problems:?}"))?;
        }
        Ok(())
    });
}
