//! What format.md forbids is refused: every problem at once, each with its place, what was found and what is allowed.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use werkplekwijzer::scenario::Quantity;
use werkplekwijzer::scenario::check;
use werkplekwijzer::scenario::fields::{Kind, Row, SCENARIO};
use werkplekwijzer::scenario::file;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::scenario::problem::{Allowed, Problem};

use crate::file::{FIXTURES, Place, fixture, likely, places, set, some_places, with};
use crate::random::{self, for_random_files};

/// Random files per law in the ordinary suite.
const CASES: u32 = 60;

/// The fixture that the cases change: it has an allowance in `policies[2]`, and its baseline is `hiyd`.
fn base() -> Value {
    fixture("edge")
}

fn problems(file: &Value) -> Vec<Problem> {
    check::scenario(file).err().unwrap_or_default()
}

fn problem(path: &str, found: &str, allowed: Allowed) -> Problem {
    Problem { path: path.to_owned(), found: found.to_owned(), allowed }
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// The file has exactly these problems, in any order.
#[track_caller]
fn check_file(file: &Value, expected: &[Problem]) {
    let mut found = problems(file);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    let mut expected = expected.to_vec();
    expected.sort_by(|a, b| a.path.cmp(&b.path));
    assert_eq!(found, expected);
}

/// The base with one value replaced has exactly one problem, there.
#[track_caller]
fn check(pointer: &str, value: Value, path: &str, found: &str, allowed: Allowed) {
    check_file(&with(&base(), pointer, value), &[problem(path, found, allowed)]);
}

/// The base with one value replaced has no problem.
#[track_caller]
fn accepted(pointer: &str, value: Value) {
    check_file(&with(&base(), pointer, value), &[]);
}

// The table of fields is the one of format.md.

/// Every number of format.md with its limits, typed off from there: q is a quantity, n a whole number, x a number
/// that is never a range, o a quantity or null.
const LIMITS: &str = "
    version n 1 1; start_year n 2000 2100; horizon n 1 20; municipality.inhabitants n 0 9007199254740991;
    workforce.headcount q 0 200000; workforce.growth q -0.5 0.5; workforce.part_time_factor q 0.1 1;
    workforce.outflow q 0 0.9;
    workforce.roles.share q 0 1; workforce.roles.home_days q 0 5; workforce.roles.desk_share q 0 1;
    workforce.roles.support_weight q 0 10; workforce.roles.licence_weight q 0 10;
    workforce.roles.virtual_workspace_share o 0 1;
    attendance.availability q 0 1; attendance.service_level x 0.5 0.9999; attendance.synchronisation q 1 50;
    attendance.weekday_index.mon x 0 5; attendance.weekday_index.tue x 0 5; attendance.weekday_index.wed x 0 5;
    attendance.weekday_index.thu x 0 5; attendance.weekday_index.fri x 0 5;
    workplace.desks n 0 200000; workplace.desk_cost q 0 100000; workplace.lease_years n 0 50;
    workplace.avoidable_before_lease q 0 1; workplace.avoidable_after_lease q 0 1;
    home_working.allowance_per_day q 0 100; home_working.kit_budget q 0 10000; home_working.kit_cycle q 0.5 50;
    support.ticket_cost q 0 1000; support.ict_hourly_cost q 0 1000;
    risk.major_probability q 0 0.5; risk.major_cost q 0 1e9;
    applications.count q 0 10000; applications.change q -0.5 0.5; applications.to_publish q 0 1;
    applications.publish_once q 0 100000; applications.publish_per_year q 0 100000;
    finance.price_inflation q -0.2 0.5; finance.wage_inflation q -0.2 0.5; finance.device_price_drift q -0.2 0.5;
    finance.discount_rate q -0.05 0.3; finance.interest_rate q -0.05 0.3;
    finance.capitalisation_threshold q 0 1e9; finance.vat_rate q 0 1; finance.vat_recoverable q 0 1;
    finance.final_levy q 0 1; finance.grid_emission_factor q 0 2;
    devices.price q 0 100000; devices.life n 1 20; devices.depreciation_years n 1 20; devices.warranty n 0 20;
    devices.failure_rate q 0 1; devices.failure_growth q 0 2; devices.accident_rate q 0 1; devices.loss_rate q 0 1;
    devices.write_off_share q 0 1; devices.repair_cost q 0 100000; devices.spare_share q 0 1;
    devices.market_depreciation q 0 1; devices.resale_share q 0 1; devices.disposal_cost q 0 10000;
    devices.deploy_hours q 0 100; devices.embodied_co2 q 0 100000; devices.energy q 0 100000;
    policies.price_premium q 0 2; policies.own_contribution q 0 10000; policies.fallback_share q 0 1;
    policies.take_up q 0 1; policies.software_licence q 0 10000; policies.management_licence q 0 10000;
    policies.security_licence q 0 10000; policies.virtual_workspace q 0 10000; policies.connectivity q 0 10000;
    policies.virtual_workspace_share q 0 1; policies.tickets q 0 1000; policies.onboarding_hours q 0 100;
    policies.lost_rate q 0 1; policies.lost_cost q 0 1e6; policies.risk_multiplier q 0 100;
    policies.fixed_per_year q 0 1e8; policies.programme_fixed q 0 1e8; policies.pilot_cost q 0 1e8;
    policies.tender_cost q 0 1e8; policies.tender_interval n 0 20; policies.programme_per_user q 0 10000;
    policies.training_per_user q 0 10000; policies.training_per_joiner q 0 10000; policies.home_days_change q -5 5;
    policies.employee_cost q 0 10000;
    policies.allowance.amount q 0 100000; policies.allowance.cycle n 1 20; policies.allowance.recovery q 0 1;
    policies.allowance.taxed_share q 0 1; policies.allowance.admin_cost q 0 1000;
    policies.allowance.embodied_co2 q 0 100000; policies.allowance.energy q 0 100000;
    alternatives.start n 1 30; alternatives.rollout n 1 20
";

/// Every other field of format.md: t is text of 1–200 characters, d text or null, b a flag, i an id, p a policy,
/// r a device or null, w a word, m a map, s a section, z a section or null, l a list of at most so many.
const OTHERS: &str = "
    format w werkplek; name t; municipality s; municipality.code d; municipality.name t; baseline p;
    initial_fleet w steady new none;
    workforce s; workforce.roles l 40; workforce.roles.id i; workforce.roles.computer r; workforce.roles.phone r;
    workforce.roles.tablet r; workforce.roles.external b;
    attendance s; attendance.weekday_index s; workplace s; workplace.desk_computer r; workplace.desk_devices m;
    home_working s; home_working.externals b; support s; risk s; applications s; finance s;
    devices l 40; devices.id i;
    policies l 20; policies.id i; policies.name t; policies.computer w employer employee;
    policies.phone w employer employee; policies.tablet w employer employee; policies.computer_at w person desk;
    policies.publishes_applications b; policies.allowance z; policies.allowance.indexed b;
    policies.allowance.externals b;
    alternatives l 20; alternatives.id i; alternatives.name t; alternatives.allocation m;
    alternatives.right_size_desks b
";

fn lines(above: &str, rows: &[Row], lines: &mut Vec<String>) {
    for row in rows {
        let name = if above.is_empty() { row.key.to_owned() } else { format!("{above}.{}", row.key) };
        let (kind, inside): (String, &[Row]) = match row.kind {
            Kind::Quantity(_, low, high) => (format!("q {low} {high}"), &[]),
            Kind::OptionalQuantity(_, low, high) => (format!("o {low} {high}"), &[]),
            Kind::Number(_, low, high) => (format!("x {low} {high}"), &[]),
            Kind::Whole(_, low, high) => (format!("n {low} {high}"), &[]),
            Kind::Flag => ("b".to_owned(), &[]),
            Kind::Name => ("t".to_owned(), &[]),
            Kind::OptionalText => ("d".to_owned(), &[]),
            Kind::Id => ("i".to_owned(), &[]),
            Kind::Policy => ("p".to_owned(), &[]),
            Kind::OptionalDevice => ("r".to_owned(), &[]),
            Kind::Word(words) => (format!("w {}", words.join(" ")), &[]),
            Kind::PerDesk | Kind::Allocation => ("m".to_owned(), &[]),
            Kind::Object(rows) => ("s".to_owned(), rows),
            Kind::OptionalObject(rows) => ("z".to_owned(), rows),
            Kind::List(rows, most) => (format!("l {most}"), rows),
        };
        lines.push(format!("{name} {kind}"));
        self::lines(&name, inside, lines);
    }
}

#[test]
fn the_table_of_fields_is_the_one_of_the_format() {
    let mut ours = Vec::new();
    lines("", SCENARIO, &mut ours);
    ours.sort();
    let plain = |word: &str| match word {
        "1e6" => "1000000".to_owned(),
        "1e8" => "100000000".to_owned(),
        "1e9" => "1000000000".to_owned(),
        _ => word.to_owned(),
    };
    let entries = LIMITS.split(';').chain(OTHERS.split(';'));
    let mut theirs: Vec<String> =
        entries.map(|entry| entry.split_whitespace().map(plain).collect::<Vec<_>>().join(" ")).collect();
    theirs.sort();
    assert_eq!(ours, theirs);
}

// Every field in turn.

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

fn allowed(place: &Place) -> Allowed {
    match place.kind {
        Kind::Quantity(_, low, high) | Kind::OptionalQuantity(_, low, high) => Allowed::Quantity(low, high),
        Kind::Number(_, low, high) => Allowed::Number(low, high),
        Kind::Whole(_, low, high) => Allowed::Whole(low, high),
        Kind::Flag => Allowed::Flag,
        Kind::Name => Allowed::Name,
        Kind::OptionalText => Allowed::Text,
        Kind::Id => Allowed::Id,
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
        Kind::Object(_) | Kind::OptionalObject(_) | Kind::PerDesk | Kind::Allocation => Allowed::Object,
        Kind::List(_, most) => Allowed::List(most),
    }
}

#[test]
fn every_field_is_required() {
    for (turn, (name, _)) in FIXTURES.into_iter().enumerate() {
        let file = fixture(name);
        for place in some_places(&file, turn) {
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
    let file = base();
    for place in some_places(&file, 2) {
        for (value, found) in &values {
            let fits = match place.kind {
                Kind::Quantity(_, low, _) => {
                    value.is_object() || likely_number(value).is_some_and(|it| it >= low && it < 1e9)
                }
                Kind::OptionalQuantity(..) => value.is_object() || value.is_null(),
                Kind::Flag => value.is_boolean(),
                Kind::Name => *value == json!("1"),
                Kind::Id => *value == json!("1"),
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

fn likely_number(value: &Value) -> Option<f64> {
    value.is_number().then(|| likely(value))
}

#[test]
fn every_number_is_accepted_at_its_limits_and_refused_beyond() {
    let file = base();
    for place in some_places(&file, 2) {
        let Some((low, high)) = place.limits() else { continue };
        for end in place.ends().unwrap() {
            // The only day on which anybody comes.
            if place.pointer != "/attendance/weekday_index/tue" || end != 0.0 {
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

// One by one.

#[test]
fn a_whole_number_may_be_written_as_3_0_but_not_be_3_5() {
    accepted("/horizon", json!(3.0));
    accepted("/horizon", json!(2e1));
    accepted("/version", json!(1.0));
    accepted("/workplace/desks", json!(-0.0));
    check("/horizon", json!(3.5), "horizon", "3.5", Allowed::Whole(1, 20));
    check("/horizon", json!("3"), "horizon", "\"3\"", Allowed::Whole(1, 20));
    check("/version", json!(2), "version", "2", Allowed::Whole(1, 1));
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

// What is no JSON, or JSON in two minds.

/// The text of the base with `"headcount":40` replaced.
fn text_with(member: &str) -> String {
    let text = base().to_string();
    assert!(text.contains(r#""headcount":40"#));
    text.replacen(r#""headcount":40"#, member, 1)
}

#[track_caller]
fn check_text(text: &str, expected: &[Problem]) {
    let mut found = file::read(text).err().unwrap_or_default();
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert_eq!(found, expected);
}

#[track_caller]
fn no_json(text: &str) {
    match file::read(text) {
        Err(problems) => {
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert_eq!(problems[0].allowed, Allowed::Json);
            assert!(problems[0].path.starts_with("line "), "{problems:?}");
        }
        Ok(_) => panic!("accepted"),
    }
}

#[test]
fn what_json_does_not_know_is_refused() {
    for number in [
        "NaN",
        "nan",
        "Infinity",
        "-Infinity",
        "inf",
        "1e999",
        "-1e999",
        "+1",
        ".5",
        "1.",
        "01",
        "0x10",
        "1_000",
        "1,000",
        "'40'",
        "--1",
        "1e",
        "",
    ] {
        no_json(&text_with(&format!(r#""headcount":{number}"#)));
    }
    no_json(&text_with(&format!(r#""headcount":1{}"#, "0".repeat(400))));
    no_json(&text_with(r#""headcount":40,"#));
    no_json(&text_with(r#""headcount":40 // people"#));
    no_json(&text_with(r#"headcount:40"#));
    no_json(&text_with("\"headcount\":40,\"a\u{1}\":0"));
    no_json(&text_with(r#""headcount":40,"x":"\ud800""#));
    let text = base().to_string();
    for garbage in ["x", "{}", "null", ",", "\0", "]", "}", "\u{feff}"] {
        no_json(&format!("{text}{garbage}"));
        no_json(&format!("{text}\n{garbage}"));
    }
    for nothing in ["", " ", "\n\t", "\u{feff}", "{", "[", "\"", "\0", "{\"a\"}", "{,}", "[1,]"] {
        no_json(nothing);
    }
    accepts_text(&format!("\r\n\t {text} \n"));
}

#[track_caller]
fn accepts_text(text: &str) {
    check_text(text, &[]);
}

#[test]
fn digits_may_be_many() {
    accepts_text(&text_with(&format!(r#""headcount":40.{}1"#, "0".repeat(10_000))));
    accepts_text(&text_with(&format!(r#""headcount":0.{}1"#, "0".repeat(10_000))));
    accepts_text(&text_with(r#""headcount":1e-999"#));
    accepts_text(&text_with(r#""headcount":-0"#));
    let many = text_with(&format!(r#""headcount":1{}"#, "0".repeat(200)));
    check_text(&many, &[problem("workforce.headcount", "1e+200", Allowed::Quantity(0.0, 200_000.0))]);
}

/// One mark, as spreadsheets and editors on Windows put it there; a second is text.
#[test]
fn one_byte_order_mark_in_front_is_accepted() {
    let text = base().to_string();
    accepts_text(&format!("\u{feff}{text}"));
    no_json(&format!("\u{feff}\u{feff}{text}"));
    no_json(&format!(" \u{feff}{text}"));
}

#[test]
fn other_json_is_no_scenario() {
    for (text, found) in
        [("null", "null"), ("[]", "a list"), ("42", "42"), ("\"werkplek\"", "\"werkplek\""), ("true", "true")]
    {
        check_text(text, &[problem("the file", found, Allowed::Object)]);
    }
    let empty = file::read("{}").unwrap_err();
    assert_eq!(empty.len(), SCENARIO.len());
    assert!(empty.iter().all(|problem| problem.allowed == Allowed::Required));
}

#[test]
fn deep_nesting_is_refused_without_a_crash() {
    for depth in [128, 1_000, 1_000_000] {
        no_json(&"[".repeat(depth));
        no_json(&"{\"a\":".repeat(depth));
        no_json(&text_with(&format!(r#""headcount":40,"a":{}{}"#, "[".repeat(depth), "]".repeat(depth))));
    }
}

fn twice(path: &str) -> Problem {
    problem(path, "the field more than once", Allowed::Once)
}

#[test]
fn a_field_stands_only_once() {
    check_text(&text_with(r#""headcount":40,"headcount":40"#), &[twice("workforce.headcount")]);
    check_text(&text_with(r#""headcount":40,"head\u0063ount":40"#), &[twice("workforce.headcount")]);
    check_text(&text_with(r#""headcount":{"low":1,"low":1,"likely":1,"high":1}"#), &[twice("workforce.headcount.low")]);
    let text = base().to_string();
    let star = text.replacen(r#""*":"cyod""#, r#""*":"cyod","*":"cyod""#, 1);
    check_text(&star, &[twice("alternatives[1].allocation.*")]);
    let dock = text.replacen(r#""dock":0.5"#, r#""dock":0.5,"dock":0.5,"dock":0.5"#, 1);
    check_text(&dock, &[twice("workplace.desk_devices.dock"), twice("workplace.desk_devices.dock")]);
}

/// The last of the two is what is checked further.
#[test]
fn a_field_that_stands_twice_hides_no_other_problem() {
    let text = text_with(r#""headcount":40,"headcount":-1"#).replacen(r#""horizon":5"#, r#""horizon":0"#, 1);
    check_text(
        &text,
        &[
            problem("horizon", "0", Allowed::Whole(1, 20)),
            twice("workforce.headcount"),
            problem("workforce.headcount", "-1", Allowed::Quantity(0.0, 200_000.0)),
        ],
    );
}

// Whatever comes.

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

// There and back.

fn comes_back(file: &Value) -> Result<(), String> {
    let read = |text: &str| file::read(text).map_err(|problems| format!("{problems:?}"));
    let scenario = read(&file.to_string())?;
    let text = file::write(&scenario);
    let again = read(&text)?;
    if again != scenario {
        return Err(format!("{text}\nreads as another scenario"));
    }
    if file::write(&again) != text {
        return Err("the second writing has other bytes".to_owned());
    }
    if check::scenario(&file::value(&scenario)) != Ok(scenario.clone()) {
        return Err("the JSON value holds another scenario".to_owned());
    }
    let plan = Plan::new(&scenario).map_err(|problems| format!("{problems:?}"))?;
    if plan.scenario() != &scenario || Plan::read(&text) != Ok(plan) {
        return Err("the plan holds another scenario".to_owned());
    }
    Ok(())
}

#[test]
fn what_is_written_reads_back_equal_and_writes_the_same_bytes() {
    for (name, _) in FIXTURES {
        comes_back(&fixture(name)).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    for_random_files(2 * CASES, comes_back);
}

/// The page makes scenarios without a file.
#[test]
fn a_scenario_that_holds_no_number_is_refused() {
    for no_number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut scenario = check::scenario(&base()).unwrap();
        scenario.workforce.headcount = Quantity::Fixed(no_number);
        scenario.workforce.growth = Quantity::Range { low: 0.0, likely: no_number, high: 0.1 };
        scenario.attendance.weekday_index.mon = no_number;
        let found: Vec<String> = Plan::new(&scenario).unwrap_err().into_iter().map(|problem| problem.path).collect();
        assert_eq!(found, ["workforce.headcount", "workforce.growth.likely", "attendance.weekday_index.mon"]);
    }
}
