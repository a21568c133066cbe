//! How long an estimate takes in the browser; a measurement without a verdict, for `make bench`.

use wasm_bindgen_test::{console_log, wasm_bindgen_test};
use werkplekwijzer::outcome::file;
use werkplekwijzer::scenario::plan::Plan;

/// Estimates per sample: enough for the browser's coarse clock.
const ESTIMATES: u32 = 200;

/// Samples, of which the median is printed.
const SAMPLES: usize = 15;

#[wasm_bindgen_test]
#[ignore = "a measurement: make bench runs it"]
fn the_time_of_an_estimate() {
    let plan = Plan::read(include_str!("../fixtures/scenarios/six-policies.json")).expect("the fixture is valid");
    let mut samples: Vec<f64> = (0..SAMPLES)
        .map(|_| {
            let begin = js_sys::Date::now();
            for _ in 0..ESTIMATES {
                std::hint::black_box(file::estimate(std::hint::black_box(&plan)));
            }
            (js_sys::Date::now() - begin) / f64::from(ESTIMATES)
        })
        .collect();
    samples.sort_by(f64::total_cmp);
    console_log!("browser_estimate_ms {:.4}", samples[SAMPLES / 2]);
}
