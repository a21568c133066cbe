//! Spreads team days: one search at a time, in slices, with its progress.

use std::cell::Cell;

use web_sys::MessagePort;
use werkplekwijzer::office::team_days::messages::TeamDaysReply;
use werkplekwijzer::office::team_days::optimiser::Optimiser;
use werkplekwijzer::office::team_days::puzzle::Puzzle;

use crate::port;
use crate::slices::{Milliseconds, Slices, slices};

/// Steps between two looks at the clock.
const STEPS: u32 = 50;

/// Waits for the teams of the page.
pub fn start(page: MessagePort, stretch: Milliseconds) {
    let at_work = Cell::new(None);
    let port = page.clone();
    port::listen(&page, move |puzzle: Option<Puzzle>| {
        at_work.set(puzzle.map(|puzzle| search(port.clone(), &puzzle, stretch)));
    });
    port::send(&page, &TeamDaysReply::Ready);
}

fn search(page: MessagePort, puzzle: &Puzzle, stretch: Milliseconds) -> Slices {
    let mut optimiser = Optimiser::new(puzzle);
    slices(stretch, move |slice| {
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
