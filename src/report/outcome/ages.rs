//! How old the municipality's own devices are, year after year.

use crate::chart::stack::{Bar, Category, Stack};
use crate::model::draw::Draw;
use crate::outcome::ages::{AGES, Ages, ages};
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::table::{Cell, Table};
use crate::text::text;

impl Figures<'_> {
    /// The devices of all kinds by age at the end of each year, under one alternative.
    pub fn ages(&self) -> Figure {
        let plan = self.comparison.plan();
        let years = ages(plan, &Draw::likely(plan.scenario()), &plan.routes()[self.position()]);
        let words = self.ages_words(&years);
        let table = self.ages_table(&years, words.subtitle.clone());
        let stack = Stack {
            caption: words.caption("ages"),
            categories: (0..AGES).map(|age| Category { name: self.age(age), ink: age }).collect(),
            bars: (0..).zip(&years).map(|(index, year)| self.ages_bar(index, year)).collect(),
            reach: Vec::new(),
        };
        words.figure("ages", table, Drawing::Stack(stack))
    }

    fn ages_words(&self, years: &[Ages]) -> Words {
        let (texts, language) = (self.texts, self.texts.language);
        let name = self.name(self.chosen());
        let most = (0..years.len())
            .fold(0, |most, year| if years[year].oldest() > years[most].oldest() { year } else { most });
        let (first, last) = (years.first().map_or(0.0, Ages::mean), years.last().map_or(0.0, Ages::mean));
        Words {
            title: text!(
                texts,
                ages_title { year: self.year(most as u32), share: language.percent(years[most].oldest(), 0) }
            ),
            subtitle: texts.ages_sub(name.as_str()),
            sentence: text!(
                texts,
                ages_says {
                    name,
                    first: language.short(first, 1),
                    year: self.last_year(),
                    last: language.short(last, 1)
                }
            ),
        }
    }

    fn ages_table(&self, years: &[Ages], caption: String) -> Table {
        let language = self.texts.language;
        let ages = (0..AGES).map(|age| self.age(age));
        let header = std::iter::once(self.texts.year()).chain(ages).chain([self.texts.total()]);
        let row = |(index, year): (u32, &Ages)| {
            let cells = year.by_age().into_iter().chain([year.total()]).map(|value| Cell::whole(value, language));
            (self.year(index), cells.collect())
        };
        let rows = (0..).zip(years).map(row).collect();
        Table { caption, header: header.collect(), rows, footer: None }
    }

    fn ages_bar(&self, index: u32, year: &Ages) -> Bar {
        Bar { name: self.year(index), total: self.texts.language.whole(year.total()), values: year.by_age().to_vec() }
    }

    /// Name of an age, by its position.
    fn age(&self, position: usize) -> String {
        if position + 1 == AGES { self.texts.ages_oldest(AGES) } else { self.texts.ages_age(position + 1) }
    }
}
