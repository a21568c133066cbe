//! The choice of two alternatives to put beside one another.

use werkplekwijzer::futures::messages::Two;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, RunAction};
use yew::prelude::*;

use crate::app::widgets::select::{Select, always};

#[derive(PartialEq, Properties)]
pub struct PairProps {
    pub texts: Texts,
    pub names: Vec<String>,
    pub pair: Two,
    pub act: Callback<Action>,
}

/// The choice of two alternatives to put beside one another.
#[component]
pub fn Pair(props: &PairProps) -> Html {
    let (a, b) = props.pair;
    let field = |id: &'static str, label: String, chosen: usize, with: fn(Two, usize) -> Two| {
        let pair = props.pair;
        let choose = always(&props.act.reform(move |index| Action::Run(RunAction::Contrast(with(pair, index)))));
        html! {
            <>
                <label for={id}>
                    if label != props.texts.futures_pair() {
                        <span class="sim-hidden">{ props.texts.futures_pair() }{ " " }</span>
                    }
                    { label }
                </label>
                <Select {id} options={props.names.clone()} {chosen} {choose} />
            </>
        }
    };
    html! {
        <div class="sim-figure__tools sim-futures__pair">
            { field("pair-a", props.texts.futures_pair(), a, |(a, b), chosen| if chosen == b { (b, a) } else { (chosen, b) }) }
            { field("pair-b", props.texts.futures_with(), b, |(a, b), chosen| if chosen == a { (b, a) } else { (a, chosen) }) }
        </div>
    }
}
