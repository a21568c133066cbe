//! A line to a worker: requests go there and replies come back as text. Where no worker starts, or one stops, the line
//! leads to the same program in the page itself.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, MessageEvent};
use yew::Callback;
use yew::platform::spawn_local;

use crate::app::workers::peer::Peer;

/// Milliseconds in which a worker must have started.
const PATIENCE: u32 = 15_000;

/// What is heard on a line.
pub enum Heard<Reply> {
    /// A reply of the worker.
    Reply(Reply),
    /// The worker did not start, stopped with an error or is of another version. From now on the page does its work, and
    /// is to be asked anew.
    OnPage,
    /// The page could not take in the program either; the line is silent from now on.
    Lost,
}

/// A line to a worker of its own, which ends when the line is dropped.
pub struct Line<Request, Reply> {
    inner: Rc<Inner<Request, Reply>>,
}

struct Inner<Request, Reply> {
    name: &'static str,
    /// None while a new one is looked for, and at the end.
    peer: RefCell<Option<Peer>>,
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
    /// Starts the worker of a name, which says `ready` before it is asked anything.
    pub fn open(name: &'static str, ready: Reply, heard: Callback<Heard<Reply>>) -> Line<Request, Reply> {
        let stage = Cell::new(Stage::Starting);
        let (peer, waiting, handlers) = (RefCell::default(), RefCell::default(), RefCell::default());
        let inner = Rc::new(Inner { name, peer, ready, heard, stage, waiting, handlers });
        match Peer::worker(name) {
            Some(worker) => inner.speak_to(worker),
            // Whoever opens the line has not got it yet.
            None => inner.later(|inner| inner.go_on_here()),
        }
        Line { inner }
    }

    /// Sends a request, or keeps it until the worker is ready; of several that wait, the newest goes.
    pub fn ask(&self, request: Request) {
        match self.inner.stage.get() {
            Stage::Starting => *self.inner.waiting.borrow_mut() = Some(request),
            Stage::Ready => self.inner.send(&request),
            Stage::Lost => {}
        }
    }

    /// Whether nothing will be heard on the line any more.
    pub fn is_lost(&self) -> bool {
        self.inner.stage.get() == Stage::Lost
    }
}

impl<Request, Reply> Inner<Request, Reply>
where
    Request: Serialize + 'static,
    Reply: DeserializeOwned + PartialEq + 'static,
{
    /// Does something after the events that wait now, if the line is still there.
    fn later(self: &Rc<Self>, act: impl FnOnce(Rc<Self>) + 'static) {
        let line = Rc::downgrade(self);
        let later = Timeout::new(0, move || {
            if let Some(line) = line.upgrade() {
                act(line);
            }
        });
        later.forget();
    }

    fn speak_to(self: &Rc<Self>, peer: Peer) {
        self.stage.set(Stage::Starting);
        self.handlers.replace(Some(Handlers::of(self, &peer)));
        self.peer.replace(Some(peer));
    }

    fn hear(self: &Rc<Self>, event: &MessageEvent) {
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
        if let Some(peer) = &*self.peer.borrow() {
            peer.post(&text);
        }
    }

    /// Goes on without the program that was spoken to: after a worker with the page, after the page with nothing.
    fn lose(self: &Rc<Self>) {
        let was_worker = self.peer.borrow().as_ref().is_some_and(Peer::is_worker);
        self.end();
        if was_worker {
            self.go_on_here();
        } else if self.stage.replace(Stage::Lost) != Stage::Lost {
            self.heard.emit(Heard::Lost);
        }
    }

    /// Takes the program of the workers into the page and speaks to it.
    fn go_on_here(self: &Rc<Self>) {
        self.stage.set(Stage::Starting);
        let line = Rc::downgrade(self);
        let name = self.name;
        spawn_local(async move {
            let (here, is_there) = Peer::here(name);
            // Its first word waits at the port until somebody listens.
            if let Some(line) = line.upgrade() {
                line.speak_to(here);
            }
            if !is_there.await
                && let Some(line) = line.upgrade()
            {
                line.lose();
            }
        });
        self.heard.emit(Heard::OnPage);
    }
}

impl<Request, Reply> Inner<Request, Reply> {
    /// Ends what was spoken to.
    fn end(&self) {
        if let Some(peer) = self.peer.take() {
            peer.end();
        }
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
    fn of<Request, Reply>(line: &Rc<Inner<Request, Reply>>, peer: &Peer) -> Handlers
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
        peer.listen(on_message.as_ref().unchecked_ref(), on_error.as_ref().unchecked_ref());
        Handlers { _on_message: on_message, _on_error: on_error, _patience: patience }
    }
}
