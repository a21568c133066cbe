//! How sure the outcome is: the run, the two alternatives beside one another, and the figures of the futures.

mod run;

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use werkplekwijzer::defaults::sources;
use werkplekwijzer::futures::evidence::Provenance;
use werkplekwijzer::futures::messages::{JobId, Two};
use werkplekwijzer::futures::picture::{Picture, Stage};
use werkplekwijzer::futures::run::SAMPLES;
use werkplekwijzer::office::measurement::Measurement;
use werkplekwijzer::outcome::view::View;
use werkplekwijzer::probability::stream::Seed;
use werkplekwijzer::report::figure::Figure;
use werkplekwijzer::report::futures::figures::FuturesFigures;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::path::Path;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, RunAction};
use werkplekwijzer::work::provenance::Provenances;
use werkplekwijzer::work::same::Same;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::frame::about;
use crate::app::futures::run::Run;
use crate::app::screen;
use crate::app::widgets::figure::{Choice, FigureView};
use crate::app::widgets::select::{Select, always};

#[derive(PartialEq, Properties)]
pub struct FuturesSectionProps {
    pub texts: Texts,
    pub work: Work,
    pub act: Callback<Action>,
    /// Saves the futures of a run one by one.
    pub samples: Callback<JobId>,
}

#[component]
pub fn FuturesSection(props: &FuturesSectionProps) -> Html {
    let (texts, work) = (props.texts, &props.work);
    let futures = &work.futures;
    let is_stale = futures.picture.is_some() && futures.current().is_none();
    let message = match (futures.stage, &futures.picture) {
        (Stage::Failed, _) => Some(texts.futures_failed()),
        (Stage::Stopped, None) => Some(texts.futures_stopped_empty()),
        (Stage::Stopped, Some(_)) if is_stale => Some(texts.futures_stopped_stale()),
        (Stage::Stopped, Some(picture)) => {
            Some(texts.futures_stopped(texts.language.whole(f64::from(picture.summary.draws))))
        }
        (Stage::Running, Some(_)) if is_stale => Some(texts.futures_stale()),
        _ => None,
    };
    // An older picture keeps the two that it shows.
    let pair = match &futures.picture {
        Some(picture) if is_stale => picture.pair(),
        _ => futures.pair(&work.comparison),
    };
    let id = futures.id;
    let save = props.samples.reform(move |_: MouseEvent| id);
    html! {
        <section class="sim-futures" aria-labelledby="futures-title">
            <h2 class="sim-futures__title" id="futures-title">{ texts.futures_title() }</h2>
            <p class="sim-futures__lead">{ texts.futures_lead() }{ " " }{ texts.futures_present_value() }</p>
            <Run {texts} id={futures.id} n_draws={futures.n_draws} stage={futures.stage} act={props.act.clone()} />
            if futures.on_page {
                <p class="sim-futures__note">{ texts.futures_on_page() }</p>
            }
            <p class="sim-futures__note sim-futures__message">{ message.unwrap_or_default() }</p>
            if let Some(picture) = &futures.picture {
                <Pictures {texts} picture={picture.clone()} pair={pair} view={work.view}
                    preset={work.preset.clone()} measurement={work.additions.measurement.clone()} name={screen::name(work, texts)} act={props.act.clone()} {is_stale} />
            }
            if futures.stage == Stage::Complete {
                <p class="sim-futures__samples">
                    <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={save}>
                        <span class="nl-button__label">
                            { texts.futures_samples(texts.language.whole(f64::from(SAMPLES.min(futures.n_draws)))) }
                        </span>
                    </button>
                </p>
            }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PicturesProps {
    texts: Texts,
    picture: Same<Picture>,
    /// The alternatives beside one another; none where there is but one.
    pair: Option<Two>,
    view: View,
    /// The scenario as it came, to tell which numbers are still defaults.
    preset: Same<Scenario>,
    /// What was taken over from own counts.
    measurement: Option<Measurement>,
    /// What the scenario is called.
    name: String,
    is_stale: bool,
    act: Callback<Action>,
}

#[component]
fn Pictures(props: &PicturesProps) -> Html {
    let (texts, picture) = (props.texts, &props.picture);
    let names: Vec<String> = picture.scenario.alternatives.iter().map(|it| texts.given(&it.name)).collect();
    let figures = FuturesFigures::new(picture, props.pair.unwrap_or((0, 0)), 0, &[], &|_| Provenance::Default, texts);
    let equal = props.pair.filter(|pair| figures.is_equal(*pair)).map(|_| figures.equal());
    let compared = if props.pair.is_some() { &COMPARED[..] } else { &[] };
    let shown = compared.iter().chain([&Shown::Fan]).chain(props.pair.map(|_| &Shown::Worth)).copied();
    let figure = |(turn, shown): (usize, Shown)| {
        let turn = turn as u32;
        html! { <FuturesFigure key={turn} {shown} {turn} pictures={props.clone()} /> }
    };
    html! {
        <>
            if let Some(pair) = props.pair {
                <Pair {texts} {names} {pair} act={props.act.clone()} />
            }
            if let Some(equal) = equal {
                <p class="sim-futures__equal">{ equal }</p>
            }
            <div class={classes!("sim-figures", props.is_stale.then_some("sim-figures--stale"))} aria-busy={props.is_stale.to_string()}>
                { for shown.enumerate().map(figure) }
            </div>
        </>
    }
}

/// One of the figures of a picture.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Icons,
    Dots,
    Bars,
    Swings,
    Fan,
    Worth,
}

/// The figures that put two alternatives beside one another.
const COMPARED: [Shown; 4] = [Shown::Icons, Shown::Dots, Shown::Bars, Shown::Swings];

/// Milliseconds between the turns of two figures.
const TURN: u32 = 30;

#[derive(PartialEq, Properties)]
struct FuturesFigureProps {
    shown: Shown,
    turn: u32,
    pictures: PicturesProps,
}

/// A figure of the newest picture, drawn in its turn: all of them at once would hold up whoever drags a slider.
#[component]
fn FuturesFigure(props: &FuturesFigureProps) -> Html {
    let held = use_state(|| None::<PicturesProps>);
    {
        let (held, turn) = (held.setter(), props.turn);
        use_effect_with(props.pictures.clone(), move |pictures| {
            let pictures = pictures.clone();
            let timeout = Timeout::new(TURN * turn, move || held.set(Some(pictures)));
            // Dropping a timeout cancels it.
            move || drop(timeout)
        });
    }
    let figure = use_memo(((*held).clone(), props.shown), |(held, shown)| {
        held.as_ref().and_then(|pictures| figure(pictures, *shown)).map(Rc::new)
    });
    let is_waiting = held.as_ref() != Some(&props.pictures);
    let Some((figure, pictures)) = (*figure).clone().zip((*held).clone()) else {
        return html! { <div aria-busy={is_waiting.to_string()} /> };
    };
    let PicturesProps { texts, picture, .. } = pictures;
    // What is chosen is of now, even while the figure waits for its turn.
    let PicturesProps { view, act, .. } = props.pictures.clone();
    let fan = (props.shown == Shown::Fan).then(|| Choice {
        options: picture.scenario.alternatives.iter().map(|it| texts.given(&it.name)).collect(),
        chosen: view.fan.min(picture.scenario.alternatives.len() - 1),
        choose: act.reform(move |fan| Action::Look(View { fan, ..view })),
    });
    let n = texts.language.whole(f64::from(picture.summary.draws));
    let source = about::source_note(texts.figure_source_futures(
        n,
        Seed::USUAL.0.to_string(),
        env!("CARGO_PKG_VERSION"),
        pictures.name.as_str(),
    ));
    html! { <FigureView {texts} {figure} choice={fan} {source} {is_waiting} /> }
}

fn figure(pictures: &PicturesProps, shown: Shown) -> Option<Figure> {
    let PicturesProps { texts, picture, pair, view, preset, measurement, .. } = pictures;
    let sources = sources::all();
    let origins = Provenances::new(&picture.scenario, preset, measurement.as_ref());
    let origin = |path: &Path| origins.of(path);
    let figures = FuturesFigures::new(picture, pair.unwrap_or((0, 0)), view.fan, &sources, &origin, *texts);
    match shown {
        Shown::Icons => figures.icons(),
        Shown::Dots => figures.dots(),
        Shown::Bars => figures.bars(),
        Shown::Swings => figures.swings(),
        Shown::Fan => figures.fan(),
        Shown::Worth => Some(figures.worth()),
    }
}

#[derive(PartialEq, Properties)]
struct PairProps {
    texts: Texts,
    names: Vec<String>,
    pair: Two,
    act: Callback<Action>,
}

/// The choice of two alternatives to put beside one another.
#[component]
fn Pair(props: &PairProps) -> Html {
    let (a, b) = props.pair;
    let field = |id: &'static str, label: String, chosen: usize, with: fn(Two, usize) -> Two| {
        let pair = props.pair;
        let choose = always(&props.act.reform(move |index| Action::Run(RunAction::Contrast(with(pair, index)))));
        html! {
            <>
                <label for={id}>
                    if label != props.texts.futures_pair() {
                        <span class="sim-hidden">{ props.texts.futures_pair() }{ " " }</span>
                    }
                    { label }
                </label>
                <Select {id} options={props.names.clone()} {chosen} {choose} />
            </>
        }
    };
    html! {
        <div class="sim-figure__tools sim-futures__pair">
            { field("pair-a", props.texts.futures_pair(), a, |(a, b), chosen| if chosen == b { (b, a) } else { (chosen, b) }) }
            { field("pair-b", props.texts.futures_with(), b, |(a, b), chosen| if chosen == a { (b, a) } else { (a, chosen) }) }
        </div>
    }
}
