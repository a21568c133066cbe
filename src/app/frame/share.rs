//! The link that holds the work, to be copied.

use werkplekwijzer::text::Texts;
use werkplekwijzer::work::link::{self, FRAGMENT};
use yew::prelude::*;

use crate::app::browser::{address, dom, files};
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

/// Characters of a link from which on some programs cut it.
const LONG: usize = 2_000;

/// The id of the field with the link.
const FIELD: &str = "link-field";

#[derive(PartialEq, Properties)]
pub struct ShareProps {
    pub texts: Texts,
    pub work: WithoutFutures,
}

#[component]
pub fn Share(props: &ShareProps) -> Html {
    let texts = props.texts;
    let copied = use_state(|| None::<bool>);
    let address = use_memo(props.work.clone(), |work| {
        address::with_fragment(&format!("{FRAGMENT}{}", link::write(&work.document())))
    });
    {
        // What was said of an older link no longer holds.
        let copied = copied.clone();
        use_effect_with((*address).clone(), move |_| copied.set(None));
    }
    let copy = {
        let (copied, address) = (copied.clone(), (*address).clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            let done = Callback::from(move |is_done: bool| {
                if !is_done {
                    dom::focus(FIELD);
                    dom::select(FIELD);
                }
                copied.set(Some(is_done));
            });
            files::copy(&address, done);
        })
    };
    let says = |is_done: bool| if is_done { texts.link_copied() } else { texts.link_select() };
    let length = address.chars().count();
    html! {
        <>
            <h3 class="sim-documents__label">{ texts.link_title() }</h3>
            <p class="sim-documents__says" id="link-holds">{ texts.link_holds() }</p>
            if length > LONG {
                <p class="sim-documents__says">{ texts.link_long(texts.language.whole(length as f64)) }</p>
            }
            <div class="sim-documents__buttons">
                <input class="utrecht-textbox utrecht-textbox--html-input sim-documents__link" id={FIELD} type="text" readonly=true
                    value={(*address).clone()} aria-label={texts.link_field()} aria-describedby="link-holds" />
                <button type="button" class="nl-button nl-button--secondary" onclick={copy} aria-describedby="link-holds">
                    <span class="nl-button__icon-start">{ icon::link() }</span>
                    <span class="nl-button__label">{ texts.link_copy() }</span>
                </button>
            </div>
            <p class="sim-documents__says" role="status">{ copied.map(says).unwrap_or_default() }</p>
        </>
    }
}
