//! The language that a visitor wants, and how the choice is kept.

use werkplekwijzer::text::Language;

use super::dom::window;
use super::{address, storage};

/// The name under which the choice of language is kept.
const NAME: &str = "werkplekwijzer.language";

/// The language of the link, of the last visit, or of the browser.
pub fn preferred() -> Language {
    let known = |tag: Option<String>| tag.and_then(|tag| Language::from_tag(&tag));
    known(address::language())
        .or_else(|| known(storage::read(NAME)))
        .or_else(|| known(window().navigator().language()))
        .unwrap_or_default()
}

/// Keeps the choice of language for the next visit, and in the address for the next load.
pub fn keep(language: Language) {
    // Where nothing can be kept the page still speaks the language, until it is closed.
    let _ = storage::write(NAME, language.tag());
    address::set_language(language.tag());
}
