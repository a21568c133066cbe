//! An input that is chosen from a list, and one that is typed as text.

use web_sys::HtmlInputElement;
use werkplekwijzer::inputs::Entry;
use werkplekwijzer::inputs::items::{self, Item, List};
use werkplekwijzer::scenario::fields::Kind;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::frame::{Frame, RowProps};
use crate::app::browser::{dom, unicode};
use crate::app::widgets::select::Select;

/// A choice from a list.
#[component]
pub fn ChoiceRow(props: &RowProps) -> Html {
    let (id, input) = (props.id(), &props.input);
    let error = use_state(|| None::<String>);
    {
        let error = error.clone();
        use_effect_with(input.entry.clone(), move |_| error.set(None));
    }
    let fill_in = {
        let (error, fill_in, path) = (error.clone(), props.fill_in.clone(), input.path.clone());
        Callback::from(move |entry: Entry| {
            let wrong = fill_in.emit((path.clone(), entry));
            let is_right = wrong.is_none();
            error.set(wrong);
            is_right
        })
    };
    let choose = {
        let (fill_in, options) = (fill_in.clone(), props.options.clone());
        Callback::from(move |index: usize| options.get(index).is_some_and(|(entry, _)| fill_in.emit(entry.clone())))
    };
    let chosen = props.options.iter().position(|(entry, _)| *entry == input.entry).unwrap_or_default();
    let options: Vec<String> = props.options.iter().map(|(_, words)| words.clone()).collect();
    let reset = Callback::from(move |entry| {
        fill_in.emit(entry);
    });
    html! {
        <Frame row={props.clone()} error={(*error).clone()} {reset} then={vec![format!("{id}-0"), "inputs-search".to_owned()]}>
            <Select id={format!("{id}-0")} label={props.full_label()} {options} {chosen} {choose}
                described_by={format!("{id}-hint {id}-error")} is_invalid={error.is_some()} />
        </Frame>
    }
}

/// A name.
#[component]
pub fn TextRow(props: &RowProps) -> Html {
    let (texts, id, input) = (props.texts, props.id(), &props.input);
    let typed = use_state(|| None::<String>);
    let error = use_state(|| None::<String>);
    {
        let (typed, error) = (typed.clone(), error.clone());
        use_effect_with(input.entry.clone(), move |_| {
            typed.set(None);
            error.set(None);
        });
    }
    let shown = match &input.entry {
        Entry::Text(_) if input.kind == Kind::Id => props.item.clone().unwrap_or_default(),
        Entry::Text(text) => texts.given(text),
        _ => String::new(),
    };
    let fill_in = {
        let (typed, error, fill_in) = (typed.clone(), error.clone(), props.fill_in.clone());
        let (path, kind, before, list) =
            (input.path.clone(), input.kind, shown.clone(), input.item.as_ref().map(|item| item.list));
        Callback::from(move |text: String| {
            let name = text.trim();
            if name == before {
                typed.set(None);
                error.set(None);
                return;
            }
            // Roles and devices go by their id.
            let id = list.filter(|_| kind == Kind::Id).map(|list| Item { list, id: id_of(name, list, texts) });
            let entry = match &id {
                Some(item) => Entry::Text(item.id.clone()),
                None if kind == Kind::OptionalText && name.is_empty() => Entry::Nothing,
                None => Entry::from(name),
            };
            let wrong = fill_in.emit((path.clone(), entry));
            if let Some(item) = id.filter(|_| wrong.is_none()) {
                // What was renamed gets a row of its own name.
                dom::focus_if_lost([format!("{}-id-0", item.path().replace('.', "-"))]);
            }
            typed.set(wrong.is_some().then_some(text));
            error.set(wrong);
        })
    };
    let onchange = fill_in.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let onkeydown = {
        let (typed, error) = (typed.clone(), error.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                typed.set(None);
                error.set(None);
            }
        })
    };
    let reset = {
        let (fill_in, path) = (props.fill_in.clone(), input.path.clone());
        Callback::from(move |entry| {
            fill_in.emit((path.clone(), entry));
        })
    };
    let class = classes!(
        "utrecht-textbox",
        "utrecht-textbox--html-input",
        error.is_some().then_some("utrecht-textbox--invalid")
    );
    html! {
        <Frame row={props.clone()} error={(*error).clone()} {reset} then={vec![format!("{id}-0"), "inputs-search".to_owned()]}>
            <input {class} id={format!("{id}-0")} type="text" autocomplete="off" maxlength="200" value={(*typed).clone().unwrap_or(shown)}
                aria-label={props.full_label()} aria-describedby={format!("{id}-hint {id}-error")}
                aria-invalid={error.is_some().then_some("true")} data-typing={typed.as_ref().map(|_| "true")}
                {oninput} {onchange} {onkeydown} />
        </Frame>
    }
}

/// The id of a role or device that is called so. A name that ships under another name in this language would show as
/// that, so that it gets a mark behind it which does not show.
fn id_of(name: &str, list: List, texts: Texts) -> String {
    let id = items::id_of(&unicode::decomposed(name));
    let shows_otherwise = texts.name_of_id(list, &id).to_lowercase() != id.replace('_', " ");
    if shows_otherwise { id + "_" } else { id }
}
