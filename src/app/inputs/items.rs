//! The heading of a role, device, policy or alternative with what can be done to it, and what can be added.

use werkplekwijzer::inputs::items::{Edit, Item, List, Obstacle, User};
use werkplekwijzer::report::outcome::answer::joined;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::names::abbreviation;
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use crate::app::widgets::icon;
use crate::app::widgets::select::{Select, always};

/// Why a change cannot be made, in a sentence.
pub fn obstacle(obstacle: &Obstacle, scenario: &Scenario, texts: Texts) -> String {
    let user = |user: &User| match user {
        User::Item(item) if item.list == List::Roles => texts.user_role(texts.item(scenario, item)),
        User::Item(item) => texts.user_alternative(texts.item(scenario, item)),
        User::Baseline => texts.user_baseline(),
        User::Desks => texts.user_desks(),
    };
    match obstacle {
        Obstacle::InUse(item, users) => {
            let users: Vec<String> = users.iter().map(user).collect();
            text!(texts, items_in_use { name: texts.item(scenario, item), users: joined(users, texts) })
        }
        Obstacle::Last(_) => texts.items_last(),
        Obstacle::Full(list) => texts.items_full(list.most()),
        Obstacle::Missing => texts.inputs_rule(texts.allowed_none()),
        Obstacle::Rule(problems) => {
            texts.inputs_rule(problems.first().map(|it| texts.allowed(&it.allowed)).unwrap_or_default())
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct ItemHeadProps {
    pub texts: Texts,
    pub item: Item,
    pub name: String,
    /// A shorter name, if it has one.
    pub short: Option<String>,
    pub is_new: bool,
    /// What came of adding it, when that was the last change.
    pub note: Option<String>,
    /// Makes a change; why that is not possible, if it is not.
    pub change: Callback<Edit, Option<String>>,
}

/// The name of an item, with a copy and a way out.
#[component]
pub fn ItemHead(props: &ItemHeadProps) -> Html {
    let texts = props.texts;
    let error = use_state(|| None::<String>);
    let id = props.item.path().replace('.', "-");
    let button = |part: &str, text: String, icon: Html, edit: Edit| {
        let (change, error) = (props.change.clone(), error.clone());
        let onclick = Callback::from(move |_: MouseEvent| error.set(change.emit(edit.clone())));
        html! {
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" id={format!("{id}-{part}")} {onclick}
                aria-describedby={format!("{id}-obstacle")}>
                <span class="nl-button__icon-start">{ icon }</span>
                <span class="nl-button__label">{ text }<span class="sim-hidden">{ format!(": {}", props.name) }</span></span>
            </button>
        }
    };
    let item = props.item.clone();
    let copy = Edit::Copy(item.clone(), props.name.clone());
    html! {
        <>
            <div class="sim-inputs__item">
                <h3 class="sim-inputs__item-name">
                    { for props.short.as_ref().map(|short| format!("{short}: ")) }{ &props.name }
                </h3>
                if props.is_new {
                    <span class="nl-data-badge sim-changed">{ texts.items_new() }</span>
                }
                { button("copy", texts.items_copy(), icon::copy(), copy) }
                { button("remove", texts.items_remove(), icon::trash(), Edit::Remove(item)) }
            </div>
            if let Some(note) = &props.note {
                <p class="sim-inputs__note">{ icon::info() }<span>{ note }</span></p>
            }
            <p class="sim-error" id={format!("{id}-obstacle")} role="alert" hidden={error.is_none()}>
                { icon::alert() }<span>{ (*error).clone().unwrap_or_default() }</span>
            </p>
        </>
    }
}

#[derive(PartialEq, Properties)]
pub struct RemovedProps {
    pub texts: Texts,
    /// What the preset has and the scenario no longer, and what it is called.
    pub item: Item,
    pub name: String,
    pub change: Callback<Edit, Option<String>>,
}

/// An item that was removed, with the way back.
#[component]
pub fn Removed(props: &RemovedProps) -> Html {
    let texts = props.texts;
    let error = use_state(|| None::<String>);
    let onclick = {
        let (change, error, item) = (props.change.clone(), error.clone(), props.item.clone());
        Callback::from(move |_: MouseEvent| error.set(change.emit(Edit::Restore(item.clone()))))
    };
    html! {
        <>
            <div class="sim-inputs__item">
                <h3 class="sim-inputs__item-name"><s>{ &props.name }</s></h3>
                <span class="nl-data-badge sim-changed">{ texts.items_removed() }</span>
                <button type="button" class="nl-button nl-button--subtle sim-button--sm" {onclick}
                    id={format!("{}-restore", props.item.path().replace('.', "-"))}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.items_restore() }<span class="sim-hidden">{ format!(": {}", props.name) }</span></span>
                </button>
            </div>
            <p class="sim-error" role="alert" hidden={error.is_none()}>
                { icon::alert() }<span>{ (*error).clone().unwrap_or_default() }</span>
            </p>
        </>
    }
}

#[derive(PartialEq, Properties)]
pub struct AddProps {
    pub texts: Texts,
    pub list: List,
    /// What can be added, in words.
    pub options: Vec<(Edit, String)>,
    pub change: Callback<Edit, Option<String>>,
}

/// Adds to a list.
#[component]
pub fn Add(props: &AddProps) -> Html {
    let texts = props.texts;
    let chosen = use_state(|| 0_usize);
    let error = use_state(|| None::<String>);
    let id = props.list.path().replace('.', "-");
    let label = match props.list {
        List::Roles => texts.items_add_role(),
        List::Devices => texts.items_add_device(),
        List::Policies => texts.items_add_policy(),
        List::Alternatives => texts.items_add_alternative(),
    };
    let position = (*chosen).min(props.options.len().saturating_sub(1));
    let choose = {
        let chosen = chosen.clone();
        always(&Callback::from(move |index| chosen.set(index)))
    };
    let onclick = {
        let (change, error, edit) = (props.change.clone(), error.clone(), props.options.get(position).cloned());
        Callback::from(move |_: MouseEvent| error.set(edit.as_ref().and_then(|(edit, _)| change.emit(edit.clone()))))
    };
    let options: Vec<String> = props.options.iter().map(|(_, words)| words.clone()).collect();
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

/// What can be added to a list: out of the catalogue, or as a copy.
pub fn additions(list: List, scenario: &Scenario, texts: Texts) -> Vec<(Edit, String)> {
    let item = |id: &String| Item { list, id: id.clone() };
    let mut options = Vec::new();
    if list == List::Alternatives {
        let shipped = List::Policies.catalogue();
        let own = List::Policies.ids(scenario);
        let missing = shipped.iter().filter(|id| !own.contains(id));
        let introduce =
            |id: &String| (Edit::Introduce(id.clone()), texts.items_everyone(texts.policy_short(scenario, id)));
        options.extend(own.iter().copied().chain(missing).map(introduce));
    }
    let name = |id: &String| match list {
        List::Policies => texts.policy_short(scenario, id),
        _ => texts.item(scenario, &item(id)),
    };
    options.extend(
        list.catalogue().iter().map(|id| (Edit::Add(item(id)), texts.items_shipped(shipped_name(list, id, texts)))),
    );
    let copy = |id: &&String| (Edit::Copy(item(id), texts.item(scenario, &item(id))), texts.items_copy_of(name(id)));
    options.extend(list.ids(scenario).iter().map(copy));
    options
}

fn shipped_name(list: List, id: &str, texts: Texts) -> String {
    match list {
        List::Policies => abbreviation(id),
        _ => texts.name_of_id(list, id),
    }
}
