//! What the view of the proposal is given; its parts get it too.

use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use yew::prelude::*;

use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct ProposalViewProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
    /// Shows the outcome.
    pub show_outcome: Callback<()>,
}
