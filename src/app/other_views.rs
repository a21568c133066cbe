//! The views that do not belong to the outcome, in a part of their own.

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::side::Side;
use yew::prelude::*;

use crate::app::allocation::ProposalView;
use crate::app::inputs::{Inputs, Look, Looking};
use crate::app::office::Desks;
use crate::app::outcome::end::{self, OutcomeEndProps};
use crate::app::part::{DrawPart, LoadPart};
use crate::app::screen::Screen;
use crate::app::side_by_side::Scenarios;
use crate::app::why::Why;
use crate::app::without_futures::WithoutFutures;

/// All that one of these views shows.
pub struct OtherView {
    pub texts: Texts,
    pub screen: Screen,
    pub work: WithoutFutures,
    pub beside: Vec<Side>,
    pub looking: Looking,
    pub look: Callback<Look>,
    pub act: Callback<Action>,
    pub show_outcome: Callback<()>,
}

/// What the part draws with.
#[derive(Clone, Copy)]
pub struct OtherViews {
    pub view: DrawPart<OtherView>,
    pub outcome_end: DrawPart<OutcomeEndProps>,
}

/// The part with all views but the outcome, and with the end of that.
pub const PART: LoadPart<OtherViews> = || Box::pin(views_part());

#[wasm_split(views, fallible)]
fn views_part() -> Result<OtherViews, SplitLoaderError> {
    Ok(OtherViews { view: draw, outcome_end: end::draw })
}

/// Draws the view of a screen; nothing for the outcome.
fn draw(shown: &OtherView) -> Html {
    let OtherView { texts, screen, work, .. } = shown;
    let (texts, work, act, back) = (*texts, work.clone(), shown.act.clone(), shown.show_outcome.clone());
    match screen {
        Screen::Outcome => Html::default(),
        Screen::Desks => html! { <Desks {texts} {work} {act} /> },
        Screen::Proposal => html! { <ProposalView {texts} {work} {act} show_outcome={back} /> },
        Screen::Inputs => html! {
            <Inputs {texts} {work} looking={shown.looking.clone()} look={shown.look.clone()} {act} {back} />
        },
        Screen::Why => html! { <Why {texts} {work} {back} /> },
        Screen::SideBySide => html! { <Scenarios {texts} {work} beside={shown.beside.clone()} {act} {back} /> },
    }
}
