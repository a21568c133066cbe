//! What every input has around its field: name, error, explanation, default with its source, and the way back.

use std::rc::Rc;

use werkplekwijzer::defaults::sources::{self, Source};
use werkplekwijzer::inputs::query::FoundInput;
use werkplekwijzer::inputs::{Entry, Input};
use werkplekwijzer::report::defaults::{grade, grade_of};
use werkplekwijzer::scenario::fields::Part;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use yew::prelude::*;

use super::editing::{Editing, Filling};
use super::focus::id;
use crate::app::browser::dom;
use crate::app::widgets::changed::Changed;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

/// The scenario that is filled in, where its defaults come from, and what changes it.
#[derive(Clone, PartialEq)]
pub struct InputSheet {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
    pub editing: Editing,
    pub sources: Rc<Vec<Source>>,
}

/// An entry in words.
#[derive(Clone, PartialEq)]
pub struct Worded {
    pub entry: Entry,
    pub words: String,
}

/// An input as it is shown, without the scenario: a row stays as it is when another changes.
#[derive(Clone, PartialEq, Properties)]
pub struct RowProps {
    pub texts: Texts,
    pub input: Input,
    /// Its name, and that of the item that has it.
    pub label: String,
    pub item: Option<String>,
    /// What can be chosen.
    pub options: Vec<Worded>,
    /// What the preset has, if it has the input.
    pub default: Option<Worded>,
    pub source: Option<Source>,
    /// The number of days of own counts that it rests on.
    pub days: Option<usize>,
    /// Fills in an entry; refuses it with the reason in words.
    pub fill_in: Callback<Filling, Result<(), String>>,
}

impl RowProps {
    /// An input on its sheet.
    pub fn new(sheet: &InputSheet, found: &FoundInput) -> RowProps {
        let InputSheet { texts, work, editing, sources, .. } = sheet;
        let (scenario, input) = (&*work.scenario, &found.input);
        let option = |entry: Entry| Worded { words: texts.entry(scenario, input, &entry), entry };
        let default = |entry: &Entry| Worded { words: texts.entry(&work.preset, input, entry), entry: entry.clone() };
        let likely = found.default.as_ref().and_then(Entry::quantity).map_or(f64::NAN, |quantity| quantity.likely());
        let measurement = work.additions.measurement.as_ref();
        RowProps {
            texts: *texts,
            input: input.clone(),
            label: texts.label(scenario, input),
            item: input.item.as_ref().map(|item| texts.item(scenario, item)),
            options: input.options(scenario).into_iter().map(option).collect(),
            default: found.default.as_ref().map(default),
            source: sources::of(sources, &input.path, likely).cloned(),
            days: measurement.and_then(|measurement| measurement.days_behind(scenario, &input.path)),
            fill_in: editing.fill_in.clone(),
        }
    }

    /// The id of the row on the page.
    pub fn id(&self) -> String {
        id(&self.input.path)
    }

    /// The id of its field, or of the first of several.
    pub fn field_id(&self) -> String {
        format!("{}-0", self.id())
    }

    /// The ids of what describes its field.
    pub fn described_by(&self) -> String {
        let id = self.id();
        format!("{id}-hint {id}-error")
    }

    /// The name with the item that has it, for readers who do not see the headings.
    pub fn full_label(&self) -> String {
        [Some(self.label.clone()), self.item.clone()].into_iter().flatten().collect::<Vec<String>>().join(", ")
    }

    /// Fills in the row; refuses an entry with the reason in words.
    pub fn filler(&self) -> Callback<Entry, Result<(), String>> {
        let path = self.input.path.clone();
        self.fill_in.reform(move |entry| Filling { path: path.clone(), entry })
    }

    fn is_changed(&self) -> bool {
        self.default.as_ref().is_some_and(|default| default.entry != self.input.entry)
    }
}

#[derive(PartialEq, Properties)]
pub struct FrameProps {
    pub row: RowProps,
    pub error: Option<String>,
    /// What may be filled in, after the explanation.
    #[prop_or_default]
    pub allowed: String,
    /// Hears why the default cannot be put back, or that it can.
    pub refuse: Callback<Option<String>>,
    /// The ids of what may take the focus then, the first that is there.
    pub then: Vec<String>,
    pub children: Html,
}

#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let row = &props.row;
    let (texts, input, id) = (row.texts, &row.input, row.id());
    let (class, part) = match input.part {
        Part::Choice => ("sim-input--choice", Some(texts.inputs_choice())),
        Part::Assumption => ("sim-group--world", Some(texts.inputs_assumption())),
        Part::Structure => ("sim-input--name", None),
    };
    html! {
        <div class={classes!("sim-input", "sim-group", class, row.is_changed().then_some("sim-input--changed"))}
            role="group" aria-labelledby={format!("{id}-name")}>
            <p class="sim-input__name" id={format!("{id}-name")}>
                { &row.label }{ " " }
                <>{ for part.map(|part| html! { <span class="sim-input__part">{ part }</span> }) }</>
            </p>
            <div class="sim-input__fields">{ props.children.clone() }</div>
            <p class="sim-error" id={format!("{id}-error")} hidden={props.error.is_none()}>
                { icon::alert() }<span>{ props.error.clone().unwrap_or_default() }</span>
            </p>
            <p class="sim-input__hint" id={format!("{id}-hint")}>
                { texts.hint(input.section, input.name).unwrap_or_default() }{ " " }{ &props.allowed }
            </p>
            if let Some(default) = &row.default {
                <p class="sim-input__source">{ texts.inputs_default(default.words.as_str()) }{ source(row) }</p>
                if let Some(days) = row.days {
                    <p class="sim-input__source sim-input__measured">{ texts.grade_own(days) }</p>
                }
            }
            <>{ for row.default.as_ref().filter(|_| row.is_changed()).map(|default| foot(props, default)) }</>
        </div>
    }
}

/// The source of the default with its grade.
fn source(row: &RowProps) -> Html {
    let texts = row.texts;
    let Some(source) = &row.source else {
        let is_number = row.input.kind.number().is_some();
        let grade = is_number.then(|| grade(sources::Grade::Estimate, texts));
        return html! { <>{ for grade.map(|grade| format!(" · {grade}")) }</> };
    };
    let link = (!source.url.is_empty()).then(|| {
        html! { <>{ " · " }<a class="nl-link" href={source.url.clone()} rel="noopener noreferrer">{ &source.title }</a></> }
    });
    html! { <>{ " · " }{ grade_of(source, texts) }{ for link }</> }
}

/// The way back to the default.
fn foot(props: &FrameProps, default: &Worded) -> Html {
    let row = &props.row;
    let reset = {
        let (fill, refuse, entry) = (row.filler(), props.refuse.clone(), default.entry.clone());
        let then = props.then.clone();
        Callback::from(move |()| {
            refuse.emit(fill.emit(entry.clone()).err());
            dom::focus_first(then.clone());
        })
    };
    let reset_to = row.texts.reset_to(default.words.as_str());
    html! { <Changed texts={row.texts} class="sim-input__foot" {reset_to} of={row.label.clone()} {reset} /> }
}
