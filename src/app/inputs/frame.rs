//! What every input has around its field: name, error, explanation, default with its source, and the way back.

use werkplekwijzer::defaults::sources::{self, Source};
use werkplekwijzer::inputs::{Entry, Input};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::fields::Part;
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use crate::app::browser;
use crate::app::outcome::levers::grade;
use crate::app::widgets::icon;

/// What an input needs besides the scenario.
#[derive(Clone, PartialEq, Properties)]
pub struct RowProps {
    pub texts: Texts,
    pub input: Input,
    /// Its name, and that of the item that has it.
    pub label: String,
    pub item: Option<String>,
    /// What can be chosen, in words.
    pub options: Vec<(Entry, String)>,
    /// What the preset has, if it has the input, in words too.
    pub default: Option<(Entry, String)>,
    pub source: Option<Source>,
    /// On how many days of own counts it rests.
    pub days: Option<usize>,
    /// Fills it in; what is wrong with it, if anything.
    pub fill_in: Callback<(String, Entry), Option<String>>,
}

impl RowProps {
    /// Its properties in a scenario that started from a preset.
    pub fn new(
        texts: Texts,
        (scenario, preset): (&Scenario, &Scenario),
        input: &Input,
        default: Option<Entry>,
        sources: &[Source],
        fill_in: Callback<(String, Entry), Option<String>>,
    ) -> RowProps {
        let words = |entry: &Entry| texts.entry(scenario, input, entry);
        let likely = default.as_ref().and_then(Entry::quantity).map_or(f64::NAN, |quantity| quantity.likely());
        RowProps {
            texts,
            label: texts.label(scenario, input),
            item: input.item.as_ref().map(|item| texts.item(scenario, item)),
            options: input.options(scenario).into_iter().map(|entry| (entry.clone(), words(&entry))).collect(),
            default: default.map(|entry| {
                let words = texts.entry(preset, input, &entry);
                (entry, words)
            }),
            source: sources::of(sources, &input.path, likely).cloned(),
            days: None,
            input: input.clone(),
            fill_in,
        }
    }

    /// The id of the row on the page.
    pub fn id(&self) -> String {
        self.input.path.replace('.', "-")
    }

    /// The name with the item that has it, for who does not see the headings.
    pub fn full_label(&self) -> String {
        [Some(self.label.clone()), self.item.clone()].into_iter().flatten().collect::<Vec<String>>().join(", ")
    }

    pub fn is_changed(&self) -> bool {
        self.default.as_ref().is_some_and(|(entry, _)| *entry != self.input.entry)
    }
}

#[derive(PartialEq, Properties)]
pub struct FrameProps {
    pub row: RowProps,
    pub error: Option<String>,
    /// What may be filled in, after the explanation.
    #[prop_or_default]
    pub allowed: String,
    /// Puts the default back; whether that is possible.
    pub reset: Callback<Entry>,
    /// What gets the focus then, the first that is there.
    pub then: Vec<String>,
    pub children: Html,
}

#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let RowProps { texts, input, label, default, source, .. } = &props.row;
    let (texts, id) = (*texts, props.row.id());
    let is_changed = props.row.is_changed();
    let is_number = input.kind.number().is_some();
    let source = match source {
        Some(source) => {
            let grade = grade(source.grade, texts);
            let grade =
                source.year.map_or(grade.clone(), |year| text!(texts, grade_year { grade, year: year.to_string() }));
            let link = (!source.url.is_empty()).then(|| {
                html! { <>{ " · " }<a class="nl-link" href={source.url.clone()} rel="noopener noreferrer">{ &source.title }</a></> }
            });
            html! { <>{ " · " }{ grade }{ for link }</> }
        }
        None if is_number => html! { <>{ " · " }{ grade(sources::Grade::Estimate, texts) }</> },
        None => Html::default(),
    };
    let reset = default.clone().filter(|_| is_changed).map(|(entry, words)| {
        let (reset, then) = (props.reset.clone(), props.then.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            reset.emit(entry.clone());
            browser::focus_first(then.clone());
        });
        html! {
            <div class="sim-input__foot sim-reset">
                <span class="nl-data-badge sim-changed">{ texts.changed() }</span>
                <button type="button" class="nl-button nl-button--subtle sim-button--sm" {onclick}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.reset_to(words) }<span class="sim-hidden">{ format!(": {label}") }</span></span>
                </button>
            </div>
        }
    });
    let (class, part) = match input.part {
        Part::Choice => ("sim-input--choice", Some(texts.inputs_choice())),
        Part::Assumption => ("sim-group--world", Some(texts.inputs_assumption())),
        Part::Structure => ("sim-input--name", None),
    };
    html! {
        <div class={classes!("sim-input", "sim-group", class, is_changed.then_some("sim-input--changed"))}
            role="group" aria-labelledby={format!("{id}-name")}>
            <p class="sim-input__name" id={format!("{id}-name")}>
                { label }{ " " }
                { for part.map(|part| html! { <span class="sim-input__part">{ part }</span> }) }
            </p>
            <div class="sim-input__fields">{ props.children.clone() }</div>
            <p class="sim-error" id={format!("{id}-error")} hidden={props.error.is_none()}>
                { icon::alert() }<span>{ props.error.clone().unwrap_or_default() }</span>
            </p>
            <p class="sim-input__hint" id={format!("{id}-hint")}>
                { texts.hint(input.section, input.name).unwrap_or_default() }{ " " }{ &props.allowed }
            </p>
            if let Some((_, words)) = default {
                <p class="sim-input__source">{ texts.inputs_default(words.as_str()) }{ source }</p>
                if let Some(days) = props.row.days {
                    <p class="sim-input__source sim-input__measured">{ texts.grade_own(days) }</p>
                }
            }
            { for reset }
        </div>
    }
}
