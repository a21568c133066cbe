//! Whether an element is in view, as the browser tells it: nobody has to ask where the element is, which would have the
//! page laid out at once.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};

/// Tells when an element comes into view and goes out of it, until this is dropped.
#[must_use = "nothing is told any more when this is dropped"]
pub struct InView {
    observer: IntersectionObserver,
    _told: Closure<dyn FnMut(Array)>,
}

impl InView {
    /// Begins to tell; none where the browser cannot.
    pub fn of(element: &Element, tell: impl Fn(bool) + 'static) -> Option<InView> {
        let told = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let newest: IntersectionObserverEntry = entries.get(entries.length() - 1).unchecked_into();
            tell(newest.is_intersecting());
        });
        let observer = IntersectionObserver::new(told.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(InView { observer, _told: told })
    }
}

impl Drop for InView {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
