//! The rooms of the house: who may import whom, that every file stands in one, that no two
//! files import one another, and that every type has a name of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Who may import whom; what is not here may not. `ARCHITECTURE.md` prints this table.
const ROOMS: &[(&str, &[&str])] = &[
    ("units", &[]),
    ("sorted", &[]),
    ("cells", &["units"]),
    ("probability", &["units"]),
    ("scenario", &["units", "sorted", "probability"]),
    ("defaults", &["units", "sorted", "cells", "scenario"]),
    ("model", &["units", "probability", "scenario"]),
    ("inputs", &["sorted", "scenario", "defaults"]),
    ("outcome", &["units", "sorted", "scenario", "model"]),
    ("office", &["units", "sorted", "cells", "probability", "scenario", "model"]),
    ("futures", &["units", "sorted", "probability", "scenario", "defaults", "model", "outcome"]),
    ("allocation", &["units", "sorted", "probability", "scenario", "model", "outcome", "futures"]),
    ("published", &["scenario", "model", "outcome"]),
    ("text", &["cells", "scenario", "model", "inputs"]),
    ("chart", &["sorted"]),
    (
        "report",
        &[
            "units",
            "sorted",
            "cells",
            "probability",
            "scenario",
            "defaults",
            "model",
            "inputs",
            "outcome",
            "office",
            "futures",
            "allocation",
            "published",
            "text",
            "chart",
        ],
    ),
    (
        "work",
        &[
            "units",
            "cells",
            "probability",
            "scenario",
            "defaults",
            "model",
            "inputs",
            "outcome",
            "office",
            "futures",
            "allocation",
            "text",
        ],
    ),
    ("bin", &["units", "probability", "scenario", "defaults", "model", "outcome", "office", "futures", "allocation"]),
    (
        "app",
        &[
            "units",
            "sorted",
            "cells",
            "probability",
            "scenario",
            "defaults",
            "model",
            "inputs",
            "outcome",
            "office",
            "futures",
            "allocation",
            "published",
            "text",
            "chart",
            "report",
            "work",
        ],
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The source files by room; `lib.rs` and `main.rs` are the doors of the house and of the page.
fn by_room() -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    files(&root(), &mut found);
    let of_file = |path: PathBuf| {
        let first = path.strip_prefix(root()).unwrap().components().next().unwrap();
        let room = first.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        (room, path)
    };
    found.into_iter().map(of_file).filter(|(room, _)| !matches!(room.as_str(), "lib" | "main")).collect()
}

/// The source without comments and without what only tests see.
fn code(path: &Path) -> String {
    let name = path.file_name().unwrap();
    if name == "tests.rs" {
        return String::new();
    }
    let text = fs::read_to_string(path).unwrap();
    let without_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    without_tests.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// The first names after `crate::` and `werkplekwijzer::` in a source file: rooms, or what one of the file's own crate is
/// called.
fn imports(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for root in ["crate::", "werkplekwijzer::"] {
        for (at, _) in code.match_indices(root) {
            let is_whole = !code[..at].ends_with(|last: char| last.is_alphanumeric() || last == '_' || last == ':');
            let rest = &code[at + root.len()..];
            if is_whole && rest.starts_with('{') {
                let group = rest[1..].split('}').next().unwrap_or_default();
                found.extend(group.split(',').map(|name| first_name(name.trim())));
            } else if is_whole {
                found.insert(first_name(rest));
            }
        }
    }
    found
}

fn first_name(path: &str) -> String {
    path.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

#[test]
fn every_file_stands_in_a_room() {
    for (room, path) in by_room() {
        assert!(ROOMS.iter().any(|(name, _)| *name == room), "{} is in no room of the table", path.display());
    }
}

#[test]
fn no_room_imports_what_it_may_not_know() {
    let mut wrong = Vec::new();
    for (room, path) in by_room() {
        let (_, may) = ROOMS.iter().find(|(name, _)| *name == room).expect("every file stands in a room");
        for other in imports(&code(&path)) {
            let is_room = ROOMS.iter().any(|(name, _)| *name == other);
            if is_room && other != room && !may.contains(&other.as_str()) {
                wrong.push(format!("{} imports {other}", path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// The files of its own crate from which a source file imports, each by its modules: `office::counts::line`.
fn imported_files(own: &str, code: &str, files: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let items = code.split(';').filter_map(|item| item.trim().trim_start_matches("pub ").strip_prefix("use "));
    for item in items {
        let (stem, names) = item.split_once('{').unwrap_or((item, ""));
        for name in names.trim_end_matches('}').split(',') {
            let mut path = full_path(own, &format!("{stem}{}", name.trim()));
            while !files.contains(&path) {
                path = path.rsplit_once("::").map_or(own, |(above, _)| above).to_owned();
            }
            found.insert(path);
        }
    }
    found.remove(own);
    found
}

/// A path as it is seen from the door of the crate.
fn full_path(own: &str, path: &str) -> String {
    if let Some(path) = path.strip_prefix("crate::") {
        return path.to_owned();
    }
    let mut own = own;
    let mut rest = path.trim_start_matches("self::");
    while let Some(path) = rest.strip_prefix("super::") {
        own = own.rsplit_once("::").map_or("", |(above, _)| above);
        rest = path;
    }
    format!("{own}::{rest}")
}

#[test]
fn no_two_files_import_one_another() {
    let module = |path: &Path| {
        let path = path.strip_prefix(root()).unwrap().with_extension("");
        let names: Vec<&str> = path.iter().map(|name| name.to_str().unwrap()).filter(|name| *name != "mod").collect();
        names.join("::")
    };
    let files: Vec<(String, String)> = by_room().iter().map(|(_, path)| (module(path), code(path))).collect();
    let names: BTreeSet<String> = files.iter().map(|(name, _)| name.clone()).collect();
    let imports: BTreeMap<&String, BTreeSet<String>> =
        files.iter().map(|(name, code)| (name, imported_files(name, code, &names))).collect();
    assert!(imports[&"app::office::team_days".to_owned()].contains("app::office::team_days::search"), "{imports:?}");
    let is_mutual = |name: &String, other: &String| name < other && imports[other].contains(name);
    let of_file = |(name, others): (&&String, &BTreeSet<String>)| -> Vec<String> {
        others.iter().filter(|other| is_mutual(name, other)).map(|other| format!("{name} and {other}")).collect()
    };
    assert_eq!(imports.iter().flat_map(of_file).collect::<Vec<String>>(), [""; 0]);
}

/// The names of the types that a line defines for other files, however near: `pub struct Run {` has one, and the head of
/// a `section!` of the scenario, `Workforce, WorkforceDraw {`, has two.
///
/// A component of the page is a function, and shows the type of its name: `Share` shows a link, `units::Share` is a part.
fn public_types(line: &str) -> Vec<&str> {
    let words: Vec<&str> = line.split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '_' | '$')).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let kinds = ["struct", "enum", "trait", "type"];
    let kind = words.iter().position(|word| kinds.contains(word));
    match (kind, words.as_slice()) {
        (Some(kind), ["pub", ..]) => {
            words[kind + 1..].iter().copied().take(1).filter(|it| !it.starts_with('$')).collect()
        }
        (_, [section, draw]) if *draw == format!("{section}Draw") => vec![section, draw],
        _ => Vec::new(),
    }
}

#[test]
fn every_public_type_name_has_one_owner() {
    let mut owners: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, path) in by_room() {
        let file = path.strip_prefix(root()).unwrap().display().to_string();
        for name in code(&path).lines().flat_map(public_types) {
            owners.entry(name.to_owned()).or_default().push(file.clone());
        }
    }
    assert!(owners.contains_key("Scenario") && owners.contains_key("WorkforceDraw"), "{owners:?}");
    owners.retain(|_, files| files.len() > 1);
    assert_eq!(owners, BTreeMap::new());
}

#[test]
fn a_room_knows_only_rooms_before_it() {
    for (position, (room, may)) in ROOMS.iter().enumerate() {
        for other in *may {
            let at = ROOMS.iter().position(|(name, _)| name == other).expect("it is a room");
            assert!(at < position, "{room} and {other} could know one another");
        }
    }
}

#[test]
fn the_table_is_the_one_in_the_architecture() {
    let text = fs::read_to_string(root().join("../ARCHITECTURE.md")).unwrap();
    let (_, table) = text.split_once("| room | may import | may not know |\n|---|---|---|\n").unwrap();
    let names = |cell: &str| -> Vec<String> {
        cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).filter(|name| name != "–").collect()
    };
    let written: Vec<(String, Vec<String>)> = table
        .lines()
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.split('|').collect();
            (names(cells[1]).concat(), names(cells[2]))
        })
        .collect();
    let ours: Vec<(String, Vec<String>)> = ROOMS
        .iter()
        .map(|(room, may)| ((*room).to_owned(), may.iter().map(|name| (*name).to_owned()).collect()))
        .collect();
    assert_eq!(written, ours);
}
