//! Who pays, and what is in the budget.

use std::rc::Rc;

use werkplekwijzer::report::figure::{Figure, Figures};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use yew::prelude::*;

use crate::app::frame::about;
use crate::app::screen;
use crate::app::widgets::figure::{Choice, FigureView};
use crate::app::widgets::last_shown::use_last_shown;
use crate::app::without_futures::WithoutFutures;

#[derive(Clone, PartialEq, Properties)]
pub struct BudgetProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
}

/// The figures of the budget, which wait for a slider to be let go: a drag moves what stands above them.
#[component]
pub fn Budget(props: &BudgetProps) -> Html {
    let work = use_last_shown(&props.work, props.work.held.is_none());
    html! { <BudgetFigures ..BudgetProps { work, ..props.clone() } /> }
}

#[component]
fn BudgetFigures(props: &BudgetProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let figures = Figures::new(&work.scenario, &work.comparison, None, work.view, texts);
    let choice = Choice::of_alternative(work, texts, &props.act);
    let source = about::estimate_note(&screen::name(work, texts), texts);
    let shown = |figure: Figure, choice: Option<Choice>| {
        html! { <FigureView {texts} figure={Rc::new(figure)} {choice} source={source.clone()} /> }
    };
    html! {
        <div class="sim-figures">
            { shown(figures.payers(), None) }
            { shown(figures.budget(), Some(choice)) }
        </div>
    }
}
