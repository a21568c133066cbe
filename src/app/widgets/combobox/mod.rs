//! The form in which a municipality is chosen by typing: an editable combobox with a list, after the ARIA Authoring
//! Practices Guide.

mod choosing;
mod field;
mod options;

use std::rc::Rc;

use werkplekwijzer::defaults::municipalities::{self, Municipality};
use werkplekwijzer::text::Texts;
use yew::prelude::*;

use self::choosing::{Choosing, ChoosingStep};
use self::field::Field;
use crate::app::browser::dom;
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
    let ComboboxProps { texts, choose, .. } = props;
    let all = use_memo((), |()| municipalities::all());
    let choosing = use_reducer_eq(Choosing::default);
    let step = use_callback(choosing.dispatcher(), |step: ChoosingStep, choosing| choosing.dispatch(step));
    let found: Rc<Vec<Municipality>> = use_memo(choosing.text.clone(), {
        let all = Rc::clone(&all);
        move |text| municipalities::search(&all, text).into_iter().cloned().collect()
    });
    let onsubmit = {
        let (step, choose, all) = (step.clone(), choose.clone(), Rc::clone(&all));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            // Whoever types fast is ahead of what is drawn.
            let text = dom::text_of(field::ID);
            match named(&text, &municipalities::search(&all, &text)) {
                Some(municipality) => choose.emit(municipality.clone()),
                None => {
                    step.emit(ChoosingStep::Refuse);
                    dom::focus(field::ID);
                }
            }
        })
    };
    let is_refused = choosing.is_refused;
    let described_by = if is_refused { "municipality-hint municipality-error" } else { "municipality-hint" };
    let status = if choosing.is_open { texts.municipalities_found(found.len()) } else { String::new() };
    html! {
        <form class="sim-start__choose" aria-labelledby="choose-title" {onsubmit} novalidate=true>
            <h2 class="sim-start__h" id="choose-title">{ &props.title }</h2>
            <div class="sim-combobox">
                <label class="sim-combobox__label" id="municipality-label" for={field::ID}>{ texts.municipality_label() }</label>
                <p class="sim-combobox__hint" id="municipality-hint">{ texts.municipality_hint(all.len()) }</p>
                if is_refused {
                    <p class="sim-error" id="municipality-error">{ icon::alert() }<span>{ texts.municipality_error() }</span></p>
                }
                <div class="sim-combobox__row">
                    <Field texts={*texts} choosing={(*choosing).clone()} {found} {step} {choose}
                        labelled_by="municipality-label" {described_by} />
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

/// The municipality that a text names: exactly, or as the only one that it finds.
fn named<'a>(text: &str, found: &[&'a Municipality]) -> Option<&'a Municipality> {
    let typed = text.trim().to_lowercase();
    let exact = found.iter().find(|it| it.name.to_lowercase() == typed);
    let only = found.first().filter(|_| found.len() == 1);
    exact.or(only).copied().filter(|_| !typed.is_empty())
}
