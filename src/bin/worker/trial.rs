//! Tries proposals: one trial at a time, in slices.

use std::cell::Cell;

use web_sys::MessagePort;
use werkplekwijzer::allocation::trial::{DRAWS, Trial, TrialReply, TrialRequest};
use werkplekwijzer::scenario::problem::Problem;

use crate::port;
use crate::slices::{Milliseconds, Slices, slices};

/// Waits for the proposals of the page.
pub fn start(page: MessagePort, stretch: Milliseconds) {
    let at_work = Cell::new(None);
    let port = page.clone();
    port::listen(&page, move |request: Option<TrialRequest>| {
        // The page asks about plans alone, whose scenarios are valid.
        at_work.set(request.and_then(|request| begin(port.clone(), &request, stretch).ok()));
    });
    port::send(&page, &TrialReply::Ready);
}

fn begin(page: MessagePort, request: &TrialRequest, stretch: Milliseconds) -> Result<Slices, Vec<Problem>> {
    let mut trial = Trial::new(&request.plan()?, DRAWS);
    let id = request.id;
    Ok(slices(stretch, move |slice| {
        let is_at_work = slice.repeat(|| trial.advance());
        if !is_at_work {
            port::send(&page, &TrialReply::Done(id, trial.cheaper()));
        }
        is_at_work
    }))
}
