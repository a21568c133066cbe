//! The tools above the list of inputs: the way back, the search, and putting everything back.

use web_sys::HtmlInputElement;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use super::looking::{Look, Looking};
use crate::app::browser::dom;
use crate::app::widgets::ahead::use_ahead;
use crate::app::widgets::back::back;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct ToolsProps {
    pub texts: Texts,
    pub looking: Looking,
    /// The differences between the scenario and its preset.
    pub n_changes: usize,
    pub look: Callback<Look>,
    pub act: Callback<Action>,
    /// Goes back to the outcome.
    pub back: Callback<()>,
}

#[component]
pub fn Tools(props: &ToolsProps) -> Html {
    let ToolsProps { texts, looking, n_changes, .. } = props;
    let input = |event: &Event| event.target_unchecked_into::<HtmlInputElement>();
    let ahead = use_ahead(&looking.wanted);
    let note = ahead.note();
    let search = props.look.reform(move |event: InputEvent| {
        let text = input(&event).value();
        note(&text);
        Look::Want(text)
    });
    let filter = props.look.reform(move |event: Event| Look::OnlyChanged(input(&event).checked()));
    let reset = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Step(Step::ResetAll));
            // The button goes away with the changes.
            dom::focus("heading");
        })
    };
    html! {
        <div class="sim-inputs__tools">
            { back(*texts, &props.back) }
            <span class="sim-inputs__search">
                <label for="inputs-search">{ texts.inputs_search() }</label>
                <input class="utrecht-textbox utrecht-textbox--html-input" id="inputs-search" type="search" autocomplete="off"
                    value={ahead.shown} oninput={search} />
            </span>
            <span class="sim-check">
                <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="inputs-changed"
                    checked={looking.only_changed} onchange={filter} />
                <label class="sim-check__label" for="inputs-changed">{ texts.inputs_only_changed(*n_changes) }</label>
            </span>
            if *n_changes > 0 {
                <button type="button" class="nl-button nl-button--subtle" onclick={reset}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.reset_all() }</span>
                </button>
            }
        </div>
    }
}
