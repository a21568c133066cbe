//! The picture of a run: its futures so far beside the estimate, and the stage of the run.

use std::rc::Rc;

use crate::futures::ceiling::UnderCeiling;
use crate::futures::messages::{JobId, Two};
use crate::futures::summary::{Contrast, Summary};
use crate::outcome::comparison::Comparison;
use crate::scenario::Scenario;

/// The stage of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Waiting until the numbers no longer change, or at work.
    Running,
    /// With all futures.
    Complete,
    /// Stopped by the user.
    Stopped,
    /// Refused, because the scenario cannot be simulated.
    Failed,
}

/// The futures of a scenario so far, with the scenario that they belong to.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The run.
    pub id: JobId,
    /// The scenario of the run.
    pub scenario: Rc<Scenario>,
    /// The estimate of the scenario.
    pub comparison: Rc<Comparison>,
    /// The summary of the futures.
    pub summary: Rc<Summary>,
    /// The explanation of a difference; none where there is but one alternative.
    pub contrast: Option<Rc<Contrast>>,
    /// A ceiling, and how surely each alternative stays within it; none where nobody asked.
    pub under: Option<Rc<UnderCeiling>>,
}

impl Picture {
    /// The alternatives of the contrast.
    pub fn pair(&self) -> Option<Two> {
        let contrast = self.contrast.as_ref()?;
        let position = |id: &str| self.scenario.alternatives.iter().position(|alternative| alternative.id == id);
        Some((position(&contrast.a)?, position(&contrast.b)?))
    }
}
