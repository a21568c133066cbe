//! A group of inputs, which opens and closes.

use werkplekwijzer::inputs::items::{Item, List};
use werkplekwijzer::inputs::query::{ALTERNATIVES, FoundGroup, FoundItem};
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::add::{Add, additions};
use super::frame::InputSheet;
use super::item_card::ItemCard;
use super::looking::Look;
use super::removed::Removed;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct GroupProps {
    pub sheet: InputSheet,
    pub group: FoundGroup,
    pub is_open: bool,
    /// Whether a search leaves something out; then nothing can be added.
    pub is_filtered: bool,
    pub look: Callback<Look>,
}

#[component]
pub fn Group(props: &GroupProps) -> Html {
    let GroupProps { sheet, group, is_open, .. } = props;
    let (texts, key) = (sheet.texts, group.key);
    let turn = props.look.reform(move |_: MouseEvent| Look::Turn(key));
    let id = format!("group-{key}");
    html! {
        <section class="sim-inputs__group">
            <h2 class="sim-inputs__h">
                <button type="button" class="sim-inputs__turn" onclick={turn} aria-expanded={is_open.to_string()} aria-controls={id.clone()}>
                    { icon::chevron() }
                    <span>{ name(key, texts) }</span>
                    <span class="sim-inputs__count">
                        { texts.inputs_count(group.n_inputs()) }
                        if group.n_changed > 0 {
                            { " · " }{ texts.levers_changed(group.n_changed) }
                        }
                    </span>
                </button>
            </h2>
            <div {id} hidden={!is_open}>
                if *is_open {
                    { body(sheet, group, props.is_filtered) }
                }
            </div>
        </section>
    }
}

fn body(sheet: &InputSheet, group: &FoundGroup, is_filtered: bool) -> Html {
    let InputSheet { texts, work, editing, .. } = sheet;
    let card = |found: &FoundItem| {
        let key = found.item.as_ref().map_or_else(|| "general".to_owned(), |item| item.path().to_string());
        html! { <ItemCard {key} sheet={sheet.clone()} found={found.clone()} /> }
    };
    let removed = |item: &Item| {
        let (key, name) = (format!("removed-{}", item.path()), texts.item(&work.preset, item));
        html! { <Removed {key} texts={*texts} item={item.clone()} {name} change={editing.change.clone()} /> }
    };
    let add = group.list.filter(|_| !is_filtered).map(|list| {
        let additions = additions(list, &work.scenario, *texts);
        html! { <Add texts={*texts} {list} {additions} change={editing.change.clone()} /> }
    });
    html! {
        <>
            { for shares(sheet).filter(|_| group.list == Some(List::Roles)).map(|sum| {
                html! { <p class="sim-inputs__note">{ icon::info() }<span>{ texts.shares_differ(sum) }</span></p> }
            }) }
            <>{ for group.items.iter().map(card) }</>
            <>{ for group.removed.iter().map(removed) }</>
            <>{ for add }</>
        </>
    }
}

/// The sum of the shares of all roles in words, where it is not the whole.
fn shares(sheet: &InputSheet) -> Option<String> {
    let sum: f64 = sheet.work.scenario.workforce.roles.iter().map(|role| role.share.likely()).sum();
    ((sum - 1.0).abs() >= 0.0005).then(|| sheet.texts.language.share(sum))
}

fn name(key: &str, texts: Texts) -> String {
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
