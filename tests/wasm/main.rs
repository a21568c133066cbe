//! The core in the browser: the same bytes as the native command. `make browser-unit` writes what it compares with.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use werkplekwijzer::{outcome, plan::Plan};

mod speed;

wasm_bindgen_test_configure!(run_in_browser);

fn check(scenario: &str, native: &str) {
    let plan = Plan::read(scenario).expect("the fixture is valid");
    let ours = outcome::estimate(&plan).to_json();
    let differing = ours.lines().zip(native.lines()).find(|(ours, native)| ours != native);
    assert_eq!(differing, None, "the first line that differs");
    assert_eq!(ours, native.trim_end_matches('\n'));
}

macro_rules! same_bytes {
    ($($test:ident: $name:literal,)*) => {
        $(
            #[wasm_bindgen_test]
            fn $test() {
                check(
                    include_str!(concat!("../fixtures/scenarios/", $name, ".json")),
                    include_str!(concat!("../../target/native/", $name, ".json")),
                );
            }
        )*
    };
}

same_bytes! {
    the_medium_municipality_is_the_same_in_the_browser: "medium",
    heerhugowaard_is_the_same_in_the_browser: "heerhugowaard",
    six_policies_are_the_same_in_the_browser: "six-policies",
    the_stress_scenario_is_the_same_in_the_browser: "stress",
    the_reverse_scenario_is_the_same_in_the_browser: "reverse",
    the_edge_scenario_is_the_same_in_the_browser: "edge",
}
