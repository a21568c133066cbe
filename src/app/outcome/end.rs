//! The end of the outcome, in the part of the other views: what is at stake, and the budget.

use werkplekwijzer::futures::ceiling::Ceiling;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use yew::prelude::*;

use crate::app::futures::figure::{COMPARED, FuturesFigure, Shown};
use crate::app::futures::pictures_props::PicturesProps;
use crate::app::outcome::budget::Budget;
use crate::app::outcome::ceiling::UnderCeilingView;
use crate::app::without_futures::WithoutFutures;

#[derive(Clone, PartialEq, Properties)]
pub struct OutcomeEndProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    /// The newest picture of the futures, if there is one.
    pub pictures: Option<PicturesProps>,
    /// The ceiling that was asked about, if any.
    pub ceiling: Option<Ceiling>,
    pub act: Callback<Action>,
}

/// The figures of a choice between alternatives.
const OF_CHOICE: [Shown; 2] = [
    Shown { id: "regret", make: |figures| Some(figures.regret()) },
    Shown { id: "worth", make: |figures| Some(figures.worth()) },
];

/// Draws the end of the outcome.
pub fn draw(shown: &OutcomeEndProps) -> Html {
    html! { <OutcomeEnd ..shown.clone() /> }
}

#[component]
fn OutcomeEnd(props: &OutcomeEndProps) -> Html {
    let OutcomeEndProps { texts, work, pictures, ceiling, act } = props;
    html! {
        <>
            <>{ for pictures.iter().map(|pictures| stakes(pictures, *ceiling)) }</>
            <section class="sim-chapter sim-budget" aria-labelledby="budget-heading">
                <h2 class="sim-chapter__title" id="budget-heading">{ texts.budget_heading() }</h2>
                <p class="sim-chapter__lead">{ texts.budget_lead() }</p>
                <Budget texts={*texts} work={work.clone()} act={act.clone()} />
            </section>
        </>
    }
}

fn stakes(pictures: &PicturesProps, ceiling: Option<Ceiling>) -> Html {
    let figure = |(index, shown): (usize, &Shown)| {
        // After those that stand above.
        let turn = (COMPARED.len() + 1 + index) as u32;
        html! { <FuturesFigure key={shown.id} shown={*shown} {turn} pictures={pictures.clone()} /> }
    };
    let stale = pictures.is_stale.then_some("sim-figures--stale");
    html! {
        <section class="sim-chapter sim-stakes" aria-labelledby="stakes-title">
            <h2 class="sim-chapter__title" id="stakes-title">{ pictures.texts.stakes_title() }</h2>
            <div class={classes!("sim-figures", stale)} aria-busy={pictures.is_stale.to_string()}>
                if pictures.pair.is_some() {
                    <>{ for OF_CHOICE.iter().enumerate().map(figure) }</>
                }
                <UnderCeilingView pictures={pictures.clone()} {ceiling} />
            </div>
        </section>
    }
}
