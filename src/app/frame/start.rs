//! The start screen: choose a municipality or an example.

use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::state::{Action, Origin};
use yew::prelude::*;

use crate::app::browser;
use crate::app::frame::about::About;
use crate::app::frame::documents::OpenFile;
use crate::app::frame::keeper;
use crate::app::widgets::combobox::Combobox;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct StartProps {
    pub texts: Texts,
    pub act: Callback<Action>,
    /// What the work is called that one can go back to.
    pub waiting: Option<String>,
}

#[component]
pub fn Start(props: &StartProps) -> Html {
    let texts = props.texts;
    let choose = props.act.reform(|municipality| Action::Open(Origin::Municipality(municipality)));
    let resume = props.act.reform(|_: MouseEvent| Action::Resume);
    let example = |preset: Preset| {
        let (name, text) = match preset {
            Preset::Medium => (texts.example_medium(), texts.example_medium_text()),
            Preset::Heerhugowaard => (texts.example_heerhugowaard(), texts.example_heerhugowaard_text()),
            Preset::SixPolicies => (texts.example_six(), texts.example_six_text()),
        };
        let open = props.act.reform(move |_: MouseEvent| Action::Open(Origin::Example(preset)));
        html! {
            <li>
                <button type="button" class="sim-example" onclick={open}>
                    <span class="sim-example__name">{ name }{ icon::chevron_right() }</span>
                    <span class="sim-example__text">{ text }</span>
                </button>
            </li>
        }
    };
    html! {
        <main class="sim-start" id="content" tabindex="-1">
            <h1 class="sim-start__title" id="heading" tabindex="-1">{ texts.app_name() }</h1>
            <p class="sim-start__lead">{ texts.start_lead() }</p>
            if let Some(name) = &props.waiting {
                <button type="button" class="nl-button nl-button--secondary sim-start__resume" onclick={resume}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.start_resume(name.as_str()) }</span>
                </button>
            }
            <Combobox {texts} title={texts.start_choose()} go={texts.municipality_go()} {choose} />
            <KeptWork {texts} act={props.act.clone()} />
            <section class="sim-start__examples" aria-labelledby="examples-title">
                <h2 class="sim-start__h" id="examples-title">{ texts.start_examples() }</h2>
                <ul class="sim-examples">{ for Preset::ALL.map(example) }</ul>
                <p class="sim-start__file">
                    <OpenFile {texts} />
                    <span>{ texts.file_hint() }</span>
                </p>
            </section>
            <p class="sim-start__private">{ icon::lock() }<span>{ texts.start_private() }</span></p>
            <About {texts} />
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct KeptWorkProps {
    texts: Texts,
    act: Callback<Action>,
}

/// What the browser keeps, to go on with or to remove.
#[component]
fn KeptWork(props: &KeptWorkProps) -> Html {
    let texts = props.texts;
    let kept = use_state(keeper::list);
    // The name and text of what was removed, and what it was called; the last can be put back first.
    let removed = use_state(Vec::<(String, String, String)>::new);
    let item = |it: &keeper::Kept| {
        let name = it.listing.as_ref().map_or_else(|| texts.kept_damaged(), |listing| texts.given(&listing.name));
        let open = {
            let (act, key) = (props.act.clone(), it.name.clone());
            Callback::from(move |_: MouseEvent| act.emit(keeper::open(&key).unwrap_or_else(Action::Refuse)))
        };
        let remove = {
            let (kept, removed, key, name) = (kept.clone(), removed.clone(), it.name.clone(), name.clone());
            Callback::from(move |_: MouseEvent| {
                let mut all = (*removed).clone();
                all.extend(keeper::remove(&key).map(|text| (key.clone(), text, name.clone())));
                removed.set(all);
                kept.set(keeper::list());
                browser::focus("kept-title");
            })
        };
        html! {
            <li class="sim-kept__item" key={it.name.clone()}>
                if let Some(listing) = &it.listing {
                    <button type="button" class="sim-example" onclick={open}>
                        <span class="sim-example__name">{ &name }{ icon::chevron_right() }</span>
                        <span class="sim-example__text">
                            { text!(texts, kept_when {
                                municipality: listing.municipality.as_str(),
                                when: browser::date(listing.kept, texts.language),
                            }) }
                        </span>
                    </button>
                } else {
                    <p class="sim-error">{ icon::alert() }<span>{ &name }</span></p>
                }
                <button type="button" class="nl-button nl-button--subtle sim-button--sm" onclick={remove}>
                    <span class="nl-button__icon-start">{ icon::trash() }</span>
                    <span class="nl-button__label">{ texts.kept_remove() }<span class="sim-hidden">{ format!(": {name}") }</span></span>
                </button>
            </li>
        }
    };
    let restore = {
        let (kept, removed) = (kept.clone(), removed.clone());
        Callback::from(move |_: MouseEvent| {
            let mut left = (*removed).clone();
            // What was taken away made room for itself.
            let is_back = left.pop().is_some_and(|(key, text, _)| browser::store(&key, &text).is_ok());
            if is_back {
                removed.set(left);
                kept.set(keeper::list());
                browser::focus("kept-title");
            }
        })
    };
    if kept.is_empty() && removed.is_empty() {
        return Html::default();
    }
    html! {
        <section class="sim-kept" aria-labelledby="kept-title">
            <h2 class="sim-start__h" id="kept-title" tabindex="-1">{ texts.kept_title() }</h2>
            <div class="sim-kept__removed" role="status">
                if let Some((_, _, name)) = removed.last() {
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
