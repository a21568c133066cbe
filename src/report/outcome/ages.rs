//! How old the municipality's own devices are, year after year.

use crate::chart::stack::{Bar, Category, Stack};
use crate::model::draw::Draw;
use crate::model::start::Start;
use crate::report::figure::{Drawing, Figure, Figures, Table, caption, whole};
use crate::scenario::plan::Plan;
use crate::text::text;
use crate::units::Devices;

/// Ages that have a part of their own; older ones share the last.
const AGES: usize = 5;

impl Figures<'_> {
    /// The devices of all kinds by age at the end of each year, under one alternative.
    pub fn ages(&self) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, estimate) = self.chosen();
        let plan = Plan::new(self.scenario).expect("the scenario of the work is valid");
        let draw = Draw::likely(self.scenario);
        let mut years: Vec<[Devices; AGES]> = Vec::new();
        Start::new(&plan, &draw).follow(&plan.routes()[position], |fleets| {
            let mut by_age = [0.0; AGES];
            for fleet in fleets {
                // Nothing is younger than a year at the end of one.
                for (age, devices) in fleet.by_age().enumerate().skip(1) {
                    by_age[age.min(AGES) - 1] += devices;
                }
            }
            years.push(by_age);
        });

        let all = |year: &[Devices; AGES]| -> Devices { year.iter().sum() };
        let mean = |year: &[Devices; AGES]| {
            let sum: f64 = year.iter().zip(1..).map(|(devices, age)| devices * f64::from(age)).sum();
            if all(year) > 0.0 { sum / all(year) } else { 0.0 }
        };
        let oldest = |year: &[Devices; AGES]| if all(year) > 0.0 { year[AGES - 1] / all(year) } else { 0.0 };
        let most = (0..years.len())
            .fold(0, |most, year| if oldest(&years[year]) > oldest(&years[most]) { year } else { most });
        let name = texts.given(&estimate.short_name());
        let title =
            text!(texts, ages_title { year: self.year(most as u32), share: language.percent(oldest(&years[most]), 0) });
        let (first, last) = (years.first().map_or(0.0, mean), years.last().map_or(0.0, mean));
        let sentence = text!(
            texts,
            ages_says {
                name: name.as_str(),
                first: language.short(first, 1),
                year: self.last_year(),
                last: language.short(last, 1)
            }
        );
        let group = |age: usize| {
            if age + 1 == AGES { texts.ages_oldest(AGES) } else { texts.ages_age(age + 1) }
        };
        let row = |(index, year): (u32, &[Devices; AGES])| {
            let cells = year.iter().copied().chain([all(year)]).map(|value| whole(language, value)).collect();
            (self.year(index), cells)
        };
        let subtitle = texts.ages_sub(name);
        let header = std::iter::once(texts.year()).chain((0..AGES).map(group)).chain([texts.total()]);
        let table = Table {
            caption: subtitle.clone(),
            header: header.collect(),
            rows: (0..).zip(&years).map(row).collect(),
            footer: None,
        };
        let bar = |(index, year): (u32, &[Devices; AGES])| Bar {
            name: self.year(index),
            total: language.whole(all(year)),
            values: year.to_vec(),
        };
        let stack = Stack {
            caption: caption("chart-ages", &title, &sentence),
            categories: (0..AGES).map(|age| Category { name: group(age), ink: age }).collect(),
            bars: (0..).zip(&years).map(bar).collect(),
            reach: Vec::new(),
        };
        Figure { id: "ages", title, subtitle, sentence, table, drawing: Drawing::Stack(stack) }
    }
}
