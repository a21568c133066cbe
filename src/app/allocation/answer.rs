//! The answer: the cheapest allocation beside the second best, and how often it is the cheaper one.

use werkplekwijzer::allocation::proposal::Best;
use werkplekwijzer::allocation::trial::DRAWS;
use werkplekwijzer::report::allocation::ProposalFigures;
use yew::prelude::*;

use crate::app::allocation::adopt::Adopt;
use crate::app::allocation::proposal_props::ProposalViewProps;
use crate::app::widgets::again::Again;
use crate::app::widgets::figure::table;
use crate::app::widgets::status::Status;
use crate::app::workers::trial::{TrialRun, Tried};

/// The answer, with what its trial in futures says.
pub fn answer(props: &ProposalViewProps, told: &ProposalFigures<'_>, trial: &TrialRun) -> Html {
    let texts = props.texts;
    let best = told.proposal.best.as_ref().ok();
    let tried = best.and_then(Best::second).map(|_| match trial.tried {
        Tried::Waiting => html! { <p id="proposal-trial">{ texts.proposal_trial_waiting() }</p> },
        Tried::Share(share) => html! { <p id="proposal-trial">{ told.trial(share, DRAWS) }</p> },
        Tried::Lost => html! { <Again {texts} what={texts.proposal_trial_lost()} again={trial.again.clone()} /> },
    });
    html! {
        <section class="sim-proposal__answer" aria-labelledby="proposal-answer">
            <h2 class="sim-proposal__says" id="proposal-answer">{ told.answer() }</h2>
            <Status text={told.answer()} />
            <>{ for told.says().into_iter().map(|it| html! { <p>{ it }</p> }) }</>
            { tried }
            if let Some(best) = best {
                { adopt(props, best) }
                <div class="sim-table" role="region" aria-labelledby="proposal-numbers" tabindex="0">
                    { table(&told.table(best), "proposal-numbers".to_owned()) }
                </div>
            }
        </section>
    }
}

/// The buttons that make an alternative of the cheapest allocation and of the second best.
fn adopt(props: &ProposalViewProps, best: &Best) -> Html {
    let ProposalViewProps { work, act, show_outcome, .. } = props;
    let texts = props.texts;
    html! {
        <>
            <Adopt {texts} work={work.clone()} act={act.clone()} policies={best.allocation.policies.clone()}
                label={texts.proposal_adopt()} name={texts.proposal_name()} show_outcome={show_outcome.clone()} />
            if let Some(second) = best.second() {
                <Adopt {texts} work={work.clone()} act={act.clone()} policies={second.policies.clone()}
                    label={texts.proposal_adopt_second()} name={texts.proposal_second_name()} is_second=true
                    show_outcome={show_outcome.clone()} />
            }
        </>
    }
}
