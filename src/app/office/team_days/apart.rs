//! Which teams must not have the same day.

use werkplekwijzer::office::teams::Teams;
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use crate::app::browser;
use crate::app::widgets::icon;
use crate::app::widgets::select::{Select, always};

#[derive(PartialEq, Properties)]
pub struct ApartProps {
    pub texts: Texts,
    pub teams: Teams,
    pub group: Callback<Teams>,
}

/// Which teams must not have the same day.
#[component]
pub fn Apart(props: &ApartProps) -> Html {
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
        let words = text!(texts, teams_apart_pair { first: names[*a].as_str(), second: names[*b].as_str() });
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
