//! The futures that the state asks for: simulated in a worker, or in slices on the page where workers cannot start.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use werkplekwijzer::futures::messages::{FUTURES, Job, JobId, Reply, Request, Two};
use werkplekwijzer::futures::picture::Stage;
use werkplekwijzer::futures::runner::Runner;
use werkplekwijzer::probability::pert::Shapes;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::files;
use crate::app::workers::SLICE;
use crate::app::workers::line::{Heard, Line};
use crate::slices::{Slice, Slices, slices};

/// Milliseconds for which the numbers must be let alone before their futures are simulated.
const QUIET: u32 = 200;

/// Helpers at most; the worker takes no more than the machine has cores.
const MOST_HELPERS: u32 = 8;

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
            Heard::Lost => act.emit(Action::StayOnPage),
        }))
    });
    use_run(work, &simulation);
    use_contrast(work, &simulation);
    let samples = use_callback((), move |id: JobId, ()| simulation.borrow().samples(id));
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

/// Asks for the contrast of the two alternatives beside one another, where the picture has that of others.
#[hook]
fn use_contrast(work: Option<&Work>, simulation: &Rc<RefCell<Simulation>>) {
    let simulation = Rc::clone(simulation);
    use_effect_with(work.and_then(missing_contrast), move |missing| {
        if let Some((id, pair)) = *missing {
            simulation.borrow().contrast(id, pair);
        }
    });
}

/// The run, and the two alternatives beside one another that its picture does not contrast.
fn missing_contrast(work: &Work) -> Option<(JobId, Two)> {
    let pair = work.futures.pair(&work.comparison)?;
    let contrast = work.futures.current()?.contrast.as_ref()?;
    let id = |position: usize| work.scenario.alternatives.get(position).map(|alternative| &alternative.id);
    let is_there = id(pair.0) == Some(&contrast.a) && id(pair.1) == Some(&contrast.b);
    (!is_there).then_some((work.futures.id, pair))
}

/// The line to the worker, and the run on the page.
struct Simulation {
    heard: Callback<Heard<Reply>>,
    line: Option<Line<Request, Reply>>,
    here: Option<Here>,
    shapes: Shapes,
}

impl Simulation {
    fn new(heard: Callback<Heard<Reply>>) -> Simulation {
        Simulation { heard, line: None, here: None, shapes: Shapes::default() }
    }

    fn begin(&mut self, work: &Work) {
        let job = work.futures.job(&work.scenario, &work.comparison);
        if work.futures.on_page {
            self.begin_here(&job);
        } else {
            self.begin_in_worker(job);
        }
    }

    fn begin_here(&mut self, job: &Job) {
        match Runner::new(job, 1, &mut self.shapes) {
            Ok(runner) => self.here = Some(Here::new(runner, self.heard.clone())),
            Err(_) => self.heard.emit(Heard::Reply(Reply::Refused(job.id))),
        }
    }

    fn begin_in_worker(&mut self, job: Job) {
        if self.line.as_ref().is_none_or(Line::is_lost) {
            self.line = Line::open(FUTURES, Reply::Ready, self.heard.clone());
        }
        match &self.line {
            Some(line) => line.ask(Request::Run(job, MOST_HELPERS)),
            None => self.heard.emit(Heard::Lost),
        }
    }

    fn stop(&mut self) {
        self.here = self.here.take().filter(|here| here.runner.borrow().is_complete());
        self.ask(Request::Stop);
    }

    fn contrast(&self, id: JobId, pair: Two) {
        match self.runner(id) {
            Some(runner) => {
                let reply = runner.borrow_mut().contrast(pair);
                reply.into_iter().for_each(|reply| self.heard.emit(Heard::Reply(reply)));
            }
            None => self.ask(Request::Contrast(id, pair)),
        }
    }

    fn samples(&self, id: JobId) {
        match self.runner(id) {
            Some(runner) => self.heard.emit(Heard::Reply(runner.borrow_mut().samples())),
            None => self.ask(Request::Samples(id)),
        }
    }

    /// The run of a number, if it is the one on the page.
    fn runner(&self, id: JobId) -> Option<&RefCell<Runner>> {
        let here = self.here.as_ref()?;
        (here.runner.borrow().id() == id).then_some(&here.runner)
    }

    fn ask(&self, request: Request) {
        if let Some(line) = &self.line {
            line.ask(request);
        }
    }
}

/// A run on the page.
struct Here {
    runner: Rc<RefCell<Runner>>,
    _slices: Slices,
}

impl Here {
    fn new(runner: Runner, heard: Callback<Heard<Reply>>) -> Here {
        let runner = Rc::new(RefCell::new(runner));
        let at_work = Rc::clone(&runner);
        let slices = slices(SLICE, move |slice| {
            let replies = advance(&mut at_work.borrow_mut(), slice);
            replies.into_iter().for_each(|reply| heard.emit(Heard::Reply(reply)));
            !at_work.borrow().is_complete()
        });
        Here { runner, _slices: slices }
    }
}

/// Carries a run on for a slice: the pictures that are complete with it, and how far it is.
fn advance(runner: &mut Runner, slice: &Slice) -> Vec<Reply> {
    let mut replies = Vec::new();
    slice.repeat(|| {
        let Some(batch) = runner.hand_out() else { return false };
        let rows = runner.simulate(batch);
        replies.extend(runner.take(batch, rows));
        true
    });
    replies.push(Reply::Progress(runner.id(), runner.done()));
    replies
}
