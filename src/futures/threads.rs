//! A run on several threads, with the numbers of one thread.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;

use crate::futures::ensemble::Ensemble;
use crate::futures::run::{BATCH, Run};
use crate::futures::simulator::Simulator;
use crate::probability::pert::Shapes;
use crate::probability::stream::{DrawIndex, Seed};
use crate::scenario::plan::Plan;

/// A listener to futures: gets the index of each, its draw ([`Simulator::samples`]) and its row
/// ([`crate::futures::row::Layout`]).
pub type OnFuture<'a> = dyn FnMut(DrawIndex, &[f64], &[f64]) + 'a;

/// Carries out a run on `n_threads` threads. Calls `on_future` for every future in order.
pub fn simulate(
    plan: &Plan,
    seed: Seed,
    n_draws: u32,
    n_threads: usize,
    mut on_future: Option<&mut OnFuture<'_>>,
) -> (Simulator, Ensemble) {
    let run = || Run { plan: Rc::new(plan.clone()), seed, n_draws, batch: BATCH };
    let simulator = Simulator::new(run(), &mut Shapes::default());
    let mut ensemble = Ensemble::new(&simulator);
    let (width, wants_samples) = (simulator.layout().width(), on_future.is_some());
    let next = AtomicU32::new(0);
    // A slow reader must not let the finished batches of all threads pile up.
    let (sender, receiver) = mpsc::sync_channel(4 * n_threads);
    thread::scope(|scope| {
        for _ in 0..n_threads {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                let mut simulator = Simulator::new(run(), &mut Shapes::default());
                loop {
                    let batch = next.fetch_add(1, Ordering::Relaxed);
                    if batch >= simulator.run().n_batches() {
                        break;
                    }
                    let rows = simulator.batch(batch);
                    let draws = simulator.run().draws(batch).filter(|_| wants_samples);
                    let samples: Vec<Vec<f64>> = draws.map(|index| simulator.samples(index)).collect();
                    if sender.send((batch, rows, samples)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let mut samples = BTreeMap::new();
        for (batch, rows, of_batch) in receiver {
            samples.insert(batch, of_batch);
            ensemble.add(batch, rows);
            while let Some((batch, rows)) = ensemble.advance() {
                let samples = samples.remove(&batch).unwrap_or_default();
                if let Some(on_future) = &mut on_future {
                    let draws = simulator.run().draws(batch);
                    for ((index, samples), row) in draws.zip(&samples).zip(rows.chunks_exact(width)) {
                        on_future(index, samples, row);
                    }
                }
            }
        }
    });
    (simulator, ensemble)
}
