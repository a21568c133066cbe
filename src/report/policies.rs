//! The abbreviations of policies in words.

use crate::scenario::Policy;
use crate::text::Texts;

/// A sentence for each policy whose abbreviation stands for something, each with a space behind it.
pub fn words<'a>(policies: impl IntoIterator<Item = &'a Policy>, texts: Texts) -> String {
    let word = |policy: &Policy| match policy.id.as_str() {
        "hiyd" => texts.answer_word_hiyd(),
        "cyod" => texts.answer_word_cyod(),
        "byod" => texts.answer_word_byod(),
        "cope" => texts.answer_word_cope(),
        "cleo" => texts.answer_word_cleo(),
        "byos" => texts.answer_word_byos(),
        _ => String::new(),
    };
    policies.into_iter().map(word).filter(|word| !word.is_empty()).map(|word| word + " ").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::text::Language;

    #[test]
    fn every_policy_that_ships_is_explained_and_any_other_is_not() {
        let texts = Texts { language: Language::Dutch };
        let mut policies = Preset::SixPolicies.scenario().policies;
        let shipped = words(&policies, texts);
        assert_eq!(shipped.matches(". ").count(), policies.len(), "{shipped}");
        policies[0].id = "own".to_owned();
        assert!(words(&policies[..1], texts).is_empty());
    }
}
