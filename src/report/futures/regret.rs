//! Regret: what a choice costs more than the alternative that turns out cheapest.

use super::figures::FuturesFigures;
use crate::chart::bars::{Bars, NamedBar};
use crate::futures::summary::AlternativeSummary;
use crate::probability::spread::Spread;
use crate::report::figure::{Drawing, Figure, Words, roughly};
use crate::report::table::{Cell, Table};
use crate::sorted::sort_by;
use crate::text::names::lowered;
use crate::text::text;
use crate::units::{Euro, SAME};

/// An alternative with its regret.
struct Regretted {
    name: String,
    regret: Spread,
}

impl FuturesFigures<'_> {
    /// A bar for the regret of each alternative, the least first.
    pub fn regret(&self) -> Figure {
        let of =
            |(position, it): (usize, &AlternativeSummary)| Regretted { name: self.name(position), regret: it.regret };
        let mut all: Vec<Regretted> = self.picture.summary.alternatives.iter().enumerate().map(of).collect();
        sort_by(&mut all, |a, b| a.regret.mean.total_cmp(&b.regret.mean));
        let words = self.regret_words(&all);
        let table = self.regret_table(&all, words.subtitle.clone());
        let row = |it: &Regretted| NamedBar { name: it.name.clone(), value: it.regret.mean, ..NamedBar::default() };
        let bars = Bars { caption: words.caption("regret"), rows: all.iter().map(row).collect(), ..Bars::default() };
        words.figure("regret", table, Drawing::Amounts(bars))
    }

    fn regret_words(&self, all: &[Regretted]) -> Words {
        let texts = self.texts;
        let euro = |value: Euro| roughly(value, texts.language);
        let subtitle = texts.regret_sub(self.years());
        let (Some(least), Some(most)) = (all.first(), all.last()) else {
            return Words { title: String::new(), subtitle, sentence: String::new() };
        };
        let is_shared = all.get(1).is_some_and(|second| is_as_small(&least.regret, &second.regret));
        let title = match least.regret.mean {
            _ if is_shared => texts.regret_title_shared(),
            mean if mean < SAME => texts.regret_title_none(lowered(&least.name)),
            mean => text!(texts, regret_title { name: least.name.as_str(), mean: euro(mean) }),
        };
        let is_large = |it: &Regretted| it.regret.mean >= SAME;
        let bad = is_large(least).then(|| match least.regret.p90 {
            p90 if p90 >= SAME => texts.regret_bad(euro(p90)),
            _ => texts.regret_seldom(),
        });
        let knowing = is_large(least).then(|| texts.regret_knowing(euro(least.regret.mean)));
        let worst = (is_large(most) && !is_shared).then(|| {
            text!(
                texts,
                regret_worst { name: lowered(&most.name), mean: euro(most.regret.mean), p90: euro(most.regret.p90) }
            )
        });
        let says: Vec<String> = bad.into_iter().chain(knowing).chain(worst).collect();
        let sentence = if says.is_empty() { texts.regret_nothing() } else { says.join(" ") };
        Words { title, subtitle, sentence }
    }

    fn regret_table(&self, all: &[Regretted], caption: String) -> Table {
        let texts = self.texts;
        let cell = |value: Euro| match value >= SAME {
            true => Cell::Number { value, text: roughly(value, texts.language) },
            false => Cell::Number { value: 0.0, text: texts.language.euro(0.0) },
        };
        let row = |it: &Regretted| (it.name.clone(), vec![cell(it.regret.mean), cell(it.regret.p90)]);
        Table {
            caption,
            header: vec![texts.column_alternative(), texts.regret_column_mean(), texts.regret_column_p90()],
            rows: all.iter().map(row).collect(),
            footer: None,
        }
    }
}

/// Whether the mean of another regret is as small as the least within what other draws could make of both.
fn is_as_small(least: &Spread, other: &Spread) -> bool {
    let error = 2.0 * libm::hypot(least.standard_error, other.standard_error);
    other.mean - least.mean < error.max(SAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_draws_could_turn_round_makes_no_winner() {
        let spread = |mean: Euro, standard_error: Euro| Spread { mean, standard_error, ..Spread::default() };
        assert!(is_as_small(&spread(110_000.0, 2_000.0), &spread(111_000.0, 2_000.0)));
        assert!(!is_as_small(&spread(110_000.0, 2_000.0), &spread(130_000.0, 2_000.0)));
        assert!(is_as_small(&spread(0.0, 0.0), &spread(0.0, 0.0)));
    }
}
