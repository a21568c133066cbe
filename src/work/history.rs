//! What was done to a scenario, step by step, to be undone and done again.

use std::rc::Rc;

use crate::scenario::Scenario;
use crate::work::additions::Additions;

/// Steps that can be undone; older ones are forgotten.
pub const STEPS: usize = 100;

/// Everything that a step changes.
#[derive(Clone, Debug)]
pub struct Step {
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// What belongs to it.
    pub additions: Rc<Additions>,
}

impl Step {
    /// Whether they are the same, not only equal: a hundred are long to compare.
    fn is(&self, other: &Step) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario) && Rc::ptr_eq(&self.additions, &other.additions)
    }
}

/// The steps before and after the one at hand.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The last is the step before.
    past: Vec<Step>,
    /// The last is the step after.
    future: Vec<Step>,
}

impl PartialEq for History {
    fn eq(&self, other: &History) -> bool {
        let same = |ours: &[Step], theirs: &[Step]| {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| a.is(b))
        };
        same(&self.past, &other.past) && same(&self.future, &other.future)
    }
}

impl History {
    /// Records a step away from here; what was undone cannot be done again then.
    pub fn record(&mut self, before: Step) {
        self.past.push(before);
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Forgets the last step if it led nowhere.
    pub fn forget(&mut self, now: &Step) {
        let is_same = |before: &Step| before.scenario == now.scenario && before.additions == now.additions;
        if self.past.last().is_some_and(is_same) {
            self.past.pop();
        }
    }

    /// The step before the one at hand.
    pub fn undo(&mut self, now: Step) -> Option<Step> {
        let before = self.past.pop()?;
        self.future.push(now);
        Some(before)
    }

    /// The step after the one at hand.
    pub fn redo(&mut self, now: Step) -> Option<Step> {
        let after = self.future.pop()?;
        self.past.push(now);
        Some(after)
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to do again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
