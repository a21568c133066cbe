//! What was shown last, for what waits while nobody sees it.

use yew::prelude::*;

/// The value as it is where it is shown, or else as it was when it last was.
#[hook]
pub fn use_last_shown<T: Clone + 'static>(value: &T, is_shown: bool) -> T {
    let last = use_mut_ref(|| value.clone());
    if is_shown {
        last.replace(value.clone());
    }
    let last = last.borrow();
    last.clone()
}
