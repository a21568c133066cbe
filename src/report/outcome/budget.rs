//! Charges in the budget beside what is spent, year by year, of one alternative.

use crate::chart::columns::{Columns, Layer};
use crate::model::projection::Year;
use crate::outcome::comparison::Comparison;
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::table::{Cell, Table};
use crate::text::text;
use crate::units::{Euro, SAME};

/// The amounts of a year or of all years in the budget, in nominal euros.
#[derive(Clone, Copy, Debug, Default)]
struct Booked {
    /// What is spent.
    spent: Euro,
    /// Part of what is spent that does not come back every year.
    incidental: Euro,
    /// What is charged.
    charged: Euro,
    depreciation: Euro,
    interest: Euro,
}

impl Booked {
    fn of(year: &Year) -> Booked {
        Booked {
            spent: year.costs.total(),
            incidental: year.incidental,
            charged: year.accrual,
            depreciation: year.depreciation,
            interest: year.interest,
        }
    }

    /// Charges for the use of what was bought in this year or before.
    fn capital(&self) -> Euro {
        self.depreciation + self.interest
    }

    /// Charges in the year in which they are spent.
    fn at_once(&self) -> Euro {
        self.charged - self.capital()
    }

    fn and(self, other: Booked) -> Booked {
        Booked {
            spent: self.spent + other.spent,
            incidental: self.incidental + other.incidental,
            charged: self.charged + other.charged,
            depreciation: self.depreciation + other.depreciation,
            interest: self.interest + other.interest,
        }
    }
}

impl Figures<'_> {
    /// Charges in the budget of one alternative, year by year, with what is spent in the table.
    pub fn budget(&self) -> Figure {
        let booked = self.booked(self.comparison);
        let all = booked.iter().copied().fold(Booked::default(), Booked::and);
        let words = self.budget_words(&all);
        let table = self.budget_table(&booked, &all, words.subtitle.clone());
        let layer =
            |name: String, value: fn(&Booked) -> Euro| Layer { name, values: booked.iter().map(value).collect() };
        let columns = Columns {
            caption: words.caption("budget"),
            years: self.years(),
            structural: layer(self.texts.budget_at_once(), Booked::at_once),
            incidental: layer(self.texts.budget_capital(), Booked::capital),
            style: self.style(),
            reach: self.reach(|held| self.booked(held).iter().map(|year| year.charged).collect()),
        };
        words.figure("budget", table, Drawing::Columns(columns))
    }

    fn booked(&self, comparison: &Comparison) -> Vec<Booked> {
        comparison.alternatives[self.position()].projection.years.iter().map(Booked::of).collect()
    }

    fn budget_words(&self, all: &Booked) -> Words {
        let (texts, language) = (self.texts, self.texts.language);
        let name = self.name(self.chosen());
        let has_capital = all.capital() >= SAME;
        Words {
            title: if has_capital {
                text!(texts, budget_title { name: name.as_str(), amount: language.euro_short(all.capital()) })
            } else {
                texts.budget_title_none(name.as_str())
            },
            subtitle: texts.budget_sub(name.as_str()),
            sentence: if has_capital {
                text!(
                    texts,
                    budget_says {
                        name: name.as_str(),
                        spent: language.euro_short(all.spent),
                        charged: language.euro_short(all.charged),
                        depreciation: language.euro_short(all.depreciation),
                        interest: language.euro_short(all.interest),
                        last: self.last_year()
                    }
                )
            } else {
                texts.budget_says_none(language.euro_short(all.spent))
            },
        }
    }

    fn budget_table(&self, booked: &[Booked], all: &Booked, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let cells = |it: &Booked| {
            [it.spent, it.incidental, it.charged, it.depreciation, it.interest]
                .map(|value| Cell::euro(value, language))
                .to_vec()
        };
        let rows = (0..).zip(booked).map(|(index, year)| (self.year(index), cells(year)));
        Table {
            caption,
            header: vec![
                texts.year(),
                texts.budget_spent(),
                texts.budget_incidental(),
                texts.budget_charged(),
                texts.budget_depreciation(),
                texts.budget_interest(),
            ],
            rows: rows.collect(),
            footer: Some((texts.total(), cells(all))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::view::View;
    use crate::published::case;
    use crate::scenario::file;
    use crate::scenario::plan::Plan;
    use crate::text::{Language, Texts};

    /// The published example: 89,250 over three years at 1.5 %.
    #[test]
    fn the_published_charges_stand_in_the_table() {
        let case = case::all().into_iter().find(|case| {
            let charges = |it: &&case::Published| it.measure == "capital_charges";
            case.published.iter().filter(charges).count() == 3
        });
        let case = case.expect("one case is about capital charges");
        let scenario = file::read(case.file()).expect("the case is valid");
        let comparison = Comparison::new(Plan::new(&scenario).expect("the case is valid"));
        let texts = Texts { language: Language::Dutch };
        let table = Figures::new(&scenario, &comparison, None, View::default(), texts).budget().table;
        let charges = |(_, cells): &(String, Vec<Cell>)| -> f64 { cells[3..].iter().filter_map(Cell::value).sum() };
        let found: Vec<f64> = table.rows.iter().map(charges).map(f64::round).collect();
        assert!(found.windows(3).any(|years| years == [31_089.0, 30_643.0, 30_196.0]), "{found:?}");
    }
}
