//! A helper: simulates the batches that the head hands out.

use web_sys::DedicatedWorkerGlobalScope;
use werkplekwijzer::futures::messages::{JobId, Order, Reply};
use werkplekwijzer::futures::runner;
use werkplekwijzer::futures::simulator::Simulator;
use werkplekwijzer::probability::pert::Shapes;

use crate::port::{self, BatchRows};

/// Waits for orders of the head.
pub fn start(scope: DedicatedWorkerGlobalScope) {
    let mut shapes = Shapes::default();
    let mut prepared: Option<(JobId, Simulator)> = None;
    let head = scope.clone();
    port::listen(&scope, move |order| match order {
        Order::Prepare(job, batch) => {
            // The head has checked the scenario before it asks for help.
            prepared = runner::simulator(&job, batch, &mut shapes).ok().map(|simulator| (job.id, simulator));
        }
        Order::Batch(id, batch) => {
            if let Some((_, simulator)) = prepared.as_mut().filter(|(prepared, _)| *prepared == id) {
                port::send_rows(&head, &BatchRows { id, batch, numbers: simulator.batch(batch) });
            }
        }
    });
    port::send(&scope, &Reply::Ready);
}
