//! A picture of the futures: the choice of two alternatives, and its figures.

use werkplekwijzer::futures::evidence::Provenance;
use werkplekwijzer::report::futures::figures::FuturesFigures;
use yew::prelude::*;

use crate::app::futures::figure::{COMPARED, FAN, FuturesFigure, Shown};
use crate::app::futures::pair::Pair;
use crate::app::futures::pictures_props::PicturesProps;

#[component]
pub fn Pictures(props: &PicturesProps) -> Html {
    let (texts, picture) = (props.texts, &props.picture);
    let names: Vec<String> = picture.scenario.alternatives.iter().map(|it| texts.given(&it.name)).collect();
    let figures = FuturesFigures::new(picture, props.pair.unwrap_or((0, 0)), 0, &[], &|_| Provenance::Default, texts);
    let equal = props.pair.filter(|pair| figures.is_equal(*pair)).map(|_| figures.equal());
    let compared = if props.pair.is_some() { &COMPARED[..] } else { &[] };
    let shown = compared.iter().chain([&FAN]).copied();
    let figure = |(turn, shown): (usize, Shown)| {
        let turn = turn as u32;
        html! { <FuturesFigure key={turn} {shown} {turn} pictures={props.clone()} /> }
    };
    html! {
        <>
            if let Some(pair) = props.pair {
                <Pair {texts} {names} {pair} act={props.act.clone()} />
            }
            if let Some(equal) = equal {
                <p class="sim-futures__equal">{ equal }</p>
            }
            <div class={classes!("sim-figures", props.is_stale.then_some("sim-figures--stale"))} aria-busy={props.is_stale.to_string()}>
                <>{ for shown.enumerate().map(figure) }</>
            </div>
        </>
    }
}
