//! A field for a number, between the signs of its unit.

use yew::prelude::*;

use crate::app::widgets::reading::ValueReading;
use crate::app::widgets::typing::TypedField;

#[derive(PartialEq, Properties)]
pub struct NumberFieldProps {
    pub id: AttrValue,
    pub reading: ValueReading,
    pub field: TypedField,
    pub is_refused: bool,
    /// Its name, or the id of the element that has it, where no label names it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    #[prop_or_default]
    pub labelled_by: Option<AttrValue>,
    pub described_by: AttrValue,
    /// The id of the unit, where the description of the field names it.
    #[prop_or_default]
    pub unit_id: Option<AttrValue>,
    /// Whether it is no wider than a few digits.
    #[prop_or_default]
    pub is_narrow: bool,
}

#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let NumberFieldProps { reading, field, is_refused, .. } = props;
    let (prefix, unit) = (reading.prefix(), reading.unit());
    let outer = classes!(
        "sim-field",
        is_refused.then_some("sim-field--invalid"),
        props.is_narrow.then_some("sim-field--narrow")
    );
    let inner = classes!(
        "utrecht-textbox",
        "utrecht-textbox--html-input",
        "utrecht-textbox--numeric",
        is_refused.then_some("utrecht-textbox--invalid")
    );
    html! {
        <span class={outer}>
            if !prefix.is_empty() {
                <span class="sim-field__prefix" aria-hidden="true">{ prefix }</span>
            }
            <input class={inner} id={props.id.clone()} type="text" inputmode="decimal" autocomplete="off"
                value={field.shown.clone()} data-typing={field.data_typing()} aria-label={props.label.clone()}
                aria-labelledby={props.labelled_by.clone()} aria-describedby={props.described_by.clone()}
                aria-invalid={is_refused.then_some("true")} oninput={&field.oninput} onchange={&field.onchange}
                onkeydown={&field.onkeydown} />
            if !unit.is_empty() {
                <span class="sim-field__unit" id={props.unit_id.clone()}>{ unit }</span>
            }
        </span>
    }
}
