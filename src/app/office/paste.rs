//! A field for many lines, typed or pasted from a spreadsheet.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct PasteProps {
    pub id: AttrValue,
    pub label: String,
    pub hint: String,
    pub text: String,
    /// What is wrong with the text, a sentence each.
    pub errors: Vec<String>,
    pub typed: Callback<String>,
}

#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let id = &props.id;
    let oninput = props.typed.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    html! {
        <>
            <label class="sim-input__name" for={id.clone()}>{ &props.label }</label>
            <p class="sim-input__hint" id={format!("{id}-hint")}>{ &props.hint }</p>
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea sim-measuring__field" id={id.clone()} rows="8"
                spellcheck="false" autocomplete="off" value={props.text.clone()} {oninput}
                aria-describedby={format!("{id}-hint {id}-error")} aria-invalid={(!props.errors.is_empty()).then_some("true")} />
            <div id={format!("{id}-error")}>
                <>{ for props.errors.iter().map(|why| html! { <p class="sim-error">{ icon::alert() }<span>{ why }</span></p> }) }</>
            </div>
        </>
    }
}
