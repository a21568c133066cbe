//! Which role gets which policy under an alternative: a grid of roles and policies.

use werkplekwijzer::inputs::items::Item;
use werkplekwijzer::inputs::{Entry, Input};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::path::Path;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct AllocationProps {
    pub texts: Texts,
    /// The alternative, and what it is called.
    pub item: Item,
    pub name: String,
    /// The policies: their ids and short names.
    pub policies: Vec<(String, String)>,
    pub rows: Vec<AllocationRow>,
    pub fill_in: Callback<(Path, Entry), Option<String>>,
    /// Gives every role one policy.
    pub everyone: Callback<String>,
}

/// A role in the grid.
#[derive(Clone, PartialEq)]
pub struct AllocationRow {
    pub path: Path,
    pub role: String,
    pub policy: String,
    /// What the preset gives it, where that is something else.
    pub was: Option<String>,
}

impl AllocationRow {
    /// The row of an input in a scenario.
    pub fn new(texts: Texts, scenario: &Scenario, input: &Input, default: Option<&Entry>) -> AllocationRow {
        let of = input.of.as_ref().map(|of| texts.item(scenario, of));
        let policy = match &input.entry {
            Entry::Text(id) => id.clone(),
            _ => String::new(),
        };
        let was = default.filter(|entry| **entry != input.entry).map(|entry| texts.entry(scenario, input, entry));
        AllocationRow { path: input.path.clone(), role: of.unwrap_or_default(), policy, was }
    }
}

#[component]
pub fn Allocation(props: &AllocationProps) -> Html {
    let texts = props.texts;
    let id = props.item.path().replace('.', "-");
    let caption = format!("{id}-allocation");
    let radio = |name: String, label: String, is_checked: bool, choose: Callback<()>| {
        let onchange = choose.reform(|_: Event| ());
        html! {
            <td class="sim-allocation__cell">
                <label class="sim-allocation__choice">
                    <input type="radio" {name} aria-label={label} checked={is_checked} {onchange} />
                </label>
            </td>
        }
    };
    let row = |row: &AllocationRow| {
        let cell = |(policy, short): &(String, String)| {
            let choose = {
                let (fill_in, path, policy) = (props.fill_in.clone(), row.path.clone(), policy.clone());
                Callback::from(move |()| {
                    fill_in.emit((path.clone(), Entry::Text(policy.clone())));
                })
            };
            let name = row.path.dashed();
            radio(name, format!("{}: {short}", row.role), row.policy == *policy, choose)
        };
        html! {
            <tr class="utrecht-table__row" key={row.path.to_string()}>
                <th scope="row" class="utrecht-table__header-cell">
                    { &row.role }
                    if let Some(was) = &row.was {
                        { " " }<span class="sim-allocation__was">{ texts.allocation_was(was.as_str()) }</span>
                    }
                </th>
                { for props.policies.iter().map(cell) }
            </tr>
        }
    };
    let everyone = |(policy, short): &(String, String)| {
        let choose = {
            let (everyone, policy) = (props.everyone.clone(), policy.clone());
            Callback::from(move |()| everyone.emit(policy.clone()))
        };
        let is_checked = props.rows.iter().all(|row| row.policy == *policy);
        radio(format!("{id}-everyone"), format!("{}: {short}", texts.allocation_everyone()), is_checked, choose)
    };
    let head = |(_, short): &(String, String)| {
        html! { <th scope="col" class="utrecht-table__header-cell sim-allocation__cell">{ short }</th> }
    };
    html! {
        <div class="sim-group sim-allocation" role="region" aria-labelledby={caption.clone()} tabindex="0">
            <table class="utrecht-table utrecht-table--html-table">
                <caption class="sim-allocation__title" id={caption}>{ texts.allocation_title(props.name.as_str()) }</caption>
                <thead>
                    <tr class="utrecht-table__row">
                        <th scope="col" class="utrecht-table__header-cell">{ texts.allocation_role() }</th>
                        { for props.policies.iter().map(head) }
                    </tr>
                </thead>
                <tbody>
                    <tr class="utrecht-table__row sim-allocation__all">
                        <th scope="row" class="utrecht-table__header-cell">{ texts.allocation_everyone() }</th>
                        { for props.policies.iter().map(everyone) }
                    </tr>
                    { for props.rows.iter().map(row) }
                </tbody>
            </table>
        </div>
    }
}
