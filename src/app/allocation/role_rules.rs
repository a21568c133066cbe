//! The rules for roles: which need fixed equipment, and which handle sensitive data.

use std::collections::BTreeSet;

use werkplekwijzer::allocation::rules::Rules;
use werkplekwijzer::scenario::{Id, Role};
use werkplekwijzer::text::Texts;
use werkplekwijzer::text::names::capitalised;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RoleRulesProps {
    pub texts: Texts,
    pub roles: Vec<Role>,
    pub rules: Rules,
    pub demand: Callback<Rules>,
}

/// A rule that holds for some roles.
#[derive(Clone, Copy)]
enum RoleRule {
    FixedEquipment,
    SensitiveData,
}

impl RoleRule {
    const ALL: [RoleRule; 2] = [RoleRule::FixedEquipment, RoleRule::SensitiveData];

    fn key(self) -> &'static str {
        match self {
            RoleRule::FixedEquipment => "fixed",
            RoleRule::SensitiveData => "sensitive",
        }
    }

    fn label(self, texts: Texts) -> String {
        match self {
            RoleRule::FixedEquipment => texts.rules_fixed(),
            RoleRule::SensitiveData => texts.rules_sensitive(),
        }
    }

    fn hint(self, texts: Texts) -> String {
        match self {
            RoleRule::FixedEquipment => texts.rules_fixed_hint(),
            RoleRule::SensitiveData => texts.rules_sensitive_hint(),
        }
    }

    /// The roles that it holds for.
    fn roles(self, rules: &Rules) -> &BTreeSet<Id> {
        match self {
            RoleRule::FixedEquipment => &rules.fixed_equipment,
            RoleRule::SensitiveData => &rules.sensitive_data,
        }
    }

    /// The rules with this one taken from a role that has it, or given to one that has not.
    fn turned(self, rules: &Rules, role: &Id) -> Rules {
        let mut rules = rules.clone();
        let roles = match self {
            RoleRule::FixedEquipment => &mut rules.fixed_equipment,
            RoleRule::SensitiveData => &mut rules.sensitive_data,
        };
        if !roles.remove(role) {
            roles.insert(role.clone());
        }
        rules
    }
}

#[component]
pub fn RoleRules(props: &RoleRulesProps) -> Html {
    let RoleRulesProps { texts, rules, .. } = props;
    let check = |role: &Role, rule: RoleRule| {
        let onchange = {
            let (rules, id) = (rules.clone(), role.id.clone());
            props.demand.reform(move |_: Event| rule.turned(&rules, &id))
        };
        let name = format!("{}: {}", capitalised(&texts.role(role)), rule.label(*texts));
        html! {
            <td class="sim-allocation__cell">
                <label class="sim-allocation__choice">
                    <input type="checkbox" id={format!("rule-{}-{}", rule.key(), role.id)} aria-label={name}
                        checked={rule.roles(rules).contains(&role.id)} {onchange} />
                </label>
            </td>
        }
    };
    let row = |role: &Role| {
        html! {
            <tr class="utrecht-table__row" key={role.id.clone()}>
                <th scope="row" class="utrecht-table__header-cell">{ capitalised(&texts.role(role)) }</th>
                <>{ for RoleRule::ALL.map(|rule| check(role, rule)) }</>
            </tr>
        }
    };
    let head = |rule: RoleRule| {
        html! {
            <th scope="col" class="utrecht-table__header-cell sim-rules__head">
                { rule.label(*texts) }<span class="sim-rules__hint">{ rule.hint(*texts) }</span>
            </th>
        }
    };
    html! {
        <div class="sim-group sim-group--choice sim-allocation" role="region" aria-labelledby="rules-caption" tabindex="0">
            <table class="utrecht-table utrecht-table--html-table">
                <caption class="sim-allocation__title" id="rules-caption">{ texts.rules_caption() }</caption>
                <thead>
                    <tr class="utrecht-table__row">
                        <th scope="col" class="utrecht-table__header-cell">{ texts.allocation_role() }</th>
                        <>{ for RoleRule::ALL.map(head) }</>
                    </tr>
                </thead>
                <tbody>{ for props.roles.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
