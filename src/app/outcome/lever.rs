//! A lever: a slider and a number field that are one control.

use werkplekwijzer::inputs::levers::{Lever, Scale};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use super::slider::Slider;
use crate::app::browser::dom;
use crate::app::widgets::changed::Changed;
use crate::app::widgets::icon;
use crate::app::widgets::number_field::NumberField;
use crate::app::widgets::reading::ValueReading;
use crate::app::widgets::typing::{NotAllowed, use_typing};

/// A lever as it is shown.
#[derive(Clone, PartialEq)]
pub struct LeverModel {
    pub lever: Lever,
    pub label: String,
    /// What it holds for, if that needs saying.
    pub scope: Option<String>,
    pub value: f64,
    /// The value of the preset.
    pub default: f64,
    pub scale: Scale,
    /// Source and grade.
    pub hint: Html,
}

#[derive(PartialEq, Properties)]
pub struct LeverViewProps {
    pub texts: Texts,
    pub model: LeverModel,
    pub act: Callback<Action>,
    /// The id of the heading that it shares with other levers; none where it stands on its own.
    #[prop_or_default]
    pub part_of: Option<String>,
    /// The style of the alternative that the part belongs to.
    #[prop_or_default]
    pub style: Option<usize>,
}

impl LeverViewProps {
    /// The id of the lever, which is that of its field.
    fn id(&self) -> String {
        self.model.lever.key()
    }

    fn id_of(&self, part: &str) -> String {
        format!("{}-{part}", self.id())
    }

    fn reading(&self) -> ValueReading {
        ValueReading { texts: self.texts, unit: self.model.scale.unit }
    }

    fn is_changed(&self) -> bool {
        self.model.value != self.model.default
    }

    /// The ids of what names its slider and field.
    fn labelled_by(&self) -> String {
        self.part_of.iter().cloned().chain([self.id_of("label")]).collect::<Vec<String>>().join(" ")
    }

    /// The ids of what describes its field.
    fn described_by(&self, is_refused: bool) -> String {
        let ids = [
            (!self.reading().unit().is_empty()).then(|| self.id_of("unit")),
            self.model.scope.as_ref().map(|_| self.id_of("scope")),
            is_refused.then(|| self.id_of("error")),
            Some(self.part_of.as_ref().map_or_else(|| self.id_of("hint"), |group| format!("{group}-hint"))),
        ];
        ids.into_iter().flatten().collect::<Vec<String>>().join(" ")
    }
}

#[component]
pub fn LeverView(props: &LeverViewProps) -> Html {
    let (model, reading) = (&props.model, props.reading());
    let LeverModel { value, default, scale, .. } = *model;
    let turn = |action: fn(Lever, f64) -> Action| {
        let lever = model.lever.clone();
        props.act.reform(move |value: f64| action(lever.clone(), value))
    };
    let (drag, set) = (turn(Action::Drag), turn(|lever, value| Action::Step(Step::Set(lever, value))));
    let typing = use_typing(value, reading.field(value), {
        let set = set.clone();
        move |text| reading.parse(text, scale).map(|value| set.emit(value)).ok_or(NotAllowed)
    });
    let is_refused = typing.refused.is_some();
    let parts = LeverParts {
        slider: html! {
            <Slider id={props.id_of("slider")} labelled_by={props.labelled_by()} {reading} {scale} {value} {default} {drag}
                release={set} />
        },
        field: html! {
            <NumberField id={props.id()} {reading} field={typing.field} {is_refused} labelled_by={props.labelled_by()}
                described_by={props.described_by(is_refused)} unit_id={props.id_of("unit")} is_narrow={reading.is_short()} />
        },
        error: is_refused.then(|| {
            html! {
                <p class="sim-error" id={props.id_of("error")}>
                    { icon::alert() }<span>{ reading.allowed(scale) }</span>
                </p>
            }
        }),
        foot: props.is_changed().then(|| foot(props)),
    };
    match &props.part_of {
        Some(_) => in_group(props, parts),
        None => on_its_own(props, parts),
    }
}

struct LeverParts {
    slider: Html,
    field: Html,
    /// What may be typed, where a text was refused.
    error: Option<Html>,
    /// The way back, where the value was changed.
    foot: Option<Html>,
}

// Error and foot come and go, and keep places of their own: Yew would otherwise make the slider anew in the middle of a
// drag.

fn in_group(props: &LeverViewProps, parts: LeverParts) -> Html {
    html! {
        <>
            <div class={classes!("sim-lever__part", props.style.map(icon::series_class))}>
                <label class="sim-lever__part-label" id={props.id_of("label")} for={props.id()}>
                    <>{ for props.style.map(icon::marker) }</>{ &props.model.label }
                </label>
                { parts.slider }
                { parts.field }
            </div>
            { parts.error.unwrap_or_default() }
            { parts.foot.unwrap_or_default() }
        </>
    }
}

fn on_its_own(props: &LeverViewProps, parts: LeverParts) -> Html {
    let model = &props.model;
    html! {
        <div class={classes!("sim-lever", props.is_changed().then_some("sim-lever--changed"))}>
            <div class="sim-lever__row">
                <span class="sim-lever__text">
                    <label class="sim-lever__label" id={props.id_of("label")} for={props.id()}>{ &model.label }</label>
                    if let Some(scope) = &model.scope {
                        <span class="sim-lever__scope" id={props.id_of("scope")}>{ scope }</span>
                    }
                </span>
                { parts.field }
            </div>
            { parts.error.unwrap_or_default() }
            { parts.slider }
            <p class="sim-lever__hint" id={props.id_of("hint")}>{ model.hint.clone() }</p>
            { parts.foot.unwrap_or_default() }
        </div>
    }
}

fn foot(props: &LeverViewProps) -> Html {
    let (texts, model, field) = (props.texts, &props.model, props.id());
    let reset = {
        let (act, lever) = (props.act.clone(), model.lever.clone());
        Callback::from(move |()| {
            act.emit(Action::Step(Step::Reset(lever.clone())));
            // The button goes away with the change; the focus stays with the lever.
            dom::focus(&field);
        })
    };
    let reset_to = texts.reset_to(props.reading().words(model.default));
    html! { <Changed {texts} class="sim-lever__foot" {reset_to} of={model.label.clone()} {reset} /> }
}
