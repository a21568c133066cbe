//! A field for a text.

use yew::prelude::*;

use crate::app::widgets::typing::TypedField;

#[derive(PartialEq, Properties)]
pub struct TextFieldProps {
    pub id: AttrValue,
    pub field: TypedField,
    pub is_refused: bool,
    /// Its name, where no label names it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    pub described_by: AttrValue,
}

/// Characters of a text at most.
pub const LONGEST: usize = 200;

#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps { field, is_refused, .. } = props;
    let class =
        classes!("utrecht-textbox", "utrecht-textbox--html-input", is_refused.then_some("utrecht-textbox--invalid"));
    html! {
        <input {class} id={props.id.clone()} type="text" autocomplete="off" maxlength={LONGEST.to_string()}
            value={field.shown.clone()} data-typing={field.data_typing()} aria-label={props.label.clone()}
            aria-describedby={props.described_by.clone()} aria-invalid={is_refused.then_some("true")}
            oninput={&field.oninput} onchange={&field.onchange} onkeydown={&field.onkeydown} />
    }
}
