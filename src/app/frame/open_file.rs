//! The button that opens a file, and the field that it opens.

use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::icon;

/// The id of the field that opens files, which is there all the time.
const FILE_FIELD: &str = "file-field";

#[derive(PartialEq, Properties)]
pub struct OpenFileProps {
    pub texts: Texts,
}

#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    html! {
        <button type="button" class="nl-button nl-button--secondary" onclick={|_: MouseEvent| dom::click(FILE_FIELD)}>
            <span class="nl-button__icon-start">{ icon::folder() }</span>
            <span class="nl-button__label">{ props.texts.file_open() }</span>
        </button>
    }
}

/// The field, which nobody sees.
pub fn field(texts: Texts, onchange: Callback<Event>) -> Html {
    html! {
        <input class="sim-hidden" id={FILE_FIELD} type="file" accept=".json,application/json" tabindex="-1"
            aria-label={texts.file_open()} aria-hidden="true" {onchange} />
    }
}
