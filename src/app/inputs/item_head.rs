//! The heading of a role, device, policy or alternative, with a copy and a way out.

use werkplekwijzer::inputs::items::{Edit, Item};
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::focus::id;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct ItemHeadProps {
    pub texts: Texts,
    pub item: Item,
    pub name: String,
    /// A shorter name, if it has one.
    pub short: Option<String>,
    pub is_new: bool,
    /// What came of adding it, when that was the last change.
    pub note: Option<String>,
    /// Makes a change, or refuses it with the reason in words.
    pub change: Callback<Edit, Result<(), String>>,
}

#[component]
pub fn ItemHead(props: &ItemHeadProps) -> Html {
    let ItemHeadProps { texts, item, name, .. } = props;
    let error = use_state(|| None::<String>);
    let id = id(&item.path());
    let button = |part: &str, text: String, icon: Html, edit: Edit| {
        let (change, error) = (props.change.clone(), error.clone());
        let onclick = Callback::from(move |_: MouseEvent| error.set(change.emit(edit.clone()).err()));
        html! {
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" id={format!("{id}-{part}")} {onclick}
                aria-describedby={format!("{id}-obstacle")}>
                <span class="nl-button__icon-start">{ icon }</span>
                <span class="nl-button__label">{ text }<span class="sim-hidden">{ format!(": {name}") }</span></span>
            </button>
        }
    };
    let (copy, remove) = (Edit::Copy(item.clone(), name.clone()), Edit::Remove(item.clone()));
    html! {
        <>
            <div class="sim-inputs__item">
                <h3 class="sim-inputs__item-name">
                    <>{ for props.short.as_ref().map(|short| format!("{short}: ")) }{ name }</>
                </h3>
                if props.is_new {
                    <span class="nl-data-badge sim-changed">{ texts.items_new() }</span>
                }
                { button("copy", texts.items_copy(), icon::copy(), copy) }
                { button("remove", texts.items_remove(), icon::trash(), remove) }
            </div>
            if let Some(note) = &props.note {
                <p class="sim-inputs__note">{ icon::info() }<span>{ note }</span></p>
            }
            <p class="sim-error" id={format!("{id}-obstacle")} role="alert" hidden={error.is_none()}>
                { icon::alert() }<span>{ (*error).clone().unwrap_or_default() }</span>
            </p>
        </>
    }
}
