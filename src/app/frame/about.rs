//! What the model does and does not know, sources, privacy and accessibility.

use std::collections::BTreeSet;

use werkplekwijzer::defaults::sources::{self, Source};
use werkplekwijzer::report::defaults::{grade_of, value};
use werkplekwijzer::text::{Language, Texts, text};
use yew::prelude::*;

use crate::app::widgets::figure::SourceNote;
use crate::app::widgets::icon;

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

/// The source of the numbers of a figure, with the way to the list of sources.
pub fn source_note(text: String) -> SourceNote {
    SourceNote { text, list: Section::Sources.id() }
}

/// The source of a figure of the estimate; `name` is that of the scenario or scenarios.
pub fn estimate_note(name: &str, texts: Texts) -> SourceNote {
    source_note(text!(texts, figure_source { version: env!("CARGO_PKG_VERSION"), name }))
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
            { numbers(texts) }
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

/// Every number that a default rests on, with its value, grade and source.
fn numbers(texts: Texts) -> Html {
    let all = sources::all();
    let is_dutch = texts.language == Language::Dutch;
    let mut seen = BTreeSet::new();
    let rows = all.iter().filter(|source| source.default.is_some() && seen.insert(source.name_nl.as_str()));
    let row = |source: &Source| {
        html! {
            <tr class="utrecht-table__row">
                <th scope="row" class="utrecht-table__header-cell">
                    { if is_dutch { &source.name_nl } else { &source.name_en } }
                </th>
                <td class="utrecht-table__cell utrecht-table__cell--numeric-column">{ value(source, texts) }</td>
                <td class="utrecht-table__cell">{ grade_of(source, texts) }</td>
                <td class="utrecht-table__cell">
                    if !source.url.is_empty() {
                        <a class="nl-link" href={source.url.clone()} rel="noopener noreferrer">{ &source.title }</a>
                    } else if !source.title.is_empty() {
                        { "–" }
                    } else {
                        { texts.grade_estimate() }
                    }
                </td>
            </tr>
        }
    };
    let heads = [texts.column_number(), texts.column_value(), texts.column_grade(), texts.column_source()];
    html! {
        <div class="sim-table sim-table--words" role="region" aria-labelledby="numbers-caption" tabindex="0">
            <table class="utrecht-table">
                <caption class="utrecht-table__caption" id="numbers-caption">{ texts.sources_what() }</caption>
                <thead class="utrecht-table__header">
                    <tr class="utrecht-table__row">
                        <>{ for heads.map(|head| html! { <th scope="col" class="utrecht-table__header-cell">{ head }</th> }) }</>
                    </tr>
                </thead>
                <tbody class="utrecht-table__body">{ for rows.map(row) }</tbody>
            </table>
        </div>
    }
}
