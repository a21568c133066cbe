//! The rules that somebody demands of an allocation.

use std::ops::RangeInclusive;

use werkplekwijzer::allocation::rules::{CEILING, MOST_POLICIES, Rules};
use werkplekwijzer::scenario::fields::Unit;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use super::role_rules::RoleRules;
use crate::app::browser::dom;
use crate::app::widgets::icon;
use crate::app::widgets::limit::Limit;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct RulesFormProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub rules: Rules,
    pub act: Callback<Action>,
}

#[component]
pub fn RulesForm(props: &RulesFormProps) -> Html {
    let (texts, work, rules) = (props.texts, &*props.work, &props.rules);
    let demand = props.act.reform(|rules: Rules| Action::Step(Step::Demand(Box::new(rules))));
    let usual = Rules::usual(&work.scenario);
    let is_usual = *rules == usual;
    let reset = {
        let demand = demand.clone();
        Callback::from(move |_: MouseEvent| {
            demand.emit(usual.clone());
            dom::focus("rules-title");
        })
    };
    let limit = |set: fn(Rules, Option<f64>) -> Rules| {
        let rules = rules.clone();
        demand.reform(move |most| set(rules.clone(), most))
    };
    let own = limit(|rules, most| Rules { most_own_devices: most, ..rules });
    let ceiling = limit(|rules, most| Rules { ceiling: most, ..rules });
    let policies = limit(|rules, most| Rules { most_policies: most.map(|most| most as u32), ..rules });
    let most_policies = (f64::from(*MOST_POLICIES.start()), f64::from(*MOST_POLICIES.end()));
    html! {
        <section class="sim-rules" aria-labelledby="rules-title">
            <h2 class="sim-inputs__h" id="rules-title" tabindex="-1">{ texts.rules_title() }</h2>
            <p class="sim-inputs__lead">{ texts.rules_lead() }</p>
            <RoleRules {texts} roles={work.scenario.workforce.roles.clone()} rules={rules.clone()} {demand} />
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
