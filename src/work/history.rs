//! The history of a piece of work: its drafts, to be undone and done again.

use crate::work::draft::Draft;

/// Steps that can be undone; older ones are forgotten.
pub const STEPS: usize = 100;

/// The drafts before and after the one at hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// The last is the draft before.
    past: Vec<Draft>,
    /// The last is the draft after.
    future: Vec<Draft>,
}

impl History {
    /// Records a step away from a draft; steps that were undone cannot be done again then.
    pub fn record(&mut self, before: Draft) {
        self.past.push(before);
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Forgets the last step if it led nowhere: to a draft that equals the one before.
    pub fn forget(&mut self, now: &Draft) {
        if self.past.last().is_some_and(|before| before.equals(now)) {
            self.past.pop();
        }
    }

    /// The draft before the one at hand.
    pub fn undo(&mut self, now: Draft) -> Option<Draft> {
        let before = self.past.pop()?;
        self.future.push(now);
        Some(before)
    }

    /// The draft after the one at hand.
    pub fn redo(&mut self, now: Draft) -> Option<Draft> {
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
