//! The last picture of a run: what its futures show so far, and how far the run is.

use std::rc::Rc;

use crate::futures::messages::{JobId, Two};
use crate::futures::summary::{Contrast, Summary};
use crate::outcome::comparison::Comparison;
use crate::scenario::Scenario;

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It waits until the numbers are let alone, or is at work.
    Running,
    /// All futures are in.
    Complete,
    /// Somebody stopped it.
    Stopped,
    /// It could not be carried out.
    Failed,
}

/// What the futures of a scenario show.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Of which run.
    pub id: JobId,
    /// Whose futures.
    pub scenario: Rc<Scenario>,
    /// The estimate beside them.
    pub comparison: Rc<Comparison>,
    /// What they have in common.
    pub summary: Rc<Summary>,
    /// Why the two alternatives differ; none where there is but one.
    pub contrast: Option<Rc<Contrast>>,
}

impl Picture {
    /// The alternatives that its contrast puts beside one another.
    pub fn pair(&self) -> Option<Two> {
        let contrast = self.contrast.as_ref()?;
        let position = |id: &str| self.scenario.alternatives.iter().position(|alternative| alternative.id == id);
        Some((position(&contrast.a)?, position(&contrast.b)?))
    }
}
