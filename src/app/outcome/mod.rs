//! The outcome: the answer, the levers, the figures, and how sure it is.

mod answer;
mod at_rest;
mod budget;
mod changes;
mod desks_choice;
mod lever;
mod levers;
mod slider;

use std::rc::Rc;

use werkplekwijzer::futures::messages::JobId;
use werkplekwijzer::futures::picture::Stage;
use werkplekwijzer::outcome::view::View;
use werkplekwijzer::report::figure::{Figure, Figures};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use super::futures::FuturesSection;
use super::without_futures::WithoutFutures;
use crate::app::frame::about::{self, About};
use crate::app::outcome::answer::AnswerPanel;
use crate::app::outcome::budget::BudgetProps;
use crate::app::outcome::levers::Levers;
use crate::app::part::{Coming, use_part};
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
}

#[component]
pub fn Outcome(props: &OutcomeProps) -> Html {
    let (texts, work, act) = (props.texts, &props.work, &props.act);
    // The futures and what stands above them come first.
    let is_later = work.futures.picture.is_some() || work.futures.stage != Stage::Running;
    let in_budget = use_part(budget::PART, is_later.then_some(()));
    html! {
        <main class="sim-main" id="content" tabindex="-1">
            <AnswerPanel {texts} work={work.clone()} />
            <Levers {texts} work={WithoutFutures::new(work.clone())} act={act.clone()} show_changes={props.show_changes.clone()}
                show_alternatives={props.show_alternatives.clone()} />
            <section class="sim-results" aria-labelledby="figures-title">
                <h2 class="sim-hidden" id="figures-title">{ texts.figures_title() }</h2>
                <EstimateFigures {texts} work={WithoutFutures::new(work.clone())} act={act.clone()} />
                <FuturesSection {texts} work={work.clone()} act={act.clone()} samples={props.samples.clone()} />
                <section class="sim-budget" aria-labelledby="budget-heading">
                    <h2 class="sim-futures__title" id="budget-heading" tabindex="-1">{ texts.budget_heading() }</h2>
                    <p class="sim-futures__lead">{ texts.budget_lead() }</p>
                    { match in_budget.coming {
                        Coming::There(draw) => draw(&BudgetProps {
                            texts,
                            work: WithoutFutures::new(work.clone()),
                            act: act.clone(),
                        }),
                        Coming::Failed => html! {
                            <Again {texts} again={in_budget.again.clone()} then="budget-heading" />
                        },
                        Coming::Waiting => html! { <div aria-busy="true" /> },
                    } }
                </section>
            </section>
            <About {texts} />
        </main>
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
