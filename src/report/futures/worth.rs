//! What to measure first: what it is worth to know each range before deciding.

use super::figures::{FuturesFigures, SHOWN};
use crate::report::figure::words;
use crate::text::text;

use crate::chart::bars::{Bars, Fill, Row};
use crate::futures::row::Total;
use crate::futures::summary::Worth;
use crate::report::figure::{Cell, Drawing, Figure, Table, caption, roughly};
use crate::text::names::lowered;
use crate::units::SAME;

impl FuturesFigures<'_> {
    /// A bar for what is worth most to know.
    pub fn worth(&self) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let information = &self.picture.summary.information;
        let mut known: Vec<&Worth> = information.uncertainties.iter().collect();
        known.sort_by(|a, b| b.value.total_cmp(&a.value));
        let worthy: Vec<&Worth> = known.iter().copied().filter(|worth| worth.value >= SAME).collect();
        // What the municipality chooses need not be measured.
        let measured = worthy.iter().find(|worth| !self.is_choice(&worth.name));
        let title = match (measured, worthy.first()) {
            (Some(worth), _) => texts.worth_title(self.uncertainty(&worth.name)),
            (None, Some(worth)) => texts.worth_title_choice(self.uncertainty(&worth.name)),
            (None, None) => texts.worth_title_none(),
        };
        let idle = known.len() - worthy.len();
        let mean = |position: &usize| {
            let totals = &self.picture.summary.alternatives[*position].totals;
            totals.get(Total::WithoutChance.key()).map_or(0.0, |spread| spread.mean)
        };
        let all = 0..self.picture.summary.alternatives.len();
        let cheapest = all.clone().min_by(|a, b| mean(a).total_cmp(&mean(b))).unwrap_or_default();
        let is_shared = all.into_iter().any(|other| other != cheapest && mean(&other) - mean(&cheapest) < SAME);
        let sentence = if worthy.is_empty() {
            {
                let says = if is_shared {
                    texts.worth_says_shared()
                } else {
                    texts.worth_says_none(lowered(&self.name(cheapest)))
                };
                let together = information.ranges >= SAME;
                if together {
                    format!("{says} {}", texts.worth_together(roughly(language, information.ranges)))
                } else {
                    says
                }
            }
        } else {
            let idle = if idle > 0 { texts.worth_idle(idle) } else { String::new() };
            text!(texts, worth_says { ranges: roughly(language, information.ranges), idle }).trim_end().to_owned()
        };
        let subtitle = texts.worth_sub();
        let row = |worth: &&Worth| Row {
            name: self.uncertainty(&worth.name),
            value: worth.value,
            fill: if self.is_choice(&worth.name) { Fill::Grey } else { Fill::Solid },
            ..Row::default()
        };
        let cell = |value: f64| -> Cell {
            if value >= SAME { Cell { value, text: roughly(language, value) } } else { words(texts.worth_nothing()) }
        };
        let mut rows = vec![
            (texts.worth_all_with_chance(), vec![cell(information.total)]),
            (texts.worth_all(), vec![cell(information.ranges)]),
        ];
        rows.extend(known.iter().map(|worth| (self.uncertainty(&worth.name), vec![cell(worth.value)])));
        let header = vec![texts.column_what(), texts.column_worth()];
        let table = Table { caption: subtitle.clone(), header, rows, footer: None };
        let drawing = if worthy.is_empty() {
            Drawing::Words
        } else {
            Drawing::Amounts(Bars {
                caption: caption("chart-worth", &title, &sentence),
                rows: worthy.iter().take(SHOWN).map(row).collect(),
                solid: texts.worth_solid(),
                other: texts.worth_hatched(),
                ..Bars::default()
            })
        };
        Figure { id: "worth", title, subtitle, sentence, table, drawing }
    }
}
