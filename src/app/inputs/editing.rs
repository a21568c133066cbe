//! Changes of the scenario from its rows and items. Each is tried first, so that the field can say what is wrong.

use std::rc::Rc;

use werkplekwijzer::inputs::Entry;
use werkplekwijzer::inputs::items::{Edit, Item};
use werkplekwijzer::report::inputs::{added, consequence, n_shared_names};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::path::Path;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::same::Same;
use werkplekwijzer::work::step::Step;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use super::focus::beside;
use crate::app::browser::dom;
use crate::app::obstacle;

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
    let current = use_mut_ref(|| work.clone());
    current.replace(work.clone());
    let fill_in = use_callback((texts, act.clone()), {
        let current = Rc::clone(&current);
        move |Filling { path, entry }: Filling, (texts, act)| {
            let (work, step) = (current.borrow().clone(), Step::FillIn(path, entry));
            let next = tried(&work, &step, *texts)?;
            if n_shared_names(&next, *texts) > n_shared_names(&work.scenario, *texts) {
                return Err(texts.items_same_name());
            }
            act.emit(Action::Step(step));
            Ok(())
        }
    });
    let change = use_callback((texts, act.clone()), {
        let last = last.setter();
        move |edit: Edit, (texts, act)| {
            let (work, step) = (current.borrow().clone(), Step::Restructure(edit));
            let next = tried(&work, &step, *texts)?;
            let scenario = &work.scenario;
            last.set(LastChange { added: added(scenario, &next), words: consequence(scenario, &next, *texts) });
            dom::focus_first(beside(scenario, &next));
            act.emit(Action::Step(step));
            Ok(())
        }
    });
    Editing { fill_in, change, last: (*last).clone() }
}

/// The scenario to which a step leads; refuses the step with its obstacle in words.
fn tried(work: &Work, step: &Step, texts: Texts) -> Result<Same<Scenario>, String> {
    let draft = work.try_step(step).map_err(|why| obstacle::words(&why, &work.scenario, texts))?;
    Ok(draft.scenario)
}
