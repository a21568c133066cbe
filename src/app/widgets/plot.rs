//! A chart, drawn at the width that it has.

use gloo_events::EventListener;
use web_sys::HtmlElement;
use werkplekwijzer::chart::Size;
use werkplekwijzer::report::figure::Drawing;
use werkplekwijzer::text::Language;
use yew::prelude::*;

use crate::app::browser::dom;

#[derive(PartialEq, Properties)]
pub struct PlotProps {
    pub drawing: Drawing,
    pub language: Language,
}

/// Widths are rounded down to this many pixels, so that a chart is drawn anew only when it matters.
const WIDTH_STEP: u32 = 20;

#[component]
pub fn Plot(props: &PlotProps) -> Html {
    let element = use_node_ref();
    let width = use_state(|| 0_u32);
    {
        let (element, width) = (element.clone(), width.clone());
        use_effect_with((), move |()| {
            let measure = move || {
                let pixels = element.cast::<HtmlElement>().map_or(0, |element| element.client_width());
                width.set(u32::try_from(pixels).unwrap_or_default() / WIDTH_STEP * WIDTH_STEP);
            };
            measure();
            let listener = EventListener::new(&dom::window(), "resize", move |_| measure());
            move || drop(listener)
        });
    }
    let svg = use_memo((props.drawing.clone(), props.language, *width), |(drawing, language, width)| {
        let size = Size { width: *width, height: height(*width), text: if *width < 400 { 12.0 } else { 13.0 } };
        if *width == 0 { String::new() } else { drawing.svg(size, *language) }
    });
    html! {
        <div class="sim-figure__plot" ref={element}>{ Html::from_html_unchecked((*svg).clone().into()) }</div>
    }
}

/// A height that suits a width, in pixels.
fn height(width: u32) -> u32 {
    (width * 11 / 20).clamp(230, 340)
}
