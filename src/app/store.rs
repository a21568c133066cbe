//! The state as Yew keeps it.

use std::rc::Rc;

use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::state::State;
use yew::Reducible;

use crate::app::browser::console;

/// The state machine as a Yew reducer; the only code that clones the state.
pub struct Store {
    pub state: State,
}

impl Reducible for Store {
    type Action = Action;

    /// The fields try a step before they ask for it and say what stands in its way; here its obstacle is only logged.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = self.state.clone();
        let applied = state.apply(action);
        if let Some(obstacle) = applied.obstacle {
            console::warn(&obstacle.to_string());
        }
        if applied.changed { Rc::new(Store { state }) } else { self }
    }
}
