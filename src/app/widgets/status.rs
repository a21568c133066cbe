//! What a screen reader says of itself: one polite region that waits until things are quiet.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds without a change before the text is said.
const QUIET: u32 = 800;

#[derive(PartialEq, Properties)]
pub struct StatusProps {
    pub text: String,
}

#[component]
pub fn Status(props: &StatusProps) -> Html {
    let said = use_state(String::new);
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let timeout = Timeout::new(QUIET, move || said.set(text));
            // Dropping a timeout cancels it.
            move || drop(timeout)
        });
    }
    html! { <p class="sim-hidden" role="status">{ (*said).clone() }</p> }
}
