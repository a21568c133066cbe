//! Changes of the scenario from its rows and items. Each is tried first, so that the field can say what is wrong.

use std::rc::Rc;

use werkplekwijzer::inputs::items::{Edit, Item};
use werkplekwijzer::inputs::{self, Entry};
use werkplekwijzer::report::inputs::{added, consequence, n_shared_names, obstacle, problem};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::path::Path;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::state::{Action, Work};
use yew::prelude::*;

use super::focus::beside;
use crate::app::browser::dom;

/// An entry for the input at a path.
#[derive(Clone, Debug, PartialEq)]
pub struct Filling {
    pub path: Path,
    pub entry: Entry,
}

/// What came of the last change of the items.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LastChange {
    /// The item that was added, if one was.
    pub added: Option<Item>,
    /// What came of it, in words.
    pub words: String,
}

/// What changes the scenario: entries of its inputs, and its items. A change that is refused says why.
#[derive(Clone, PartialEq)]
pub struct Editing {
    pub fill_in: Callback<Filling, Result<(), String>>,
    pub change: Callback<Edit, Result<(), String>>,
    /// What came of the last change of the items.
    pub last: LastChange,
}

/// Changes of the work at hand.
#[hook]
pub fn use_editing(texts: Texts, work: &Work, act: &Callback<Action>) -> Editing {
    let last = use_state(LastChange::default);
    // Callbacks that stay as they are when a number changes leave the other rows as they are.
    let current = use_mut_ref(|| Current::of(work));
    *current.borrow_mut() = Current::of(work);
    let fill_in = use_callback((texts, act.clone()), {
        let current = Rc::clone(&current);
        move |Filling { path, entry }: Filling, (texts, act)| {
            current.borrow().check(&path, &entry, *texts)?;
            act.emit(Action::Edit(path, entry));
            Ok(())
        }
    });
    let change = use_callback((texts, act.clone()), {
        let last = last.setter();
        move |edit: Edit, (texts, act)| {
            let Current { scenario, preset } = &*current.borrow();
            let next = edit.apply(scenario, preset).map_err(|why| obstacle(&why, scenario, *texts))?;
            last.set(LastChange { added: added(scenario, &next), words: consequence(scenario, &next, *texts) });
            dom::focus_first(beside(scenario, &next));
            act.emit(Action::Restructure(edit));
            Ok(())
        }
    });
    Editing { fill_in, change, last: (*last).clone() }
}

/// The scenario as it is now, and what it started from.
struct Current {
    scenario: Rc<Scenario>,
    preset: Rc<Scenario>,
}

impl Current {
    fn of(work: &Work) -> Current {
        Current { scenario: Rc::clone(&work.scenario), preset: Rc::clone(&work.preset) }
    }

    /// Refuses an entry that breaks a rule of the file, or a name that another item has.
    fn check(&self, path: &Path, entry: &Entry, texts: Texts) -> Result<(), String> {
        let next = inputs::with(&self.scenario, path, entry).map_err(|problems| problem(&problems, texts))?;
        if n_shared_names(&next, texts) > n_shared_names(&self.scenario, texts) {
            return Err(texts.items_same_name());
        }
        Ok(())
    }
}
