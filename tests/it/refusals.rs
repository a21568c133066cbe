//! What format.md forbids is refused: every problem at once, each with its place, what was found and what is allowed.

mod table;

mod every_field;

mod one_by_one;

mod no_json;

mod whatever_comes;

mod there_and_back;

mod values;

use serde_json::{Value, json};
use werkplekwijzer::scenario::check;
use werkplekwijzer::scenario::problem::{Allowed, Problem};

use crate::file::{fixture, with};

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
