//! The futures that the state asks for, simulated in a worker.

use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use werkplekwijzer::futures::messages::{FUTURES, JobId, Reply, Request};
use werkplekwijzer::futures::picture::Stage;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::files;
use crate::app::workers::line::{Heard, Line};

/// Milliseconds for which the numbers must be let alone before their futures are simulated.
const QUIET: u32 = 200;

/// Helpers at most; the worker takes no more than the machine has cores.
pub const MOST_HELPERS: u32 = 8;

/// Futures of a run that are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub id: JobId,
    pub done: u32,
}

/// Keeps the simulation in step with the state: how far it is, and a callback that saves the samples of a run.
#[hook]
pub fn use_simulation(work: Option<&Work>, act: &Callback<Action>) -> (Progress, Callback<JobId>) {
    let progress = use_state_eq(Progress::default);
    let simulation = use_mut_ref(|| {
        let (act, progress) = (act.clone(), progress.setter());
        Simulation::new(Callback::from(move |heard| match heard {
            Heard::Reply(Reply::Progress(id, done)) => progress.set(Progress { id, done }),
            Heard::Reply(Reply::Samples(_, table)) => files::save("toekomsten.csv", "text/csv", &table),
            Heard::Reply(reply) => act.emit(Action::Hear(reply)),
            Heard::OnPage => act.emit(Action::StayOnPage),
            Heard::Lost => act.emit(Action::GoWithout),
        }))
    });
    use_run(work, &simulation);
    use_missing(work, &simulation);
    let samples = use_callback((), move |id: JobId, ()| simulation.borrow().ask(Request::Samples(id)));
    (*progress, samples)
}

/// Begins the newest run of the work once its numbers are let alone, and stops the one before.
#[hook]
fn use_run(work: Option<&Work>, simulation: &Rc<RefCell<Simulation>>) {
    let run = work.map(|work| (work.futures.id, work.futures.stage == Stage::Running, work.futures.on_page));
    let (work, simulation) = (work.cloned(), Rc::clone(simulation));
    use_effect_with(run, move |_| {
        let wanted = work.filter(|work| work.futures.stage == Stage::Running);
        let waiting = wanted.map(|work| {
            let simulation = Rc::clone(&simulation);
            Timeout::new(QUIET, move || simulation.borrow_mut().begin(&work))
        });
        move || {
            drop(waiting);
            simulation.borrow_mut().stop();
        }
    });
}

/// Asks for what the picture lacks, one thing after another.
#[hook]
fn use_missing(work: Option<&Work>, simulation: &Rc<RefCell<Simulation>>) {
    let simulation = Rc::clone(simulation);
    let missing = work.and_then(|work| missing_contrast(work).or_else(|| missing_ceiling(work)));
    use_effect_with(missing, move |missing| {
        if let Some(request) = missing.clone() {
            simulation.borrow().ask(request);
        }
    });
}

/// Asks for the contrast of the two alternatives beside one another, where the picture has that of others.
fn missing_contrast(work: &Work) -> Option<Request> {
    let pair = work.futures.pair(&work.comparison)?;
    let contrast = work.futures.current()?.contrast.as_ref()?;
    let id = |position: usize| work.scenario.alternatives.get(position).map(|alternative| &alternative.id);
    let is_there = id(pair.0) == Some(&contrast.a) && id(pair.1) == Some(&contrast.b);
    (!is_there).then_some(Request::Contrast(work.futures.id, pair))
}

/// Asks for the ceiling, where the picture has another or none.
fn missing_ceiling(work: &Work) -> Option<Request> {
    let ceiling = work.futures.ceiling?;
    let under = &work.futures.current()?.under;
    let is_there = under.as_ref().is_some_and(|under| under.ceiling == ceiling);
    (!is_there).then_some(Request::Ceiling(work.futures.id, ceiling))
}

/// The line to the worker.
struct Simulation {
    heard: Callback<Heard<Reply>>,
    line: Option<Line<Request, Reply>>,
    /// Whether there is a run to stop: none begins while a slider moves.
    has_begun: bool,
}

impl Simulation {
    fn new(heard: Callback<Heard<Reply>>) -> Simulation {
        Simulation { heard, line: None, has_begun: false }
    }

    fn begin(&mut self, work: &Work) {
        if self.line.as_ref().is_none_or(Line::is_lost) {
            self.line = Some(Line::open(FUTURES, Reply::Ready, self.heard.clone()));
        }
        self.ask(Request::Run(work.futures.job(&work.scenario, &work.comparison), MOST_HELPERS));
        self.has_begun = true;
    }

    fn stop(&mut self) {
        if mem::take(&mut self.has_begun) {
            self.ask(Request::Stop);
        }
    }

    fn ask(&self, request: Request) {
        if let Some(line) = &self.line {
            line.ask(request);
        }
    }
}
