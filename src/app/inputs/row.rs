//! An input, by what it may hold.

use werkplekwijzer::scenario::fields::Kind;
use yew::prelude::*;

use super::choice::ChoiceRow;
use super::frame::RowProps;
use super::number::NumberRow;
use super::text::TextRow;

#[component]
pub fn Row(props: &RowProps) -> Html {
    let row = props.clone();
    match row.input.kind {
        kind if kind.number().is_some() => html! { <NumberRow ..row /> },
        Kind::Name | Kind::OptionalName | Kind::OptionalText => html! { <TextRow ..row /> },
        _ => html! { <ChoiceRow ..row /> },
    }
}
