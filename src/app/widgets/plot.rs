//! A chart, drawn at the width that it has.

use gloo_events::EventListener;
use web_sys::HtmlElement;
use werkplekwijzer::chart::Size;
use werkplekwijzer::report::figure::Drawing;
use werkplekwijzer::text::Language;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::browser::in_view::InView;
use crate::app::widgets::last_shown::use_last_shown;

#[derive(PartialEq, Properties)]
pub struct PlotProps {
    pub drawing: Drawing,
    pub language: Language,
    /// Whether a slider is being dragged: a chart that is out of view waits until it is let go.
    pub is_held: bool,
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
    let is_in_view = use_state_eq(|| true);
    {
        let (element, is_in_view) = (element.clone(), is_in_view.setter());
        use_effect_with((), move |()| {
            let element = element.cast::<HtmlElement>();
            let watch = element.and_then(|element| InView::of(&element, move |is| is_in_view.set(is)));
            move || drop(watch)
        });
    }
    let drawing = use_last_shown(&props.drawing, *is_in_view || !props.is_held);
    let svg = use_memo((drawing, props.language, *width), |(drawing, language, width)| {
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
