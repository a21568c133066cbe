//! Says that something did not come, with a button that tries again.

use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct AgainProps {
    pub texts: Texts,
    /// What failed, if that is not plain from where this stands.
    #[prop_or_default]
    pub what: String,
    pub again: Callback<()>,
    /// The id of what gets the focus, since the button goes away with the message.
    #[prop_or("heading")]
    pub then: &'static str,
}

#[component]
pub fn Again(props: &AgainProps) -> Html {
    let then = props.then;
    let again = props.again.reform(move |_: MouseEvent| dom::focus(then));
    html! {
        <div class="utrecht-alert utrecht-alert--warning sim-refused" role="alert">
            { icon::alert() }
            <p class="sim-refused__says">{ &props.what }{ " " }{ props.texts.part_failed() }</p>
            <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={again}>
                <span class="nl-button__label">{ props.texts.part_again() }</span>
            </button>
        </div>
    }
}
