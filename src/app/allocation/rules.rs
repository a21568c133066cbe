//! What somebody demands of an allocation.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use web_sys::HtmlInputElement;
use werkplekwijzer::allocation::rules::{CEILING, MOST_POLICIES, Rules};
use werkplekwijzer::inputs::levers::Scale;
use werkplekwijzer::scenario::fields::Unit;
use werkplekwijzer::scenario::{Id, Role};
use werkplekwijzer::text::names::capitalised;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::state::Action;
use yew::prelude::*;

use crate::app::browser;
use crate::app::outcome::lever::Reading;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct RulesFormProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub rules: Rules,
    pub act: Callback<Action>,
}

/// The set of roles that a rule for roles holds for.
type Roles = fn(&mut Rules) -> &mut BTreeSet<Id>;

#[component]
pub fn RulesForm(props: &RulesFormProps) -> Html {
    let (texts, work, rules) = (props.texts, &*props.work, &props.rules);
    let demand = props.act.reform(|rules: Rules| Action::Demand(Box::new(rules)));
    let of_roles: [(&str, String, String, Roles); 2] = [
        ("fixed", texts.rules_fixed(), texts.rules_fixed_hint(), |rules| &mut rules.fixed_equipment),
        ("sensitive", texts.rules_sensitive(), texts.rules_sensitive_hint(), |rules| &mut rules.sensitive_data),
    ];
    let check = |role: &Role, (key, label, _, roles): &(&str, String, String, Roles)| {
        let is_checked = roles(&mut rules.clone()).contains(&role.id);
        let onchange = {
            let (demand, rules, id, roles) = (demand.clone(), rules.clone(), role.id.clone(), *roles);
            Callback::from(move |_: Event| {
                let mut rules = rules.clone();
                let set = roles(&mut rules);
                if !set.remove(&id) {
                    set.insert(id.clone());
                }
                demand.emit(rules);
            })
        };
        let name = format!("{}: {label}", capitalised(&texts.role(&role.id)));
        html! {
            <td class="sim-allocation__cell">
                <label class="sim-allocation__choice">
                    <input type="checkbox" id={format!("rule-{key}-{}", role.id)} aria-label={name} checked={is_checked} {onchange} />
                </label>
            </td>
        }
    };
    let row = |role: &Role| {
        html! {
            <tr class="utrecht-table__row" key={role.id.clone()}>
                <th scope="row" class="utrecht-table__header-cell">{ capitalised(&texts.role(&role.id)) }</th>
                { for of_roles.iter().map(|it| check(role, it)) }
            </tr>
        }
    };
    let head = |(_, label, hint, _): &(&str, String, String, Roles)| {
        html! {
            <th scope="col" class="utrecht-table__header-cell sim-rules__head">
                { label }<span class="sim-rules__hint">{ hint }</span>
            </th>
        }
    };
    let is_usual = *rules == Rules::usual(&work.scenario);
    let reset = {
        let (demand, usual) = (demand.clone(), Rules::usual(&work.scenario));
        Callback::from(move |_: MouseEvent| {
            demand.emit(usual.clone());
            browser::focus("rules-title");
        })
    };
    let own = {
        let (demand, rules) = (demand.clone(), rules.clone());
        Callback::from(move |most| demand.emit(Rules { most_own_devices: most, ..rules.clone() }))
    };
    let ceiling = {
        let (demand, rules) = (demand.clone(), rules.clone());
        Callback::from(move |most| demand.emit(Rules { ceiling: most, ..rules.clone() }))
    };
    let policies = {
        let (demand, rules) = (demand.clone(), rules.clone());
        let number = |most: f64| most as u32;
        Callback::from(move |most: Option<f64>| {
            demand.emit(Rules { most_policies: most.map(number), ..rules.clone() });
        })
    };
    let most_policies = (f64::from(*MOST_POLICIES.start()), f64::from(*MOST_POLICIES.end()));
    html! {
        <section class="sim-rules" aria-labelledby="rules-title">
            <h2 class="sim-inputs__h" id="rules-title" tabindex="-1">{ texts.rules_title() }</h2>
            <p class="sim-inputs__lead">{ texts.rules_lead() }</p>
            <div class="sim-group sim-group--choice sim-allocation" role="region" aria-labelledby="rules-caption" tabindex="0">
                <table class="utrecht-table utrecht-table--html-table">
                    <caption class="sim-allocation__title" id="rules-caption">{ texts.rules_caption() }</caption>
                    <thead>
                        <tr class="utrecht-table__row">
                            <th scope="col" class="utrecht-table__header-cell">{ texts.allocation_role() }</th>
                            { for of_roles.iter().map(head) }
                        </tr>
                    </thead>
                    <tbody>{ for work.scenario.workforce.roles.iter().map(row) }</tbody>
                </table>
            </div>
            <div class="sim-inputs__rows">
                <Limit {texts} id="rule-own" label={texts.rules_own()} hint={texts.rules_own_hint()} unit={Unit::Share}
                    allowed={(0.0, 1.0)} value={rules.most_own_devices} change={own} />
                <Limit {texts} id="rule-ceiling" label={texts.rules_ceiling()} hint={texts.rules_ceiling_hint()}
                    unit={Unit::EuroPerYear} allowed={ends(CEILING)} value={rules.ceiling} change={ceiling} />
                <Limit {texts} id="rule-policies" label={texts.rules_policies()} hint={texts.rules_policies_hint()} unit={Unit::None}
                    allowed={most_policies} whole=true value={rules.most_policies.map(f64::from)} change={policies} />
            </div>
            if !is_usual {
                <button type="button" class="nl-button nl-button--subtle sim-button--sm" onclick={reset}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.rules_reset() }</span>
                </button>
            }
        </section>
    }
}

fn ends(range: RangeInclusive<f64>) -> (f64, f64) {
    (*range.start(), *range.end())
}

#[derive(PartialEq, Properties)]
struct LimitProps {
    texts: Texts,
    id: AttrValue,
    label: String,
    hint: String,
    unit: Unit,
    /// The lowest and highest limit.
    allowed: (f64, f64),
    #[prop_or_default]
    whole: bool,
    /// None is no limit.
    value: Option<f64>,
    change: Callback<Option<f64>>,
}

/// A limit that may be left empty.
#[component]
fn Limit(props: &LimitProps) -> Html {
    let (texts, id, allowed) = (props.texts, &props.id, props.allowed);
    let reading = Reading { texts, unit: props.unit };
    let scale = Scale { unit: props.unit, allowed, slider: allowed, step: 1.0, whole: props.whole };
    let typed = use_state(|| None::<String>);
    let refused = use_state(|| false);
    {
        let (typed, refused) = (typed.clone(), refused.clone());
        use_effect_with(props.value, move |_| {
            typed.set(None);
            refused.set(false);
        });
    }
    let shown = props.value.map(|value| reading.exact(value)).unwrap_or_default();
    let onchange = {
        let (typed, refused, change, shown) = (typed.clone(), refused.clone(), props.change.clone(), shown.clone());
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let is_empty = text.trim().is_empty();
            let limit = reading.parse(&text, scale);
            let is_right = is_empty || limit.is_some();
            refused.set(!is_right);
            typed.set((!is_right).then(|| text.clone()));
            // What was only shown rounded stays as exact as it was.
            if is_right && text != shown {
                change.emit(limit.filter(|_| !is_empty));
            }
        })
    };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let (prefix, unit) = (reading.prefix(), reading.unit());
    let error =
        text!(texts, rules_error { low: texts.bound(props.unit, allowed.0), high: texts.bound(props.unit, allowed.1) });
    html! {
        <div class="sim-input sim-group sim-group--choice">
            <label class="sim-input__name" for={id.clone()}>{ &props.label }</label>
            <p class="sim-input__hint" id={format!("{id}-hint")}>{ &props.hint }</p>
            <span class={classes!("sim-field", refused.then_some("sim-field--invalid"))}>
                if !prefix.is_empty() {
                    <span class="sim-field__prefix" aria-hidden="true">{ prefix }</span>
                }
                <input class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--numeric" id={id.clone()} type="text"
                    inputmode="decimal" autocomplete="off" value={(*typed).clone().unwrap_or(shown)}
                    aria-describedby={if *refused { format!("{id}-hint {id}-error") } else { format!("{id}-hint") }} aria-invalid={refused.then_some("true")}
                    {oninput} {onchange} />
                if !unit.is_empty() {
                    <span class="sim-field__unit">{ unit }</span>
                }
            </span>
            <p class="sim-error" id={format!("{id}-error")} hidden={!*refused}>{ icon::alert() }<span>{ error }</span></p>
        </div>
    }
}
