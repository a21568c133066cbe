//! The program in its page: the shell of index.html gives way to it, and says so when it stops.

use web_sys::console;

use super::dom::document;
use crate::app::App;

/// Puts the page in place of the shell of index.html.
pub fn page() {
    let root = document().get_element_by_id("app").expect("index.html has an element with id app");
    yew::Renderer::<App>::with_root(root).render();
}

/// Shows the message of index.html when the program stops, instead of a page that no longer answers.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        console::error_1(&panic.to_string().into());
        if let Some(message) = document().get_element_by_id("boot-stopped") {
            // An attribute that is not there is no failure.
            let _ = message.remove_attribute("hidden");
        }
    }));
}
