//! The cost per person and year by category, for every alternative.

use crate::chart::stack::{Bar, Category, Stack};
use crate::model::costs::CostCategory;
use crate::outcome::comparison::Comparison;
use crate::report::figure::{Drawing, Figure, Figures, Table, caption, euro};
use crate::text::text;
use crate::units::Euro;

/// Alternatives that a sentence can name one by one.
const NAMED: usize = 3;

impl Figures<'_> {
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

        let n = bars.len();
        let first = self.comparison.reference.unwrap_or(0);
        let mut heaviest = shown.clone();
        let over_all = |category: CostCategory| -> Euro { (0..n).map(|position| value(position, category)).sum() };
        heaviest.sort_by(|a, b| over_all(*b).total_cmp(&over_all(*a)));
        let title = if over_all(heaviest[0]) <= 0.0 {
            texts.categories_title_none()
        } else if housing {
            let share = value(first, CostCategory::Workplace) / sum(first);
            let share = if share.is_finite() { share } else { 0.0 };
            texts.categories_title_housing(language.percent(share, 0))
        } else {
            text!(
                texts,
                categories_title { first: texts.cost(heaviest[0]), second: texts.cost(heaviest[1]).to_lowercase() }
            )
        };
        let (from, to) = (self.year(0), self.last_year());
        let subtitle = if housing {
            text!(texts, categories_sub { first: from, last: to })
        } else {
            text!(texts, categories_sub_ict { first: from, last: to })
        };
        let by_sum = |a: &usize, b: &usize| sum(*a).total_cmp(&sum(*b));
        let ends = (0..n).min_by(by_sum).zip((0..n).max_by(by_sum));
        let named = if n > NAMED { vec![first] } else { (0..n).collect() };
        let mut sentences: Vec<String> = self
            .estimates()
            .filter(|(position, _)| named.contains(position))
            .map(|(position, estimate)| {
                let most = shown.iter().copied().max_by(|a, b| value(position, *a).total_cmp(&value(position, *b)));
                let most = most.expect("there are categories");
                text!(
                    texts,
                    categories_says {
                        name: texts.given(&estimate.short_name()),
                        amount: language.euro(sum(position)),
                        category: texts.cost(most).to_lowercase(),
                        part: language.euro(value(position, most))
                    }
                )
            })
            .collect();
        if let Some((low, high)) = ends.filter(|_| n > NAMED) {
            let name = |position: usize| texts.given(&self.comparison.alternatives[position].short_name());
            let (least, most) = (language.euro(sum(low)), language.euro(sum(high)));
            sentences.push(text!(
                texts,
                categories_says_between { cheapest: name(low), low: least, dearest: name(high), high: most }
            ));
        }
        if bars.iter().any(|bar| bar.values.iter().any(|value| *value < 0.0)) {
            sentences.push(texts.categories_says_negative());
        }
        if !housing {
            sentences.push(text!(
                texts,
                categories_apart {
                    housing: language.euro(value(first, CostCategory::Workplace)),
                    home: language.euro(value(first, CostCategory::HomeWorking))
                }
            ));
        }
        let sentence = sentences.join(" ");

        let header = std::iter::once(texts.category()).chain(bars.iter().map(|bar| bar.name.clone()));
        let row = |(index, category): (usize, &CostCategory)| {
            let cells = bars.iter().map(|bar| euro(language, bar.values[index]));
            (texts.cost(*category), cells.collect())
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
                .map(|category| Category { name: texts.cost(*category), ink: *category as usize })
                .collect(),
            bars,
            reach: self.reach(ends),
        };
        Figure { id: "categories", title, subtitle, sentence, table, drawing: Drawing::Stack(stack) }
    }
}
