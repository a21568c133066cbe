//! A number to fill in: one value, or low, likely and high.

use web_sys::HtmlInputElement;
use werkplekwijzer::inputs::Entry;
use werkplekwijzer::inputs::levers::Scale;
use werkplekwijzer::scenario::Quantity;
use werkplekwijzer::scenario::fields::{Kind, Unit};
use werkplekwijzer::text::text;
use yew::prelude::*;

use super::frame::{Frame, RowProps};
use crate::app::browser;
use crate::app::outcome::lever::Reading;

#[component]
pub fn NumberRow(props: &RowProps) -> Html {
    let (texts, input) = (props.texts, &props.input);
    let (unit, low, high) = input.kind.number().unwrap_or((Unit::None, 0.0, 0.0));
    let limits = (low, high);
    let reading = Reading { texts, unit };
    let whole = matches!(input.kind, Kind::Whole(..));
    let scale = Scale { unit, allowed: limits, slider: limits, step: 1.0, whole };
    let id = props.id();
    let typed = use_state(|| [None::<String>, None, None]);
    let error = use_state(|| None::<String>);
    {
        let (typed, error) = (typed.clone(), error.clone());
        use_effect_with(input.entry.clone(), move |_| {
            typed.set([None, None, None]);
            error.set(None);
        });
    }
    let value = input.entry.quantity();
    let numbers: Vec<f64> = match value {
        None => Vec::new(),
        Some(Quantity::Fixed(value)) => vec![value],
        Some(Quantity::Range { low, likely, high }) => vec![low, likely, high],
    };
    let edit = {
        let (fill_in, path, error) = (props.fill_in.clone(), input.path.clone(), error.clone());
        move |entry: Entry| {
            let wrong = fill_in.emit((path.clone(), entry));
            let is_right = wrong.is_none();
            error.set(wrong);
            is_right
        }
    };
    let commit = {
        let (numbers, typed, error, edit) = (numbers.clone(), typed.clone(), error.clone(), edit.clone());
        Callback::from(move |(position, text): (usize, String)| {
            let mut texts_now = (*typed).clone();
            texts_now[position] = Some(text);
            let read = |(position, before): (usize, &f64)| match &texts_now[position] {
                // What was only shown rounded stays as exact as it was.
                Some(text) if *text != reading.exact(*before) => reading.parse(text, scale),
                _ => Some(*before),
            };
            let values: Option<Vec<f64>> = numbers.iter().enumerate().map(read).collect();
            let is_done = match values.as_deref() {
                None => {
                    error.set(Some(reading.allowed(scale)));
                    false
                }
                Some([low, likely, high]) if low > likely || likely > high => {
                    error.set(Some(texts.inputs_order()));
                    false
                }
                Some([low, likely, high]) => {
                    edit(Entry::from(Quantity::Range { low: *low, likely: *likely, high: *high }))
                }
                Some([value]) => edit(Entry::from(*value)),
                Some(_) => true,
            };
            typed.set(if is_done { [None, None, None] } else { texts_now });
        })
    };
    let labels = match numbers.len() {
        3 => vec![texts.inputs_low(), texts.inputs_likely(), texts.inputs_high()],
        _ => vec![texts.inputs_value()],
    };
    let (prefix, unit_sign) = (reading.prefix(), reading.unit());
    let describes = format!("{id}-hint {id}-error");
    let field = |(position, (value, label)): (usize, (&f64, &String))| {
        let shown = typed[position].clone().unwrap_or_else(|| reading.exact(*value));
        let commit = commit.clone();
        let onchange = Callback::from(move |event: Event| {
            commit.emit((position, event.target_unchecked_into::<HtmlInputElement>().value()));
        });
        let oninput = {
            let typed = typed.clone();
            Callback::from(move |event: InputEvent| {
                let mut texts_now = (*typed).clone();
                texts_now[position] = Some(event.target_unchecked_into::<HtmlInputElement>().value());
                typed.set(texts_now);
            })
        };
        let onkeydown = {
            let (typed, error) = (typed.clone(), error.clone());
            Callback::from(move |event: KeyboardEvent| {
                if event.key() == "Escape" {
                    typed.set([None, None, None]);
                    error.set(None);
                }
            })
        };
        let is_typing = typed[position].as_ref().is_some_and(|text| *text != reading.exact(*value));
        let full = match numbers.len() {
            3 => format!("{}, {label}", props.full_label()),
            _ => props.full_label(),
        };
        html! {
            <span class="sim-inputs__field">
                if numbers.len() == 3 {
                    <span class="sim-inputs__end" aria-hidden="true">{ label }</span>
                }
                <span class={classes!("sim-field", error.is_some().then_some("sim-field--invalid"))}>
                    if !prefix.is_empty() {
                        <span class="sim-field__prefix" aria-hidden="true">{ prefix }</span>
                    }
                    <input class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--numeric" id={format!("{id}-{position}")}
                        type="text" inputmode="decimal" autocomplete="off" value={shown} aria-label={full}
                        aria-describedby={describes.clone()} aria-invalid={error.is_some().then_some("true")} data-typing={is_typing.then_some("true")}
                        {oninput} {onchange} {onkeydown} />
                    if !unit_sign.is_empty() {
                        <span class="sim-field__unit">{ &unit_sign }</span>
                    }
                </span>
            </span>
        }
    };
    // What was pressed may go away with the change.
    let then = vec![format!("{id}-0"), format!("{id}-turn"), "inputs-search".to_owned()];
    let button = |part: &str, text: String, entry: Entry| {
        let (edit, then) = (edit.clone(), then.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            edit(entry.clone());
            browser::focus_first(then.clone());
        });
        html! {
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" id={format!("{id}-{part}")} {onclick}>
                <span class="nl-button__label">{ text }<span class="sim-hidden">{ format!(": {}", props.label) }</span></span>
            </button>
        }
    };
    let turn = match value {
        Some(Quantity::Fixed(value)) if input.kind.is_quantity() => {
            let (low, high) = (value - 0.2 * value.abs(), value + 0.2 * value.abs());
            let (low, high) = (low.max(limits.0), high.min(limits.1));
            button("turn", texts.inputs_make_range(), Entry::from(Quantity::Range { low, likely: value, high }))
        }
        Some(Quantity::Range { likely, .. }) => button("turn", texts.inputs_make_one(), Entry::from(likely)),
        None => button("turn", texts.inputs_fill(), Entry::from(limits.0)),
        _ => Html::default(),
    };
    let is_optional = matches!(input.kind, Kind::OptionalQuantity(..) | Kind::PerDesk);
    let empty = (is_optional && value.is_some()).then(|| button("empty", texts.inputs_empty(), Entry::Nothing));
    let allowed = text!(texts, inputs_allowed { low: texts.bound(unit, limits.0), high: texts.bound(unit, limits.1) });
    let reset = Callback::from(move |entry| {
        edit(entry);
    });
    html! {
        <Frame row={props.clone()} error={(*error).clone()} {allowed} {reset} then={then.clone()}>
            { for numbers.iter().zip(&labels).enumerate().map(field) }
            if numbers.is_empty() {
                <span>{ texts.inputs_nothing() }</span>
            }
            { turn }
            { for empty }
        </Frame>
    }
}
