//! A figure: title, chart, sentence, and the numbers as a table behind a toggle.

use std::rc::Rc;

use werkplekwijzer::outcome::view::View;
use werkplekwijzer::report::figure::{Drawing, Figure};
use werkplekwijzer::report::table::{Cell, Table};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::{dom, files};
use crate::app::widgets::icon;
use crate::app::widgets::last_shown::use_last_shown;
use crate::app::widgets::plot::Plot;
use crate::app::widgets::select::{Select, always};

/// A button that shows the same figure in another way.
#[derive(Clone, PartialEq)]
pub struct Toggle {
    /// What it will show.
    pub text: String,
    pub turn: Callback<()>,
}

/// A choice between alternatives.
#[derive(Clone, PartialEq)]
pub struct Choice {
    pub options: Vec<String>,
    pub chosen: usize,
    pub choose: Callback<usize>,
}

impl Choice {
    /// The choice of the alternative in the charts of one alternative.
    pub fn of_alternative(work: &Work, texts: Texts, act: &Callback<Action>) -> Choice {
        let (view, alternatives) = (work.view, &work.scenario.alternatives);
        Choice {
            options: alternatives.iter().map(|alternative| texts.given(&alternative.name)).collect(),
            chosen: view.alternative.min(alternatives.len() - 1),
            choose: act.reform(move |alternative| Action::Look(View { alternative, ..view })),
        }
    }
}

/// The line under a figure that says where its numbers come from.
#[derive(Clone, PartialEq)]
pub struct SourceNote {
    pub text: String,
    /// The id of the `<details>` that lists the sources.
    pub list: &'static str,
}

#[derive(PartialEq, Properties)]
pub struct FigureViewProps {
    pub texts: Texts,
    pub figure: Rc<Figure>,
    pub source: SourceNote,
    #[prop_or_default]
    pub toggle: Option<Toggle>,
    #[prop_or_default]
    pub choice: Option<Choice>,
    /// The text of a CSV file that can be saved.
    #[prop_or_default]
    pub csv: Option<String>,
    /// Whether it shows what was before, until its turn comes.
    #[prop_or_default]
    pub is_waiting: bool,
    /// Whether a slider is being dragged: what nobody sees, its closed table or its chart out of view, waits until it
    /// is let go.
    #[prop_or_default]
    pub is_held: bool,
}

#[component]
pub fn FigureView(props: &FigureViewProps) -> Html {
    let (texts, figure) = (props.texts, &props.figure);
    let open = use_state(|| false);
    let tabled = use_last_shown(figure, *open || !props.is_held);
    let turn_table = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let id = |part: &str| format!("{}-{part}", figure.id);
    let toggle = props.toggle.as_ref().map(|toggle| {
        let turn = toggle.turn.reform(|_: MouseEvent| ());
        html! {
            <button type="button" class="nl-button nl-button--secondary sim-button--sm sim-toggle" onclick={turn}>
                <span class="nl-button__label">{ &toggle.text }</span>
            </button>
        }
    });
    html! {
        <figure class="sim-figure" aria-labelledby={id("title")} aria-busy={props.is_waiting.then_some("true")}>
            <figcaption>
                <h3 class="sim-figure__title" id={id("title")}>{ &figure.title }</h3>
                <p class="sim-figure__sub">{ &figure.subtitle }</p>
            </figcaption>
            <>{ for props.choice.as_ref().map(|choice| choice_field(texts, &id("choice"), choice)) }</>
            if figure.drawing != Drawing::Words {
                <Plot drawing={figure.drawing.clone()} language={texts.language} is_held={props.is_held} />
            }
            <p class="sim-figure__says">{ &figure.sentence }</p>
            <div class="sim-figure__foot">
                <button type="button" class="nl-button nl-button--secondary sim-button--sm sim-toggle" onclick={turn_table}
                    aria-expanded={open.to_string()} aria-controls={id("table")}>
                    <span class="nl-button__icon-start">{ icon::table() }</span>
                    <span class="nl-button__label">
                        { texts.table() }<span class="sim-hidden">{ format!(": {}", figure.title) }</span>
                    </span>
                </button>
                <>{ for toggle }</>
                <>{ for props.csv.clone().map(|csv| save_button(texts, figure, csv)) }</>
            </div>
            <div class="sim-table" id={id("table")} role="region" aria-labelledby={id("caption")} tabindex="0" hidden={!*open}>
                <TableOfFigure figure={tabled} caption_id={id("caption")} />
            </div>
            { source_line(texts, &figure.subtitle, &props.source) }
        </figure>
    }
}

/// Where numbers come from, with the way to the list of sources; `of` tells these numbers from others.
pub fn source_line(texts: Texts, of: &str, source: &SourceNote) -> Html {
    let list = source.list;
    let open_sources = move |_: MouseEvent| dom::open_details(list);
    html! {
        <p class="sim-figure__source">
            { &source.text }{ " " }
            <a class="nl-link" href={format!("#{list}")} onclick={open_sources}>
                { texts.figure_source_link() }<span class="sim-hidden">{ format!(": {of}") }</span>
            </a>
        </p>
    }
}

#[derive(PartialEq, Properties)]
struct TableOfFigureProps {
    figure: Rc<Figure>,
    caption_id: String,
}

#[component]
fn TableOfFigure(props: &TableOfFigureProps) -> Html {
    table(&props.figure.table, props.caption_id.clone())
}

fn save_button(texts: Texts, figure: &Figure, csv: String) -> Html {
    let name = format!("{}.csv", figure.id);
    let onclick = Callback::from(move |_: MouseEvent| files::save(&name, "text/csv", &csv));
    html! {
        <button type="button" class="nl-button nl-button--secondary sim-button--sm" {onclick}>
            <span class="nl-button__icon-start">{ icon::save() }</span>
            <span class="nl-button__label">
                { texts.save_csv() }<span class="sim-hidden">{ format!(": {}", figure.title) }</span>
            </span>
        </button>
    }
}

fn choice_field(texts: Texts, id: &str, choice: &Choice) -> Html {
    let choose = always(&choice.choose);
    html! {
        <div class="sim-figure__tools">
            <label for={id.to_owned()}>{ texts.choose_alternative() }</label>
            <Select id={id.to_owned()} options={choice.options.clone()} chosen={choice.chosen} {choose} />
        </div>
    }
}

/// A table; its caption has an id.
pub fn table(table: &Table, caption_id: String) -> Html {
    const NUMBER: &str = "utrecht-table__header-cell utrecht-table__header-cell--numeric-column";
    let head = |(index, text): (usize, &String)| {
        let class = if index == 0 { "utrecht-table__header-cell" } else { NUMBER };
        html! { <th scope="col" {class}>{ text }</th> }
    };
    let cell = |cell: &Cell| {
        let text = match cell {
            Cell::Words(text) => html! { { text } },
            Cell::Number { value, text } => html! { <data value={value.to_string()}>{ text }</data> },
        };
        html! { <td class="utrecht-table__cell utrecht-table__cell--numeric-column">{ text }</td> }
    };
    let row = |(name, cells): &(String, Vec<Cell>)| {
        html! {
            <tr class="utrecht-table__row">
                <th scope="row" class="utrecht-table__header-cell">{ name }</th>
                <>{ for cells.iter().map(cell) }</>
            </tr>
        }
    };
    html! {
        <table class="utrecht-table">
            <caption class="utrecht-table__caption" id={caption_id}>{ &table.caption }</caption>
            <thead class="utrecht-table__header">
                <tr class="utrecht-table__row">{ for table.header.iter().enumerate().map(head) }</tr>
            </thead>
            <tbody class="utrecht-table__body">{ for table.rows.iter().map(row) }</tbody>
            if let Some(footer) = &table.footer {
                <tfoot class="utrecht-table__footer">{ row(footer) }</tfoot>
            }
        </table>
    }
}
