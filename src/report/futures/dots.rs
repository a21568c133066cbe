//! The difference of two alternatives in fifty equal parts of the futures.

use super::figures::{FuturesFigures, difference};

use crate::chart::dots::{Dots, Side};
use crate::probability::spread::Spread;
use crate::report::figure::{Cell, Drawing, Figure, Table, caption, euro};
use crate::report::futures::certainty::{more, more_or_less, pair_of};
use crate::text::names::lowered;
use crate::text::text;

impl FuturesFigures<'_> {
    /// A dot for each fiftieth part of the futures; none while another pair is contrasted.
    pub fn dots(&self) -> Option<Figure> {
        let (texts, language) = (self.texts, self.texts.language);
        let contrast = self.contrast()?;
        let spread = pair_of(self.picture, self.pair)?.difference;
        let (a, b) = self.names();
        let n_a = contrast.quantiles.iter().filter(|value| **value < 0.0).count();
        let n_b = contrast.quantiles.iter().filter(|value| **value > 0.0).count();
        let title = text!(
            texts,
            dots_title { a: a.as_str(), between: more_or_less(spread.p10, spread.p90, texts), b: lowered(&b) }
        );
        let subtitle = texts.dots_sub(self.years());
        let sentence = text!(
            texts,
            dots_says {
                a: a.as_str(),
                n_a: n_a.to_string(),
                b: lowered(&b),
                n_b: n_b.to_string(),
                between: more_or_less(spread.p10, spread.p90, texts),
                estimate: more(contrast.estimate, texts)
            }
        );
        let Spread { mean, standard_error, p5, p10, p25, p50, p75, p90, p95 } = spread;
        let row = |name: String, value: f64| (name, vec![difference(language, value)]);
        let percentile = |(n, value): (u32, f64)| row(texts.column_percentile(n.to_string()), value);
        let mut rows: Vec<(String, Vec<Cell>)> = vec![
            row(texts.column_estimate(), contrast.estimate),
            row(texts.column_mean(), mean),
            (texts.column_error(), vec![euro(language, standard_error)]),
        ];
        rows.extend([(5, p5), (10, p10), (25, p25), (50, p50), (75, p75), (90, p90), (95, p95)].map(percentile));
        let header = vec![texts.column_measure(), format!("{a} − {b}")];
        let table = Table { caption: subtitle.clone(), header, rows, footer: None };
        let side = |position: usize, open| Side {
            name: texts.is_cheaper(self.name(position)),
            style: self.style(position),
            open,
        };
        let dots = Dots {
            caption: caption("chart-dots", &title, &sentence),
            values: contrast.quantiles.clone(),
            dot: texts.dots_dot(),
            estimate: contrast.estimate,
            estimate_name: texts.estimate_line(),
            below: side(self.pair.0, false),
            above: side(self.pair.1, true),
            reach: Vec::new(),
        };
        Some(Figure { id: "dots", title, subtitle, sentence, table, drawing: Drawing::Dots(dots) })
    }
}
