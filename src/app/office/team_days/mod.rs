//! Team days: the teams, who must not fall together, and the week that is found.

mod editor;

mod apart;

mod search;

mod found;

use werkplekwijzer::office::teams::Teams;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::units::Share;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::again::Again;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;
use apart::Apart;
use editor::Editor;
use found::Found;
use search::{SearchStage, use_search};

#[derive(PartialEq, Properties)]
pub struct TeamDaysProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
}

#[component]
pub fn TeamDays(props: &TeamDaysProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let teams = work.additions.teams.clone().unwrap_or_default();
    let search = use_search(&props.work, &teams);
    let said = use_state(String::new);
    let group = props.act.reform(|teams: Teams| Action::Step(Step::Group(Box::new(teams))));
    let begin = {
        let (said, begin) = (said.setter(), search.begin);
        Callback::from(move |()| {
            said.set(String::new());
            begin.emit(());
        })
    };
    let solve = begin.reform(|_: MouseEvent| ());
    let stop = Callback::from(move |_: MouseEvent| {
        search.stop.emit(());
        dom::focus(SOLVE);
    });
    let take = {
        let (said, group) = (said.setter(), group.clone());
        Callback::from(move |teams: Teams| {
            said.set(texts.teams_taken());
            group.emit(teams);
            // What was found goes away with the teams of before.
            dom::focus(SOLVE);
        })
    };
    let everyone = work.scenario.workforce.headcount.likely();
    let share = match &search.stage {
        Some(SearchStage::Working(share)) => Some(*share),
        _ => None,
    };
    html! {
        <section class="sim-teams" aria-labelledby="teams-title">
            <h2 class="sim-inputs__h" id="teams-title" tabindex="-1">{ texts.teams_title() }</h2>
            <p class="sim-inputs__lead">{ texts.teams_lead() }</p>
            <Editor {texts} teams={teams.clone()} {everyone} group={group.clone()} />
            if teams.teams.len() > 1 {
                <Apart {texts} teams={teams.clone()} {group} />
            }
            <>{ for too_many(&teams, everyone, texts).map(|says| html! { <p>{ says }</p> }) }</>
            if !teams.teams.is_empty() {
                <Tools {texts} {share} {solve} {stop} />
            }
            <p class="sim-measuring__says" role="status">{ (*said).clone() }</p>
            if let Some(SearchStage::Lost) = &search.stage {
                <Again {texts} what={texts.teams_lost()} again={begin} then={SOLVE} />
            }
            <div id="teams-found">
                if let Some(SearchStage::Done(solved)) = &search.stage {
                    <Found {texts} work={props.work.clone()} solved={solved.clone()} {take} />
                }
            </div>
        </section>
    }
}

/// The button that begins a search, and has the focus after it.
const SOLVE: &str = "teams-solve";

/// What to say where the teams have more people than the municipality.
fn too_many(teams: &Teams, everyone: f64, texts: Texts) -> Option<String> {
    let in_teams: f64 = teams.teams.iter().map(|team| f64::from(team.people)).sum();
    let whole = |number: f64| texts.language.whole(number);
    (in_teams > everyone).then(|| text!(texts, teams_too_many_people { people: whole(in_teams), all: whole(everyone) }))
}

#[derive(PartialEq, Properties)]
struct ToolsProps {
    texts: Texts,
    /// How much of a search is done; none where there is no search.
    share: Option<Share>,
    solve: Callback<MouseEvent>,
    stop: Callback<MouseEvent>,
}

/// Begins and stops a search, and says how far it is.
#[component]
fn Tools(props: &ToolsProps) -> Html {
    let texts = props.texts;
    html! {
        <div class="sim-inputs__tools">
            <button type="button" class="nl-button nl-button--primary" id={SOLVE} onclick={&props.solve}>
                <span class="nl-button__label">{ texts.teams_solve() }</span>
            </button>
            if let Some(share) = props.share {
                <progress class="sim-run__bar" max="1" value={share.to_string()} aria-label={texts.teams_solve()}></progress>
                <button type="button" class="nl-button nl-button--secondary" onclick={&props.stop}>
                    <span class="nl-button__icon-start">{ icon::stop() }</span>
                    <span class="nl-button__label">{ texts.teams_stop() }</span>
                </button>
                <span>{ texts.teams_working(texts.language.percent(share, 0)) }</span>
            }
        </div>
    }
}
