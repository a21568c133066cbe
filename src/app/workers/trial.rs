//! The trial of a proposal in futures: in slices on the page.

use std::rc::Rc;

use werkplekwijzer::allocation::trial::{DRAWS, Trial};
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::units::Share;
use yew::prelude::*;

use crate::app::workers::SLICE;
use crate::slices::{Slices, slices};

/// The share of the futures in which the first alternative of a plan is cheaper than the second; none until all
/// [`DRAWS`] futures are done, or where there is no plan.
#[hook]
pub fn use_trial(plan: Option<&Rc<Plan>>) -> Option<Share> {
    let share = use_state(|| None::<Share>);
    let (set, plan) = (share.setter(), plan.cloned());
    use_effect_with(plan.as_ref().map(Rc::as_ptr), move |_| {
        set.set(None);
        let at_work = plan.as_ref().map(|plan| begin(plan, Callback::from(move |share| set.set(Some(share)))));
        // Dropping the work ends it; the plan stays until then, so that no other gets its address.
        move || drop((at_work, plan))
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
