//! Which role gets which policy under an alternative: a grid of roles and policies.

use werkplekwijzer::inputs::Entry;
use werkplekwijzer::inputs::items::Item;
use werkplekwijzer::inputs::query::FoundInput;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::path::Path;
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::editing::Filling;
use super::focus::id;

#[derive(PartialEq, Properties)]
pub struct AllocationProps {
    pub texts: Texts,
    /// The alternative, and what it is called.
    pub item: Item,
    pub name: String,
    pub policies: Vec<PolicyColumn>,
    pub rows: Vec<AllocationRow>,
    pub fill_in: Callback<Filling, Result<(), String>>,
    /// Gives every role one policy.
    pub everyone: Callback<String>,
}

/// A policy in the grid, with its short name.
#[derive(Clone, PartialEq)]
pub struct PolicyColumn {
    pub id: String,
    pub short: String,
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
    pub fn new(texts: Texts, scenario: &Scenario, found: &FoundInput) -> AllocationRow {
        let FoundInput { input, default } = found;
        let role = input.of.as_ref().map(|of| texts.item(scenario, of)).unwrap_or_default();
        let policy = match &input.entry {
            Entry::Text(id) => id.clone(),
            _ => String::new(),
        };
        let was = default.as_ref().filter(|entry| **entry != input.entry);
        let was = was.map(|entry| texts.entry(scenario, input, entry));
        AllocationRow { path: input.path.clone(), role, policy, was }
    }
}

#[component]
pub fn Allocation(props: &AllocationProps) -> Html {
    let AllocationProps { texts, policies, rows, .. } = props;
    let id = id(&props.item.path());
    let caption = format!("{id}-allocation");
    let head = |policy: &PolicyColumn| {
        html! { <th scope="col" class="utrecht-table__header-cell sim-allocation__cell">{ &policy.short }</th> }
    };
    let everyone = |policy: &PolicyColumn| {
        let choose = {
            let id = policy.id.clone();
            props.everyone.reform(move |()| id.clone())
        };
        let is_checked = rows.iter().all(|row| row.policy == policy.id);
        radio(
            format!("{id}-everyone"),
            format!("{}: {}", texts.allocation_everyone(), policy.short),
            is_checked,
            choose,
        )
    };
    html! {
        <div class="sim-group sim-allocation" role="region" aria-labelledby={caption.clone()} tabindex="0">
            <table class="utrecht-table utrecht-table--html-table">
                <caption class="sim-allocation__title" id={caption}>{ texts.allocation_title(props.name.as_str()) }</caption>
                <thead>
                    <tr class="utrecht-table__row">
                        <th scope="col" class="utrecht-table__header-cell">{ texts.allocation_role() }</th>
                        <>{ for policies.iter().map(head) }</>
                    </tr>
                </thead>
                <tbody>
                    <tr class="utrecht-table__row sim-allocation__all">
                        <th scope="row" class="utrecht-table__header-cell">{ texts.allocation_everyone() }</th>
                        <>{ for policies.iter().map(everyone) }</>
                    </tr>
                    <>{ for rows.iter().map(|row| role_row(props, row)) }</>
                </tbody>
            </table>
        </div>
    }
}

fn role_row(props: &AllocationProps, row: &AllocationRow) -> Html {
    let cell = |policy: &PolicyColumn| {
        let choose = {
            let (fill_in, path, policy) = (props.fill_in.clone(), row.path.clone(), policy.id.clone());
            Callback::from(move |()| {
                // Any policy of the scenario may be given to any role.
                let _ = fill_in.emit(Filling { path: path.clone(), entry: Entry::Text(policy.clone()) });
            })
        };
        radio(id(&row.path), format!("{}: {}", row.role, policy.short), row.policy == policy.id, choose)
    };
    html! {
        <tr class="utrecht-table__row" key={row.path.to_string()}>
            <th scope="row" class="utrecht-table__header-cell">
                { &row.role }
                if let Some(was) = &row.was {
                    { " " }<span class="sim-allocation__was">{ props.texts.allocation_was(was.as_str()) }</span>
                }
            </th>
            <>{ for props.policies.iter().map(cell) }</>
        </tr>
    }
}

fn radio(name: String, label: String, is_checked: bool, choose: Callback<()>) -> Html {
    let onchange = choose.reform(|_: Event| ());
    html! {
        <td class="sim-allocation__cell">
            <label class="sim-allocation__choice">
                <input type="radio" {name} aria-label={label} checked={is_checked} {onchange} />
            </label>
        </td>
    }
}
