//! The slider of a lever, which shows where the default stands.

use std::rc::Rc;

use web_sys::{Element, HtmlInputElement};
use werkplekwijzer::inputs::levers::Scale;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::reading::ValueReading;

#[derive(PartialEq, Properties)]
pub struct SliderProps {
    pub id: AttrValue,
    pub labelled_by: AttrValue,
    pub reading: ValueReading,
    pub scale: Scale,
    pub value: f64,
    pub default: f64,
    /// Hears the value while it is dragged, and when it is let go.
    pub drag: Callback<f64>,
    pub release: Callback<f64>,
}

#[component]
pub fn Slider(props: &SliderProps) -> Html {
    let SliderProps { reading, scale, value, .. } = *props;
    let (low, high) = scale.slider;
    let (slider, track) = (use_node_ref(), use_node_ref());
    {
        let (slider, track) = (slider.clone(), track.clone());
        let fraction = move |value: f64| if high > low { ((value - low) / (high - low)).clamp(0.0, 1.0) } else { 0.0 };
        use_effect_with((value, props.default, scale), move |(value, default, _)| {
            if let Some(input) = slider.cast::<Element>() {
                dom::set_property(&input, "--sim-fill", fraction(*value));
            }
            if let Some(track) = track.cast::<Element>() {
                dom::set_property(&track, "--sim-default", fraction(*default));
            }
        });
    }
    let factor = reading.factor();
    let dragged = move |input: HtmlInputElement| input.value().parse::<f64>().unwrap_or_default() / factor;
    let is_dragged = use_mut_ref(|| false);
    let oninput = {
        let is_dragged = Rc::clone(&is_dragged);
        props.drag.reform(move |event: InputEvent| {
            is_dragged.replace(true);
            dragged(event.target_unchecked_into())
        })
    };
    // A browser that finds the thumb where the drag began tells of no change: the drag ends all the same.
    let let_go = {
        let (is_dragged, release) = (Rc::clone(&is_dragged), props.release.clone());
        Callback::from(move |input: HtmlInputElement| {
            if is_dragged.take() {
                release.emit(dragged(input));
            }
        })
    };
    let onchange = props.release.reform(move |event: Event| {
        is_dragged.take();
        dragged(event.target_unchecked_into())
    });
    let onpointerup = let_go.reform(|event: PointerEvent| event.target_unchecked_into());
    let onpointercancel = let_go.reform(|event: PointerEvent| event.target_unchecked_into());
    let onblur = let_go.reform(|event: FocusEvent| event.target_unchecked_into());
    html! {
        <span class="sim-slider" ref={track}>
            <input ref={slider} class="sim-slider__input" id={props.id.clone()} type="range"
                min={number(low * factor)} max={number(high * factor)} step={number(scale.step * factor)}
                value={number(value * factor)} aria-labelledby={props.labelled_by.clone()}
                aria-valuetext={reading.words(value)} {oninput} {onchange} {onpointerup} {onpointercancel}
                {onblur} />
        </span>
    }
}

/// A number for an attribute, without the noise of binary fractions.
fn number(value: f64) -> String {
    ((value * 1e6).round() / 1e6).to_string()
}
