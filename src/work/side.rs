//! Scenarios that are put beside the work at hand.

use std::rc::Rc;

use crate::outcome::comparison::Comparison;
use crate::scenario::Scenario;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;
use crate::text::Texts;
use crate::work::document::Document;
use crate::work::origin::Origin;

/// Scenarios beside the work at hand at most.
pub const MOST: usize = 3;

/// A scenario beside the work at hand, as it was when it was put there.
#[derive(Clone, Debug)]
pub struct Side {
    /// Where it came from.
    pub origin: Origin,
    /// As it came.
    pub preset: Rc<Scenario>,
    /// As it is.
    pub scenario: Rc<Scenario>,
    /// What follows from it.
    pub comparison: Rc<Comparison>,
}

/// A side is the same scenario, not an equal one.
impl PartialEq for Side {
    fn eq(&self, other: &Side) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario) && Rc::ptr_eq(&self.preset, &other.preset)
    }
}

impl Side {
    /// The side of a document.
    ///
    /// # Errors
    /// Every problem of its scenario.
    pub fn new(document: Document) -> Result<Side, Vec<Problem>> {
        let Document { origin, preset, scenario, .. } = document;
        let comparison = Rc::new(Comparison::new(&Plan::new(&scenario)?));
        Ok(Side { origin, preset: Rc::new(preset), scenario: Rc::new(scenario), comparison })
    }

    /// What it is called.
    pub fn name(&self, texts: Texts) -> String {
        self.origin.name(&self.preset, &self.scenario, texts)
    }
}
