//! What is put beside the work: its defaults, a kept scenario, an example or a municipality.

use werkplekwijzer::defaults::municipalities::Municipality;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::text::{Texts, text};
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::document::Document;
use werkplekwijzer::work::origin::StartingPoint;
use yew::prelude::*;

use crate::app::browser::{clock, dom};
use crate::app::frame::keeper;
use crate::app::widgets::combobox::Combobox;
use crate::app::widgets::icon;
use crate::app::widgets::select::{Select, always};
use crate::app::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct AddingProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
}

/// What can be put beside the work.
#[derive(Clone, PartialEq)]
enum Candidate {
    /// The preset that it started from.
    Defaults,
    /// What the browser keeps under a name.
    Kept(String),
    Example(Preset),
}

#[component]
pub fn Adding(props: &AddingProps) -> Html {
    let (texts, work) = (props.texts, &props.work);
    let chosen = use_state(|| 0_usize);
    let mut candidates: Vec<(Candidate, String)> = Vec::new();
    if *work.scenario != *work.preset {
        candidates.push((Candidate::Defaults, texts.sides_defaults()));
    }
    let others = keeper::list().into_iter().filter(|it| work.kept.as_ref() != Some(&it.name));
    candidates.extend(others.filter_map(|it| {
        let listing = it.listing?;
        let when = clock::date(listing.kept, texts.language);
        Some((Candidate::Kept(it.name), text!(texts, sides_kept { name: texts.given(&listing.name), when })))
    }));
    candidates.extend(Preset::ALL.map(|preset| {
        let name = StartingPoint::Example(preset).name(texts);
        (Candidate::Example(preset), texts.sides_example(name))
    }));
    let position = (*chosen).min(candidates.len() - 1);
    let choose = {
        let chosen = chosen.clone();
        always(&Callback::from(move |position| chosen.set(position)))
    };
    let put = {
        let (act, candidate, preset, origin) =
            (props.act.clone(), candidates[position].0.clone(), work.preset.clone(), work.origin.clone());
        Callback::from(move |_: MouseEvent| {
            // The fields begin anew.
            dom::focus("sides-title");
            let document = match &candidate {
                Candidate::Defaults => Ok(Document::unchanged(origin.clone(), (*preset).clone())),
                Candidate::Kept(name) => keeper::read(name),
                Candidate::Example(preset) => Ok(Document::started(StartingPoint::Example(*preset))),
            };
            act.emit(Action::Shell(document.map_or_else(Shell::Refuse, |document| Shell::Put(Box::new(document)))));
        })
    };
    let choose_municipality = props.act.reform(|municipality: Municipality| {
        dom::focus("sides-title");
        Action::Shell(Shell::Put(Box::new(Document::started(StartingPoint::Municipality(municipality)))))
    });
    let options: Vec<String> = candidates.iter().map(|(_, words)| words.clone()).collect();
    html! {
        <>
            <div class="sim-inputs__add">
                <label for="sides-add">{ texts.sides_add() }</label>
                <Select id="sides-add" {options} chosen={position} {choose} />
                <button type="button" class="nl-button nl-button--secondary sim-button--sm" onclick={put}>
                    <span class="nl-button__icon-start">{ icon::plus() }</span>
                    <span class="nl-button__label">{ texts.sides_put() }</span>
                </button>
            </div>
            <Combobox {texts} title={texts.sides_municipality()} go={texts.sides_put()} choose={choose_municipality} />
        </>
    }
}
