//! The views of the work at hand, and the way from one to another.

use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::screen::Screen;

#[derive(PartialEq, Properties)]
pub struct ViewsProps {
    pub texts: Texts,
    pub screen: Screen,
    pub show: Callback<Screen>,
}

#[component]
pub fn Views(props: &ViewsProps) -> Html {
    let texts = props.texts;
    let view = |screen: Screen| {
        let onclick = props.show.reform(move |_: MouseEvent| screen);
        html! {
            <li>
                <button type="button" class="sim-view" {onclick} aria-current={(props.screen == screen).then_some("page")}>
                    { screen.name(texts) }
                </button>
            </li>
        }
    };
    html! {
        <nav class="sim-views" aria-label={texts.views_label()}>
            <ul class="sim-views__list">{ for Screen::ALL.into_iter().map(view) }</ul>
        </nav>
    }
}
