//! Which role gets which policy, and why: the cheapest allocation under rules.

mod proposal_props;

mod adopt;
mod answer;

mod matrix;
mod matrix_row;
mod place;

mod role_rules;
mod rules;

mod handout;

use werkplekwijzer::allocation::proposal::{Best, Proposal};
use werkplekwijzer::report::allocation::ProposalFigures;
use werkplekwijzer::report::figure::Figures;
use werkplekwijzer::report::policies;
use werkplekwijzer::report::table::Table;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::same::Same;
use yew::prelude::*;

use crate::app::frame::about;
use crate::app::screen;
use crate::app::widgets::figure::table;
use crate::app::workers::trial::use_trial;
use answer::answer;
use handout::handout;
use matrix::MatrixView;
use proposal_props::ProposalViewProps;
use rules::RulesForm;

#[component]
pub fn ProposalView(props: &ProposalViewProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let rules = work.additions.rules(&work.scenario);
    let proposal = use_memo((work.scenario.clone(), rules.clone()), |(scenario, rules)| {
        Same::new(Proposal::new(scenario, rules).expect("the scenario of the work is valid"))
    });
    let trial = use_trial(&proposal);
    let best = proposal.best.as_ref().ok();
    let told = ProposalFigures { proposal: &proposal, scenario: &work.scenario, rules: &rules, texts };
    let figures = Figures::new(&work.scenario, &work.comparison, work.held.as_deref(), work.view, texts);
    let source = about::estimate_note(&screen::name(work, texts), texts);
    html! {
        <main class="sim-inputs sim-proposal" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.proposal_title() }</h1>
            <p class="sim-inputs__lead">{ texts.proposal_lead() }</p>
            <p class="sim-proposal__words">{ policies::words(&work.scenario.policies, texts) }</p>
            { answer(props, &told, &trial) }
            <MatrixView {texts} work={props.work.clone()} proposal={(*proposal).clone()} rules={rules.clone()} />
            <>{ for best.map(|best| sum(&told, best)) }</>
            <RulesForm {texts} work={props.work.clone()} rules={rules.clone()} act={props.act.clone()} />
            { handout(props, &figures, &source) }
            <>{ for figures.personas().map(|numbers| personas(&numbers, texts)) }</>
        </main>
    }
}

/// How the yearly amount of the cheapest allocation comes about.
fn sum(told: &ProposalFigures<'_>, best: &Best) -> Html {
    html! {
        <div class="sim-table sim-proposal__sum" role="region" aria-labelledby="proposal-sum" tabindex="0">
            { table(&told.sum(best), "proposal-sum".to_owned()) }
        </div>
    }
}

/// What the alternatives mean for people whom everyone at a town hall knows.
fn personas(numbers: &Table, texts: Texts) -> Html {
    html! {
        <section aria-labelledby="personas-title">
            <h2 class="sim-inputs__h" id="personas-title">{ texts.personas_title() }</h2>
            <p class="sim-inputs__lead">{ texts.personas_lead() }</p>
            <div class="sim-table sim-personas" role="region" aria-labelledby="personas" tabindex="0">
                { table(numbers, "personas".to_owned()) }
            </div>
        </section>
    }
}
