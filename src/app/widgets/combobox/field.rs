//! The text field with its list: arrows go through the list, Enter chooses, Escape closes it and then empties the field.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use werkplekwijzer::defaults::municipalities::Municipality;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::choosing::{Choosing, ChoosingStep};
use super::options::{self, Options, option_id};
use crate::app::browser::dom;
use crate::app::widgets::ahead::use_ahead;
use crate::app::widgets::icon;

/// The id of the field.
pub const ID: &str = "municipality";

#[derive(PartialEq, Properties)]
pub struct FieldProps {
    pub texts: Texts,
    pub choosing: Choosing,
    pub found: Rc<Vec<Municipality>>,
    pub step: Callback<ChoosingStep>,
    pub choose: Callback<Municipality>,
    /// The ids of what the field is called and of what describes it.
    pub labelled_by: &'static str,
    pub described_by: &'static str,
}

#[component]
pub fn Field(props: &FieldProps) -> Html {
    let FieldProps { texts, choosing, found, choose, .. } = props;
    let Choosing { is_open, active, is_refused, .. } = *choosing;
    let ahead = use_ahead(&choosing.text);
    let note = ahead.note();
    let oninput = props.step.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        note(&text);
        ChoosingStep::Type(text)
    });
    let onblur = props.step.reform(|_: FocusEvent| ChoosingStep::Leave);
    let onkeydown = {
        let (step, found, choose) = (props.step.clone(), Rc::clone(found), choose.clone());
        let chosen = active.filter(|_| is_open);
        Callback::from(move |event: KeyboardEvent| match (event.key().as_str(), chosen) {
            ("Escape", _) => step.emit(ChoosingStep::Escape),
            ("Enter", Some(position)) => {
                event.prevent_default();
                found.get(position).cloned().into_iter().for_each(|municipality| choose.emit(municipality));
            }
            (key, _) => {
                if let Some(arrow) = ChoosingStep::of_arrow(key, found.len()) {
                    event.prevent_default();
                    step.emit(arrow);
                }
            }
        })
    };
    let toggle = {
        let step = props.step.clone();
        Callback::from(move |event: MouseEvent| {
            // The field keeps the focus, so that typing goes on and leaving it closes the list.
            event.prevent_default();
            step.emit(ChoosingStep::Toggle);
            dom::focus(ID);
        })
    };
    use_effect_with(active, |active| {
        if let Some(position) = active {
            dom::reveal(&option_id(*position));
        }
    });
    html! {
        <div class="sim-combobox__box">
            <span class="sim-combobox__search">{ icon::search() }</span>
            <input class="utrecht-textbox utrecht-textbox--html-input" id={ID} type="text"
                role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-autocomplete="list" aria-expanded={is_open.to_string()} aria-controls={options::ID}
                aria-describedby={props.described_by} aria-invalid={is_refused.to_string()}
                aria-activedescendant={active.map(option_id)} value={ahead.shown} {oninput} {onkeydown} {onblur} />
            <button type="button" class="sim-combobox__open" tabindex="-1" aria-label={texts.municipality_all()}
                aria-expanded={is_open.to_string()} aria-controls={options::ID} onmousedown={toggle}>
                { icon::chevron() }
            </button>
            <Options texts={*texts} {found} {is_open} {active} {choose} labelled_by={props.labelled_by} />
        </div>
    }
}
