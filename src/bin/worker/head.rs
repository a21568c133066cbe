//! The head: hands batches to its helpers, gathers their rows and replies to the page.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{DedicatedWorkerGlobalScope, Event, MessageEvent, MessagePort, Worker, WorkerOptions, WorkerType};
use werkplekwijzer::futures::messages::{Job, JobId, Order, Reply, Request};
use werkplekwijzer::futures::runner::Runner;
use werkplekwijzer::probability::pert::Shapes;

use crate::port::{self, BatchRows, OnMessage};
use crate::run::HeadRun;
use crate::slices::{Milliseconds, Slices, slices};

/// Helpers at most; more would not be fed.
const MOST_HELPERS: usize = 8;

/// Batches that a helper has in hand: one at work and one waiting.
const IN_HAND: usize = 2;

/// The helpers that a head can start.
pub enum Helpers {
    /// So many workers, of the program at an address.
    Workers(usize, String),
    /// None: the head works on the page, because workers cannot start.
    None,
}

impl Helpers {
    /// A helper for every core, of the program that runs in a scope.
    pub fn of(scope: &DedicatedWorkerGlobalScope) -> Helpers {
        let cores = scope.navigator().hardware_concurrency() as usize;
        Helpers::Workers(cores.clamp(1, MOST_HELPERS), scope.location().href())
    }

    /// Starts the helpers, as far as workers can start workers.
    fn start(&self, head: &Shared) -> Vec<Helper> {
        match self {
            Helpers::Workers(n, address) => {
                (0..*n).map_while(|position| start_helper(head, address, position)).collect()
            }
            Helpers::None => Vec::new(),
        }
    }
}

struct Head {
    page: MessagePort,
    /// A slice of work of the head itself, where it has no helpers.
    stretch: Milliseconds,
    shapes: Shapes,
    helpers: Vec<Helper>,
    run: Option<HeadRun>,
    /// The head's own work at the run, where it has no helpers.
    at_work: Option<Slices>,
}

/// A helper as the head knows it.
struct Helper {
    worker: Worker,
    is_ready: bool,
    /// Whether it stopped with an error, or never started.
    is_lost: bool,
    /// The run that it prepared for last.
    prepared: Option<JobId>,
    in_hand: Vec<Batch>,
}

/// A batch of a run.
#[derive(Clone, Copy, PartialEq)]
struct Batch {
    id: JobId,
    batch: u32,
}

type Shared = Rc<RefCell<Head>>;

/// Starts the helpers and waits for the page.
pub fn start(page: MessagePort, stretch: Milliseconds, helpers: Helpers) {
    let none = Vec::new();
    let head = Head { page: page.clone(), stretch, shapes: Shapes::default(), helpers: none, run: None, at_work: None };
    let head = Rc::new(RefCell::new(head));
    let helpers = helpers.start(&head);
    head.borrow_mut().helpers = helpers;
    let shared = Rc::clone(&head);
    port::listen(&page, move |request| answer(&shared, request.unwrap_or(Request::Stop)));
    port::send(&page, &Reply::Ready);
}

fn start_helper(head: &Shared, address: &str, position: usize) -> Option<Helper> {
    let options = WorkerOptions::new();
    options.set_name(port::HELPER);
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(address, &options).ok()?;

    let shared = Rc::clone(head);
    let on_message = OnMessage::new(move |event: MessageEvent| shared.borrow_mut().hear(position, &event));
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

fn answer(head: &Shared, request: Request) {
    match request {
        Request::Run(job, n_helpers) => {
            head.borrow_mut().begin(job, n_helpers as usize);
            feed_all(head);
        }
        Request::Contrast(id, pair) => head.borrow_mut().reply_on(id, |runner| runner.contrast(pair)),
        Request::Ceiling(id, ceiling) => head.borrow_mut().reply_on(id, |runner| runner.ceiling(ceiling)),
        Request::Samples(id) => head.borrow_mut().reply_on(id, |runner| Some(runner.samples())),
        Request::Stop => head.borrow_mut().stop(),
    }
}

/// Gives every helper work, or works here where there are none.
fn feed_all(head: &Shared) {
    let n_helpers = head.borrow().helpers.len();
    (0..n_helpers).for_each(|position| head.borrow_mut().feed(position));
    if head.borrow().is_alone() {
        let shared = Rc::clone(head);
        let stretch = head.borrow().stretch;
        let at_work = slices(stretch, move |slice| slice.repeat(|| shared.borrow_mut().work()));
        head.borrow_mut().at_work = Some(at_work);
    }
}

impl Head {
    fn reply(&self, replies: &[Reply]) {
        replies.iter().for_each(|reply| port::send(&self.page, reply));
    }

    /// Replies to a question about a run, if it is the last that was carried out.
    fn reply_on(&mut self, id: JobId, answer: impl FnOnce(&mut Runner) -> Option<Reply>) {
        let run = self.run.as_mut().filter(|run| run.id() == id);
        let reply = run.and_then(|run| answer(&mut run.runner));
        self.reply(reply.as_slice());
    }

    /// Whether there is a run and no helper for it.
    fn is_alone(&self) -> bool {
        self.run.as_ref().is_some_and(|run| self.helpers.iter().take(run.n_helpers).all(|helper| helper.is_lost))
    }

    fn begin(&mut self, job: Job, n_helpers: usize) {
        let id = job.id;
        self.at_work = None;
        self.run = HeadRun::new(job, n_helpers, &mut self.shapes).ok();
        if self.run.is_none() {
            self.reply(&[Reply::Refused(id)]);
        }
    }

    fn stop(&mut self) {
        self.at_work = None;
        if let Some(run) = &mut self.run {
            run.stop();
        }
    }

    /// Simulates a batch here; whether there was one.
    fn work(&mut self) -> bool {
        let Some(run) = &mut self.run else { return false };
        let Some(batch) = run.hand_out() else { return false };
        let numbers = run.runner.simulate(batch);
        let id = run.id();
        self.gather(BatchRows { id, batch, numbers });
        true
    }

    /// Gives a helper as many batches as it may have in hand.
    fn feed(&mut self, position: usize) {
        let helper = &mut self.helpers[position];
        let may_work = |run: &&mut HeadRun| run.is_at_work() && helper.is_ready && position < run.n_helpers;
        if let Some(run) = self.run.as_mut().filter(may_work) {
            helper.prepare(run);
            while helper.in_hand.len() < IN_HAND {
                let Some(batch) = run.hand_out() else { break };
                helper.give(Batch { id: run.id(), batch });
            }
        }
    }

    /// Hears a helper: that it is ready, or the rows of a batch, of the run at work or an earlier one.
    fn hear(&mut self, position: usize, event: &MessageEvent) {
        if let Some(rows) = port::rows(event) {
            let batch = Batch { id: rows.id, batch: rows.batch };
            self.helpers[position].in_hand.retain(|in_hand| *in_hand != batch);
            self.gather(rows);
        } else if port::is(event, &Reply::Ready) {
            self.helpers[position].is_ready = true;
        }
        self.feed(position);
    }

    /// Takes in rows of the run at work.
    fn gather(&mut self, rows: BatchRows) {
        if let Some(run) = self.run.as_mut().filter(|run| run.is_at_work() && run.id() == rows.id) {
            let replies = run.take(rows.batch, rows.numbers);
            self.reply(&replies);
        }
    }

    /// Goes on without a helper that stopped.
    fn lose(&mut self, position: usize) {
        let lost = self.helpers[position].lose();
        if let Some(run) = &mut self.run {
            let id = run.id();
            lost.iter().filter(|lost| lost.id == id).for_each(|lost| run.runner.take_back(lost.batch));
        }
    }
}

impl Helper {
    /// Lets it prepare for a run, unless it has.
    fn prepare(&mut self, run: &HeadRun) {
        if self.prepared != Some(run.id()) {
            self.order(&run.preparation());
            self.prepared = Some(run.id());
        }
    }

    fn give(&mut self, batch: Batch) {
        self.order(&Order::Batch(batch.id, batch.batch));
        self.in_hand.push(batch);
    }

    fn order(&self, order: &Order) {
        // A text can always be posted.
        let _ = self.worker.post_message(&port::text(order));
    }

    /// The batches that it will not finish.
    fn lose(&mut self) -> Vec<Batch> {
        (self.is_ready, self.is_lost) = (false, true);
        std::mem::take(&mut self.in_hand)
    }
}
