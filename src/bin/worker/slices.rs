//! Long work in slices, with room for events between them.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::Performance;

/// A duration, or a moment since the program started.
pub type Milliseconds = f64;

/// Work in slices; it ends when this is dropped.
#[must_use = "the work ends when this is dropped"]
pub struct Slices {
    is_over: Rc<Cell<bool>>,
}

impl Drop for Slices {
    fn drop(&mut self) {
        self.is_over.set(true);
    }
}

/// The time of one slice.
pub struct Slice {
    clock: Performance,
    end: Milliseconds,
}

/// Does work in slices of `budget` milliseconds each, until a slice says that there is no more to do. The first slice
/// begins after the events that wait now.
pub fn slices(budget: Milliseconds, slice: impl FnMut(&Slice) -> bool + 'static) -> Slices {
    let is_over = Rc::new(Cell::new(false));
    next(budget, slice, Rc::clone(&is_over));
    Slices { is_over }
}

impl Slice {
    /// Repeats a step, at least once, until the time is over or the step says that there is no more to do; whether there
    /// is more to do.
    pub fn repeat(&self, mut step: impl FnMut() -> bool) -> bool {
        while step() {
            if self.clock.now() >= self.end {
                return true;
            }
        }
        false
    }
}

fn next(budget: Milliseconds, mut slice: impl FnMut(&Slice) -> bool + 'static, is_over: Rc<Cell<bool>>) {
    let timeout = Timeout::new(0, move || {
        if is_over.get() {
            return;
        }
        let clock = clock();
        let end = clock.now() + budget;
        if slice(&Slice { clock, end }) {
            next(budget, slice, is_over);
        }
    });
    timeout.forget();
}

/// The clock that pages and workers have under one name, and that is never set back.
fn clock() -> Performance {
    let clock = Reflect::get(&js_sys::global(), &"performance".into());
    clock.expect("pages and workers have a clock").unchecked_into()
}
