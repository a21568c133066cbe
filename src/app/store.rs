//! The state as Yew keeps it.

use std::rc::Rc;

use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::state::State;
use yew::Reducible;

/// Adapts the state machine to a Yew reducer; the only code that clones the state.
#[derive(Clone, PartialEq)]
pub struct Store {
    pub state: State,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = self.state.clone();
        if state.apply(action) { Rc::new(Store { state }) } else { self }
    }
}
