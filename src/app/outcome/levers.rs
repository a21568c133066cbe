//! The levers at the side, in two groups: what the municipality chooses, and how the world is.

use werkplekwijzer::defaults::sources::{self, Grade, Source};
use werkplekwijzer::inputs::levers::{LAPTOP, Lever, policies_in_use, right_size_desks};
use werkplekwijzer::report::defaults::{grade, grade_of, staff};
use werkplekwijzer::report::styles::styles;
use werkplekwijzer::scenario::fields::Part;
use werkplekwijzer::scenario::{Policy, Scenario};
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::origin::{Origin, StartingPoint};
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::dom;
use crate::app::outcome::changes::Changes;
use crate::app::outcome::desks_choice::DesksChoice;
use crate::app::outcome::lever::{LeverModel, LeverView};
use crate::app::widgets::icon;
use crate::app::widgets::reading::ValueReading;
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
    let rest = work.rest();
    let panel = Panel {
        texts,
        work,
        rest: &rest,
        act: &props.act,
        sources: &sources,
        show_alternatives: &props.show_alternatives,
    };

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
    /// What the levers stand at until somebody turns them.
    rest: &'a Scenario,
    act: &'a Callback<Action>,
    sources: &'a [Source],
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
            &[Lever::Tickets, Lever::VirtualWorkspaceShare]
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
        Some(LeverModel {
            lever: lever.clone(),
            label,
            scope,
            value: lever.value(&self.work.scenario)?,
            default: lever.value(self.rest)?,
            scale: lever.scale(self.rest)?,
            hint: self.hint(lever),
        })
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
        let changed = levers.iter().any(|(_, lever)| lever.value(&self.work.scenario) != lever.value(self.rest));
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
        let scope = first.common_scope().map(|key| self.texts.scope(key));
        html! {
            <fieldset class={classes!("sim-lever", changed.then_some("sim-lever--changed"))} key={id.clone()}>
                <legend class="sim-lever__label" id={id.clone()}>{ self.texts.lever(first) }</legend>
                <div class="sim-lever__rows">{ for levers.iter().filter_map(part) }</div>
                <p class="sim-lever__hint" id={format!("{id}-hint")}>
                    <>{ for scope.map(|scope| format!("{scope} · ")) }</>{ self.hint(first) }
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

    /// Range, grade, year and source.
    fn hint(self, lever: &Lever) -> Html {
        let texts = self.texts;
        match (lever, &self.work.origin) {
            (Lever::Headcount, Origin::Start(StartingPoint::Municipality(municipality))) => {
                return html! { { staff(municipality, texts) } };
            }
            (Lever::Headcount, Origin::Start(StartingPoint::Example(_))) => {
                return html! { { texts.headcount_example() } };
            }
            _ => {}
        }
        let default = lever.value(self.rest).unwrap_or_default();
        let source = sources::of(self.sources, &lever.field(), default);
        let grade = match source {
            Some(source) => grade_of(source, texts),
            None if matches!(lever, Lever::Start | Lever::Rollout) => texts.own_choice(),
            None => grade(Grade::Estimate, texts),
        };
        let grade = match (lever, &self.work.origin) {
            // What was measured is the norm, not the desks of this municipality.
            (Lever::Desks, Origin::Start(StartingPoint::Municipality(municipality))) => {
                texts.desks_how(texts.language.whole(f64::from(municipality.fte)))
            }
            (Lever::Desks, Origin::Start(StartingPoint::Example(_))) => texts.headcount_example(),
            _ if lever.part() == Part::Choice && source.is_some() => texts.own_choice_default(grade),
            _ => grade,
        };
        let scale = lever.scale(self.rest);
        let usually = lever.range(self.rest).zip(scale).map(|((low, high), scale)| {
            let reading = ValueReading { texts, unit: scale.unit };
            text!(texts, usually { low: reading.words(low), high: reading.words(high) })
        });
        let link = source.filter(|source| !source.url.is_empty()).map(|source| {
            html! {
                <>
                    { " · " }
                    <a class="nl-link" href={source.url.clone()} title={source.title.clone()} rel="noopener noreferrer">
                        { texts.source() }<span class="sim-hidden">{ format!(": {}", source.title) }</span>
                    </a>
                </>
            }
        });
        html! { <>{ for usually.map(|usually| format!("{usually} · ")) }{ grade }{ for link }</> }
    }
}
