//! Regret: what a choice costs more than the alternative that turns out cheapest.

use super::certainty::{self, pair_of};
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
    position: usize,
    name: String,
    regret: Spread,
}

impl FuturesFigures<'_> {
    /// A bar for the regret of each alternative, the least first.
    pub fn regret(&self) -> Figure {
        let of = |(position, it): (usize, &AlternativeSummary)| Regretted {
            position,
            name: self.name(position),
            regret: it.regret,
        };
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
        // As everywhere on the page: where it is too close to say which is cheaper, none is named.
        let is_close = |other: &Regretted| {
            let pair = pair_of(self.picture, (least.position, other.position));
            pair.is_some_and(|pair| certainty::is_close(pair.a_cheaper))
        };
        let is_shared = all.get(1).is_some_and(is_close);
        let title = match least.regret.mean {
            _ if is_shared => texts.regret_title_shared(),
            mean if mean < SAME => texts.regret_title_none(lowered(&least.name)),
            mean => text!(texts, regret_title { name: least.name.as_str(), mean: euro(mean) }),
        };
        let is_large = |it: &Regretted| it.regret.mean >= SAME;
        let bad = is_large(least).then(|| match least.regret.p90 {
            p90 if p90 >= SAME => text!(texts, regret_bad { mean: euro(least.regret.mean), p90: euro(p90) }),
            _ => texts.regret_seldom(),
        });
        let knowing = is_large(least).then(|| texts.regret_knowing(euro(least.regret.mean)));
        let worst = (is_large(most) && !is_close(most)).then(|| {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::futures::evidence::Provenance;
    use crate::futures::messages::Reply;
    use crate::futures::runner::Runner;
    use crate::outcome::comparison::Comparison;
    use crate::probability::pert::Shapes;
    use crate::scenario::plan::Plan;
    use crate::scenario::{Alternative, Scenario};
    use crate::text::{Language, Texts};
    use crate::work::newest_run::Futures;
    use crate::work::same::Same;

    /// Title and sentence of the regret in some futures of a scenario.
    fn told(scenario: Scenario) -> (String, String) {
        let comparison = Same::new(Comparison::new(Plan::new(&scenario).expect("the scenario is valid")));
        let scenario = Same::new(scenario);
        let mut futures = Futures { n_draws: 400, ..Futures::new(None) };
        let job = futures.job(&scenario, &comparison);
        let mut runner = Runner::new(&job, 100, &mut Shapes::default()).expect("the scenario is valid");
        while let Some(batch) = runner.hand_out() {
            let rows = runner.simulate(batch);
            let replies: Vec<Reply> = runner.take(batch, rows);
            for reply in replies {
                futures.hear(reply, &scenario, &comparison);
            }
        }
        let picture = futures.current().expect("all futures are in");
        let texts = Texts { language: Language::Dutch };
        let figures = FuturesFigures::new(picture, (0, 1), 0, &[], &|_| Provenance::Default, texts);
        let figure = figures.regret();
        (figure.title, figure.sentence)
    }

    #[test]
    fn where_it_is_too_close_to_say_no_winner_is_named() {
        let texts = Texts { language: Language::Dutch };
        let medium = Preset::Medium.scenario();
        let mut copied = medium.clone();
        copied.alternatives.push(Alternative { id: "copy".into(), ..medium.alternatives[0].clone() });
        let (title, sentence) = told(copied);
        assert_eq!(title, texts.regret_title_shared());
        assert!(sentence.contains("BYOD"), "the worst is named: {sentence}");
        let (title, sentence) = told(medium);
        assert!(title.contains("HIYD") && sentence.contains("BYOD"), "{title} {sentence}");
    }
}
