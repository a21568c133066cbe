//! The wall between the core and the browser: what the command is built from.

use std::process::Command;

/// The crates and features that something is built from, by name.
fn tree(feature: &str, target: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--no-default-features", "--features", feature, "--edges", "normal,features"])
        .args(["--prefix", "none", "--format", "{p} {f}"])
        .args(target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_command_is_built_without_charts_and_browser() {
    let tree = tree("cli", &[]);
    assert!(tree.contains("libm"), "the list of crates is there");
    for name in ["plotters", "yew", "web-sys", "js-sys", "wasm-bindgen"] {
        assert!(!tree.lines().any(|line| line.starts_with(name)), "{name} is part of the command");
    }
}

#[test]
fn the_worker_is_built_without_charts_and_page() {
    let tree = tree("worker", BROWSER);
    assert!(tree.contains("wasm-bindgen"), "the list of crates is there");
    for name in ["plotters", "yew", "clap"] {
        assert!(!tree.lines().any(|line| line.starts_with(name)), "{name} is part of the worker");
    }
}

/// How to ask for the crates of a build for the browser.
const BROWSER: &[&str] = &["--target", "wasm32-unknown-unknown"];

/// `num-traits` with `std` takes the platform's mathematics, whose last bits differ between machines.
#[test]
fn the_samplers_are_built_without_the_platforms_mathematics() {
    for (feature, target) in [("cli", &[][..]), ("worker", BROWSER)] {
        let tree = tree(feature, target);
        assert!(tree.lines().any(|line| line.starts_with("num-traits")), "statrs brings it");
        let with_std = tree.lines().any(|line| {
            line.starts_with("num-traits")
                && line.rsplit(' ').next().is_some_and(|features| features.split(',').any(|it| it == "std"))
        });
        assert!(!with_std, "{feature}");
    }
}
