//! The figures of the outcome: what each chart shows, in a title, a sentence, a table and a drawing.

use crate::answer::{capitalised, joined};
use crate::chart::columns::{Columns, Part};
use crate::chart::lines::{Lines, Series};
use crate::chart::stack::{Bar, Category, Stack};
use crate::chart::weekdays::{Day, Reference, Weekdays};
use crate::chart::{Caption, N_STYLES, Size};
use crate::compare::{Comparison, Estimate};
use crate::i18n::{Language, Texts};
use crate::model::costs::CostCategory;
use crate::scenario::Scenario;
use crate::state::{View, Work};
use crate::units::Euro;

/// A chart with its words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Unique on the page.
    pub id: &'static str,
    /// What is to be seen.
    pub title: String,
    /// Measure, unit and period.
    pub subtitle: String,
    /// The same for who does not see the chart.
    pub sentence: String,
    /// The same numbers.
    pub table: Table,
    /// The chart.
    pub drawing: Drawing,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Differences with going on, in euros.
    Differences(Lines),
    /// Totals, in euros.
    Totals(Lines),
    /// Euros per person by category.
    Stack(Stack),
    /// Euros per year.
    Columns(Columns),
    /// Desks per weekday.
    Weekdays(Weekdays),
}

impl Drawing {
    /// The chart as SVG.
    pub fn svg(&self, size: Size, language: Language) -> String {
        match self {
            Drawing::Differences(lines) => lines.svg(size, &|value| language.euro_difference(value)),
            Drawing::Totals(lines) => lines.svg(size, &|value| language.euro_short(value)),
            Drawing::Stack(stack) => stack.svg(size, &|value| language.whole(value)),
            Drawing::Columns(columns) => columns.svg(size, &|value| language.euro_short(value)),
            Drawing::Weekdays(weekdays) => weekdays.svg(size, &|value| language.whole(value)),
        }
    }
}

/// Numbers with their names.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it holds, with the unit.
    pub caption: String,
    /// The first is that of the names.
    pub header: Vec<String>,
    /// A name and its numbers.
    pub rows: Vec<(String, Vec<Cell>)>,
    /// The sums, if the rows add up.
    pub footer: Option<(String, Vec<Cell>)>,
}

/// A number as it is and as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Not rounded.
    pub value: f64,
    /// Rounded, with its unit.
    pub text: String,
}

/// Makes the figures of a piece of work.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    scenario: &'a Scenario,
    comparison: &'a Comparison,
    held: Option<&'a Comparison>,
    view: View,
    texts: Texts,
}

/// Half the width, in standard deviations, of an interval that holds nine in ten.
const NINE_IN_TEN: f64 = 1.645;

/// Alternatives that a sentence can name one by one.
const NAMED: usize = 3;

/// Part of the costs from which one-off costs are worth the title.
const NOTABLE: f64 = 0.005;

/// Amounts that differ by less are the same.
const SAME: Euro = 0.5;

impl<'a> Figures<'a> {
    /// The figures of a piece of work in a language.
    pub fn new(work: &'a Work, texts: Texts) -> Figures<'a> {
        Figures {
            scenario: &work.scenario,
            comparison: &work.comparison,
            held: work.held.as_deref(),
            view: work.view,
            texts,
        }
    }

    /// The difference with going on, or the totals, added up year by year.
    pub fn cumulative(&self) -> Figure {
        let (texts, language, totals) = (self.texts, self.texts.language, self.view.totals);
        let of = |comparison: &Comparison, position| {
            if totals { comparison.cumulative_total(position) } else { comparison.cumulative_difference(position) }
        };
        let styles = styles(self.comparison);
        let crowded = self.comparison.alternatives.len() > N_STYLES;
        let series = self.estimates().map(|(position, estimate)| {
            let values = of(self.comparison, position);
            let end = values.last().copied().unwrap_or_default();
            let is_reference = !totals && self.comparison.reference == Some(position);
            Series {
                name: texts.given(&estimate.short_name()),
                end: match () {
                    () if is_reference => String::new(),
                    () if totals => language.euro_short(end),
                    () => language.euro_difference(end),
                },
                style: styles[position],
                values,
                emphasised: crowded && position == self.view.alternative,
                band: None,
            }
        });
        let series: Vec<Series> = series.collect();
        let (title, sentence) = if totals { self.totals_words() } else { self.difference_words() };
        let subtitle = if totals { texts.totals_sub(self.year(0)) } else { texts.difference_sub(self.year(0)) };
        let header = std::iter::once(texts.year()).chain(series.iter().map(|series| series.name.clone()));
        let rows = (0..self.scenario.horizon as usize).map(|year| {
            let cell = |series: &Series| euro(language, series.values[year]);
            (self.year(year as u32), series.iter().map(cell).collect())
        });
        let table = Table { caption: subtitle.clone(), header: header.collect(), rows: rows.collect(), footer: None };
        let lines = Lines {
            caption: caption("chart-cumulative", &title, &sentence),
            years: self.years(),
            series,
            reach: self.reach(|comparison| {
                (0..comparison.alternatives.len()).flat_map(|position| of(comparison, position)).collect()
            }),
        };
        let drawing = if totals { Drawing::Totals(lines) } else { Drawing::Differences(lines) };
        Figure { id: "cumulative", title, subtitle, sentence, table, drawing }
    }

    fn difference_words(&self) -> (String, String) {
        let (texts, language) = (self.texts, self.texts.language);
        let others: Vec<(String, Euro)> = self
            .estimates()
            .filter(|(position, _)| Some(*position) != self.comparison.reference)
            .map(|(position, estimate)| (texts.given(&estimate.short_name()), self.comparison.difference(position)))
            .collect();
        let named = |wanted: fn(Euro) -> bool| -> Vec<String> {
            others.iter().filter(|(_, amount)| wanted(*amount)).map(|(name, _)| name.clone()).collect()
        };
        let (more, less) = (named(|amount| amount >= SAME), named(|amount| amount <= -SAME));
        let title = match (more.len(), less.len()) {
            (0, 0) => texts.difference_title_none(),
            (n, 0) => texts.difference_title_more(n, joined(more, texts)),
            (0, n) => texts.difference_title_less(n, joined(less, texts)),
            (_, n) => texts.difference_title_mixed(n, joined(more, texts), joined(less, texts)),
        };
        let parts = others.into_iter().map(|(name, amount)| {
            let text = language.euro_short(amount.abs());
            if amount < 0.0 { texts.says_less(name, text) } else { texts.says_more(name, text) }
        });
        let parts: Vec<String> = parts.collect();
        let sentence = if parts.is_empty() {
            texts.difference_title_none() + "."
        } else {
            texts.difference_says(self.last_year(), joined(parts, texts))
        };
        (title, sentence)
    }

    fn totals_words(&self) -> (String, String) {
        let texts = self.texts;
        let cheapest = self.comparison.ranking()[0];
        let parts = self.estimates().map(|(_, estimate)| {
            texts.says_total(texts.given(&estimate.short_name()), texts.language.euro_short(estimate.total()))
        });
        let sentence = texts.totals_says(self.last_year(), joined(parts.collect(), texts));
        (texts.totals_title(texts.given(&self.comparison.alternatives[cheapest].short_name())), sentence)
    }

    /// The cost per person and year by category, for every alternative.
    pub fn categories(&self) -> Figure {
        let (texts, language, housing) = (self.texts, self.texts.language, self.view.housing);
        let shown: Vec<CostCategory> =
            CostCategory::ALL.into_iter().filter(|category| housing || category.is_ict()).collect();
        let value = |position: usize, category| self.comparison.per_person_year(position, category);
        let sum = |position: usize| -> Euro { shown.iter().map(|category| value(position, *category)).sum() };
        let bars: Vec<Bar> = self
            .estimates()
            .map(|(position, estimate)| Bar {
                name: texts.given(&estimate.short_name()),
                total: language.euro(sum(position)),
                values: shown.iter().map(|category| value(position, *category)).collect(),
            })
            .collect();

        let first = self.comparison.reference.unwrap_or(0);
        let mut heaviest = shown.clone();
        heaviest.sort_by(|a, b| value(first, *b).total_cmp(&value(first, *a)));
        let title = if housing {
            let share = value(first, CostCategory::Workplace) / sum(first);
            let share = if share.is_finite() { share } else { 0.0 };
            texts.categories_title_housing(language.percent(share, 0))
        } else {
            texts.categories_title(self.category(heaviest[0]), self.category(heaviest[1]).to_lowercase())
        };
        let (from, to) = (self.year(0), self.last_year());
        let subtitle = if housing { texts.categories_sub(from, to) } else { texts.categories_sub_ict(from, to) };
        let n = bars.len();
        let by_sum = |a: &usize, b: &usize| sum(*a).total_cmp(&sum(*b));
        let ends = (0..n).min_by(by_sum).zip((0..n).max_by(by_sum));
        let named = if n > NAMED { vec![first] } else { (0..n).collect() };
        let mut sentences: Vec<String> = self
            .estimates()
            .filter(|(position, _)| named.contains(position))
            .map(|(position, estimate)| {
                let most = shown.iter().copied().max_by(|a, b| value(position, *a).total_cmp(&value(position, *b)));
                let most = most.expect("there are categories");
                texts.categories_says(
                    texts.given(&estimate.short_name()),
                    language.euro(sum(position)),
                    self.category(most).to_lowercase(),
                    language.euro(value(position, most)),
                )
            })
            .collect();
        if let Some((low, high)) = ends.filter(|_| n > NAMED) {
            let name = |position: usize| texts.given(&self.comparison.alternatives[position].short_name());
            let (least, most) = (language.euro(sum(low)), language.euro(sum(high)));
            sentences.push(texts.categories_says_between(name(low), least, name(high), most));
        }
        if bars.iter().any(|bar| bar.values.iter().any(|value| *value < 0.0)) {
            sentences.push(texts.categories_says_negative());
        }
        if !housing {
            sentences.push(texts.categories_apart(
                language.euro(value(first, CostCategory::Workplace)),
                language.euro(value(first, CostCategory::HomeWorking)),
            ));
        }
        let sentence = sentences.join(" ");

        let header = std::iter::once(texts.category()).chain(bars.iter().map(|bar| bar.name.clone()));
        let row = |(index, category): (usize, &CostCategory)| {
            let cells = bars.iter().map(|bar| euro(language, bar.values[index]));
            (self.category(*category), cells.collect())
        };
        let sums = (0..bars.len()).map(|position| euro(language, sum(position)));
        let table = Table {
            caption: subtitle.clone(),
            header: header.collect(),
            rows: shown.iter().enumerate().map(row).collect(),
            footer: Some((texts.total(), sums.collect())),
        };
        let ends = |comparison: &Comparison| {
            let sums = (0..comparison.alternatives.len()).map(|position| {
                shown.iter().map(|category| comparison.per_person_year(position, *category).max(0.0)).sum()
            });
            sums.collect()
        };
        let stack = Stack {
            caption: caption("chart-categories", &title, &sentence),
            categories: shown
                .iter()
                .map(|category| Category { name: self.category(*category), ink: *category as usize })
                .collect(),
            bars,
            reach: self.reach(ends),
        };
        Figure { id: "categories", title, subtitle, sentence, table, drawing: Drawing::Stack(stack) }
    }

    /// The cost per year of one alternative, structural and incidental.
    pub fn per_year(&self) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, estimate) = self.chosen();
        let name = texts.given(&estimate.short_name());
        let split = |comparison: &Comparison| -> (Vec<Euro>, Vec<Euro>) {
            let years = &comparison.alternatives[position].projection.years;
            years.iter().map(|year| (year.costs.total() - year.incidental, year.incidental)).unzip()
        };
        let (structural, incidental) = split(self.comparison);
        let (sum_structural, sum_incidental) = (structural.iter().sum::<Euro>(), incidental.iter().sum::<Euro>());
        let share = sum_incidental / (sum_structural + sum_incidental);
        let title = if share >= NOTABLE {
            texts.per_year_title_incidental(name.clone(), language.percent(share, 1))
        } else {
            texts.per_year_title_structural(name.clone())
        };
        let subtitle = texts.per_year_sub(name);
        let sentence = texts.per_year_says(language.euro_short(sum_structural), language.euro_short(sum_incidental));
        let row = |year: usize| {
            let (structural, incidental) = (structural[year], incidental[year]);
            let cells = [structural, incidental, structural + incidental].map(|value| euro(language, value));
            (self.year(year as u32), cells.to_vec())
        };
        let sums = [sum_structural, sum_incidental, sum_structural + sum_incidental];
        let table = Table {
            caption: subtitle.clone(),
            header: vec![
                texts.year(),
                capitalised(&texts.structural()),
                capitalised(&texts.incidental()),
                texts.total(),
            ],
            rows: (0..structural.len()).map(row).collect(),
            footer: Some((texts.total(), sums.map(|value| euro(language, value)).to_vec())),
        };
        let ends = |comparison: &Comparison| {
            let (structural, incidental) = split(comparison);
            structural.iter().zip(&incidental).map(|(a, b)| a + b).collect()
        };
        let columns = Columns {
            caption: caption("chart-per-year", &title, &sentence),
            years: self.years(),
            structural: Part { name: texts.structural(), values: structural.clone() },
            incidental: Part { name: texts.incidental(), values: incidental.clone() },
            style: styles(self.comparison)[position],
            reach: self.reach(ends),
        };
        Figure { id: "per-year", title, subtitle, sentence, table, drawing: Drawing::Columns(columns) }
    }

    /// Desks in use per weekday in the last year, against desks present and needed.
    pub fn weekdays(&self) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, estimate) = self.chosen();
        let year = estimate.last_year();
        let used = |day: usize| year.desk_use.occupancy[day] * year.desks;
        let busier = |a: usize, b: usize| if year.attendance.mean[b] > year.attendance.mean[a] { b } else { a };
        let busiest = (1..5).fold(0, busier);
        let shortage = year.desk_use.shortage[busiest];
        let service = self.scenario.attendance.service_level;
        let title = if shortage > 1.0 - service + 1e-9 {
            texts.weekdays_title_short(language.percent(shortage, 0))
        } else {
            texts.weekdays_title_spare(language.percent(1.0 - year.desk_use.occupancy[busiest], 0))
        };
        let subtitle = texts.weekdays_sub(self.last_year(), texts.given(&estimate.short_name()));
        let sentence = texts.weekdays_says(
            weekday(texts, busiest).0,
            language.whole(used(busiest)),
            language.whole(year.desks),
            language.whole(year.desks_needed),
            language.percent(service, 2),
        );
        let row = |day: usize| {
            let (occupancy, shortage) = (year.desk_use.occupancy[day], year.desk_use.shortage[day]);
            let cells = vec![
                Cell { value: used(day), text: language.whole(used(day)) },
                Cell { value: occupancy, text: language.percent(occupancy, 0) },
                Cell { value: shortage, text: language.percent(shortage, 1) },
            ];
            (weekday(texts, day).0, cells)
        };
        let table = Table {
            caption: subtitle.clone(),
            header: vec![
                texts.weekday(),
                texts.desks_used(),
                texts.desks_share(language.whole(year.desks)),
                texts.chance_of_shortage(),
            ],
            rows: (0..5).map(row).collect(),
            footer: None,
        };
        let days = (0..5).map(|day| {
            let spread = NINE_IN_TEN * year.attendance.deviation[day];
            let end = |value: f64| value.clamp(0.0, year.desks);
            Day {
                name: weekday(texts, day).1,
                value: used(day),
                low: end(year.attendance.mean[day] - spread),
                high: end(year.attendance.mean[day] + spread),
            }
        });
        let weekdays = Weekdays {
            caption: caption("chart-weekdays", &title, &sentence),
            days: days.collect(),
            interval: texts.weekdays_interval(),
            references: vec![
                Reference { name: texts.weekdays_desks(language.whole(year.desks)), value: year.desks },
                Reference { name: texts.weekdays_needed(language.whole(year.desks_needed)), value: year.desks_needed },
            ],
            ink: styles(self.comparison)[position],
            reach: self.reach(|comparison| {
                let year = comparison.alternatives[position].last_year();
                vec![year.desks, year.desks_needed]
            }),
        };
        Figure { id: "weekdays", title, subtitle, sentence, table, drawing: Drawing::Weekdays(weekdays) }
    }

    fn estimates(&self) -> impl Iterator<Item = (usize, &'a Estimate)> {
        self.comparison.alternatives.iter().enumerate()
    }

    /// The alternative of the charts of one alternative.
    fn chosen(&self) -> (usize, &'a Estimate) {
        let position = self.view.alternative.min(self.comparison.alternatives.len() - 1);
        (position, &self.comparison.alternatives[position])
    }

    /// What the axis must reach as well while a lever is dragged.
    fn reach(&self, values: impl Fn(&Comparison) -> Vec<f64>) -> Vec<f64> {
        self.held.map(values).unwrap_or_default()
    }

    fn year(&self, index: u32) -> String {
        (self.scenario.start_year + index).to_string()
    }

    fn last_year(&self) -> String {
        self.year(self.scenario.horizon - 1)
    }

    fn years(&self) -> Vec<String> {
        (0..self.scenario.horizon).map(|index| self.year(index)).collect()
    }

    fn category(&self, category: CostCategory) -> String {
        let texts = self.texts;
        match category {
            CostCategory::Hardware => texts.cost_hardware(),
            CostCategory::Allowances => texts.cost_allowances(),
            CostCategory::Licences => texts.cost_licences(),
            CostCategory::VirtualWorkspace => texts.cost_virtual_workspace(),
            CostCategory::Connectivity => texts.cost_connectivity(),
            CostCategory::Support => texts.cost_support(),
            CostCategory::Deployment => texts.cost_deployment(),
            CostCategory::Risk => texts.cost_risk(),
            CostCategory::Change => texts.cost_change(),
            CostCategory::Workplace => texts.cost_workplace(),
            CostCategory::HomeWorking => texts.cost_home_working(),
        }
    }
}

/// The colour, dash and marker of each alternative: a known policy keeps its own everywhere.
pub fn styles(comparison: &Comparison) -> Vec<usize> {
    const KNOWN: [&str; N_STYLES] = ["hiyd", "cyod", "byod", "cope", "cleo", "byos"];
    let known = |estimate: &Estimate| KNOWN.iter().position(|id| *id == estimate.id);
    let mut free: Vec<usize> = (0..N_STYLES)
        .filter(|style| !comparison.alternatives.iter().any(|estimate| known(estimate) == Some(*style)))
        .collect();
    free.reverse();
    let mut next = 0;
    let style = |estimate: &Estimate| {
        known(estimate).or_else(|| free.pop()).unwrap_or_else(|| {
            next += 1;
            (next - 1) % N_STYLES
        })
    };
    comparison.alternatives.iter().map(style).collect()
}

fn caption(id: &str, title: &str, description: &str) -> Caption {
    Caption { id: id.to_owned(), title: title.to_owned(), description: description.to_owned() }
}

fn euro(language: Language, value: Euro) -> Cell {
    Cell { value, text: language.euro(value) }
}

/// A weekday from Monday, in full and short.
fn weekday(texts: Texts, day: usize) -> (String, String) {
    match day {
        0 => (texts.monday(), texts.monday_short()),
        1 => (texts.tuesday(), texts.tuesday_short()),
        2 => (texts.wednesday(), texts.wednesday_short()),
        3 => (texts.thursday(), texts.thursday_short()),
        _ => (texts.friday(), texts.friday_short()),
    }
}
