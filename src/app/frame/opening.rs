//! What comes of wishes: links and files are read, and what they hold is opened.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_file::File;
use gloo_file::callbacks::{FileReader, read_as_bytes};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::document::{Document, LARGEST};
use werkplekwijzer::work::link::{self, FRAGMENT};
use werkplekwijzer::work::refusal::Refusal;
use yew::prelude::*;

use crate::app::browser::{address, dom, storage};
use crate::app::frame::keeper;
use crate::app::frame::wish::Wish;

/// The action of a wish; none where there is nothing to open, and for a file, which must be read first.
pub fn action(wish: &Wish) -> Option<Action> {
    match wish {
        Wish::Address => linked().or_else(|| storage::to_resume().and_then(|name| keeper::open(&name).ok())),
        Wish::Start(start) => Some(Action::Shell(Shell::Open(start.clone()))),
        Wish::Kept(name) => Some(keeper::open(name).unwrap_or_else(|why| Action::Shell(Shell::Refuse(why)))),
        Wish::Resume => Some(Action::Shell(Shell::Resume)),
        Wish::File(_) => None,
    }
}

/// Carries out wishes, and first the one with which the page was begun, where that is a file. Hears the keys for undo and
/// redo.
#[hook]
pub fn use_opening(first: &Wish, act: &Callback<Action>) -> Callback<Wish> {
    let reader = use_mut_ref(|| None::<FileReader>);
    let open = use_callback(act.clone(), move |wish: Wish, act| match wish {
        Wish::File(file) => read(File::from(file), &reader, act),
        wish => action(&wish).into_iter().for_each(|action| act.emit(action)),
    });
    let (first, on_first, act) = (first.clone(), open.clone(), act.clone());
    use_effect_with((), move |()| {
        if matches!(first, Wish::File(_)) {
            on_first.emit(first);
        }
        let active = EventListenerOptions::enable_prevent_default();
        let keys = EventListener::new_with_options(&dom::window(), "keydown", active, move |event| {
            if let Some(action) = event.dyn_ref::<KeyboardEvent>().and_then(step) {
                event.prevent_default();
                act.emit(action);
            }
        });
        move || drop(keys)
    });
    open
}

fn read(file: File, reader: &Rc<RefCell<Option<FileReader>>>, act: &Callback<Action>) {
    if file.size() > LARGEST as u64 {
        act.emit(Action::Shell(Shell::Refuse(Refusal::TooLarge)));
        return;
    }
    let act = act.clone();
    // A reader that is dropped stops: the newest file wins.
    let newest = read_as_bytes(&file, move |bytes| {
        act.emit(bytes.map_or(Action::Shell(Shell::Refuse(Refusal::Damaged)), opened))
    });
    reader.borrow_mut().replace(newest);
}

/// What follows from the text of a file.
fn opened(bytes: Vec<u8>) -> Action {
    let document = String::from_utf8(bytes).map_err(|_| Refusal::Damaged).and_then(|text| Document::of_file(&text));
    match document {
        Ok(document) => Action::Shell(Shell::OpenDocument(Box::new(document), None)),
        Err(refusal) => Action::Shell(Shell::Refuse(refusal)),
    }
}

/// What follows from the link in the address, if there is one.
fn linked() -> Option<Action> {
    let fragment = address::fragment();
    Some(match link::read(fragment.strip_prefix(FRAGMENT)?) {
        // The link stays in the address until what it holds is kept.
        Ok(document) => Action::Shell(Shell::OpenDocument(Box::new(document), None)),
        Err(refusal) => {
            address::drop_fragment();
            Action::Shell(Shell::Refuse(refusal))
        }
    })
}

/// Whether a key asks for a step back or forward. While somebody types it is for the text.
fn step(event: &KeyboardEvent) -> Option<Action> {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let is_typing = field.is_some_and(|field| field.type_() == "search" || field.has_attribute("data-typing"));
    if is_typing || event.alt_key() || !(event.ctrl_key() || event.meta_key()) {
        return None;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Action::Undo),
        ("z", true) | ("y", false) => Some(Action::Redo),
        _ => None,
    }
}
