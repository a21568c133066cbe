//! The matrix of roles and policies. One cell at a time explains itself; arrow keys go from cell to cell.

use werkplekwijzer::allocation::proposal::Proposal;
use werkplekwijzer::allocation::rules::Rules;
use werkplekwijzer::report::allocation::{ProposalFigures, RoleRow};
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::same::Same;
use yew::prelude::*;

use super::matrix_row::{EXPLAINS, MatrixRow};
use super::place::MatrixPlace;
use crate::app::browser::dom;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct MatrixViewProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub proposal: Same<Proposal>,
    pub rules: Rules,
}

#[component]
pub fn MatrixView(props: &MatrixViewProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let told = ProposalFigures { proposal: &props.proposal, scenario: &work.scenario, rules: &props.rules, texts };
    let rows = told.rows();
    let n_policies = work.scenario.policies.len();
    let last = MatrixPlace { role: rows.len() - 1, policy: n_policies - 1 };
    let chosen = use_state(|| None::<MatrixPlace>);
    let here = (*chosen).or_else(|| MatrixPlace::ruled(&rows)).unwrap_or_default();
    let here = MatrixPlace { role: here.role.min(last.role), policy: here.policy.min(last.policy) };
    let onkeydown = {
        let chosen = chosen.setter();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(next) = here.moved(&event.key(), last) {
                event.prevent_default();
                chosen.set(Some(next));
                dom::focus(&next.id());
            }
        })
    };
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |place| chosen.set(Some(place)))
    };
    let policies: Vec<String> = (0..n_policies).map(|policy| told.policy(policy)).collect();
    let row = |(role, row): (usize, RoleRow)| {
        let here = Some(here.policy).filter(|_| role == here.role);
        html! { <MatrixRow key={role} {texts} {role} {row} policies={policies.clone()} {here} choose={&choose} /> }
    };
    html! {
        <section aria-labelledby="matrix-title">
            <h2 class="sim-inputs__h" id="matrix-title">{ texts.matrix_title() }</h2>
            <p class="sim-inputs__lead">{ texts.matrix_lead() }</p>
            <div class="sim-matrix" role="region" aria-labelledby="matrix-caption" tabindex="0">
                <table class="utrecht-table utrecht-table--html-table" {onkeydown}>
                    <caption class="sim-hidden" id="matrix-caption">{ texts.matrix_caption() }</caption>
                    <thead>{ head(&policies, texts) }</thead>
                    <tbody>{ for rows.into_iter().enumerate().map(row) }</tbody>
                    <tfoot>{ fixed_costs(&props.proposal, n_policies, texts) }</tfoot>
                </table>
            </div>
            <p class="sim-matrix__explains" id={EXPLAINS} role="status">{ told.explain(here.role, here.policy) }</p>
        </section>
    }
}

fn head(policies: &[String], texts: Texts) -> Html {
    let policy = |name: &String| html! { <th scope="col" class="utrecht-table__header-cell">{ name }</th> };
    html! {
        <tr class="utrecht-table__row">
            <th scope="col" class="utrecht-table__header-cell">{ texts.allocation_role() }</th>
            <th scope="col" class="utrecht-table__header-cell sim-matrix__people">{ texts.matrix_people() }</th>
            <>{ for policies.iter().map(policy) }</>
        </tr>
    }
}

/// The euros a year that each policy costs, however many work under it.
fn fixed_costs(proposal: &Proposal, n_policies: usize, texts: Texts) -> Html {
    let fixed = |policy: usize| {
        let euros = proposal.matrix.fixed(policy);
        html! {
            <td class="utrecht-table__cell sim-matrix__fixed"><data value={euros.to_string()}>{ texts.language.euro(euros) }</data></td>
        }
    };
    html! {
        <tr class="utrecht-table__row">
            <th scope="row" class="utrecht-table__header-cell">{ texts.matrix_fixed() }</th>
            <td class="utrecht-table__cell"></td>
            <>{ for (0..n_policies).map(fixed) }</>
        </tr>
    }
}
