//! What somebody looks for among everything that can be filled in.

use std::rc::Rc;

use yew::prelude::*;

/// What is looked for and what is open; it stays when somebody looks at the outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looking {
    /// What is searched for.
    pub wanted: String,
    /// Whether only what differs from the preset is shown.
    pub only_changed: bool,
    /// The groups that are open.
    pub open: Vec<&'static str>,
}

/// Another look at it.
pub enum Look {
    /// Searches.
    Want(String),
    /// Shows only what differs from the preset, or everything.
    OnlyChanged(bool),
    /// Opens or closes a group.
    Turn(&'static str),
    /// Begins anew with what differs from the preset.
    Changes,
    /// Begins anew with one group open.
    Group(&'static str),
}

impl Reducible for Looking {
    type Action = Look;

    fn reduce(self: Rc<Self>, look: Look) -> Rc<Self> {
        let mut next = (*self).clone();
        match look {
            Look::Want(wanted) => next.wanted = wanted,
            Look::OnlyChanged(only_changed) => next.only_changed = only_changed,
            Look::Turn(key) if next.open.contains(&key) => next.open.retain(|other| *other != key),
            Look::Turn(key) => next.open.push(key),
            Look::Changes => next = Looking { only_changed: true, ..Looking::default() },
            Look::Group(key) => next = Looking { open: vec![key], ..Looking::default() },
        }
        Rc::new(next)
    }
}
