//! Team days: the teams, who must not fall together, and the week that is found.

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use werkplekwijzer::figures::teams::{TeamFigures, wrong};
use werkplekwijzer::i18n::Texts;
use werkplekwijzer::job::TeamDays as Heard;
use werkplekwijzer::plan::Plan;
use werkplekwijzer::state::Action;
use werkplekwijzer::team_days::{Given, Outcome, Week};
use werkplekwijzer::teams::{Office, Team, Teams, paste};
use yew::prelude::*;

use super::solving::Search;
use crate::app::figure::{FigureView, table};
use crate::app::select::{Select, always};
use crate::app::without_futures::WithoutFutures;
use crate::app::{browser, icon};

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
    Done(Rc<Solved>),
}

struct Solved {
    teams: Teams,
    office: Rc<Office>,
    outcome: Outcome,
    given: Given,
}

/// What was found is the same, not an equal one.
impl PartialEq for Solved {
    fn eq(&self, other: &Solved) -> bool {
        std::ptr::eq(self, other)
    }
}

#[component]
pub fn TeamDays(props: &TeamDaysProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let teams = work.annex.teams.clone().unwrap_or_default();
    let stage = use_state(|| None::<Stage>);
    let search = use_mut_ref(|| None::<Search>);
    let office = use_memo((Rc::clone(&work.scenario), teams.clone()), {
        let comparison = Rc::clone(&work.comparison);
        move |(scenario, teams)| {
            let plan = Plan::new(scenario).expect("the scenario of the work is valid");
            Office::new(&plan, teams, &comparison.going_on().years[0])
        }
    });
    {
        // Other teams or another scenario: what was found no longer holds.
        let (stage, search) = (stage.clone(), Rc::clone(&search));
        use_effect_with((Rc::clone(&work.scenario), teams.clone()), move |_| {
            search.replace(None);
            stage.set(None);
        });
    }
    let said = use_state(String::new);
    let take = {
        let (said, act) = (said.clone(), props.act.clone());
        Callback::from(move |teams: Teams| {
            said.set(texts.teams_taken());
            act.emit(Action::Group(Box::new(teams)));
            // What was found goes away with the teams of before.
            browser::focus("teams-solve");
        })
    };
    let in_teams: f64 = teams.teams.iter().map(|team| f64::from(team.people)).sum();
    let everyone = work.scenario.workforce.headcount.likely();
    let group = props.act.reform(|teams: Teams| Action::Group(Box::new(teams)));
    let solve = {
        let (stage, search, office, teams) = (stage.clone(), Rc::clone(&search), Rc::clone(&office), teams.clone());
        let said = said.clone();
        Callback::from(move |_: MouseEvent| {
            let problem = office.problem();
            let given = problem.given();
            stage.set(Some(Stage::Working(0.0)));
            said.set(String::new());
            let heard = {
                let (stage, teams, office) = (stage.setter(), teams.clone(), Rc::clone(&office));
                Callback::from(move |report| match report {
                    Heard::Ready => {}
                    Heard::Progress(share) => stage.set(Some(Stage::Working(share))),
                    Heard::Done(outcome) => {
                        let (teams, office) = (teams.clone(), Rc::clone(&office));
                        let solved = Solved { teams, office, outcome, given: given.clone() };
                        stage.set(Some(Stage::Done(Rc::new(solved))));
                    }
                })
            };
            // What went on before ends.
            search.replace(None);
            search.replace(Some(Search::new(problem, heard)));
        })
    };
    let stop = {
        let (stage, search) = (stage.clone(), Rc::clone(&search));
        Callback::from(move |_: MouseEvent| {
            search.replace(None);
            stage.set(None);
            browser::focus("teams-solve");
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
                    <Found {texts} work={props.work.clone()} solved={Rc::clone(solved)} {take} />
                }
            </div>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct EditorProps {
    texts: Texts,
    teams: Teams,
    /// The people of the scenario.
    everyone: f64,
    group: Callback<Teams>,
}

/// The teams as lines of text.
#[component]
fn Editor(props: &EditorProps) -> Html {
    let texts = props.texts;
    let short = [
        texts.monday_short(),
        texts.tuesday_short(),
        texts.wednesday_short(),
        texts.thursday_short(),
        texts.friday_short(),
    ];
    let written = paste::write(&props.teams.teams, &short, &texts.teams_fixed_word());
    let typed = use_state(|| None::<String>);
    let errors = use_state(Vec::<String>::new);
    let field = use_node_ref();
    {
        let (typed, errors) = (typed.clone(), errors.clone());
        use_effect_with(props.teams.teams.clone(), move |_| {
            typed.set(None);
            errors.set(Vec::new());
        });
    }
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(event.target_unchecked_into::<HtmlTextAreaElement>().value()));
        })
    };
    let take = {
        let (typed, errors, field) = (typed.clone(), errors.clone(), field.clone());
        let (group, before, written) = (props.group.clone(), props.teams.clone(), written.clone());
        Callback::from(move |_: MouseEvent| {
            let text = (*typed).clone().unwrap_or_else(|| written.clone());
            match paste::read(&text) {
                Ok(teams) if teams.is_empty() && before.teams.is_empty() => errors.set(vec![texts.teams_none()]),
                Ok(teams) => {
                    errors.set(Vec::new());
                    group.emit(kept_apart(&before, teams));
                }
                Err(why) => {
                    errors.set(wrong(&why, texts));
                    if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                        // A field can always take the focus.
                        let _ = field.focus();
                    }
                }
            }
        })
    };
    let example = {
        let group = props.group.clone();
        let (names, everyone) = (texts.teams_example_names(), props.everyone);
        Callback::from(move |_: MouseEvent| {
            group.emit(Teams { teams: example(&names, everyone), apart: Vec::new() });
            browser::focus("teams");
        })
    };
    html! {
        <>
            <label class="sim-input__name" for="teams">{ texts.teams_label() }</label>
            <p class="sim-input__hint" id="teams-hint">{ texts.teams_hint() }</p>
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea sim-measuring__field" id="teams" rows="8" spellcheck="false"
                autocomplete="off" ref={field} value={(*typed).clone().unwrap_or(written)} {oninput}
                aria-describedby="teams-hint teams-error" aria-invalid={(!errors.is_empty()).then_some("true")} />
            <div id="teams-error">
                { for errors.iter().map(|why| html! { <p class="sim-error">{ icon::alert() }<span>{ why }</span></p> }) }
            </div>
            <div class="sim-inputs__tools">
                <button type="button" class="nl-button nl-button--secondary" onclick={take}>
                    <span class="nl-button__label">{ texts.teams_use() }</span>
                </button>
                if props.teams.teams.is_empty() {
                    <button type="button" class="nl-button nl-button--subtle" onclick={example}>
                        <span class="nl-button__label">{ texts.teams_example() }</span>
                    </button>
                }
            </div>
        </>
    }
}

/// The teams with the pairs of before, as far as both are still there.
fn kept_apart(before: &Teams, teams: Vec<Team>) -> Teams {
    let place = |old: usize| {
        let name = &before.teams.get(old)?.name;
        teams.iter().position(|team| team.name == *name)
    };
    let apart = before.apart.iter().filter_map(|(a, b)| place(*a).zip(place(*b))).collect();
    Teams { teams, apart }
}

/// Eight teams of half of all people, which come on Tuesday or Thursday.
fn example(names: &str, everyone: f64) -> Vec<Team> {
    const PARTS: [f64; 8] = [0.06, 0.11, 0.1, 0.07, 0.05, 0.03, 0.03, 0.05];
    const DAYS: [usize; 8] = [1, 1, 3, 3, 1, 3, 1, 3];
    let team = |(name, (part, day)): (&str, (f64, usize))| Team {
        name: name.to_owned(),
        people: (everyone * part).round() as u32,
        home_days: 1.5,
        day: Some(day),
        is_fixed: false,
    };
    names.split(", ").zip(PARTS.into_iter().zip(DAYS)).map(team).collect()
}

#[derive(PartialEq, Properties)]
struct ApartProps {
    texts: Texts,
    teams: Teams,
    group: Callback<Teams>,
}

/// Which teams must not have the same day.
#[component]
fn Apart(props: &ApartProps) -> Html {
    let (texts, teams) = (props.texts, &props.teams);
    let first = use_state(|| 0_usize);
    let second = use_state(|| 1_usize);
    let names: Vec<String> = teams.teams.iter().map(|team| team.name.clone()).collect();
    let last = names.len() - 1;
    let pair = ((*first).min(last), (*second).min(last));
    let choose = |state: &UseStateHandle<usize>| {
        let state = state.clone();
        always(&Callback::from(move |position| state.set(position)))
    };
    let add = {
        let (group, teams) = (props.group.clone(), teams.clone());
        Callback::from(move |_: MouseEvent| {
            let is_there = teams.apart.iter().any(|it| *it == pair || *it == (pair.1, pair.0));
            if pair.0 != pair.1 && !is_there {
                let apart = teams.apart.iter().copied().chain([pair]).collect();
                group.emit(Teams { apart, ..teams.clone() });
            }
        })
    };
    let item = |(position, (a, b)): (usize, &(usize, usize))| {
        let words = texts.teams_apart_pair(names[*a].as_str(), names[*b].as_str());
        let remove = {
            let (group, teams) = (props.group.clone(), teams.clone());
            Callback::from(move |_: MouseEvent| {
                let mut teams = teams.clone();
                teams.apart.remove(position);
                group.emit(teams);
                browser::focus("apart-first");
            })
        };
        html! {
            <li class="sim-sides__item" key={words.clone()}>
                <span>{ &words }</span>
                <button type="button" class="nl-button nl-button--subtle sim-button--sm" onclick={remove}>
                    <span class="nl-button__icon-start">{ icon::close() }</span>
                    <span class="nl-button__label">{ texts.teams_apart_remove() }<span class="sim-hidden">{ format!(": {words}") }</span></span>
                </button>
            </li>
        }
    };
    html! {
        <fieldset class="sim-teams__apart">
            <legend class="sim-input__name">{ texts.teams_apart_title() }</legend>
            if !teams.apart.is_empty() {
                <ul class="sim-sides__list">{ for teams.apart.iter().enumerate().map(item) }</ul>
            }
            <div class="sim-inputs__tools">
                <label for="apart-first">{ texts.teams_apart_first() }</label>
                <Select id="apart-first" options={names.clone()} chosen={pair.0} choose={choose(&first)} />
                <label for="apart-second">{ texts.teams_apart_second() }</label>
                <Select id="apart-second" options={names.clone()} chosen={pair.1} choose={choose(&second)} />
                <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={add}>
                    <span class="nl-button__icon-start">{ icon::plus() }</span>
                    <span class="nl-button__label">{ texts.teams_apart_add() }</span>
                </button>
            </div>
        </fieldset>
    }
}

#[derive(PartialEq, Properties)]
struct FoundProps {
    texts: Texts,
    work: WithoutFutures,
    solved: Rc<Solved>,
    /// Takes over these teams.
    take: Callback<Teams>,
}

#[component]
fn Found(props: &FoundProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let Solved { teams, office, outcome, given } = &*props.solved;
    let number = use_state(|| 0_u32);
    let told = TeamFigures { teams, office, scenario: &work.scenario, texts };
    let (week, bound, is_best) = match outcome {
        Outcome::Impossible => return html! { <p>{ texts.teams_impossible() }</p> },
        Outcome::NotFound => return html! { <p>{ texts.teams_not_found() }</p> },
        Outcome::Found { week, bound, is_best } => (quieter(office, given, week), *bound, *is_best),
    };
    let source = texts.figure_source(env!("CARGO_PKG_VERSION"), crate::app::name(work, texts));
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
                { for told.says(&week, bound, is_best).into_iter().map(|it| html! { <p class="sim-measuring__says">{ it }</p> }) }
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
