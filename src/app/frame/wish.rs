//! Wishes: what somebody wants to open, before there is anything that opens it.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File, HtmlInputElement};
use werkplekwijzer::work::link::FRAGMENT;
use werkplekwijzer::work::origin::StartingPoint;
use yew::prelude::*;

use crate::app::browser::{address, dom, storage};

/// Something to open.
#[derive(Clone, PartialEq)]
pub enum Wish {
    /// What the address of the page asks for, or what this tab had before it was loaded again.
    Address,
    /// A municipality or an example.
    Start(StartingPoint),
    /// What the browser keeps under a name.
    Kept(String),
    /// A file that was chosen or dropped.
    File(File),
    /// The work at hand.
    Resume,
}

/// The wish with which the page is loaded.
pub fn first() -> Option<Wish> {
    (is_link() || storage::to_resume().is_some()).then_some(Wish::Address)
}

/// Hears wishes that are not made on a button: a file that is dropped, and another link in the address. Gives what takes
/// a chosen file.
#[hook]
pub fn use_wishes(wish: &Callback<Wish>) -> Callback<Event> {
    let on_drop = wish.clone();
    let on_link = wish.clone();
    use_effect_with((), move |()| {
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
                    on_drop.emit(Wish::File(file));
                }
            }
        });
        let changed = EventListener::new(&window, "hashchange", move |_| {
            if is_link() {
                on_link.emit(Wish::Address);
            }
        });
        move || drop((over, dropped, changed))
    });
    use_callback(wish.clone(), |event: Event, wish| {
        let field: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = field.files().and_then(|files| files.get(0)) {
            wish.emit(Wish::File(file));
        }
        // The same file can be chosen once more.
        field.set_value("");
    })
}

/// Whether the address holds a link to a piece of work.
pub fn is_link() -> bool {
    address::fragment().starts_with(FRAGMENT)
}

fn holds_files(event: &web_sys::Event) -> bool {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}
