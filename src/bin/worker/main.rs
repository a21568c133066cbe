//! Simulates futures in Web Workers: a head that answers the page, and the helpers that it starts.

mod head;
mod helper;
mod port;

use wasm_bindgen::JsCast;
use web_sys::DedicatedWorkerGlobalScope;

fn main() {
    // A panic stops the worker with an error event, which whoever started it hears.
    std::panic::set_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    if scope.name() == port::HELPER { helper::start(scope) } else { head::start(scope) }
}
