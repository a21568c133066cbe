//! Which teams must not have the same day.

use werkplekwijzer::office::teams::Teams;
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::widgets::icon;
use crate::app::widgets::select::{Select, always};

#[derive(PartialEq, Properties)]
pub struct ApartProps {
    pub texts: Texts,
    pub teams: Teams,
    pub group: Callback<Teams>,
}

/// The id of the field with the first team of a pair.
const FIRST: &str = "apart-first";

/// The positions of two teams.
type Pair = (usize, usize);

#[component]
pub fn Apart(props: &ApartProps) -> Html {
    let ApartProps { texts, teams, group } = props;
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
        let (group, next) = (group.clone(), with_pair(teams, pair));
        Callback::from(move |_: MouseEvent| {
            if let Some(next) = &next {
                group.emit(next.clone());
            }
        })
    };
    html! {
        <fieldset class="sim-teams__apart">
            <legend class="sim-input__name">{ texts.teams_apart_title() }</legend>
            if !teams.apart.is_empty() {
                <ul class="sim-sides__list">{ for (0..teams.apart.len()).map(|position| item(props, position)) }</ul>
            }
            <div class="sim-inputs__tools">
                <label for={FIRST}>{ texts.teams_apart_first() }</label>
                <Select id={FIRST} options={names.clone()} chosen={pair.0} choose={choose(&first)} />
                <label for="apart-second">{ texts.teams_apart_second() }</label>
                <Select id="apart-second" options={names} chosen={pair.1} choose={choose(&second)} />
                <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={add}>
                    <span class="nl-button__icon-start">{ icon::plus() }</span>
                    <span class="nl-button__label">{ texts.teams_apart_add() }</span>
                </button>
            </div>
        </fieldset>
    }
}

/// A pair in the list, with a button that takes it out.
fn item(props: &ApartProps, position: usize) -> Html {
    let ApartProps { texts, teams, group } = props;
    let (a, b) = teams.apart[position];
    let words =
        text!(texts, teams_apart_pair { first: teams.teams[a].name.as_str(), second: teams.teams[b].name.as_str() });
    let remove = {
        let (group, mut others) = (group.clone(), teams.clone());
        others.apart.remove(position);
        Callback::from(move |_: MouseEvent| {
            group.emit(others.clone());
            dom::focus(FIRST);
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
}

/// The teams with another pair; none where it is no pair or is there already.
fn with_pair(teams: &Teams, pair: Pair) -> Option<Teams> {
    let is_there = teams.apart.iter().any(|other| *other == pair || *other == (pair.1, pair.0));
    let apart = teams.apart.iter().copied().chain([pair]).collect();
    (pair.0 != pair.1 && !is_there).then(|| Teams { apart, ..teams.clone() })
}
