//! A role, device, policy or alternative that only the preset has, with the way back.

use werkplekwijzer::inputs::items::{Edit, Item};
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::focus::id;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct RemovedProps {
    pub texts: Texts,
    pub item: Item,
    pub name: String,
    /// Makes a change, or refuses it with the reason in words.
    pub change: Callback<Edit, Result<(), String>>,
}

#[component]
pub fn Removed(props: &RemovedProps) -> Html {
    let RemovedProps { texts, item, name, .. } = props;
    let error = use_state(|| None::<String>);
    let onclick = {
        let (change, error, item) = (props.change.clone(), error.clone(), item.clone());
        Callback::from(move |_: MouseEvent| error.set(change.emit(Edit::Restore(item.clone())).err()))
    };
    html! {
        <>
            <div class="sim-inputs__item">
                <h3 class="sim-inputs__item-name"><s>{ name }</s></h3>
                <span class="nl-data-badge sim-changed">{ texts.items_removed() }</span>
                <button type="button" class="nl-button nl-button--subtle sim-button--sm" {onclick}
                    id={format!("{}-restore", id(&item.path()))}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.items_restore() }<span class="sim-hidden">{ format!(": {name}") }</span></span>
                </button>
            </div>
            <p class="sim-error" role="alert" hidden={error.is_none()}>
                { icon::alert() }<span>{ (*error).clone().unwrap_or_default() }</span>
            </p>
        </>
    }
}
