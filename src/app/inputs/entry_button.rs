//! A button that fills in an entry.

use werkplekwijzer::inputs::Entry;
use yew::prelude::*;

use crate::app::browser::dom;

#[derive(PartialEq, Properties)]
pub struct EntryButtonProps {
    pub id: AttrValue,
    /// What it says, and of which input it is.
    pub text: String,
    pub of: String,
    pub entry: Entry,
    pub fill: Callback<Entry, Result<(), String>>,
    /// Hears why the entry is refused, or that it is not.
    pub refuse: Callback<Option<String>>,
    /// The ids of what may take the focus then, the first that is there.
    pub then: Vec<String>,
}

#[component]
pub fn EntryButton(props: &EntryButtonProps) -> Html {
    let onclick = {
        let (fill, refuse, entry) = (props.fill.clone(), props.refuse.clone(), props.entry.clone());
        let then = props.then.clone();
        Callback::from(move |_: MouseEvent| {
            refuse.emit(fill.emit(entry.clone()).err());
            dom::focus_first(then.clone());
        })
    };
    html! {
        <button type="button" class="nl-button nl-button--subtle sim-button--sm" id={props.id.clone()} {onclick}>
            <span class="nl-button__label">{ &props.text }<span class="sim-hidden">{ format!(": {}", props.of) }</span></span>
        </button>
    }
}
