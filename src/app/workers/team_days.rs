//! The search for team days: in a worker of its own, or on the page where none can start.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions};
use werkplekwijzer::office::team_days::messages::{TEAM_DAYS, TeamDays};
use werkplekwijzer::office::team_days::optimiser::Optimiser;
use werkplekwijzer::office::team_days::puzzle::Puzzle;
use yew::prelude::*;

use crate::app::browser::{address, clock};

/// Milliseconds of work between two breaks, where it runs on the page.
const SLICE: f64 = 10.0;

/// Steps between two looks at the clock.
const STEPS: u32 = 50;

/// Milliseconds that a worker may take to start.
const PATIENCE: u32 = 15_000;

/// A search that goes on; it ends when this is dropped.
pub struct Search {
    worker: Option<Started>,
    is_over: Rc<Cell<bool>>,
}

struct Started {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
    _patience: Timeout,
}

impl Drop for Search {
    fn drop(&mut self) {
        self.is_over.set(true);
        if let Some(started) = self.worker.take() {
            started.worker.terminate();
            // The closure that runs now may be among what is dropped; it must end first.
            Timeout::new(0, move || drop(started)).forget();
        }
    }
}

impl Search {
    /// Begins a search and tells of its progress and end.
    pub fn new(problem: Puzzle, heard: Callback<TeamDays>) -> Search {
        let is_over = Rc::new(Cell::new(false));
        let problem = Rc::new(problem);
        let here: Rc<dyn Fn()> = {
            let (problem, heard, is_over) = (Rc::clone(&problem), heard.clone(), Rc::clone(&is_over));
            // Once, whatever goes wrong with the worker first.
            let has_begun = Cell::new(false);
            Rc::new(move || {
                if !has_begun.replace(true) {
                    next_slice(Optimiser::new(&problem), heard.clone(), Rc::clone(&is_over));
                }
            })
        };
        let worker = start(&problem, &heard, &here);
        if worker.is_none() {
            here();
        }
        Search { worker, is_over }
    }
}

fn start(problem: &Rc<Puzzle>, heard: &Callback<TeamDays>, here: &Rc<dyn Fn()>) -> Option<Started> {
    let options = WorkerOptions::new();
    options.set_name(TEAM_DAYS);
    let worker = Worker::new_with_options(&address::of_worker(), &options).ok()?;
    let is_ready = Rc::new(Cell::new(false));
    let lost = Rc::new(RefCell::new(false));
    let on_message = {
        let (worker, problem, heard) = (worker.clone(), Rc::clone(problem), heard.clone());
        let (is_ready, here, lost) = (Rc::clone(&is_ready), Rc::clone(here), Rc::clone(&lost));
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if *lost.borrow() {
                return;
            }
            let text = event.data().as_string().unwrap_or_default();
            match serde_json::from_str(&text) {
                Ok(TeamDays::Ready) => {
                    is_ready.set(true);
                    let text = serde_json::to_string(&*problem).expect("a problem has only text keys");
                    // A text can always be posted.
                    let _ = worker.post_message(&text.into());
                }
                Ok(report) => heard.emit(report),
                // A worker of another version; the page can do without.
                Err(_) => here(),
            }
        })
    };
    let on_error = {
        let (here, lost) = (Rc::clone(here), Rc::clone(&lost));
        Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Otherwise the window hears it too, and takes it for the end of the page.
            event.prevent_default();
            lost.replace(true);
            here();
        })
    };
    let patience = {
        let here = Rc::clone(here);
        Timeout::new(PATIENCE, move || {
            if !is_ready.get() {
                lost.replace(true);
                here();
            }
        })
    };
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    Some(Started { worker, _on_message: on_message, _on_error: on_error, _patience: patience })
}

fn next_slice(mut optimiser: Optimiser, heard: Callback<TeamDays>, is_over: Rc<Cell<bool>>) {
    let slice = Timeout::new(0, move || {
        if is_over.get() {
            return;
        }
        let began = clock::since_opened();
        let mut is_done = false;
        while !is_done && clock::since_opened() - began < SLICE {
            is_done = optimiser.advance(STEPS);
        }
        if is_done {
            heard.emit(TeamDays::Done(optimiser.finish()));
        } else {
            heard.emit(TeamDays::Progress(optimiser.progress()));
            next_slice(optimiser, heard, is_over);
        }
    });
    slice.forget();
}
