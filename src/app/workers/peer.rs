//! The other end of a line: a worker, or the workers' program in the page itself.

use std::future::Future;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{MessageChannel, MessagePort, Worker, WorkerOptions, WorkerType};
use werkplekwijzer::futures::messages::END;

use crate::app::browser::address;

#[wasm_bindgen(raw_module = "./worker-here.js")]
extern "C" {
    /// Takes the workers' program into the page; it then serves who is at the other end of a port.
    #[wasm_bindgen(catch)]
    async fn serve(port: MessagePort, name: &str) -> Result<JsValue, JsValue>;
}

/// Who is spoken to.
pub enum Peer {
    Worker(Worker),
    Here(MessagePort),
}

impl Peer {
    /// Starts the worker of a name; none where workers cannot start.
    pub fn worker(name: &str) -> Option<Peer> {
        let options = WorkerOptions::new();
        options.set_name(name);
        options.set_type(WorkerType::Module);
        Worker::new_with_options(&address::of_program("worker-start.js"), &options).ok().map(Peer::Worker)
    }

    /// The program of the worker of a name in the page itself, and whether it could be taken in.
    pub fn here(name: &'static str) -> (Peer, impl Future<Output = bool>) {
        let channel = MessageChannel::new().expect("every browser with WebAssembly has channels");
        let theirs = channel.port2();
        (Peer::Here(channel.port1()), async move { serve(theirs, name).await.is_ok() })
    }

    pub fn is_worker(&self) -> bool {
        matches!(self, Peer::Worker(_))
    }

    /// Listens to what it says, and to the error that ends it.
    pub fn listen(&self, on_message: &Function, on_error: &Function) {
        match self {
            Peer::Worker(worker) => {
                worker.set_onmessage(Some(on_message));
                worker.set_onerror(Some(on_error));
            }
            Peer::Here(port) => port.set_onmessage(Some(on_message)),
        }
    }

    pub fn post(&self, text: &str) {
        // A text can always be posted.
        let _ = match self {
            Peer::Worker(worker) => worker.post_message(&text.into()),
            Peer::Here(port) => port.post_message(&text.into()),
        };
    }

    /// Ends its work.
    pub fn end(self) {
        match &self {
            Peer::Worker(worker) => worker.terminate(),
            Peer::Here(port) => {
                port.set_onmessage(None);
                self.post(END);
            }
        }
    }
}
