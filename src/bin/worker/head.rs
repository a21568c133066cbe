//! The head: hands batches to its helpers, gathers their rows and answers the page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Date;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{DedicatedWorkerGlobalScope, Event, MessageEvent, Worker, WorkerOptions};
use werkplekwijzer::futures::messages::{Job, JobId, Order, Report, Request};
use werkplekwijzer::futures::run::BATCH;
use werkplekwijzer::futures::runner::{self, Runner};
use werkplekwijzer::probability::pert::Shapes;

use crate::port::{self, OnMessage};

/// Helpers at most; more would not be fed.
const MOST_HELPERS: u32 = 8;

/// Batches that a helper has in hand: one at work and one waiting.
const IN_HAND: usize = 2;

/// Milliseconds between two reports of progress.
const PROGRESS: f64 = 60.0;

/// Milliseconds that the head works at a stretch where it has no helpers.
const STRETCH: f64 = 20.0;

struct Head {
    page: DedicatedWorkerGlobalScope,
    shapes: Shapes,
    helpers: Vec<Helper>,
    run: Option<Run>,
}

struct Run {
    job: Job,
    batch: u32,
    runner: Runner,
    n_helpers: usize,
    reported: f64,
    /// Nobody works at it any more; what there is can still be asked about.
    is_stopped: bool,
}

struct Helper {
    worker: Worker,
    is_ready: bool,
    /// It stopped with an error, or never started.
    is_lost: bool,
    prepared: Option<JobId>,
    /// The batches it has, with their runs.
    in_hand: Vec<(JobId, u32)>,
}

type Shared = Rc<RefCell<Head>>;

/// Starts the helpers and waits for the page.
pub fn start(page: DedicatedWorkerGlobalScope) {
    let cores = page.navigator().hardware_concurrency() as u32;
    let n_helpers = cores.clamp(1, MOST_HELPERS);
    let head =
        Rc::new(RefCell::new(Head { page: page.clone(), shapes: Shapes::default(), helpers: Vec::new(), run: None }));
    let address = page.location().href();
    let helpers = (0..n_helpers as usize).map_while(|position| helper(&head, &address, position));
    let helpers: Vec<Helper> = helpers.collect();
    head.borrow_mut().helpers = helpers;

    let shared = Rc::clone(&head);
    let on_message = OnMessage::new(move |event: MessageEvent| {
        let mut head = shared.borrow_mut();
        match port::message(&event) {
            Some(Request::Run(job, n_helpers)) => {
                head.begin(job, n_helpers as usize);
                drop(head);
                feed_all(&shared);
            }
            Some(Request::Contrast(id, pair)) => {
                let run = head.run.as_mut().filter(|run| run.runner.id() == id);
                if let Some(report) = run.and_then(|run| run.runner.contrast(pair)) {
                    head.report(&report);
                }
            }
            Some(Request::Samples(id)) => {
                let run = head.run.as_mut().filter(|run| run.runner.id() == id);
                if let Some(report) = run.map(|run| run.runner.samples()) {
                    head.report(&report);
                }
            }
            Some(Request::Stop) => {
                if let Some(run) = &mut head.run {
                    run.is_stopped = true;
                }
            }
            None => {}
        }
    });
    page.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    head.borrow().report(&Report::Ready);
}

/// Starts a helper; none where workers cannot start workers.
fn helper(head: &Shared, address: &str, position: usize) -> Option<Helper> {
    let options = WorkerOptions::new();
    options.set_name(port::HELPER);
    let worker = Worker::new_with_options(address, &options).ok()?;

    let shared = Rc::clone(head);
    let on_message = OnMessage::new(move |event: MessageEvent| {
        if let Some((id, batch, rows)) = port::rows_in(&event) {
            shared.borrow_mut().take(position, id, batch, rows);
        } else if let Some(Report::Ready) = port::message(&event) {
            shared.borrow_mut().helpers[position].is_ready = true;
        }
        shared.borrow_mut().feed(position);
    });
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();

    let shared = Rc::clone(head);
    let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        // Otherwise the page hears it too, and takes it for the end of the head.
        event.prevent_default();
        shared.borrow_mut().lose(position);
        feed_all(&shared);
    });
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    on_error.forget();
    Some(Helper { worker, is_ready: false, is_lost: false, prepared: None, in_hand: Vec::new() })
}

/// Gives every helper work, or works here where there are none.
fn feed_all(head: &Shared) {
    let n_helpers = head.borrow().helpers.len();
    (0..n_helpers).for_each(|position| head.borrow_mut().feed(position));
    let is_alone = head.borrow().is_alone();
    if is_alone {
        work_here(head);
    }
}

/// Works for a while, then lets messages in, and so on until the run is done or gone.
fn work_here(head: &Shared) {
    let shared = Rc::clone(head);
    let id = head.borrow().run.as_ref().map(|run| run.runner.id());
    let turn = Timeout::new(0, move || {
        let is_at_work = {
            let mut head = shared.borrow_mut();
            head.run.as_ref().map(|run| run.runner.id()) == id && head.work()
        };
        if is_at_work {
            work_here(&shared);
        }
    });
    turn.forget();
}

impl Head {
    fn report(&self, report: &Report) {
        // A text can always be posted.
        let _ = self.page.post_message(&port::text(report));
    }

    /// Whether there is a run and nobody to help with it.
    fn is_alone(&self) -> bool {
        self.run.as_ref().is_some_and(|run| self.helpers.iter().take(run.n_helpers).all(|helper| helper.is_lost))
    }

    fn begin(&mut self, job: Job, n_helpers: usize) {
        let batch = self.batch_of(&job);
        match Runner::new(&job, batch, &mut self.shapes) {
            Ok(runner) => self.run = Some(Run { job, batch, runner, n_helpers, reported: 0.0, is_stopped: false }),
            Err(_) => {
                self.run = None;
                self.report(&Report::Refused(job.id));
            }
        }
    }

    /// Futures in a batch of a job: as many as take some ten milliseconds.
    fn batch_of(&mut self, job: &Job) -> u32 {
        let Ok(mut simulator) = runner::simulator(job, 1, &mut self.shapes) else { return BATCH };
        let began = Date::now();
        let mut futures = (0..25).inspect(|future| drop(simulator.batch(*future)));
        match futures.position(|_| Date::now() - began > 5.0) {
            Some(0) => 1,
            Some(1..5) => 5,
            Some(_) => 20,
            None => BATCH,
        }
    }

    /// Gives a helper as many batches as it may have in hand.
    fn feed(&mut self, position: usize) {
        let helper = &mut self.helpers[position];
        let Some(run) = self.run.as_mut().filter(|run| helper.is_ready && position < run.n_helpers && !run.is_stopped)
        else {
            return;
        };
        let id = run.runner.id();
        // A text can always be posted.
        let order = |order: &Order| helper.worker.post_message(&port::text(order)).unwrap_or_default();
        if helper.prepared != Some(id) {
            order(&Order::Prepare(run.job.clone(), run.batch));
            helper.prepared = Some(id);
        }
        while helper.in_hand.len() < IN_HAND {
            let Some(batch) = run.runner.hand_out() else { break };
            order(&Order::Batch(id, batch));
            helper.in_hand.push((id, batch));
        }
    }

    /// Takes the rows of a helper, of whatever run.
    fn take(&mut self, position: usize, id: JobId, batch: u32, rows: Vec<f64>) {
        self.helpers[position].in_hand.retain(|in_hand| *in_hand != (id, batch));
        self.gather(id, batch, rows);
    }

    fn gather(&mut self, id: JobId, batch: u32, rows: Vec<f64>) {
        let Some(run) = self.run.as_mut().filter(|run| run.runner.id() == id && !run.is_stopped) else { return };
        let reports = run.runner.take(batch, rows);
        let now = Date::now();
        let progress = (now - run.reported >= PROGRESS).then(|| {
            run.reported = now;
            Report::Progress(id, run.runner.done())
        });
        reports.iter().chain(&progress).for_each(|report| self.report(report));
    }

    /// Goes on without a helper that stopped.
    fn lose(&mut self, position: usize) {
        let helper = &mut self.helpers[position];
        (helper.is_ready, helper.is_lost) = (false, true);
        let in_hand = std::mem::take(&mut helper.in_hand);
        if let Some(run) = &mut self.run {
            let id = run.runner.id();
            in_hand.iter().filter(|(run, _)| *run == id).for_each(|(_, batch)| run.runner.take_back(*batch));
        }
    }

    /// Works for a stretch; whether there is more to do.
    fn work(&mut self) -> bool {
        let began = Date::now();
        while Date::now() - began < STRETCH {
            let Some(run) = self.run.as_mut().filter(|run| !run.is_stopped) else { return false };
            let Some(batch) = run.runner.hand_out() else { return false };
            let rows = run.runner.simulate(batch);
            let id = run.runner.id();
            self.gather(id, batch, rows);
        }
        true
    }
}
