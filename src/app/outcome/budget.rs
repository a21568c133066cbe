//! The outcome in the budget, and who pays, in the part of the other views.

use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use werkplekwijzer::report::figure::{Figure, Figures};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use yew::prelude::*;

use crate::app::frame::about;
use crate::app::part::{DrawPart, LoadPart};
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

/// The part with the outcome in the budget.
pub const PART: LoadPart<BudgetProps> = || Box::pin(budget_part());

#[wasm_split(views, fallible)]
fn budget_part() -> Result<DrawPart<BudgetProps>, SplitLoaderError> {
    Ok(draw)
}

fn draw(props: &BudgetProps) -> Html {
    html! { <Budget ..props.clone() /> }
}

/// The figures of the budget, which wait for a slider to be let go: a drag moves what stands above them.
#[component]
fn Budget(props: &BudgetProps) -> Html {
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
