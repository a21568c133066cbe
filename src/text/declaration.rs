//! The declaration of texts: a method each, and a struct each for two or more arguments.

/// Shows a text with two or more arguments, each by its name.
///
/// ```
/// use werkplekwijzer::text::{Language, Texts, text};
///
/// let texts = Texts { language: Language::English };
/// let last = "BYOD";
/// assert_eq!(text!(texts, answer_and { first: "CYOD", last }), "CYOD and BYOD");
/// ```
///
/// A missing, unknown or double name does not compile:
///
/// ```compile_fail,E0063
/// # use werkplekwijzer::text::{Language, Texts, text};
/// # let texts = Texts { language: Language::English };
/// text!(texts, answer_and { first: "CYOD" });
/// ```
/// ```compile_fail,E0560
/// # use werkplekwijzer::text::{Language, Texts, text};
/// # let texts = Texts { language: Language::English };
/// text!(texts, answer_and { first: "CYOD", last: "BYOD", next: "HIYD" });
/// ```
/// ```compile_fail,E0062
/// # use werkplekwijzer::text::{Language, Texts, text};
/// # let texts = Texts { language: Language::English };
/// text!(texts, answer_and { first: "CYOD", last: "BYOD", last: "HIYD" });
/// ```
#[macro_export]
macro_rules! text {
    (@argument $name:ident) => { $crate::text::Argument::from($name) };
    (@argument $name:ident $value:expr) => { $crate::text::Argument::from($value) };
    ($texts:expr, $id:ident { $($name:ident $(: $value:expr)?),+ $(,)? }) => {
        $texts.$id($crate::text::declared::$id {
            $($name: $crate::text!(@argument $name $($value)?)),+
        })
    };
}

pub use text;

/// Declares texts, each as `id(argument, …);`.
macro_rules! texts {
    (@method $id:ident()) => {
        pub fn $id(self) -> String {
            self.text(stringify!($id), &[])
        }
    };
    (@method $id:ident($argument:ident)) => {
        pub fn $id(self, $argument: impl Into<$crate::text::Argument>) -> String {
            self.text(stringify!($id), &[(stringify!($argument), $argument.into())])
        }
    };
    (@method $id:ident($($argument:ident),+)) => {
        pub fn $id(self, arguments: $id) -> String {
            self.text(stringify!($id), &[$((stringify!($argument), arguments.$argument)),+])
        }
    };
    (@arguments $id:ident($($argument:ident)?)) => {};
    (@arguments $id:ident($($argument:ident),+)) => {
        #[doc = concat!("The arguments of the text `", stringify!($id), "`.")]
        #[allow(missing_docs, reason = "the Fluent files show what each argument is")]
        #[allow(non_camel_case_types, reason = "the id of the text, as the Fluent files write it")]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $id {
            $(pub $argument: $crate::text::Argument),+
        }
    };
    ($($id:ident($($argument:ident),*);)*) => {
        #[allow(missing_docs, reason = "the Fluent files hold the texts")]
        impl $crate::text::Texts {
            $($crate::text::declaration::texts! { @method $id($($argument),*) })*
        }

        $($crate::text::declaration::texts! { @arguments $id($($argument),*) })*

        /// Every text with the names of its arguments.
        #[cfg(test)]
        pub(super) const DECLARED: &[(&str, &[&str])] = &[$((stringify!($id), &[$(stringify!($argument)),*])),*];
    };
}

pub(super) use texts;

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use crate::text::declared::DECLARED;
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
