//! A choice from a list: the browser's own, which follows what is chosen elsewhere.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct SelectProps {
    pub id: AttrValue,
    pub options: Vec<String>,
    /// The position of what is chosen.
    pub chosen: usize,
    /// Chooses a position; whether that is possible.
    pub choose: Callback<usize, bool>,
    /// What it is called where no label names it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    #[prop_or_default]
    pub is_invalid: bool,
}

#[component]
pub fn Select(props: &SelectProps) -> Html {
    let node = use_node_ref();
    {
        // Once somebody has chosen, attributes of the options no longer move it.
        let node = node.clone();
        use_effect_with((props.chosen, props.options.clone()), move |(chosen, _)| show(&node, *chosen));
    }
    let onchange = {
        let (choose, node, chosen) = (props.choose.clone(), node.clone(), props.chosen);
        Callback::from(move |event: Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            // A select without a selection says −1; the first option is then the nearest.
            if !choose.emit(usize::try_from(index).unwrap_or_default()) {
                show(&node, chosen);
            }
        })
    };
    let option = |(index, name): (usize, &String)| {
        html! { <option value={index.to_string()} selected={index == props.chosen}>{ name }</option> }
    };
    html! {
        <span class="sim-select">
            <select class="utrecht-select utrecht-select--html-select" ref={node} id={props.id.clone()} aria-label={props.label.clone()}
                aria-describedby={props.described_by.clone()} aria-invalid={props.is_invalid.then_some("true")} {onchange}>
                <>{ for props.options.iter().enumerate().map(option) }</>
            </select>
        </span>
    }
}

/// A choice that is always possible.
pub fn always(choose: &Callback<usize>) -> Callback<usize, bool> {
    let choose = choose.clone();
    Callback::from(move |index| {
        choose.emit(index);
        true
    })
}

fn show(node: &NodeRef, chosen: usize) {
    if let Some(select) = node.cast::<HtmlSelectElement>() {
        select.set_selected_index(i32::try_from(chosen).unwrap_or_default());
    }
}
