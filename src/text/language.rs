//! The languages of the page, and the texts of each out of its Fluent file.

use std::cell::OnceCell;

use fluent_bundle::{FluentBundle, FluentResource};

use super::argument::{Argument, fluent};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Dutch.
    #[default]
    Dutch,
    /// British English.
    English,
}

/// The texts of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    /// The language in which they are written.
    pub language: Language,
}

impl Language {
    /// Every language of the page.
    pub const ALL: [Language; 2] = [Language::Dutch, Language::English];

    /// The tag for the page's `lang`: `nl` or `en-GB`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Dutch => "nl",
            Language::English => "en-GB",
        }
    }

    /// The language that a tag such as `nl-BE` asks for; none if the page does not have it.
    pub fn from_tag(tag: &str) -> Option<Language> {
        match tag.split('-').next() {
            Some("nl") => Some(Language::Dutch),
            Some("en") => Some(Language::English),
            _ => None,
        }
    }

    /// The other language.
    pub fn other(self) -> Language {
        match self {
            Language::Dutch => Language::English,
            Language::English => Language::Dutch,
        }
    }

    /// The name of the language's Fluent file, without what follows the dot.
    pub fn file(self) -> &'static str {
        match self {
            Language::Dutch => "nl",
            Language::English => "en",
        }
    }

    /// The Fluent file of the language. The page's program holds none: it fetches the one that is wanted.
    #[cfg(not(all(target_arch = "wasm32", feature = "app")))]
    pub(super) fn source(self) -> Option<&'static str> {
        Some(match self {
            Language::Dutch => include_str!("nl.ftl"),
            Language::English => include_str!("en.ftl"),
        })
    }

    #[cfg(all(target_arch = "wasm32", feature = "app"))]
    pub(super) fn source(self) -> Option<&'static str> {
        None
    }

    /// Whether the texts of the language are there.
    pub fn has_texts(self) -> bool {
        self.source().is_some() || BUNDLES.with(|bundles| bundles[self as usize].get().is_some())
    }

    /// Takes in the Fluent file of the language; whether it is one with the texts of this program.
    pub fn take_in(self, source: String) -> bool {
        let bundle = self.bundle(source).filter(|bundle| bundle.has_message("app_name"));
        // Whoever asked twice has them all the same.
        bundle.map(|bundle| BUNDLES.with(|bundles| drop(bundles[self as usize].set(bundle)))).is_some()
    }

    /// The texts of a Fluent file; none where it breaks the rules of such files.
    fn bundle(self, source: String) -> Option<FluentBundle<FluentResource>> {
        let resource = FluentResource::try_new(source).ok()?;
        let tag = self.tag().parse().expect("the tags are well formed");
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolating marks would end up in file names and tests, and no text here is written from right to left.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).ok()?;
        Some(bundle)
    }

    fn built_in(self) -> FluentBundle<FluentResource> {
        let source = self.source().expect("the page fetches the texts of a language before it speaks it");
        self.bundle(source.to_owned()).expect("a test parses every Fluent file and finds no text twice")
    }
}

thread_local! {
    /// The parsed Fluent file of each language, from its first text on.
    static BUNDLES: [OnceCell<FluentBundle<FluentResource>>; 2] = const { [OnceCell::new(), OnceCell::new()] };
}

impl Texts {
    /// A text that a test finds in every language.
    pub(super) fn text(self, id: &str, arguments: &[(&'static str, Argument)]) -> String {
        self.find(id, arguments).expect("a test finds every text in every language")
    }

    /// A text by its id in the Fluent file; none where the file does not have it.
    pub(super) fn find(self, id: &str, arguments: &[(&'static str, Argument)]) -> Option<String> {
        BUNDLES.with(|bundles| {
            let bundle = bundles[self.language as usize].get_or_init(|| self.language.built_in());
            let pattern = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(pattern, Some(&fluent(arguments)), &mut Vec::new()).into_owned())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(language: Language) -> &'static str {
        language.source().expect("the library holds its texts")
    }

    #[test]
    fn what_is_no_fluent_file_of_ours_is_not_taken_in() {
        for text in ["", "<!doctype html><title>404</title>", "other = Texts of something else"] {
            assert!(!Language::English.take_in(text.to_owned()), "{text}");
        }
        assert_eq!(Texts { language: Language::English }.find("app_name", &[]).as_deref(), Some("Werkplekwijzer"));
    }

    #[test]
    fn a_file_that_is_taken_in_twice_is_there() {
        for _ in 0..2 {
            assert!(Language::Dutch.take_in(source(Language::Dutch).to_owned()));
        }
    }

    #[test]
    fn every_fluent_file_makes_a_bundle() {
        for language in Language::ALL {
            FluentResource::try_new(source(language).to_owned()).expect("the file has no syntax error");
            language.built_in();
        }
    }

    #[test]
    fn no_text_shouts() {
        for language in Language::ALL {
            assert!(!source(language).lines().any(|line| line.contains('!')), "{}", language.tag());
        }
    }
}
