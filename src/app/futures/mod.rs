//! How sure the outcome is: the run, the two alternatives beside one another, and the figures of the futures.

mod run;

mod pictures;

pub mod pictures_props;

mod pair;

pub mod figure;

use werkplekwijzer::futures::messages::JobId;
use werkplekwijzer::futures::picture::Stage;
use werkplekwijzer::futures::run::SAMPLES;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::newest_run::Futures;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::futures::pictures::Pictures;
use crate::app::futures::pictures_props::PicturesProps;
use crate::app::futures::run::Run;

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
    let id = futures.id;
    let save = props.samples.reform(move |_: MouseEvent| id);
    html! {
        <section class="sim-chapter sim-futures" aria-labelledby="futures-title">
            <h2 class="sim-chapter__title" id="futures-title">{ texts.futures_title() }</h2>
            <p class="sim-chapter__lead">{ texts.futures_lead() }{ " " }{ texts.futures_present_value() }</p>
            <Run {texts} id={futures.id} n_draws={futures.n_draws} stage={futures.stage} act={props.act.clone()} />
            if futures.on_page {
                <p class="sim-futures__note">{ texts.futures_on_page() }</p>
            }
            <p class="sim-futures__note sim-futures__message">{ message(futures, texts) }</p>
            if let Some(pictures) = PicturesProps::of(work, texts, &props.act) {
                <Pictures ..pictures />
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

/// What to say of the figures of a run that is not complete; empty where they speak for themselves.
fn message(futures: &Futures, texts: Texts) -> String {
    let is_stale = futures.current().is_none();
    match (futures.stage, &futures.picture) {
        (Stage::Failed, _) => texts.futures_failed(),
        (Stage::Stopped, None) => texts.futures_stopped_empty(),
        (Stage::Stopped, Some(_)) if is_stale => texts.futures_stopped_stale(),
        (Stage::Stopped, Some(picture)) => {
            texts.futures_stopped(texts.language.whole(f64::from(picture.summary.draws)))
        }
        (Stage::Running, Some(_)) if is_stale => texts.futures_stale(),
        (Stage::Running, Some(picture)) => {
            texts.futures_provisional(texts.language.whole(f64::from(picture.summary.draws)))
        }
        _ => String::new(),
    }
}
