//! An input that is chosen from a list.

use yew::prelude::*;

use super::frame::{Frame, RowProps};
use crate::app::widgets::select::Select;

#[component]
pub fn ChoiceRow(props: &RowProps) -> Html {
    let RowProps { input, options, .. } = props;
    let error = use_state(|| None::<String>);
    {
        let error = error.clone();
        use_effect_with(input.entry.clone(), move |_| error.set(None));
    }
    let refuse = {
        let error = error.clone();
        Callback::from(move |why| error.set(why))
    };
    let choose = {
        let (fill, refuse, options) = (props.filler(), refuse.clone(), options.clone());
        Callback::from(move |index: usize| {
            let Some(option) = options.get(index) else { return false };
            let wrong = fill.emit(option.entry.clone()).err();
            let is_right = wrong.is_none();
            refuse.emit(wrong);
            is_right
        })
    };
    let chosen = options.iter().position(|option| option.entry == input.entry).unwrap_or_default();
    let words: Vec<String> = options.iter().map(|option| option.words.clone()).collect();
    let then = vec![props.field_id(), "inputs-search".to_owned()];
    html! {
        <Frame row={props.clone()} error={(*error).clone()} {refuse} {then}>
            <Select id={props.field_id()} label={props.full_label()} options={words} {chosen} {choose}
                described_by={props.described_by()} is_invalid={error.is_some()} />
        </Frame>
    }
}
