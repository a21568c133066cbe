//! A role, device, policy or alternative with its rows; or the rows that belong to none.

use werkplekwijzer::inputs::items::{Edit, Item, List};
use werkplekwijzer::inputs::query::{FoundInput, FoundItem};
use werkplekwijzer::scenario::fields::Kind;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use super::allocation::{Allocation, AllocationRow, PolicyColumn};
use super::frame::{InputSheet, RowProps};
use super::item_head::ItemHead;
use super::row::Row;

#[derive(PartialEq, Properties)]
pub struct ItemCardProps {
    pub sheet: InputSheet,
    pub found: FoundItem,
}

#[component]
pub fn ItemCard(props: &ItemCardProps) -> Html {
    let ItemCardProps { sheet, found } = props;
    let (grid, rows): (Vec<&FoundInput>, Vec<&FoundInput>) =
        found.inputs.iter().partition(|it| it.input.kind == Kind::Allocation);
    let row = |it: &FoundInput| {
        let row = RowProps::new(sheet, it);
        html! { <Row key={it.input.path.to_string()} ..row /> }
    };
    html! {
        <div>
            <>{ for found.item.as_ref().map(|item| head(sheet, item, found.is_new)) }</>
            <div class="sim-inputs__rows">{ for rows.into_iter().map(row) }</div>
            <>{ for found.item.as_ref().filter(|_| !grid.is_empty()).map(|item| allocation(sheet, item, &grid)) }</>
        </div>
    }
}

fn head(sheet: &InputSheet, item: &Item, is_new: bool) -> Html {
    let InputSheet { texts, work, editing, .. } = sheet;
    let name = texts.item(&work.scenario, item);
    let short = texts.policy_short(&work.scenario, &item.id);
    let short = (item.list == List::Policies && short != name).then_some(short);
    let note = (editing.last.added.as_ref() == Some(item)).then(|| editing.last.words.clone());
    html! {
        <ItemHead texts={*texts} item={item.clone()} {name} {short} {is_new} {note} change={editing.change.clone()} />
    }
}

/// The grid of an alternative: which role gets which policy.
fn allocation(sheet: &InputSheet, item: &Item, grid: &[&FoundInput]) -> Html {
    let InputSheet { texts, work, act, editing, .. } = sheet;
    let scenario = &*work.scenario;
    let policy = |id: &String| PolicyColumn { id: id.clone(), short: texts.policy_short(scenario, id) };
    let policies: Vec<PolicyColumn> = List::Policies.ids(scenario).into_iter().map(policy).collect();
    let rows: Vec<AllocationRow> = grid.iter().map(|it| AllocationRow::new(*texts, scenario, it)).collect();
    let everyone = {
        let alternative = item.id.clone();
        act.reform(move |policy| Action::Step(Step::Restructure(Edit::Allocate(alternative.clone(), policy))))
    };
    html! {
        <Allocation texts={*texts} item={item.clone()} name={texts.item(scenario, item)} {policies} {rows}
            fill_in={editing.fill_in.clone()} {everyone} />
    }
}
