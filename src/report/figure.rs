//! The figures of the outcome: what each chart shows, in a title, a sentence, a table and a drawing.

use crate::chart::bars::Bars;
use crate::chart::columns::Columns;
use crate::chart::dots::Dots;
use crate::chart::icons::Icons;
use crate::chart::lines::Lines;
use crate::chart::stack::Stack;
use crate::chart::swings::Swings;
use crate::chart::weekdays::Weekdays;
use crate::chart::{Caption, N_STYLES, Size};
use crate::outcome::comparison::{Comparison, Estimate};
use crate::outcome::view::View;
use crate::report::futures::certainty;
use crate::scenario::Scenario;
use crate::text::{Language, Texts};
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
    /// Numbers of things.
    Counts(Lines),
    /// Euros per person by category.
    Stack(Stack),
    /// Euros per year.
    Columns(Columns),
    /// Devices per year.
    Devices(Columns),
    /// Desks per weekday.
    Weekdays(Weekdays),
    /// Fifty parts of the futures, in euros.
    Dots(Dots),
    /// A hundred futures.
    Icons(Icons),
    /// Shares.
    Shares(Bars),
    /// Euros, from most to least.
    Amounts(Bars),
    /// Differences in euros, on either side of the estimate.
    Swings(Swings),
    /// Nothing: the words say it all.
    Words,
}

impl Drawing {
    /// The chart as SVG.
    pub fn svg(&self, size: Size, language: Language) -> String {
        match self {
            Drawing::Differences(lines) => lines.svg(size, &|value| language.euro_difference(value)),
            Drawing::Totals(lines) => lines.svg(size, &|value| language.euro_short(value)),
            Drawing::Counts(lines) => lines.svg(size, &|value| language.whole(value)),
            Drawing::Stack(stack) => stack.svg(size, &|value| language.whole(value)),
            Drawing::Columns(columns) => columns.svg(size, &|value| language.euro_short(value)),
            Drawing::Devices(columns) => columns.svg(size, &|value| language.whole(value)),
            Drawing::Weekdays(weekdays) => weekdays.svg(size, &|value| language.whole(value)),
            Drawing::Dots(dots) => dots.svg(size, &|value| language.euro_difference(value)),
            Drawing::Icons(icons) => icons.svg(size),
            Drawing::Shares(bars) => bars.svg(size, &|value| certainty::percent(value, language)),
            Drawing::Amounts(bars) => bars.svg(size, &|value| roughly(language, value)),
            Drawing::Swings(swings) => swings.svg(size, &|value| language.euro_difference(value)),
            Drawing::Words => String::new(),
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
    /// Not rounded; no number where the cell holds words.
    pub value: f64,
    /// Rounded, with its unit.
    pub text: String,
}

/// Makes the figures of a piece of work.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) comparison: &'a Comparison,
    pub(super) held: Option<&'a Comparison>,
    pub(super) view: View,
    pub(super) texts: Texts,
}

impl<'a> Figures<'a> {
    /// The figures of a scenario and its estimate in a language. While a lever is dragged, `held` is what followed
    /// before: the axes keep its reach.
    pub fn new(
        scenario: &'a Scenario,
        comparison: &'a Comparison,
        held: Option<&'a Comparison>,
        view: View,
        texts: Texts,
    ) -> Figures<'a> {
        Figures { scenario, comparison, held, view, texts }
    }

    pub(super) fn estimates(&self) -> impl Iterator<Item = (usize, &'a Estimate)> {
        self.comparison.alternatives.iter().enumerate()
    }

    /// The alternative of the charts of one alternative.
    pub(super) fn chosen(&self) -> (usize, &'a Estimate) {
        let position = self.view.alternative.min(self.comparison.alternatives.len() - 1);
        (position, &self.comparison.alternatives[position])
    }

    /// What the axis must reach as well while a lever is dragged.
    pub(super) fn reach(&self, values: impl Fn(&Comparison) -> Vec<f64>) -> Vec<f64> {
        self.held.map(values).unwrap_or_default()
    }

    pub(super) fn year(&self, index: u32) -> String {
        (self.scenario.start_year + index).to_string()
    }

    pub(super) fn last_year(&self) -> String {
        self.year(self.scenario.horizon - 1)
    }

    pub(super) fn years(&self) -> Vec<String> {
        (0..self.scenario.horizon).map(|index| self.year(index)).collect()
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

pub(super) fn caption(id: &str, title: &str, description: &str) -> Caption {
    Caption { id: id.to_owned(), title: title.to_owned(), description: description.to_owned() }
}

/// An amount that deserves no more than two digits.
pub(super) fn roughly(language: Language, value: Euro) -> String {
    let rounded = format!("{value:.1e}").parse().unwrap_or(value);
    language.euro_short(rounded)
}

/// A number without decimals.
pub(super) fn whole(language: Language, value: f64) -> Cell {
    Cell { value, text: language.whole(value) }
}

/// Words in the place of a number.
pub(super) fn words(text: String) -> Cell {
    Cell { value: f64::NAN, text }
}

pub(super) fn euro(language: Language, value: Euro) -> Cell {
    Cell { value, text: language.euro(value) }
}
