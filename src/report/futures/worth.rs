//! What to measure first: what it is worth to know each range before deciding.

use super::figures::{FuturesFigures, SHOWN};
use crate::chart::bars::{Bars, Fill, NamedBar};
use crate::futures::row::Total;
use crate::futures::summary::{Information, Worth};
use crate::report::figure::{Drawing, Figure, Words, roughly};
use crate::report::table::{Cell, Table};
use crate::sorted::sort_by;
use crate::text::names::lowered;
use crate::text::text;
use crate::units::{Euro, SAME};

/// The worth of knowing uncertainties, from most to least.
struct Known<'a> {
    information: &'a Information,
    all: Vec<&'a Worth>,
}

impl<'a> Known<'a> {
    fn new(information: &'a Information) -> Known<'a> {
        let mut all: Vec<&Worth> = information.uncertainties.iter().collect();
        sort_by(&mut all, |a, b| b.value.total_cmp(&a.value));
        Known { information, all }
    }

    /// Uncertainties that are worth a euro.
    fn worthy(&self) -> &[&'a Worth] {
        &self.all[..self.all.iter().take_while(|worth| worth.value >= SAME).count()]
    }

    /// Number of uncertainties that are worth nothing.
    fn idle(&self) -> usize {
        self.all.len() - self.worthy().len()
    }
}

impl FuturesFigures<'_> {
    /// A bar for what is worth most to know.
    pub fn worth(&self) -> Figure {
        let known = Known::new(&self.picture.summary.information);
        let words = Words {
            title: self.worth_title(&known),
            subtitle: self.texts.worth_sub(),
            sentence: self.worth_sentence(&known),
        };
        let table = self.worth_table(&known, words.subtitle.clone());
        let drawing = if known.worthy().is_empty() {
            Drawing::Words
        } else {
            Drawing::Amounts(Bars { caption: words.caption("worth"), ..self.worth_bars(&known) })
        };
        words.figure("worth", table, drawing)
    }

    fn worth_title(&self, known: &Known) -> String {
        let texts = self.texts;
        // What the municipality chooses need not be measured.
        let measured = known.worthy().iter().find(|worth| !self.is_choice(&worth.name));
        match (measured, known.worthy().first()) {
            (Some(worth), _) => texts.worth_title(self.uncertainty(&worth.name)),
            (None, Some(worth)) => texts.worth_title_choice(self.uncertainty(&worth.name)),
            (None, None) => texts.worth_title_none(),
        }
    }

    fn worth_sentence(&self, known: &Known) -> String {
        let (texts, ranges) = (self.texts, known.information.ranges);
        let together = roughly(ranges, texts.language);
        if !known.worthy().is_empty() {
            let idle = if known.idle() > 0 { texts.worth_idle(known.idle()) } else { String::new() };
            return text!(texts, worth_says { ranges: together, idle }).trim_end().to_owned();
        }
        let says = match self.cheapest_on_average() {
            Some(cheapest) => texts.worth_says_none(lowered(&self.name(cheapest))),
            None => texts.worth_says_shared(),
        };
        if ranges >= SAME { format!("{says} {}", texts.worth_together(together)) } else { says }
    }

    /// Position of the alternative that costs least on average, chance left out; none where others cost as little.
    fn cheapest_on_average(&self) -> Option<usize> {
        let alternatives = &self.picture.summary.alternatives;
        let mean = |position: &usize| -> Euro {
            alternatives[*position].totals.get(Total::WithoutChance.key()).map_or(0.0, |spread| spread.mean)
        };
        let all = 0..alternatives.len();
        let cheapest = all.clone().min_by(|a, b| mean(a).total_cmp(&mean(b))).unwrap_or_default();
        let is_shared = all.into_iter().any(|other| other != cheapest && mean(&other) - mean(&cheapest) < SAME);
        (!is_shared).then_some(cheapest)
    }

    fn worth_table(&self, known: &Known, caption: String) -> Table {
        let texts = self.texts;
        let cell = |value: Euro| {
            if value >= SAME {
                Cell::Number { value, text: roughly(value, texts.language) }
            } else {
                Cell::Words(texts.worth_nothing())
            }
        };
        let mut rows = vec![
            (texts.worth_all_with_chance(), vec![cell(known.information.total)]),
            (texts.worth_all(), vec![cell(known.information.ranges)]),
        ];
        rows.extend(known.all.iter().map(|worth| (self.uncertainty(&worth.name), vec![cell(worth.value)])));
        Table { caption, header: vec![texts.column_what(), texts.column_worth()], rows, footer: None }
    }

    fn worth_bars(&self, known: &Known) -> Bars {
        let row = |worth: &&Worth| NamedBar {
            name: self.uncertainty(&worth.name),
            value: worth.value,
            fill: if self.is_choice(&worth.name) { Fill::Grey } else { Fill::Solid },
            ..NamedBar::default()
        };
        Bars {
            rows: known.worthy().iter().take(SHOWN).map(row).collect(),
            solid: self.texts.worth_solid(),
            other: self.texts.worth_hatched(),
            ..Bars::default()
        }
    }
}
