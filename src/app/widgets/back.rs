//! The way back to the outcome.

use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::widgets::icon;

/// A button that goes back to the outcome.
pub fn back(texts: Texts, back: &Callback<()>) -> Html {
    let onclick = back.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="nl-button nl-button--secondary" {onclick}>
            <span class="nl-button__icon-start">{ icon::back() }</span>
            <span class="nl-button__label">{ texts.inputs_back() }</span>
        </button>
    }
}
