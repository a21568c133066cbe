//! The answer: the cheapest allocation beside the second best, and how often it is the cheaper one.

use werkplekwijzer::allocation::proposal::Best;
use werkplekwijzer::allocation::trial::DRAWS;
use werkplekwijzer::report::allocation::ProposalFigures;
use werkplekwijzer::units::Share;
use yew::prelude::*;

use crate::app::allocation::adopt::Adopt;
use crate::app::allocation::proposal_props::ProposalViewProps;
use crate::app::widgets::figure::table;
use crate::app::widgets::status::Status;

/// The answer, with the share of the futures of its trial once that is known.
pub fn answer(props: &ProposalViewProps, told: &ProposalFigures<'_>, share: Option<Share>) -> Html {
    let texts = props.texts;
    let best = told.proposal.best.as_ref().ok();
    let trial = best.and_then(Best::second).map(|_| match share {
        Some(share) => told.trial(share, DRAWS),
        None => texts.proposal_trial_waiting(),
    });
    html! {
        <section class="sim-proposal__answer" aria-labelledby="proposal-answer">
            <h2 class="sim-proposal__says" id="proposal-answer">{ told.answer() }</h2>
            <Status text={told.answer()} />
            { for told.says().into_iter().map(|it| html! { <p>{ it }</p> }) }
            if let Some(trial) = trial {
                <p id="proposal-trial">{ trial }</p>
            }
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
