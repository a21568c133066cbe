//! The Web Workers: a head that simulates futures for the page, the helpers that it starts, and one that spreads team
//! days.

mod head;
mod run;

mod helper;

mod team_days;

mod port;

#[path = "../../slices.rs"]
mod slices;

use wasm_bindgen::JsCast;
use web_sys::DedicatedWorkerGlobalScope;
use werkplekwijzer::office::team_days::messages::TEAM_DAYS;

fn main() {
    // A panic stops the worker with an error event, which the page or worker that started it hears.
    std::panic::set_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    match scope.name().as_str() {
        port::HELPER => helper::start(scope),
        TEAM_DAYS => team_days::start(scope),
        _ => head::start(scope),
    }
}
