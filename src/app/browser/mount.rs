//! The program in its page: the shell of index.html gives way to it, and says so when it does not start or stops.

use web_sys::console;
use yew::platform::spawn_local;

use super::dom::document;
use super::{language, texts};
use crate::app::shell::Shell;

/// Puts the page in place of the shell of index.html, once it has words.
pub fn page() {
    spawn_local(async {
        if texts::bring(language::preferred()).await {
            let root = document().get_element_by_id("app").expect("index.html has an element with id app");
            yew::Renderer::<Shell>::with_root(root).render();
        } else {
            hide("boot-busy", true);
            hide("boot-error", false);
        }
    });
}

/// Shows the message of index.html when the program stops, instead of a page that no longer answers.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        console::error_1(&panic.to_string().into());
        hide("boot-stopped", false);
    }));
}

fn hide(id: &str, is_hidden: bool) {
    if let Some(element) = document().get_element_by_id(id) {
        // The attribute's name is valid, so setting it cannot fail.
        let _ = element.toggle_attribute_with_force("hidden", is_hidden);
    }
}
