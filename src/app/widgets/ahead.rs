//! The text of a field that is kept further up. Yew draws long changes in pieces, so that whoever types fast is ahead of
//! what comes down again: without this the field would be set back to what it held some letters ago.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

/// What the field shows, and what notes that somebody typed.
pub struct Ahead {
    pub shown: String,
    way: Rc<RefCell<Way>>,
}

/// What was kept last, and what was typed since and is on its way there.
#[derive(Default)]
struct Way {
    kept: String,
    typed: Vec<String>,
}

impl Ahead {
    /// Notes what the field holds now.
    pub fn note(&self) -> impl Fn(&str) + 'static {
        let way = Rc::clone(&self.way);
        move |text| way.borrow_mut().typed.push(text.to_owned())
    }
}

impl Way {
    /// What the field shows, now that this is kept.
    fn shown(&mut self, kept: &str) -> String {
        if kept != self.kept {
            // What did not come from the field takes the place of what was typed.
            let n_arrived = self.typed.iter().position(|typed| typed == kept).map_or(self.typed.len(), |last| last + 1);
            self.typed.drain(..n_arrived);
            kept.clone_into(&mut self.kept);
        }
        self.typed.last().unwrap_or(&self.kept).clone()
    }
}

/// Follows the text that is kept for a field, but for what was typed and is still on its way there.
#[hook]
pub fn use_ahead(kept: &str) -> Ahead {
    let way = use_mut_ref(Way::default);
    let shown = way.borrow_mut().shown(kept);
    Ahead { shown, way }
}
