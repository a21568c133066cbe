//! The week that was found.

use std::rc::Rc;

use werkplekwijzer::office::people::Office;
use werkplekwijzer::office::team_days::puzzle::{Given, Solution, Week};
use werkplekwijzer::office::teams::Teams;
use werkplekwijzer::report::office::teams::TeamFigures;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::same::Same;
use yew::prelude::*;

use super::search::Solved;
use crate::app::frame::about;
use crate::app::screen;
use crate::app::widgets::figure::{FigureView, table};
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct FoundProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub solved: Same<Solved>,
    /// Takes over these teams.
    pub take: Callback<Teams>,
}

#[component]
pub fn Found(props: &FoundProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let Solved { teams, office, solution, given } = &*props.solved;
    let number = use_state(|| 0_u32);
    let told = TeamFigures { teams, office, scenario: &work.scenario, texts };
    let (week, bound, is_best) = match solution {
        Solution::Impossible => return html! { <p role="status">{ texts.teams_impossible() }</p> },
        Solution::NotFound => return html! { <p role="status">{ texts.teams_not_found() }</p> },
        Solution::Found { week: found, bound, is_best } => {
            let week = quieter(office, given, found);
            let is_best = *is_best && week == *found;
            (week, *bound, is_best)
        }
    };
    let source = about::estimate_note(&screen::name(work, texts), texts);
    let now = teams.days();
    let chart = |figure| html! { <FigureView {texts} figure={Rc::new(figure)} source={source.clone()} /> };
    let take = {
        let teams = teams.with_days(&week.days);
        props.take.reform(move |_: MouseEvent| teams.clone())
    };
    let another = {
        let number = number.clone();
        Callback::from(move |_: MouseEvent| number.set(*number + 1))
    };
    let is_new = now.as_ref() != Some(&week.days);
    html! {
        <>
            if *given == Given::NotAllowed {
                <p class="sim-measuring__says">{ texts.teams_not_allowed() }</p>
            }
            <div role="status">
                <>{ for told.says(&week, bound, is_best).into_iter().map(|it| html! { <p class="sim-measuring__says">{ it }</p> }) }</>
            </div>
            if is_new {
                <div class="sim-inputs__tools">
                    <button type="button" class="nl-button nl-button--secondary" onclick={take}>
                        <span class="nl-button__label">{ texts.teams_take() }</span>
                    </button>
                </div>
            }
            <div class="sim-table" role="region" aria-labelledby="teams-days" tabindex="0">
                { table(&told.table(&week), "teams-days".to_owned()) }
            </div>
            <div class="sim-figures">
                if let Some(now) = &now {
                    { chart(told.week("week-now", texts.teams_week_now(), now, Some(&week.days))) }
                }
                { chart(told.week("week-then", texts.teams_week_then(), &week.days, now.as_deref())) }
                { chart(told.floor(&week.days, *number)) }
            </div>
            <div class="sim-inputs__tools">
                <button type="button" class="nl-button nl-button--secondary" onclick={another}>
                    <span class="nl-button__label">{ texts.floor_next() }</span>
                </button>
            </div>
        </>
    }
}

/// The week that was found, or the given one where that takes fewer desks: the spread of a day counts there too.
fn quieter(office: &Office, given: &Given, found: &Week) -> Week {
    match given {
        Given::Allowed(given) if office.desks(&given.days) < office.desks(&found.days) => given.clone(),
        _ => found.clone(),
    }
}
