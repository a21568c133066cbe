//! The command as its users run it.

mod simulate;

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::file::fixture;
use crate::vectors::differences;

const COMMAND: &str = env!("CARGO_BIN_EXE_werkplekwijzer");
const DONE: Option<i32> = Some(0);
const CANNOT_WRITE: Option<i32> = Some(1);
const REFUSED: Option<i32> = Some(2);

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(COMMAND)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may have closed it.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

fn scenario(name: &str) -> String {
    format!("{}/tests/fixtures/scenarios/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

fn vector(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// A file of this test's own.
fn written(name: &str, content: impl AsRef<[u8]>) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Prints the outcomes of these vectors, in this order, and nothing else.
#[track_caller]
fn check(arguments: &[&str], input: &[u8], vectors: &[&str]) {
    let output = run(arguments, input);
    assert_eq!((output.status.code(), text(&output.stderr)), (DONE, ""));
    let documents: Vec<Value> =
        serde_json::Deserializer::from_slice(&output.stdout).into_iter().collect::<Result<_, _>>().unwrap();
    assert_eq!(documents.len(), vectors.len());
    for (document, name) in documents.iter().zip(vectors) {
        assert_eq!(differences(document, &vector(name)), Vec::<String>::new(), "{name}");
    }
    assert!(output.stdout.ends_with(b"}\n"));
}

/// Prints nothing but these beginnings of lines to standard error, and fails.
#[track_caller]
fn refused(arguments: &[&str], input: &[u8], lines: &[&str]) {
    let output = run(arguments, input);
    let problems: Vec<&str> = text(&output.stderr).lines().collect();
    assert_eq!((output.status.code(), text(&output.stdout)), (REFUSED, ""), "{problems:?}");
    let right =
        problems.len() == lines.len() && problems.iter().zip(lines).all(|(problem, it)| problem.starts_with(it));
    assert!(right, "{problems:?} instead of {lines:?}");
}

#[test]
fn a_file_gives_its_outcome() {
    check(&["estimate", &scenario("heerhugowaard")], b"", &["heerhugowaard"]);
}

#[test]
fn several_files_give_their_outcomes_in_order() {
    let files = ["stress", "edge", "edge", "medium"];
    let paths = files.map(scenario);
    let mut arguments = vec!["estimate"];
    arguments.extend(paths.iter().map(String::as_str));
    check(&arguments, b"", &files);
}

#[test]
fn a_dash_is_standard_input() {
    let input = fs::read(scenario("reverse")).unwrap();
    check(&["estimate", "-"], &input, &["reverse"]);
    check(&["estimate", &scenario("edge"), "-", &scenario("medium")], &input, &["edge", "reverse", "medium"]);
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let once = || run(&["estimate", &scenario("stress")], b"").stdout;
    assert_eq!(once(), once());
}

#[test]
fn every_problem_goes_to_standard_error_with_its_file_and_nothing_is_printed() {
    let mut file = fixture("edge");
    file["horizon"] = 0.into();
    file["policies"][2]["allowance"]["cycle"] = 2.5.into();
    let bad = written("two-problems.json", file.to_string());
    let first = format!("{bad}: horizon: found 0; allowed is a whole number from 1 to 20");
    let second = format!("{bad}: policies[2].allowance.cycle: found 2.5; allowed is");
    refused(&["estimate", &bad], b"", &[&first, &second]);
    refused(&["estimate", "-"], file.to_string().as_bytes(), &["-: horizon", "-: policies[2].allowance.cycle"]);
    let good = scenario("edge");
    refused(&["estimate", &good, &bad, &good], b"", &[&first, &second]);
    refused(&["estimate", &bad, &good, "-"], b"", &[&first, &second, "-: line 1, column 0: found EOF"]);
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_still_checked() {
    let none = scenario("none");
    let folder = env!("CARGO_TARGET_TMPDIR");
    let latin = written("latin.json", b"{\"name\": \"co\xf6peratie\"}");
    let expected = [&none, folder, &latin].map(|path| format!("{path}: cannot be read: "));
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    refused(&["estimate", &none, folder, &latin], b"", &expected);
    refused(&["estimate", &none, &scenario("edge")], b"", &expected[..1]);
    refused(&["estimate", "-"], b"\xff\xfe{\0}\0", &["-: cannot be read: "]);
    refused(&["estimate", &written("empty.json", "")], b"", &[&format!("{folder}/empty.json: line 1, column 0")]);
}

/// An unknown field may hold anything; it makes neither a second line nor a colour.
#[test]
fn a_problem_stands_on_one_line() {
    let mut file = fixture("edge");
    file["a\nb\u{1b}[31m\u{9b}"] = "c\nd\u{1b}".into();
    refused(&["estimate", "-"], file.to_string().as_bytes(), &[r"-: a\nb\u{1b}[31m\u{9b}: found "]);
}

#[test]
fn it_tells_its_version_and_how_to_use_it() {
    let told = |arguments: &[&str], expected: &[&str]| {
        let output = run(arguments, b"");
        assert_eq!((output.status.code(), text(&output.stderr)), (DONE, ""));
        expected.iter().for_each(|it| assert!(text(&output.stdout).contains(it), "{it}: {output:?}"));
    };
    told(&["--version"], &[concat!("werkplekwijzer ", env!("CARGO_PKG_VERSION"))]);
    told(&["-V"], &["werkplekwijzer "]);
    told(&["--help"], &["Usage: werkplekwijzer", "estimate"]);
    told(&["estimate", "--help"], &["Usage: werkplekwijzer estimate [OPTIONS] <FILE>...", "exit code is 2"]);
}

#[test]
fn a_wrong_call_is_explained_on_standard_error() {
    for arguments in [
        &[] as &[&str],
        &["estimate"],
        &["estimate", "--fast", "x.json"],
        &["--fast"],
        &["guess", "x.json"],
        &["x.json"],
    ] {
        let output = run(arguments, b"");
        assert_eq!((output.status.code(), text(&output.stdout)), (REFUSED, ""), "{arguments:?}");
        assert!(text(&output.stderr).contains("Usage: werkplekwijzer"), "{output:?}");
    }
}

/// As `werkplekwijzer estimate … | head` does.
#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut child = Command::new(COMMAND)
        // More than a pipe holds, so that it is still writing.
        .args(["estimate", &scenario("stress"), &scenario("reverse")])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (DONE, ""));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_a_failure() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Command::new(COMMAND)
        .args(["estimate", &scenario("heerhugowaard")])
        .stdout(full)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), CANNOT_WRITE);
    assert!(text(&output.stderr).starts_with("cannot write to standard output: "), "{output:?}");
}

/// Whether or not anybody reads the problems, the exit code tells of them.
#[test]
fn problems_that_nobody_reads_still_give_the_exit_code() {
    let mut child = Command::new(COMMAND)
        .args(["estimate", &scenario("none")])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .stdin(Stdio::null())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait_with_output().unwrap().status.code(), REFUSED);
}
