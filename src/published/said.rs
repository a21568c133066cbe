//! What is said of the model beside the cases: the checks that were made, what others found that is no check, our
//! criticisms, and the limits of the calculation.

use serde::Deserialize;

use crate::published::wording::Wording;

/// A law that was checked.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Law {
    /// The name of the test.
    pub law: String,
    /// The number of scenarios on which it was tried.
    pub tried: u32,
    /// What it says.
    pub says: Wording,
}

/// What somebody published that is shown beside ours and not counted as a check.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct NoCheck {
    /// What it is called.
    pub title: Wording,
    /// What was found.
    pub says: Wording,
    /// Why it is no check.
    pub shows_not: Wording,
    /// Page of the source.
    pub url: String,
}

/// Our own criticisms of the model, each with what it could do to the answer.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Criticisms {
    /// The largest.
    pub criticisms: Vec<Wording>,
    /// The known limits of the calculation (model.md §9).
    pub limits: Vec<Wording>,
}

/// The laws that were checked, in the order of the page.
pub fn laws() -> Vec<Law> {
    serde_json::from_str(include_str!("../../assets/cases/checks.json")).expect("a test reads the asset")
}

/// What is shown beside ours.
pub fn no_checks() -> Vec<NoCheck> {
    serde_json::from_str(include_str!("../../assets/cases/beside.json")).expect("a test reads the asset")
}

/// Our criticisms.
pub fn criticisms() -> Criticisms {
    serde_json::from_str(include_str!("../../assets/cases/criticisms.json")).expect("a test reads the asset")
}
