//! Spreads team days: one problem, slice by slice, with its progress.

use gloo_timers::callback::Timeout;
use js_sys::Date;
use wasm_bindgen::JsCast;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use werkplekwijzer::office::team_days::messages::TeamDays;
use werkplekwijzer::office::team_days::optimiser::Optimiser;
use werkplekwijzer::office::team_days::puzzle::Puzzle;

use crate::port::{self, OnMessage};

/// Milliseconds of work between two reports.
const STRETCH: f64 = 30.0;

/// Steps between two looks at the clock.
const STEPS: u32 = 200;

/// Waits for a problem of the page.
pub fn start(page: DedicatedWorkerGlobalScope) {
    let scope = page.clone();
    let on_message = OnMessage::new(move |event: MessageEvent| {
        if let Some(problem) = port::message::<Puzzle>(&event) {
            next_slice(scope.clone(), Optimiser::new(&problem));
        }
    });
    page.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    report(&page, &TeamDays::Ready);
}

fn next_slice(page: DedicatedWorkerGlobalScope, mut optimiser: Optimiser) {
    let slice = Timeout::new(0, move || {
        let began = Date::now();
        let mut is_done = false;
        while !is_done && Date::now() - began < STRETCH {
            is_done = optimiser.advance(STEPS);
        }
        if is_done {
            report(&page, &TeamDays::Done(optimiser.finish()));
        } else {
            report(&page, &TeamDays::Progress(optimiser.progress()));
            next_slice(page, optimiser);
        }
    });
    slice.forget();
}

fn report(page: &DedicatedWorkerGlobalScope, report: &TeamDays) {
    // A text can always be posted.
    let _ = page.post_message(&port::text(report));
}
