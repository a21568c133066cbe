//! A hundred futures as a hundred signs: in how many which of two alternatives is cheaper.

use super::figures::{FuturesFigures, percent};
use crate::chart::icons::{IconShare, Icons};
use crate::probability::spread::ShareOfFutures;
use crate::report::figure::{Drawing, Figure, Words};
use crate::report::futures::certainty::pair_of;
use crate::report::table::Table;
use crate::text::names::lowered;
use crate::text::text;
use crate::units::{SAME, Share};

/// Which of two alternatives is cheaper in most futures.
struct Won {
    /// Position of the one that is.
    winner: usize,
    /// Position of the other.
    other: usize,
    /// Part of the futures in which it is.
    share: Share,
    /// Standard error of that.
    error: Share,
    /// The same by what is paid in all, without discounting.
    nominal: ShareOfFutures,
}

impl FuturesFigures<'_> {
    /// A hundred signs, those of the one that is cheaper most often first.
    pub fn icons(&self) -> Option<Figure> {
        let pair = pair_of(self.picture, self.pair)?;
        let (found, lower) = (pair.a_cheaper, pair.nominal.a_lower);
        if self.is_equal(self.pair) {
            return None;
        }
        let ((a, b), error) = (self.pair, found.error);
        let won = if found.share >= 0.5 {
            Won { winner: a, other: b, share: found.share, error, nominal: lower }
        } else {
            let nominal = ShareOfFutures { share: 1.0 - lower.share, ..lower };
            Won { winner: b, other: a, share: 1.0 - found.share, error, nominal }
        };
        let words = Words {
            title: text!(
                self.texts,
                icons_title {
                    share: self.share_of(won.share),
                    a: lowered(&self.name(won.winner)),
                    b: lowered(&self.name(won.other))
                }
            ),
            subtitle: self.texts.icons_sub(self.years()),
            sentence: format!("{} {} {}", self.icons_says(&won), self.icons_estimate(), self.icons_nominal(&won)),
        };
        let icons = Icons { caption: words.caption("icons"), shares: self.signs(&won) };
        Some(words.figure("icons", self.icons_table(&won), Drawing::Icons(icons)))
    }

    fn icons_says(&self, won: &Won) -> String {
        let (texts, language, draws) = (self.texts, self.texts.language, self.picture.summary.draws);
        text!(
            texts,
            icons_says {
                n: language.whole(f64::from(draws)),
                a: lowered(&self.name(won.winner)),
                share_a: language.percent(won.share, 1),
                b: lowered(&self.name(won.other)),
                share_b: language.percent(1.0 - won.share, 1),
                error: language.short(likely_error(won.error, draws) * 100.0, 2)
            }
        )
    }

    /// Which of the two is cheaper in the estimate, and by how much.
    fn icons_estimate(&self) -> String {
        let (texts, comparison, (a, b)) = (self.texts, &self.picture.comparison, self.pair);
        let difference = comparison.present_value(a) - comparison.present_value(b);
        if difference.abs() < SAME {
            return texts.icons_estimate_equal();
        }
        let cheaper = if difference < 0.0 { a } else { b };
        text!(
            texts,
            icons_estimate { name: lowered(&self.name(cheaper)), amount: texts.language.euro_short(difference.abs()) }
        )
    }

    fn icons_nominal(&self, won: &Won) -> String {
        let share = self.share_of(won.nominal.share);
        text!(self.texts, icons_nominal { a: lowered(&self.name(won.winner)), share })
    }

    fn icons_table(&self, won: &Won) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let cells = |share: Share, error: Share| vec![percent(share, language), percent(error, language)];
        let alternatives = self.picture.summary.alternatives.iter().enumerate();
        let rows = alternatives.map(|(position, alternative)| {
            let cheapest = alternative.cheapest;
            (self.name(position), cells(cheapest.share, cheapest.error))
        });
        let pair = text!(texts, cheaper_than { a: self.name(won.winner), b: lowered(&self.name(won.other)) });
        let nominal = format!("{pair}, {}", texts.nominal());
        let by_total = cells(won.nominal.share, won.nominal.error);
        Table {
            caption: texts.cheapest_sub(),
            header: vec![texts.choose_alternative(), texts.share_futures(), texts.share_error()],
            rows: rows.chain([(pair, cells(won.share, won.error)), (nominal, by_total)]).collect(),
            footer: None,
        }
    }

    /// The signs of the winner, then those of the other as outlines.
    fn signs(&self, won: &Won) -> Vec<IconShare> {
        let count = (won.share * 100.0).round() as usize;
        let signs = |position: usize, count: usize, open: bool| IconShare {
            name: self.texts.name_cheaper(self.name(position)),
            count,
            style: self.style(position),
            open,
        };
        vec![signs(won.winner, count, false), signs(won.other, 100 - count, true)]
    }
}

/// The error within which a share stays 19 times out of 20 with other draws.
///
/// # Formula
/// `1.96·√(p(1 − p)/n)`, and at least `3/n`, the bound for what was never or always seen.
fn likely_error(error: Share, draws: u32) -> Share {
    (1.96 * error).max(3.0 / f64::from(draws.max(1)))
}
