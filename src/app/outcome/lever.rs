//! A lever: a slider and a number field that are one control.

use web_sys::HtmlInputElement;
use werkplekwijzer::inputs::levers::{Lever, Scale};
use werkplekwijzer::scenario::fields::Unit;
use werkplekwijzer::text::numbers::parse;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::state::Action;
use yew::prelude::*;

use crate::app::browser;
use crate::app::widgets::icon;

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
    /// One of several levers under a common heading with this id; else it stands on its own.
    #[prop_or_default]
    pub part_of: Option<String>,
    /// The style of the alternative that the part belongs to.
    #[prop_or_default]
    pub style: Option<usize>,
}

#[component]
pub fn LeverView(props: &LeverViewProps) -> Html {
    let (texts, model) = (props.texts, &props.model);
    let reading = Reading { texts, unit: model.scale.unit };
    let (id, scale) = (model.lever.key(), model.scale);
    let typed = use_state(|| None::<String>);
    let refused = use_state(|| false);
    let slider = use_node_ref();
    let track = use_node_ref();

    // What was typed gives way to a value that came from elsewhere: the slider, a reset.
    {
        let (typed, refused) = (typed.clone(), refused.clone());
        use_effect_with(model.value, move |_| {
            typed.set(None);
            refused.set(false);
        });
    }
    {
        let (slider, track) = (slider.clone(), track.clone());
        let fraction = move |value: f64| {
            let (low, high) = scale.slider;
            if high > low { ((value - low) / (high - low)).clamp(0.0, 1.0) } else { 0.0 }
        };
        use_effect_with((model.value, model.default, scale), move |(value, default, _)| {
            if let Some(input) = slider.cast::<web_sys::Element>() {
                browser::set_property(&input, "--sim-fill", fraction(*value));
            }
            if let Some(track) = track.cast::<web_sys::Element>() {
                browser::set_property(&track, "--sim-default", fraction(*default));
            }
        });
    }

    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let onchange = {
        let (typed, refused, act, lever) = (typed.clone(), refused.clone(), props.act.clone(), model.lever.clone());
        let current = model.value;
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            match reading.parse(&text, scale) {
                Some(value) => {
                    refused.set(false);
                    typed.set(None);
                    // What was only shown rounded stays as exact as it was.
                    if text != reading.field(current) {
                        act.emit(Action::Set(lever.clone(), value));
                    }
                }
                None => {
                    typed.set(Some(text));
                    refused.set(true);
                }
            }
        })
    };
    let onkeydown = {
        let (typed, refused) = (typed.clone(), refused.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                typed.set(None);
                refused.set(false);
            }
        })
    };
    let slide = |action: fn(Lever, f64) -> Action| {
        let lever = model.lever.clone();
        move |input: HtmlInputElement| {
            let value: f64 = input.value().parse().unwrap_or_default();
            action(lever.clone(), value / reading.factor())
        }
    };
    let drag = slide(Action::Drag);
    let release = slide(Action::Set);
    let ondrag = props.act.reform(move |event: InputEvent| drag(event.target_unchecked_into()));
    let onrelease = props.act.reform(move |event: Event| release(event.target_unchecked_into()));
    let onreset = {
        let lever = model.lever.clone();
        let field = id.clone();
        let reset = props.act.reform(move |_: MouseEvent| Action::Reset(lever.clone()));
        Callback::from(move |event: MouseEvent| {
            reset.emit(event);
            // The button goes away with the change; the focus stays with the lever.
            browser::focus(&field);
        })
    };

    let changed = model.value != model.default;
    let part = |name: &str| format!("{id}-{name}");
    let label_id = part("label");
    let slider_label = match &props.part_of {
        Some(group) => format!("{group} {label_id}"),
        None => label_id.clone(),
    };
    let (prefix, unit) = (reading.prefix(), reading.unit());
    let described = [
        (!unit.is_empty()).then(|| part("unit")),
        model.scope.as_ref().map(|_| part("scope")),
        refused.then(|| part("error")),
        Some(props.part_of.as_ref().map_or_else(|| part("hint"), |group| format!("{group}-hint"))),
    ];
    let described: Vec<String> = described.into_iter().flatten().collect();
    let shown = (*typed).clone().unwrap_or_else(|| reading.field(model.value));
    let factor = reading.factor();

    let field = html! {
        <span class={classes!("sim-field", refused.then_some("sim-field--invalid"), reading.is_short().then_some("sim-field--narrow"))}>
            if !prefix.is_empty() {
                <span class="sim-field__prefix" aria-hidden="true">{ prefix }</span>
            }
            <input class={classes!("utrecht-textbox", "utrecht-textbox--html-input", "utrecht-textbox--numeric", refused.then_some("utrecht-textbox--invalid"))}
                id={id.clone()} type="text" inputmode="decimal" autocomplete="off" value={shown}
                aria-labelledby={slider_label.clone()} aria-describedby={described.join(" ")}
                aria-invalid={refused.then_some("true")} data-typing={typed.as_ref().map(|_| "true")}
                {oninput} {onchange} {onkeydown} />
            if !unit.is_empty() {
                <span class="sim-field__unit" id={part("unit")}>{ unit }</span>
            }
        </span>
    };
    let slider = html! {
        <span class="sim-slider" ref={track}>
            <input ref={slider} class="sim-slider__input" id={part("slider")} type="range"
                min={number(scale.slider.0 * factor)} max={number(scale.slider.1 * factor)} step={number(scale.step * factor)}
                value={number(model.value * factor)} aria-labelledby={slider_label}
                aria-valuetext={reading.words(model.value)} oninput={ondrag} onchange={onrelease} />
        </span>
    };
    let error = refused.then(|| {
        html! { <p class="sim-error" id={part("error")}>{ icon::alert() }<span>{ reading.allowed(scale) }</span></p> }
    });
    let foot = changed.then(|| {
        html! {
            <div class="sim-lever__foot sim-reset">
                <span class="nl-data-badge sim-changed">{ texts.changed() }</span>
                <button type="button" class="nl-button nl-button--subtle sim-button--sm" onclick={onreset}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">
                        { texts.reset_to(reading.words(model.default)) }
                        <span class="sim-hidden">{ format!(": {}", model.label) }</span>
                    </span>
                </button>
            </div>
        }
    });
    // What comes and goes keeps a place of its own: Yew would otherwise make the slider anew in the middle of a drag.
    if props.part_of.is_some() {
        return html! {
            <>
                <div class={classes!("sim-lever__part", props.style.map(icon::series_class))}>
                    <label class="sim-lever__part-label" id={label_id} for={id.clone()}>
                        { for props.style.map(icon::marker) }{ &model.label }
                    </label>
                    { slider }
                    { field }
                </div>
                { error.unwrap_or_default() }
                { foot.unwrap_or_default() }
            </>
        };
    }
    html! {
        <div class={classes!("sim-lever", changed.then_some("sim-lever--changed"))}>
            <div class="sim-lever__row">
                <span class="sim-lever__text">
                    <label class="sim-lever__label" id={label_id} for={id.clone()}>{ &model.label }</label>
                    if let Some(scope) = &model.scope {
                        <span class="sim-lever__scope" id={part("scope")}>{ scope }</span>
                    }
                </span>
                { field }
            </div>
            { error.unwrap_or_default() }
            { slider }
            <p class="sim-lever__hint" id={part("hint")}>{ model.hint.clone() }</p>
            { foot.unwrap_or_default() }
        </div>
    }
}

/// A number for an attribute, without the noise of binary fractions.
fn number(value: f64) -> String {
    ((value * 1e6).round() / 1e6).to_string()
}

/// How the values of a unit are written and read.
#[derive(Clone, Copy, PartialEq)]
pub struct Reading {
    pub texts: Texts,
    pub unit: Unit,
}

impl Reading {
    /// Shares are shown as percentages.
    fn factor(self) -> f64 {
        if matches!(self.unit, Unit::Share | Unit::SharePerYear) { 100.0 } else { 1.0 }
    }

    fn is_money(self) -> bool {
        use Unit::*;
        matches!(self.unit, Euro | EuroPerYear | EuroPerDay | EuroPerHour | EuroPerTicket)
    }

    /// Whether a few digits are enough.
    fn is_short(self) -> bool {
        matches!(self.unit, Unit::Share | Unit::Years | Unit::DaysPerWeek | Unit::TicketsPerYear | Unit::Calendar)
    }

    pub fn prefix(self) -> &'static str {
        if self.is_money() { "€" } else { "" }
    }

    pub fn unit(self) -> String {
        match self.unit {
            Unit::Share | Unit::SharePerYear => "%".to_owned(),
            Unit::Years => self.texts.unit_years(),
            Unit::DaysPerWeek => self.texts.unit_days(),
            Unit::TicketsPerYear => self.texts.unit_per_year(),
            _ => String::new(),
        }
    }

    /// The number in the field.
    fn field(self, value: f64) -> String {
        let language = self.texts.language;
        match self.unit {
            Unit::Calendar => format!("{value:.0}"),
            // Cents are written in full or not at all.
            _ if self.is_money() && language.short(value, 2) != language.short(value, 0) => language.decimal(value, 2),
            _ => language.short(value * self.factor(), 2),
        }
    }

    /// The number with all the digits that people give.
    pub fn exact(self, value: f64) -> String {
        match self.unit {
            Unit::Calendar => format!("{value:.0}"),
            _ => self.texts.language.short(value * self.factor(), 6),
        }
    }

    /// The number with its unit.
    pub fn words(self, value: f64) -> String {
        let number = self.field(value);
        match self.unit {
            Unit::Share => format!("{number}%"),
            Unit::Years => self.texts.value_years(number),
            Unit::DaysPerWeek => self.texts.value_days(number),
            Unit::TicketsPerYear => self.texts.value_tickets(number),
            _ if self.is_money() => self.texts.language.euro_exact(value),
            _ => number,
        }
    }

    /// The value of a text, if it is a number that the scale admits.
    pub fn parse(self, text: &str, scale: Scale) -> Option<f64> {
        let (low, high) = scale.allowed;
        let factor = self.factor();
        // The sign of another unit is a mistake, the unit that stands beside the field is not.
        let is_foreign = (text.contains('%') && self.factor() == 1.0) || (text.contains('€') && !self.is_money());
        let unit = self.unit();
        let number = text.trim().strip_suffix(unit.as_str()).filter(|_| !unit.is_empty()).unwrap_or(text);
        let value = parse(number, self.texts.language, low * factor..=high * factor).ok()? / factor;
        (scale.admits(value) && !is_foreign).then_some(value)
    }

    /// What may be typed.
    pub fn allowed(self, scale: Scale) -> String {
        let (low, high) = (self.field(scale.allowed.0), self.field(scale.allowed.1));
        if scale.whole {
            return text!(self.texts, error_whole { low, high });
        }
        // An example with a decimal that lies within the limits, and with a thousand where there is room for it.
        let example =
            if scale.allowed.1 >= 1250.5 { 1250.5 } else { (scale.allowed.1 * self.factor() / 2.0).floor() + 0.5 };
        let digits = if example > 1000.0 { 2 } else { 1 };
        text!(self.texts, error_number { low, high, example: self.texts.language.decimal(example, digits) })
    }
}
