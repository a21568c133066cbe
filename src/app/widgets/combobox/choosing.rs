//! Typing and moving through the list, as a state machine.

use std::rc::Rc;

use yew::Reducible;

/// What somebody typed, and where they are in the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choosing {
    pub text: String,
    pub is_open: bool,
    /// The position of the option that Enter chooses.
    pub active: Option<usize>,
    /// Whether the text was submitted and is no municipality.
    pub is_refused: bool,
}

/// A step in choosing. The keys know how many options there are.
#[derive(Clone, Debug)]
pub enum ChoosingStep {
    Type(String),
    Down(usize),
    Up(usize),
    Escape,
    /// Opens or closes the list.
    Toggle,
    Leave,
    Refuse,
}

impl ChoosingStep {
    /// The step that an arrow key asks for.
    pub fn of_arrow(key: &str, n_options: usize) -> Option<ChoosingStep> {
        match key {
            "ArrowDown" => Some(ChoosingStep::Down(n_options)),
            "ArrowUp" => Some(ChoosingStep::Up(n_options)),
            _ => None,
        }
    }
}

impl Reducible for Choosing {
    type Action = ChoosingStep;

    fn reduce(self: Rc<Self>, step: ChoosingStep) -> Rc<Self> {
        let now = (*self).clone();
        Rc::new(match step {
            ChoosingStep::Type(text) => Choosing { text, is_open: true, active: None, is_refused: false },
            ChoosingStep::Down(n_options) => Choosing { is_open: true, active: below(now.active, n_options), ..now },
            ChoosingStep::Up(n_options) => Choosing { is_open: true, active: above(now.active, n_options), ..now },
            ChoosingStep::Escape if now.is_open => Choosing { is_open: false, active: None, ..now },
            ChoosingStep::Escape => Choosing { text: String::new(), ..now },
            ChoosingStep::Toggle => Choosing { is_open: !now.is_open, ..now },
            ChoosingStep::Leave => Choosing { is_open: false, active: None, ..now },
            ChoosingStep::Refuse => Choosing { is_refused: true, ..now },
        })
    }
}

/// The option below, or the first.
fn below(active: Option<usize>, n_options: usize) -> Option<usize> {
    let last = n_options.checked_sub(1)?;
    Some(active.filter(|now| *now < last).map_or(0, |now| now + 1))
}

/// The option above, or the last.
fn above(active: Option<usize>, n_options: usize) -> Option<usize> {
    let last = n_options.checked_sub(1)?;
    Some(active.and_then(|now| now.checked_sub(1)).unwrap_or(last))
}
