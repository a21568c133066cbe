//! Which role gets which policy, and why: the cheapest allocation under rules.

mod matrix;
mod matrix_row;
mod place;

mod limit;
mod role_rules;
mod rules;

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use werkplekwijzer::allocation::proposal::{Best, Proposal, already, named};
use werkplekwijzer::allocation::trial::Trial;
use werkplekwijzer::inputs::items::Edit;
use werkplekwijzer::report::allocation::ProposalFigures;
use werkplekwijzer::report::figure::Figures;
use werkplekwijzer::report::policies;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::same::Same;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use super::browser::dom;
use super::widgets::icon;
use super::without_futures::WithoutFutures;
use crate::app::frame::about;
use crate::app::obstacle;
use crate::app::screen;
use crate::app::widgets::figure::{Choice, FigureView, table};
use crate::app::widgets::status::Status;
use matrix::MatrixView;
use rules::RulesForm;

/// Futures in which the proposal is tried; the error is at most 1.6 in a hundred.
const DRAWS: u32 = 1_000;

#[derive(PartialEq, Properties)]
pub struct ProposalViewProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
    /// Shows the outcome.
    pub show_outcome: Callback<()>,
}

#[component]
pub fn ProposalView(props: &ProposalViewProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let rules = work.additions.rules(&work.scenario);
    let proposal = use_memo((work.scenario.clone(), rules.clone()), |(scenario, rules)| {
        Same::new(Proposal::new(scenario, rules).expect("the scenario of the work is valid"))
    });
    let best = proposal.best.as_ref().ok();
    let share = use_trial(best.filter(|best| best.second().is_some()).map(|best| Rc::clone(&best.plan)));
    let told = ProposalFigures { proposal: &proposal, scenario: &work.scenario, rules: &rules, texts };

    let trial = match (best.and_then(Best::second), share) {
        (None, _) => None,
        (Some(_), Some(share)) => Some(told.trial(share, DRAWS)),
        (Some(_), None) => Some(texts.proposal_trial_waiting()),
    };
    let source = about::estimate_note(&screen::name(work, texts), texts);
    let figures = Figures::new(&work.scenario, &work.comparison, work.held.as_deref(), work.view, texts);
    let choice = Choice::of_alternative(work, texts, &props.act);
    html! {
        <main class="sim-inputs sim-proposal" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.proposal_title() }</h1>
            <p class="sim-inputs__lead">{ texts.proposal_lead() }</p>
            <p class="sim-proposal__words">{ policies::words(&work.scenario.policies, texts) }</p>
            <section class="sim-proposal__answer" aria-labelledby="proposal-answer">
                <h2 class="sim-proposal__says" id="proposal-answer">{ told.answer() }</h2>
                <Status text={told.answer()} />
                { for told.says().into_iter().map(|it| html! { <p>{ it }</p> }) }
                if let Some(trial) = trial {
                    <p id="proposal-trial">{ trial }</p>
                }
                if let Some(best) = best {
                    <Adopt {texts} work={props.work.clone()} act={props.act.clone()} policies={best.choice.policies.clone()}
                        label={texts.proposal_adopt()} name={texts.proposal_name()} show_outcome={props.show_outcome.clone()} />
                    if let Some(second) = best.second() {
                        <Adopt {texts} work={props.work.clone()} act={props.act.clone()} policies={second.policies.clone()}
                            label={texts.proposal_adopt_second()} name={texts.proposal_second_name()} is_second=true
                            show_outcome={props.show_outcome.clone()} />
                    }
                    <div class="sim-table" role="region" aria-labelledby="proposal-numbers" tabindex="0">
                        { table(&told.table(best), "proposal-numbers".to_owned()) }
                    </div>
                }
            </section>
            <MatrixView {texts} work={props.work.clone()} proposal={(*proposal).clone()} rules={rules.clone()} />
            if let Some(best) = best {
                <div class="sim-table sim-proposal__sum" role="region" aria-labelledby="proposal-sum" tabindex="0">
                    { table(&told.sum(best), "proposal-sum".to_owned()) }
                </div>
            }
            <RulesForm {texts} work={props.work.clone()} {rules} act={props.act.clone()} />
            <section aria-labelledby="proposal-handout">
                <h2 class="sim-inputs__h" id="proposal-handout">{ texts.handout_section() }</h2>
                <div class="sim-figures">
                    <FigureView {texts} figure={Rc::new(figures.handout())} choice={choice.clone()} source={source.clone()}
                        csv={figures.handout_list().csv(2)} />
                    <FigureView {texts} figure={Rc::new(figures.ages())} {choice} {source} />
                </div>
                <h3 class="sim-inputs__item-name" id="kits-title">{ texts.kits_title() }</h3>
                <div class="sim-table" role="region" aria-labelledby="kits" tabindex="0">
                    { table(&figures.kits(), "kits".to_owned()) }
                </div>
            </section>
            if let Some(personas) = figures.personas() {
                <section aria-labelledby="personas-title">
                    <h2 class="sim-inputs__h" id="personas-title">{ texts.personas_title() }</h2>
                    <p class="sim-inputs__lead">{ texts.personas_lead() }</p>
                    <div class="sim-table sim-personas" role="region" aria-labelledby="personas" tabindex="0">
                        { table(&personas, "personas".to_owned()) }
                    </div>
                </section>
            }
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct AdoptProps {
    texts: Texts,
    work: WithoutFutures,
    act: Callback<Action>,
    /// The policy of each role.
    policies: Vec<usize>,
    /// What the button says, and what the alternative will be called.
    label: String,
    name: String,
    #[prop_or_default]
    is_second: bool,
    show_outcome: Callback<()>,
}

/// Makes an alternative of an allocation, unless there is one.
#[component]
fn Adopt(props: &AdoptProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let said = use_state(|| None::<Result<String, String>>);
    let adopt = {
        let (said, act, is_second) = (said.clone(), props.act.clone(), props.is_second);
        let work = props.work.clone();
        let step = Step::Restructure(Edit::Adopt(props.name.clone(), named(&work.scenario, &props.policies)));
        Callback::from(move |_: MouseEvent| match work.try_step(&step) {
            Ok(next) => {
                let name = next.scenario.alternatives.last().map(|it| it.name.clone()).unwrap_or_default();
                said.set(Some(Ok(texts.proposal_adopted(name))));
                act.emit(Action::Step(step.clone()));
                // The button goes away with what it did.
                dom::focus_first([if is_second { "see-second" } else { "see-first" }.to_owned()]);
            }
            Err(why) => said.set(Some(Err(obstacle::words(&why, &work.scenario, texts)))),
        })
    };
    let see = props.show_outcome.reform(|_: MouseEvent| ());
    let there = already(&work.scenario, &props.policies).map(|position| &work.scenario.alternatives[position].name);
    let kind = if props.is_second { "nl-button--secondary" } else { "nl-button--primary" };
    if let (Some(name), None) = (there, &*said) {
        return html! { <p>{ texts.proposal_there(texts.given(name)) }</p> };
    }
    html! {
        <div class="sim-inputs__tools">
            <button type="button" class={classes!("nl-button", kind)} onclick={adopt} hidden={there.is_some()}>
                <span class="nl-button__icon-start">{ icon::plus() }</span>
                <span class="nl-button__label">{ &props.label }</span>
            </button>
            <p role="status">
                { for (*said).clone().map(|said| said.unwrap_or_else(|why| why)) }
            </p>
            if matches!(*said, Some(Ok(_))) {
                <button type="button" class="nl-button nl-button--secondary" id={if props.is_second { "see-second" } else { "see-first" }} onclick={see}>
                    <span class="nl-button__label">{ texts.proposal_see() }</span>
                </button>
            }
        </div>
    }
}

/// In which share of the futures the first alternative of a plan is cheaper than the second; none until all are done.
#[hook]
fn use_trial(plan: Option<Rc<Plan>>) -> Option<f64> {
    let share = use_state(|| None::<f64>);
    let key = plan.as_ref().map(Rc::as_ptr);
    {
        let share = share.clone();
        use_effect_with(key, move |_| {
            share.set(None);
            let is_over = Rc::new(Cell::new(false));
            if let Some(plan) = plan {
                next_batch(Trial::new(&plan, DRAWS), Rc::clone(&is_over), share);
            }
            move || is_over.set(true)
        });
    }
    *share
}

/// Goes on with a trial when the page has done what else there is to do.
fn next_batch(mut trial: Trial, is_over: Rc<Cell<bool>>, share: UseStateHandle<Option<f64>>) {
    let batch = Timeout::new(0, move || {
        if is_over.get() {
            return;
        }
        if trial.advance() {
            next_batch(trial, is_over, share);
        } else {
            share.set(Some(trial.cheaper()));
        }
    });
    batch.forget();
}
