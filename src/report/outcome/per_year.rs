//! The cost per year of one alternative, structural and incidental.

use crate::chart::columns::{Columns, Layer};
use crate::outcome::comparison::Comparison;
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::table::{Cell, Table};
use crate::text::names::capitalised;
use crate::text::text;
use crate::units::{Euro, Share};

/// Part of the costs from which one-off costs are worth the title.
const NOTABLE: Share = 0.005;

/// The costs of an alternative, year by year.
struct PerYear {
    structural: Vec<Euro>,
    incidental: Vec<Euro>,
}

impl PerYear {
    fn new(comparison: &Comparison, position: usize) -> PerYear {
        let years = &comparison.alternatives[position].projection.years;
        let (structural, incidental) =
            years.iter().map(|year| (year.costs.total() - year.incidental, year.incidental)).unzip();
        PerYear { structural, incidental }
    }

    /// Both parts together, year by year.
    fn totals(&self) -> Vec<Euro> {
        self.structural.iter().zip(&self.incidental).map(|(a, b)| a + b).collect()
    }

    /// Sums over the years: structural, incidental and both.
    fn sums(&self) -> [Euro; 3] {
        let (structural, incidental) = (self.structural.iter().sum::<Euro>(), self.incidental.iter().sum::<Euro>());
        [structural, incidental, structural + incidental]
    }
}

impl Figures<'_> {
    /// The cost per year of one alternative, structural and incidental.
    pub fn per_year(&self) -> Figure {
        let costs = PerYear::new(self.comparison, self.position());
        let words = self.per_year_words(&costs);
        let table = self.per_year_table(&costs, words.subtitle.clone());
        let columns = Columns {
            caption: words.caption("per-year"),
            years: self.years(),
            structural: Layer { name: self.texts.structural(), values: costs.structural },
            incidental: Layer { name: self.texts.incidental(), values: costs.incidental },
            style: self.style(),
            reach: self.reach(|held| PerYear::new(held, self.position()).totals()),
        };
        words.figure("per-year", table, Drawing::Columns(columns))
    }

    fn per_year_words(&self, costs: &PerYear) -> Words {
        let (texts, language) = (self.texts, self.texts.language);
        let [structural, incidental, all] = costs.sums();
        let name = self.name(self.chosen());
        let share = incidental / all;
        Words {
            title: if share >= NOTABLE {
                text!(texts, per_year_title_incidental { name: name.as_str(), share: language.percent(share, 1) })
            } else {
                texts.per_year_title_structural(name.as_str())
            },
            subtitle: texts.per_year_sub(name),
            sentence: text!(
                texts,
                per_year_says {
                    structural: language.euro_short(structural),
                    incidental: language.euro_short(incidental)
                }
            ),
        }
    }

    fn per_year_table(&self, costs: &PerYear, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let cells = |parts: [Euro; 3]| parts.map(|value| Cell::euro(value, language)).to_vec();
        let parts = costs.structural.iter().zip(&costs.incidental).zip(costs.totals());
        let rows = (0..).zip(parts).map(|(index, ((structural, incidental), total))| {
            (self.year(index), cells([*structural, *incidental, total]))
        });
        let header =
            vec![texts.year(), capitalised(&texts.structural()), capitalised(&texts.incidental()), texts.total()];
        Table { caption, header, rows: rows.collect(), footer: Some((texts.total(), cells(costs.sums()))) }
    }
}
