//! The Yew page: what the library knows, shown in the browser.

pub mod browser;

mod about;
mod answer;
mod combobox;
mod documents;
mod figure;
mod footer;
mod futures;
mod header;
mod icon;
mod inputs;
mod keeper;
mod lever;
mod levers;
mod opening;
mod outcome;
mod run;
mod select;
mod simulation;
mod start;
mod status;
mod store;
mod without_futures;

use werkplekwijzer::i18n::Texts;
use werkplekwijzer::state::{Action, Origin, State, Work};
use yew::prelude::*;

use self::browser::focus;
use self::inputs::{Look, Looking};
use self::keeper::{Keeping, use_keeper};
use self::opening::use_opening;
use self::simulation::{Progress, use_simulation};
use self::store::Store;
use self::without_futures::WithoutFutures;

/// The whole page.
#[component]
pub fn App() -> Html {
    let store = use_reducer(|| Store { state: State::new(browser::preferred_language()) });
    let act = use_callback(store.dispatcher(), |action: Action, dispatcher| dispatcher.dispatch(action));
    let language = store.state.language;
    let texts = Texts { language };
    let (progress, samples) = use_simulation(store.state.work.as_ref(), &act);
    let keeping = use_keeper(store.state.work.as_ref(), store.state.is_open, &act);
    let choose_file = use_opening(&act);
    let shows_documents = use_state(|| false);
    let show_documents = {
        let shows_documents = shows_documents.clone();
        Callback::from(move |()| {
            shows_documents.set(!*shows_documents);
        })
    };
    // All numbers instead of the outcome.
    let shows_inputs = use_state(|| false);
    let looking = use_reducer(Looking::default);
    let look = use_callback(looking.dispatcher(), |look: Look, looking| looking.dispatch(look));
    let show_inputs = {
        let (shows_inputs, look) = (shows_inputs.clone(), look.clone());
        Callback::from(move |()| {
            // Whoever came to see the changes alone comes for everything now.
            look.emit(Look::OnlyChanged(false));
            shows_inputs.set(!*shows_inputs);
        })
    };
    let show_changes = use_callback(look.clone(), {
        let shows_inputs = shows_inputs.setter();
        move |(), look| {
            look.emit(Look::Changes);
            shows_inputs.set(true);
        }
    });
    let show_alternatives = use_callback(look.clone(), {
        let shows_inputs = shows_inputs.setter();
        move |(), look| {
            look.emit(Look::Group(inputs::ALTERNATIVES));
            shows_inputs.set(true);
        }
    });
    let show_outcome = use_callback((), {
        let shows_inputs = shows_inputs.setter();
        move |(), ()| shows_inputs.set(false)
    });
    let work = store.state.work.clone().filter(|_| store.state.is_open);
    let waiting = store.state.work.as_ref().map(|work| name(work, texts));

    let title = match &work {
        Some(work) if *shows_inputs => texts.page_title_inputs(name(work, texts)),
        Some(work) => texts.page_title_outcome(name(work, texts)),
        None => texts.page_title_start(),
    };
    use_effect_with((language, title), |(language, title)| browser::set_page(*language, title));
    let is_open = work.is_some();
    let is_first = use_mut_ref(|| true);
    use_effect_with((is_open, *shows_inputs), move |_| {
        // The heading gets the focus on a change of view, not when the page loads.
        if !is_first.replace(false) {
            browser::scroll_to_top();
            focus("heading");
        }
    });

    html! {
        <>
            <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{ texts.skip_to_content() }</a>
            <header::Header {texts} work={work.clone()} act={act.clone()} shows_documents={*shows_documents} {show_documents}
                shows_inputs={*shows_inputs} {show_inputs} />
            <input class="sim-hidden" id={documents::FILE_FIELD} type="file" accept=".json,application/json" tabindex="-1"
                aria-label={texts.file_open()} aria-hidden="true" onchange={choose_file} />
            if let Some(refusal) = store.state.refusal.clone() {
                <documents::Refused {texts} {refusal} act={act.clone()} />
            }
            if let Some(work) = work.clone().filter(|_| *shows_documents) {
                <documents::Documents {texts} {work} {keeping} act={act.clone()} />
            }
            if let Some(work) = work.clone().filter(|_| *shows_inputs) {
                <inputs::Inputs {texts} work={WithoutFutures(work)} looking={(*looking).clone()} {look} act={act.clone()}
                    back={show_outcome} />
            } else if let Some(work) = work {
                if matches!(keeping, Keeping::Forbidden | Keeping::Full | Keeping::Apart) && !*shows_documents {
                    <documents::Warning {texts} {keeping} />
                }
                <ContextProvider<Progress> context={progress}>
                    <outcome::Outcome {texts} {work} {act} {samples} {show_changes} {show_alternatives} />
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
    if work.scenario.name != work.preset.name {
        return work.scenario.name.clone();
    }
    match &work.origin {
        Origin::Municipality(municipality) => municipality.name.clone(),
        Origin::Example(Preset::Medium) => texts.example_medium(),
        Origin::Example(Preset::Heerhugowaard) => texts.example_heerhugowaard(),
        Origin::Example(Preset::SixPolicies) => texts.example_six(),
        Origin::File => work.scenario.name.clone(),
    }
}
