//! A helper: simulates the batches that the head hands out.

use web_sys::MessagePort;
use werkplekwijzer::futures::messages::{JobId, Order, Reply};
use werkplekwijzer::futures::runner;
use werkplekwijzer::futures::simulator::Simulator;
use werkplekwijzer::probability::pert::Shapes;

use crate::port::{self, BatchRows};

/// Waits for orders of the head.
pub fn start(head: MessagePort) {
    let mut shapes = Shapes::default();
    let mut prepared: Option<(JobId, Simulator)> = None;
    let rows_to = head.clone();
    port::listen(&head, move |order| match order {
        Some(Order::Prepare(job, batch)) => {
            // The head has checked the scenario before it asks for help.
            prepared = runner::simulator(&job, batch, &mut shapes).ok().map(|simulator| (job.id, simulator));
        }
        Some(Order::Batch(id, batch)) => {
            if let Some((_, simulator)) = prepared.as_mut().filter(|(prepared, _)| *prepared == id) {
                port::send_rows(&rows_to, &BatchRows { id, batch, numbers: simulator.batch(batch) });
            }
        }
        None => {}
    });
    port::send(&head, &Reply::Ready);
}
