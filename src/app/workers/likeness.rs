//! A scenario at several likenesses, in a worker of its own, one run after another.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use werkplekwijzer::futures::likeness::ByLikeness;
use werkplekwijzer::futures::messages::{FUTURES, Reply, Request};
use yew::prelude::*;

use crate::app::workers::futures::MOST_HELPERS;
use crate::app::workers::line::{Heard, Line};

/// How far the runs are.
#[derive(Clone, PartialEq)]
pub enum Compared {
    /// Nobody asked.
    Not,
    /// With what was found so far.
    Upto(Box<ByLikeness>),
    /// The simulator could not be loaded.
    Lost,
}

/// How far the runs are, and what begins them or ends them without a word.
pub struct LikenessRuns {
    pub compared: Compared,
    pub begin: Callback<ByLikeness>,
    pub forget: Callback<()>,
}

/// Runs at several likenesses, when somebody asks for them.
#[hook]
pub fn use_likeness() -> LikenessRuns {
    let compared = use_state_eq(|| Compared::Not);
    let runs = use_mut_ref(|| None::<Runs>);
    let begin = use_callback((), {
        let (set, runs) = (compared.setter(), Rc::clone(&runs));
        move |by_likeness: ByLikeness, ()| Runs::begin(&runs, by_likeness, &set)
    });
    let set = compared.setter();
    let forget = use_callback((), move |(), ()| {
        runs.take();
        set.set(Compared::Not);
    });
    LikenessRuns { compared: (*compared).clone(), begin, forget }
}

/// The line to the worker, and what it was asked.
struct Runs {
    line: Line<Request, Reply>,
    by_likeness: ByLikeness,
}

type Place = RefCell<Option<Runs>>;

impl Runs {
    fn begin(place: &Rc<Place>, by_likeness: ByLikeness, set: &UseStateSetter<Compared>) {
        let (weak, heard_by) = (Rc::downgrade(place), set.clone());
        let line = Line::open(FUTURES, Reply::Ready, Callback::from(move |heard| hear(&weak, &heard_by, &heard)));
        set.set(Compared::Upto(Box::new(by_likeness.clone())));
        let runs = Runs { line, by_likeness };
        runs.ask();
        place.replace(Some(runs));
    }

    fn ask(&self) {
        if let Some(job) = self.by_likeness.job() {
            self.line.ask(Request::Run(job, MOST_HELPERS));
        }
    }
}

fn hear(place: &Weak<Place>, set: &UseStateSetter<Compared>, heard: &Heard<Reply>) {
    let Some(place) = place.upgrade() else { return };
    let mut found = place.borrow_mut();
    let Some(runs) = found.as_mut() else { return };
    match heard {
        Heard::Reply(reply) if runs.by_likeness.hear(reply) => {
            set.set(Compared::Upto(Box::new(runs.by_likeness.clone())));
            runs.ask();
        }
        Heard::Reply(_) => {}
        Heard::OnPage => runs.ask(),
        Heard::Lost => set.set(Compared::Lost),
    }
    if runs.by_likeness.is_complete() {
        // The worker and its helpers end with their line.
        *found = None;
    }
}
