//! A limit as a number, which may be left empty.

use werkplekwijzer::scenario::fields::Unit;
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use crate::app::widgets::icon;
use crate::app::widgets::number_field::NumberField;
use crate::app::widgets::reading::{ValueReading, without_slider};
use crate::app::widgets::typing::{NotAllowed, use_typing};

#[derive(PartialEq, Properties)]
pub struct LimitProps {
    pub texts: Texts,
    pub id: AttrValue,
    pub label: String,
    pub hint: String,
    pub unit: Unit,
    /// The lowest and highest limit.
    pub allowed: (f64, f64),
    #[prop_or_default]
    pub whole: bool,
    /// None is no limit.
    pub value: Option<f64>,
    pub change: Callback<Option<f64>>,
}

#[component]
pub fn Limit(props: &LimitProps) -> Html {
    let LimitProps { texts, id, unit, allowed, value, .. } = props;
    let reading = ValueReading { texts: *texts, unit: *unit };
    let scale = without_slider(*unit, *allowed, props.whole);
    let written = value.map(|value| reading.exact(value)).unwrap_or_default();
    let typing = use_typing(*value, written, {
        let change = props.change.clone();
        move |text| {
            let limit = Some(text).filter(|text| !text.trim().is_empty());
            let limit = limit.map(|text| reading.parse(text, scale).ok_or(NotAllowed)).transpose()?;
            change.emit(limit);
            Ok::<(), NotAllowed>(())
        }
    });
    let is_refused = typing.refused.is_some();
    let described_by = if is_refused { format!("{id}-hint {id}-error") } else { format!("{id}-hint") };
    let error = text!(texts, rules_error { low: texts.bound(*unit, allowed.0), high: texts.bound(*unit, allowed.1) });
    html! {
        <div class="sim-input sim-group sim-group--choice">
            <label class="sim-input__name" for={id.clone()}>{ &props.label }</label>
            <p class="sim-input__hint" id={format!("{id}-hint")}>{ &props.hint }</p>
            <NumberField id={id.clone()} {reading} field={typing.field} {is_refused} {described_by} />
            <p class="sim-error" id={format!("{id}-error")} hidden={!is_refused}>{ icon::alert() }<span>{ error }</span></p>
        </div>
    }
}
