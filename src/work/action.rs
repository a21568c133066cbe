//! The actions of whoever is at the page, and what the page hears of its worker.

use crate::allocation::rules::Rules;
use crate::futures::messages::{Report, Two};
use crate::inputs::Entry;
use crate::inputs::items;
use crate::inputs::levers::Lever;
use crate::office::measurement::Measurement;
use crate::office::teams::Teams;
use crate::outcome::view::View;
use crate::text::Language;
use crate::work::document::{Document, Refusal};
use crate::work::origin::Start;

/// What somebody does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Starts with a scenario.
    Open(Start),
    /// Opens what was saved or shared, or what the browser keeps under a name.
    OpenDocument(Box<Document>, Option<String>),
    /// Knows the work by the name under which the browser keeps it.
    Keep(String),
    /// Says why something was not opened; the work at hand stays.
    Refuse(Refusal),
    /// Takes that message away.
    Dismiss,
    /// Fills in something of the scenario at a path.
    Edit(String, Entry),
    /// Changes what the scenario consists of.
    Restructure(items::Edit),
    /// Takes over what was measured.
    Measure(Box<Measurement>),
    /// Sets the teams.
    Group(Box<Teams>),
    /// Demands something of an allocation.
    Demand(Box<Rules>),
    /// Gives the work another name.
    Rename(String),
    /// Goes back to the start screen.
    Close,
    /// Goes on with the work at hand.
    Resume,
    /// Turns a lever that is not let go yet.
    Drag(Lever, f64),
    /// Turns a lever.
    Set(Lever, f64),
    /// Puts a lever back.
    Reset(Lever),
    /// Lets the desks follow the need in every alternative, or in none.
    RightSizeDesks(bool),
    /// Puts the desks of every alternative back.
    ResetDesks,
    /// Puts everything back.
    ResetAll,
    /// Takes back the last step.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Changes what the charts show.
    Show(View),
    /// Puts a scenario beside the work at hand.
    Put(Box<Document>),
    /// Takes the scenario at a position there away.
    PutAway(usize),
    /// Changes the language.
    Speak(Language),
    /// Simulates so many futures.
    Simulate(u32),
    /// Stops the run that goes on.
    Stop,
    /// Puts two alternatives beside one another.
    Contrast(Two),
    /// Takes in what the worker says.
    Hear(Report),
    /// Goes on without workers, which cannot start here.
    StayOnPage,
}
