//! The button that makes an alternative of an allocation.

use werkplekwijzer::allocation::proposal::{already, named};
use werkplekwijzer::inputs::items::Edit;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::obstacle;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct AdoptProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
    /// The policy of each role.
    pub policies: Vec<usize>,
    /// The text of the button.
    pub label: String,
    /// The name of the alternative that is made.
    pub name: String,
    /// Whether it is the second best.
    #[prop_or_default]
    pub is_second: bool,
    pub show_outcome: Callback<()>,
}

/// Makes an alternative of an allocation, unless there is one.
#[component]
pub fn Adopt(props: &AdoptProps) -> Html {
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
                <>{ for (*said).clone().map(|said| said.unwrap_or_else(|why| why)) }</>
            </p>
            if matches!(*said, Some(Ok(_))) {
                <button type="button" class="nl-button nl-button--secondary" id={if props.is_second { "see-second" } else { "see-first" }} onclick={see}>
                    <span class="nl-button__label">{ texts.proposal_see() }</span>
                </button>
            }
        </div>
    }
}
