//! The declaration of texts: a method each, and a struct each for two or more arguments.
//!
//! To add a text, write it in both Fluent files. `UPDATE_TEXTS=1 cargo test --no-default-features --lib text::declaration`
//! then writes `declared.rs`, and the text can be called.

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
    };
}

pub(super) use texts;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::env;
    use std::fs;

    use crate::text::{Language, fields, names};

    /// A text as a Fluent file has it.
    struct Written {
        section: String,
        id: String,
        /// The names of its arguments, in the order of their first appearance.
        arguments: Vec<String>,
    }

    /// The texts of a language in the order of its Fluent file.
    fn written(language: Language) -> Vec<Written> {
        let mut texts: Vec<Written> = Vec::new();
        let mut section = String::new();
        for line in language.source().expect("the library holds its texts").lines() {
            if let Some(title) = line.strip_prefix("## ") {
                section = title.to_owned();
            } else if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
                texts.push(Written { section: section.clone(), id: id.to_owned(), arguments: Vec::new() });
            }
            for name in line.split('$').skip(1).map(first_name) {
                let text = texts.last_mut().expect("a text begins before its arguments");
                if !text.arguments.contains(&name) {
                    text.arguments.push(name);
                }
            }
        }
        texts
    }

    fn first_name(piece: &str) -> String {
        piece.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
    }

    /// The ids of the texts that are found by key, which no method declares.
    fn by_key() -> BTreeSet<String> {
        fields::tests::ids().chain(names::tests::ids()).collect()
    }

    /// The file `declared.rs` that follows from the English Fluent file.
    fn declarations() -> String {
        let by_key = by_key();
        let mut file = "//! Every text with the names of its arguments. `text/declaration.rs` writes this file from the Fluent files.\n\n\
            use super::declaration::texts;\n\n\
            texts! {\n"
            .to_owned();
        let mut section = String::new();
        for text in written(Language::English).into_iter().filter(|text| !by_key.contains(&text.id)) {
            if text.section != section {
                file += if section.is_empty() { "" } else { "\n" };
                file += &format!("    // {}\n", text.section);
                section = text.section;
            }
            file += &format!("    {}({});\n", text.id, text.arguments.join(", "));
        }
        file + "}\n"
    }

    #[test]
    fn declared_texts_are_those_of_the_fluent_files() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/declared.rs");
        let expected = declarations();
        if env::var_os("UPDATE_TEXTS").is_some() {
            fs::write(path, &expected).expect("the repository can be written");
        }
        let found = fs::read_to_string(path).expect("the file is in the repository");
        assert!(
            found == expected,
            "src/text/declared.rs is not what the Fluent files give; \
             UPDATE_TEXTS=1 cargo test --no-default-features --lib text::declaration writes it"
        );
    }

    #[test]
    fn both_languages_have_every_text_in_one_order_with_its_arguments() {
        let [dutch, english] = Language::ALL.map(written);
        for (dutch, english) in dutch.iter().zip(&english) {
            assert_eq!(dutch.id, english.id, "the Fluent files part here");
            let names = |text: &Written| -> BTreeSet<String> { text.arguments.iter().cloned().collect() };
            assert_eq!(names(dutch), names(english), "{}", dutch.id);
        }
        assert_eq!(dutch.len(), english.len(), "one Fluent file goes on");
    }

    #[test]
    fn no_text_is_written_twice() {
        let mut ids = BTreeSet::new();
        for text in written(Language::Dutch) {
            assert!(ids.insert(text.id.clone()), "{} is written twice", text.id);
        }
    }

    #[test]
    fn every_text_that_is_found_by_key_is_written_and_has_no_arguments() {
        let texts = written(Language::Dutch);
        for id in by_key() {
            let text = texts.iter().find(|text| text.id == id);
            let text = text.unwrap_or_else(|| panic!("{id} is in no Fluent file"));
            assert_eq!(text.arguments, [""; 0], "{id}");
        }
    }
}
