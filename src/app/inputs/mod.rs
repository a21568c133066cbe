//! Everything of the scenario that can be filled in, in groups, with its range, source and default.

mod looking;

mod editing;
mod focus;

mod tools;

mod group;
mod item_card;

mod add;
mod item_head;
mod removed;

mod frame;
mod row;

mod allocation;
mod choice;
mod entry_button;
mod number;
mod text;

use werkplekwijzer::defaults::sources;
use werkplekwijzer::inputs::Input;
use werkplekwijzer::inputs::query::{FoundGroup, Query, find};
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::text::{Language, Texts};
use werkplekwijzer::work::action::Action;
use yew::prelude::*;

use self::editing::use_editing;
use self::frame::InputSheet;
use self::group::Group;
pub use self::looking::{Look, Looking};
use self::tools::Tools;
use super::without_futures::WithoutFutures;

#[derive(PartialEq, Properties)]
pub struct InputsProps {
    pub texts: Texts,
    pub work: WithoutFutures,
    pub act: Callback<Action>,
    pub looking: Looking,
    pub look: Callback<Look>,
    /// Goes back to the outcome.
    pub back: Callback<()>,
}

#[component]
pub fn Inputs(props: &InputsProps) -> Html {
    let InputsProps { texts, work, looking, look, act, .. } = props;
    let sources = use_memo((), |()| sources::all());
    let editing = use_editing(*texts, work, act);
    let query = Query { text: &looking.wanted, only_changed: looking.only_changed };
    let found = find(&work.scenario, &work.preset, query, |input| words(input, &work.scenario));
    let is_filtered = query.is_filter();
    let says = if is_filtered { texts.inputs_found(found.n_found) } else { editing.last.words.clone() };
    let sheet = InputSheet { texts: *texts, work: work.clone(), act: act.clone(), editing, sources };
    let group = |group: FoundGroup| {
        let key = group.key;
        let is_open = is_filtered || looking.open.contains(&key);
        html! { <Group {key} sheet={sheet.clone()} {group} {is_open} {is_filtered} {look} /> }
    };
    html! {
        <main class="sim-inputs" id="content" tabindex="-1">
            <h1 class="sim-inputs__title" id="heading" tabindex="-1">{ texts.inputs_title() }</h1>
            <p class="sim-inputs__lead">{ texts.inputs_lead() }</p>
            <Tools texts={*texts} looking={looking.clone()} n_changes={found.n_changes} {look} {act} back={&props.back} />
            <p class="sim-inputs__found" role="status">{ says }</p>
            <>{ for found.groups.into_iter().map(group) }</>
        </main>
    }
}

/// The words by which an input is found: in every language that is there, so that a change of language leaves what was
/// found.
fn words(input: &Input, scenario: &Scenario) -> String {
    let of_language = |language: Language| {
        let texts = Texts { language };
        let item = input.item.as_ref().map(|item| texts.item(scenario, item)).unwrap_or_default();
        let hint = texts.hint(input.section, input.name).unwrap_or_default();
        format!("{} {item} {hint} ", texts.label(scenario, input))
    };
    let there = Language::ALL.into_iter().filter(|language| language.has_texts());
    there.map(of_language).collect()
}
