//! The top of the page: name, chosen scenario, language.

use werkplekwijzer::i18n::Texts;
use werkplekwijzer::levers::Lever;
use werkplekwijzer::sources::Grade;
use werkplekwijzer::state::{Action, Origin, Work};
use yew::prelude::*;

use super::{browser, icon};

#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    pub texts: Texts,
    pub work: Option<Work>,
    pub act: Callback<Action>,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let texts = props.texts;
    let other = texts.language.other();
    let speak = props.act.reform(move |event: MouseEvent| {
        event.prevent_default();
        browser::keep_language(other);
        Action::Speak(other)
    });
    let close = props.act.reform(|_: MouseEvent| Action::Close);
    html! {
        <header class="sim-header">
            <span class="sim-brand">{ icon::mark() }{ texts.app_name() }</span>
            if let Some(work) = &props.work {
                <button type="button" class="nl-button nl-button--secondary sim-municipality" onclick={close}
                    title={texts.choose_another()}>
                    <span class="nl-button__label">
                        <span class="sim-hidden">{ texts.chosen_scenario() }{ " " }</span>
                        <span class="sim-municipality__name">{ super::name(work, texts) }</span>{ " " }
                        <span class="sim-municipality__fact">{ format!("· {}", staff(work, texts)) }</span>
                    </span>
                    <span class="nl-button__icon-end">{ icon::chevron() }</span>
                </button>
            }
            <div class="sim-header__tools">
                <a class="nl-link" href={format!("?lang={}", other.tag())} lang={other.tag()} hreflang={other.tag()}
                    onclick={speak}>{ icon::language() }{ texts.other_language() }</a>
            </div>
        </header>
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
        Origin::Municipality(it) if it.headcount_source == Grade::Measured => texts.staff_measured(n),
        Origin::Municipality(_) => texts.staff_estimated(n),
        Origin::Example(_) => texts.staff_example(n),
    }
}
