//! What is wrong with a scenario: where, what was found, and what is allowed.

use std::error::Error;
use std::fmt;

use crate::scenario::held::Held;
use crate::scenario::path::Path;

/// One thing in a scenario that the format does not allow.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where in the file: `policies[2].allowance.cycle`; or line and column where the file is no JSON.
    pub path: String,
    /// What stands there, shortened.
    pub found: String,
    /// What may stand there.
    pub allowed: Allowed,
}

/// What may stand in a place of the file.
#[derive(Clone, Debug, PartialEq)]
pub enum Allowed {
    /// A number from low to high, or a range of such numbers.
    Quantity(f64, f64),
    /// A number from low to high.
    Number(f64, f64),
    /// A whole number from low to high.
    Whole(u64, u64),
    /// `low ≤ likely ≤ high`.
    Ordered,
    /// True or false.
    Flag,
    /// Text of 1 to 200 characters.
    Name,
    /// Text, or null.
    Text,
    /// 1 to 60 characters of a–z, 0–9, `_` and `-`.
    Id,
    /// An id that no other in the list has.
    UniqueId,
    /// One of these words.
    Word(Vec<String>),
    /// An object.
    Object,
    /// A list of at least one and at most so many.
    List(usize),
    /// The field is required.
    Required,
    /// The format knows no such field; these it knows.
    Known(Vec<String>),
    /// A field may stand only once.
    Once,
    /// At least one role whose likely share is above 0.
    SomeShare,
    /// Weekday numbers whose sum is at least 0.001.
    SomeWeekday,
    /// A device of this kind, or of any.
    DeviceOf(&'static str),
    /// Computers at the desk only where the employer supplies the computer.
    DeskFromEmployer,
    /// A policy for this role, named or through `"*"`.
    EveryRole,
    /// A text in JSON.
    Json,
}

impl Problem {
    /// The problem that some content has at a place; what was found is shown as JSON, at most 60 characters of it.
    pub fn new(path: &Path, found: Held<'_>, allowed: Allowed) -> Problem {
        Problem { path: path.to_string(), found: shown(found), allowed }
    }
}

/// The content as JSON, shortened where it is long.
fn shown(held: Held<'_>) -> String {
    match held {
        Held::Fields(fields) if fields.get("likely").is_none() => return "an object".to_owned(),
        Held::List(_) => return "a list".to_owned(),
        _ => {}
    }
    let text = held.json().to_string();
    let short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() { short + "…" } else { short }
}

/// Characters of JSON that a message shows at most.
const LONGEST: usize = 60;

impl Error for Problem {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}; allowed is {}", visible(&self.path), visible(&self.found), self.allowed)
    }
}

/// The text with line ends and other signs that steer a terminal spelt out; an unknown field may be called anything.
fn visible(text: &str) -> String {
    let spell = |sign: char| if sign.is_control() { sign.escape_default().to_string() } else { sign.to_string() };
    text.chars().map(spell).collect()
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Allowed::Quantity(low, high) => {
                write!(f, "a number from {low} to {high}, or a range {{low, likely, high}} of such numbers")
            }
            Allowed::Number(low, high) => write!(f, "a number from {low} to {high}"),
            Allowed::Whole(low, high) if low == high => write!(f, "{low}"),
            Allowed::Whole(low, high) => write!(f, "a whole number from {low} to {high}"),
            Allowed::Ordered => write!(f, "a range with low ≤ likely ≤ high"),
            Allowed::Flag => write!(f, "true or false"),
            Allowed::Name => write!(f, "text of 1 to 200 characters"),
            Allowed::Text => write!(f, "text, or null"),
            Allowed::Id => write!(f, "an id of 1 to 60 characters of a–z, 0–9, _ and -"),
            Allowed::UniqueId => write!(f, "an id that no other in this list has"),
            Allowed::Word(words) if words.is_empty() => write!(f, "nothing, for there are none to refer to"),
            Allowed::Word(words) => write!(f, "{}", either(words)),
            Allowed::Object => write!(f, "an object {{…}}"),
            Allowed::List(most) => write!(f, "a list of 1 to {most} objects"),
            Allowed::Required => write!(f, "a value, for this field is required"),
            Allowed::Known(words) => write!(f, "no such field here, but {}", either(words)),
            Allowed::Once => write!(f, "each field once"),
            Allowed::SomeShare => write!(f, "at least one role with a likely share above 0"),
            Allowed::SomeWeekday => write!(f, "weekday numbers with a sum of at least 0.001"),
            Allowed::DeviceOf(kind) => write!(f, "a device of the kind {kind:?} or \"any\""),
            Allowed::DeskFromEmployer => write!(f, "\"desk\" only with \"computer\": \"employer\""),
            Allowed::EveryRole => write!(f, "a policy for every role, by its id or by \"*\""),
            Allowed::Json => write!(f, "one JSON text in UTF-8"),
        }
    }
}

/// `"a", "b" or "c"`.
fn either(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.join(", "),
    }
}
