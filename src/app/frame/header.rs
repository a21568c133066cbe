//! The top of the page: name, what is at work, language.

use werkplekwijzer::text::{Language, Texts};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::browser::{language, texts};
use crate::app::widgets::again::Again;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    pub texts: Texts,
    /// Speaks another language, whose texts are there.
    pub speak: Callback<Language>,
    /// The work at hand.
    #[prop_or_default]
    pub work: Html,
    /// The tools for it.
    #[prop_or_default]
    pub tools: Html,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { texts, speak, work, tools } = props;
    let other = texts.language.other();
    let is_missing = use_state_eq(|| false);
    let ask = {
        let (speak, is_missing) = (speak.clone(), is_missing.setter());
        Callback::from(move |()| {
            let (speak, is_missing) = (speak.clone(), is_missing.clone());
            // What is said once more is said anew.
            is_missing.set(false);
            spawn_local(async move {
                let is_there = texts::bring(other).await;
                is_missing.set(!is_there);
                if is_there {
                    language::keep(other);
                    speak.emit(other);
                }
            });
        })
    };
    let onclick = ask.reform(|event: MouseEvent| event.prevent_default());
    html! {
        <>
            <header class="sim-header">
                <span class="sim-brand">{ icon::mark() }{ texts.app_name() }</span>
                { work.clone() }
                <div class="sim-header__tools">
                    { tools.clone() }
                    <a class="nl-link" href={format!("?lang={}", other.tag())} lang={other.tag()} hreflang={other.tag()}
                        {onclick}>{ icon::language() }{ texts.other_language() }</a>
                </div>
            </header>
            if *is_missing {
                <Again texts={*texts} again={ask} />
            }
        </>
    }
}
