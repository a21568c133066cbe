//! A text in both languages.

use serde::Deserialize;

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[allow(missing_docs, reason = "the names are the tags of the languages")]
pub struct Wording {
    pub nl: String,
    pub en: String,
}
