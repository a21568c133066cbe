//! The search for team days as the view follows it.

use std::rc::Rc;

use werkplekwijzer::office::people::Office;
use werkplekwijzer::office::team_days::messages::TeamDaysReply as Reply;
use werkplekwijzer::office::team_days::puzzle::{Given, Solution};
use werkplekwijzer::office::teams::Teams;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::units::Share;
use werkplekwijzer::work::same::Same;
use yew::prelude::*;

use crate::app::without_futures::WithoutFutures;
use crate::app::workers::team_days::Search;

/// How far a search is.
#[derive(Clone, PartialEq)]
pub enum SearchStage {
    /// It goes on; so much of it is done.
    Working(Share),
    Done(Same<Solved>),
    /// The program that searches did not come.
    Lost,
}

/// The teams of a search, and its result.
pub struct Solved {
    pub teams: Teams,
    pub office: Rc<Office>,
    pub solution: Solution,
    /// The week as it is now.
    pub given: Given,
}

/// A search as the view has it in hand.
pub struct Searching {
    /// None where there is no search.
    pub stage: Option<SearchStage>,
    /// Begins a search; the one before ends.
    pub begin: Callback<()>,
    /// Ends the search without a result.
    pub stop: Callback<()>,
}

/// A search for the teams of a work; it ends, and its result goes away, with every change of teams or scenario.
#[hook]
pub fn use_search(work: &WithoutFutures, teams: &Teams) -> Searching {
    let stage = use_state(|| None::<SearchStage>);
    let search = use_mut_ref(|| None::<Search>);
    let office = use_office(work, teams);
    let end = {
        let (stage, search) = (stage.setter(), Rc::clone(&search));
        move || {
            search.replace(None);
            stage.set(None);
        }
    };
    use_effect_with((work.scenario.clone(), teams.clone()), {
        let end = end.clone();
        move |_| end()
    });
    let begin = {
        let (stage, teams) = (stage.setter(), teams.clone());
        Callback::from(move |()| {
            stage.set(Some(SearchStage::Working(0.0)));
            // The search before ends, before this one begins.
            search.replace(None);
            search.replace(Some(begin(&office, &teams, stage.clone())));
        })
    };
    Searching { stage: (*stage).clone(), begin, stop: Callback::from(move |()| end()) }
}

/// The teams at their desks, in the first year of going on.
#[hook]
fn use_office(work: &WithoutFutures, teams: &Teams) -> Rc<Office> {
    let comparison = work.comparison.clone();
    use_memo((work.scenario.clone(), teams.clone()), move |(scenario, teams)| {
        let plan = Plan::new(scenario).expect("the scenario of the work is valid");
        Office::new(&plan, teams, &comparison.going_on().years[0])
    })
}

fn begin(office: &Rc<Office>, teams: &Teams, stage: UseStateSetter<Option<SearchStage>>) -> Search {
    let puzzle = office.puzzle();
    let (teams, office, given) = (teams.clone(), Rc::clone(office), puzzle.given());
    let heard = move |reply| match reply {
        None => stage.set(Some(SearchStage::Lost)),
        Some(Reply::Ready) => {}
        Some(Reply::Progress(share)) => stage.set(Some(SearchStage::Working(share))),
        Some(Reply::Done(solution)) => {
            let (teams, office, given) = (teams.clone(), Rc::clone(&office), given.clone());
            stage.set(Some(SearchStage::Done(Same::new(Solved { teams, office, solution, given }))));
        }
    };
    Search::new(puzzle, Callback::from(heard))
}
