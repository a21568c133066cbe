//! The search for team days: in a worker of its own, or in slices on the page where none can start.

use std::cell::RefCell;
use std::rc::Rc;

use werkplekwijzer::office::team_days::messages::{TEAM_DAYS, TeamDaysReply};
use werkplekwijzer::office::team_days::optimiser::Optimiser;
use werkplekwijzer::office::team_days::puzzle::Puzzle;
use yew::prelude::*;

use crate::app::workers::SLICE;
use crate::app::workers::line::{Heard, Line};
use crate::slices::{Slices, slices};

/// Steps between two looks at the clock.
const STEPS: u32 = 50;

/// A search; it ends when this is dropped.
pub struct Search {
    _line: Option<Line<Puzzle, TeamDaysReply>>,
    /// The search on the page, once it is known that there is no worker.
    _here: Rc<RefCell<Option<Slices>>>,
}

impl Search {
    /// Begins a search; `heard` gets its progress and its result.
    pub fn new(puzzle: Puzzle, heard: Callback<TeamDaysReply>) -> Search {
        let here = Rc::new(RefCell::new(None));
        let begin_here = {
            let (puzzle, heard, here) = (puzzle.clone(), heard.clone(), Rc::downgrade(&here));
            move || {
                if let Some(here) = here.upgrade() {
                    here.replace(Some(search_here(&puzzle, heard.clone())));
                }
            }
        };
        let on_line = {
            let begin_here = begin_here.clone();
            Callback::from(move |on_line| match on_line {
                Heard::Reply(reply) => heard.emit(reply),
                Heard::Lost => begin_here(),
            })
        };
        let line = Line::open(TEAM_DAYS, TeamDaysReply::Ready, on_line);
        match &line {
            Some(line) => line.ask(puzzle),
            None => begin_here(),
        }
        Search { _line: line, _here: here }
    }
}

fn search_here(puzzle: &Puzzle, heard: Callback<TeamDaysReply>) -> Slices {
    let mut optimiser = Optimiser::new(puzzle);
    slices(SLICE, move |slice| {
        let is_at_work = slice.repeat(|| !optimiser.advance(STEPS));
        heard.emit(if is_at_work {
            TeamDaysReply::Progress(optimiser.progress())
        } else {
            TeamDaysReply::Done(optimiser.finish())
        });
        is_at_work
    })
}
