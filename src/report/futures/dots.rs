//! The difference of two alternatives in fifty equal parts of the futures.

use super::figures::FuturesFigures;
use crate::chart::dots::{Dots, SideOfZero};
use crate::futures::summary::{Contrast, Pair};
use crate::probability::spread::{PERCENTILES, Spread};
use crate::report::figure::{Drawing, Figure, Words};
use crate::report::futures::certainty::{more, more_or_less, pair_of};
use crate::report::table::{Cell, Table};
use crate::text::names::lowered;
use crate::text::text;
use crate::units::Euro;

impl FuturesFigures<'_> {
    /// A dot for each fiftieth part of the futures; none while another pair is contrasted.
    pub fn dots(&self) -> Option<Figure> {
        let contrast = self.contrast()?;
        let pair = pair_of(self.picture, self.pair)?;
        let words = self.dots_words(contrast, &pair.difference);
        let table = self.dots_table(contrast, &pair, words.subtitle.clone());
        let side = |position: usize, open: bool| SideOfZero {
            name: self.texts.is_cheaper(self.name(position)),
            style: self.style(position),
            open,
        };
        let dots = Dots {
            caption: words.caption("dots"),
            values: contrast.quantiles.clone(),
            dot: self.texts.dots_dot(),
            estimate: contrast.estimate,
            estimate_name: self.texts.estimate_line(),
            below: side(self.pair.0, false),
            above: side(self.pair.1, true),
            reach: Vec::new(),
        };
        Some(words.figure("dots", table, Drawing::Dots(dots)))
    }

    fn dots_words(&self, contrast: &Contrast, spread: &Spread) -> Words {
        let texts = self.texts;
        let (a, b) = self.names();
        let n_a = contrast.quantiles.iter().filter(|value| **value < 0.0).count();
        let n_b = contrast.quantiles.iter().filter(|value| **value > 0.0).count();
        let between = more_or_less(spread.p10, spread.p90, texts);
        Words {
            title: text!(texts, dots_title { a: a.as_str(), between: between.as_str(), b: lowered(&b) }),
            subtitle: texts.dots_sub(self.years()),
            sentence: text!(
                texts,
                dots_says {
                    a,
                    n_a: n_a.to_string(),
                    b: lowered(&b),
                    n_b: n_b.to_string(),
                    between,
                    estimate: more(contrast.estimate, texts)
                }
            ),
        }
    }

    /// The difference by present value, and beside it that of what is paid in all.
    fn dots_table(&self, contrast: &Contrast, pair: &Pair, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let (a, b) = self.names();
        let total = |position: usize| self.picture.comparison.alternatives[position].total();
        let estimates = [contrast.estimate, total(self.pair.0) - total(self.pair.1)];
        let spreads = [pair.difference, pair.nominal.difference];
        let row = |name: String, values: [Euro; 2]| {
            (name, values.map(|value| Cell::euro_difference(value, language)).to_vec())
        };
        let errors = spreads.map(|it| Cell::euro(it.standard_error, language));
        let mut rows = vec![
            row(texts.column_estimate(), estimates),
            row(texts.column_mean(), spreads.map(|it| it.mean)),
            (texts.column_error(), errors.to_vec()),
        ];
        let [by_value, by_total] = spreads.map(|it| it.percentiles());
        let values = by_value.into_iter().zip(by_total).map(|(by_value, by_total)| [by_value, by_total]);
        let names = PERCENTILES.map(|share| texts.column_percentile(language.whole(share * 100.0)));
        rows.extend(names.into_iter().zip(values).map(|(name, values)| row(name, values)));
        let difference = format!("{a} − {b}");
        let nominal = format!("{difference}, {}", texts.nominal());
        Table { caption, header: vec![texts.column_measure(), difference, nominal], rows, footer: None }
    }
}
