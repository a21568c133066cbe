//! The refusal of a document that is damaged, too new, too large, or breaks the format.

use std::error::Error;
use std::fmt;

use crate::scenario::problem::Problem;

/// The reason for which a document was not opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// It is cut off, changed on the way or no document.
    Damaged,
    /// A newer version of the app wrote it.
    Newer,
    /// It is larger than any scenario.
    TooLarge,
    /// Its scenario breaks rules of the format.
    Problems(Vec<Problem>),
}

impl Error for Refusal {}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Damaged => write!(f, "this is damaged, or no document of this app"),
            Refusal::Newer => write!(f, "a newer version of the app wrote this"),
            Refusal::TooLarge => write!(f, "this is larger than any scenario"),
            Refusal::Problems(problems) => write!(f, "the scenario breaks the format: {}", listed(problems)),
        }
    }
}

/// Problems one after another in one line.
pub(super) fn listed(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<String>>().join("; ")
}
