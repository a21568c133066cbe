//! The answer in words: one sentence, its part of all costs, and cautions.

use crate::outcome::comparison::{Comparison, Estimate};
use crate::scenario::Scenario;
use crate::scenario::names::abbreviation;
use crate::sorted::sort_by;
use crate::text::names::lowered;
use crate::text::{Texts, text};
use crate::units::SAME;

/// The answer of an estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Which alternative is cheapest, and by how much.
    pub sentence: String,
    /// The largest difference as a part of all costs.
    pub share: Option<String>,
    /// That another alternative is cheapest when later euros count for less.
    pub present_value: Option<String>,
    /// Cautions for who reads the sentence.
    pub notes: Vec<String>,
}

/// People below which the normal approximation of the desks is rough.
const SMALL: f64 = 50.0;

/// Alternatives that a sentence can name one by one.
const NAMED: usize = 3;

impl Answer {
    /// The answer of a comparison.
    pub fn new(scenario: &Scenario, comparison: &Comparison, texts: Texts) -> Answer {
        let language = texts.language;
        let differences = (0..comparison.alternatives.len()).map(|position| comparison.difference(position));
        let largest = differences.map(f64::abs).fold(0.0, f64::max);
        let whole = comparison.going_on().costs().total();
        let share = (largest >= SAME && whole > 0.0).then(|| {
            text!(
                texts,
                share_of_whole { amount: language.euro_short(largest), share: language.percent(largest / whole, 1) }
            )
        });
        let ranking = comparison.ranking();
        let by_value = comparison.cheapest_by_present_value();
        let total = |position: usize| comparison.alternatives[position].total();
        let differs = total(by_value) - total(ranking[0]) >= SAME;
        let present_value =
            differs.then(|| texts.answer_present_value(texts.given(&comparison.alternatives[by_value].short_name())));
        let mut notes = Vec::from_iter(desks(comparison, texts));
        notes.extend(too_late(scenario, texts));
        if scenario.workforce.headcount.likely() < SMALL {
            notes.push(texts.answer_small());
        }
        Answer { sentence: sentence(scenario, comparison, texts), share, present_value, notes }
    }

    /// The answer where it is too close to say: another sentence, and nothing that names a winner.
    pub fn close(self, sentence: String) -> Answer {
        Answer { sentence, present_value: None, ..self }
    }
}

fn sentence(scenario: &Scenario, comparison: &Comparison, texts: Texts) -> String {
    let language = texts.language;
    let years = texts.years_word(scenario.horizon);
    let alternatives = &comparison.alternatives;
    let others: Vec<usize> =
        (0..alternatives.len()).filter(|position| Some(*position) != comparison.reference).collect();
    let Some(&cheapest) = comparison.ranking().first().filter(|_| !others.is_empty()) else {
        let only = &alternatives[0];
        return text!(
            texts,
            answer_one { name: texts.given(&only.short_name()), years, amount: language.euro_short(only.total()) }
        );
    };
    if others.iter().all(|position| comparison.difference(*position).abs() < SAME) {
        return texts.answer_equal(years);
    }
    let reference = reference_name(scenario, comparison, texts);
    if comparison.difference(cheapest) > -SAME {
        return text!(texts, answer_going_on_cheapest { reference, years, rest: dearer(comparison, &others, texts) });
    }
    let mut amount = language.euro_short(-comparison.difference(cheapest));
    let desks = -comparison.desks_difference(cheapest);
    if desks >= SAME {
        amount = text!(texts, answer_of_which_desks { amount, desks: language.euro_short(desks) });
    }
    let name = texts.given(&alternatives[cheapest].short_name());
    let rest: Vec<usize> = others.into_iter().filter(|position| *position != cheapest).collect();
    let rest = beside_cheapest(comparison, cheapest, &rest, texts);
    text!(texts, answer_other_cheapest { name, years, amount, reference, rest }).trim_end().to_owned()
}

/// Alternatives that cost more than going on: each by name where they are few.
fn dearer(comparison: &Comparison, others: &[usize], texts: Texts) -> String {
    if others.len() <= NAMED {
        let costs = |(index, position): (usize, &usize)| costs_more(comparison, *position, index == 0, texts);
        return joined(others.iter().enumerate().map(costs).collect(), texts);
    }
    let mut ordered = others.to_vec();
    sort_by(&mut ordered, |a, b| comparison.difference(*a).total_cmp(&comparison.difference(*b)));
    let first = costs_more(comparison, ordered[0], true, texts);
    let amount = |position: usize| texts.language.euro_short(comparison.difference(ordered[position]));
    let rest = text!(texts, answer_others { n: ordered.len() - 1, low: amount(1), high: amount(ordered.len() - 1) });
    text!(texts, answer_comma { first, last: rest })
}

/// Alternatives other than the cheapest and going on: each beside going on where they are few, or else all beside the
/// cheapest.
fn beside_cheapest(comparison: &Comparison, cheapest: usize, rest: &[usize], texts: Texts) -> String {
    if rest.is_empty() {
        return String::new();
    }
    if rest.len() <= NAMED {
        let compared = |position: &usize| costs_beside_going_on(comparison, *position, texts);
        return joined(rest.iter().map(compared).collect(), texts) + ".";
    }
    let (language, alternatives) = (texts.language, &comparison.alternatives);
    let above = |position: &usize| alternatives[*position].total() - alternatives[cheapest].total();
    let low = rest.iter().map(above).fold(f64::INFINITY, f64::min);
    let high = rest.iter().map(above).fold(0.0, f64::max);
    let cheapest = texts.given(&alternatives[cheapest].short_name());
    text!(
        texts,
        answer_others_than {
            n: rest.len(),
            low: language.euro_short(low),
            high: language.euro_short(high),
            name: cheapest
        }
    )
}

/// `BYOD costs € 1 less than going on`.
fn costs_beside_going_on(comparison: &Comparison, position: usize, texts: Texts) -> String {
    let (name, amount) =
        (texts.given(&comparison.alternatives[position].short_name()), comparison.difference(position));
    match amount {
        _ if amount.abs() < SAME => texts.answer_costs_same(name),
        _ if amount > 0.0 => {
            text!(texts, answer_costs_more_than_going_on { name, amount: texts.language.euro_short(amount) })
        }
        _ => text!(texts, answer_costs_less_than_going_on { name, amount: texts.language.euro_short(-amount) }),
    }
}

/// `CYOD costs € 1 more`; after the first without the verb.
fn costs_more(comparison: &Comparison, position: usize, is_first: bool, texts: Texts) -> String {
    let (name, amount) =
        (texts.given(&comparison.alternatives[position].short_name()), comparison.difference(position));
    let euros = texts.language.euro_short(amount);
    match amount {
        _ if amount.abs() < SAME => texts.answer_costs_same(name),
        _ if is_first => text!(texts, answer_costs_more { name, amount: euros }),
        _ => text!(texts, answer_more { name, amount: euros }),
    }
}

/// The name of going on: the alternative that changes nothing, or the baseline's policy.
fn reference_name(scenario: &Scenario, comparison: &Comparison, texts: Texts) -> String {
    let of_alternative =
        comparison.reference.map(|position| texts.given(&comparison.alternatives[position].short_name()));
    of_alternative.map(|name| lowered(&name)).unwrap_or_else(|| abbreviation(&scenario.baseline))
}

/// Where some alternatives give up desks and others do not: each difference without that.
fn desks(comparison: &Comparison, texts: Texts) -> Option<String> {
    let language = texts.language;
    let part = |(position, estimate): (usize, &Estimate)| {
        let desks = comparison.desks_difference(position);
        let rest = comparison.difference(position) - desks;
        let name = texts.given(&estimate.short_name());
        let amount = language.euro_short(rest.abs());
        match rest {
            _ if desks.abs() < SAME => None,
            _ if rest.abs() < SAME => Some(texts.same_desks_equal(name)),
            _ if rest > 0.0 => Some(text!(texts, same_desks_more { name, amount })),
            _ => Some(text!(texts, same_desks_less { name, amount })),
        }
    };
    let parts: Vec<String> = comparison.alternatives.iter().enumerate().filter_map(part).collect();
    (!parts.is_empty()).then(|| texts.answer_desks(parts.join(" ")))
}

/// `a, b and c`.
pub fn joined(parts: Vec<String>, texts: Texts) -> String {
    let mut parts = parts.into_iter().rev();
    let Some(last) = parts.next() else { return String::new() };
    let Some(before) = parts.next() else { return last };
    let end = text!(texts, answer_and { first: before, last });
    parts.fold(end, |end, part| text!(texts, answer_comma { first: part, last: end }))
}

/// Where every introduction begins after the horizon, nothing changes.
fn too_late(scenario: &Scenario, texts: Texts) -> Option<String> {
    let changes = scenario.alternatives.iter().filter(|it| it.changes(&scenario.baseline));
    let first = changes.map(|alternative| alternative.start).min()?;
    let begins = (scenario.start_year + first - 1).to_string();
    (first > scenario.horizon)
        .then(|| text!(texts, answer_too_late { start: begins, last: scenario.last_year().to_string() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::scenario::Quantity;
    use crate::scenario::plan::Plan;
    use crate::text::Language;

    fn answer(scenario: &Scenario, language: Language) -> Answer {
        let comparison = Comparison::new(Plan::new(scenario).expect("the scenario is valid"));
        Answer::new(scenario, &comparison, Texts { language })
    }

    /// The amounts are those of tests/fixtures/vectors/medium.json: 44,357,672; 44,928,957; 45,275,292.
    #[test]
    fn the_medium_municipality_goes_on_cheapest() {
        let answer = answer(&Preset::Medium.scenario(), Language::Dutch);
        let expected = "Doorgaan met HIYD is over acht jaar het goedkoopst: CYOD kost €\u{a0}590\u{a0}duizend meer en \
                        BYOD €\u{a0}949\u{a0}duizend meer.";
        assert_eq!(answer.sentence, expected);
        let share = "Het grootste verschil, €\u{a0}949\u{a0}duizend, is 2,1% van de kosten van alle werkplekken.";
        assert_eq!(answer.share.as_deref(), Some(share));
        assert!(answer.notes.is_empty());
    }

    #[test]
    fn heerhugowaard_is_told_what_part_is_desks() {
        let answer = answer(&Preset::Heerhugowaard.scenario(), Language::Dutch);
        assert!(answer.sentence.starts_with("BYOD is over negen jaar het goedkoopst"), "{}", answer.sentence);
        assert!(answer.sentence.contains("doorgaan met vaste pc's"), "{}", answer.sentence);
        assert!(answer.sentence.contains("door minder werkplekken"), "{}", answer.sentence);
        assert!(answer.notes.iter().any(|note| note.contains("evenveel werkplekken")), "{:?}", answer.notes);
    }

    #[test]
    fn an_introduction_after_the_horizon_is_said() {
        let mut scenario = Preset::Medium.scenario();
        scenario.horizon = 1;
        let answer = answer(&scenario, Language::Dutch);
        assert!(answer.notes.iter().any(|note| note.contains("2028") && note.contains("2027")), "{:?}", answer.notes);
    }

    #[test]
    fn six_policies_are_summed_up_in_one_sentence_in_both_languages() {
        for language in Language::ALL {
            let answer = answer(&Preset::SixPolicies.scenario(), language);
            assert!(answer.sentence.len() < 250, "{}", answer.sentence);
        }
    }

    #[test]
    fn a_single_alternative_has_nothing_to_be_compared_with() {
        let mut scenario = Preset::Medium.scenario();
        scenario.alternatives.truncate(1);
        let answer = answer(&scenario, Language::English);
        assert_eq!(answer.sentence, "Over eight years, HIYD costs €44.4\u{a0}million.");
        assert_eq!(answer.share, None);
    }

    #[test]
    fn where_it_is_too_close_only_what_names_a_winner_goes() {
        let mut scenario = Preset::Medium.scenario();
        scenario.workforce.headcount = Quantity::Fixed(40.0);
        let open = Answer { present_value: Some("BYOD".to_owned()), ..answer(&scenario, Language::Dutch) };
        let closed = open.clone().close("te dicht bij elkaar".to_owned());
        assert_eq!((closed.sentence.as_str(), closed.present_value), ("te dicht bij elkaar", None));
        assert_eq!((closed.notes.len(), closed.notes), (1, open.notes));
    }

    #[test]
    fn without_people_the_answer_is_still_a_sentence() {
        let mut scenario = Preset::Medium.scenario();
        scenario.workforce.headcount = Quantity::Fixed(0.0);
        let answer = answer(&scenario, Language::Dutch);
        assert!(!answer.sentence.contains("NaN") && !answer.sentence.contains('–'), "{}", answer.sentence);
        assert!(answer.notes.iter().any(|note| note.contains("50 medewerkers")));
    }
}
