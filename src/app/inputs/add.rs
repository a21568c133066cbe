//! What can be added to a list of roles, devices, policies or alternatives: out of the catalogue, or as a copy.

use werkplekwijzer::inputs::items::{Edit, Item, List};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::names::abbreviation;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::focus::id;
use crate::app::widgets::icon;
use crate::app::widgets::select::{Select, always};

#[derive(PartialEq, Properties)]
pub struct AddProps {
    pub texts: Texts,
    pub list: List,
    pub additions: Vec<Addition>,
    /// Makes a change, or refuses it with the reason in words.
    pub change: Callback<Edit, Result<(), String>>,
}

/// What can be added, in words.
#[derive(Clone, PartialEq)]
pub struct Addition {
    edit: Edit,
    words: String,
}

#[component]
pub fn Add(props: &AddProps) -> Html {
    let AddProps { texts, list, additions, .. } = props;
    let chosen = use_state(|| 0_usize);
    let error = use_state(|| None::<String>);
    let id = id(&list.path());
    let label = match list {
        List::Roles => texts.items_add_role(),
        List::Devices => texts.items_add_device(),
        List::Policies => texts.items_add_policy(),
        List::Alternatives => texts.items_add_alternative(),
    };
    let position = (*chosen).min(additions.len().saturating_sub(1));
    let choose = {
        let chosen = chosen.clone();
        always(&Callback::from(move |index| chosen.set(index)))
    };
    let onclick = {
        let (change, error, addition) = (props.change.clone(), error.clone(), additions.get(position).cloned());
        Callback::from(move |_: MouseEvent| {
            error.set(addition.as_ref().and_then(|addition| change.emit(addition.edit.clone()).err()));
        })
    };
    let options: Vec<String> = additions.iter().map(|addition| addition.words.clone()).collect();
    html! {
        <>
            <div class="sim-inputs__add">
                <label for={format!("{id}-add")}>{ label.clone() }</label>
                <Select id={format!("{id}-add")} {options} chosen={position} {choose} described_by={format!("{id}-add-error")} />
                <button type="button" class="nl-button nl-button--secondary sim-button--sm" {onclick}>
                    <span class="nl-button__icon-start">{ icon::plus() }</span>
                    <span class="nl-button__label">{ texts.items_add() }<span class="sim-hidden">{ format!(": {label}") }</span></span>
                </button>
            </div>
            <p class="sim-error" id={format!("{id}-add-error")} role="alert" hidden={error.is_none()}>
                { icon::alert() }<span>{ (*error).clone().unwrap_or_default() }</span>
            </p>
        </>
    }
}

/// What can be added to a list of a scenario.
pub fn additions(list: List, scenario: &Scenario, texts: Texts) -> Vec<Addition> {
    let item = |id: &String| Item { list, id: id.clone() };
    let shipped = |id: &String| match list {
        List::Policies => abbreviation(id),
        _ => texts.name_of_id(list, id),
    };
    let name = |id: &String| match list {
        List::Policies => texts.policy_short(scenario, id),
        _ => texts.item(scenario, &item(id)),
    };
    let add = |id: &String| Addition { edit: Edit::Add(item(id)), words: texts.items_shipped(shipped(id)) };
    let copy = |id: &String| Addition {
        edit: Edit::Copy(item(id), texts.item(scenario, &item(id))),
        words: texts.items_copy_of(name(id)),
    };
    let introductions = if list == List::Alternatives { introductions(scenario, texts) } else { Vec::new() };
    let catalogue = list.catalogue();
    introductions.into_iter().chain(catalogue.iter().map(add)).chain(list.ids(scenario).into_iter().map(copy)).collect()
}

/// Alternatives that give everyone one policy: of the scenario, or else of the catalogue.
fn introductions(scenario: &Scenario, texts: Texts) -> Vec<Addition> {
    let own = List::Policies.ids(scenario);
    let catalogue = List::Policies.catalogue();
    let missing = catalogue.iter().filter(|id| !own.contains(id));
    let introduce = |id: &String| Addition {
        edit: Edit::Introduce(id.clone()),
        words: texts.items_everyone(texts.policy_short(scenario, id)),
    };
    own.iter().copied().chain(missing).map(introduce).collect()
}
