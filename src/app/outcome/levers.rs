//! The levers at the side, in two groups: what the municipality chooses, and how the world is.

use werkplekwijzer::defaults::sources;
use werkplekwijzer::inputs::levers::{LAPTOP, Lever, policies_in_use, right_size_desks};
use werkplekwijzer::report::styles::styles;
use werkplekwijzer::scenario::Policy;
use werkplekwijzer::scenario::fields::Part;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::outcome::at_rest::{AtRest, levers_at_rest};
use crate::app::outcome::changes::Changes;
use crate::app::outcome::desks_choice::DesksChoice;
use crate::app::outcome::lever::{LeverModel, LeverView};
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct LeversProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
    /// Lists what differs from the preset.
    pub show_changes: Callback<()>,
    /// Shows the alternatives, to be changed.
    pub show_alternatives: Callback<()>,
}

#[component]
pub fn Levers(props: &LeversProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let folded = use_state(|| true);
    let sources = use_memo((), |()| sources::all());
    let at_rest = use_memo((texts, work.origin.clone(), work.rest()), |(texts, origin, rest)| {
        levers_at_rest(*texts, origin, rest, &sources)
    });
    let panel = Panel { texts, work, at_rest: &at_rest, act: &props.act, show_alternatives: &props.show_alternatives };

    let fold = {
        let folded = folded.clone();
        Callback::from(move |_: MouseEvent| folded.set(!*folded))
    };
    let onsubmit = |event: SubmitEvent| event.prevent_default();
    html! {
        <form class={classes!("sim-levers", folded.then_some("sim-levers--folded"))} id="levers"
            aria-labelledby="levers-title" {onsubmit}>
            <div class="sim-levers__top">
                <h2 class="sim-hidden" id="levers-title">{ texts.levers_title() }</h2>
                <button type="button" class="nl-button nl-button--secondary sim-levers__toggle" onclick={fold}
                    aria-expanded={(!*folded).to_string()} aria-controls="levers-body">
                    <span class="nl-button__icon-start">{ icon::adjustments() }</span>
                    <span class="nl-button__label">{ texts.levers_toggle() }</span>
                    <span class="nl-button__icon-end">{ icon::chevron() }</span>
                </button>
                <Changes {texts} n_changes={work.n_changes()} act={&props.act} show={&props.show_changes} />
            </div>
            <div class="sim-levers__body" id="levers-body">
                { panel.group(Part::Choice) }
                { panel.group(Part::Assumption) }
            </div>
        </form>
    }
}

/// What the levers are made from.
#[derive(Clone, Copy)]
struct Panel<'a> {
    texts: Texts,
    work: &'a Work,
    at_rest: &'a [AtRest],
    act: &'a Callback<Action>,
    show_alternatives: &'a Callback<()>,
}

/// Makes the lever of a policy.
type OfPolicy = fn(String) -> Lever;

impl Panel<'_> {
    fn group(self, part: Part) -> Html {
        let texts = self.texts;
        let is_choice = part == Part::Choice;
        let (class, id, title, other, jump) = if is_choice {
            ("sim-group--choice", "group-choice", texts.group_choice(), "group-world", texts.jump_to_world())
        } else {
            ("sim-group--world", "group-world", texts.group_world(), "group-choice", texts.jump_to_choice())
        };
        let onjump = move |_: MouseEvent| {
            dom::scroll_into_view(other);
            dom::focus(other);
        };
        let general = Lever::general(&self.work.scenario);
        let of_policies: &[OfPolicy] = if is_choice {
            &[Lever::AllowanceAmount, Lever::AllowanceCycle]
        } else {
            &[Lever::TakeUp, Lever::Tickets, Lever::VirtualWorkspaceShare]
        };
        let single = |lever: Lever| self.single(&lever, None);
        html! {
            <section class={classes!("sim-group", class)} aria-labelledby={id}>
                <div class="sim-group__bar">
                    <h3 class="sim-group__title" {id} tabindex="-1">{ title }</h3>
                    <button type="button" class="sim-group__jump" onclick={onjump}>
                        <span class="sim-hidden">{ texts.jump_to() }{ " " }</span>{ jump }{ icon::chevron() }
                    </button>
                </div>
                <div class="sim-group__list">
                    if is_choice {
                        <>{ for of_policies.iter().map(|lever| self.of_policies(*lever)) }</>
                        { self.desks() }
                    }
                    <>{ for general.into_iter().filter(|lever| lever.part() == part).map(single) }</>
                    if is_choice {
                        <button type="button" class="nl-button nl-button--subtle sim-button--sm sim-levers__more" onclick={self.show_alternatives.reform(|_: MouseEvent| ())}>
                            <span class="nl-button__icon-start">{ icon::plus() }</span>
                            <span class="nl-button__label">{ texts.levers_alternatives() }</span>
                        </button>
                    }
                    if !is_choice {
                        <>{ for of_policies.iter().map(|lever| self.of_policies(*lever)) }</>
                    }
                </div>
            </section>
        }
    }

    fn model(self, lever: &Lever, label: String, scope: Option<String>) -> Option<LeverModel> {
        let AtRest { value: default, scale, hint, .. } = self.at_rest(lever)?;
        let value = lever.value(&self.work.scenario)?;
        let (lever, hint) = (lever.clone(), hint.clone());
        Some(LeverModel { lever, label, scope, value, default: *default, scale: *scale, hint })
    }

    fn at_rest(&self, lever: &Lever) -> Option<&AtRest> {
        self.at_rest.iter().find(|it| it.lever == *lever)
    }

    /// A lever on its own.
    fn single(self, lever: &Lever, policy: Option<&Policy>) -> Html {
        let texts = self.texts;
        if matches!(lever, Lever::LaptopPrice | Lever::LaptopLife) && !self.has_laptops() {
            return Html::default();
        }
        let of_policy = policy.map(|policy| texts.scope_policy(self.short(policy)));
        let scopes: Vec<String> = of_policy.into_iter().chain(lever.scope().map(|key| texts.scope(key))).collect();
        let scope = (!scopes.is_empty()).then(|| scopes.join(", "));
        match self.model(lever, texts.lever(lever), scope) {
            Some(model) => html! { <LeverView key={lever.key()} texts={self.texts} {model} act={self.act.clone()} /> },
            None => Html::default(),
        }
    }

    /// Whether any alternative has laptops of the kind that the levers are about; without them they would move nothing.
    fn has_laptops(self) -> bool {
        let position = self.work.scenario.devices.iter().position(|device| device.id == LAPTOP);
        position.is_some_and(|position| {
            self.work.comparison.alternatives.iter().any(|estimate| {
                let mut years = 0..estimate.projection.years.len();
                years.any(|year| estimate.projection.devices(year)[position].stock > 0.0)
            })
        })
    }

    /// What the policy is called in a lever: as the alternative of that name, or by its short name.
    fn short(self, policy: &Policy) -> String {
        let same = self.work.comparison.alternatives.iter().find(|estimate| estimate.id == policy.id);
        let short = || self.texts.policy_short(&self.work.scenario, &policy.id);
        same.map_or_else(short, |it| self.texts.given(&it.short_name()))
    }

    /// One lever for each policy in use that has it, under a common heading where there are several.
    fn of_policies(self, lever: OfPolicy) -> Html {
        let policies = policies_in_use(&self.work.scenario);
        let having: Vec<(&Policy, Lever)> = policies
            .into_iter()
            .map(|policy| (policy, lever(policy.id.clone())))
            .filter(|(_, lever)| lever.value(&self.work.scenario).is_some())
            .collect();
        match having.as_slice() {
            [] => Html::default(),
            [(policy, lever)] => self.single(lever, Some(policy)),
            several => self.fieldset(several),
        }
    }

    fn fieldset(self, levers: &[(&Policy, Lever)]) -> Html {
        let first = &levers[0].1;
        let id = format!("{}-group", first.key());
        let comparison = &self.work.comparison;
        let styles = styles(comparison);
        let value_at_rest = |lever| self.at_rest(lever).map(|it| it.value);
        let changed = levers.iter().any(|(_, lever)| lever.value(&self.work.scenario) != value_at_rest(lever));
        let part = |(policy, lever): &(&Policy, Lever)| {
            let position = comparison.alternatives.iter().position(|estimate| estimate.id == policy.id);
            let model = self.model(lever, self.short(policy), None);
            model.map(|model| {
                html! {
                    <LeverView key={lever.key()} texts={self.texts} {model} act={self.act.clone()} part_of={id.clone()}
                        style={position.map(|position| styles[position])} />
                }
            })
        };
        // A policy that has more than in the preset has no such lever there.
        let hint = levers.iter().find_map(|(_, lever)| self.at_rest(lever)).map(|it| it.hint.clone());
        let scope = first.common_scope().map(|key| self.texts.scope(key));
        html! {
            <fieldset class={classes!("sim-lever", changed.then_some("sim-lever--changed"))} key={id.clone()}>
                <legend class="sim-lever__label" id={id.clone()}>{ self.texts.lever(first) }</legend>
                <div class="sim-lever__rows">{ for levers.iter().filter_map(part) }</div>
                <p class="sim-lever__hint" id={format!("{id}-hint")}>
                    <>{ for scope.map(|scope| format!("{scope} · ")) }</><>{ for hint }</>
                </p>
            </fieldset>
        }
    }

    /// Whether desks that are not needed are given up.
    fn desks(self) -> Html {
        let texts = self.texts;
        let work = self.work;
        let chosen = right_size_desks(&work.scenario);
        let lease_end = work.scenario.start_year + work.scenario.workplace.lease_years;
        let hint = texts.right_size_hint((lease_end - 1).to_string());
        html! {
            <DesksChoice texts={self.texts} {chosen} is_changed={work.desks_changed()} {hint} act={self.act.clone()} />
        }
    }
}
