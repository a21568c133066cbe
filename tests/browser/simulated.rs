//! What the command says about the futures of a scenario, and whether the page says the same.

use std::collections::BTreeMap;
use std::env;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use werkplekwijzer::futures::picture::Picture;
use werkplekwijzer::futures::summary::Summary;
use werkplekwijzer::outcome::comparison::Comparison;
use werkplekwijzer::report::futures::certainty::{self, Certainty};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::file;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::newest_run::Futures;
use werkplekwijzer::work::same::Same;

use crate::page::Page;

/// What `werkplekwijzer simulate` prints of a scenario.
pub struct Simulated {
    scenario: Rc<Scenario>,
    comparison: Rc<Comparison>,
    document: Value,
}

/// Numbers of a table by row, without what it says in words.
pub type Table = Vec<Vec<f64>>;

/// Euros that do not count.
const SAME: f64 = 0.5;

/// The numbers of a spread in the order of the tables.
const SPREAD: [&str; 9] = ["mean", "standard_error", "p5", "p10", "p25", "p50", "p75", "p90", "p95"];

/// The command as people get it: that of `$WERKPLEKWIJZER`, or the one that `make browser` puts aside. What these tests
/// bring along turns on `num-traits/std`, so that futures of the command that is built with them differ in last bits.
pub fn program() -> PathBuf {
    let put_aside = concat!(env!("CARGO_MANIFEST_DIR"), "/target/native/werkplekwijzer");
    env::var_os("WERKPLEKWIJZER").unwrap_or(put_aside.into()).into()
}

/// What the command printed for a file and some arguments.
type Answers = BTreeMap<(String, Vec<String>), Value>;

/// What the command has printed so far: several tests ask for the same futures.
static PRINTED: Mutex<Answers> = Mutex::new(Answers::new());

/// What the command prints of the file with some arguments.
pub fn simulate(file: &str, arguments: &[&str]) -> Value {
    let key = (file.to_owned(), arguments.iter().map(|it| (*it).to_owned()).collect());
    let known = PRINTED.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    known.unwrap_or_else(|| {
        let printed = run(file, arguments);
        // A file that is written besides must be written each time.
        if !arguments.contains(&"--samples") {
            PRINTED.lock().unwrap_or_else(PoisonError::into_inner).insert(key, printed.clone());
        }
        printed
    })
}

fn run(file: &str, arguments: &[&str]) -> Value {
    let mut command = Command::new(program());
    command.args(["simulate", "-"]).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(file.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

impl Simulated {
    /// So many futures, and the difference of the two that are cheapest in the estimate.
    pub fn new(scenario: &Scenario, n_draws: u32) -> Simulated {
        Simulated::of(scenario, &["--draws", &n_draws.to_string()])
    }

    /// So many futures, and the difference of two alternatives.
    pub fn between(scenario: &Scenario, n_draws: u32, a: &str, b: &str) -> Simulated {
        Simulated::of(scenario, &["--draws", &n_draws.to_string(), "--between", a, b])
    }

    /// So many futures, with how surely each alternative stays within a ceiling, on `total` or on `ict`.
    pub fn under(scenario: &Scenario, n_draws: u32, ceiling: f64, on: &str) -> Simulated {
        let (n_draws, ceiling) = (n_draws.to_string(), ceiling.to_string());
        Simulated::of(scenario, &["--draws", &n_draws, "--ceiling", &ceiling, "--on", on])
    }

    /// Futures out of 100 within the ceiling: all years at once, then each year, by alternative.
    pub fn within(&self) -> Table {
        let percent = |it: &Value, pointer: &str| 100.0 * number(it, pointer);
        let of = |it: &Value| {
            let years = it["years"].as_array().unwrap().iter().map(|year| percent(year, "/share/share"));
            std::iter::once(percent(it, "/all_years/share")).chain(years).collect()
        };
        self.list("/ceiling/alternatives").iter().map(of).collect()
    }

    /// The difference of the pair on average, and in how many futures out of 100 the first is cheaper.
    pub fn difference(&self) -> [f64; 2] {
        let (share, _, difference) = self.pair();
        [difference[0], 100.0 * share]
    }

    fn of(scenario: &Scenario, arguments: &[&str]) -> Simulated {
        let comparison = Comparison::new(Plan::new(scenario).unwrap());
        let document = simulate(&file::write(scenario), arguments);
        Simulated { scenario: Rc::new(scenario.clone()), comparison: Rc::new(comparison), document }
    }

    /// What is said under the answer.
    pub fn certainty(&self, texts: Texts) -> Certainty {
        let years = texts.years_word(self.scenario.horizon);
        let mut futures = Futures::new(None);
        let summary: Summary = serde_json::from_value(self.document.clone()).unwrap();
        futures.picture = Some(Same::new(Picture {
            id: futures.id,
            scenario: Rc::clone(&self.scenario),
            comparison: Rc::clone(&self.comparison),
            summary: Rc::new(summary),
            contrast: None,
            under: None,
        }));
        certainty::under_answer(futures.current(), futures.stage, futures.n_draws, &self.comparison, &years, texts)
            .unwrap()
    }

    /// Euros between the two in the estimate.
    pub fn apart(&self) -> f64 {
        let (a, b) = self.comparison.nearest_by_present_value().unwrap();
        let [a, b] = [a, b].map(|position| self.comparison.alternatives[position].total());
        (a - b).abs()
    }

    /// The part of the futures in which the first of the two is cheaper.
    pub fn share(&self) -> f64 {
        self.pair().0
    }

    /// Compares what the page says and every number in the tables of the futures, to the last bit.
    pub async fn compare(&self, page: &Page) {
        let texts = page.texts;
        let certainty: String = page.eval("plain(document.getElementById('certainty').textContent)").await;
        assert_eq!(certainty, plain(&self.certainty(texts).sentence));
        let cards = "[...document.querySelectorAll('.sim-card__facts')].map(it => ['dt', 'dd'].map(part => plain(it.querySelector(part).textContent)))";
        assert_eq!(page.eval::<Vec<[String; 2]>>(cards).await, self.cards(texts));
        // Every figure, so that one that should not be there is found too.
        let tables = "[...document.querySelectorAll(':is(.sim-futures, .sim-stakes) figure')].map(it => [it.getAttribute('aria-labelledby'),
            [...it.querySelectorAll('tbody tr, tfoot tr')].map(row => [...row.querySelectorAll('data')].map(data => Number(data.value)))])";
        let tables: Vec<(String, Table)> = page.eval(tables).await;
        let fan: usize = page.eval("document.getElementById('fan-choice').selectedIndex").await;
        let expected = [
            ("icons-title", self.icons()),
            ("dots-title", self.dots()),
            ("bars-title", self.bars()),
            ("swings-title", self.swings()),
            ("fan-title", self.fan(fan)),
            ("regret-title", self.regret()),
            ("worth-title", self.worth()),
        ];
        for ((id, found), (expected_id, expected)) in tables.iter().zip(&expected) {
            assert_eq!((id.as_str(), found), (*expected_id, expected));
        }
        assert_eq!(tables.len(), expected.len());
    }

    fn cards(&self, texts: Texts) -> Vec<[String; 2]> {
        let draws = self.number("/draws") as u32;
        let card = |alternative: &Value| {
            let share = number(alternative, "/cheapest/share");
            [plain(&texts.card_cheapest()), plain(&certainty::share_of(share, draws, texts))]
        };
        self.list("/alternatives").iter().map(card).collect()
    }

    fn icons(&self) -> Table {
        let (of_pair, nominal) = (self.pair(), self.pair_by("/nominal/a_lower", "/nominal/difference"));
        let cheapest = |it: &Value| vec![number(it, "/cheapest/share"), number(it, "/cheapest/error")];
        let mut rows: Table = self.list("/alternatives").iter().map(cheapest).collect();
        let first_won = of_pair.0 >= 0.5;
        let of_winner =
            |(share, error, _): (f64, f64, Vec<f64>)| vec![if first_won { share } else { 1.0 - share }, error];
        rows.extend([of_winner(of_pair), of_winner(nominal)]);
        rows
    }

    fn dots(&self) -> Table {
        let (by_value, by_total) = (self.pair().2, self.pair_by("/nominal/a_lower", "/nominal/difference").2);
        let id = |pointer: &str| self.document.pointer(pointer).and_then(Value::as_str).unwrap();
        let total = |pointer: &str| {
            let found = self.comparison.alternatives.iter().find(|it| it.id == id(pointer));
            found.unwrap().total()
        };
        let estimate = vec![self.number("/contrast/estimate"), total("/contrast/a") - total("/contrast/b")];
        let spread = by_value.iter().zip(&by_total).map(|(by_value, by_total)| vec![*by_value, *by_total]);
        std::iter::once(estimate).chain(spread).collect()
    }

    fn bars(&self) -> Table {
        let shares =
            self.list("/contrast/influences").iter().map(|it| number(it, "/share")).filter(|share| *share > 0.0);
        shares.chain([self.number("/contrast/chance")]).map(|share| vec![share]).collect()
    }

    fn swings(&self) -> Table {
        let ends = |it: &Value| vec![number(it, "/low"), number(it, "/high")];
        let mut rows: Table = self.list("/contrast/influences").iter().map(ends).collect();
        let swing = |row: &Vec<f64>| (row[1] - row[0]).abs();
        rows.retain(|row| swing(row) >= SAME);
        rows.sort_by(|a, b| swing(b).total_cmp(&swing(a)));
        rows
    }

    fn fan(&self, alternative: usize) -> Table {
        let years = self.list(&format!("/alternatives/{alternative}/years"));
        let row = |(year, estimate): (&Value, f64)| {
            [estimate].into_iter().chain(spread(&year["cumulative_difference"])).collect()
        };
        years.iter().zip(self.comparison.cumulative_difference(alternative)).map(row).collect()
    }

    fn regret(&self) -> Table {
        let of = |it: &Value| ["mean", "p90"].map(|name| number(it, &format!("/regret/{name}"))).to_vec();
        let mut rows: Table = self.list("/alternatives").iter().map(of).collect();
        rows.sort_by(|a, b| a[0].total_cmp(&b[0]));
        let shown = |euros: f64| if euros >= SAME { euros } else { 0.0 };
        rows.into_iter().map(|row| row.into_iter().map(shown).collect()).collect()
    }

    fn worth(&self) -> Table {
        let mut known: Vec<f64> =
            self.list("/information/uncertainties").iter().map(|it| number(it, "/value")).collect();
        known.sort_by(|a, b| b.total_cmp(a));
        let all = [self.number("/information/total"), self.number("/information/ranges")];
        // What is worth nothing is said in words.
        all.into_iter().chain(known).map(|it| if it >= SAME { vec![it] } else { Vec::new() }).collect()
    }

    /// The pair of the contrast: the part of the futures in which the first is cheaper, its error, and the difference.
    fn pair(&self) -> (f64, f64, Vec<f64>) {
        self.pair_by("/a_cheaper", "/difference")
    }

    /// The same by the share and the difference that stand at these places of the pair.
    fn pair_by(&self, share: &str, difference: &str) -> (f64, f64, Vec<f64>) {
        let [a, b] = ["/contrast/a", "/contrast/b"].map(|it| self.document.pointer(it).unwrap());
        let is = |it: &&Value, a: &Value, b: &Value| it["a"] == *a && it["b"] == *b;
        let of = |it: &Value| {
            let of_share = |name: &str| number(it, &format!("{share}/{name}"));
            (of_share("share"), of_share("error"), spread(it.pointer(difference).unwrap()))
        };
        let pairs = self.list("/pairs");
        if let Some(pair) = pairs.iter().find(|it| is(it, a, b)) {
            of(pair)
        } else {
            // The file has it the other way round: what was the fifth percentile is minus the ninety-fifth.
            let (share, error, difference) = of(pairs.iter().find(|it| is(it, b, a)).unwrap());
            let mut turned: Vec<f64> = difference.iter().map(|it| -it).collect();
            turned[1] = -turned[1];
            turned[2..].reverse();
            (1.0 - share, error, turned)
        }
    }

    fn number(&self, pointer: &str) -> f64 {
        number(&self.document, pointer)
    }

    fn list(&self, pointer: &str) -> &[Value] {
        self.document.pointer(pointer).and_then(Value::as_array).unwrap()
    }
}

fn spread(value: &Value) -> Vec<f64> {
    SPREAD.iter().map(|name| number(value, &format!("/{name}"))).collect()
}

fn number(value: &Value, pointer: &str) -> f64 {
    value.pointer(pointer).and_then(Value::as_f64).unwrap_or_else(|| panic!("the command prints a number {pointer}"))
}

/// As a reader sees it: with one kind of space.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
