//! What is no JSON, or JSON in two minds.

use werkplekwijzer::scenario::fields::SCENARIO;
use werkplekwijzer::scenario::file;

use super::*;

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
pub fn no_json(text: &str) {
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
    assert_eq!(empty.len(), SCENARIO.iter().filter(|row| row.since == 1).count());
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
