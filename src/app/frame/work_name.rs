//! The name of the work, to be changed.

use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::Action;
use werkplekwijzer::work::step::Step;
use yew::prelude::*;

use crate::app::widgets::icon;
use crate::app::widgets::text_field::{LONGEST, TextField};
use crate::app::widgets::typing::{NotAllowed, use_typing};

#[derive(PartialEq, Properties)]
pub struct WorkNameProps {
    pub texts: Texts,
    pub name: String,
    pub act: Callback<Action>,
    /// The id of what describes the field besides its error.
    pub described_by: &'static str,
}

#[component]
pub fn WorkName(props: &WorkNameProps) -> Html {
    let WorkNameProps { texts, name, .. } = props;
    let typing = use_typing(name.clone(), name.clone(), {
        let act = props.act.clone();
        move |text| {
            let name = text.trim();
            if name.is_empty() || name.chars().count() > LONGEST {
                return Err(NotAllowed);
            }
            act.emit(Action::Step(Step::Rename(name.to_owned())));
            Ok(())
        }
    });
    let is_refused = typing.refused.is_some();
    html! {
        <>
            <label class="sim-documents__label" for="work-name">{ texts.documents_name() }</label>
            <TextField id="work-name" field={typing.field} {is_refused}
                described_by={format!("work-name-error {}", props.described_by)} />
            <p class="sim-error" id="work-name-error" hidden={!is_refused}>
                { icon::alert() }<span>{ texts.documents_name_error() }</span>
            </p>
        </>
    }
}
