//! The cost per year of one alternative, structural and incidental.

use crate::chart::columns::{Columns, Part};
use crate::outcome::comparison::Comparison;
use crate::report::figure::{Drawing, Figure, Figures, Table, caption, euro, styles};
use crate::text::names::capitalised;
use crate::text::text;
use crate::units::Euro;

/// Part of the costs from which one-off costs are worth the title.
const NOTABLE: f64 = 0.005;

impl Figures<'_> {
    /// The cost per year of one alternative, structural and incidental.
    pub fn per_year(&self) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, estimate) = self.chosen();
        let name = texts.given(&estimate.short_name());
        let split = |comparison: &Comparison| -> (Vec<Euro>, Vec<Euro>) {
            let years = &comparison.alternatives[position].projection.years;
            years.iter().map(|year| (year.costs.total() - year.incidental, year.incidental)).unzip()
        };
        let (structural, incidental) = split(self.comparison);
        let (sum_structural, sum_incidental) = (structural.iter().sum::<Euro>(), incidental.iter().sum::<Euro>());
        let share = sum_incidental / (sum_structural + sum_incidental);
        let title = if share >= NOTABLE {
            text!(texts, per_year_title_incidental { name: name.clone(), share: language.percent(share, 1) })
        } else {
            texts.per_year_title_structural(name.clone())
        };
        let subtitle = texts.per_year_sub(name);
        let sentence = text!(
            texts,
            per_year_says {
                structural: language.euro_short(sum_structural),
                incidental: language.euro_short(sum_incidental)
            }
        );
        let row = |year: usize| {
            let (structural, incidental) = (structural[year], incidental[year]);
            let cells = [structural, incidental, structural + incidental].map(|value| euro(language, value));
            (self.year(year as u32), cells.to_vec())
        };
        let sums = [sum_structural, sum_incidental, sum_structural + sum_incidental];
        let table = Table {
            caption: subtitle.clone(),
            header: vec![
                texts.year(),
                capitalised(&texts.structural()),
                capitalised(&texts.incidental()),
                texts.total(),
            ],
            rows: (0..structural.len()).map(row).collect(),
            footer: Some((texts.total(), sums.map(|value| euro(language, value)).to_vec())),
        };
        let ends = |comparison: &Comparison| {
            let (structural, incidental) = split(comparison);
            structural.iter().zip(&incidental).map(|(a, b)| a + b).collect()
        };
        let columns = Columns {
            caption: caption("chart-per-year", &title, &sentence),
            years: self.years(),
            structural: Part { name: texts.structural(), values: structural.clone() },
            incidental: Part { name: texts.incidental(), values: incidental.clone() },
            style: styles(self.comparison)[position],
            reach: self.reach(ends),
        };
        Figure { id: "per-year", title, subtitle, sentence, table, drawing: Drawing::Columns(columns) }
    }
}
