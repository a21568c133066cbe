//! Team days: the teams, who must not fall together, and the week that is found.

mod apart;
mod editor;
mod found;

use std::rc::Rc;

use werkplekwijzer::office::people::Office;
use werkplekwijzer::office::team_days::messages::TeamDays as Heard;
use werkplekwijzer::office::team_days::puzzle::{Given, Solution};
use werkplekwijzer::office::teams::Teams;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::same::Same;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;
use crate::app::workers::team_days::Search;
use apart::Apart;
use editor::Editor;
use found::Found;

#[derive(PartialEq, Properties)]
pub struct TeamDaysProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
}

/// How far the search is, and for which teams.
#[derive(Clone, PartialEq)]
enum Stage {
    Working(f64),
    Done(Same<Solved>),
}

pub struct Solved {
    teams: Teams,
    office: Rc<Office>,
    solution: Solution,
    given: Given,
}

#[component]
pub fn TeamDays(props: &TeamDaysProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let teams = work.additions.teams.clone().unwrap_or_default();
    let stage = use_state(|| None::<Stage>);
    let search = use_mut_ref(|| None::<Search>);
    let office = use_memo((work.scenario.clone(), teams.clone()), {
        let comparison = work.comparison.clone();
        move |(scenario, teams)| {
            let plan = Plan::new(scenario).expect("the scenario of the work is valid");
            Office::new(&plan, teams, &comparison.going_on().years[0])
        }
    });
    {
        // Other teams or another scenario: what was found no longer holds.
        let (stage, search) = (stage.clone(), Rc::clone(&search));
        use_effect_with((work.scenario.clone(), teams.clone()), move |_| {
            search.replace(None);
            stage.set(None);
        });
    }
    let said = use_state(String::new);
    let take = {
        let (said, act) = (said.clone(), props.act.clone());
        Callback::from(move |teams: Teams| {
            said.set(texts.teams_taken());
            act.emit(Action::Step(Step::Group(Box::new(teams))));
            // What was found goes away with the teams of before.
            dom::focus("teams-solve");
        })
    };
    let in_teams: f64 = teams.teams.iter().map(|team| f64::from(team.people)).sum();
    let everyone = work.scenario.workforce.headcount.likely();
    let group = props.act.reform(|teams: Teams| Action::Step(Step::Group(Box::new(teams))));
    let solve = {
        let (stage, search, office, teams) = (stage.clone(), Rc::clone(&search), Rc::clone(&office), teams.clone());
        let said = said.clone();
        Callback::from(move |_: MouseEvent| {
            let puzzle = office.puzzle();
            let given = puzzle.given();
            stage.set(Some(Stage::Working(0.0)));
            said.set(String::new());
            let heard = {
                let (stage, teams, office) = (stage.setter(), teams.clone(), Rc::clone(&office));
                Callback::from(move |report| match report {
                    Heard::Ready => {}
                    Heard::Progress(share) => stage.set(Some(Stage::Working(share))),
                    Heard::Done(solution) => {
                        let (teams, office) = (teams.clone(), Rc::clone(&office));
                        let solved = Solved { teams, office, solution, given: given.clone() };
                        stage.set(Some(Stage::Done(Same::new(solved))));
                    }
                })
            };
            // What went on before ends.
            search.replace(None);
            search.replace(Some(Search::new(puzzle, heard)));
        })
    };
    let stop = {
        let (stage, search) = (stage.clone(), Rc::clone(&search));
        Callback::from(move |_: MouseEvent| {
            search.replace(None);
            stage.set(None);
            dom::focus("teams-solve");
        })
    };
    let whole = |number: f64| texts.language.whole(number);
    html! {
        <section class="sim-teams" aria-labelledby="teams-title">
            <h2 class="sim-inputs__h" id="teams-title" tabindex="-1">{ texts.teams_title() }</h2>
            <p class="sim-inputs__lead">{ texts.teams_lead() }</p>
            <Editor {texts} teams={teams.clone()} {everyone} group={group.clone()} />
            if teams.teams.len() > 1 {
                <Apart {texts} teams={teams.clone()} {group} />
            }
            if in_teams > everyone {
                <p>{ texts.teams_too_many_people(whole(in_teams), whole(everyone)) }</p>
            }
            if !teams.teams.is_empty() {
                <div class="sim-inputs__tools">
                    <button type="button" class="nl-button nl-button--primary" id="teams-solve" onclick={solve}>
                        <span class="nl-button__label">{ texts.teams_solve() }</span>
                    </button>
                    if let Some(Stage::Working(share)) = &*stage {
                        <progress class="sim-run__bar" max="1" value={share.to_string()} aria-label={texts.teams_solve()}></progress>
                        <button type="button" class="nl-button nl-button--secondary" onclick={stop}>
                            <span class="nl-button__icon-start">{ icon::stop() }</span>
                            <span class="nl-button__label">{ texts.teams_stop() }</span>
                        </button>
                        <span>{ texts.teams_working(texts.language.percent(*share, 0)) }</span>
                    }
                </div>
            }
            <p class="sim-measuring__says" role="status">{ (*said).clone() }</p>
            <div id="teams-found">
                if let Some(Stage::Done(solved)) = &*stage {
                    <Found {texts} work={props.work.clone()} solved={solved.clone()} {take} />
                }
            </div>
        </section>
    }
}
