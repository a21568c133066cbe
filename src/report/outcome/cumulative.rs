//! The difference with going on, or the totals, added up year by year.

use crate::chart::N_STYLES;
use crate::chart::lines::{Lines, Series};
use crate::outcome::comparison::{Comparison, Estimate};
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::outcome::answer::joined;
use crate::report::styles::styles;
use crate::report::table::{Cell, Table};
use crate::text::text;
use crate::units::{Euro, SAME};

impl Figures<'_> {
    /// The difference with going on, or the totals, added up year by year.
    pub fn cumulative(&self) -> Figure {
        let words = if self.view.totals { self.totals_words() } else { self.difference_words() };
        let table = self.cumulative_table(words.subtitle.clone());
        let lines = Lines {
            caption: words.caption("cumulative"),
            years: self.years(),
            series: self.cumulative_series(),
            estimate: None,
            reach: self.reach(|held| {
                (0..held.alternatives.len()).flat_map(|position| self.added_up(held, position)).collect()
            }),
        };
        let drawing = if self.view.totals { Drawing::Totals(lines) } else { Drawing::Differences(lines) };
        words.figure("cumulative", table, drawing)
    }

    /// What the view shows of an alternative, year by year.
    fn added_up(&self, comparison: &Comparison, position: usize) -> Vec<Euro> {
        if self.view.totals {
            comparison.cumulative_total(position)
        } else {
            comparison.cumulative_difference(position)
        }
    }

    fn cumulative_table(&self, caption: String) -> Table {
        let names = self.estimates().map(|(_, estimate)| self.name(estimate));
        let amounts: Vec<Vec<Euro>> =
            self.estimates().map(|(position, _)| self.added_up(self.comparison, position)).collect();
        let rows = (0..self.scenario.horizon).map(|year| {
            let cells = amounts.iter().map(|amounts| Cell::euro(amounts[year as usize], self.texts.language));
            (self.year(year), cells.collect())
        });
        let header = std::iter::once(self.texts.year()).chain(names);
        Table { caption, header: header.collect(), rows: rows.collect(), footer: None }
    }

    fn cumulative_series(&self) -> Vec<Series> {
        let styles = styles(self.comparison);
        let is_crowded = self.comparison.alternatives.len() > N_STYLES;
        let series = |(position, estimate): (usize, &Estimate)| {
            let values = self.added_up(self.comparison, position);
            Series {
                name: self.name(estimate),
                end: self.cumulative_end(position, values.last().copied().unwrap_or_default()),
                style: styles[position],
                values,
                emphasised: is_crowded && position == self.view.alternative,
                bands: vec![],
            }
        };
        self.estimates().map(series).collect()
    }

    /// The amount at the end of a line; going on, from which the others differ, has none.
    fn cumulative_end(&self, position: usize, amount: Euro) -> String {
        let language = self.texts.language;
        if self.view.totals {
            language.euro_short(amount)
        } else if self.comparison.reference == Some(position) {
            String::new()
        } else {
            language.euro_difference(amount)
        }
    }

    fn difference_words(&self) -> Words {
        let texts = self.texts;
        let others: Vec<(String, Euro)> = self
            .estimates()
            .filter(|(position, _)| Some(*position) != self.comparison.reference)
            .map(|(position, estimate)| (self.name(estimate), self.comparison.difference(position)))
            .collect();
        let parts: Vec<String> = others.iter().map(|(name, amount)| self.difference_says(name, *amount)).collect();
        Words {
            title: self.difference_title(&others),
            subtitle: texts.difference_sub(self.year(0)),
            sentence: if parts.is_empty() {
                texts.difference_title_none() + "."
            } else {
                text!(texts, difference_says { year: self.last_year(), parts: joined(parts, texts) })
            },
        }
    }

    /// Which of the others, by name and difference, cost more and which cost less.
    fn difference_title(&self, others: &[(String, Euro)]) -> String {
        let texts = self.texts;
        let named = |wanted: fn(Euro) -> bool| -> Vec<String> {
            others.iter().filter(|(_, amount)| wanted(*amount)).map(|(name, _)| name.clone()).collect()
        };
        let (more, less) = (named(|amount| amount >= SAME), named(|amount| amount <= -SAME));
        match (more.len(), less.len()) {
            (0, 0) => texts.difference_title_none(),
            (n, 0) => text!(texts, difference_title_more { n, names: joined(more, texts) }),
            (0, n) => text!(texts, difference_title_less { n, names: joined(less, texts) }),
            (_, n) => text!(texts, difference_title_mixed { n, more: joined(more, texts), less: joined(less, texts) }),
        }
    }

    fn difference_says(&self, name: &str, amount: Euro) -> String {
        let texts = self.texts;
        let text = texts.language.euro_short(amount.abs());
        if amount.abs() < SAME {
            texts.says_same(name)
        } else if amount < 0.0 {
            text!(texts, says_less { name, amount: text })
        } else {
            text!(texts, says_more { name, amount: text })
        }
    }

    fn totals_words(&self) -> Words {
        let texts = self.texts;
        let cheapest = &self.comparison.alternatives[self.comparison.ranking()[0]];
        let total = |estimate: &Estimate| {
            text!(texts, says_total { name: self.name(estimate), amount: texts.language.euro_short(estimate.total()) })
        };
        let parts = self.estimates().map(|(_, estimate)| total(estimate)).collect();
        Words {
            title: texts.totals_title(self.name(cheapest)),
            subtitle: texts.totals_sub(self.year(0)),
            sentence: text!(texts, totals_says { year: self.last_year(), parts: joined(parts, texts) }),
        }
    }
}
