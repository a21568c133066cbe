//! The cost per person and year by category, for every alternative.

use crate::chart::stack::{Bar, Category, Stack};
use crate::model::costs::CostCategory;
use crate::outcome::comparison::Comparison;
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::table::{Cell, Table};
use crate::sorted::sort_by;
use crate::text::{Texts, text};
use crate::units::Euro;

/// Alternatives that a sentence can name one by one.
pub(super) const NAMED: usize = 3;

/// The categories of ICT, and with `housing` those of the workplace too.
pub(in crate::report) fn shown(housing: bool) -> Vec<CostCategory> {
    CostCategory::ALL.into_iter().filter(|category| housing || category.is_ict()).collect()
}

/// Categories as a chart names and fills them.
pub(in crate::report) fn named(categories: &[CostCategory], texts: Texts) -> Vec<Category> {
    let named = |category: &CostCategory| Category { name: texts.cost(*category), ink: *category as usize };
    categories.iter().map(named).collect()
}

/// Euros per person and year of each alternative, in the categories shown.
pub(in crate::report) struct CategoriesPerPerson<'a> {
    comparison: &'a Comparison,
    /// In the order of the chart.
    shown: Vec<CostCategory>,
}

impl<'a> CategoriesPerPerson<'a> {
    /// The ICT costs of a comparison, and with `housing` those of the workplace too.
    pub fn new(comparison: &'a Comparison, housing: bool) -> CategoriesPerPerson<'a> {
        CategoriesPerPerson { comparison, shown: shown(housing) }
    }

    fn n_alternatives(&self) -> usize {
        self.comparison.alternatives.len()
    }

    /// Costs of an alternative in a category, shown or not.
    fn value(&self, position: usize, category: CostCategory) -> Euro {
        self.comparison.per_person_year(position, category)
    }

    /// Costs of an alternative in each category shown.
    pub fn values(&self, position: usize) -> Vec<Euro> {
        self.shown.iter().map(|category| self.value(position, *category)).collect()
    }

    /// Costs of an alternative in all categories shown.
    pub fn sum(&self, position: usize) -> Euro {
        self.values(position).into_iter().sum()
    }

    /// The category shown in which an alternative costs most.
    fn most(&self, position: usize) -> CostCategory {
        let by_value =
            |a: &CostCategory, b: &CostCategory| self.value(position, *a).total_cmp(&self.value(position, *b));
        self.shown.iter().copied().max_by(by_value).expect("there are categories")
    }

    /// Costs of all alternatives in a category.
    fn over_all(&self, category: CostCategory) -> Euro {
        (0..self.n_alternatives()).map(|position| self.value(position, category)).sum()
    }

    /// The categories shown, from the one in which all alternatives cost most.
    fn heaviest(&self) -> Vec<CostCategory> {
        let mut heaviest = self.shown.clone();
        sort_by(&mut heaviest, |a, b| self.over_all(*b).total_cmp(&self.over_all(*a)));
        heaviest
    }

    /// Positions of the alternatives that cost least and most.
    fn ends(&self) -> Option<(usize, usize)> {
        let by_sum = |a: &usize, b: &usize| self.sum(*a).total_cmp(&self.sum(*b));
        let all = 0..self.n_alternatives();
        all.clone().min_by(by_sum).zip(all.max_by(by_sum))
    }

    /// Whether an alternative saves in a category.
    fn has_negative(&self) -> bool {
        (0..self.n_alternatives()).any(|position| self.values(position).iter().any(|value| *value < 0.0))
    }

    /// Where the bars of positive costs end, alternative by alternative.
    fn reach(&self) -> Vec<Euro> {
        let end = |position: usize| self.values(position).into_iter().map(|value| value.max(0.0)).sum();
        (0..self.n_alternatives()).map(end).collect()
    }
}

impl Figures<'_> {
    /// The cost per person and year by category, for every alternative.
    pub fn categories(&self) -> Figure {
        let housing = self.view.housing;
        let costs = CategoriesPerPerson::new(self.comparison, housing);
        let words = self.categories_words(&costs);
        let table = self.categories_table(&costs, words.subtitle.clone());
        let stack = Stack {
            caption: words.caption("categories"),
            categories: named(&costs.shown, self.texts),
            bars: self.categories_bars(&costs),
            reach: self.reach(|comparison| CategoriesPerPerson::new(comparison, housing).reach()),
        };
        words.figure("categories", table, Drawing::Stack(stack))
    }

    fn categories_words(&self, costs: &CategoriesPerPerson) -> Words {
        let (from, to) = (self.year(0), self.last_year());
        Words {
            title: self.categories_title(costs),
            subtitle: if self.view.housing {
                text!(self.texts, categories_sub { first: from, last: to })
            } else {
                text!(self.texts, categories_sub_ict { first: from, last: to })
            },
            sentence: self.categories_sentence(costs),
        }
    }

    /// Position of the alternative that stands for all in a sentence.
    fn representative(&self) -> usize {
        self.comparison.reference.unwrap_or(0)
    }

    fn categories_title(&self, costs: &CategoriesPerPerson) -> String {
        let texts = self.texts;
        let heaviest = costs.heaviest();
        if costs.over_all(heaviest[0]) <= 0.0 {
            texts.categories_title_none()
        } else if self.view.housing {
            let first = self.representative();
            let share = costs.value(first, CostCategory::Workplace) / costs.sum(first);
            let share = if share.is_finite() { share } else { 0.0 };
            texts.categories_title_housing(texts.language.percent(share, 0))
        } else {
            text!(
                texts,
                categories_title { first: texts.cost(heaviest[0]), second: texts.cost(heaviest[1]).to_lowercase() }
            )
        }
    }

    fn categories_sentence(&self, costs: &CategoriesPerPerson) -> String {
        let (texts, language) = (self.texts, self.texts.language);
        let (first, n) = (self.representative(), costs.n_alternatives());
        let one_by_one = if n > NAMED { vec![first] } else { (0..n).collect() };
        let mut sentences: Vec<String> =
            one_by_one.into_iter().map(|position| self.categories_says(costs, position)).collect();
        if let Some((low, high)) = costs.ends().filter(|_| n > NAMED) {
            let name = |position: usize| self.name(&self.comparison.alternatives[position]);
            let (least, most) = (language.euro(costs.sum(low)), language.euro(costs.sum(high)));
            sentences.push(text!(
                texts,
                categories_says_between { cheapest: name(low), low: least, dearest: name(high), high: most }
            ));
        }
        if costs.has_negative() {
            sentences.push(texts.categories_says_negative());
        }
        if !self.view.housing {
            sentences.push(text!(
                texts,
                categories_apart {
                    housing: language.euro(costs.value(first, CostCategory::Workplace)),
                    home: language.euro(costs.value(first, CostCategory::HomeWorking))
                }
            ));
        }
        sentences.join(" ")
    }

    /// Costs of an alternative, and the category in which it costs most.
    fn categories_says(&self, costs: &CategoriesPerPerson, position: usize) -> String {
        let (texts, language) = (self.texts, self.texts.language);
        let most = costs.most(position);
        text!(
            texts,
            categories_says {
                name: self.name(&self.comparison.alternatives[position]),
                amount: language.euro(costs.sum(position)),
                category: texts.cost(most).to_lowercase(),
                part: language.euro(costs.value(position, most))
            }
        )
    }

    fn categories_table(&self, costs: &CategoriesPerPerson, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let names = self.estimates().map(|(_, estimate)| self.name(estimate));
        let row = |category: &CostCategory| {
            let cells = self.estimates().map(|(position, _)| Cell::euro(costs.value(position, *category), language));
            (texts.cost(*category), cells.collect())
        };
        let sums = self.estimates().map(|(position, _)| Cell::euro(costs.sum(position), language));
        Table {
            caption,
            header: std::iter::once(texts.category()).chain(names).collect(),
            rows: costs.shown.iter().map(row).collect(),
            footer: Some((texts.total(), sums.collect())),
        }
    }

    fn categories_bars(&self, costs: &CategoriesPerPerson) -> Vec<Bar> {
        let bars = self.estimates().map(|(position, estimate)| Bar {
            name: self.name(estimate),
            total: self.texts.language.euro(costs.sum(position)),
            values: costs.values(position),
        });
        bars.collect()
    }
}
