//! A side: a scenario that was put beside the work at hand.

use crate::outcome::comparison::Comparison;
use crate::scenario::Scenario;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;
use crate::text::Texts;
use crate::work::document::Document;
use crate::work::origin::Origin;
use crate::work::same::Same;

/// The most scenarios that stand beside the work at hand.
pub const MOST: usize = 3;

/// A scenario beside the work at hand, as it was when it was put there.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// Its origin.
    pub origin: Origin,
    /// The scenario as it came.
    pub preset: Same<Scenario>,
    /// The scenario as it was.
    pub scenario: Same<Scenario>,
    /// Its estimates.
    pub comparison: Same<Comparison>,
}

impl Side {
    /// The side of a document.
    ///
    /// # Errors
    /// Every problem of its scenario.
    pub fn new(document: Document) -> Result<Side, Vec<Problem>> {
        let Document { origin, preset, scenario, .. } = document;
        let comparison = Same::new(Comparison::new(Plan::new(&scenario)?));
        Ok(Side { origin, preset: Same::new(preset), scenario: Same::new(scenario), comparison })
    }

    /// Its name on the page.
    pub fn name(&self, texts: Texts) -> String {
        self.origin.name(&self.preset, &self.scenario, texts)
    }
}
