//! The work at hand by version 1 and by version 2 of the model, when somebody asks for it.

use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::outcome::editions::Editions;
use werkplekwijzer::report::why;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::shown::shown;
use crate::app::browser::dom;
use crate::app::without_futures::WithoutFutures;

/// The id of the heading.
const TITLE: &str = "why-versions";

#[derive(PartialEq, Properties)]
pub struct VersionsProps {
    pub texts: Texts,
    pub work: WithoutFutures,
}

#[component]
pub fn Versions(props: &VersionsProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let is_asked = use_state_eq(|| false);
    let ask = {
        let is_asked = is_asked.setter();
        Callback::from(move |_: MouseEvent| {
            // The button goes away with the answer.
            dom::focus(TITLE);
            is_asked.set(true);
        })
    };
    // What ships with every policy is what an old file gets.
    let editions = use_memo((*is_asked, work.scenario.clone()), |(is_asked, scenario)| {
        is_asked.then(|| Editions::new(scenario, &Preset::SixPolicies.scenario()).ok()).flatten()
    });
    html! {
        <section aria-labelledby={TITLE}>
            <h2 class="sim-inputs__h" id={TITLE} tabindex="-1">{ texts.why_versions() }</h2>
            <p class="nl-paragraph">{ texts.why_versions_lead() }</p>
            if !*is_asked {
                <button type="button" class="nl-button nl-button--secondary" onclick={ask}>
                    <span class="nl-button__label">{ texts.why_versions_show() }</span>
                </button>
            }
            <p class="nl-paragraph" role="status">{ editions.is_some().then(|| texts.why_versions_says()) }</p>
            if let Some(editions) = &*editions {
                <>{ for why::editions(&work.scenario, editions, texts).iter().enumerate().map(|(position, table)| {
                    shown(table, &format!("why-versions-{position}"))
                }) }</>
            }
        </section>
    }
}
