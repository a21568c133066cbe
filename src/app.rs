//! The Yew page: what the library knows, shown in the browser.

pub mod browser;

mod about;
mod answer;
mod combobox;
mod figure;
mod footer;
mod futures;
mod header;
mod icon;
mod lever;
mod levers;
mod outcome;
mod run;
mod simulation;
mod start;
mod status;
mod store;

use werkplekwijzer::i18n::Texts;
use werkplekwijzer::state::{Action, Origin, State, Work};
use yew::prelude::*;

use self::browser::focus;
use self::simulation::{Progress, use_simulation};
use self::store::Store;

/// The whole page.
#[component]
pub fn App() -> Html {
    let store = use_reducer(|| Store { state: State::new(browser::preferred_language()) });
    let act = use_callback(store.dispatcher(), |action: Action, dispatcher| dispatcher.dispatch(action));
    let language = store.state.language;
    let texts = Texts { language };
    let (progress, samples) = use_simulation(store.state.work.as_ref(), &act);
    let work = store.state.work.clone().filter(|_| store.state.is_open);
    let waiting = store.state.work.as_ref().map(|work| name(work, texts));

    let title =
        work.as_ref().map_or_else(|| texts.page_title_start(), |work| texts.page_title_outcome(name(work, texts)));
    use_effect_with((language, title), |(language, title)| browser::set_page(*language, title));
    let is_open = work.is_some();
    let is_first = use_mut_ref(|| true);
    use_effect_with(is_open, move |_| {
        // The heading gets the focus on a change of view, not when the page loads.
        if !is_first.replace(false) {
            browser::scroll_to_top();
            focus("heading");
        }
    });

    html! {
        <>
            <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{ texts.skip_to_content() }</a>
            <header::Header {texts} work={work.clone()} act={act.clone()} />
            if let Some(work) = work {
                <ContextProvider<Progress> context={progress}>
                    <outcome::Outcome {texts} {work} {act} {samples} />
                </ContextProvider<Progress>>
            } else {
                <start::Start {texts} {act} {waiting} />
            }
            <footer::Footer {texts} />
        </>
    }
}

/// What the scenario at hand is called.
fn name(work: &Work, texts: Texts) -> String {
    use werkplekwijzer::presets::Preset;
    match &work.origin {
        Origin::Municipality(municipality) => municipality.name.clone(),
        Origin::Example(Preset::Medium) => texts.example_medium(),
        Origin::Example(Preset::Heerhugowaard) => texts.example_heerhugowaard(),
        Origin::Example(Preset::SixPolicies) => texts.example_six(),
    }
}
