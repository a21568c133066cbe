//! Two to four scenarios side by side.

use std::rc::Rc;

use werkplekwijzer::defaults::municipalities::Municipality;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::report::side_by_side::{ScenarioColumn, SideBySide};
use werkplekwijzer::report::table::Table;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::document::Document;
use werkplekwijzer::work::origin::StartingPoint;
use werkplekwijzer::work::side::{MOST, Side};
use yew::prelude::*;

use super::browser::{clock, dom};
use super::frame::{about, keeper};
use super::screen;
use super::widgets::icon;
use super::without_futures::WithoutFutures;
use crate::app::widgets::combobox::Combobox;
use crate::app::widgets::figure::{Choice, FigureView, table};
use crate::app::widgets::select::{Select, always};

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
    let first =
        ScenarioColumn { name: screen::name(work, texts), scenario: &work.scenario, comparison: &work.comparison };
    let is_changed = *work.scenario != *work.preset;
    let beside = props.beside.iter().map(|side| {
        let name = side.name(texts);
        // Beside what was made of them the defaults are called so.
        let is_defaults = is_changed && *side.scenario == *work.preset;
        let name = if is_defaults { texts.sides_default_of(name) } else { name };
        ScenarioColumn { name, scenario: &side.scenario, comparison: &side.comparison }
    });
    let sides = SideBySide::new(std::iter::once(first).chain(beside).collect(), texts);
    let titles = sides.titles();
    let back = props.back.reform(|_: MouseEvent| ());
    let side = |(position, title): (usize, &String)| {
        let remove = position.checked_sub(1).map(|position| {
            let act = props.act.clone();
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
                { for remove }
            </li>
        }
    };
    html! {
        <main class="sim-inputs sim-sides" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.sides_title() }</h1>
            <p class="sim-inputs__lead">{ texts.sides_lead() }</p>
            <div class="sim-inputs__tools">
                <button type="button" class="nl-button nl-button--secondary" onclick={back}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.inputs_back() }</span>
                </button>
            </div>
            <section class="sim-sides__choose" aria-labelledby="sides-title">
                <h2 class="sim-inputs__h" id="sides-title" tabindex="-1">{ texts.sides_beside() }</h2>
                <ul class="sim-sides__list">{ for titles.iter().enumerate().map(side) }</ul>
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

/// What the scenarios differ in: numbers, charts and inputs.
fn compared(texts: Texts, sides: &SideBySide, alternative: &UseStateHandle<usize>) -> Html {
    let source = about::estimate_note(&sides.titles().join(", "), texts);
    let chart = |figure| html! { <FigureView {texts} figure={Rc::new(figure)} source={source.clone()} /> };
    let shared = sides.shared();
    let position = (**alternative).min(shared.len().saturating_sub(1));
    let per_person = shared.get(position).map(|(id, _)| {
        let choice = Choice {
            options: shared.iter().map(|(_, name)| name.clone()).collect(),
            chosen: position,
            choose: {
                let alternative = alternative.clone();
                Callback::from(move |position| alternative.set(position))
            },
        };
        html! { <FigureView {texts} figure={Rc::new(sides.per_person(id))} {choice} source={source.clone()} /> }
    });
    let part = |id: &'static str, table_of: &Table, is_open: bool| {
        if table_of.rows.is_empty() {
            return Html::default();
        }
        html! {
            <details class="sim-sides__part" open={is_open}>
                <summary>{ &table_of.caption }{ " · " }{ texts.side_differences(table_of.rows.len()) }</summary>
                <div class="sim-table" role="region" aria-labelledby={id} tabindex="0">{ table(table_of, id.to_owned()) }</div>
            </details>
        }
    };
    let [items, choices, assumptions] = sides.inputs();
    let is_same = [&items, &choices, &assumptions].iter().all(|table| table.rows.is_empty());
    let headlines = sides.headlines();
    html! {
        <>
            <div class="sim-table" role="region" aria-labelledby="sides-numbers" tabindex="0">
                { table(&headlines, "sides-numbers".to_owned()) }
            </div>
            if sides.titles().len() == 2 {
                <section class="sim-sides__split" aria-labelledby="split-title">
                    <h2 class="sim-inputs__h" id="split-title">{ texts.split_title() }</h2>
                    if let Some((says, split)) = sides.split() {
                        { for says.iter().map(|it| html! { <p class="sim-sides__says">{ it }</p> }) }
                        <p class="sim-input__hint">{ texts.split_explains() }</p>
                        <div class="sim-table" role="region" aria-labelledby="split-table" tabindex="0">
                            { table(&split, "split-table".to_owned()) }
                        </div>
                    } else {
                        <p>{ texts.split_impossible() }</p>
                    }
                </section>
            }
            <section aria-labelledby="sides-charts">
                <h2 class="sim-inputs__h" id="sides-charts">{ texts.sides_charts() }</h2>
                <div class="sim-figures">{ for sides.differences().into_iter().map(chart) }</div>
                if let Some(per_person) = per_person {
                    <div class="sim-figures">{ per_person }</div>
                } else {
                    <p>{ texts.sides_no_shared() }</p>
                }
            </section>
            if is_same {
                <p>{ texts.side_no_differences() }</p>
            } else {
                { part("sides-items", &items, true) }
                { part("sides-choices", &choices, true) }
                { part("sides-assumptions", &assumptions, assumptions.rows.len() <= 20) }
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct AddingProps {
    texts: Texts,
    work: WithoutFutures,
    act: Callback<Action>,
}

/// What can be put beside the work.
#[derive(Clone, PartialEq)]
enum Candidate {
    /// The preset that it started from.
    Defaults,
    /// What the browser keeps under a name.
    Kept(String),
    Example(Preset),
}

#[component]
fn Adding(props: &AddingProps) -> Html {
    let (texts, work) = (props.texts, &props.work);
    let chosen = use_state(|| 0_usize);
    let mut candidates: Vec<(Candidate, String)> = Vec::new();
    if *work.scenario != *work.preset {
        candidates.push((Candidate::Defaults, texts.sides_defaults()));
    }
    let others = keeper::list().into_iter().filter(|it| work.kept.as_ref() != Some(&it.name));
    candidates.extend(others.filter_map(|it| {
        let listing = it.listing?;
        let when = clock::date(listing.kept, texts.language);
        Some((Candidate::Kept(it.name), text!(texts, sides_kept { name: texts.given(&listing.name), when })))
    }));
    candidates.extend(Preset::ALL.map(|preset| {
        let name = StartingPoint::Example(preset).name(texts);
        (Candidate::Example(preset), texts.sides_example(name))
    }));
    let position = (*chosen).min(candidates.len() - 1);
    let choose = {
        let chosen = chosen.clone();
        always(&Callback::from(move |position| chosen.set(position)))
    };
    let put = {
        let (act, candidate, preset, origin) =
            (props.act.clone(), candidates[position].0.clone(), work.preset.clone(), work.origin.clone());
        Callback::from(move |_: MouseEvent| {
            // The fields begin anew.
            dom::focus("sides-title");
            let document = match &candidate {
                Candidate::Defaults => Ok(Document::unchanged(origin.clone(), (*preset).clone())),
                Candidate::Kept(name) => keeper::read(name),
                Candidate::Example(preset) => Ok(Document::started(StartingPoint::Example(*preset))),
            };
            act.emit(Action::Shell(document.map_or_else(Shell::Refuse, |document| Shell::Put(Box::new(document)))));
        })
    };
    let choose_municipality = props.act.reform(|municipality: Municipality| {
        dom::focus("sides-title");
        Action::Shell(Shell::Put(Box::new(Document::started(StartingPoint::Municipality(municipality)))))
    });
    let options: Vec<String> = candidates.iter().map(|(_, words)| words.clone()).collect();
    html! {
        <>
            <div class="sim-inputs__add">
                <label for="sides-add">{ texts.sides_add() }</label>
                <Select id="sides-add" {options} chosen={position} {choose} />
                <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={put}>
                    <span class="nl-button__icon-start">{ icon::plus() }</span>
                    <span class="nl-button__label">{ texts.sides_put() }</span>
                </button>
            </div>
            <Combobox {texts} title={texts.sides_municipality()} go={texts.sides_put()} choose={choose_municipality} />
        </>
    }
}
