//! An input that is typed as text: a name, or the id of a role or device, which is its name.

use werkplekwijzer::inputs::Entry;
use werkplekwijzer::inputs::items::{self, Item, List};
use werkplekwijzer::scenario::fields::Kind;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::focus::id;
use super::frame::{Frame, RowProps};
use crate::app::browser::{dom, unicode};
use crate::app::widgets::text_field::TextField;
use crate::app::widgets::typing::{Typing, use_typing};

#[component]
pub fn TextRow(props: &RowProps) -> Html {
    let input = &props.input;
    let written = match &input.entry {
        Entry::Text(_) if input.kind == Kind::Id => props.item.clone().unwrap_or_default(),
        Entry::Text(text) => props.texts.given(text),
        _ => String::new(),
    };
    let typing = use_typing(input.entry.clone(), written, {
        let (texts, kind, fill) = (props.texts, input.kind, props.filler());
        // Roles and devices go by their id.
        let list = input.item.as_ref().map(|item| item.list).filter(|_| kind == Kind::Id);
        move |text| match (text.trim(), list) {
            (name, Some(list)) => rename(name, list, &fill, texts),
            ("", None) if kind == Kind::OptionalText => fill.emit(Entry::Nothing),
            (name, None) => fill.emit(Entry::from(name)),
        }
    });
    let Typing { field, refused, refuse } = typing;
    let is_refused = refused.is_some();
    let then = vec![props.field_id(), "inputs-search".to_owned()];
    html! {
        <Frame row={props.clone()} error={refused} {refuse} {then}>
            <TextField id={props.field_id()} {field} {is_refused} label={props.full_label()} described_by={props.described_by()} />
        </Frame>
    }
}

/// Gives a role or device another id, which gets it a row of that name.
fn rename(name: &str, list: List, fill: &Callback<Entry, Result<(), String>>, texts: Texts) -> Result<(), String> {
    let item = Item { list, id: id_of(name, list, texts) };
    fill.emit(Entry::Text(item.id.clone()))?;
    dom::focus_if_lost([format!("{}-id-0", id(&item.path()))]);
    Ok(())
}

/// The id of a role or device with a name. A name that ships under another name in this language would show as that, so
/// that it gets a mark behind it which does not show.
fn id_of(name: &str, list: List, texts: Texts) -> String {
    let id = items::id_of(&unicode::decomposed(name));
    let shows_otherwise = texts.name_of_id(list, &id).to_lowercase() != id.replace('_', " ");
    if shows_otherwise { id + "_" } else { id }
}
