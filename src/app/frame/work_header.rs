//! What the top of the page shows of the work at hand: its name, and the tools for it.

use werkplekwijzer::defaults::sources::Grade;
use werkplekwijzer::inputs::levers::Lever;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::origin::{Origin, StartingPoint};
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::frame::documents;
use crate::app::screen;
use crate::app::widgets::icon;

/// The button with the name of the work, which leads back to the start screen.
pub fn name(work: &Work, texts: Texts, act: &Callback<Action>) -> Html {
    let close = act.reform(|_: MouseEvent| Action::Shell(Shell::Close));
    html! {
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
}

/// The steps back and forward, and the button that opens the part for keeping and sharing.
pub fn tools(
    work: &Work,
    texts: Texts,
    act: &Callback<Action>,
    shows_documents: bool,
    show_documents: &Callback<()>,
) -> Html {
    let show_documents = show_documents.reform(|_: MouseEvent| ());
    html! {
        <>
            { step(texts.undo(), icon::back(), work.history.can_undo(), Action::Undo, act) }
            { step(texts.redo(), icon::forward(), work.history.can_redo(), Action::Redo, act) }
            <button type="button" class="nl-button nl-button--secondary sim-button--sm sim-toggle" onclick={show_documents}
                aria-expanded={shows_documents.to_string()} aria-controls={documents::ID}>
                <span class="nl-button__icon-start">{ icon::share() }</span>
                <span class="nl-button__label sim-header__label">{ texts.documents_open() }</span>
            </button>
        </>
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
