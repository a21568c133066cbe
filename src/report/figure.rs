//! Figures: what each chart shows, in a title, a sentence, a table and a drawing.

use crate::chart::Caption;
use crate::chart::bars::Bars;
use crate::chart::columns::Columns;
use crate::chart::dots::Dots;
use crate::chart::icons::Icons;
use crate::chart::lines::Lines;
use crate::chart::stack::Stack;
use crate::chart::swings::Swings;
use crate::chart::weekdays::Weekdays;
use crate::outcome::comparison::{Comparison, Estimate};
use crate::outcome::view::View;
use crate::report::styles::styles;
use crate::report::table::Table;
use crate::scenario::Scenario;
use crate::text::{Language, Texts};
use crate::units::Euro;

/// A chart with its words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Unique on the page.
    pub id: &'static str,
    /// The message of the chart.
    pub title: String,
    /// Measure, unit and period.
    pub subtitle: String,
    /// The chart in words, for readers who do not see it.
    pub sentence: String,
    /// The numbers of the chart.
    pub table: Table,
    /// The chart.
    pub drawing: Drawing,
}

/// The chart of a figure, with the unit of its numbers.
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
    /// No chart: the words say it all.
    Words,
}

/// Makes the figures of an estimate.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) comparison: &'a Comparison,
    pub(super) held: Option<&'a Comparison>,
    pub(super) view: View,
    pub(super) texts: Texts,
}

impl<'a> Figures<'a> {
    /// The figures of a scenario and its estimate in a language. While a lever is dragged, `held` is the estimate from
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

    /// Position of the alternative in the charts of one alternative.
    pub(super) fn position(&self) -> usize {
        self.view.alternative.min(self.comparison.alternatives.len() - 1)
    }

    /// The alternative in the charts of one alternative.
    pub(super) fn chosen(&self) -> &'a Estimate {
        &self.comparison.alternatives[self.position()]
    }

    /// Short name of an alternative.
    pub(super) fn name(&self, estimate: &Estimate) -> String {
        self.texts.given(&estimate.short_name())
    }

    /// Style of the alternative in the charts of one alternative.
    pub(super) fn style(&self) -> usize {
        styles(self.comparison)[self.position()]
    }

    /// Values that the axis must reach as well while a lever is dragged.
    pub(super) fn reach(&self, values: impl Fn(&Comparison) -> Vec<f64>) -> Vec<f64> {
        self.held.map(values).unwrap_or_default()
    }

    pub(super) fn year(&self, index: u32) -> String {
        (self.scenario.start_year + index).to_string()
    }

    pub(super) fn last_year(&self) -> String {
        self.scenario.last_year().to_string()
    }

    pub(super) fn years(&self) -> Vec<String> {
        (0..self.scenario.horizon).map(|index| self.year(index)).collect()
    }
}

/// The words of a figure.
pub(super) struct Words {
    pub title: String,
    pub subtitle: String,
    pub sentence: String,
}

impl Words {
    /// The caption of the chart in the figure with that id.
    pub fn caption(&self, id: &str) -> Caption {
        Caption { id: format!("chart-{id}"), title: self.title.clone(), description: self.sentence.clone() }
    }

    /// The figure with these words.
    pub fn figure(self, id: &'static str, table: Table, drawing: Drawing) -> Figure {
        let Words { title, subtitle, sentence } = self;
        Figure { id, title, subtitle, sentence, table, drawing }
    }
}

/// An amount that deserves no more than two digits.
pub(super) fn roughly(value: Euro, language: Language) -> String {
    let rounded = format!("{value:.1e}").parse().unwrap_or(value);
    language.euro_short(rounded)
}
