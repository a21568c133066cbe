//! The difference with going on, or the totals, added up year by year.

use crate::chart::N_STYLES;
use crate::chart::lines::{Lines, Series};
use crate::outcome::comparison::Comparison;
use crate::report::figure::{Drawing, Figure, Figures, Table, caption, euro, styles};
use crate::report::outcome::answer::joined;
use crate::text::text;
use crate::units::{Euro, SAME};

impl Figures<'_> {
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
                bands: vec![],
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
            estimate: None,
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
            (n, 0) => text!(texts, difference_title_more { n, names: joined(more, texts) }),
            (0, n) => text!(texts, difference_title_less { n, names: joined(less, texts) }),
            (_, n) => text!(texts, difference_title_mixed { n, more: joined(more, texts), less: joined(less, texts) }),
        };
        let parts = others.into_iter().map(|(name, amount)| {
            let text = language.euro_short(amount.abs());
            match amount {
                _ if amount.abs() < SAME => texts.says_same(name),
                _ if amount < 0.0 => text!(texts, says_less { name, amount: text }),
                _ => text!(texts, says_more { name, amount: text }),
            }
        });
        let parts: Vec<String> = parts.collect();
        let sentence = if parts.is_empty() {
            texts.difference_title_none() + "."
        } else {
            text!(texts, difference_says { year: self.last_year(), parts: joined(parts, texts) })
        };
        (title, sentence)
    }

    fn totals_words(&self) -> (String, String) {
        let texts = self.texts;
        let cheapest = self.comparison.ranking()[0];
        let parts = self.estimates().map(|(_, estimate)| {
            text!(
                texts,
                says_total {
                    name: texts.given(&estimate.short_name()),
                    amount: texts.language.euro_short(estimate.total())
                }
            )
        });
        let sentence = text!(texts, totals_says { year: self.last_year(), parts: joined(parts.collect(), texts) });
        (texts.totals_title(texts.given(&self.comparison.alternatives[cheapest].short_name())), sentence)
    }
}
