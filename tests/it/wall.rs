//! The wall between the core and the browser: what the command is built from.

use std::process::Command;

/// The crates and features that the command is built from, by name.
fn tree() -> String {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--no-default-features", "--features", "cli", "--edges", "normal,features"])
        .args(["--prefix", "none", "--format", "{p} {f}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_command_is_built_without_charts_and_browser() {
    let tree = tree();
    assert!(tree.contains("libm"), "the list of crates is there");
    for name in ["plotters", "yew", "web-sys", "js-sys", "wasm-bindgen"] {
        assert!(!tree.lines().any(|line| line.starts_with(name)), "{name} is part of the command");
    }
}

/// `num-traits` with `std` takes the platform's mathematics, whose last bits differ between machines.
#[test]
fn the_command_is_built_without_the_platforms_mathematics() {
    let with_std = tree().lines().any(|line| {
        line.starts_with("num-traits")
            && line.rsplit(' ').next().is_some_and(|features| features.split(',').any(|it| it == "std"))
    });
    assert!(!with_std);
}
