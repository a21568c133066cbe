//! Tables, and the ways to their sources.

use werkplekwijzer::report::table::Table;
use yew::prelude::*;

use crate::app::widgets::figure::table;

/// A table in words and numbers, which scrolls by itself where it is wide.
pub fn shown(shown: &Table, caption_id: &str) -> Html {
    html! {
        <div class="sim-table sim-table--words" role="region" aria-labelledby={caption_id.to_owned()} tabindex="0">
            { table(shown, caption_id.to_owned()) }
        </div>
    }
}

/// The way to a source.
pub fn source(title: &str, url: &str) -> Html {
    html! { <a class="nl-link" href={url.to_owned()} rel="noopener noreferrer">{ title.to_owned() }</a> }
}
