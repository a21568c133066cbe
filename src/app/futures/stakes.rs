//! What is at stake: the worth of knowing, the regret of a choice and a ceiling, in the part of the other views.

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use werkplekwijzer::futures::ceiling::Ceiling;
use yew::prelude::*;

use crate::app::futures::ceiling::UnderCeilingView;
use crate::app::futures::figure::{COMPARED, FuturesFigure, Shown};
use crate::app::futures::pictures_props::PicturesProps;
use crate::app::part::{DrawPart, LoadPart};

/// All that is shown of what is at stake.
#[derive(Clone)]
pub struct AtStake {
    pub pictures: PicturesProps,
    /// The ceiling that was asked about, if any.
    pub ceiling: Option<Ceiling>,
}

/// The part with what is at stake.
pub const PART: LoadPart<AtStake> = || Box::pin(stakes_part());

#[wasm_split(views, fallible)]
fn stakes_part() -> Result<DrawPart<AtStake>, SplitLoaderError> {
    Ok(draw)
}

/// The figures of a choice between alternatives.
const OF_CHOICE: [Shown; 2] = [
    Shown { id: "regret", make: |figures| Some(figures.regret()) },
    Shown { id: "worth", make: |figures| Some(figures.worth()) },
];

fn draw(shown: &AtStake) -> Html {
    let AtStake { pictures, ceiling } = shown;
    let figure = |(index, shown): (usize, &Shown)| {
        // After those that stand above.
        let turn = (COMPARED.len() + 1 + index) as u32;
        html! { <FuturesFigure key={shown.id} shown={*shown} {turn} pictures={pictures.clone()} /> }
    };
    let stale = pictures.is_stale.then_some("sim-figures--stale");
    html! {
        <div class={classes!("sim-figures", "sim-stakes", stale)} aria-busy={pictures.is_stale.to_string()}>
            if pictures.pair.is_some() {
                <>{ for OF_CHOICE.iter().enumerate().map(figure) }</>
            }
            <UnderCeilingView pictures={pictures.clone()} ceiling={*ceiling} />
        </div>
    }
}
