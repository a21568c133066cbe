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

    /// The Fluent file of the language.
    pub(super) fn source(self) -> &'static str {
        match self {
            Language::Dutch => include_str!("nl.ftl"),
            Language::English => include_str!("en.ftl"),
        }
    }

    fn bundle(self) -> FluentBundle<FluentResource> {
        let resource = FluentResource::try_new(self.source().to_owned()).expect("a test parses every Fluent file");
        let tag = self.tag().parse().expect("the tags are well formed");
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolating marks would end up in file names and tests, and no text here is written from right to left.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("a test finds no text twice");
        bundle
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
            let bundle = bundles[self.language as usize].get_or_init(|| self.language.bundle());
            let pattern = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(pattern, Some(&fluent(arguments)), &mut Vec::new()).into_owned())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fluent_file_makes_a_bundle() {
        for language in Language::ALL {
            FluentResource::try_new(language.source().to_owned()).expect("the file has no syntax error");
            language.bundle();
        }
    }

    #[test]
    fn no_text_shouts() {
        for language in Language::ALL {
            assert!(!language.source().lines().any(|line| line.contains('!')), "{}", language.tag());
        }
    }
}
