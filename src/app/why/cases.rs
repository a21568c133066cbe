//! The published cases; each is computed when somebody opens it.

use std::collections::BTreeSet;

use werkplekwijzer::published::case::{self, Case};
use werkplekwijzer::report::why::{self, words};
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::shown::{shown, source};
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct CasesProps {
    pub texts: Texts,
}

#[component]
pub fn Cases(props: &CasesProps) -> Html {
    let texts = props.texts;
    let all = use_memo((), |()| case::all());
    let opened = use_state(BTreeSet::<String>::new);
    let one = |case: &Case| {
        let ontoggle = {
            let (opened, key) = (opened.clone(), case.key.clone());
            Callback::from(move |_: Event| {
                if !opened.contains(&key) {
                    let mut more = (*opened).clone();
                    more.insert(key.clone());
                    opened.set(more);
                }
            })
        };
        html! {
            <details class="sim-details" key={case.key.clone()} {ontoggle}>
                <summary>
                    <h3 class="sim-details__title">{ words(&case.title, texts) }</h3>{ icon::chevron() }
                </summary>
                if opened.contains(&case.key) {
                    { body(case, texts) }
                }
            </details>
        }
    };
    html! {
        <section aria-labelledby="why-cases">
            <h2 class="sim-inputs__h" id="why-cases">{ texts.why_cases() }</h2>
            <p class="nl-paragraph">{ texts.why_cases_lead() }</p>
            <>{ for all.iter().map(one) }</>
        </section>
    }
}

fn body(case: &Case, texts: Texts) -> Html {
    html! {
        <div class="sim-details__body sim-prose">
            { shown(&why::case(case, texts), &format!("why-case-{}", case.key)) }
            <p class="nl-paragraph"><strong>{ texts.why_case_shows() }{ ". " }</strong>{ words(&case.shows, texts) }</p>
            <p class="nl-paragraph">
                <strong>{ texts.why_case_shows_not() }{ ". " }</strong>{ words(&case.shows_not, texts) }
            </p>
            <p class="nl-paragraph">
                { source(&case.source, &case.url) }
                if case.by_seller {
                    { ". " }{ texts.why_seller() }
                }
            </p>
        </div>
    }
}
