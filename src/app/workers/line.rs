//! A line to a worker: requests go there and replies come back as text, and it is lost at most once.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions};
use yew::Callback;

use crate::app::browser::address;

/// Milliseconds in which a worker must have started.
const PATIENCE: u32 = 15_000;

/// What is heard on a line.
pub enum Heard<Reply> {
    /// A reply of the worker.
    Reply(Reply),
    /// The worker did not start, stopped with an error or is of another version; it is silent from now on.
    Lost,
}

/// A line to a worker of its own, which ends when the line is dropped.
pub struct Line<Request, Reply> {
    inner: Rc<Inner<Request, Reply>>,
}

struct Inner<Request, Reply> {
    worker: Worker,
    /// The reply by which the worker says that it has started.
    ready: Reply,
    heard: Callback<Heard<Reply>>,
    stage: Cell<Stage>,
    /// The request to send when the worker is ready.
    waiting: RefCell<Option<Request>>,
    handlers: RefCell<Option<Handlers>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Starting,
    Ready,
    Lost,
}

/// What the browser calls; kept alive as long as it may.
struct Handlers {
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
    _patience: Timeout,
}

impl<Request, Reply> Line<Request, Reply>
where
    Request: Serialize + 'static,
    Reply: DeserializeOwned + PartialEq + 'static,
{
    /// Starts the worker of a name, which says `ready` before it is asked anything; none where workers cannot start.
    pub fn open(name: &str, ready: Reply, heard: Callback<Heard<Reply>>) -> Option<Line<Request, Reply>> {
        let options = WorkerOptions::new();
        options.set_name(name);
        let worker = Worker::new_with_options(&address::of_worker(), &options).ok()?;
        let stage = Cell::new(Stage::Starting);
        let (waiting, handlers) = (RefCell::default(), RefCell::default());
        let inner = Rc::new(Inner { worker, ready, heard, stage, waiting, handlers });
        inner.handlers.replace(Some(Handlers::of(&inner)));
        Some(Line { inner })
    }

    /// Sends a request, or keeps it until the worker is ready; of several that wait, the newest goes.
    pub fn ask(&self, request: Request) {
        match self.inner.stage.get() {
            Stage::Starting => *self.inner.waiting.borrow_mut() = Some(request),
            Stage::Ready => self.inner.send(&request),
            Stage::Lost => {}
        }
    }

    /// Whether the worker is lost.
    pub fn is_lost(&self) -> bool {
        self.inner.stage.get() == Stage::Lost
    }
}

impl<Request, Reply> Inner<Request, Reply>
where
    Request: Serialize,
    Reply: DeserializeOwned + PartialEq,
{
    fn hear(&self, event: &MessageEvent) {
        if self.stage.get() == Stage::Lost {
            return;
        }
        let text = event.data().as_string().unwrap_or_default();
        match serde_json::from_str::<Reply>(&text) {
            Ok(reply) if reply == self.ready => self.start(),
            Ok(reply) => self.heard.emit(Heard::Reply(reply)),
            // A worker of another version; the page can do without.
            Err(_) => self.lose(),
        }
    }

    fn start(&self) {
        self.stage.set(Stage::Ready);
        if let Some(request) = self.waiting.take() {
            self.send(&request);
        }
    }

    fn send(&self, request: &Request) {
        let text = serde_json::to_string(request).expect("messages have only text keys");
        // A text can always be posted.
        let _ = self.worker.post_message(&text.into());
    }
}

impl<Request, Reply> Inner<Request, Reply> {
    fn lose(&self) {
        if self.stage.replace(Stage::Lost) != Stage::Lost {
            self.end();
            self.heard.emit(Heard::Lost);
        }
    }

    /// Ends the worker.
    fn end(&self) {
        self.worker.terminate();
        let handlers = self.handlers.take();
        // One of the handlers may be at work now; it must return before it is dropped.
        Timeout::new(0, move || drop(handlers)).forget();
    }
}

impl<Request, Reply> Drop for Inner<Request, Reply> {
    fn drop(&mut self) {
        self.end();
    }
}

impl Handlers {
    fn of<Request, Reply>(line: &Rc<Inner<Request, Reply>>) -> Handlers
    where
        Request: Serialize + 'static,
        Reply: DeserializeOwned + PartialEq + 'static,
    {
        let inner = Rc::downgrade(line);
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(line) = inner.upgrade() {
                line.hear(&event);
            }
        });
        let inner = Rc::downgrade(line);
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Otherwise the window hears it too, and takes it for the end of the page.
            event.prevent_default();
            if let Some(line) = inner.upgrade() {
                line.lose();
            }
        });
        let inner = Rc::downgrade(line);
        let patience = Timeout::new(PATIENCE, move || {
            if let Some(line) = inner.upgrade().filter(|line| line.stage.get() == Stage::Starting) {
                line.lose();
            }
        });
        line.worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        line.worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Handlers { _on_message: on_message, _on_error: on_error, _patience: patience }
    }
}
