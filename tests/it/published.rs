//! What the page says of the checks is what the tests do.

use std::fs;

use serde_json::Value;
use werkplekwijzer::published::{benchmark, case, said};

use crate::file::FIXTURES;

fn source(name: &str) -> String {
    fs::read_to_string(format!("{}/tests/it/{name}.rs", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Random scenarios on which a law of `laws.rs` is tried.
fn random_scenarios(laws: &str) -> u32 {
    let number = laws.split("const CASES: u32 = ").nth(1).unwrap().split(';').next().unwrap();
    number.parse().unwrap()
}

/// The numbers of all vectors.
fn n_numbers() -> usize {
    fn count(value: &Value) -> usize {
        match value {
            Value::Number(_) => 1,
            Value::Array(items) => items.iter().map(count).sum(),
            Value::Object(fields) => fields.values().map(count).sum(),
            _ => 0,
        }
    }
    let vector = |(name, _): (&str, &str)| -> usize {
        let path = format!("{}/tests/fixtures/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
        count(&serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap())
    };
    FIXTURES.into_iter().map(vector).sum()
}

#[test]
fn every_check_that_the_page_names_is_a_test_and_is_tried_as_often_as_it_says() {
    let (laws, vectors) = (source("laws"), source("vectors"));
    for law in said::laws() {
        if law.law == "vectors" {
            let n_files = vectors.split("vectors! {").nth(1).unwrap().matches(": \"").count();
            assert_eq!(law.tried as usize, n_files);
            assert!(n_numbers() > 45_000, "the page says more than {}", n_numbers());
            continue;
        }
        let test = laws.split(&format!("fn {}() {{", law.law)).nth(1);
        let body = test.unwrap_or_else(|| panic!("there is no test {}", law.law)).split("\n}\n").next().unwrap();
        let (n_fixtures, n_random) = (FIXTURES.len() as u32, random_scenarios(&laws));
        let tried = match body {
            body if body.contains("for_random_files(10 * CASES") => 10 * n_random,
            body if body.contains("FIXTURES.len()") => n_fixtures,
            body if ["check(|", "stays(|", "along("].iter().any(|of_all| body.contains(of_all)) => {
                n_fixtures + n_random
            }
            _ => 1,
        };
        assert_eq!(law.tried, tried, "{}", law.law);
    }
}

#[test]
fn every_text_is_there_in_both_languages_without_exclamation_marks() {
    let mut texts = Vec::new();
    for case in case::all() {
        texts.extend([case.title, case.shows, case.shows_not]);
    }
    texts.extend(said::laws().into_iter().map(|law| law.says));
    texts.extend(said::no_checks().into_iter().flat_map(|it| [it.title, it.says, it.shows_not]));
    let criticisms = said::criticisms();
    texts.extend([criticisms.criticisms, criticisms.limits].concat());
    texts.extend(benchmark::all().into_iter().flat_map(|it| [it.name, it.says, it.below, it.above]));
    assert!(texts.len() > 100, "{}", texts.len());
    for text in texts {
        for words in [&text.nl, &text.en] {
            assert!(words.len() > 8 && !words.contains('!'), "{words}");
        }
    }
}
