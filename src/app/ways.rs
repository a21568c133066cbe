//! The ways from screen to screen, and where the focus goes on them.

use std::cell::RefCell;
use std::rc::Rc;

use werkplekwijzer::inputs::query::ALTERNATIVES;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::inputs::{Look, Looking};
use crate::app::screen::Screen;

/// The screen, what is looked at on that of the inputs, and the ways to each.
pub struct Ways {
    pub screen: Screen,
    pub looking: Looking,
    pub look: Callback<Look>,
    pub show: Callback<Screen>,
    /// Shows the inputs that were changed.
    pub show_changes: Callback<()>,
    /// Shows the inputs of the alternatives.
    pub show_alternatives: Callback<()>,
    pub show_outcome: Callback<()>,
    /// The id of what gets the focus on the next change of view, where it is not the heading.
    wanted: Rc<RefCell<Option<&'static str>>>,
}

/// The ways from the screen that is shown.
#[hook]
pub fn use_ways() -> Ways {
    let screen = use_state(Screen::default);
    let wanted = use_mut_ref(|| None::<&'static str>);
    let looking = use_reducer(Looking::default);
    let look = use_callback(looking.dispatcher(), |look: Look, looking| looking.dispatch(look));
    let show = use_callback(look.clone(), {
        let (screen, wanted) = (screen.setter(), Rc::clone(&wanted));
        move |other, look| {
            wanted.take();
            // Whoever came to see the changes alone comes for everything now.
            look.emit(Look::OnlyChanged(false));
            screen.set(other);
        }
    });
    let show_changes = use_callback(look.clone(), {
        let (screen, wanted) = (screen.setter(), Rc::clone(&wanted));
        move |(), look| {
            wanted.take();
            look.emit(Look::Changes);
            screen.set(Screen::Inputs);
        }
    });
    let show_alternatives = use_callback(look.clone(), {
        let (screen, wanted) = (screen.setter(), Rc::clone(&wanted));
        move |(), look| {
            wanted.replace(Some("alternatives-add"));
            look.emit(Look::Group(ALTERNATIVES));
            screen.set(Screen::Inputs);
        }
    });
    let show_outcome = use_callback((), {
        let (screen, wanted) = (screen.setter(), Rc::clone(&wanted));
        move |(), ()| {
            wanted.take();
            screen.set(Screen::Outcome);
        }
    });
    let (screen, looking) = (*screen, (*looking).clone());
    Ways { screen, looking, look, show, show_changes, show_alternatives, show_outcome, wanted }
}

/// Gives the focus to the heading, or to what was wanted, on a change of view; not when the page loads, unless somebody
/// asked for the work that it begins with. While the part with a view `is_there` not yet, its heading stands in for it.
#[hook]
pub fn use_focus(is_open: bool, is_there: bool, is_asked: bool, ways: &Ways) {
    let is_first = use_mut_ref(|| !is_asked);
    let wanted = Rc::clone(&ways.wanted);
    let shown = use_mut_ref(|| None::<(bool, Screen)>);
    use_effect_with((is_open, ways.screen, is_there), move |(is_open, screen, is_there)| {
        let is_new = shown.replace(Some((*is_open, *screen))) != Some((*is_open, *screen));
        if is_first.replace(false) {
            return;
        }
        if is_new {
            dom::scroll_to_top();
            dom::focus("heading");
        }
        // What is wanted in a view waits for it.
        if let Some(id) = is_there.then(|| wanted.take()).flatten() {
            dom::focus(id);
        }
        if !is_new {
            // What stood in for the view is gone, and the focus with it if nobody took it elsewhere.
            dom::focus_if_lost(["heading".to_owned()]);
        }
    });
}
