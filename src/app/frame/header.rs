//! The top of the page: name, chosen scenario, language.

use werkplekwijzer::defaults::sources::Grade;
use werkplekwijzer::inputs::levers::Lever;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::origin::{Origin, StartingPoint};
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::language;
use crate::app::frame::documents;
use crate::app::screen;
use crate::app::widgets::icon;

#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    pub texts: Texts,
    pub work: Option<Work>,
    pub act: Callback<Action>,
    /// Whether the part for keeping and sharing is open.
    pub shows_documents: bool,
    pub show_documents: Callback<()>,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let texts = props.texts;
    let other = texts.language.other();
    let speak = props.act.reform(move |event: MouseEvent| {
        event.prevent_default();
        language::keep(other);
        Action::Shell(Shell::Speak(other))
    });
    let close = props.act.reform(|_: MouseEvent| Action::Shell(Shell::Close));
    let show_documents = props.show_documents.reform(|_: MouseEvent| ());
    html! {
        <header class="sim-header">
            <span class="sim-brand">{ icon::mark() }{ texts.app_name() }</span>
            if let Some(work) = &props.work {
                <button type="button" class="nl-button nl-button--secondary sim-municipality" onclick={close}
                    title={texts.choose_another()}>
                    <span class="nl-button__label">
                        <span class="sim-hidden">{ texts.chosen_scenario() }{ " " }</span>
                        <span class="sim-municipality__name">{ screen::name(work, texts) }</span>{ " " }
                        <span class="sim-municipality__fact">{ format!("· {}", staff(work, texts)) }</span>
                    </span>
                    <span class="nl-button__icon-end">{ icon::chevron() }</span>
                </button>
            }
            <div class="sim-header__tools">
                if let Some(work) = &props.work {
                    { step(texts.undo(), icon::back(), work.history.can_undo(), Action::Undo, &props.act) }
                    { step(texts.redo(), icon::forward(), work.history.can_redo(), Action::Redo, &props.act) }
                    <button type="button" class="nl-button nl-button--secondary sim-button--sm sim-toggle" onclick={show_documents}
                        aria-expanded={props.shows_documents.to_string()} aria-controls={documents::ID}>
                        <span class="nl-button__icon-start">{ icon::share() }</span>
                        <span class="nl-button__label sim-header__label">{ texts.documents_open() }</span>
                    </button>
                }
                <a class="nl-link" href={format!("?lang={}", other.tag())} lang={other.tag()} hreflang={other.tag()}
                    onclick={speak}>{ icon::language() }{ texts.other_language() }</a>
            </div>
        </header>
    }
}

/// A button for a step back or forward. Where there is none it keeps the focus and does nothing.
fn step(name: String, icon: Html, is_possible: bool, action: Action, act: &Callback<Action>) -> Html {
    let onclick = act.reform(move |_: MouseEvent| action.clone());
    html! {
        <button type="button" class="nl-button nl-button--secondary sim-button--sm sim-step" title={name.clone()} {onclick}
            aria-disabled={(!is_possible).then_some("true")}>
            <span class="nl-button__icon-start">{ icon }</span>
            <span class="nl-button__label sim-hidden">{ name }</span>
        </button>
    }
}

/// The staff of the scenario, and whether it was measured.
fn staff(work: &Work, texts: Texts) -> String {
    let headcount = Lever::Headcount.value(&work.scenario);
    let n = texts.language.short(headcount.unwrap_or_default(), 0);
    if headcount != Lever::Headcount.value(&work.preset) {
        return texts.staff_changed(n);
    }
    match &work.origin {
        Origin::Start(StartingPoint::Municipality(it)) if it.headcount_source == Grade::Measured => {
            texts.staff_measured(n)
        }
        Origin::Start(StartingPoint::Municipality(_)) => texts.staff_estimated(n),
        Origin::Start(StartingPoint::Example(_)) => texts.staff_example(n),
        Origin::File => texts.municipality_staff(n),
    }
}
