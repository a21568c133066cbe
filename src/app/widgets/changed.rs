//! The mark of something that was changed, with the way back.

use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct ChangedProps {
    pub texts: Texts,
    /// The class of the place where it stands.
    pub class: &'static str,
    /// What the button says, and of what it is.
    pub reset_to: String,
    pub of: String,
    pub reset: Callback<()>,
}

#[component]
pub fn Changed(props: &ChangedProps) -> Html {
    let onclick = props.reset.reform(|_: MouseEvent| ());
    html! {
        <div class={classes!(props.class, "sim-reset")}>
            <span class="nl-data-badge sim-changed">{ props.texts.changed() }</span>
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" {onclick}>
                <span class="nl-button__icon-start">{ icon::back() }</span>
                <span class="nl-button__label">
                    { &props.reset_to }<span class="sim-hidden">{ format!(": {}", props.of) }</span>
                </span>
            </button>
        </div>
    }
}
