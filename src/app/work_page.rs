//! The page once something is opened: the work at hand with its outcome, in a part of its own.

use gloo_timers::callback::Timeout;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::state::State;
use yew::prelude::*;

use crate::app::browser::{dom, language};
use crate::app::frame::documents::Documents;
use crate::app::frame::footer::Footer;
use crate::app::frame::header::Header;
use crate::app::frame::keeper::{Keeping, use_keeper};
use crate::app::frame::opening::{self, use_opening};
use crate::app::frame::refused::Refused;
use crate::app::frame::start::Start;
use crate::app::frame::views::Views;
use crate::app::frame::warning::Warning;
use crate::app::frame::wish::{Wish, use_wishes};
use crate::app::frame::{open_file, work_header};
use crate::app::other_views::{self, OtherView, OtherViews};
use crate::app::outcome::Outcome;
use crate::app::part::{Coming, DrawPart, LoadPart, LoadedPart, use_part};
use crate::app::screen::{Screen, name};
use crate::app::store::Store;
use crate::app::ways::{Ways, use_focus, use_ways};
use crate::app::widgets::again::Again;
use crate::app::without_futures::WithoutFutures;
use crate::app::workers::futures::{Progress, use_simulation};

/// Milliseconds after which the views that nobody has asked for yet are fetched too.
const IDLE: u32 = 1_000;

/// What the work begins with.
#[derive(Clone, PartialEq)]
pub struct Begun {
    pub wish: Wish,
    /// Whether somebody asked for it on the page, and has the focus there.
    pub is_asked: bool,
}

/// The part with the work at hand and its outcome.
pub const PART: LoadPart<DrawPart<Begun>> = || Box::pin(work_part());

#[wasm_split(work, fallible)]
fn work_part() -> Result<DrawPart<Begun>, SplitLoaderError> {
    Ok(draw)
}

fn draw(begun: &Begun) -> Html {
    html! { <App begun={begun.clone()} /> }
}

#[derive(PartialEq, Properties)]
struct AppProps {
    begun: Begun,
}

/// The whole page once something is opened.
#[component]
fn App(props: &AppProps) -> Html {
    let Begun { wish: first, is_asked } = &props.begun;
    let store = use_reducer(|| {
        let mut state = State::new(language::preferred());
        if let Some(action) = opening::action(first) {
            state.apply(action);
        }
        Store { state }
    });
    let act = use_callback(store.dispatcher(), |action: Action, dispatcher| dispatcher.dispatch(action));
    let language = store.state.language;
    let texts = Texts { language };
    let (progress, samples) = use_simulation(store.state.work.as_ref(), &act);
    let keeping = use_keeper(store.state.work.as_ref(), store.state.is_open, &act);
    let wish = use_opening(first, &act);
    let choose_file = use_wishes(&wish);
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
    let other_views = use_other_views(screen);

    let title = work.as_ref().map_or_else(|| texts.page_title_start(), |work| screen.title(work, texts));
    use_effect_with((language, title), |(language, title)| dom::set_page(*language, title));
    let is_there = screen == Screen::Outcome || matches!(other_views.coming, Coming::There(_));
    use_focus(work.is_some(), is_there, *is_asked, &ways);
    let Ways { looking, look, show, show_changes, show_alternatives, show_outcome, .. } = ways;
    let speak = act.reform(|language| Action::Shell(Shell::Speak(language)));

    html! {
        <>
            <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">{ texts.skip_to_content() }</a>
            <Header {texts} {speak}
                work={work.as_ref().map(|work| work_header::name(work, texts, &act)).unwrap_or_default()}
                tools={work.as_ref().map(|work| work_header::tools(work, texts, &act, *shows_documents, &show_documents)).unwrap_or_default()} />
            if work.is_some() {
                <Views {texts} {screen} {show} />
            }
            { open_file::field(texts, choose_file) }
            if let Some(refusal) = store.state.refusal.clone() {
                <Refused {texts} {refusal} act={act.clone()} />
            }
            if let Some(work) = work.clone().filter(|_| *shows_documents) {
                <Documents {texts} {work} {keeping} act={act.clone()} />
            }
            if let Some(work) = work.clone().filter(|_| screen != Screen::Outcome) {
                { other_view(&other_views, OtherView {
                    texts,
                    screen,
                    work: WithoutFutures::new(work),
                    beside: store.state.beside.clone(),
                    looking,
                    look,
                    act,
                    show_outcome,
                }) }
            } else if let Some(work) = work {
                if matches!(keeping, Keeping::Forbidden | Keeping::Full | Keeping::Apart) && !*shows_documents {
                    <Warning {texts} {keeping} />
                }
                <ContextProvider<Progress> context={progress}>
                    <Outcome {texts} {work} {act} {samples} {show_changes} {show_alternatives} {other_views} />
                </ContextProvider<Progress>>
            } else {
                <Start {texts} {wish} {waiting} />
            }
            <Footer {texts} />
        </>
    }
}

/// The part with the other views: fetched when one of them is shown, or else when there is time.
#[hook]
fn use_other_views(screen: Screen) -> LoadedPart<OtherViews> {
    let is_idle = use_state_eq(|| false);
    use_effect_with((), {
        let is_idle = is_idle.setter();
        move |()| {
            let later = Timeout::new(IDLE, move || is_idle.set(true));
            move || drop(later)
        }
    });
    let is_shown = screen != Screen::Outcome;
    use_part(other_views::PART, (is_shown || *is_idle).then_some(is_shown))
}

/// A view of the other part, or what there is to say while it is not there.
fn other_view(part: &LoadedPart<OtherViews>, shown: OtherView) -> Html {
    let texts = shown.texts;
    let is_coming = matches!(part.coming, Coming::Waiting);
    let says = match part.coming {
        Coming::There(views) => return (views.view)(&shown),
        Coming::Failed => html! { <Again {texts} again={part.again.clone()} /> },
        Coming::Waiting => html! { <p role="status">{ texts.part_waiting() }</p> },
    };
    html! {
        <main class="sim-inputs" id="content" tabindex="-1" aria-busy={is_coming.to_string()}>
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ shown.screen.name(texts) }</h1>
            { says }
        </main>
    }
}
