//! A hundred futures as a hundred signs: in how many which of two alternatives is cheaper.

use super::figures::{FuturesFigures, percent};

use crate::chart::icons::{Icons, Share};
use crate::report::figure::{Drawing, Figure, Table, caption};
use crate::report::futures::certainty::pair_of;
use crate::text::names::lowered;
use crate::text::text;
use crate::units::SAME;

impl FuturesFigures<'_> {
    /// A hundred signs, those of the one that is cheaper most often first.
    pub fn icons(&self) -> Option<Figure> {
        let (texts, language) = (self.texts, self.texts.language);
        let pair = pair_of(self.picture, self.pair)?;
        if self.is_equal(self.pair) {
            return None;
        }
        let share = pair.a_cheaper;
        let is_a = share.share >= 0.5;
        let (winner, other) = if is_a { self.pair } else { (self.pair.1, self.pair.0) };
        let won = if is_a { share.share } else { 1.0 - share.share };
        let (first, second) = (self.name(winner), self.name(other));
        let title = text!(texts, icons_title { share: self.share_of(won), a: lowered(&first), b: lowered(&second) });
        let subtitle = texts.icons_sub(self.years());
        let estimate =
            self.picture.comparison.present_value(self.pair.0) - self.picture.comparison.present_value(self.pair.1);
        let cheaper = if estimate < 0.0 { self.pair.0 } else { self.pair.1 };
        let estimate = if estimate.abs() < SAME {
            texts.icons_estimate_equal()
        } else {
            text!(
                texts,
                icons_estimate { name: lowered(&self.name(cheaper)), amount: language.euro_short(estimate.abs()) }
            )
        };
        let says = text!(
            texts,
            icons_says {
                n: language.whole(f64::from(self.picture.summary.draws)),
                a: lowered(&first),
                share_a: language.percent(won, 1),
                b: lowered(&second),
                share_b: language.percent(1.0 - won, 1),
                error: language.short(likely_error(share.error, self.picture.summary.draws) * 100.0, 2)
            }
        );
        let sentence = format!("{says} {estimate}");
        let count = (won * 100.0).round() as usize;
        let of = |name: &str, count, position, open| Share {
            name: texts.name_cheaper(name),
            count,
            style: self.style(position),
            open,
        };
        let shares = vec![of(&first, count, winner, false), of(&second, 100 - count, other, true)];
        let alternatives = self.picture.summary.alternatives.iter().enumerate();
        let rows = alternatives.map(|(position, alternative)| {
            let cheapest = alternative.cheapest;
            (self.name(position), vec![percent(language, cheapest.share), percent(language, cheapest.error)])
        });
        let between = vec![percent(language, won), percent(language, share.error)];
        let rows = rows.chain([(text!(texts, cheaper_than { a: first.as_str(), b: lowered(&second) }), between)]);
        let header = vec![texts.choose_alternative(), texts.share_futures(), texts.share_error()];
        let table = Table { caption: texts.cheapest_sub(), header, rows: rows.collect(), footer: None };
        let icons = Icons { caption: caption("chart-icons", &title, &sentence), shares };
        Some(Figure { id: "icons", title, subtitle, sentence, table, drawing: Drawing::Icons(icons) })
    }
}

/// Within which a share stays 19 times out of 20 with other draws.
///
/// # Formula
/// `1.96·√(p(1 − p)/n)`, and at least `3/n`, the bound for what was never or always seen.
fn likely_error(error: f64, draws: u32) -> f64 {
    (1.96 * error).max(3.0 / f64::from(draws.max(1)))
}
