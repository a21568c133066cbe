//! Two to four scenarios side by side.

mod adding;

mod compared;

use werkplekwijzer::report::side_by_side::{ScenarioColumn, SideBySide};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::side::{MOST, Side};
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use self::adding::Adding;
use self::compared::compared;
use crate::app::browser::dom;
use crate::app::screen;
use crate::app::widgets::back::back;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct ScenariosProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub beside: Vec<Side>,
    pub act: Callback<Action>,
    /// Goes back to the outcome.
    pub back: Callback<()>,
}

#[component]
pub fn Scenarios(props: &ScenariosProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let alternative = use_state(|| 0_usize);
    let sides = SideBySide::new(columns(work, &props.beside, texts), texts);
    let titles = sides.titles();
    let listed = |(position, title): (usize, &String)| item(texts, position, title, &props.act);
    html! {
        <main class="sim-inputs sim-sides" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.sides_title() }</h1>
            <p class="sim-inputs__lead">{ texts.sides_lead() }</p>
            <div class="sim-inputs__tools">
                { back(texts, &props.back) }
            </div>
            <section class="sim-sides__choose" aria-labelledby="sides-title">
                <h2 class="sim-inputs__h" id="sides-title" tabindex="-1">{ texts.sides_beside() }</h2>
                <ul class="sim-sides__list">{ for titles.iter().enumerate().map(listed) }</ul>
                if props.beside.len() < MOST {
                    <Adding key={props.beside.len()} {texts} work={props.work.clone()} act={props.act.clone()} />
                } else {
                    <p>{ texts.sides_full() }</p>
                }
                <p class="sim-inputs__found" role="status">
                    { if titles.len() > 1 { titles.join(" · ") } else { texts.sides_none() } }
                </p>
            </section>
            if !props.beside.is_empty() {
                { compared(texts, &sides, &alternative) }
            }
        </main>
    }
}

/// The work, and the scenarios beside it.
fn columns<'a>(work: &'a Work, beside: &'a [Side], texts: Texts) -> Vec<ScenarioColumn<'a>> {
    let first =
        ScenarioColumn { name: screen::name(work, texts), scenario: &work.scenario, comparison: &work.comparison };
    let is_changed = *work.scenario != *work.preset;
    let beside = beside.iter().map(|side| {
        let name = side.name(texts);
        // Beside what was made of them the defaults are called so.
        let is_defaults = is_changed && *side.scenario == *work.preset;
        let name = if is_defaults { texts.sides_default_of(name) } else { name };
        ScenarioColumn { name, scenario: &side.scenario, comparison: &side.comparison }
    });
    std::iter::once(first).chain(beside).collect()
}

/// A scenario in the list; all but the work, which is the first, can be put away.
fn item(texts: Texts, position: usize, title: &str, act: &Callback<Action>) -> Html {
    let remove = position.checked_sub(1).map(|position| {
        let act = act.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            act.emit(Action::Shell(Shell::PutAway(position)));
            dom::focus("sides-title");
        });
        html! {
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" {onclick}>
                <span class="nl-button__icon-start">{ icon::close() }</span>
                <span class="nl-button__label">{ texts.sides_remove() }<span class="sim-hidden">{ format!(": {title}") }</span></span>
            </button>
        }
    });
    html! {
        <li class="sim-sides__item" key={position}>
            <span>{ title }</span>
            if position == 0 {
                <span class="sim-sides__now">{ texts.sides_now() }</span>
            }
            <>{ for remove }</>
        </li>
    }
}
