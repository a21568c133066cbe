//! Whether desks that are not needed are given up.

use web_sys::HtmlInputElement;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::changed::Changed;

#[derive(PartialEq, Properties)]
pub struct DesksChoiceProps {
    pub texts: Texts,
    /// None where the alternatives differ.
    pub chosen: Option<bool>,
    pub is_changed: bool,
    pub hint: String,
    pub act: Callback<Action>,
}

/// The id of the checkbox.
const ID: &str = "right-size-desks";

#[component]
pub fn DesksChoice(props: &DesksChoiceProps) -> Html {
    let (texts, chosen) = (props.texts, props.chosen);
    let input = use_node_ref();
    {
        let input = input.clone();
        use_effect_with(chosen, move |chosen| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.set_indeterminate(chosen.is_none());
            }
        });
    }
    let is_checked = |event: Event| event.target_unchecked_into::<HtmlInputElement>().checked();
    let onchange = props.act.reform(move |event: Event| Action::Step(Step::RightSizeDesks(is_checked(event))));
    let reset = {
        let act = props.act.clone();
        Callback::from(move |()| {
            act.emit(Action::Step(Step::ResetDesks));
            dom::focus(ID);
        })
    };
    html! {
        <div class={classes!("sim-lever", props.is_changed.then_some("sim-lever--changed"))}>
            <div class="sim-check">
                <input ref={input} class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id={ID}
                    checked={chosen == Some(true)} aria-describedby="right-size-desks-hint" {onchange} />
                <span>
                    <label class="sim-check__label" for={ID}>{ texts.lever_right_size() }</label>
                    <span class="sim-lever__hint sim-check__hint" id="right-size-desks-hint">
                        { if chosen.is_none() { texts.right_size_mixed() } else { props.hint.clone() } }
                    </span>
                </span>
            </div>
            if props.is_changed {
                <Changed {texts} class="sim-lever__foot" reset_to={texts.reset_choice()} of={texts.lever_right_size()} {reset} />
            }
        </div>
    }
}
