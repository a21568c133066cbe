//! The list of what the browser keeps, to go on with or to remove.

use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::browser::{dom, storage};
use crate::app::frame::keeper::{self, Kept};
use crate::app::frame::kept_item::KeptItem;
use crate::app::frame::wish::Wish;
use crate::app::widgets::icon;

/// The id of the heading, which gets the focus when an item came or went.
const TITLE: &str = "kept-title";

#[derive(PartialEq, Properties)]
pub struct KeptWorkProps {
    pub texts: Texts,
    pub wish: Callback<Wish>,
}

/// Work that was removed.
#[derive(Clone, PartialEq)]
struct Removed {
    /// The name under which it was kept.
    key: String,
    /// The text that was kept.
    text: String,
    /// What the work was called.
    name: String,
}

#[component]
pub fn KeptWork(props: &KeptWorkProps) -> Html {
    let texts = props.texts;
    let kept = use_state(keeper::list);
    // The last can be put back first.
    let removed = use_state(Vec::<Removed>::new);
    let item = |it: &Kept| {
        let name = it.listing.as_ref().map_or_else(|| texts.kept_damaged(), |listing| texts.given(&listing.name));
        let remove = {
            let (kept, removed, key, name) = (kept.clone(), removed.clone(), it.name.clone(), name.clone());
            Callback::from(move |()| {
                let gone = keeper::remove(&key).map(|text| Removed { key: key.clone(), text, name: name.clone() });
                removed.set(removed.iter().cloned().chain(gone).collect());
                kept.set(keeper::list());
                dom::focus(TITLE);
            })
        };
        html! { <KeptItem key={it.name.clone()} {texts} kept={it.clone()} {name} wish={&props.wish} {remove} /> }
    };
    let restore = {
        let (kept, removed) = (kept.clone(), removed.clone());
        Callback::from(move |_: MouseEvent| {
            let Some((last, others)) = removed.split_last() else { return };
            // What was taken away made room for itself.
            if storage::write(&last.key, &last.text).is_ok() {
                removed.set(others.to_vec());
                kept.set(keeper::list());
                dom::focus(TITLE);
            }
        })
    };
    if kept.is_empty() && removed.is_empty() {
        return Html::default();
    }
    html! {
        <section class="sim-kept" aria-labelledby={TITLE}>
            <h2 class="sim-start__h" id={TITLE} tabindex="-1">{ texts.kept_title() }</h2>
            <div class="sim-kept__removed" role="status">
                if let Some(Removed { name, .. }) = removed.last() {
                    <span>{ texts.kept_removed(name.as_str()) }</span>
                    <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={restore}>
                        <span class="nl-button__icon-start">{ icon::back() }</span>
                        <span class="nl-button__label">{ texts.kept_restore() }</span>
                    </button>
                }
            </div>
            <ul class="sim-examples sim-kept__list">{ for kept.iter().map(item) }</ul>
        </section>
    }
}
