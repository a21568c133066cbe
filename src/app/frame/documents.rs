//! Keeping and sharing: the name of the work, how it is kept, files and the link.

use web_sys::HtmlInputElement;
use werkplekwijzer::scenario::file;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::document::{Document, Refusal};
use werkplekwijzer::work::link::{self, FRAGMENT};
use werkplekwijzer::work::step::Step;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser;
use crate::app::frame::keeper::Keeping;
use crate::app::widgets::icon;
use crate::app::without_futures::WithoutFutures;

/// The id of the section, which the header opens.
pub const ID: &str = "documents";

/// The id of the field that opens files, which is there all the time.
pub const FILE_FIELD: &str = "file-field";

/// Characters of a link from which on some programs cut it.
const LONG: usize = 2_000;

#[derive(PartialEq, Properties)]
pub struct DocumentsProps {
    pub texts: Texts,
    pub work: Work,
    pub keeping: Keeping,
    pub act: Callback<Action>,
}

#[component]
pub fn Documents(props: &DocumentsProps) -> Html {
    let (texts, work) = (props.texts, &props.work);
    let typed = use_state(|| None::<String>);
    let refused = use_state(|| false);
    let copied = use_state(|| None::<bool>);
    let address = use_memo(WithoutFutures::new(work.clone()), |work| {
        browser::address_with(&format!("{FRAGMENT}{}", link::write(&work.document())))
    });
    {
        // What was said of an older link no longer holds.
        let copied = copied.clone();
        use_effect_with((*address).clone(), move |_| copied.set(None));
    }
    let name = crate::app::name(work, texts);
    let rename = {
        let (typed, refused, act, before) = (typed.clone(), refused.clone(), props.act.clone(), name.clone());
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value().trim().to_owned();
            let is_allowed = (1..=200).contains(&text.chars().count());
            refused.set(!is_allowed);
            typed.set((!is_allowed).then(|| text.clone()));
            if is_allowed && text != before {
                act.emit(Action::Step(Step::Rename(text)));
            }
        })
    };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let save = {
        let (scenario, name) = (work.scenario.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            browser::save(&format!("{}.json", file_name(&name)), "application/json", &file::write(&scenario));
        })
    };
    let copy = {
        let (copied, address) = (copied.clone(), (*address).clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            let done = Callback::from(move |is_done: bool| {
                if !is_done {
                    browser::focus("link-field");
                    browser::select("link-field");
                }
                copied.set(Some(is_done));
            });
            browser::copy(&address, done);
        })
    };
    let is_warning = matches!(props.keeping, Keeping::Forbidden | Keeping::Full);
    let length = address.chars().count();
    html! {
        <section class="sim-documents" id={ID} aria-labelledby="documents-title">
            <h2 class="sim-documents__title" id="documents-title" tabindex="-1">{ texts.documents_title() }</h2>
            <div class="sim-documents__part">
                <label class="sim-documents__label" for="work-name">{ texts.documents_name() }</label>
                <input class={classes!("utrecht-textbox", "utrecht-textbox--html-input", refused.then_some("utrecht-textbox--invalid"))}
                    id="work-name" type="text" autocomplete="off" maxlength="200" value={(*typed).clone().unwrap_or(name)}
                    data-typing={typed.as_ref().map(|_| "true")} {oninput} onchange={rename}
                    aria-invalid={refused.then_some("true")} aria-describedby="work-name-error keeping" />
                <p class="sim-error" id="work-name-error" hidden={!*refused}>{ icon::alert() }<span>{ texts.documents_name_error() }</span></p>
                <p class={classes!("sim-documents__says", is_warning.then_some("sim-error"))} id="keeping">
                    { if is_warning { icon::alert() } else { icon::lock() } }<span>{ says(props.keeping, texts) }</span>
                </p>
                <div class="sim-documents__buttons">
                    <button type="button" class="nl-button nl-button--secondary" onclick={save}>
                        <span class="nl-button__icon-start">{ icon::save() }</span>
                        <span class="nl-button__label">{ texts.file_save() }</span>
                    </button>
                    <OpenFile {texts} />
                </div>
            </div>
            <div class="sim-documents__part">
                <h3 class="sim-documents__label">{ texts.link_title() }</h3>
                <p class="sim-documents__says" id="link-holds">{ texts.link_holds() }</p>
                if length > LONG {
                    <p class="sim-documents__says">{ texts.link_long(texts.language.whole(length as f64)) }</p>
                }
                <div class="sim-documents__buttons">
                    <input class="utrecht-textbox utrecht-textbox--html-input sim-documents__link" id="link-field" type="text" readonly=true
                        value={(*address).clone()} aria-label={texts.link_field()} aria-describedby="link-holds" />
                    <button type="button" class="nl-button nl-button--secondary" onclick={copy} aria-describedby="link-holds">
                        <span class="nl-button__icon-start">{ icon::link() }</span>
                        <span class="nl-button__label">{ texts.link_copy() }</span>
                    </button>
                </div>
                <p class="sim-documents__says" role="status">
                    { copied.map(|is_done| if is_done { texts.link_copied() } else { texts.link_select() }).unwrap_or_default() }
                </p>
            </div>
        </section>
    }
}

fn says(keeping: Keeping, texts: Texts) -> String {
    match keeping {
        Keeping::Nothing => texts.keeping_nothing(),
        Keeping::Kept => texts.keeping_kept(),
        Keeping::Apart => texts.keeping_apart(),
        Keeping::Forbidden => texts.keeping_forbidden(),
        Keeping::Full => texts.keeping_full(),
    }
}

#[derive(PartialEq, Properties)]
pub struct WarningProps {
    pub texts: Texts,
    pub keeping: Keeping,
}

/// Says that the work is not kept as people expect.
#[component]
pub fn Warning(props: &WarningProps) -> Html {
    html! {
        <div class="utrecht-alert utrecht-alert--warning sim-refused" role="status">
            { icon::alert() }
            <p class="sim-refused__says">{ says(props.keeping, props.texts) }</p>
        </div>
    }
}

/// A name that every file system takes.
fn file_name(name: &str) -> String {
    let sign = |sign: char| if sign.is_alphanumeric() || "-_ ()".contains(sign) { sign } else { '-' };
    let name: String = name.chars().map(sign).take(80).collect();
    let name = name.trim();
    if name.is_empty() { "scenario".to_owned() } else { name.to_owned() }
}

#[derive(PartialEq, Properties)]
pub struct OpenFileProps {
    pub texts: Texts,
}

/// The button that opens a file.
#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    html! {
        <button type="button" class="nl-button nl-button--secondary" onclick={|_: MouseEvent| browser::click(FILE_FIELD)}>
            <span class="nl-button__icon-start">{ icon::folder() }</span>
            <span class="nl-button__label">{ props.texts.file_open() }</span>
        </button>
    }
}

#[derive(PartialEq, Properties)]
pub struct RefusedProps {
    pub texts: Texts,
    pub refusal: Refusal,
    pub act: Callback<Action>,
}

/// Problems of a file that are listed; the rest is counted.
const LISTED: usize = 5;

/// Says why something was not opened.
#[component]
pub fn Refused(props: &RefusedProps) -> Html {
    let texts = props.texts;
    let dismiss = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Shell(Shell::Dismiss));
            // The button goes away with the message.
            browser::focus("heading");
        })
    };
    let says = match &props.refusal {
        Refusal::Damaged => html! { <p>{ texts.refused_damaged() }</p> },
        Refusal::Newer => html! { <p>{ texts.refused_newer() }</p> },
        Refusal::TooLarge => html! { <p>{ texts.refused_too_large() }</p> },
        Refusal::Problems(problems) => {
            let more = problems.len().saturating_sub(LISTED);
            html! {
                <>
                    <p>{ texts.refused_problems() }</p>
                    <ul>
                        { for problems.iter().take(LISTED).map(|problem| html! { <li>{ texts.problem(problem) }</li> }) }
                        if more > 0 {
                            <li>{ texts.refused_more(texts.language.whole(more as f64)) }</li>
                        }
                    </ul>
                </>
            }
        }
    };
    html! {
        <div class="utrecht-alert utrecht-alert--error sim-refused" role="alert">
            { icon::alert() }
            <div class="sim-refused__says">
                <p class="sim-refused__title">{ texts.refused_title() }</p>
                { says }
            </div>
            <button type="button" class="nl-button nl-button--subtle sim-button--sm" onclick={dismiss}>
                <span class="nl-button__icon-start">{ icon::close() }</span>
                <span class="nl-button__label">{ texts.close_message() }</span>
            </button>
        </div>
    }
}

/// What follows from the text of a file.
pub fn opened(bytes: Vec<u8>) -> Shell {
    let document = String::from_utf8(bytes).map_err(|_| Refusal::Damaged).and_then(|text| Document::of_file(&text));
    match document {
        Ok(document) => Shell::OpenDocument(Box::new(document), None),
        Err(refusal) => Shell::Refuse(refusal),
    }
}
