//! How sure an outcome is, in words. No word for a chance stands without its number.

use crate::futures::messages::Two;
use crate::futures::picture::{Picture, Stage};
use crate::futures::run::USUAL_DRAWS;
use crate::futures::summary::Pair;
use crate::outcome::comparison::Comparison;
use crate::probability::spread::{ShareOfFutures, Spread};
use crate::report::table::Cell;
use crate::scenario::Scenario;
use crate::scenario::names::abbreviation;
use crate::scenario::path::Path;
use crate::text::names::{capitalised, lowered};
use crate::text::{Language, Texts, text};
use crate::units::{Euro, SAME, Share};

/// Shares between which no winner may be named.
const CLOSE: std::ops::RangeInclusive<Share> = 0.4..=0.6;

/// The certainty about two alternatives, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certainty {
    /// That it is too close to say, where it is; then no alternative may be called the winner.
    pub close: Option<String>,
    /// In how many futures which one is cheaper, and by how much.
    pub sentence: String,
}

/// The certainty under the answer; as long as there is no picture, how far the run is.
pub fn under_answer(
    picture: Option<&Picture>,
    stage: Stage,
    n_draws: u32,
    comparison: &Comparison,
    years: &str,
    texts: Texts,
) -> Option<Certainty> {
    let pair = comparison.nearest_by_present_value()?;
    let sentence = |sentence| Some(Certainty { close: None, sentence });
    let Some(picture) = picture else {
        return sentence(match stage {
            Stage::Running | Stage::Complete => texts.certainty_waiting(texts.language.whole(f64::from(n_draws))),
            Stage::Stopped => texts.certainty_stopped(),
            Stage::Failed => texts.certainty_failed(),
        });
    };
    let mut certainty = of_pair(picture, pair, years, texts)?;
    if let (None, Some(cheapest)) = (&certainty.close, cheapest_of_all(picture, texts)) {
        certainty.sentence = format!("{} {cheapest}", certainty.sentence);
    }
    if picture.summary.draws < USUAL_DRAWS {
        let n = texts.language.whole(f64::from(picture.summary.draws));
        certainty.sentence = format!("{} {}", certainty.sentence, texts.certainty_provisional(n));
    }
    Some(certainty)
}

/// In how many futures which one of three or more alternatives is the cheapest; nothing where others are as often.
fn cheapest_of_all(picture: &Picture, texts: Texts) -> Option<String> {
    let alternatives = &picture.summary.alternatives;
    let share = |position: &usize| alternatives[*position].cheapest.share;
    let first = (0..alternatives.len()).max_by(|a, b| share(a).total_cmp(&share(b)))?;
    let is_shared = (0..alternatives.len()).any(|other| other != first && share(&first) - share(&other) < ROUNDING);
    let name = lowered(&name(&picture.comparison, first, texts));
    let n = alternatives.len();
    (n > 2 && !is_shared).then(|| {
        text!(texts, certainty_of_all { n, name, share: share_of(share(&first), picture.summary.draws, texts) })
    })
}

/// Shares of futures, which are sums of halves and thirds, are equal within this.
const ROUNDING: Share = 1e-9;

/// Whether two alternatives cost the same in all futures.
pub fn is_equal(pair: &Pair, draws: u32) -> bool {
    pair.difference.mean.abs() < SAME && pair.difference.standard_error < SAME / f64::from(draws)
}

/// The certainty about two alternatives of a picture; none where it lacks one of them.
pub fn of_pair(picture: &Picture, pair: Two, years: &str, texts: Texts) -> Option<Certainty> {
    let found = pair_of(picture, pair)?;
    let draws = picture.summary.draws;
    let [a, b] = [pair.0, pair.1].map(|position| lowered(&name(&picture.comparison, position, texts)));
    let Spread { p10, p90, .. } = found.difference;
    if is_equal(&found, draws) {
        let n = texts.language.whole(f64::from(draws));
        let (first, second) = if pair.0 < pair.1 { (a, b) } else { (b, a) };
        return Some(Certainty {
            close: None,
            sentence: text!(texts, certainty_equal { n, a: first, b: second, years }),
        });
    }
    let a_wins = found.a_cheaper.share >= 0.5;
    let (winner, other) = if a_wins { (a, b) } else { (b, a) };
    let share = share_of(if a_wins { found.a_cheaper.share } else { 1.0 - found.a_cheaper.share }, draws, texts);
    // What the winner saves; the difference is what `a` costs more.
    let (least, most) = if a_wins { (-p90, -p10) } else { (p10, p90) };
    let between = advantage(least, most, texts);
    Some(if is_close(found.a_cheaper) {
        Certainty {
            close: Some(text!(texts, certainty_close { a: capitalised(&winner), b: other.as_str(), years })),
            sentence: text!(texts, certainty_close_says { share, a: winner, b: other, between }),
        }
    } else {
        let sentence = text!(texts, certainty_cheaper { share, a: winner, years, b: other, between });
        Certainty { close: None, sentence }
    })
}

/// Whether it is too close to say which of two is cheaper.
pub fn is_close(share: ShareOfFutures) -> bool {
    CLOSE.contains(&share.share) || (share.share - 0.5).abs() <= 2.0 * share.error
}

/// The two alternatives of a picture in all its futures.
pub fn pair_of(picture: &Picture, (a, b): Two) -> Option<Pair> {
    let id = |position: usize| Some(picture.scenario.alternatives.get(position)?.id.as_str());
    picture.summary.pair(id(a)?, id(b)?)
}

/// The short name of an alternative.
pub fn name(comparison: &Comparison, position: usize, texts: Texts) -> String {
    texts.given(&comparison.alternatives[position].short_name())
}

/// `78 out of 100`; what is not certain is never called all or none.
pub fn share_of(share: Share, draws: u32, texts: Texts) -> String {
    match Hundredths::of(share) {
        Hundredths::All => texts.all_futures(texts.language.whole(f64::from(draws))),
        Hundredths::Over99 => texts.over_ninety_nine(),
        Hundredths::Under1 => texts.under_one(),
        Hundredths::Whole(n) => texts.of_hundred(texts.language.whole(n)),
    }
}

/// The same in a table of futures out of 100: `78`, `> 99`.
pub fn of_hundred(share: Share, language: Language) -> Cell {
    let text = match Hundredths::of(share) {
        Hundredths::All => language.whole(100.0),
        Hundredths::Over99 => format!("> {}", language.whole(99.0)),
        Hundredths::Under1 => format!("< {}", language.whole(1.0)),
        Hundredths::Whole(n) => language.whole(n),
    };
    Cell::Number { value: share * 100.0, text }
}

/// A share as people say it in hundredths: what is not certain is neither all nor none.
enum Hundredths {
    All,
    Over99,
    Under1,
    Whole(f64),
}

impl Hundredths {
    fn of(share: Share) -> Hundredths {
        match (share * 100.0).round() {
            _ if share >= 1.0 => Hundredths::All,
            n if n >= 100.0 => Hundredths::Over99,
            n if n <= 0.0 && share > 0.0 => Hundredths::Under1,
            n => Hundredths::Whole(n),
        }
    }
}

/// `between € 60,000 advantage and € 15,000 disadvantage`.
fn advantage(least: Euro, most: Euro, texts: Texts) -> String {
    let beside = (least.abs(), most.abs());
    let euro = |amount: Euro| texts.language.euro_beside(amount.abs(), beside.0.max(beside.1));
    if least >= 0.0 {
        text!(texts, between_gain { low: euro(least), high: euro(most) })
    } else if most <= 0.0 {
        text!(texts, between_loss { low: euro(most), high: euro(least) })
    } else {
        text!(texts, between_gain_loss { gain: euro(most), loss: euro(least) })
    }
}

/// `between € 458 thousand and € 685 thousand more`.
pub fn more_or_less(low: Euro, high: Euro, texts: Texts) -> String {
    let euro = |amount: Euro| texts.language.euro_beside(amount.abs(), low.abs().max(high.abs()));
    if low >= 0.0 {
        text!(texts, between_more { low: euro(low), high: euro(high) })
    } else if high <= 0.0 {
        text!(texts, between_less { low: euro(high), high: euro(low) })
    } else {
        text!(texts, between_less_more { less: euro(low), more: euro(high) })
    }
}

/// `€ 571 thousand more`.
pub fn more(amount: Euro, texts: Texts) -> String {
    let euro = texts.language.euro_short(amount.abs());
    if amount < 0.0 { texts.amount_less(euro) } else { texts.amount_more(euro) }
}

/// The name of an uncertainty of a scenario in words, by the name of its stream: `policies.take_up/byod`. What is unknown
/// about the policies alike says whether it is the part of all or that of one.
pub fn uncertainty(name: &str, scenario: &Scenario, texts: Texts) -> String {
    let Ok(path) = Path::of_stream(name) else { return name.to_owned() };
    let label = texts.field(path.section(), path.name()).unwrap_or_else(|| name.to_owned());
    let Some(drawn_as) = path.item() else {
        return if path.is_alike() {
            text!(texts, with_item { label, item: texts.uncertainty_common() })
        } else {
            label
        };
    };
    let named: Vec<String> = if path.section() == "roles" {
        let roles = scenario.workforce.roles.iter().filter(|role| role.drawn_as() == drawn_as);
        roles.map(|role| texts.role(role)).collect()
    } else {
        let policies = scenario.policies.iter().filter(|policy| policy.drawn_as() == drawn_as);
        policies.map(|policy| texts.policy_short(scenario, &policy.id)).collect()
    };
    let item = if named.is_empty() { abbreviation(drawn_as) } else { named.join(", ") };
    let item = if path.is_alike() { texts.uncertainty_own(item) } else { item };
    text!(texts, with_item { label, item })
}

/// A share as a percentage that never says nothing of something: `0,4%`, `34%`.
pub fn percent(share: Share, language: Language) -> String {
    match share {
        _ if share < 0.001 => language.percent(share, 2),
        _ if share < 0.01 => language.percent(share, 1),
        _ => language.percent(share, 0),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::rc::Rc;

    use super::*;
    use crate::defaults::presets::Preset;
    use crate::futures::summary::{AlternativeSummary, Information, Nominal, Summary};
    use crate::scenario::plan::Plan;
    use crate::work::newest_run::Futures;
    use crate::work::same::Same;

    fn picture(share: Share, p10: Euro, p90: Euro, draws: u32) -> Picture {
        let scenario = Preset::Medium.scenario();
        let comparison = Comparison::new(Plan::new(&scenario).expect("the preset is valid"));
        let difference = Spread { mean: p10, p10, p90, ..Spread::default() };
        let a_cheaper = ShareOfFutures::new(share, draws as usize);
        let pair = Pair { a: "cyod".into(), b: "hiyd".into(), a_cheaper, difference, nominal: Nominal::default() };
        let summary = Summary {
            scenario: scenario.name.clone(),
            version: String::new(),
            seed: 42,
            draws,
            alternatives: Vec::new(),
            pairs: vec![pair],
            information: Information::default(),
        };
        Picture {
            id: 1,
            scenario: Rc::new(scenario),
            comparison: Rc::new(comparison),
            summary: Rc::new(summary),
            contrast: None,
            under: None,
        }
    }

    fn check(share: Share, (p10, p90): (Euro, Euro), expected: &str) {
        let texts = Texts { language: Language::Dutch };
        let picture = picture(share, p10, p90, 10_000);
        let certainty = of_pair(&picture, (0, 1), "acht jaar", texts).expect("the pair is there");
        assert_eq!(certainty.sentence.replace('\u{a0}', " "), expected);
        let other_way = of_pair(&picture, (1, 0), "acht jaar", texts).expect("the pair is there");
        assert_eq!(other_way, certainty);
    }

    #[test]
    fn in_hundredths_what_is_not_certain_is_never_all_or_none() {
        let text = |share: f64| of_hundred(share, Language::Dutch).text().to_owned();
        let expected = ["0", "< 1", "1", "50", "99", "> 99", "100"];
        assert_eq!([0.0, 0.0001, 0.01, 0.5, 0.99, 0.9999, 1.0].map(text), expected);
    }

    #[test]
    fn none_of_several_is_called_the_cheapest_where_others_are_as_often() {
        let texts = Texts { language: crate::text::Language::Dutch };
        let of_all = |shares: [Share; 3]| {
            let mut picture = picture(0.9, -10.0, 10.0, 10_000);
            let alternatives = shares.map(|share| AlternativeSummary {
                id: String::new(),
                cheapest: ShareOfFutures::new(share, 10_000),
                regret: Spread::default(),
                totals: BTreeMap::new(),
                cost: BTreeMap::new(),
                years: Vec::new(),
            });
            picture.summary = Rc::new(Summary { alternatives: alternatives.into(), ..(*picture.summary).clone() });
            cheapest_of_all(&picture, texts)
        };
        assert!(of_all([0.2, 0.3, 0.5]).is_some_and(|sentence| sentence.contains("BYOD")));
        assert_eq!(of_all([0.2, 0.4, 0.4]), None);
        assert_eq!(of_all([1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0]), None);
    }

    #[test]
    fn the_sentence_says_who_is_cheaper_in_how_many_futures_and_by_how_much() {
        check(
            0.78,
            (-60_000.0, 15_000.0),
            "In 78 van de 100 doorgerekende toekomsten is CYOD over acht jaar goedkoper dan HIYD; het verschil ligt \
             meestal (8 van de 10 keer) tussen € 60 duizend voordeel en € 15 duizend nadeel, in euro’s van nu.",
        );
        check(
            0.000_1,
            (458_000.0, 685_000.0),
            "In meer dan 99 van de 100 doorgerekende toekomsten is HIYD over acht jaar goedkoper dan CYOD; het verschil \
             ligt meestal (8 van de 10 keer) tussen € 458 duizend en € 685 duizend voordeel, in euro’s van nu.",
        );
        check(
            1.0,
            (-9_000.0, -5_000.0),
            "In alle 10.000 doorgerekende toekomsten is CYOD over acht jaar goedkoper dan HIYD; het verschil ligt \
             meestal (8 van de 10 keer) tussen € 5.000 en € 9.000 voordeel, in euro’s van nu.",
        );
    }

    #[test]
    fn what_is_equal_is_said_to_be_equal() {
        check(0.5, (0.0, 0.0), "In alle 10.000 doorgerekende toekomsten kosten HIYD en CYOD over acht jaar evenveel.");
    }

    #[test]
    fn between_forty_and_sixty_nobody_wins() {
        for (share, n_draws, close) in [
            (0.5, 10_000, true),
            (0.4, 10_000, true),
            (0.6, 10_000, true),
            (0.399, 10_000, false),
            (0.601, 10_000, false),
            // Two errors of √(0.7·0.3/20) = 0.1 reach from 0.7 to 0.5.
            (0.7, 20, true),
            (0.75, 20, false),
        ] {
            assert_eq!(is_close(ShareOfFutures::new(share, n_draws)), close, "{share} of {n_draws}");
        }
    }

    #[test]
    fn below_ten_thousand_futures_it_is_provisional() {
        let comparison = Comparison::new(Plan::new(&Preset::Medium.scenario()).expect("the preset is valid"));
        let texts = Texts { language: Language::Dutch };
        for (draws, provisional) in [(500, true), (9_999, true), (10_000, false)] {
            let mut futures = Futures::new(None);
            futures.picture = Some(Same::new(picture(0.1, 1.0, 5.0, draws)));
            let certainty =
                under_answer(futures.current(), futures.stage, futures.n_draws, &comparison, "acht jaar", texts)
                    .expect("there are two");
            assert_eq!(certainty.sentence.contains("voorlopig"), provisional, "{}", certainty.sentence);
        }
    }

    #[test]
    fn until_there_is_a_picture_it_says_what_goes_on() {
        let comparison = Comparison::new(Plan::new(&Preset::Medium.scenario()).expect("the preset is valid"));
        let texts = Texts { language: Language::English };
        let mut futures = Futures::new(None);
        let says = |futures: &Futures| {
            under_answer(futures.current(), futures.stage, futures.n_draws, &comparison, "eight years", texts)
                .map(|it| it.sentence)
        };
        assert!(says(&futures).is_some_and(|sentence| sentence.contains("10,000 possible futures")));
        futures.stop();
        assert!(says(&futures).is_some_and(|sentence| sentence.contains("stopped")));
    }

    #[test]
    fn an_uncertainty_has_a_name_of_its_own() {
        let texts = Texts { language: Language::Dutch };
        let scenario = Preset::Medium.scenario();
        let name = |name: &str| uncertainty(name, &scenario, texts);
        assert_eq!(name("policies.price_premium/cyod"), "Meerprijs door keuze (CYOD)");
        assert_eq!(name("policies.tickets"), "Aantal meldingen bij de servicedesk (alle vormen)");
        assert_eq!(name("policies.tickets/cyod"), "Aantal meldingen bij de servicedesk (CYOD, los van de andere)");
        assert_eq!(name("roles.share/counter"), "Aandeel van een functiegroep in het personeel (balie)");
        assert_eq!(name("devices.price"), "Prijs van een apparaat");
    }
}
