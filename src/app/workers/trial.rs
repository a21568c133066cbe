//! The trial of a proposal in futures, in a worker of its own.

use std::cell::RefCell;
use std::rc::Rc;

use werkplekwijzer::allocation::proposal::Proposal;
use werkplekwijzer::allocation::trial::{TRIAL, TrialReply, TrialRequest};
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::units::Share;
use werkplekwijzer::work::same::Same;
use yew::prelude::*;

use crate::app::workers::line::{Heard, Line};

/// How far the trial of a proposal is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tried {
    /// It goes on, or there is no second best to try against.
    Waiting,
    /// The share of the futures in which the proposal is cheaper than the second best.
    Share(Share),
    /// The simulator could not be loaded.
    Lost,
}

/// The trial of a proposal, and what begins it again.
pub struct TrialRun {
    pub tried: Tried,
    pub again: Callback<()>,
}

/// Tries a proposal in futures.
#[hook]
pub fn use_trial(proposal: &Same<Proposal>) -> TrialRun {
    let tried = use_state_eq(|| Tried::Waiting);
    let trials = use_mut_ref(Trials::default);
    let begin = {
        let (set, proposal) = (tried.setter(), proposal.clone());
        Callback::from(move |()| {
            set.set(Tried::Waiting);
            let best = proposal.best.as_ref().ok().filter(|best| best.second().is_some());
            Trials::begin(&trials, best.map(|best| &best.plan), &set);
        })
    };
    use_effect_with(proposal.clone(), {
        let begin = begin.clone();
        move |_| begin.emit(())
    });
    TrialRun { tried: *tried, again: begin }
}

/// The line to the worker, and the newest trial.
#[derive(Default)]
struct Trials {
    line: Option<Line<TrialRequest, TrialReply>>,
    id: u32,
    plan: Option<Rc<Plan>>,
}

impl Trials {
    fn begin(trials: &Rc<RefCell<Trials>>, plan: Option<&Rc<Plan>>, set: &UseStateSetter<Tried>) {
        let mut newest = trials.borrow_mut();
        newest.id += 1;
        newest.plan = plan.cloned();
        if plan.is_some() && newest.line.as_ref().is_none_or(Line::is_lost) {
            let (trials, set) = (Rc::downgrade(trials), set.clone());
            let heard = Callback::from(move |heard| {
                let Some(trials) = trials.upgrade() else { return };
                match heard {
                    Heard::Reply(TrialReply::Done(id, share)) if id == trials.borrow().id => {
                        set.set(Tried::Share(share));
                    }
                    Heard::Reply(_) => {}
                    Heard::OnPage => trials.borrow().ask(),
                    Heard::Lost => set.set(Tried::Lost),
                }
            });
            newest.line = Some(Line::open(TRIAL, TrialReply::Ready, heard));
        }
        newest.ask();
    }

    fn ask(&self) {
        if let Some((line, plan)) = self.line.as_ref().zip(self.plan.as_ref()) {
            line.ask(TrialRequest::new(self.id, plan));
        }
    }
}
