//! Who pays, for every alternative: the municipality, the tax office through it, and employees.

use super::categories::NAMED;
use crate::chart::stack::{Bar, Category, Stack};
use crate::outcome::comparison::{Comparison, Estimate};
use crate::outcome::payers::Payers;
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::table::{Cell, Table};
use crate::text::text;
use crate::units::{Euro, SAME};

/// What everybody pays for one person, in nominal euros a year.
#[derive(Clone, Copy, Debug)]
struct PerPerson {
    ict: Euro,
    /// Housing and home working.
    housing: Euro,
    final_levy: Euro,
    employees: Euro,
}

impl PerPerson {
    fn of(estimate: &Estimate) -> PerPerson {
        let projection = &estimate.projection;
        let people: f64 = projection.years.iter().map(|year| year.headcount).sum();
        let each = |amount: Euro| if people > 0.0 { amount / people } else { 0.0 };
        let payers = Payers::of(projection);
        let ict: Euro = projection.years.iter().map(|year| year.costs.ict()).sum();
        PerPerson {
            ict: each(ict - payers.final_levy),
            housing: each(payers.municipality + payers.final_levy - ict),
            final_levy: each(payers.final_levy),
            employees: each(payers.employees),
        }
    }

    /// What the chart shows: housing is the same or nearly so, and would hide the rest.
    fn shown(&self) -> [Euro; 3] {
        [self.ict, self.final_levy, self.employees]
    }

    fn municipality(&self) -> Euro {
        self.ict + self.housing + self.final_levy
    }

    fn all(&self) -> Euro {
        self.municipality() + self.employees
    }
}

impl Figures<'_> {
    /// What the municipality, the tax office and employees pay per person and year, for every alternative.
    pub fn payers(&self) -> Figure {
        let texts = self.texts;
        let payers = per_person(self.comparison);
        let words = Words {
            title: self.payers_title(&payers),
            subtitle: text!(texts, payers_sub { first: self.year(0), last: self.last_year() }),
            sentence: self.payers_sentence(&payers),
        };
        let table = self.payers_table(&payers, words.subtitle.clone());
        let bar = |((_, estimate), it): ((usize, &Estimate), &PerPerson)| Bar {
            name: self.name(estimate),
            total: texts.language.euro(it.shown().iter().sum()),
            values: it.shown().to_vec(),
        };
        let names = [texts.payers_ict(), texts.payers_levy(), texts.payers_employees()];
        let category = |(ink, name): (usize, String)| Category { name, ink };
        let reach = |held: &Comparison| {
            per_person(held).iter().map(|it| it.shown().iter().map(|value| value.max(0.0)).sum()).collect()
        };
        let stack = Stack {
            caption: words.caption("payers"),
            categories: names.into_iter().enumerate().map(category).collect(),
            bars: self.estimates().zip(&payers).map(bar).collect(),
            reach: self.reach(reach),
        };
        words.figure("payers", table, Drawing::Stack(stack))
    }

    fn payers_title(&self, payers: &[PerPerson]) -> String {
        let texts = self.texts;
        let by_employees = |a: &usize, b: &usize| payers[*a].employees.total_cmp(&payers[*b].employees);
        let all = 0..payers.len();
        let (most, least) = (all.clone().max_by(by_employees), all.min_by(by_employees));
        let named = |position: usize| {
            let amount = texts.language.euro(payers[position].employees.abs());
            (self.name(&self.comparison.alternatives[position]), amount)
        };
        match (most.unwrap_or_default(), least.unwrap_or_default()) {
            (most, _) if payers[most].employees >= SAME => {
                let (name, amount) = named(most);
                text!(texts, payers_title { name, amount })
            }
            (_, least) if payers[least].employees <= -SAME => {
                let (name, amount) = named(least);
                text!(texts, payers_title_keep { name, amount })
            }
            _ => texts.payers_title_none(),
        }
    }

    fn payers_sentence(&self, payers: &[PerPerson]) -> String {
        let texts = self.texts;
        let says = |(name, it): (String, &PerPerson)| {
            let amount = texts.language.euro(it.employees.abs());
            match it.employees {
                employees if employees >= SAME => text!(texts, payers_says_pay { name, amount }),
                employees if employees <= -SAME => text!(texts, payers_says_keep { name, amount }),
                _ => texts.payers_says_nothing(name),
            }
        };
        let each = || self.estimates().map(|(_, estimate)| self.name(estimate)).zip(payers);
        let mut sentences: Vec<String> =
            if payers.len() <= NAMED { each().map(says).collect() } else { vec![texts.payers_says_many()] };
        let now = self.comparison.reference.map(|reference| payers[reference]);
        let is_shift = |it: &PerPerson| {
            now.is_some_and(|now| now.municipality() - it.municipality() >= SAME && it.all() - now.all() >= -SAME)
        };
        let shifts = each().filter(|(_, it)| is_shift(it)).map(|(name, _)| texts.payers_shift(name));
        sentences.extend(shifts);
        sentences.join(" ")
    }

    fn payers_table(&self, payers: &[PerPerson], caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let names = self.estimates().map(|(_, estimate)| self.name(estimate));
        let row = |name: String, value: fn(&PerPerson) -> Euro| {
            (name, payers.iter().map(|it| Cell::euro(value(it), language)).collect())
        };
        Table {
            caption,
            header: std::iter::once(texts.payers_who()).chain(names).collect(),
            rows: vec![
                row(texts.payers_ict(), |it| it.ict),
                row(texts.payers_housing(), |it| it.housing),
                row(texts.payers_levy(), |it| it.final_levy),
                row(texts.payers_employees(), |it| it.employees),
            ],
            footer: Some(row(texts.total(), PerPerson::all)),
        }
    }
}

fn per_person(comparison: &Comparison) -> Vec<PerPerson> {
    comparison.alternatives.iter().map(PerPerson::of).collect()
}
