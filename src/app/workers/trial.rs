//! The trial of a proposal in futures: in slices on the page.

use std::rc::Rc;

use werkplekwijzer::allocation::proposal::Proposal;
use werkplekwijzer::allocation::trial::{DRAWS, Trial};
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::units::Share;
use werkplekwijzer::work::same::Same;
use yew::prelude::*;

use crate::app::workers::SLICE;
use crate::slices::{Slices, slices};

/// The share of the futures in which a proposal is cheaper than the second best; none until all [`DRAWS`] futures are
/// done, or where there is no second best.
#[hook]
pub fn use_trial(proposal: &Same<Proposal>) -> Option<Share> {
    let share = use_state(|| None::<Share>);
    let set = share.setter();
    use_effect_with(proposal.clone(), move |proposal| {
        set.set(None);
        let best = proposal.best.as_ref().ok().filter(|best| best.second().is_some());
        let at_work = best.map(|best| begin(&best.plan, Callback::from(move |share| set.set(Some(share)))));
        // Dropping the work ends it.
        move || drop(at_work)
    });
    *share
}

fn begin(plan: &Rc<Plan>, done: Callback<Share>) -> Slices {
    let mut trial = Trial::new(plan, DRAWS);
    slices(SLICE, move |slice| {
        let is_at_work = slice.repeat(|| trial.advance());
        if !is_at_work {
            done.emit(trial.cheaper());
        }
        is_at_work
    })
}
