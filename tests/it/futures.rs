//! The laws of draws (model.md §7): what holds for the futures of every scenario.

mod counts;
mod events;
mod information;
mod laws;
mod likeness;
mod same;
mod streams;
mod turns;

use serde_json::{Value, json};
use werkplekwijzer::futures::contrast::contrast;
use werkplekwijzer::futures::ensemble::Ensemble;
use werkplekwijzer::futures::row::{Layout, Total};
use werkplekwijzer::futures::simulator::Simulator;
use werkplekwijzer::futures::summary::{Contrast, Summary};
use werkplekwijzer::futures::threads;
use werkplekwijzer::outcome::file;
use werkplekwijzer::probability::stream::Seed;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::units;

use crate::file::{at, fixture, likely, map_quantities, set};

/// Standard errors within which chance must stay. A fixed seed either passes for ever or never.
const ERRORS: f64 = 4.0;

/// A run with all that it gave.
struct Futures {
    plan: Plan,
    simulator: Simulator,
    ensemble: Ensemble,
    /// What was drawn in each future.
    samples: Vec<Vec<f64>>,
    /// What was measured in each future.
    rows: Vec<Vec<f64>>,
}

impl Futures {
    fn of(file: &Value, seed: u64, n_draws: u32) -> Futures {
        Futures::on_threads(file, seed, n_draws, 1)
    }

    fn on_threads(file: &Value, seed: u64, n_draws: u32, n_threads: usize) -> Futures {
        let plan = plan(file);
        let (mut samples, mut rows) = (Vec::new(), Vec::new());
        let mut on_future = |index: u32, drawn: &[f64], row: &[f64]| {
            assert_eq!(index as usize, rows.len(), "futures come in order");
            samples.push(drawn.to_vec());
            rows.push(row.to_vec());
        };
        let (simulator, ensemble) = threads::simulate(&plan, Seed(seed), n_draws, n_threads, Some(&mut on_future));
        assert!(ensemble.is_complete() && rows.len() == n_draws as usize);
        Futures { plan, simulator, ensemble, samples, rows }
    }

    fn layout(&self) -> Layout {
        self.simulator.layout()
    }

    /// A number of every future.
    fn column(&self, place: usize) -> Vec<f64> {
        self.rows.iter().map(|row| row[place]).collect()
    }

    fn total(&self, alternative: usize, total: Total) -> Vec<f64> {
        self.column(self.layout().total(alternative, total))
    }

    /// The differences in present value.
    fn differences(&self, (a, b): (usize, usize)) -> Vec<f64> {
        let (a, b) = (self.total(a, Total::PresentValue), self.total(b, Total::PresentValue));
        a.iter().zip(b).map(|(a, b)| units::difference(*a, b)).collect()
    }

    /// The position of what was drawn under a name.
    fn drawn(&self, name: &str) -> usize {
        self.simulator.sample_names().iter().position(|other| other == name).unwrap()
    }

    fn summary(&self) -> Summary {
        self.ensemble.summary()
    }

    fn contrast(&self, pair: (usize, usize)) -> Contrast {
        contrast(&self.simulator, &self.ensemble, pair)
    }

    /// All that the command prints, as text.
    fn document(&self) -> String {
        let contrast = (self.layout().alternatives() > 1).then(|| self.contrast((1, 0)));
        file::json(&self.summary()) + &contrast.map(|contrast| file::json(&contrast)).unwrap_or_default()
    }
}

fn plan(file: &Value) -> Plan {
    Plan::read(&file.to_string()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn variance(numbers: &[f64]) -> f64 {
    let mean = mean(numbers);
    numbers.iter().map(|number| (number - mean) * (number - mean)).sum::<f64>() / (numbers.len() - 1) as f64
}

/// The mean and its standard error.
fn mean_and_error(numbers: &[f64]) -> (f64, f64) {
    (mean(numbers), (variance(numbers) / numbers.len() as f64).sqrt())
}

/// The mean of the numbers is what it should be but for chance.
#[track_caller]
fn check_mean(what: &str, numbers: &[f64], expected: f64) {
    let (mean, error) = mean_and_error(numbers);
    // Where the numbers do not vary only rounding is left.
    let allowed = ERRORS * error + 1e-9 * expected.abs();
    assert!((mean - expected).abs() <= allowed, "{what}: {mean} instead of {expected}, standard error {error}");
}

/// The variance of the numbers is what it should be but for chance.
#[track_caller]
fn check_variance(what: &str, numbers: &[f64], expected: f64) {
    let mean = mean(numbers);
    let squares: Vec<f64> = numbers.iter().map(|number| (number - mean) * (number - mean)).collect();
    check_mean(what, &squares, expected);
}

fn range(low: f64, likely: f64, high: f64) -> Value {
    json!({"low": low, "likely": likely, "high": high})
}

/// The file with every range at its most likely value.
fn collapsed(file: &Value) -> Value {
    map_quantities(file, |_, value| json!(likely(value)))
}

/// The file without events that happen by chance.
fn without_chance(file: &Value) -> Value {
    let mut file = map_quantities(file, |place, value| match place.field().as_str() {
        "policies.lost_rate" => json!(0),
        _ => value.clone(),
    });
    set(&mut file, "/risk/major_probability", json!(0));
    file
}

/// A thousand people, two policies that cost nothing yet, one year: under `old` everyone stays under the baseline `one`,
/// under `new` everyone goes over to `two` at once. Whatever is set is all that a test has to reckon with.
fn bare() -> Value {
    let mut file = map_quantities(&fixture("heerhugowaard"), |place, _| {
        let (low, _) = place.limits().unwrap();
        json!(low.max(0.0))
    });
    for (path, value) in [
        ("horizon", json!(1)),
        ("workforce.headcount", json!(1000)),
        ("workforce.part_time_factor", json!(1)),
        ("workplace.desks", json!(0)),
        ("baseline", json!("one")),
    ] {
        *at(&mut file, path) = value;
    }
    let mut role = file["workforce"]["roles"][0].clone();
    for (field, value) in [("id", json!("all")), ("share", json!(1)), ("external", json!(false))] {
        role[field] = value;
    }
    for field in ["support_weight", "licence_weight"] {
        role[field] = json!(1);
    }
    file["workforce"]["roles"] = json!([role]);
    let policy = |id: &str| {
        let mut policy = file["policies"][0].clone();
        for (field, value) in [
            ("id", json!(id)),
            ("take_up", json!(1)),
            ("risk_multiplier", json!(1)),
            ("tender_interval", json!(1)),
            ("computer", json!("employer")),
            ("computer_at", json!("person")),
            ("publishes_applications", json!(false)),
            ("allowance", Value::Null),
        ] {
            policy[field] = value;
        }
        policy
    };
    file["policies"] = json!([policy("one"), policy("two")]);
    let alternative = |id: &str, policy: &str| json!({"id": id, "name": id, "allocation": {"*": policy}, "start": 1, "rollout": 1, "right_size_desks": false});
    file["alternatives"] = json!([alternative("old", "one"), alternative("new", "two")]);
    file
}

/// Positions of the alternatives of [`bare`].
const OLD: usize = 0;
const NEW: usize = 1;

/// A PERT range worked out apart from the library: Beta by adding up its density.
struct Beta {
    low: f64,
    high: f64,
    a: f64,
    b: f64,
}

/// Steps of an integral.
const STEPS: usize = 4_000;

impl Beta {
    fn new(low: f64, likely: f64, high: f64) -> Beta {
        let mode = (likely - low) / (high - low);
        Beta { low, high, a: 1.0 + 4.0 * mode, b: 5.0 - 4.0 * mode }
    }

    /// The expected value of a function of the range.
    fn expected(&self, of: impl Fn(f64) -> f64) -> f64 {
        let (mut sum, mut weights) = (0.0, 0.0);
        for step in 0..STEPS {
            let x = (step as f64 + 0.5) / STEPS as f64;
            let weight = libm::pow(x, self.a - 1.0) * libm::pow(1.0 - x, self.b - 1.0);
            sum += weight * of(self.low + (self.high - self.low) * x);
            weights += weight;
        }
        sum / weights
    }

    /// (low + 4·likely + high)/6.
    fn mean(&self) -> f64 {
        self.low + (self.high - self.low) * self.a / 6.0
    }

    /// Beta with a + b = 6: width²·ab/(6²·7).
    fn variance(&self) -> f64 {
        let width = self.high - self.low;
        width * width * self.a * self.b / 252.0
    }
}
