//! A piece of work that the browser keeps: a way into it, and a way to remove it.

use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use crate::app::browser::clock;
use crate::app::frame::keeper::Kept;
use crate::app::frame::wish::Wish;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct KeptItemProps {
    pub texts: Texts,
    pub kept: Kept,
    /// What the work is called, or that it is damaged.
    pub name: String,
    pub wish: Callback<Wish>,
    pub remove: Callback<()>,
}

#[component]
pub fn KeptItem(props: &KeptItemProps) -> Html {
    let KeptItemProps { texts, kept, name, .. } = props;
    let open = {
        let key = kept.name.clone();
        props.wish.reform(move |_: MouseEvent| Wish::Kept(key.clone()))
    };
    let remove = props.remove.reform(|_: MouseEvent| ());
    html! {
        <li class="sim-kept__item">
            if let Some(listing) = &kept.listing {
                <button type="button" class="sim-example" onclick={open}>
                    <span class="sim-example__name">{ name }{ icon::chevron_right() }</span>
                    <span class="sim-example__text">
                        { text!(texts, kept_when {
                            municipality: listing.municipality.as_str(),
                            when: clock::date(listing.kept, texts.language),
                        }) }
                    </span>
                </button>
            } else {
                <p class="sim-error">{ icon::alert() }<span>{ name }</span></p>
            }
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" onclick={remove}>
                <span class="nl-button__icon-start">{ icon::trash() }</span>
                <span class="nl-button__label">{ texts.kept_remove() }<span class="sim-hidden">{ format!(": {name}") }</span></span>
            </button>
        </li>
    }
}
