//! The list of municipalities that the text finds.

use std::rc::Rc;

use werkplekwijzer::defaults::municipalities::Municipality;
use werkplekwijzer::report::defaults::staff_short;
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

/// The id of the list.
pub const ID: &str = "municipality-list";

#[derive(PartialEq, Properties)]
pub struct OptionsProps {
    pub texts: Texts,
    pub found: Rc<Vec<Municipality>>,
    pub is_open: bool,
    pub active: Option<usize>,
    pub choose: Callback<Municipality>,
    /// The id of what the list is called.
    pub labelled_by: &'static str,
}

/// The id of the option at a position.
pub fn option_id(position: usize) -> String {
    format!("municipality-{position}")
}

#[component]
pub fn Options(props: &OptionsProps) -> Html {
    let OptionsProps { texts, found, is_open, .. } = props;
    html! {
        <ul class="sim-combobox__list" id={ID} role="listbox" aria-labelledby={props.labelled_by} hidden={!is_open}>
            if *is_open {
                <>{ for (0..found.len()).map(|position| option(props, position)) }</>
                if found.is_empty() {
                    <li class="sim-option sim-option--none" role="option" aria-disabled="true" aria-selected="false">
                        { texts.municipality_none() }
                    </li>
                }
            }
        </ul>
    }
}

fn option(props: &OptionsProps, position: usize) -> Html {
    let (texts, municipality) = (props.texts, &props.found[position]);
    let language = texts.language;
    let is_active = props.active == Some(position);
    let pick = {
        let (choose, municipality) = (props.choose.clone(), municipality.clone());
        Callback::from(move |event: MouseEvent| {
            // The field keeps the focus.
            event.prevent_default();
            choose.emit(municipality.clone());
        })
    };
    html! {
        <li key={municipality.code.clone()} class={classes!("sim-option", is_active.then_some("sim-option--active"))}
            id={option_id(position)} role="option" aria-selected={is_active.to_string()} onmousedown={pick}>
            <span class="sim-option__name">{ &municipality.name }</span>{ " " }
            <span class="sim-option__more">
                { text!(texts, municipality_place {
                    province: municipality.province.as_str(),
                    inhabitants: language.whole(municipality.inhabitants as f64),
                }) }
            </span>{ " " }
            <span class="sim-option__staff">
                { texts.municipality_staff(language.whole(f64::from(municipality.headcount))) }{ " " }
                <span class="sim-option__kind">{ staff_short(municipality, texts) }</span>
            </span>
        </li>
    }
}
