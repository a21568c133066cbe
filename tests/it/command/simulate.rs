//! `werkplekwijzer simulate`.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use werkplekwijzer::futures::contrast::{contrast, nearest};
use werkplekwijzer::futures::row::Total;
use werkplekwijzer::futures::threads;
use werkplekwijzer::outcome::file;
use werkplekwijzer::probability::stream::Seed;
use werkplekwijzer::scenario::plan::Plan;

use super::{DONE, refused, run, scenario, text, written};
use crate::file::{at, fixture, with};

fn simulated(arguments: &[&str], input: &[u8]) -> String {
    let output = run(&[&["simulate"], arguments].concat(), input);
    assert_eq!((output.status.code(), text(&output.stderr)), (DONE, ""), "{arguments:?}");
    text(&output.stdout).to_owned()
}

fn document(arguments: &[&str]) -> Value {
    serde_json::from_str(&simulated(arguments, b"")).unwrap()
}

/// A place for a file of this test's own.
fn place(name: &str) -> String {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).to_str().unwrap().to_owned()
}

#[test]
fn it_prints_what_the_library_finds() {
    for (name, seed, pair) in [("heerhugowaard", 42, None), ("medium", 7, Some(("byod", "cyod")))] {
        let (path, seed_text) = (scenario(name), seed.to_string());
        let mut arguments = vec![path.as_str(), "--draws", "250", "--seed", &seed_text];
        arguments.extend(pair.iter().flat_map(|(a, b)| ["--between", a, b]));
        let ours = document(&arguments);
        let plan = Plan::read(&fixture(name).to_string()).unwrap();
        let (simulator, ensemble) = threads::simulate(&plan, Seed(seed), 250, 1, None);
        let summary = ensemble.summary();
        for (key, value) in serde_json::to_value(&summary).unwrap().as_object().unwrap() {
            assert!(&ours[key] == value, "{name}: {key}");
        }
        let position = |id: &str| summary.alternatives.iter().position(|it| it.id == id).unwrap();
        let two = pair.map_or_else(|| nearest(&simulator).unwrap(), |(a, b)| (position(a), position(b)));
        let contrast = contrast(&simulator, &ensemble, two);
        assert!(ours["contrast"] == serde_json::to_value(&contrast).unwrap(), "{name}");
        let share = ours["estimated_share"].as_f64().unwrap();
        assert!((0.0..=1.0).contains(&share), "{share}");
        let more = ["contrast", "estimated_share"];
        assert_eq!(
            ours.as_object().unwrap().len(),
            serde_json::to_value(&summary).unwrap().as_object().unwrap().len() + more.len()
        );
    }
}

/// The estimate ranks the alternatives; the two cheapest are explained, in the order of the file.
#[test]
fn the_two_cheapest_are_explained_when_none_are_named() {
    let outcome = file::estimate(&Plan::read(&fixture("six-policies").to_string()).unwrap());
    let mut ranking: Vec<(f64, &str)> =
        outcome.alternatives.0.iter().map(|(id, it)| (it.totals.present_value, &**id)).collect();
    ranking.sort_by(|a, b| a.0.total_cmp(&b.0));
    let in_file = |id: &str| outcome.alternatives.0.iter().position(|(other, _)| **other == *id);
    let mut two = [ranking[0].1, ranking[1].1];
    two.sort_by_key(|id| in_file(id));
    let contrast = &document(&[&scenario("six-policies"), "--draws", "20"])["contrast"];
    assert_eq!((&contrast["a"], &contrast["b"]), (&json!(two[0]), &json!(two[1])));
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let path = scenario("six-policies");
    let with = |n_threads: &str| simulated(&[&path, "--draws", "330", "--threads", n_threads], b"");
    let one = with("1");
    assert!(one.ends_with("}\n"));
    assert!(with("2") == one && with("8") == one && with("256") == one);
    assert!(simulated(&[&path, "--draws", "330"], b"") == one);
}

#[test]
fn ten_thousand_futures_of_seed_42_are_what_one_gets_unasked() {
    let ours = document(&[&scenario("heerhugowaard")]);
    assert_eq!((&ours["draws"], &ours["seed"]), (&json!(10_000), &json!(42)));
    assert_eq!(ours["version"], json!(env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_dash_is_standard_input() {
    let path = scenario("heerhugowaard");
    let from_file = simulated(&[&path, "--draws", "5"], b"");
    assert_eq!(simulated(&["-", "--draws", "5"], &fs::read(&path).unwrap()), from_file);
}

#[test]
fn one_alternative_has_nothing_to_contrast() {
    let file = fixture("medium");
    let alone = with(&file, "/alternatives", json!([file["alternatives"][0]]));
    let ours = document(&[&written("alone.json", alone.to_string()), "--draws", "10"]);
    assert_eq!((&ours["contrast"], &ours["estimated_share"]), (&Value::Null, &Value::Null));
    assert_eq!(ours["pairs"], json!([]));
    refused(
        &["simulate", &place("alone.json"), "--draws", "10", "--between", "hiyd", "cyod"],
        b"",
        &["--between: there is no alternative cyod; allowed: hiyd"],
    );
}

// Samples.

struct Table {
    names: Vec<String>,
    rows: Vec<Vec<f64>>,
}

fn table(path: &str) -> Table {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let names = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let numbers = |row: csv::StringRecord| row.iter().map(|cell| cell.parse().unwrap()).collect();
    Table { names, rows: reader.records().map(|row| numbers(row.unwrap())).collect() }
}

impl Table {
    fn column(&self, name: &str) -> Vec<f64> {
        let place = self.names.iter().position(|other| other == name).unwrap_or_else(|| panic!("no column {name}"));
        self.rows.iter().map(|row| row[place]).collect()
    }
}

#[test]
fn samples_have_a_row_per_future_that_makes_up_the_summary() {
    let (path, samples) = (scenario("medium"), place("samples.csv"));
    let ours = document(&[&path, "--draws", "230", "--samples", &samples]);
    assert_eq!(ours, document(&[&path, "--draws", "230"]));
    let table = table(&samples);
    let numbers: Vec<f64> = (1..=230).map(f64::from).collect();
    assert_eq!(table.column("future"), numbers);
    let mut names = table.names.clone();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), table.names.len(), "two columns have one name");

    // Every range, within its ends.
    let file = fixture("medium");
    let mut n_ranges = 0;
    for place in crate::file::places(&file).iter().filter(|place| place.is_quantity()) {
        let value = file.pointer(&place.pointer).unwrap();
        let (Some(low), Some(high)) = (value["low"].as_f64(), value["high"].as_f64()) else { continue };
        n_ranges += 1;
        let drawn = table.column(&named(&file, &place.pointer));
        assert!(drawn.iter().all(|drawn| (low..=high).contains(drawn)), "{}", place.path);
        assert!(drawn.iter().any(|other| *other != drawn[0]), "{}", place.path);
    }
    // Three policies that are used, and the major incident, in eight years.
    let n_events = table.names.iter().filter(|name| name.contains('/')).count();
    assert_eq!((n_ranges, n_events), (153, 4 * 8));

    for alternative in ours["alternatives"].as_array().unwrap() {
        let id = alternative["id"].as_str().unwrap();
        let near = |name: &str, mean: &Value| {
            let column = table.column(&format!("{id}.{name}"));
            let (ours, theirs) = (column.iter().sum::<f64>() / 230.0, mean.as_f64().unwrap());
            assert!((ours - theirs).abs() <= 1e-9 * theirs.abs(), "{id}.{name}: {ours} instead of {theirs}");
        };
        for total in Total::ALL {
            near(total.key(), &alternative["totals"][total.key()]["mean"]);
        }
        for (category, spread) in alternative["cost"].as_object().unwrap() {
            near(&format!("cost.{category}"), &spread["mean"]);
        }
    }
    let cheaper = |a: &str, b: &str| {
        let (a, b) = (table.column(&format!("{a}.present_value")), table.column(&format!("{b}.present_value")));
        a.iter().zip(b).filter(|(a, b)| *a < b).count() as f64 / 230.0
    };
    for pair in ours["pairs"].as_array().unwrap() {
        let share = pair["a_cheaper"]["share"].as_f64().unwrap();
        assert!((cheaper(pair["a"].as_str().unwrap(), pair["b"].as_str().unwrap()) - share).abs() < 1e-12);
    }
}

/// A pointer with the id for a position: `/policies/2/tickets` is `policies.byod.tickets`.
fn named(file: &Value, pointer: &str) -> String {
    let mut value = file;
    let mut names = Vec::new();
    for name in pointer.split('/').skip(1) {
        value = value.pointer(&format!("/{name}")).unwrap();
        let is_position = name.parse::<usize>().is_ok();
        names.push(if is_position { value["id"].as_str().unwrap() } else { name });
    }
    names.join(".")
}

#[test]
fn fewer_samples_are_the_first_of_more() {
    let path = scenario("heerhugowaard");
    let (few, many) = (place("few.csv"), place("many.csv"));
    simulated(&[&path, "--draws", "130", "--samples", &few, "--threads", "1"], b"");
    simulated(&[&path, "--draws", "1000", "--samples", &many, "--threads", "4"], b"");
    let (few, many) = (fs::read_to_string(few).unwrap(), fs::read_to_string(many).unwrap());
    assert_eq!((few.lines().count(), many.lines().count()), (131, 1_001));
    assert!(many.starts_with(&few));
}

/// What a sample says of a future makes that future again: the ranges put into the file, and without chance.
#[test]
fn a_sample_put_into_the_file_gives_its_outcome() {
    let (path, samples) = (scenario("medium"), place("again.csv"));
    document(&[&path, "--draws", "3", "--samples", &samples]);
    let table = table(&samples);
    for row in &table.rows {
        let mut file = fixture("medium");
        for (name, value) in table.names.iter().zip(row) {
            if !name.contains('/')
                && name != "future"
                && !["hiyd.", "cyod.", "byod."].iter().any(|id| name.starts_with(id))
            {
                *at(&mut file, name) = json!(value);
            }
        }
        let outcome = file::estimate(&Plan::read(&file.to_string()).unwrap());
        for (id, alternative) in &outcome.alternatives.0 {
            let of_row = |name: &str| {
                let place = table.names.iter().position(|other| *other == format!("{id}.{name}")).unwrap();
                row[place]
            };
            let totals = &alternative.totals;
            for (name, ours) in [
                ("present_value_without_chance", totals.present_value),
                ("emissions", totals.emissions),
                ("employee_cost", totals.employee_cost),
                ("incidental", totals.incidental),
            ] {
                let theirs = of_row(name);
                assert!((ours - theirs).abs() <= 1e-9 * theirs.abs() + 1e-6, "{id}.{name}: {theirs}, then {ours}");
            }
            for category in werkplekwijzer::model::costs::CostCategory::ALL {
                if category.key() != "risk" {
                    let (ours, theirs) = (totals.cost[category], of_row(&format!("cost.{}", category.key())));
                    assert!((ours - theirs).abs() <= 1e-9 * theirs.abs() + 1e-6, "{id}: {theirs}, then {ours}");
                }
            }
        }
    }
}

// What is refused.

/// The wrong option and value are named, with what is allowed; nothing is printed.
#[test]
fn wrong_numbers_are_refused_with_what_is_allowed() {
    let path = scenario("heerhugowaard");
    for (option, value, allowed) in [
        ("--draws", "0", "1..=1000000"),
        ("--draws", "1000001", "1..=1000000"),
        ("--draws", "many", "invalid digit"),
        ("--draws", "2.5", "invalid digit"),
        ("--draws=-1", "", "1..=1000000"),
        ("--threads", "0", "1..=256"),
        ("--threads", "257", "1..=256"),
        ("--seed", "x", "invalid digit"),
        ("--seed=-1", "", "invalid digit"),
    ] {
        let mut arguments = vec!["simulate", &path, option];
        arguments.extend((!value.is_empty()).then_some(value));
        let output = run(&arguments, b"");
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""), "{arguments:?}");
        let problem = text(&output.stderr);
        let name = option.split('=').next().unwrap();
        assert!(problem.contains(name) && problem.contains(allowed), "{problem}");
    }
}

#[test]
fn wrong_alternatives_are_refused_with_those_there_are() {
    let path = scenario("medium");
    let call = |a: &str, b: &str, line: &str| {
        refused(&["simulate", &path, "--draws", "10", "--between", a, b], b"", &[line]);
    };
    let allowed = "allowed: hiyd, cyod, byod";
    call("hiyd", "HIYD", &format!("--between: there is no alternative HIYD; {allowed}"));
    call("cleo", "hiyd", &format!("--between: there is no alternative cleo; {allowed}"));
    call("byod", "byod", "--between: byod twice; name two different alternatives");
    let one = run(&["simulate", &path, "--between", "hiyd"], b"");
    assert_eq!((one.status.code(), text(&one.stdout)), (Some(2), ""));
}

#[test]
fn a_file_that_cannot_be_read_or_has_problems_is_refused() {
    let (none, samples) = (scenario("none"), place("unwritten.csv"));
    refused(&["simulate", &none, "--samples", &samples], b"", &[&format!("{none}: cannot be read: ")]);
    let mut file = fixture("edge");
    file["horizon"] = json!(0);
    file["risk"]["major_cost"] = json!(-1);
    let lines = ["-: horizon: found 0", "-: risk.major_cost: found -1"];
    refused(&["simulate", "-", "--samples", &samples], file.to_string().as_bytes(), &lines);
    assert!(!Path::new(&samples).exists());
    for arguments in [&["simulate"] as &[&str], &["simulate", &none, &none], &["simulate", &none, "--fast"]] {
        let output = run(arguments, b"");
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""), "{arguments:?}");
        assert!(text(&output.stderr).contains("Usage: werkplekwijzer simulate"), "{output:?}");
    }
}

#[test]
fn samples_that_cannot_be_written_are_refused() {
    let path = scenario("heerhugowaard");
    let folder = env!("CARGO_TARGET_TMPDIR");
    for samples in [place("no-such-folder/samples.csv"), folder.to_owned()] {
        let line = format!("{samples}: cannot be written: ");
        refused(&["simulate", &path, "--draws", "10", "--samples", &samples], b"", &[&line]);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told() {
    let arguments = ["simulate", &scenario("heerhugowaard"), "--draws", "200", "--samples", "/dev/full"];
    refused(&arguments, b"", &["/dev/full: cannot be written: "]);
}

#[test]
fn it_tells_how_to_use_it() {
    let output = run(&["simulate", "--help"], b"");
    assert_eq!((output.status.code(), text(&output.stderr)), (DONE, ""));
    for told in
        ["Usage: werkplekwijzer simulate", "--draws", "1,000,000", "--seed", "--threads", "--between", "--samples"]
    {
        assert!(text(&output.stdout).contains(told), "{told}");
    }
}
