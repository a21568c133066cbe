//! Everything of the scenario that can be filled in, in groups, with its range, source and default.

mod allocation;
mod change;
mod choice;
mod frame;
mod items;
mod looking;
mod number;

pub use items::obstacle;

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::HtmlInputElement;
use werkplekwijzer::defaults::sources;
use werkplekwijzer::inputs::items::{Edit, Item, List};
use werkplekwijzer::inputs::{self, Change, Entry, Input};
use werkplekwijzer::scenario::fields::Kind;
use werkplekwijzer::text::{Language, Texts};
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use self::allocation::{Allocation, AllocationRow};
use self::change::{added, beside, n_same_names, says};
use self::choice::{ChoiceRow, TextRow};
use self::frame::RowProps;
use self::items::{Add, ItemHead, Removed, additions};
pub use self::looking::{Look, Looking};
use self::number::NumberRow;
use super::browser;
use super::widgets::icon;
use super::without_futures::WithoutFutures;

/// A group: its key, and the parts of the file that it shows.
type Group = (&'static str, &'static [&'static str]);

/// The group with the alternatives.
pub const ALTERNATIVES: &str = "alternatives";

/// The groups in the order of the page.
const GROUPS: [Group; 9] = [
    ("workforce", &["workforce", "roles"]),
    ("attendance", &["attendance"]),
    ("workplace", &["workplace"]),
    ("home_working", &["home_working"]),
    ("devices", &["devices"]),
    ("policies", &["policies", "allowances"]),
    (ALTERNATIVES, &["scenario", "alternatives", "municipality"]),
    ("support", &["support", "applications", "risk"]),
    ("finance", &["finance"]),
];

/// The list that a group holds, if any.
fn list_of(sections: &[&str]) -> Option<List> {
    sections.iter().find_map(|section| List::of_section(section))
}

#[derive(PartialEq, Properties)]
pub struct InputsProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
    pub looking: Looking,
    pub look: Callback<Look>,
    /// Goes back to the outcome.
    pub back: Callback<()>,
}

#[component]
pub fn Inputs(props: &InputsProps) -> Html {
    let (texts, work, looking) = (props.texts, &*props.work, &props.looking);
    let scenario = &*work.scenario;
    let sources = use_memo((), |()| sources::all());
    // The rows stay as they are when another number changes.
    let current = use_mut_ref(|| props.work.clone());
    current.replace(props.work.clone());
    let fill_in = use_callback((texts, props.act.clone()), {
        let current = Rc::clone(&current);
        move |(path, entry): (String, Entry), (texts, act)| {
            let work = current.borrow().clone();
            let step = Step::FillIn(path, entry);
            match work.try_step(&step) {
                Err(why) => Some(obstacle(&why, &work.scenario, *texts)),
                Ok(next) if n_same_names(&next.scenario, *texts) > n_same_names(&work.scenario, *texts) => {
                    Some(texts.items_same_name())
                }
                Ok(_) => {
                    act.emit(Action::Step(step));
                    None
                }
            }
        }
    });
    // What came of the last change, and what it brought.
    let said = use_state(|| (None::<Item>, String::new()));
    let change = use_callback((texts, props.act.clone()), {
        let said = said.setter();
        move |edit: Edit, (texts, act)| {
            let work = current.borrow().clone();
            let step = Step::Restructure(edit);
            match work.try_step(&step) {
                Err(why) => Some(obstacle(&why, &work.scenario, *texts)),
                Ok(next) => {
                    let (before, after) = (&work.scenario, &next.scenario);
                    said.set((added(before, after), says(before, after, *texts)));
                    browser::focus_first(beside(before, after));
                    act.emit(Action::Step(step));
                    None
                }
            }
        }
    });
    let all = inputs::all(scenario);
    let defaults = use_memo(work.preset.clone(), |preset| -> BTreeMap<String, Entry> {
        inputs::all(preset).into_iter().map(|input| (input.path, input.entry)).collect()
    });
    let changes = inputs::changes(&work.preset, scenario);
    let is_new = |item: &Item| changes.contains(&Change::Added(item.clone()));
    let is_changed = |input: &Input| {
        let differs = defaults.get(&input.path).is_some_and(|entry| *entry != input.entry);
        differs || input.item.as_ref().or(input.of.as_ref()).is_some_and(is_new)
    };
    let searched = looking.wanted.trim().to_lowercase();
    // In every language, so that a change of language leaves what was found.
    let words = |input: &Input| {
        let of_language = |language: Language| {
            let texts = Texts { language };
            let item = input.item.as_ref().map(|item| texts.item(scenario, item)).unwrap_or_default();
            let hint = texts.hint(input.section, input.name).unwrap_or_default();
            format!("{} {item} {hint} ", texts.label(scenario, input))
        };
        Language::ALL.map(of_language).concat().to_lowercase()
    };
    let is_wanted = |input: &&Input| {
        (searched.is_empty() || words(input).contains(&searched)) && (!looking.only_changed || is_changed(input))
    };
    let found: Vec<&Input> = all.iter().filter(is_wanted).collect();
    let is_filtered = !searched.is_empty() || looking.only_changed;

    let n_removed = changes.iter().filter(|it| matches!(it, Change::Removed(_)) && searched.is_empty()).count();
    let shares: f64 = scenario.workforce.roles.iter().map(|role| role.share.likely()).sum();
    let shares = ((shares - 1.0).abs() >= 0.0005).then(|| texts.language.share(shares));

    let group = |(key, sections): &Group| {
        let of_group: Vec<&Input> = found.iter().copied().filter(|input| sections.contains(&input.section)).collect();
        let list = list_of(sections);
        let removed: Vec<&Item> = changes
            .iter()
            .filter_map(|change| match change {
                Change::Removed(item) if Some(item.list) == list && searched.is_empty() => Some(item),
                _ => None,
            })
            .collect();
        if of_group.is_empty() && removed.is_empty() {
            return Html::default();
        }
        let is_open = is_filtered || looking.open.contains(key);
        let turn = {
            let key = *key;
            props.look.reform(move |_: MouseEvent| Look::Turn(key))
        };
        let belongs = |change: &&Change| match change {
            Change::Entry { input, .. } => sections.contains(&input.section),
            Change::Added(item) | Change::Removed(item) => Some(item.list) == list,
        };
        let n_changed = changes.iter().filter(belongs).count();
        let mut items: Vec<(Option<&Item>, Vec<&Input>)> = Vec::new();
        for input in &of_group {
            let item = input.item.as_ref();
            match items.iter_mut().find(|(other, _)| *other == item) {
                Some((_, list)) => list.push(input),
                None => items.push((item, vec![input])),
            }
        }
        let row = |input: &&Input| {
            let default = defaults.get(&input.path).cloned();
            let row = RowProps::new(texts, (scenario, &work.preset), input, default, &sources, fill_in.clone());
            let measurement = work.additions.measurement.as_ref();
            let days = measurement.and_then(|it| it.days_behind(scenario, &input.path));
            let row = RowProps { days, ..row };
            let key = input.path.clone();
            match input.kind {
                _ if input.kind.number().is_some() => html! { <NumberRow {key} ..row /> },
                Kind::Id | Kind::Name | Kind::OptionalText => html! { <TextRow {key} ..row /> },
                _ => html! { <ChoiceRow {key} ..row /> },
            }
        };
        let short = |item: &Item| {
            let short = texts.policy_short(scenario, &item.id);
            (item.list == List::Policies && short != texts.item(scenario, item)).then_some(short)
        };
        let note = |item: &Item| (said.0.as_ref() == Some(item)).then(|| said.1.clone());
        let rows = |(item, list): &(Option<&Item>, Vec<&Input>)| {
            let (grid, list): (Vec<&Input>, Vec<&Input>) =
                list.iter().partition(|input| input.kind == Kind::Allocation);
            let key = item.map_or_else(|| "general".to_owned(), Item::path);
            html! {
                <div {key}>
                    if let Some(item) = item {
                        <ItemHead {texts} item={(*item).clone()} name={texts.item(scenario, item)} short={short(item)} is_new={is_new(item)}
                            change={change.clone()} note={note(item)} />
                    }
                    <div class="sim-inputs__rows">{ for list.iter().map(row) }</div>
                    if let Some(item) = item.filter(|_| !grid.is_empty()) {
                        { allocation(props, item, &grid, &defaults, &fill_in) }
                    }
                </div>
            }
        };
        let gone = |item: &&Item| {
            let name = texts.item(&work.preset, item);
            html! { <Removed key={format!("removed-{}", item.path())} {texts} item={(*item).clone()} {name} change={change.clone()} /> }
        };
        let add = list.filter(|_| !is_filtered).map(|list| {
            html! { <Add {texts} {list} options={additions(list, scenario, texts)} change={change.clone()} /> }
        });
        let id = format!("group-{key}");
        html! {
            <section class="sim-inputs__group" key={*key}>
                <h2 class="sim-inputs__h">
                    <button type="button" class="sim-inputs__turn" onclick={turn} aria-expanded={is_open.to_string()} aria-controls={id.clone()}>
                        { icon::chevron() }
                        <span>{ group_name(key, texts) }</span>
                        <span class="sim-inputs__count">
                            { texts.inputs_count(of_group.len()) }
                            if n_changed > 0 {
                                { " · " }{ texts.levers_changed(n_changed) }
                            }
                        </span>
                    </button>
                </h2>
                <div {id} hidden={!is_open}>
                    if is_open {
                        if let Some(sum) = shares.clone().filter(|_| list == Some(List::Roles)) {
                            <p class="sim-inputs__note">{ icon::info() }<span>{ texts.shares_differ(sum) }</span></p>
                        }
                        { for items.iter().map(rows) }
                        { for removed.iter().map(gone) }
                        { for add }
                    }
                </div>
            </section>
        }
    };
    let input = |event: &Event| event.target_unchecked_into::<HtmlInputElement>();
    let search = props.look.reform(move |event: InputEvent| Look::Want(input(&event).value()));
    let filter = props.look.reform(move |event: Event| Look::OnlyChanged(input(&event).checked()));
    let back = props.back.reform(|_: MouseEvent| ());
    let reset = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Step(Step::ResetAll));
            // The button goes away with the changes.
            browser::focus("heading");
        })
    };
    html! {
        <main class="sim-inputs" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.inputs_title() }</h1>
            <p class="sim-inputs__lead">{ texts.inputs_lead() }</p>
            <div class="sim-inputs__tools">
                <button type="button" class="nl-button nl-button--secondary" onclick={back}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.inputs_back() }</span>
                </button>
                <span class="sim-inputs__search">
                    <label for="inputs-search">{ texts.inputs_search() }</label>
                    <input class="utrecht-textbox utrecht-textbox--html-input" id="inputs-search" type="search" autocomplete="off"
                        value={looking.wanted.clone()} oninput={search} />
                </span>
                <span class="sim-check">
                    <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="inputs-changed"
                        checked={looking.only_changed} onchange={filter} />
                    <label class="sim-check__label" for="inputs-changed">{ texts.inputs_only_changed(changes.len()) }</label>
                </span>
                if !changes.is_empty() {
                    <button type="button" class="nl-button nl-button--subtle" onclick={reset}>
                        <span class="nl-button__icon-start">{ icon::back() }</span>
                        <span class="nl-button__label">{ texts.reset_all() }</span>
                    </button>
                }
            </div>
            <p class="sim-inputs__found" role="status">
                { if is_filtered { texts.inputs_found(found.len() + n_removed) } else { said.1.clone() } }
            </p>
            { for GROUPS.iter().map(group) }
        </main>
    }
}

fn allocation(
    props: &InputsProps,
    item: &Item,
    grid: &[&Input],
    defaults: &BTreeMap<String, Entry>,
    fill_in: &Callback<(String, Entry), Option<String>>,
) -> Html {
    let (texts, scenario) = (props.texts, &*props.work.scenario);
    let policies: Vec<(String, String)> =
        List::Policies.ids(scenario).into_iter().map(|id| (id.clone(), texts.policy_short(scenario, id))).collect();
    let rows: Vec<AllocationRow> =
        grid.iter().map(|input| AllocationRow::new(texts, scenario, input, defaults.get(&input.path))).collect();
    let everyone = {
        let (act, alternative) = (props.act.clone(), item.id.clone());
        Callback::from(move |policy| {
            act.emit(Action::Step(Step::Restructure(Edit::Allocate(alternative.clone(), policy))))
        })
    };
    html! {
        <Allocation {texts} item={item.clone()} name={texts.item(scenario, item)} {policies} {rows} fill_in={fill_in.clone()} {everyone} />
    }
}

fn group_name(key: &str, texts: Texts) -> String {
    match key {
        "workforce" => texts.group_workforce(),
        "attendance" => texts.group_attendance(),
        "workplace" => texts.group_workplace(),
        "home_working" => texts.group_home_working(),
        "devices" => texts.group_devices(),
        "policies" => texts.group_policies(),
        ALTERNATIVES => texts.group_alternatives(),
        "support" => texts.group_support(),
        _ => texts.group_finance(),
    }
}
