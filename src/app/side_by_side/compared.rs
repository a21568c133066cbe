//! What the scenarios differ in: numbers, charts and inputs.

use std::rc::Rc;

use werkplekwijzer::report::side_by_side::SideBySide;
use werkplekwijzer::report::table::Table;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::frame::about;
use crate::app::widgets::figure::{Choice, FigureView, table};

/// What the scenarios differ in, with the costs per person of an alternative that all have.
pub fn compared(texts: Texts, sides: &SideBySide, alternative: &UseStateHandle<usize>) -> Html {
    html! {
        <>
            <div class="sim-table" role="region" aria-labelledby="sides-numbers" tabindex="0">
                { table(&sides.headlines(), "sides-numbers".to_owned()) }
            </div>
            if sides.titles().len() == 2 {
                { split(texts, sides) }
            }
            { charts(texts, sides, alternative) }
            { differences(texts, sides) }
        </>
    }
}

/// The difference of two scenarios in parts.
fn split(texts: Texts, sides: &SideBySide) -> Html {
    html! {
        <section class="sim-sides__split" aria-labelledby="split-title">
            <h2 class="sim-inputs__h" id="split-title">{ texts.split_title() }</h2>
            if let Some((says, split)) = sides.split() {
                <>{ for says.iter().map(|it| html! { <p class="sim-sides__says">{ it }</p> }) }</>
                <p class="sim-input__hint">{ texts.split_explains() }</p>
                <div class="sim-table" role="region" aria-labelledby="split-table" tabindex="0">
                    { table(&split, "split-table".to_owned()) }
                </div>
            } else {
                <p>{ texts.split_impossible() }</p>
            }
        </section>
    }
}

/// A chart of each, and one of the costs per person.
fn charts(texts: Texts, sides: &SideBySide, alternative: &UseStateHandle<usize>) -> Html {
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
    html! {
        <section aria-labelledby="sides-charts">
            <h2 class="sim-inputs__h" id="sides-charts">{ texts.sides_charts() }</h2>
            <div class="sim-figures">{ for sides.differences().into_iter().map(chart) }</div>
            if let Some(per_person) = per_person {
                <div class="sim-figures">{ per_person }</div>
            } else {
                <p>{ texts.sides_no_shared() }</p>
            }
        </section>
    }
}

/// The inputs that differ: items, choices and assumptions.
fn differences(texts: Texts, sides: &SideBySide) -> Html {
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
    if [&items, &choices, &assumptions].iter().all(|table| table.rows.is_empty()) {
        return html! { <p>{ texts.side_no_differences() }</p> };
    }
    html! {
        <>
            { part("sides-items", &items, true) }
            { part("sides-choices", &choices, true) }
            { part("sides-assumptions", &assumptions, assumptions.rows.len() <= 20) }
        </>
    }
}
