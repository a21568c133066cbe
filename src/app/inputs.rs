//! Every number of the scenario, in groups, with its range, source and default.

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::HtmlInputElement;
use werkplekwijzer::answer::capitalised;
use werkplekwijzer::compare::abbreviation;
use werkplekwijzer::i18n::{Language, Texts};
use werkplekwijzer::inputs::{self, Input, Shape};
use werkplekwijzer::levers::Scale;
use werkplekwijzer::params::Part;
use werkplekwijzer::scenario::{Quantity, Scenario};
use werkplekwijzer::sources::{self, Source};
use werkplekwijzer::state::Action;
use yew::prelude::*;

use super::lever::Reading;
use super::levers::grade;
use super::without_futures::WithoutFutures;
use super::{browser, icon};

/// The groups, by the part of the file that they show, in the order of the page.
const GROUPS: [(&str, &[&str]); 9] = [
    ("workforce", &["workforce", "roles"]),
    ("attendance", &["attendance"]),
    ("workplace", &["workplace"]),
    ("home_working", &["home_working"]),
    ("devices", &["devices"]),
    ("policies", &["policies", "allowances"]),
    ("alternatives", &["scenario", "alternatives", "municipality"]),
    ("support", &["support", "applications", "risk"]),
    ("finance", &["finance"]),
];

#[derive(PartialEq, Properties)]
pub struct InputsProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
    /// Whether it begins with only what differs from the preset.
    pub only_changed: bool,
    /// Goes back to the outcome.
    pub back: Callback<()>,
}

#[component]
pub fn Inputs(props: &InputsProps) -> Html {
    let (texts, work) = (props.texts, &*props.work);
    let wanted = use_state(String::new);
    let only_changed = use_state(|| props.only_changed);
    let open = use_state(Vec::<&'static str>::new);
    let sources = use_memo((), |()| sources::all());
    // The rows stay as they are when another number changes.
    let current = use_mut_ref(|| Rc::clone(&work.scenario));
    *current.borrow_mut() = Rc::clone(&work.scenario);
    let check = use_callback(texts, move |(path, value): (String, Option<Quantity>), texts| {
        let problems = inputs::with(&current.borrow(), &path, value).err()?;
        Some(texts.inputs_rule(problems.first().map(|it| texts.allowed(&it.allowed)).unwrap_or_default()))
    });
    let all = inputs::all(&work.scenario);
    let defaults = use_memo(Rc::clone(&work.preset), |preset| -> BTreeMap<String, Option<Quantity>> {
        inputs::all(preset).into_iter().map(|input| (input.path, input.value)).collect()
    });
    let default = |input: &Input| defaults.get(&input.path).copied();
    let is_changed = |input: &Input| default(input) != Some(input.value);
    let n_changed = inputs::changes(&work.preset, &work.scenario).len();
    let searched = wanted.trim().to_lowercase();
    // In every language, so that a change of language leaves what was found.
    let words = |input: &Input| {
        let of_language = |language: Language| {
            let texts = Texts { language };
            let name = texts.field(input.section, input.name).unwrap_or_default();
            let item = item_name(&work.scenario, input, texts).unwrap_or_default();
            format!("{name} {item} {} ", texts.hint(input.section, input.name).unwrap_or_default())
        };
        Language::ALL.map(of_language).concat().to_lowercase()
    };
    let is_wanted = |input: &&Input| {
        (searched.is_empty() || words(input).contains(&searched)) && (!*only_changed || is_changed(input))
    };
    let found: Vec<&Input> = all.iter().filter(is_wanted).collect();
    let is_filtered = !searched.is_empty() || *only_changed;

    let group = |(key, sections): &(&'static str, &'static [&'static str])| {
        let of_group: Vec<&Input> = found.iter().copied().filter(|input| sections.contains(&input.section)).collect();
        if of_group.is_empty() {
            return Html::default();
        }
        let is_open = is_filtered || open.contains(key);
        let turn = {
            let (open, key) = (open.clone(), *key);
            Callback::from(move |_: MouseEvent| {
                let mut next = (*open).clone();
                if next.contains(&key) {
                    next.retain(|other| *other != key)
                } else {
                    next.push(key)
                }
                open.set(next);
            })
        };
        let changed = of_group.iter().filter(|input| is_changed(input)).count();
        let mut items: Vec<(Option<String>, Vec<&Input>)> = Vec::new();
        for input in &of_group {
            let item = item_name(&work.scenario, input, texts);
            match items.iter_mut().find(|(other, _)| *other == item) {
                Some((_, list)) => list.push(input),
                None => items.push((item, vec![input])),
            }
        }
        let rows = |(item, list): &(Option<String>, Vec<&Input>)| {
            let row = |input: &&Input| {
                let likely = default(input).flatten().map_or(f64::NAN, Quantity::likely);
                let source = sources::of(&sources, &input.path, likely).cloned();
                html! {
                    <Row key={input.path.clone()} {texts} input={(*input).clone()} default={default(input)} {source}
                        item={item.clone()} check={check.clone()} act={props.act.clone()} />
                }
            };
            html! {
                <>
                    if let Some(item) = item {
                        <h3 class="sim-inputs__item">{ item }</h3>
                    }
                    <div class="sim-inputs__rows">{ for list.iter().map(row) }</div>
                </>
            }
        };
        let id = format!("group-{key}");
        html! {
            <section class="sim-inputs__group" key={*key}>
                <h2 class="sim-inputs__h">
                    <button type="button" class="sim-inputs__turn" onclick={turn} aria-expanded={is_open.to_string()} aria-controls={id.clone()}>
                        { icon::chevron() }
                        <span>{ group_name(key, texts) }</span>
                        <span class="sim-inputs__count">
                            { texts.inputs_count(of_group.len()) }
                            if changed > 0 {
                                { " · " }{ texts.levers_changed(changed) }
                            }
                        </span>
                    </button>
                </h2>
                <div {id} hidden={!is_open}>
                    if is_open {
                        { for items.iter().map(rows) }
                    }
                </div>
            </section>
        }
    };
    let search = {
        let wanted = wanted.clone();
        Callback::from(move |event: InputEvent| wanted.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let filter = {
        let only_changed = only_changed.clone();
        Callback::from(move |event: Event| {
            only_changed.set(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    let back = props.back.reform(|_: MouseEvent| ());
    let reset = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::ResetAll);
            // The button goes away with the changes.
            browser::focus("heading");
        })
    };
    html! {
        <main class="sim-inputs" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.inputs_title() }</h1>
            <p class="sim-inputs__lead">{ texts.inputs_lead() }</p>
            <div class="sim-inputs__tools">
                <button type="button" class="nl-button nl-button--secondary" onclick={back}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.inputs_back() }</span>
                </button>
                <span class="sim-inputs__search">
                    <label for="inputs-search">{ texts.inputs_search() }</label>
                    <input class="utrecht-textbox utrecht-textbox--html-input" id="inputs-search" type="search" autocomplete="off"
                        value={(*wanted).clone()} oninput={search} />
                </span>
                <span class="sim-check">
                    <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="inputs-changed"
                        checked={*only_changed} onchange={filter} />
                    <label class="sim-check__label" for="inputs-changed">{ texts.inputs_only_changed(n_changed) }</label>
                </span>
                if n_changed > 0 {
                    <button type="button" class="nl-button nl-button--subtle" onclick={reset}>
                        <span class="nl-button__icon-start">{ icon::back() }</span>
                        <span class="nl-button__label">{ texts.reset_all() }</span>
                    </button>
                }
            </div>
            <p class="sim-inputs__found" role="status">{ if is_filtered { texts.inputs_found(found.len()) } else { String::new() } }</p>
            { for GROUPS.iter().map(group) }
        </main>
    }
}

fn group_name(key: &str, texts: Texts) -> String {
    match key {
        "workforce" => texts.group_workforce(),
        "attendance" => texts.group_attendance(),
        "workplace" => texts.group_workplace(),
        "home_working" => texts.group_home_working(),
        "devices" => texts.group_devices(),
        "policies" => texts.group_policies(),
        "alternatives" => texts.group_alternatives(),
        "support" => texts.group_support(),
        _ => texts.group_finance(),
    }
}

/// What the role, device, policy or alternative of a number is called.
fn item_name(scenario: &Scenario, input: &Input, texts: Texts) -> Option<String> {
    let id = input.item.as_ref()?;
    Some(match input.section {
        "roles" => capitalised(&texts.role(id)),
        "policies" | "allowances" => {
            let policy = scenario.policies.iter().find(|policy| policy.id == *id);
            policy.map_or_else(|| abbreviation(id), |policy| texts.given(&policy.name))
        }
        "alternatives" => {
            let alternative = scenario.alternatives.iter().find(|alternative| alternative.id == *id);
            alternative.map_or_else(|| abbreviation(id), |alternative| texts.given(&alternative.name))
        }
        _ => capitalised(&id.replace('_', " ")),
    })
}

#[derive(PartialEq, Properties)]
struct RowProps {
    texts: Texts,
    input: Input,
    /// What the preset has, if it has the number.
    default: Option<Option<Quantity>>,
    source: Option<Source>,
    item: Option<String>,
    /// What is wrong with a value at a path, for the rest of the scenario.
    check: Callback<(String, Option<Quantity>), Option<String>>,
    act: Callback<Action>,
}

/// A number to fill in: one value, or low, likely and high.
#[component]
fn Row(props: &RowProps) -> Html {
    let (texts, input) = (props.texts, &props.input);
    let reading = Reading { texts, unit: input.unit };
    let scale = Scale {
        unit: input.unit,
        allowed: input.limits,
        slider: input.limits,
        step: 1.0,
        whole: input.shape == Shape::Whole,
    };
    let id = input.path.replace('.', "-");
    let typed = use_state(|| [None::<String>, None, None]);
    let error = use_state(|| None::<String>);
    {
        let (typed, error) = (typed.clone(), error.clone());
        use_effect_with(input.value, move |_| {
            typed.set([None, None, None]);
            error.set(None);
        });
    }
    let name = texts.field(input.section, input.name).unwrap_or_else(|| input.name.to_owned());
    let numbers: Vec<f64> = match input.value {
        None => Vec::new(),
        Some(Quantity::Fixed(value)) => vec![value],
        Some(Quantity::Range { low, likely, high }) => vec![low, likely, high],
    };
    let edit = {
        let (act, check, path, error) = (props.act.clone(), props.check.clone(), input.path.clone(), error.clone());
        move |value: Option<Quantity>| {
            let wrong = check.emit((path.clone(), value));
            let is_right = wrong.is_none();
            error.set(wrong);
            if is_right {
                act.emit(Action::Edit(path.clone(), value));
            }
            is_right
        }
    };
    let commit = {
        let (numbers, typed, error, edit) = (numbers.clone(), typed.clone(), error.clone(), edit.clone());
        Callback::from(move |(position, text): (usize, String)| {
            let mut texts_now = (*typed).clone();
            texts_now[position] = Some(text);
            let read = |(position, before): (usize, &f64)| match &texts_now[position] {
                // What was only shown rounded stays as exact as it was.
                Some(text) if *text != reading.exact(*before) => reading.parse(text, scale),
                _ => Some(*before),
            };
            let values: Option<Vec<f64>> = numbers.iter().enumerate().map(read).collect();
            let is_done = match values.as_deref() {
                None => {
                    error.set(Some(reading.allowed(scale)));
                    false
                }
                Some([low, likely, high]) if low > likely || likely > high => {
                    error.set(Some(texts.inputs_order()));
                    false
                }
                Some([low, likely, high]) => edit(Some(Quantity::Range { low: *low, likely: *likely, high: *high })),
                Some([value]) => edit(Some(Quantity::Fixed(*value))),
                Some(_) => true,
            };
            typed.set(if is_done { [None, None, None] } else { texts_now });
        })
    };
    let labels = match numbers.len() {
        3 => vec![texts.inputs_low(), texts.inputs_likely(), texts.inputs_high()],
        _ => vec![texts.inputs_value()],
    };
    let (prefix, unit) = (reading.prefix(), reading.unit());
    let describes = format!("{id}-hint {id}-error");
    let field = |(position, (value, label)): (usize, (&f64, &String))| {
        let shown = typed[position].clone().unwrap_or_else(|| reading.exact(*value));
        let commit = commit.clone();
        let onchange = Callback::from(move |event: Event| {
            commit.emit((position, event.target_unchecked_into::<HtmlInputElement>().value()));
        });
        let oninput = {
            let typed = typed.clone();
            Callback::from(move |event: InputEvent| {
                let mut texts_now = (*typed).clone();
                texts_now[position] = Some(event.target_unchecked_into::<HtmlInputElement>().value());
                typed.set(texts_now);
            })
        };
        let onkeydown = {
            let (typed, error) = (typed.clone(), error.clone());
            Callback::from(move |event: KeyboardEvent| {
                if event.key() == "Escape" {
                    typed.set([None, None, None]);
                    error.set(None);
                }
            })
        };
        let is_typing = typed[position].as_ref().is_some_and(|text| *text != reading.exact(*value));
        let full = [Some(name.clone()), props.item.clone(), (numbers.len() == 3).then(|| label.clone())];
        let full: Vec<String> = full.into_iter().flatten().collect();
        html! {
            <span class="sim-inputs__field">
                if numbers.len() == 3 {
                    <span class="sim-inputs__end" aria-hidden="true">{ label }</span>
                }
                <span class={classes!("sim-field", error.is_some().then_some("sim-field--invalid"))}>
                    if !prefix.is_empty() {
                        <span class="sim-field__prefix" aria-hidden="true">{ prefix }</span>
                    }
                    <input class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--numeric" id={format!("{id}-{position}")}
                        type="text" inputmode="decimal" autocomplete="off" value={shown} aria-label={full.join(", ")}
                        aria-describedby={describes.clone()} aria-invalid={error.is_some().then_some("true")} data-typing={is_typing.then_some("true")}
                        {oninput} {onchange} {onkeydown} />
                    if !unit.is_empty() {
                        <span class="sim-field__unit">{ &unit }</span>
                    }
                </span>
            </span>
        }
    };
    let likely = input.value.map(Quantity::likely);
    // What was pressed may go away with the change.
    let then = [format!("{id}-0"), format!("{id}-turn"), "inputs-search".to_owned()];
    let button = |part: &str, text: String, value: Option<Quantity>| {
        let (edit, then) = (edit.clone(), then.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            edit(value);
            browser::focus_first(then.clone());
        });
        html! {
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" id={format!("{id}-{part}")} {onclick}>
                <span class="nl-button__label">{ text }<span class="sim-hidden">{ format!(": {name}") }</span></span>
            </button>
        }
    };
    let is_quantity = matches!(input.shape, Shape::Quantity | Shape::Optional);
    let turn = match (input.value, likely) {
        (Some(Quantity::Fixed(value)), _) if is_quantity => {
            let (low, high) = (value - 0.2 * value.abs(), value + 0.2 * value.abs());
            let (low, high) = (low.max(input.limits.0), high.min(input.limits.1));
            button("turn", texts.inputs_make_range(), Some(Quantity::Range { low, likely: value, high }))
        }
        (Some(Quantity::Range { .. }), Some(likely)) => {
            button("turn", texts.inputs_make_one(), Some(Quantity::Fixed(likely)))
        }
        (None, _) => button("turn", texts.inputs_fill(), Some(Quantity::Fixed(input.limits.0))),
        _ => Html::default(),
    };
    let empty =
        (input.shape == Shape::Optional && input.value.is_some()).then(|| button("empty", texts.inputs_empty(), None));
    let is_changed = props.default != Some(input.value);
    let words = |value: Option<Quantity>| match value {
        None => texts.inputs_nothing(),
        Some(Quantity::Fixed(value)) => texts.with_unit(input.unit, value),
        Some(Quantity::Range { low, likely, high }) => {
            texts.inputs_range(texts.with_unit(input.unit, likely), reading.bound(low), reading.bound(high))
        }
    };
    let reset = is_changed.then_some(props.default).flatten().map(|default| {
        let (edit, then) = (edit.clone(), then.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            edit(default);
            browser::focus_first(then.clone());
        });
        html! {
            <>
                <span class="nl-data-badge sim-changed">{ texts.changed() }</span>
                <button type="button" class="nl-button nl-button--subtle sim-button--sm" {onclick}>
                    <span class="nl-button__icon-start">{ icon::back() }</span>
                    <span class="nl-button__label">{ texts.reset_to(words(default)) }<span class="sim-hidden">{ format!(": {name}") }</span></span>
                </button>
            </>
        }
    });
    let is_choice = input.part == Part::Choice;
    let source = match &props.source {
        Some(source) => {
            let grade = grade(source.grade, texts);
            let grade = source.year.map_or(grade.clone(), |year| texts.grade_year(grade, year.to_string()));
            let link = (!source.url.is_empty()).then(|| {
                html! { <>{ " · " }<a class="nl-link" href={source.url.clone()} rel="noopener noreferrer">{ &source.title }</a></> }
            });
            html! { <>{ grade }{ for link }</> }
        }
        None => html! { { grade(sources::Grade::Estimate, texts) } },
    };
    let default = props.default.map(|default| texts.inputs_default(words(default)));
    html! {
        <div class={classes!("sim-input", "sim-group", if is_choice { "sim-input--choice" } else { "sim-group--world" }, is_changed.then_some("sim-input--changed"))}
            role="group" aria-labelledby={format!("{id}-name")}>
            <p class="sim-input__name" id={format!("{id}-name")}>
                { &name }{ " " }
                <span class="sim-input__part">{ if is_choice { texts.inputs_choice() } else { texts.inputs_assumption() } }</span>
            </p>
            <div class="sim-input__fields">
                { for numbers.iter().zip(&labels).enumerate().map(field) }
                if numbers.is_empty() {
                    <span>{ texts.inputs_nothing() }</span>
                }
                { turn }
                { for empty }
            </div>
            <p class="sim-error" id={format!("{id}-error")} hidden={error.is_none()}>
                { icon::alert() }<span>{ (*error).clone().unwrap_or_default() }</span>
            </p>
            <p class="sim-input__hint" id={format!("{id}-hint")}>
                { texts.hint(input.section, input.name).unwrap_or_default() }{ " " }
                { texts.inputs_allowed(reading.bound(input.limits.0), reading.bound(input.limits.1)) }
            </p>
            <p class="sim-input__source">{ for default }{ " · " }{ source }</p>
            <>{ for reset.map(|reset| html! { <div class="sim-input__foot sim-reset">{ reset }</div> }) }</>
        </div>
    }
}
