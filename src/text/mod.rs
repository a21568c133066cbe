//! Every visible word, by language, from the Fluent files.
//!
//! A text is a method of [`Texts`], so that a missing one fails the build; a test checks that both languages have every
//! text with exactly these arguments. The names of the scenario's numbers are declared by the table of fields.

pub mod numbers;

mod fields;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::model::costs::CostCategory;
use crate::scenario::names;
use crate::scenario::problem::{Allowed, Problem};

/// The languages of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Nederlands.
    #[default]
    Dutch,
    /// British English.
    English,
}

impl Language {
    /// All.
    pub const ALL: [Language; 2] = [Language::Dutch, Language::English];

    /// The tag for the page's `lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Dutch => "nl",
            Language::English => "en-GB",
        }
    }

    /// The language that a tag such as `nl-BE` asks for, if the page speaks it.
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

    fn source(self) -> &'static str {
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
    static BUNDLES: [FluentBundle<FluentResource>; 2] = Language::ALL.map(Language::bundle);
}

/// The texts of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    /// Their language.
    pub language: Language,
}

impl Texts {
    fn text(self, id: &str, arguments: &[(&'static str, FluentValue<'static>)]) -> String {
        self.find(id, arguments).expect("a test finds every text in every language")
    }

    fn find(self, id: &str, arguments: &[(&'static str, FluentValue<'static>)]) -> Option<String> {
        BUNDLES.with(|bundles| {
            let bundle = &bundles[self.language as usize];
            let pattern = bundle.get_message(id)?.value()?;
            let arguments: FluentArgs = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
            Some(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
        })
    }
}

impl Texts {
    /// A name out of a scenario: one that ships with the app in the language, any other as it was given.
    pub fn given(self, name: &str) -> String {
        match name {
            "Doorgaan met HIYD" => self.shipped_going_on_hiyd(),
            "Kiezen uit een lijst (CYOD)" => self.shipped_cyod(),
            "Eigen apparaat (BYOD)" => self.shipped_byod(),
            "Vaste pc's" => self.shipped_fixed_pcs(),
            other => other.to_owned(),
        }
    }
}

impl Texts {
    /// What a role of a scenario is called: one that ships with the app in the language, any other by its id.
    pub fn role(self, id: &str) -> String {
        match id {
            "policy" => self.role_policy(),
            "counter" => self.role_counter(),
            "social" => self.role_social(),
            "field" => self.role_field(),
            "management" => self.role_management(),
            "specialist" => self.role_specialist(),
            "support" => self.role_support(),
            "temporary" => self.role_temporary(),
            "staff" => self.role_staff(),
            other => self.copy_of(other, Texts::role),
        }
    }

    /// What a device of a scenario is called: one that ships with the app in the language, any other by its id.
    pub fn device(self, id: &str) -> String {
        match id {
            "laptop" => self.device_laptop(),
            "laptop_premium" => self.device_laptop_premium(),
            "thin_client" => self.device_thin_client(),
            "desktop" => self.device_desktop(),
            "tablet" => self.device_tablet(),
            "smartphone" => self.device_smartphone(),
            "monitor" => self.device_monitor(),
            "dock" => self.device_dock(),
            other => self.copy_of(other, Texts::device),
        }
    }

    /// A copy goes by its original and a number, anything else by its id.
    fn copy_of(self, id: &str, name: fn(Texts, &str) -> String) -> String {
        match names::of_copy(id) {
            (base, Some(number)) => format!("{} {number}", name(self, base)),
            (base, None) => base.replace('_', " ").trim_end().to_owned(),
        }
    }
}

impl Texts {
    /// What a cost category is called.
    pub fn cost(self, category: CostCategory) -> String {
        match category {
            CostCategory::Hardware => self.cost_hardware(),
            CostCategory::Allowances => self.cost_allowances(),
            CostCategory::Licences => self.cost_licences(),
            CostCategory::VirtualWorkspace => self.cost_virtual_workspace(),
            CostCategory::Connectivity => self.cost_connectivity(),
            CostCategory::Support => self.cost_support(),
            CostCategory::Deployment => self.cost_deployment(),
            CostCategory::Risk => self.cost_risk(),
            CostCategory::Change => self.cost_change(),
            CostCategory::Workplace => self.cost_workplace(),
            CostCategory::HomeWorking => self.cost_home_working(),
        }
    }
}

impl Texts {
    /// What may stand in a place of a file.
    pub fn allowed(self, allowed: &Allowed) -> String {
        let number = |value: f64| self.language.short(value, 4);
        match allowed {
            Allowed::Quantity(low, high) => self.allowed_quantity(number(*low), number(*high)),
            Allowed::Number(low, high) => self.allowed_number(number(*low), number(*high)),
            Allowed::Whole(low, high) => self.allowed_whole(number(*low as f64), number(*high as f64)),
            Allowed::Ordered => self.allowed_ordered(),
            Allowed::Flag => self.allowed_flag(),
            Allowed::Name => self.allowed_name(),
            Allowed::Text => self.allowed_text(),
            Allowed::Id => self.allowed_id(),
            Allowed::UniqueId => self.allowed_unique(),
            Allowed::Word(words) if words.is_empty() => self.allowed_none(),
            Allowed::Word(words) => self.allowed_word(words.join(", ")),
            Allowed::Object => self.allowed_object(),
            Allowed::List(most) => self.allowed_list(*most),
            Allowed::Required => self.allowed_required(),
            Allowed::Known(words) => self.allowed_known(words.join(", ")),
            Allowed::Once => self.allowed_once(),
            Allowed::SomeShare => self.allowed_some_share(),
            Allowed::SomeWeekday => self.allowed_some_weekday(),
            Allowed::DeskFromEmployer => self.allowed_desk(),
            Allowed::EveryRole => self.allowed_every_role(),
            Allowed::Json => self.allowed_json(),
        }
    }

    /// One thing in a file that the format does not allow, in a sentence.
    pub fn problem(self, problem: &Problem) -> String {
        self.refused_problem(problem.path.as_str(), problem.found.as_str(), self.allowed(&problem.allowed))
    }
}

/// An argument of a text: a number chooses the grammar, anything else is shown as it is.
pub trait Argument {
    /// For Fluent.
    fn value(self) -> FluentValue<'static>;
}

impl Argument for usize {
    fn value(self) -> FluentValue<'static> {
        FluentValue::from(self)
    }
}

impl Argument for u32 {
    fn value(self) -> FluentValue<'static> {
        FluentValue::from(self)
    }
}

impl Argument for String {
    fn value(self) -> FluentValue<'static> {
        FluentValue::from(self)
    }
}

impl Argument for &str {
    fn value(self) -> FluentValue<'static> {
        FluentValue::from(self.to_owned())
    }
}

/// Declares the texts with their arguments.
macro_rules! texts {
    ($($id:ident($($argument:ident),*);)*) => {
        #[allow(missing_docs, reason = "the Fluent files hold the texts")]
        #[allow(clippy::too_many_arguments, reason = "a sentence takes as many numbers as it states")]
        impl Texts {
            $(pub fn $id(self $(, $argument: impl Argument)*) -> String {
                self.text(stringify!($id), &[$((stringify!($argument), $argument.value())),*])
            })*
        }

        /// Every text with the names of its arguments.
        #[cfg(test)]
        const DECLARED: &[(&str, &[&str])] = &[$((stringify!($id), &[$(stringify!($argument)),*])),*];
    };
}

include!("declared.rs");

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// The texts of a Fluent file with the arguments that each names.
    fn written(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut texts = BTreeMap::new();
        let mut current = String::new();
        for line in source.lines() {
            if let Some((id, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
            {
                current = id.to_owned();
                let earlier = texts.insert(current.clone(), BTreeSet::new());
                assert!(earlier.is_none(), "{id} is written twice");
            }
            for piece in line.split('$').skip(1) {
                let name: String =
                    piece.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                texts.get_mut(&current).expect("a text begins before its arguments").insert(name);
            }
        }
        texts
    }

    #[test]
    fn both_languages_have_every_text_with_its_arguments() {
        let declared: BTreeMap<String, BTreeSet<String>> = DECLARED
            .iter()
            .map(|(id, names)| ((*id).to_owned(), names.iter().map(|name| (*name).to_owned()).collect()))
            .chain(fields::tests::ids().map(|id| (id, BTreeSet::new())))
            .collect();
        for language in Language::ALL {
            let written = written(language.source());
            for (id, arguments) in &declared {
                assert_eq!(written.get(id), Some(arguments), "{} in {}", id, language.tag());
            }
            for id in written.keys() {
                assert!(declared.contains_key(id), "{id} in {} is not declared", language.tag());
            }
        }
    }

    #[test]
    fn every_fluent_file_makes_a_bundle() {
        for language in Language::ALL {
            FluentResource::try_new(language.source().to_owned()).expect("the file has no syntax error");
            language.bundle();
        }
    }

    #[test]
    fn the_names_that_ship_are_those_of_the_examples() {
        use crate::defaults::presets::Preset;
        for preset in [Preset::Medium, Preset::Heerhugowaard] {
            for alternative in preset.scenario().alternatives {
                let given = |language| Texts { language }.given(&alternative.name);
                assert_eq!(given(Language::Dutch), alternative.name);
                let is_a_word = alternative.name.bytes().all(|byte| byte.is_ascii_uppercase());
                assert!(is_a_word || given(Language::English) != alternative.name, "{}", alternative.name);
            }
        }
    }

    #[test]
    fn no_text_shouts() {
        for language in Language::ALL {
            assert!(!language.source().lines().any(|line| line.contains('!')), "{}", language.tag());
        }
    }
}
