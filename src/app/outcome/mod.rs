//! The outcome: the answer, the levers, the figures, and how sure it is.

mod answer;
mod at_rest;
mod budget;
mod ceiling;
mod changes;
mod desks_choice;
pub mod end;
mod lever;
mod levers;
mod slider;

use std::rc::Rc;

use werkplekwijzer::futures::messages::JobId;
use werkplekwijzer::outcome::view::View;
use werkplekwijzer::report::figure::{Figure, Figures};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use super::futures::FuturesSection;
use super::futures::pictures_props::PicturesProps;
use super::without_futures::WithoutFutures;
use crate::app::frame::about::{self, About};
use crate::app::other_views::OtherViews;
use crate::app::outcome::answer::AnswerPanel;
use crate::app::outcome::end::OutcomeEndProps;
use crate::app::outcome::levers::Levers;
use crate::app::part::{Coming, LoadedPart};
use crate::app::screen;
use crate::app::widgets::again::Again;
use crate::app::widgets::figure::{Choice, FigureView, Toggle};

#[derive(PartialEq, Properties)]
pub struct OutcomeProps {
    pub texts: Texts,
    pub work: Work,
    pub act: Callback<Action>,
    /// Saves the futures of a run one by one.
    pub samples: Callback<JobId>,
    /// Lists what differs from the preset.
    pub show_changes: Callback<()>,
    /// Shows the alternatives, to be changed.
    pub show_alternatives: Callback<()>,
    /// The part that draws the end.
    pub other_views: LoadedPart<OtherViews>,
}

#[component]
pub fn Outcome(props: &OutcomeProps) -> Html {
    let (texts, work, act) = (props.texts, &props.work, &props.act);
    html! {
        <main class="sim-main" id="content" tabindex="-1">
            <AnswerPanel {texts} work={work.clone()} />
            <Levers {texts} work={WithoutFutures::new(work.clone())} act={act.clone()} show_changes={props.show_changes.clone()}
                show_alternatives={props.show_alternatives.clone()} />
            <section class="sim-results" aria-labelledby="figures-title">
                <h2 class="sim-hidden" id="figures-title">{ texts.figures_title() }</h2>
                <EstimateFigures {texts} work={WithoutFutures::new(work.clone())} act={act.clone()} />
                <FuturesSection {texts} work={work.clone()} act={act.clone()} samples={props.samples.clone()} />
                { end(props) }
            </section>
            <About {texts} />
        </main>
    }
}

/// The end of the outcome, or what there is to say while it is not there.
fn end(props: &OutcomeProps) -> Html {
    let (texts, work, part) = (props.texts, &props.work, &props.other_views);
    match part.coming {
        Coming::There(views) => (views.outcome_end)(&OutcomeEndProps {
            texts,
            work: WithoutFutures::new(work.clone()),
            pictures: PicturesProps::of(work, texts, &props.act),
            ceiling: work.futures.ceiling,
            act: props.act.clone(),
        }),
        // Whoever goes on from there meets what comes.
        Coming::Failed => html! {
            <Again {texts} what={texts.outcome_end()} again={part.again.clone()} then="run-says" />
        },
        Coming::Waiting => html! { <div class="sim-chapter" aria-busy="true" /> },
    }
}

#[derive(PartialEq, Properties)]
struct EstimateFiguresProps {
    texts: Texts,
    work: WithoutFutures,
    act: Callback<Action>,
}

#[component]
fn EstimateFigures(props: &EstimateFiguresProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let figures = Figures::new(&work.scenario, &work.comparison, work.held.as_deref(), work.view, texts);
    let view = work.view;
    let show = |change: fn(View) -> View| props.act.reform(move |_: ()| Action::Look(change(view)));

    let totals = Toggle {
        text: if view.totals { texts.show_difference() } else { texts.show_totals() },
        turn: show(|view| View { totals: !view.totals, ..view }),
    };
    let housing = Toggle {
        text: if view.housing { texts.hide_housing() } else { texts.show_housing() },
        turn: show(|view| View { housing: !view.housing, ..view }),
    };
    let choice = Choice::of_alternative(work, texts, &props.act);
    let source = about::estimate_note(&screen::name(work, texts), texts);
    let shown = |figure: Figure, toggle: Option<Toggle>, choice: Option<Choice>| {
        html! {
            <FigureView {texts} figure={Rc::new(figure)} {toggle} {choice} source={source.clone()}
                is_held={work.held.is_some()} />
        }
    };
    html! {
        <div class="sim-figures">
            { shown(figures.cumulative(), Some(totals), None) }
            { shown(figures.categories(), Some(housing), None) }
            { shown(figures.per_year(), None, Some(choice.clone())) }
            { shown(figures.weekdays(), None, Some(choice)) }
        </div>
    }
}
