//! The Web Workers: a head that simulates futures for the page, the helpers that it starts, one that tries proposals, and
//! one that spreads team days. Where no worker starts, the page takes in this program and speaks to it in the same words.

mod head;
mod run;

mod helper;

mod team_days;

mod trial;

mod port;

mod slices;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{DedicatedWorkerGlobalScope, MessagePort};
use werkplekwijzer::allocation::trial::TRIAL;
use werkplekwijzer::office::team_days::messages::TEAM_DAYS;

use crate::head::Helpers;
use crate::slices::Milliseconds;

/// A slice of work between two looks at the messages, in a worker.
const IN_WORKER: Milliseconds = 20.0;

/// A slice of work on the page; less than half of what a frame may take at 30 a second.
const ON_PAGE: Milliseconds = 10.0;

fn main() {
    // On the page there is no such scope: it calls `serve` when it is ready.
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    // A panic stops the worker with an error event, which the page or worker that started it hears.
    std::panic::set_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
    let name = scope.name();
    // A worker's scope sends and hears messages as a port does.
    let port: MessagePort = scope.clone().unchecked_into();
    match name.as_str() {
        port::HELPER => helper::start(port),
        _ => begin(port, &name, IN_WORKER, Helpers::of(&scope)),
    }
}

/// Does the work of the worker of a name in the page itself, for who is at the other end of a port.
#[wasm_bindgen]
pub fn serve(port: MessagePort, name: &str) {
    begin(port, name, ON_PAGE, Helpers::None);
}

fn begin(port: MessagePort, name: &str, slice: Milliseconds, helpers: Helpers) {
    match name {
        TEAM_DAYS => team_days::start(port, slice),
        TRIAL => trial::start(port, slice),
        _ => head::start(port, slice, helpers),
    }
}
