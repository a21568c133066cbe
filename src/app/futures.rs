//! How sure the outcome is: the run, the two alternatives beside one another, and the figures of the futures.

use web_sys::HtmlSelectElement;
use werkplekwijzer::figures::Figure;
use werkplekwijzer::figures::futures::FuturesFigures;
use werkplekwijzer::futures::{Picture, SEED, Stage};
use werkplekwijzer::i18n::Texts;
use werkplekwijzer::job::{JobId, SAMPLES, Two};
use werkplekwijzer::saved;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::sources;
use werkplekwijzer::state::{Action, View, Work};
use yew::prelude::*;

use super::figure::{Choice, FigureView};
use super::run::Run;

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
                    preset={(*work.preset).clone()} name={super::name(work, texts)} act={props.act.clone()} {is_stale} />
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

#[derive(PartialEq, Properties)]
struct PicturesProps {
    texts: Texts,
    picture: Picture,
    /// The alternatives beside one another; none where there is but one.
    pair: Option<Two>,
    view: View,
    /// The scenario as it came, to tell which numbers are still defaults.
    preset: Scenario,
    /// What the scenario is called.
    name: String,
    is_stale: bool,
    act: Callback<Action>,
}

#[component]
fn Pictures(props: &PicturesProps) -> Html {
    let (texts, picture, view) = (props.texts, &props.picture, props.view);
    let sources = use_memo((), |()| sources::all());
    let now = saved::value(&picture.scenario);
    let preset = saved::value(&props.preset);
    let is_default = |path: &str| saved::at(&now, path) == saved::at(&preset, path);
    let pair = props.pair.unwrap_or((0, 0));
    let figures = FuturesFigures::new(picture, pair, view.fan, &sources, &is_default, texts);
    let names: Vec<String> = picture.scenario.alternatives.iter().map(|it| texts.given(&it.name)).collect();
    let fan_choice = Choice {
        options: names.clone(),
        chosen: view.fan.min(names.len() - 1),
        choose: props.act.reform(move |fan| Action::Show(View { fan, ..view })),
    };
    let n = texts.language.whole(f64::from(picture.summary.draws));
    let version = env!("CARGO_PKG_VERSION");
    let source = texts.figure_source_futures(n, SEED.to_string(), version, props.name.as_str());
    let show = |figure: Figure, choice: Option<Choice>| {
        let key = figure.id;
        html! { <FigureView {key} {texts} {figure} {choice} source={source.clone()} /> }
    };
    let compared = props.pair.map(|_| [figures.icons(), figures.dots(), figures.bars(), figures.swings()]);
    let compared: Vec<Figure> = compared.into_iter().flatten().flatten().collect();
    let is_equal = props.pair.is_some_and(|pair| figures.is_equal(pair));
    html! {
        <>
            if props.pair.is_some() {
                <Pair {texts} {names} {pair} act={props.act.clone()} />
            }
            if is_equal {
                <p class="sim-futures__equal">{ figures.equal() }</p>
            }
            <div class={classes!("sim-figures", props.is_stale.then_some("sim-figures--stale"))} aria-busy={props.is_stale.to_string()}>
                { for compared.into_iter().map(|figure| show(figure, None)) }
                { for figures.fan().map(|figure| show(figure, Some(fan_choice))) }
                { for props.pair.map(|_| show(figures.worth(), None)) }
            </div>
        </>
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
        let onchange = props.act.reform(move |event: Event| {
            // A select without a selection says −1; the first option is then the nearest.
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            Action::Contrast(with(pair, usize::try_from(index).unwrap_or_default()))
        });
        let option = |(index, name): (usize, &String)| {
            html! { <option value={index.to_string()} selected={index == chosen}>{ name }</option> }
        };
        html! {
            <>
                <label for={id}>
                    if label != props.texts.futures_pair() {
                        <span class="sim-hidden">{ props.texts.futures_pair() }{ " " }</span>
                    }
                    { label }
                </label>
                <span class="sim-select">
                    <select class="utrecht-select utrecht-select--html-select" {id} {onchange}>
                        { for props.names.iter().enumerate().map(option) }
                    </select>
                </span>
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
