//! What the model does and does not know, sources, privacy and accessibility.

use std::collections::BTreeSet;

use werkplekwijzer::i18n::Texts;
use werkplekwijzer::sources;
use yew::prelude::*;

use super::icon;

/// The sections, which links lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Model,
    Sources,
    Privacy,
    Accessibility,
}

impl Section {
    pub fn id(self) -> &'static str {
        match self {
            Section::Model => "model",
            Section::Sources => "sources",
            Section::Privacy => "privacy",
            Section::Accessibility => "accessibility",
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct AboutProps {
    pub texts: Texts,
}

#[component]
pub fn About(props: &AboutProps) -> Html {
    let texts = props.texts;
    let paragraph = |text: String| html! { <p class="nl-paragraph">{ text }</p> };
    let limits = [
        texts.limit_reaction(),
        texts.limit_housing(),
        texts.limit_kit(),
        texts.limit_loss(),
        texts.limit_fallback(),
        texts.limit_tender(),
        texts.limit_threshold(),
        texts.limit_normal(),
    ];
    let model = html! {
        <>
            { paragraph(texts.about_what()) }
            { paragraph(texts.about_how()) }
            { paragraph(texts.about_estimate()) }
            { paragraph(texts.about_amounts()) }
            <h3>{ texts.about_limits() }</h3>
            <ul>{ for limits.into_iter().map(|limit| html! { <li>{ limit }</li> }) }</ul>
        </>
    };
    let sources = html! {
        <>
            { paragraph(texts.sources_credit()) }
            { paragraph(texts.sources_licences()) }
            <h3>{ texts.sources_list() }</h3>
            { paragraph(texts.sources_what()) }
            <ul>{ for published() }</ul>
            { paragraph(texts.sources_none()) }
        </>
    };
    html! {
        <div class="sim-about">
            { section(Section::Model, texts.about_title(), model) }
            { section(Section::Sources, texts.sources_title(), sources) }
            { section(Section::Privacy, texts.privacy_title(), paragraph(texts.privacy_text())) }
            { section(Section::Accessibility, texts.accessibility_title(), paragraph(texts.accessibility_text())) }
        </div>
    }
}

fn section(section: Section, title: String, body: Html) -> Html {
    html! {
        <details class="sim-details" id={section.id()}>
            <summary><h2 class="sim-details__title">{ title }</h2>{ icon::chevron() }</summary>
            <div class="sim-details__body sim-prose">{ body }</div>
        </details>
    }
}

/// Each published source once, by title.
fn published() -> Vec<Html> {
    let all = sources::all();
    let titles: BTreeSet<(&str, &str)> = all
        .iter()
        .filter(|source| !source.url.is_empty())
        .map(|source| (source.title.as_str(), source.url.as_str()))
        .collect();
    let item = |(title, url): (&str, &str)| {
        html! { <li><a class="nl-link" href={url.to_owned()} rel="noopener noreferrer">{ title.to_owned() }</a></li> }
    };
    titles.into_iter().map(item).collect()
}
