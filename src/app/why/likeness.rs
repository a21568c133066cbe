//! The work at hand at several likenesses of the policies, when somebody asks for it.

use werkplekwijzer::futures::likeness::ByLikeness;
use werkplekwijzer::futures::run::USUAL_DRAWS;
use werkplekwijzer::report::why;
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use super::shown::shown;
use crate::app::browser::dom;
use crate::app::widgets::again::Again;
use crate::app::without_futures::WithoutFutures;
use crate::app::workers::likeness::{Compared, use_likeness};

/// The id of the heading.
const TITLE: &str = "why-likeness";

#[derive(PartialEq, Properties)]
pub struct LikenessProps {
    pub texts: Texts,
    pub work: WithoutFutures,
}

#[component]
pub fn Likeness(props: &LikenessProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let runs = use_likeness();
    use_effect_with(work.scenario.clone(), {
        let forget = runs.forget.clone();
        move |_| forget.emit(())
    });
    let pair = work.comparison.nearest_by_present_value();
    let begin = {
        let (begin, scenario) = (runs.begin.clone(), work.scenario.clone());
        Callback::from(move |()| {
            if let Some(pair) = pair {
                begin.emit(ByLikeness::new(&scenario, pair, USUAL_DRAWS));
            }
        })
    };
    let ask = begin.reform(|_: MouseEvent| {
        // The button goes away with the answer.
        dom::focus(TITLE);
    });
    let says = match &runs.compared {
        _ if pair.is_none() => texts.why_likeness_alone(),
        Compared::Upto(by_likeness) if by_likeness.is_complete() => {
            why::likeness_says(by_likeness, &work.comparison, texts)
        }
        Compared::Upto(by_likeness) => {
            let number = |n: usize| texts.language.whole(n as f64);
            let (done, n) = (number(by_likeness.found().len()), number(by_likeness.n_likenesses()));
            text!(texts, why_likeness_progress { done, n })
        }
        Compared::Not | Compared::Lost => String::new(),
    };
    html! {
        <section aria-labelledby={TITLE}>
            <h2 class="sim-inputs__h" id={TITLE} tabindex="-1">{ texts.why_likeness() }</h2>
            <p class="nl-paragraph">
                { texts.why_likeness_lead(texts.language.short(work.scenario.likeness, 2)) }
            </p>
            if runs.compared == Compared::Not && pair.is_some() {
                <button type="button" class="nl-button nl-button--secondary" onclick={ask}>
                    <span class="nl-button__label">{ texts.why_likeness_show() }</span>
                </button>
            }
            <p class="nl-paragraph" role="status">{ says }</p>
            if runs.compared == Compared::Lost {
                <Again {texts} what={texts.why_likeness_failed()} again={begin} then={TITLE} />
            }
            if let Compared::Upto(by_likeness) = &runs.compared {
                if !by_likeness.found().is_empty() {
                    { shown(&why::likeness(by_likeness, &work.scenario, &work.comparison, texts), "why-likeness-table") }
                }
            }
        </section>
    }
}
