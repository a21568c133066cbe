//! Runs what the state asks for: in a worker, or in slices on the page where workers cannot start.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, MessageEvent, Worker};
use werkplekwijzer::futures::messages::{Job, JobId, Report, Request, Two};
use werkplekwijzer::futures::picture::Stage;
use werkplekwijzer::futures::runner::Runner;
use werkplekwijzer::probability::pert::Shapes;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::{address, clock, files};

/// Milliseconds for which the numbers must be let alone before their futures are simulated.
const QUIET: u32 = 200;

/// Milliseconds in which a worker must have started.
const PATIENCE: u32 = 15_000;

/// Milliseconds of a slice on the page; less than half of what a frame may take at 30 a second.
const SLICE: f64 = 10.0;

/// Helpers at most; the worker takes no more than the machine has cores.
const MOST_HELPERS: u32 = 8;

/// Futures of a run that are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub id: JobId,
    pub done: u32,
}

/// Keeps the simulation in step with the state. Says how far it is, and takes the wish for samples of a run.
#[hook]
pub fn use_simulation(work: Option<&Work>, act: &Callback<Action>) -> (Progress, Callback<JobId>) {
    let progress = use_state_eq(Progress::default);
    let simulation = use_mut_ref(Simulation::default);
    let heard = {
        let (act, progress) = (act.clone(), progress.setter());
        Callback::from(move |heard: Heard| match heard {
            Heard::Report(Report::Progress(id, done)) => progress.set(Progress { id, done }),
            Heard::Report(Report::Samples(_, table)) => files::save("toekomsten.csv", "text/csv", &table),
            Heard::Report(report) => act.emit(Action::Hear(report)),
            Heard::NoWorker => act.emit(Action::StayOnPage),
        })
    };

    let run = work.map(|work| (work.futures.id, work.futures.stage == Stage::Running, work.futures.on_page));
    {
        let (simulation, work, heard) = (Rc::clone(&simulation), work.cloned(), heard.clone());
        use_effect_with(run, move |_| {
            let wanted = work.filter(|work| work.futures.stage == Stage::Running);
            let waiting = wanted.map(|work| {
                let simulation = Rc::clone(&simulation);
                Timeout::new(QUIET, move || {
                    let job = work.futures.job(&work.scenario, &work.comparison);
                    if work.futures.on_page { slices(&simulation, &job, heard) } else { begin(&simulation, job, heard) }
                })
            });
            move || {
                drop(waiting);
                simulation.borrow_mut().stop();
            }
        });
    }

    let contrast = work.and_then(|work| {
        let pair = work.futures.pair(&work.comparison)?;
        let is_there = |pair: Two| {
            let contrast = work.futures.current()?.contrast.as_ref()?;
            let id = |position: usize| work.scenario.alternatives.get(position).map(|alternative| &alternative.id);
            Some(id(pair.0) == Some(&contrast.a) && id(pair.1) == Some(&contrast.b))
        };
        (is_there(pair) == Some(false)).then_some((work.futures.id, pair))
    });
    let samples = {
        let (simulation, heard) = (Rc::clone(&simulation), heard.clone());
        use_callback((), move |id: JobId, ()| simulation.borrow_mut().samples(id, &heard))
    };
    use_effect_with(contrast, move |wanted| {
        if let Some((id, pair)) = *wanted {
            simulation.borrow_mut().contrast(id, pair, &heard);
        }
    });
    (*progress, samples)
}

/// What comes out of a simulation.
enum Heard {
    Report(Report),
    /// Workers cannot start here, or one stopped.
    NoWorker,
}

/// The worker, or the run on the page.
#[derive(Default)]
struct Simulation {
    worker: Option<Started>,
    /// What to ask of the worker when it is ready.
    waiting: Option<Request>,
    here: Option<Runner>,
    shapes: Shapes,
}

struct Started {
    worker: Worker,
    is_ready: bool,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
    _patience: Timeout,
}

type Shared = Rc<RefCell<Simulation>>;

/// Asks the worker for a run, and starts it if need be.
fn begin(simulation: &Shared, job: Job, heard: Callback<Heard>) {
    let request = Request::Run(job, MOST_HELPERS);
    if simulation.borrow().worker.is_none() {
        let Some(started) = start(simulation, &heard) else {
            heard.emit(Heard::NoWorker);
            return;
        };
        simulation.borrow_mut().worker = Some(started);
    }
    simulation.borrow_mut().ask(request);
}

fn start(simulation: &Shared, heard: &Callback<Heard>) -> Option<Started> {
    let worker = Worker::new(&address::of_worker()).ok()?;
    let on_message = {
        let (simulation, heard) = (Rc::clone(simulation), heard.clone());
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let text = event.data().as_string().unwrap_or_default();
            match serde_json::from_str(&text) {
                Ok(Report::Ready) => simulation.borrow_mut().ready(),
                Ok(report) => heard.emit(Heard::Report(report)),
                // A worker of another version; the page can do without.
                Err(_) => heard.emit(Heard::NoWorker),
            }
        })
    };
    let give_up = {
        let (simulation, heard) = (Rc::clone(simulation), heard.clone());
        move || {
            if let Some(started) = simulation.borrow_mut().worker.take() {
                started.worker.terminate();
                // The closure that runs now is among what is dropped; it must end first.
                Timeout::new(0, move || drop(started)).forget();
            }
            heard.emit(Heard::NoWorker);
        }
    };
    let on_error = {
        let give_up = give_up.clone();
        Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Otherwise the window hears it too, and takes it for the end of the page.
            event.prevent_default();
            give_up();
        })
    };
    let patience = {
        let simulation = Rc::clone(simulation);
        Timeout::new(PATIENCE, move || {
            let is_ready = simulation.borrow().worker.as_ref().is_none_or(|started| started.is_ready);
            if !is_ready {
                give_up();
            }
        })
    };
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    Some(Started { worker, is_ready: false, _on_message: on_message, _on_error: on_error, _patience: patience })
}

impl Simulation {
    /// Asks the worker, now or when it is ready; then only what was asked last.
    fn ask(&mut self, request: Request) {
        match &self.worker {
            Some(Started { worker, is_ready: true, .. }) => {
                let text = serde_json::to_string(&request).expect("messages have only text keys");
                // A text can always be posted.
                let _ = worker.post_message(&text.into());
            }
            _ => self.waiting = Some(request),
        }
    }

    fn ready(&mut self) {
        if let Some(started) = &mut self.worker {
            started.is_ready = true;
        }
        if let Some(request) = self.waiting.take() {
            self.ask(request);
        }
    }

    fn stop(&mut self) {
        self.waiting = None;
        self.here = self.here.take().filter(Runner::is_complete);
        if self.worker.is_some() {
            self.ask(Request::Stop);
        }
    }

    fn contrast(&mut self, id: JobId, pair: Two, heard: &Callback<Heard>) {
        match self.here.as_mut().filter(|runner| runner.id() == id) {
            Some(runner) => {
                if let Some(report) = runner.contrast(pair) {
                    heard.emit(Heard::Report(report));
                }
            }
            None => self.ask(Request::Contrast(id, pair)),
        }
    }
}

impl Simulation {
    fn samples(&mut self, id: JobId, heard: &Callback<Heard>) {
        match self.here.as_mut().filter(|runner| runner.id() == id) {
            Some(runner) => heard.emit(Heard::Report(runner.samples())),
            None => self.ask(Request::Samples(id)),
        }
    }
}

/// Carries out a run on the page, a slice at a time.
fn slices(simulation: &Shared, job: &Job, heard: Callback<Heard>) {
    let runner = Runner::new(job, 1, &mut simulation.borrow_mut().shapes);
    match runner {
        Ok(runner) => {
            simulation.borrow_mut().here = Some(runner);
            next_slice(Rc::clone(simulation), job.id, heard);
        }
        Err(_) => heard.emit(Heard::Report(Report::Refused(job.id))),
    }
}

fn next_slice(simulation: Shared, id: JobId, heard: Callback<Heard>) {
    let slice = Timeout::new(0, move || {
        let began = clock::since_opened();
        let mut reports = Vec::new();
        let mut is_at_work = false;
        if let Some(runner) = simulation.borrow_mut().here.as_mut().filter(|runner| runner.id() == id) {
            while clock::since_opened() - began < SLICE {
                let Some(batch) = runner.hand_out() else { break };
                let rows = runner.simulate(batch);
                reports.extend(runner.take(batch, rows));
            }
            reports.push(Report::Progress(id, runner.done()));
            is_at_work = !runner.is_complete();
        }
        reports.into_iter().for_each(|report| heard.emit(Heard::Report(report)));
        if is_at_work {
            next_slice(simulation, id, heard);
        }
    });
    slice.forget();
}
