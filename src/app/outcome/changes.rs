//! The number of differences from the preset, with the way to their list and the way back.

use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::icon;

/// The id of the sentence with the number, which can take the focus.
const ID: &str = "levers-summary";

#[derive(PartialEq, Properties)]
pub struct ChangesProps {
    pub texts: Texts,
    pub n_changes: usize,
    pub act: Callback<Action>,
    /// Lists the differences.
    pub show: Callback<()>,
}

#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let ChangesProps { texts, n_changes, .. } = props;
    let show = props.show.reform(|_: MouseEvent| ());
    let reset = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Step(Step::ResetAll));
            // The button goes away with the changes.
            dom::focus(ID);
        })
    };
    html! {
        <>
            <p class="sim-levers__summary" id={ID} tabindex="-1">
                if *n_changes == 0 {
                    { texts.levers_unchanged() }
                } else {
                    <button type="button" class="sim-group__jump" onclick={show}>
                        { texts.levers_differ(*n_changes) }{ icon::chevron_right() }
                    </button>
                }
            </p>
            if *n_changes > 0 {
                <button type="button" class="nl-button nl-button--subtle sim-button--sm sim-reset" onclick={reset}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.reset_all() }</span>
                </button>
            }
        </>
    }
}
