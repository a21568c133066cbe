//! A role in the matrix: its people, and a button for each policy.

use werkplekwijzer::report::allocation::{RoleCell, RoleRow, Verdict};
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use super::place::MatrixPlace;
use crate::app::widgets::icon;

/// The id of the sentence that explains the cell that was chosen.
pub const EXPLAINS: &str = "matrix-explains";

#[derive(PartialEq, Properties)]
pub struct MatrixRowProps {
    pub texts: Texts,
    /// The position of the role.
    pub role: usize,
    pub row: RoleRow,
    /// What the policies are called.
    pub policies: Vec<String>,
    /// The policy that was chosen, if it was in this row.
    pub here: Option<usize>,
    pub choose: Callback<MatrixPlace>,
}

#[component]
pub fn MatrixRow(props: &MatrixRowProps) -> Html {
    let row = &props.row;
    html! {
        <tr class="utrecht-table__row">
            <th scope="row" class="utrecht-table__header-cell">
                { &row.name }
                <span class="sim-matrix__kit">{ &row.kit }</span>
            </th>
            <td class="utrecht-table__cell utrecht-table__cell--numeric-column sim-matrix__people">{ &row.people }</td>
            <>{ for row.cells.iter().enumerate().map(|(policy, it)| cell(props, policy, it)) }</>
        </tr>
    }
}

fn cell(props: &MatrixRowProps, policy: usize, cell: &RoleCell) -> Html {
    let texts = props.texts;
    let place = MatrixPlace { role: props.role, policy };
    let is_here = props.here == Some(policy);
    let onclick = props.choose.reform(move |_: MouseEvent| place);
    let (class, mark, word) = match cell.verdict {
        Verdict::Chosen => ("sim-matrix__cell--chosen", icon::check(), texts.matrix_chosen()),
        Verdict::Ruled => ("sim-matrix__cell--ruled", icon::close(), texts.matrix_ruled()),
        Verdict::Other => ("", Html::default(), String::new()),
    };
    html! {
        <td class="sim-matrix__place">
            <button type="button" id={place.id()} class={classes!("sim-matrix__cell", class)} {onclick}
                tabindex={if is_here { "0" } else { "-1" }} aria-pressed={is_here.to_string()}
                aria-describedby={is_here.then_some(EXPLAINS)}>
                <span class="sim-hidden">{ format!("{}, {}: ", props.row.name, props.policies[policy]) }</span>
                <data value={cell.value.map(|value| value.to_string())}>{ &cell.text }</data>
                if !word.is_empty() {
                    <span class="sim-matrix__word">{ mark }{ word }</span>
                }
            </button>
        </td>
    }
}
