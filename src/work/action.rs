//! The actions: what people at the page do, what its workers report, and what came of it.

use crate::futures::ceiling::Ceiling;
use crate::futures::messages::{Reply, Two};
use crate::inputs::levers::Lever;
use crate::outcome::view::View;
use crate::text::Language;
use crate::work::document::Document;
use crate::work::origin::StartingPoint;
use crate::work::refusal::Refusal;
use crate::work::step::{Obstacle, Step};

/// An action on the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Moves around the work: opens it, closes it, puts scenarios beside it.
    Shell(Shell),
    /// Takes a step, and lets go of a slider that was held.
    Step(Step),
    /// Turns a lever whose slider is still held; a drag is one step.
    Drag(Lever, f64),
    /// Goes back to the draft before the last step.
    Undo,
    /// Goes forward to the draft after the step that was undone last.
    Redo,
    /// Looks at other charts.
    Look(View),
    /// Asks something of the run of futures.
    Run(RunAction),
    /// Hears a report of the worker.
    Hear(Reply),
    /// Hears that no worker can start here, so that the page does the work.
    StayOnPage,
    /// Hears that the page cannot do it either, because the program did not come.
    GoWithout,
}

/// An action around the work at hand.
#[derive(Clone, Debug, PartialEq)]
pub enum Shell {
    /// Starts with a scenario that ships.
    Open(StartingPoint),
    /// Opens a document that was saved or shared; or kept in the browser, under a name.
    OpenDocument(Box<Document>, Option<String>),
    /// Notes the name under which the browser keeps the work.
    Keep(String),
    /// Says why a document was not opened; the work at hand stays.
    Refuse(Refusal),
    /// Takes that message away.
    Dismiss,
    /// Goes back to the start screen.
    Close,
    /// Goes on with the work at hand.
    Resume,
    /// Puts a document beside the work at hand.
    Put(Box<Document>),
    /// Takes away the document at a position there.
    PutAway(usize),
    /// Changes the language.
    Speak(Language),
}

/// A wish for the run of futures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RunAction {
    /// Simulates so many futures.
    Simulate(u32),
    /// Stops the run.
    Stop,
    /// Puts two alternatives beside one another.
    Contrast(Two),
    /// Asks how surely each alternative stays within a ceiling; none is asked about no more.
    Ceiling(Option<Ceiling>),
}

/// The answer to an action.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applied {
    /// Whether the state differs from the one before.
    pub changed: bool,
    /// The obstacle to the step, if there was one.
    pub obstacle: Option<Obstacle>,
}

impl From<bool> for Applied {
    fn from(changed: bool) -> Applied {
        Applied { changed, obstacle: None }
    }
}

impl From<Result<bool, Obstacle>> for Applied {
    fn from(changed: Result<bool, Obstacle>) -> Applied {
        match changed {
            Ok(changed) => changed.into(),
            Err(obstacle) => Applied { changed: false, obstacle: Some(obstacle) },
        }
    }
}

impl Applied {
    /// The answer where something else changed too, or did not.
    #[must_use]
    pub fn or(self, changed: bool) -> Applied {
        Applied { changed: self.changed || changed, ..self }
    }
}
