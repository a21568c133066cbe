//! The matrix of roles and policies. One cell at a time explains itself; arrow keys go from cell to cell.

use werkplekwijzer::allocation::proposal::Proposal;
use werkplekwijzer::allocation::rules::Rules;
use werkplekwijzer::report::allocation::{ProposalFigures, RoleCell, RoleRow, Verdict};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::same::Same;
use yew::prelude::*;

use crate::app::browser;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct MatrixViewProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub proposal: Same<Proposal>,
    pub rules: Rules,
}

fn cell_id((role, policy): (usize, usize)) -> String {
    format!("matrix-{role}-{policy}")
}

#[component]
pub fn MatrixView(props: &MatrixViewProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let told = ProposalFigures { proposal: &props.proposal, scenario: &work.scenario, rules: &props.rules, texts };
    let rows = told.rows();
    let (n_roles, n_policies) = (rows.len(), work.scenario.policies.len());
    let chosen = use_state(|| None::<(usize, usize)>);
    // At first the first cell that a rule decides: that is what people ask about.
    let ruled = || {
        let mut cells = rows.iter().enumerate();
        cells.find_map(|(role, row)| Some((role, row.cells.iter().position(|it| it.verdict == Verdict::Ruled)?)))
    };
    let (role, policy) = (*chosen).or_else(ruled).unwrap_or_default();
    let at = (role.min(n_roles - 1), policy.min(n_policies - 1));

    let onkeydown = {
        let chosen = chosen.clone();
        Callback::from(move |event: KeyboardEvent| {
            let (role, policy) = at;
            let next = match event.key().as_str() {
                "ArrowUp" => (role.saturating_sub(1), policy),
                "ArrowDown" => ((role + 1).min(n_roles - 1), policy),
                "ArrowLeft" => (role, policy.saturating_sub(1)),
                "ArrowRight" => (role, (policy + 1).min(n_policies - 1)),
                "Home" => (role, 0),
                "End" => (role, n_policies - 1),
                _ => return,
            };
            event.prevent_default();
            chosen.set(Some(next));
            browser::focus(&cell_id(next));
        })
    };
    let cell = |place: (usize, usize), cell: &RoleCell| {
        let onclick = {
            let chosen = chosen.clone();
            Callback::from(move |_: MouseEvent| chosen.set(Some(place)))
        };
        let (class, mark, word) = match cell.verdict {
            Verdict::Chosen => ("sim-matrix__cell--chosen", icon::check(), texts.matrix_chosen()),
            Verdict::Ruled => ("sim-matrix__cell--ruled", icon::close(), texts.matrix_ruled()),
            Verdict::Other => ("", Html::default(), String::new()),
        };
        let is_here = place == at;
        html! {
            <td class="sim-matrix__place">
                <button type="button" id={cell_id(place)} class={classes!("sim-matrix__cell", class)} {onclick}
                    tabindex={if is_here { "0" } else { "-1" }} aria-pressed={is_here.to_string()}
                    aria-describedby={is_here.then_some("matrix-explains")}>
                    <span class="sim-hidden">{ format!("{}, {}: ", rows[place.0].name, told.policy(place.1)) }</span>
                    <data value={cell.value.map(|value| value.to_string())}>{ &cell.text }</data>
                    if !word.is_empty() {
                        <span class="sim-matrix__word">{ mark }{ word }</span>
                    }
                </button>
            </td>
        }
    };
    let row = |(position, row): (usize, &RoleRow)| {
        html! {
            <tr class="utrecht-table__row" key={position}>
                <th scope="row" class="utrecht-table__header-cell">
                    { &row.name }
                    <span class="sim-matrix__kit">{ &row.kit }</span>
                </th>
                <td class="utrecht-table__cell utrecht-table__cell--numeric-column sim-matrix__people">{ &row.people }</td>
                { for row.cells.iter().enumerate().map(|(policy, it)| cell((position, policy), it)) }
            </tr>
        }
    };
    let head = |policy: usize| {
        html! { <th scope="col" class="utrecht-table__header-cell">{ told.policy(policy) }</th> }
    };
    let fixed = |policy: usize| {
        let euros = props.proposal.matrix.fixed(policy);
        html! {
            <td class="utrecht-table__cell sim-matrix__fixed"><data value={euros.to_string()}>{ texts.language.euro(euros) }</data></td>
        }
    };
    html! {
        <section aria-labelledby="matrix-title">
            <h2 class="sim-inputs__h" id="matrix-title">{ texts.matrix_title() }</h2>
            <p class="sim-inputs__lead">{ texts.matrix_lead() }</p>
            <div class="sim-matrix" role="region" aria-labelledby="matrix-caption" tabindex="0">
                <table class="utrecht-table utrecht-table--html-table" {onkeydown}>
                    <caption class="sim-hidden" id="matrix-caption">{ texts.matrix_caption() }</caption>
                    <thead>
                        <tr class="utrecht-table__row">
                            <th scope="col" class="utrecht-table__header-cell">{ texts.allocation_role() }</th>
                            <th scope="col" class="utrecht-table__header-cell sim-matrix__people">{ texts.matrix_people() }</th>
                            { for (0..n_policies).map(head) }
                        </tr>
                    </thead>
                    <tbody>{ for rows.iter().enumerate().map(row) }</tbody>
                    <tfoot>
                        <tr class="utrecht-table__row">
                            <th scope="row" class="utrecht-table__header-cell">{ texts.matrix_fixed() }</th>
                            <td class="utrecht-table__cell"></td>
                            { for (0..n_policies).map(fixed) }
                        </tr>
                    </tfoot>
                </table>
            </div>
            <p class="sim-matrix__explains" id="matrix-explains" role="status">{ told.explain(at.0, at.1) }</p>
        </section>
    }
}
