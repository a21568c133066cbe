//! The difference of two alternatives in fifty equal parts of the futures.

use super::figures::FuturesFigures;
use crate::chart::dots::{Dots, SideOfZero};
use crate::futures::summary::Contrast;
use crate::probability::spread::Spread;
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
        let spread = pair_of(self.picture, self.pair)?.difference;
        let words = self.dots_words(contrast, &spread);
        let table = self.dots_table(contrast, spread, words.subtitle.clone());
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

    fn dots_table(&self, contrast: &Contrast, spread: Spread, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let (a, b) = self.names();
        let Spread { mean, standard_error, p5, p10, p25, p50, p75, p90, p95 } = spread;
        let row = |name: String, value: Euro| (name, vec![Cell::euro_difference(value, language)]);
        let percentile = |(n, value): (u32, Euro)| row(texts.column_percentile(n.to_string()), value);
        let mut rows = vec![
            row(texts.column_estimate(), contrast.estimate),
            row(texts.column_mean(), mean),
            (texts.column_error(), vec![Cell::euro(standard_error, language)]),
        ];
        rows.extend([(5, p5), (10, p10), (25, p25), (50, p50), (75, p75), (90, p90), (95, p95)].map(percentile));
        let header = vec![texts.column_measure(), format!("{a} − {b}")];
        Table { caption, header, rows, footer: None }
    }
}
