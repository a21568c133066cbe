//! A draft: the scenario and its additions between two steps.

use crate::scenario::Scenario;
use crate::work::additions::Additions;
use crate::work::same::Same;

/// The scenario and its additions between two steps: everything that a step changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The scenario.
    pub scenario: Same<Scenario>,
    /// The additions to it.
    pub additions: Same<Additions>,
}

impl Draft {
    /// The draft with another scenario.
    pub fn with_scenario(&self, scenario: Scenario) -> Draft {
        Draft { scenario: Same::new(scenario), ..self.clone() }
    }

    /// The draft with other additions.
    pub fn with_additions(&self, additions: Additions) -> Draft {
        Draft { additions: Same::new(additions), ..self.clone() }
    }

    /// Whether two drafts hold equal values, be they the same or not.
    pub fn equals(&self, other: &Draft) -> bool {
        *self.scenario == *other.scenario && *self.additions == *other.additions
    }

    /// The draft in place of this one, which keeps whichever part is equal.
    #[must_use]
    pub fn replaced_by(&self, next: Draft) -> Draft {
        Draft {
            scenario: self.scenario.replaced_by(next.scenario),
            additions: self.additions.replaced_by(next.additions),
        }
    }
}
