//! What was done to a scenario, step by step, to be undone and done again.

use std::rc::Rc;

use crate::scenario::Scenario;

/// Steps that can be undone; older ones are forgotten.
pub const STEPS: usize = 100;

/// The scenarios before and after the one at hand.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The last is the step before.
    past: Vec<Rc<Scenario>>,
    /// The last is the step after.
    future: Vec<Rc<Scenario>>,
}

/// Steps are the same scenarios, not equal ones: a hundred are long to compare.
impl PartialEq for History {
    fn eq(&self, other: &History) -> bool {
        let same = |ours: &[Rc<Scenario>], theirs: &[Rc<Scenario>]| {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| Rc::ptr_eq(a, b))
        };
        same(&self.past, &other.past) && same(&self.future, &other.future)
    }
}

impl History {
    /// Records a step away from a scenario; what was undone cannot be done again then.
    pub fn record(&mut self, before: &Rc<Scenario>) {
        self.past.push(Rc::clone(before));
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Forgets the last step if it led nowhere.
    pub fn forget(&mut self, now: &Scenario) {
        if self.past.last().is_some_and(|before| **before == *now) {
            self.past.pop();
        }
    }

    /// The scenario of the step before the one at hand.
    pub fn undo(&mut self, now: &Rc<Scenario>) -> Option<Rc<Scenario>> {
        let before = self.past.pop()?;
        self.future.push(Rc::clone(now));
        Some(before)
    }

    /// The scenario of the step after the one at hand.
    pub fn redo(&mut self, now: &Rc<Scenario>) -> Option<Rc<Scenario>> {
        let after = self.future.pop()?;
        self.past.push(Rc::clone(now));
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
