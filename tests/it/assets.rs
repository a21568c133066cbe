//! What the app ships is what follows from the data that it came from.
//!
//! `UPDATE_ASSETS=1 cargo test --test it assets` writes the assets anew after a change of `tests/fixtures/data`.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

type Row = BTreeMap<String, String>;

fn rows(text: &str) -> Vec<Row> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

fn check(asset: &str, expected: &str) {
    let path = format!("{}/assets/{asset}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_ASSETS").is_some() {
        fs::write(&path, expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "assets/{asset} is not what tests/fixtures/data gives; see tests/it/assets.rs");
}

fn table(header: &[&str], lines: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header).unwrap();
    lines.for_each(|line| writer.write_record(line).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn the_municipalities_are_those_of_the_data() {
    let all = rows(include_str!("../fixtures/data/municipalities.csv"));
    assert_eq!(all.len(), 342);
    let keep = [
        "code",
        "name_display",
        "province",
        "inhabitants",
        "headcount",
        "headcount_source",
        "fte",
        "fte_source",
        "fte_method",
        "shared_staff",
    ];
    let named = |key: &&'static str| if *key == "name_display" { "name" } else { key };
    let header: Vec<&str> = keep.iter().map(named).chain(["also"]).collect();
    let line = |row: &Row| keep.iter().map(|key| row[*key].clone()).chain([also(row)]).collect();
    check("municipalities.csv", &table(&header, all.iter().map(line)));
}

/// Other names that people look for: the official one, and those of the municipalities that it was made of.
fn also(row: &Row) -> String {
    let official = (row["name"] != row["name_display"]).then(|| row["name"].clone());
    let merged = row["merged_from"].split("; ").filter(|name| !name.is_empty());
    let merged = merged.map(|name| name.split(" (").next().unwrap().to_owned());
    official.into_iter().chain(merged).collect::<Vec<String>>().join("; ")
}

#[test]
fn the_sources_are_those_of_the_data() {
    let parameters = rows(include_str!("../fixtures/data/parameters.csv"));
    let mut lines = Vec::new();
    for row in rows(include_str!("../fixtures/data/sources.csv")) {
        let names: Vec<&str> = row["parameters"].split_whitespace().collect();
        let known = parameters.iter().filter(|parameter| names.contains(&parameter["id"].as_str()));
        let known: Vec<&Row> = known.collect();
        let line = |[name_nl, name_en, unit, default, year, title, url]: [&str; 7]| {
            let own = ["", "estimate", "Our estimate"].contains(&title);
            let title = if own { "" } else { title };
            let cells = [&row["field"], &row["grade"], default, year, title, url, name_nl, name_en, unit];
            cells.map(str::to_owned).to_vec()
        };
        // The parameters in the order in which the row names them.
        for name in &names {
            if let Some(parameter) = known.iter().find(|parameter| parameter["id"] == *name) {
                let get = |key: &str| parameter[key].as_str();
                lines.push(line(
                    ["name_nl", "name_en", "unit", "default", "year", "source_title", "source_url"].map(get),
                ));
            }
        }
        if known.is_empty() {
            // A field without parameters, or with the source written out between brackets.
            let words = row["parameters"].trim_matches(['(', ')']);
            lines.push(line(["", "", "", "", "", if words.ends_with(".csv") { "" } else { words }, ""]));
        }
    }
    let header = ["field", "grade", "default", "year", "title", "url", "name_nl", "name_en", "unit"];
    check("sources.csv", &table(&header, lines.into_iter()));
}

#[test]
fn the_presets_are_the_scenarios_of_the_data() {
    for name in ["medium", "heerhugowaard", "six-policies"] {
        let root = env!("CARGO_MANIFEST_DIR");
        let read = |path: String| -> Value { serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap() };
        for (ours, theirs) in [(format!("{name}-1"), name.to_owned()), (format!("{name}-2"), format!("v2-{name}"))] {
            let ours = read(format!("{root}/assets/presets/{ours}.json"));
            assert_eq!(ours, read(format!("{root}/tests/fixtures/scenarios/{theirs}.json")), "{theirs}");
        }
    }
}
