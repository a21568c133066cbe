//! Why these numbers: the checks, the published cases, the benchmarks and the versions of the model in tables.

use std::cmp::Ordering;

use crate::futures::likeness::{AtLikeness, ByLikeness};
use crate::outcome::comparison::Comparison;
use crate::outcome::editions::{Editions, Novelty};
use crate::outcome::payers::Payers;
use crate::published::benchmark::{self, Benchmark};
use crate::published::case::{Case, Published, PublishedUnit};
use crate::published::reading::{Beside, beside};
use crate::published::said;
use crate::published::wording::Wording;
use crate::report::futures::certainty::{is_close, more_or_less, name, of_hundred, share_of};
use crate::report::table::{Cell, Table};
use crate::scenario::Scenario;
use crate::scenario::names;
use crate::text::names::lowered;
use crate::text::{Language, Texts, text};
use crate::units::Euro;

/// The words of the language.
pub fn words(wording: &Wording, texts: Texts) -> &str {
    match texts.language {
        Language::Dutch => &wording.nl,
        Language::English => &wording.en,
    }
}

/// The laws that were checked, and how often.
pub fn laws(texts: Texts) -> Table {
    let row =
        |law: said::Law| (words(&law.says, texts).to_owned(), vec![Cell::Words(texts.why_tried(law.tried as usize))]);
    Table {
        caption: texts.why_checks_table(),
        header: vec![texts.why_column_law(), texts.why_column_tried()],
        rows: said::laws().into_iter().map(row).collect(),
        footer: None,
    }
}

/// A published case, computed: each published number beside ours.
pub fn case(case: &Case, texts: Texts) -> Table {
    Table {
        caption: texts.why_case_table(words(&case.title, texts)),
        header: vec![
            texts.why_column_what(),
            texts.why_column_published(),
            texts.why_column_ours(),
            texts.why_column_difference(),
            texts.why_column_most(),
            texts.why_column_agrees(),
        ],
        rows: beside(case).iter().map(|it| row_of_case(it, texts)).collect(),
        footer: None,
    }
}

fn row_of_case(beside: &Beside, texts: Texts) -> (String, Vec<Cell>) {
    let Beside { published, ours } = beside;
    let cell = |value: f64| Cell::Number { value, text: amount(published.unit, value, texts) };
    let verdict = if beside.agrees() { texts.why_agrees() } else { texts.why_agrees_not() };
    let cells = vec![
        cell(published.value),
        cell(*ours),
        cell(beside.difference()),
        cell(published.most()),
        Cell::Words(verdict),
    ];
    (measure(published, texts), cells)
}

/// What a published number is of.
fn measure(published: &Published, texts: Texts) -> String {
    let what = match published.measure.as_str() {
        "total" => texts.measure_total(),
        "cost.hardware" => texts.measure_cost_hardware(),
        "cost.connectivity" => texts.measure_cost_connectivity(),
        "cost.home_working" => texts.measure_cost_home_working(),
        "capital_charges" => texts.measure_capital_charges(),
        "depreciation" => texts.measure_depreciation(),
        "allowances_paid" => texts.measure_allowances_paid(),
        "unused_share" => texts.measure_unused_share(),
        "shortage_days_share" => texts.measure_shortage_days_share(),
        "desks_needed" => texts.measure_desks_needed(),
        "attendance" => texts.measure_attendance(),
        other => unreachable!("a test finds the words of every measure, {other} too"),
    };
    match published.year {
        Some(year) => text!(texts, why_of_year { what, year: year.to_string() }),
        None => texts.why_all_years(what),
    }
}

/// An amount with its unit.
fn amount(unit: PublishedUnit, value: f64, texts: Texts) -> String {
    let language = texts.language;
    match unit {
        PublishedUnit::Euro => language.euro_exact(value),
        PublishedUnit::Dollar => format!("$\u{a0}{}", language.short(value, 0)),
        PublishedUnit::Share => language.percent(value, 2),
        PublishedUnit::People | PublishedUnit::Desks | PublishedUnit::Ratio | PublishedUnit::PerHundred => {
            language.short(value, 2)
        }
    }
}

/// A benchmark beside the number of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct BenchmarkRow {
    /// The benchmark.
    pub benchmark: Benchmark,
    /// The number of the scenario.
    pub value: f64,
}

impl BenchmarkRow {
    /// What it may mean that the number lies outside the band; none within it.
    pub fn question(&self, texts: Texts) -> Option<&str> {
        match self.benchmark.place(self.value) {
            Ordering::Less => Some(words(&self.benchmark.below, texts)),
            Ordering::Equal => None,
            Ordering::Greater => Some(words(&self.benchmark.above, texts)),
        }
    }
}

/// The benchmarks that a scenario has numbers for.
pub fn benchmark_rows(scenario: &Scenario, comparison: &Comparison) -> Vec<BenchmarkRow> {
    let row = |benchmark: Benchmark| {
        let value = benchmark.key.value(scenario, comparison)?;
        Some(BenchmarkRow { benchmark, value })
    };
    benchmark::all().into_iter().filter_map(row).collect()
}

/// One's own numbers beside the bands. What was published, mostly of more than the workplace, stands in words beside them.
pub fn benchmarks(rows: &[BenchmarkRow], texts: Texts) -> Table {
    let row = |BenchmarkRow { benchmark, value }: &BenchmarkRow| {
        let shown = |value: f64| amount(benchmark.unit, rounded(value), texts);
        let verdict = match benchmark.place(*value) {
            Ordering::Less => texts.why_below(),
            Ordering::Equal => texts.why_within(),
            Ordering::Greater => texts.why_above(),
        };
        let cells = vec![
            Cell::Number { value: *value, text: shown(*value) },
            Cell::Words(text!(texts, why_band { low: shown(benchmark.low), high: shown(benchmark.high) })),
            Cell::Words(verdict),
        ];
        (words(&benchmark.name, texts).to_owned(), cells)
    };
    Table {
        caption: texts.why_benchmarks_table(),
        header: vec![
            texts.why_column_what(),
            texts.why_column_yours(),
            texts.why_column_band(),
            texts.why_column_agrees(),
        ],
        rows: rows.iter().map(row).collect(),
        footer: None,
    }
}

/// Whole numbers from a hundred on: more digits would say more than is known.
fn rounded(value: f64) -> f64 {
    if value.abs() >= 100.0 { value.round() } else { value }
}

/// What another likeness of the policies makes of the difference of two alternatives.
pub fn likeness(by_likeness: &ByLikeness, scenario: &Scenario, comparison: &Comparison, texts: Texts) -> Table {
    let (language, (a, b)) = (texts.language, by_likeness.pair());
    let [a, b] = [a, b].map(|position| name(comparison, position, texts));
    let row = |it: &AtLikeness| {
        let difference = it.pair.difference;
        let likeness = language.short(it.likeness, 2);
        let is_own = it.likeness == scenario.likeness;
        let cells = vec![
            Cell::euro_difference(difference.mean, language),
            Cell::Words(more_or_less(difference.p10, difference.p90, texts)),
            of_hundred(it.pair.a_cheaper.share, language),
            Cell::Words(name(comparison, it.cheapest, texts)),
        ];
        (if is_own { texts.why_likeness_own(likeness) } else { likeness }, cells)
    };
    let n = language.whole(f64::from(by_likeness.n_draws()));
    let years = texts.years_word(scenario.horizon);
    Table {
        caption: text!(texts, why_likeness_table { n, years, a: a.as_str(), b: lowered(&b) }),
        header: vec![
            texts.why_likeness_column(),
            text!(texts, why_likeness_mean { a: a.as_str(), b: lowered(&b) }),
            texts.why_likeness_wide(),
            texts.why_likeness_cheaper(a.as_str()),
            texts.why_likeness_cheapest(),
        ],
        rows: by_likeness.found().iter().map(row).collect(),
        footer: None,
    }
}

/// Whether the likeness changes which of the two is cheaper, or whether that can be said.
pub fn likeness_says(by_likeness: &ByLikeness, comparison: &Comparison, texts: Texts) -> String {
    let (a, b) = by_likeness.pair();
    let named = |position: usize| lowered(&name(comparison, position, texts));
    let share = |it: &AtLikeness| it.pair.a_cheaper;
    // The first where the second is the cheaper one less often, and none where they are too close.
    let winner = |it: &AtLikeness| (!is_close(share(it))).then(|| share(it).share > 0.5);
    let found = by_likeness.found();
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return String::new() };
    let is_same = found.iter().all(|it| winner(it) == winner(first));
    match winner(first) {
        _ if !is_same => texts.why_likeness_differs(),
        None => text!(texts, why_likeness_close { a: named(a), b: named(b) }),
        Some(is_a) => {
            let (winner, other) = if is_a { (a, b) } else { (b, a) };
            let of = |it: &AtLikeness| {
                let share = if is_a { share(it).share } else { 1.0 - share(it).share };
                share_of(share, by_likeness.n_draws(), texts)
            };
            let likeness = |it: &AtLikeness| texts.language.short(it.likeness, 2);
            text!(
                texts,
                why_likeness_same {
                    winner: named(winner),
                    other: named(other),
                    first_share: of(first),
                    first: likeness(first),
                    last_share: of(last),
                    last: likeness(last)
                }
            )
        }
    }
}

/// What the municipality and its employees pay, step by step from version 1 of the model to version 2.
pub fn editions(scenario: &Scenario, editions: &Editions, texts: Texts) -> [Table; 2] {
    let names = scenario.alternatives.iter().map(|it| texts.given(&names::short(&it.name, &it.id)));
    let header: Vec<String> = std::iter::once(texts.why_versions_step()).chain(names).collect();
    let table = |caption: String, amount: fn(&Payers) -> Euro| {
        let row = |(added, payers): &(Option<Novelty>, Vec<Payers>)| {
            let cells = payers.iter().map(|it| Cell::euro(amount(it), texts.language));
            (step(*added, texts), cells.collect())
        };
        Table { caption, header: header.clone(), rows: editions.steps.iter().map(row).collect(), footer: None }
    };
    [
        table(texts.why_versions_table(), |payers| payers.municipality + payers.final_levy),
        table(texts.why_versions_employees(), |payers| payers.employees),
    ]
}

fn step(added: Option<Novelty>, texts: Texts) -> String {
    match added {
        None => texts.why_version_1(),
        Some(Novelty::Contingency) => texts.why_added_contingency(),
        Some(Novelty::HomeDaysTrend) => texts.why_added_home_days_trend(),
        Some(Novelty::Guests) => texts.why_added_guests(),
        Some(Novelty::OwnDevices) => texts.why_added_own_devices(),
        Some(Novelty::Likeness) => format!("{}: {}", texts.why_added_likeness(), texts.why_version_2().to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::published::case::all;

    #[test]
    fn every_case_has_words_for_what_it_measures_and_agrees() {
        for language in Language::ALL {
            let texts = Texts { language };
            for it in all() {
                for (name, cells) in case(&it, texts).rows {
                    assert!(!name.is_empty());
                    assert_eq!(cells.last().map(Cell::text), Some(texts.why_agrees().as_str()), "{}: {name}", it.key);
                }
            }
        }
    }
}
