//! A helper: simulates the batches that the head hands out.

use wasm_bindgen::JsCast;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use werkplekwijzer::futures::messages::{JobId, Order, Report};
use werkplekwijzer::futures::runner;
use werkplekwijzer::futures::simulator::Simulator;
use werkplekwijzer::probability::pert::Shapes;

use crate::port::{self, OnMessage};

/// Waits for orders.
pub fn start(scope: DedicatedWorkerGlobalScope) {
    let mut shapes = Shapes::default();
    let mut prepared: Option<(JobId, Simulator)> = None;
    let head = scope.clone();
    let on_message = OnMessage::new(move |event: MessageEvent| match port::message(&event) {
        Some(Order::Prepare(job, batch)) => {
            // The head has checked the scenario before it asks for help.
            prepared = runner::simulator(&job, batch, &mut shapes).ok().map(|simulator| (job.id, simulator));
        }
        Some(Order::Batch(id, batch)) => {
            if let Some((_, simulator)) = prepared.as_mut().filter(|(prepared, _)| *prepared == id) {
                let (message, moved) = port::rows(id, batch, &simulator.batch(batch));
                // The memory was made for this message, so that it can move.
                let _ = head.post_message_with_transfer(&message, &moved);
            }
        }
        None => {}
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    // A text can always be posted.
    let _ = scope.post_message(&port::text(&Report::Ready));
}
