//! The core in the browser: the same bytes as the native command. `make browser-unit` writes what it compares with.
#![cfg(target_arch = "wasm32")]

use serde_json::Value;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use werkplekwijzer::futures::messages::{Job, Reply};
use werkplekwijzer::futures::runner::Runner;
use werkplekwijzer::outcome::file;
use werkplekwijzer::probability::pert::Shapes;
use werkplekwijzer::scenario::plan::Plan;

mod speed;

wasm_bindgen_test_configure!(run_in_browser);

fn check(scenario: &str, native: &str) {
    let plan = Plan::read(scenario).expect("the fixture is valid");
    let ours = file::estimate(&plan).to_json();
    let differing = ours.lines().zip(native.lines()).find(|(ours, native)| ours != native);
    assert_eq!(differing, None, "the first line that differs");
    assert_eq!(ours, native.trim_end_matches('\n'));
}

/// Futures of the runs that are compared; the Makefile asks the command for as many.
const DRAWS: u32 = 300;

fn check_futures(scenario: &str, native: &str) {
    let job = Job { id: 1, scenario: scenario.to_owned(), seed: 42, n_draws: DRAWS, pair: None, ceiling: None };
    let mut runner = Runner::new(&job, 100, &mut Shapes::default()).expect("the fixture is valid");
    let mut last = None;
    while let Some(batch) = runner.hand_out() {
        let rows = runner.simulate(batch);
        last = runner.take(batch, rows).pop().or(last);
    }
    let Some(Reply::Picture(_, summary, contrast)) = last else { panic!("the run gives no picture") };
    let mut ours = serde_json::to_value(&*summary).expect("a summary has only text keys");
    ours["contrast"] = serde_json::to_value(contrast).expect("a contrast has only text keys");
    let mut native: Value = serde_json::from_str(native).expect("the command prints JSON");
    // The page works out which share is estimated, not the worker.
    native.as_object_mut().expect("it is an object").remove("estimated_share");
    // Numbers are written and read to the last bit, so that equal values are equal bytes.
    assert_eq!(ours["alternatives"], native["alternatives"]);
    assert_eq!(ours, native);
}

macro_rules! same_bytes {
    ($($test:ident, $futures:ident: $name:literal,)*) => {
        $(
            #[wasm_bindgen_test]
            fn $futures() {
                check_futures(
                    include_str!(concat!("../fixtures/scenarios/", $name, ".json")),
                    include_str!(concat!("../../target/native/", $name, ".futures.json")),
                );
            }

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
    the_medium_municipality_is_the_same_in_the_browser, the_futures_of_the_medium_municipality_are_the_same_in_the_browser: "medium",
    heerhugowaard_is_the_same_in_the_browser, the_futures_of_heerhugowaard_are_the_same_in_the_browser: "heerhugowaard",
    six_policies_are_the_same_in_the_browser, the_futures_of_six_policies_are_the_same_in_the_browser: "six-policies",
    the_stress_scenario_is_the_same_in_the_browser, the_futures_of_the_stress_scenario_are_the_same_in_the_browser: "stress",
    the_reverse_scenario_is_the_same_in_the_browser, the_futures_of_the_reverse_scenario_are_the_same_in_the_browser: "reverse",
    the_edge_scenario_is_the_same_in_the_browser, the_futures_of_the_edge_scenario_are_the_same_in_the_browser: "edge",
    medium_2_is_the_same_in_the_browser, the_futures_of_medium_2_are_the_same_in_the_browser: "v2-medium",
    heerhugowaard_2_is_the_same_in_the_browser, the_futures_of_heerhugowaard_2_are_the_same_in_the_browser: "v2-heerhugowaard",
    six_policies_2_are_the_same_in_the_browser, the_futures_of_six_policies_2_are_the_same_in_the_browser: "v2-six-policies",
    stress_2_is_the_same_in_the_browser, the_futures_of_stress_2_are_the_same_in_the_browser: "v2-stress",
}
