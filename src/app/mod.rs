//! The Yew page: what the library knows, shown in the browser.

pub mod browser;

mod allocation;
mod frame;
mod futures;
mod inputs;
mod obstacle;
mod office;
mod outcome;
mod screen;
mod side_by_side;
mod store;
mod ways;
mod widgets;
mod without_futures;
mod workers;

use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::state::State;
use yew::prelude::*;

use self::browser::{dom, language};
use self::screen::{Screen, name};
use self::store::Store;
use self::ways::{Ways, use_focus, use_ways};
use self::without_futures::WithoutFutures;
use crate::app::frame::keeper::{Keeping, use_keeper};
use crate::app::frame::opening::use_opening;
use crate::app::workers::futures::{Progress, use_simulation};

/// The whole page.
#[component]
pub fn App() -> Html {
    let store = use_reducer(|| Store { state: State::new(language::preferred()) });
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
    let ways = use_ways();
    let screen = ways.screen;
    let work = store.state.work.clone().filter(|_| store.state.is_open);
    let waiting = store.state.work.as_ref().map(|work| name(work, texts));

    let title = work.as_ref().map_or_else(|| texts.page_title_start(), |work| screen.title(work, texts));
    use_effect_with((language, title), |(language, title)| dom::set_page(*language, title));
    use_focus(work.is_some(), &ways);
    let Ways { looking, look, show, show_changes, show_alternatives, show_outcome, .. } = ways;

    html! {
        <>
            <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{ texts.skip_to_content() }</a>
            <frame::header::Header {texts} work={work.clone()} act={act.clone()} shows_documents={*shows_documents} {show_documents}
                />
            if work.is_some() {
                <frame::views::Views {texts} {screen} {show} />
            }
            <input class="sim-hidden" id={frame::open_file::FILE_FIELD} type="file" accept=".json,application/json" tabindex="-1"
                aria-label={texts.file_open()} aria-hidden="true" onchange={choose_file} />
            if let Some(refusal) = store.state.refusal.clone() {
                <frame::refused::Refused {texts} {refusal} act={act.clone()} />
            }
            if let Some(work) = work.clone().filter(|_| *shows_documents) {
                <frame::documents::Documents {texts} {work} {keeping} act={act.clone()} />
            }
            if let Some(work) = work.clone().filter(|_| screen == Screen::Inputs) {
                <inputs::Inputs {texts} work={WithoutFutures::new(work)} {looking} {look} act={act.clone()}
                    back={show_outcome} />
            } else if let Some(work) = work.clone().filter(|_| screen == Screen::SideBySide) {
                <side_by_side::Scenarios {texts} work={WithoutFutures::new(work)} beside={store.state.beside.clone()} act={act.clone()}
                    back={show_outcome} />
            } else if let Some(work) = work.clone().filter(|_| screen == Screen::Desks) {
                <office::Desks {texts} work={WithoutFutures::new(work)} act={act.clone()} />
            } else if let Some(work) = work.clone().filter(|_| screen == Screen::Proposal) {
                <allocation::ProposalView {texts} work={WithoutFutures::new(work)} act={act.clone()} {show_outcome} />
            } else if let Some(work) = work {
                if matches!(keeping, Keeping::Forbidden | Keeping::Full | Keeping::Apart) && !*shows_documents {
                    <frame::warning::Warning {texts} {keeping} />
                }
                <ContextProvider<Progress> context={progress}>
                    <outcome::Outcome {texts} {work} {act} {samples} {show_changes} {show_alternatives} />
                </ContextProvider<Progress>>
            } else {
                <frame::start::Start {texts} {act} {waiting} />
            }
            <frame::footer::Footer {texts} />
        </>
    }
}
