//! Ways into the page: a file that is chosen or dropped, a link, and what was open before the page was loaded again.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_file::File;
use gloo_file::callbacks::{FileReader, read_as_bytes};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, HtmlInputElement, KeyboardEvent};
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::document::{Document, LARGEST};
use werkplekwijzer::work::link::{self, FRAGMENT};
use werkplekwijzer::work::refusal::Refusal;
use yew::prelude::*;

use crate::app::browser::{address, dom, storage};
use crate::app::frame::keeper;

/// Opens what the address or this tab asks for, and files that are dropped; hears the keys for undo and redo. Gives what
/// takes a chosen file.
#[hook]
pub fn use_opening(act: &Callback<Action>) -> Callback<Event> {
    let reader = use_mut_ref(|| None::<FileReader>);
    let read = {
        let act = act.clone();
        use_callback((), move |file: web_sys::File, ()| read(File::from(file), &reader, &act))
    };
    let (on_act, on_drop) = (act.clone(), read.clone());
    use_effect_with((), move |()| {
        if !open_address(&on_act)
            && let Some(Ok(action)) = storage::to_resume().map(|name| keeper::open(&name))
        {
            on_act.emit(action);
        }
        let window = dom::window();
        let active = EventListenerOptions::enable_prevent_default();
        let over = EventListener::new_with_options(&window, "dragover", active, |event| {
            if holds_files(event) {
                event.prevent_default();
            }
        });
        let dropped = EventListener::new_with_options(&window, "drop", active, move |event| {
            if holds_files(event) {
                // Otherwise the browser leaves the page for the file.
                event.prevent_default();
                let files = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|it| it.files());
                if let Some(file) = files.and_then(|files| files.get(0)) {
                    on_drop.emit(file);
                }
            }
        });
        let keys = {
            let act = on_act.clone();
            EventListener::new_with_options(&window, "keydown", active, move |event| {
                if let Some(action) = event.dyn_ref::<KeyboardEvent>().and_then(step) {
                    event.prevent_default();
                    act.emit(action);
                }
            })
        };
        let changed = EventListener::new(&window, "hashchange", move |_| {
            open_address(&on_act);
        });
        move || drop((over, dropped, keys, changed))
    });
    use_callback(read, |event: Event, read| {
        let field: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = field.files().and_then(|files| files.get(0)) {
            read.emit(file);
        }
        // The same file can be chosen once more.
        field.set_value("");
    })
}

fn holds_files(event: &web_sys::Event) -> bool {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
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

/// Opens the link in the address, if it is one; whether it was.
fn open_address(act: &Callback<Action>) -> bool {
    let fragment = address::fragment();
    let Some(text) = fragment.strip_prefix(FRAGMENT) else { return false };
    match link::read(text) {
        // The link stays in the address until what it holds is kept.
        Ok(document) => act.emit(Action::Shell(Shell::OpenDocument(Box::new(document), None))),
        Err(refusal) => {
            address::drop_fragment();
            act.emit(Action::Shell(Shell::Refuse(refusal)));
        }
    }
    true
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
