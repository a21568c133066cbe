//! An input that is typed as text: a name or a code.

use werkplekwijzer::inputs::Entry;
use werkplekwijzer::scenario::fields::Kind;
use yew::prelude::*;

use super::frame::{Frame, RowProps};
use crate::app::widgets::text_field::TextField;
use crate::app::widgets::typing::{Typing, use_typing};

#[component]
pub fn TextRow(props: &RowProps) -> Html {
    let input = &props.input;
    let written = match &input.entry {
        Entry::Text(text) => props.texts.given(text),
        // Without a name of its own an item shows the page's word for it.
        _ if input.kind == Kind::OptionalName => props.item.clone().unwrap_or_default(),
        _ => String::new(),
    };
    let typing = use_typing(input.entry.clone(), written, {
        let (kind, fill) = (input.kind, props.filler());
        move |text| match text.trim() {
            "" if matches!(kind, Kind::OptionalText | Kind::OptionalName) => fill.emit(Entry::Nothing),
            name => fill.emit(Entry::from(name)),
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
