//! The teams as lines of text.

use werkplekwijzer::office::team_list;
use werkplekwijzer::office::teams::{Team, Teams};
use werkplekwijzer::report::office::teams::wrong;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::office::paste::Paste;

#[derive(PartialEq, Properties)]
pub struct EditorProps {
    pub texts: Texts,
    pub teams: Teams,
    /// The people of the scenario.
    pub everyone: f64,
    pub group: Callback<Teams>,
}

#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let texts = props.texts;
    let written = team_list::write(&props.teams.teams, &weekdays(texts), &texts.teams_fixed_word());
    let typed = use_state(|| None::<String>);
    let errors = use_state(Vec::<String>::new);
    {
        let (typed, errors) = (typed.clone(), errors.clone());
        use_effect_with(props.teams.teams.clone(), move |_| {
            typed.set(None);
            errors.set(Vec::new());
        });
    }
    let type_text = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(Some(text)))
    };
    let take = {
        let (typed, errors) = (typed.clone(), errors.clone());
        let (group, before, written) = (props.group.clone(), props.teams.clone(), written.clone());
        Callback::from(move |_: MouseEvent| {
            let text = (*typed).clone().unwrap_or_else(|| written.clone());
            match team_list::read(&text) {
                Ok(teams) if teams.is_empty() && before.teams.is_empty() => errors.set(vec![texts.teams_none()]),
                Ok(teams) => {
                    errors.set(Vec::new());
                    group.emit(kept_apart(&before, teams));
                }
                Err(why) => {
                    errors.set(wrong(&why, texts));
                    dom::focus("teams");
                }
            }
        })
    };
    let example = {
        let group = props.group.clone();
        let (names, everyone) = (texts.teams_example_names(), props.everyone);
        Callback::from(move |_: MouseEvent| {
            group.emit(Teams { teams: example(&names, everyone), apart: Vec::new() });
            dom::focus("teams");
        })
    };
    html! {
        <>
            <Paste id="teams" label={texts.teams_label()} hint={texts.teams_hint()} text={(*typed).clone().unwrap_or(written)}
                errors={(*errors).clone()} typed={type_text} />
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

/// The weekdays as they are written in a line.
fn weekdays(texts: Texts) -> [String; 5] {
    [texts.monday_short(), texts.tuesday_short(), texts.wednesday_short(), texts.thursday_short(), texts.friday_short()]
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
