//! Says why something was not opened.

use werkplekwijzer::scenario::problem::Problem;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::refusal::Refusal;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::icon;

/// Problems of a file that are listed; the rest is counted.
const LISTED: usize = 5;

#[derive(PartialEq, Properties)]
pub struct RefusedProps {
    pub texts: Texts,
    pub refusal: Refusal,
    pub act: Callback<Action>,
}

#[component]
pub fn Refused(props: &RefusedProps) -> Html {
    let texts = props.texts;
    let dismiss = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Shell(Shell::Dismiss));
            // The button goes away with the message.
            dom::focus("heading");
        })
    };
    let says = match &props.refusal {
        Refusal::Damaged => html! { <p>{ texts.refused_damaged() }</p> },
        Refusal::Newer => html! { <p>{ texts.refused_newer() }</p> },
        Refusal::TooLarge => html! { <p>{ texts.refused_too_large() }</p> },
        Refusal::Problems(problems) => list(problems, texts),
    };
    html! {
        <div class="utrecht-alert utrecht-alert--error sim-refused" role="alert">
            { icon::alert() }
            <div class="sim-refused__says">
                <p class="sim-refused__title">{ texts.refused_title() }</p>
                { says }
            </div>
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" onclick={dismiss}>
                <span class="nl-button__icon-start">{ icon::close() }</span>
                <span class="nl-button__label">{ texts.close_message() }</span>
            </button>
        </div>
    }
}

fn list(problems: &[Problem], texts: Texts) -> Html {
    let more = problems.len().saturating_sub(LISTED);
    html! {
        <>
            <p>{ texts.refused_problems() }</p>
            <ul>
                <>{ for problems.iter().take(LISTED).map(|problem| html! { <li>{ texts.problem(problem) }</li> }) }</>
                if more > 0 {
                    <li>{ texts.refused_more(texts.language.whole(more as f64)) }</li>
                }
            </ul>
        </>
    }
}
