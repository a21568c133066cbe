//! Rules one by one: numbers, names, ids, lists, references, and what holds between fields.

use serde_json::Map;

use super::every_field::allowed;
use super::*;
use crate::file::{places, set};

#[test]
fn a_whole_number_may_be_written_as_3_0_but_not_be_3_5() {
    accepted("/horizon", json!(3.0));
    accepted("/horizon", json!(2e1));
    accepted("/version", json!(1.0));
    accepted("/workplace/desks", json!(-0.0));
    check("/horizon", json!(3.5), "horizon", "3.5", Allowed::Whole(1, 20));
    check("/horizon", json!("3"), "horizon", "\"3\"", Allowed::Whole(1, 20));
    check("/version", json!(3), "version", "3", Allowed::Whole(1, 2));
    let most = 9_007_199_254_740_991_u64;
    accepted("/municipality/inhabitants", json!(most));
    for more in [json!(most + 1), json!(most + 2), json!(u64::MAX), json!(1e308), json!(0.1)] {
        let found = more.to_string();
        check("/municipality/inhabitants", more, "municipality.inhabitants", &found, Allowed::Whole(0, most));
    }
}

#[test]
fn a_range_is_refused_where_none_is_allowed() {
    let range = || json!({"low": 1, "likely": 1, "high": 1});
    let found = r#"{"high":1,"likely":1,"low":1}"#;
    check("/horizon", range(), "horizon", found, Allowed::Whole(1, 20));
    check("/workplace/desks", range(), "workplace.desks", found, Allowed::Whole(0, 200_000));
    check("/attendance/service_level", range(), "attendance.service_level", found, Allowed::Number(0.5, 0.9999));
    let monday = "attendance.weekday_index.mon";
    check("/attendance/weekday_index/mon", range(), monday, found, Allowed::Number(0.0, 5.0));
    check("/devices/3/life", range(), "devices[3].life", found, Allowed::Whole(1, 20));
    let cycle = "policies[2].allowance.cycle";
    check("/policies/2/allowance/cycle", range(), cycle, found, Allowed::Whole(1, 20));
    let docks = "workplace.desk_devices.dock";
    check("/workplace/desk_devices/dock", range(), docks, found, Allowed::Number(0.0, 10.0));
}

#[test]
fn a_range_needs_its_three_numbers_and_no_more() {
    let (pointer, path) = ("/workforce/growth", "workforce.growth");
    let missing = |part: &str| problem(&format!("{path}.{part}"), "nothing", Allowed::Required);
    let file = |value: Value| with(&base(), pointer, value);
    check_file(&file(json!({})), &[missing("low"), missing("likely"), missing("high")]);
    check_file(&file(json!({"low": 0, "high": 0})), &[missing("likely")]);
    let known = Allowed::Known(words(&["low", "likely", "high"]));
    let more = json!({"low": 0, "likely": 0, "high": 0, "mode": 0});
    check_file(&file(more), &[problem("workforce.growth.mode", "0", known)]);
    let nested = json!({"low": 0, "likely": {"low": 0, "likely": 0, "high": 0}, "high": 0});
    let found = r#"{"high":0,"likely":0,"low":0}"#;
    check_file(&file(nested), &[problem("workforce.growth.likely", found, Allowed::Number(-0.5, 0.5))]);
    let text = json!({"low": 0, "likely": null, "high": "0"});
    let number = |part: &str, found: &str| problem(&format!("{path}.{part}"), found, Allowed::Number(-0.5, 0.5));
    check_file(&file(text), &[number("likely", "null"), number("high", "\"0\"")]);
}

#[test]
fn numbers_per_desk_run_from_0_to_10() {
    for number in [json!(0), json!(10), json!(0.5), json!(10.0)] {
        accepted("/workplace/desk_devices/dock", number);
    }
    accepted("/workplace/desk_devices", json!({}));
    for number in [json!(-0.1), json!(10.0_f64.next_up()), json!("1"), json!(null)] {
        let found = number.to_string();
        let path = "workplace.desk_devices.dock";
        check("/workplace/desk_devices/dock", number, path, &found, Allowed::Number(0.0, 10.0));
    }
}

#[test]
fn names_have_1_to_200_characters_of_any_length_in_bytes() {
    for name in ["a", "é", "\u{10ffff}", "\0", " ", &"é".repeat(200), &"𝄞".repeat(200), &"x".repeat(200)] {
        accepted("/name", json!(name));
        accepted("/policies/0/name", json!(name));
        accepted("/alternatives/0/name", json!(name));
        accepted("/municipality/name", json!(name));
    }
    for (name, found) in [
        (String::new(), "\"\"".to_owned()),
        ("é".repeat(201), format!("\"{}…", "é".repeat(59))),
        ("x".repeat(100_000), format!("\"{}…", "x".repeat(59))),
    ] {
        check("/name", json!(name), "name", &found, Allowed::Name);
        check("/policies/5/name", json!(name), "policies[5].name", &found, Allowed::Name);
        check("/alternatives/5/name", json!(name), "alternatives[5].name", &found, Allowed::Name);
        check("/municipality/name", json!(name), "municipality.name", &found, Allowed::Name);
    }
}

#[test]
fn ids_are_60_of_the_letters_digits_and_two_signs() {
    for id in ["a", "0", "-", "_", &"z".repeat(60)] {
        accepted("/alternatives/0/id", json!(id));
    }
    for id in ["", "A", "é", "a b", "a.b", "*", "a/b", "a\n", "ａ", "\0"] {
        check("/alternatives/0/id", json!(id), "alternatives[0].id", &json!(id).to_string(), Allowed::Id);
    }
    let found = format!("\"{}…", "z".repeat(59));
    check("/alternatives/0/id", json!("z".repeat(61)), "alternatives[0].id", &found, Allowed::Id);
}

#[test]
fn an_id_stands_once_in_its_list_and_may_stand_in_another() {
    // The last alternative and policy may go without anybody missing them.
    check("/alternatives/5/id", json!("hiyd"), "alternatives[5].id", "\"hiyd\"", Allowed::UniqueId);
    let duplicate = |list: &str, path: &str| {
        let mut file = base();
        let items = file.pointer_mut(list).unwrap().as_array_mut().unwrap();
        let first = items[0].clone();
        items.push(first.clone());
        items.push(first.clone());
        let found = first["id"].to_string();
        let at = |index: usize| problem(&format!("{path}[{index}].id"), &found, Allowed::UniqueId);
        let end = items.len();
        check_file(&file, &[at(end - 2), at(end - 1)]);
    };
    duplicate("/workforce/roles", "workforce.roles");
    duplicate("/devices", "devices");
    duplicate("/policies", "policies");
    duplicate("/alternatives", "alternatives");
    accepted("/alternatives/0/id", json!("laptop"));
}

#[test]
fn lists_hold_at_least_one_and_at_most_so_many() {
    for (list, path, most) in [
        ("/workforce/roles", "workforce.roles", 40),
        ("/devices", "devices", 40),
        ("/policies", "policies", 20),
        ("/alternatives", "alternatives", 20),
    ] {
        let mut file = base();
        let items = file.pointer_mut(list).unwrap().as_array_mut().unwrap();
        while items.len() < most {
            let mut item = items[0].clone();
            item["id"] = json!(format!("more-{}", items.len()));
            items.push(item);
        }
        check_file(&file, &[]);
        let items = file.pointer_mut(list).unwrap().as_array_mut().unwrap();
        let mut item = items[0].clone();
        item["id"] = json!("too-many");
        items.push(item);
        check_file(&file, &[problem(path, &format!("a list of {}", most + 1), Allowed::List(most))]);
        let emptied = problems(&with(&base(), list, json!([])));
        assert!(emptied.contains(&problem(path, "a list of 0", Allowed::List(most))), "{emptied:?}");
    }
}

#[test]
fn references_lead_somewhere() {
    let file = base();
    let kind_of = |field: &str| places(&file).into_iter().find(|place| place.field() == field).unwrap();
    let policy = || allowed(&kind_of("baseline"));
    let device = || allowed(&kind_of("workforce.roles.phone"));
    check("/baseline", json!("laptop"), "baseline", "\"laptop\"", policy());
    check("/baseline", json!("HIYD"), "baseline", "\"HIYD\"", policy());
    for kind in ["computer", "phone", "tablet"] {
        let path = format!("workforce.roles[7].{kind}");
        check(&format!("/workforce/roles/7/{kind}"), json!("hiyd"), &path, "\"hiyd\"", device());
    }
    check("/workplace/desk_computer", json!("pc"), "workplace.desk_computer", "\"pc\"", device());
    let Allowed::Word(devices) = device() else { panic!("a device is one of some words") };
    let elsewhere = json!({"monitor": 1, "pc": 1});
    check("/workplace/desk_devices", elsewhere, "workplace.desk_devices.pc", "1", Allowed::Known(devices));
    let path = "alternatives[1].allocation.counter";
    check("/alternatives/1/allocation/counter", json!("laptop"), path, "\"laptop\"", policy());
    check("/alternatives/1/allocation/*", json!(null), "alternatives[1].allocation.*", "null", policy());
}

#[test]
fn an_allocation_covers_every_role_and_no_other() {
    let roles = ["policy", "counter", "social", "field", "management", "specialist", "support", "temporary"];
    let all: Map<String, Value> = roles.iter().map(|role| ((*role).to_owned(), json!("byod"))).collect();
    let missing = |role: &str| problem(&format!("alternatives[3].allocation.{role}"), "nothing", Allowed::EveryRole);
    let pointer = "/alternatives/3/allocation";
    accepted(pointer, json!(all));
    accepted(pointer, json!({"*": "byod"}));
    check_file(&with(&base(), pointer, json!({})), &roles.map(missing));
    let mut less = all.clone();
    less.remove("field");
    less.remove("social");
    check_file(&with(&base(), pointer, json!(less)), &[missing("field"), missing("social")]);
    let mut more = all.clone();
    more.insert("mayor".to_owned(), json!("byod"));
    let known = Allowed::Known([roles.as_slice(), &["*"]].concat().into_iter().map(str::to_owned).collect());
    check(pointer, json!(more), "alternatives[3].allocation.mayor", "\"byod\"", known);
}

#[test]
fn somebody_works_on_some_day() {
    let week = |days: [f64; 5]| json!({"mon": days[0], "tue": days[1], "wed": days[2], "thu": days[3], "fri": days[4]});
    let pointer = "/attendance/weekday_index";
    accepted(pointer, week([0.0, 0.0, 0.0, 0.0, 0.001]));
    accepted(pointer, week([0.0002; 5]));
    for days in [[0.0; 5], [0.000_199; 5], [0.001_f64.next_down(), 0.0, 0.0, 0.0, 0.0]] {
        check(pointer, week(days), "attendance.weekday_index", "an object", Allowed::SomeWeekday);
    }
    for share in [json!(0), json!(-0.0), json!({"low": 0, "likely": 0, "high": 1})] {
        let mut file = base();
        for role in 0..8 {
            set(&mut file, &format!("/workforce/roles/{role}/share"), share.clone());
        }
        check_file(&file, &[problem("workforce.roles", "no share above 0", Allowed::SomeShare)]);
        set(&mut file, "/workforce/roles/7/share", json!(f64::from_bits(1)));
        check_file(&file, &[]);
    }
}

#[test]
fn computers_stand_on_desks_only_where_the_employer_supplies_them() {
    accepted("/policies/0/computer_at", json!("desk"));
    let path = "policies[2].computer_at";
    check("/policies/2/computer_at", json!("desk"), path, "\"desk\"", Allowed::DeskFromEmployer);
}

#[test]
fn every_problem_is_listed_at_once() {
    let mut file = base();
    set(&mut file, "/format", json!("werk"));
    set(&mut file, "/workforce/headcount", json!(-1));
    set(&mut file, "/workforce/roles/3/tablet", json!("slate"));
    set(&mut file, "/attendance/weekday_index/tue", json!(0));
    set(&mut file, "/devices/1/price", json!({"low": 2, "likely": 1, "high": 3}));
    set(&mut file, "/policies/2/allowance/cycle", json!(0));
    set(&mut file, "/policies/4/computer_at", json!("desk"));
    set(&mut file, "/alternatives/0/id", json!("byod"));
    set(&mut file, "/alternatives/0/allocation", json!({}));
    file["more"] = json!([1, 2]);
    let found: Vec<String> = problems(&file).into_iter().map(|problem| problem.path).collect();
    let mut expected = vec![
        "format",
        "workforce.headcount",
        "workforce.roles[3].tablet",
        "attendance.weekday_index",
        "devices[1].price",
        "policies[2].allowance.cycle",
        "policies[4].computer_at",
        "alternatives[2].id",
        "more",
    ];
    let uncovered = ["policy", "counter", "social", "field", "management", "specialist", "support", "temporary"]
        .map(|role| format!("alternatives[0].allocation.{role}"));
    expected.extend(uncovered.iter().map(String::as_str));
    let mut found: Vec<&str> = found.iter().map(String::as_str).collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn a_problem_reads_as_a_sentence() {
    let shown = |pointer: &str, value: Value| problems(&with(&base(), pointer, value))[0].to_string();
    assert_eq!(
        shown("/policies/2/allowance/cycle", json!(21)),
        "policies[2].allowance.cycle: found 21; allowed is a whole number from 1 to 20"
    );
    assert_eq!(
        shown("/initial_fleet", json!("old")),
        r#"initial_fleet: found "old"; allowed is "steady", "new" or "none""#
    );
}
