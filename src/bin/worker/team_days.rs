//! Spreads team days: one search at a time, in slices, with its progress.

use std::cell::Cell;

use web_sys::DedicatedWorkerGlobalScope;
use werkplekwijzer::office::team_days::messages::TeamDaysReply;
use werkplekwijzer::office::team_days::optimiser::Optimiser;
use werkplekwijzer::office::team_days::puzzle::Puzzle;

use crate::port;
use crate::slices::{Milliseconds, Slices, slices};

/// Work between two replies.
const STRETCH: Milliseconds = 30.0;

/// Steps between two looks at the clock.
const STEPS: u32 = 200;

/// Waits for the teams of the page.
pub fn start(page: DedicatedWorkerGlobalScope) {
    let at_work = Cell::new(None);
    let scope = page.clone();
    port::listen(&page, move |puzzle| at_work.set(Some(search(scope.clone(), &puzzle))));
    port::send(&page, &TeamDaysReply::Ready);
}

fn search(page: DedicatedWorkerGlobalScope, puzzle: &Puzzle) -> Slices {
    let mut optimiser = Optimiser::new(puzzle);
    slices(STRETCH, move |slice| {
        let is_at_work = slice.repeat(|| !optimiser.advance(STEPS));
        let reply = if is_at_work {
            TeamDaysReply::Progress(optimiser.progress())
        } else {
            TeamDaysReply::Done(optimiser.finish())
        };
        port::send(&page, &reply);
        is_at_work
    })
}
