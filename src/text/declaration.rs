//! The declaration of every text as a method, with its arguments.

use super::{Argument, Texts};

/// Declares the texts with their arguments.
macro_rules! texts {
    ($($id:ident($($argument:ident),*);)*) => {
        #[allow(missing_docs, reason = "the Fluent files hold the texts")]
        #[allow(clippy::too_many_arguments, reason = "a sentence takes as many numbers as it states")]
        impl Texts {
            $(pub fn $id(self $(, $argument: impl Into<Argument>)*) -> String {
                self.text(stringify!($id), &[$((stringify!($argument), $argument.into())),*])
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
    use crate::text::{Language, fields, names};

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
            .chain(fields::tests::ids().chain(names::tests::ids()).map(|id| (id, BTreeSet::new())))
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
}
