//! The search for team days, in a worker of its own.

use std::cell::RefCell;
use std::rc::Rc;

use werkplekwijzer::office::team_days::messages::{TEAM_DAYS, TeamDaysReply};
use werkplekwijzer::office::team_days::puzzle::Puzzle;
use yew::prelude::*;

use crate::app::workers::line::{Heard, Line};

/// A search; it ends when this is dropped.
pub struct Search {
    _line: Rc<RefCell<Option<Line<Puzzle, TeamDaysReply>>>>,
}

impl Search {
    /// Begins a search; `heard` gets its progress and its result, or none where the search cannot be had.
    pub fn new(puzzle: Puzzle, heard: Callback<Option<TeamDaysReply>>) -> Search {
        let line = Rc::new(RefCell::new(None::<Line<Puzzle, TeamDaysReply>>));
        let on_line = {
            let (puzzle, line) = (puzzle.clone(), Rc::downgrade(&line));
            Callback::from(move |on_line| match on_line {
                Heard::Reply(reply) => heard.emit(Some(reply)),
                Heard::OnPage => {
                    if let Some(line) = line.upgrade()
                        && let Some(line) = &*line.borrow()
                    {
                        line.ask(puzzle.clone());
                    }
                }
                Heard::Lost => heard.emit(None),
            })
        };
        let opened = Line::open(TEAM_DAYS, TeamDaysReply::Ready, on_line);
        opened.ask(puzzle);
        line.replace(Some(opened));
        Search { _line: line }
    }
}
