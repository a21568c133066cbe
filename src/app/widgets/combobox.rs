//! The field in which a municipality is chosen by typing: an editable combobox with a list, after the ARIA Authoring
//! Practices Guide.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use werkplekwijzer::defaults::municipalities::{self, FteMethod, Municipality};
use werkplekwijzer::defaults::sources::Grade;
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use crate::app::browser;
use crate::app::widgets::icon;
use crate::app::widgets::status::Status;

#[derive(PartialEq, Properties)]
pub struct ComboboxProps {
    pub texts: Texts,
    pub title: String,
    /// What the button says.
    pub go: String,
    pub choose: Callback<Municipality>,
}

#[component]
pub fn Combobox(props: &ComboboxProps) -> Html {
    let texts = props.texts;
    let all = use_memo((), |()| municipalities::all());
    let text = use_state(String::new);
    let open = use_state(|| false);
    let active = use_state(|| None::<usize>);
    let refused = use_state(|| false);
    let field = use_node_ref();

    let found: Rc<Vec<Municipality>> = use_memo(((*text).clone(), Rc::clone(&all)), |(text, all)| {
        municipalities::search(all, text).into_iter().cloned().collect()
    });

    let oninput = {
        let (text, open, active, refused) = (text.clone(), open.clone(), active.clone(), refused.clone());
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlInputElement>().value());
            open.set(true);
            active.set(None);
            refused.set(false);
        })
    };
    let onkeydown = {
        let (open, active, text, found) = (open.clone(), active.clone(), text.clone(), Rc::clone(&found));
        let choose = props.choose.clone();
        Callback::from(move |event: KeyboardEvent| {
            let last = found.len().checked_sub(1);
            let next = match (event.key().as_str(), *active) {
                ("ArrowDown", None) => last.map(|_| 0),
                ("ArrowDown", Some(now)) => last.map(|last| if now >= last { 0 } else { now + 1 }),
                ("ArrowUp", None) => last,
                ("ArrowUp", Some(now)) => last.map(|last| now.checked_sub(1).unwrap_or(last)),
                ("Escape", _) => {
                    if *open {
                        open.set(false);
                        active.set(None);
                    } else {
                        text.set(String::new());
                    }
                    return;
                }
                ("Enter", Some(now)) if *open => {
                    event.prevent_default();
                    if let Some(municipality) = found.get(now) {
                        choose.emit(municipality.clone());
                    }
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            open.set(true);
            active.set(next);
        })
    };
    let onblur = {
        let (open, active) = (open.clone(), active.clone());
        Callback::from(move |_: FocusEvent| {
            open.set(false);
            active.set(None);
        })
    };
    let toggle = {
        let (open, field) = (open.clone(), field.clone());
        Callback::from(move |event: MouseEvent| {
            // The field keeps the focus, so that typing goes on and leaving it closes the list.
            event.prevent_default();
            open.set(!*open);
            if let Some(input) = field.cast::<HtmlInputElement>() {
                // A field that is on the page can take the focus.
                let _ = input.focus();
            }
        })
    };
    let onsubmit = {
        let (text, found, refused) = (text.clone(), Rc::clone(&found), refused.clone());
        let choose = props.choose.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = text.trim().to_lowercase();
            let exact = found.iter().find(|it| it.name.to_lowercase() == typed);
            let only = found.first().filter(|_| found.len() == 1);
            match exact.or(only).filter(|_| !typed.is_empty()) {
                Some(municipality) => choose.emit(municipality.clone()),
                None => {
                    refused.set(true);
                    browser::focus("municipality");
                }
            }
        })
    };
    use_effect_with(*active, |active| {
        if let Some(index) = active {
            browser::reveal(&option_id(*index));
        }
    });

    let language = texts.language;
    let option = |(index, municipality): (usize, &Municipality)| {
        let is_active = *active == Some(index);
        let pick = {
            let (choose, municipality) = (props.choose.clone(), municipality.clone());
            Callback::from(move |event: MouseEvent| {
                event.prevent_default();
                choose.emit(municipality.clone());
            })
        };
        html! {
            <li key={municipality.code.clone()} class={classes!("sim-option", is_active.then_some("sim-option--active"))}
                id={option_id(index)} role="option" aria-selected={is_active.to_string()} onmousedown={pick}>
                <span class="sim-option__name">{ &municipality.name }</span>{ " " }
                <span class="sim-option__more">
                    { text!(texts, municipality_place {
                        province: municipality.province.as_str(),
                        inhabitants: language.whole(municipality.inhabitants as f64),
                    }) }
                </span>{ " " }
                <span class="sim-option__staff">
                    { texts.municipality_staff(language.whole(f64::from(municipality.headcount))) }{ " " }
                    <span class="sim-option__kind">{ how(municipality, texts) }</span>
                </span>
            </li>
        }
    };
    let described = if *refused { "municipality-hint municipality-error" } else { "municipality-hint" };
    let status = if *open { texts.municipalities_found(found.len()) } else { String::new() };

    html! {
        <form class="sim-start__choose" aria-labelledby="choose-title" {onsubmit} novalidate=true>
            <h2 class="sim-start__h" id="choose-title">{ &props.title }</h2>
            <div class="sim-combobox">
                <label class="sim-combobox__label" id="municipality-label" for="municipality">{ texts.municipality_label() }</label>
                <p class="sim-combobox__hint" id="municipality-hint">{ texts.municipality_hint(all.len()) }</p>
                if *refused {
                    <p class="sim-error" id="municipality-error">{ icon::alert() }<span>{ texts.municipality_error() }</span></p>
                }
                <div class="sim-combobox__row">
                    <div class="sim-combobox__box">
                        <span class="sim-combobox__search">{ icon::search() }</span>
                        <input ref={field} class="utrecht-textbox utrecht-textbox--html-input" id="municipality" type="text"
                            role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
                            aria-autocomplete="list" aria-expanded={open.to_string()} aria-controls="municipality-list"
                            aria-describedby={described} aria-invalid={refused.to_string()}
                            aria-activedescendant={active.map(option_id)}
                            value={(*text).clone()} {oninput} {onkeydown} {onblur} />
                        <button type="button" class="sim-combobox__open" tabindex="-1" aria-label={texts.municipality_all()}
                            aria-expanded={open.to_string()} aria-controls="municipality-list" onmousedown={toggle}>
                            { icon::chevron() }
                        </button>
                        <ul class="sim-combobox__list" id="municipality-list" role="listbox"
                            aria-labelledby="municipality-label" hidden={!*open}>
                            if *open {
                                { for found.iter().enumerate().map(option) }
                                if found.is_empty() {
                                    <li class="sim-option sim-option--none" role="option" aria-disabled="true" aria-selected="false">
                                        { texts.municipality_none() }
                                    </li>
                                }
                            }
                        </ul>
                    </div>
                    <button type="submit" class="nl-button nl-button--primary sim-combobox__go">
                        <span class="nl-button__label">{ &props.go }</span>
                        <span class="nl-button__icon-end">{ icon::arrow_right() }</span>
                    </button>
                </div>
            </div>
            <Status text={status} />
        </form>
    }
}

fn option_id(index: usize) -> String {
    format!("municipality-{index}")
}

/// In a few words, how the staff is known.
fn how(municipality: &Municipality, texts: Texts) -> String {
    match (municipality.headcount_source, municipality.fte_source, municipality.fte_method) {
        (Grade::Measured, ..) => texts.how_measured(),
        (_, Grade::Measured, _) => texts.how_posts(),
        (.., FteMethod::SizeClassRatio) => texts.how_inhabitants(),
        _ => texts.how_payroll(),
    }
}
