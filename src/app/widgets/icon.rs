//! The icons, from Tabler (MIT), and the markers of the series.

use yew::{AttrValue, Html, html};

/// Declares the icons by file name.
macro_rules! icons {
    ($($name:ident = $file:literal;)*) => {
        $(pub fn $name() -> Html {
            Html::from_html_unchecked(AttrValue::Static(include_str!(concat!("../../../assets/icons/", $file, ".svg"))))
        })*
    };
}

icons! {
    adjustments = "adjustments-horizontal";
    alert = "alert-triangle";
    arrow_right = "arrow-right";
    back = "arrow-back-up";
    check = "check";
    chevron_right = "chevron-right";
    close = "x";
    copy = "copy";
    folder = "folder-open";
    forward = "arrow-forward-up";
    info = "info-circle";
    language = "language";
    link = "link";
    lock = "lock";
    plus = "plus";
    save = "device-floppy";
    search = "search";
    share = "share-2";
    stop = "player-stop";
    table = "table";
    trash = "trash";
}

/// A chevron that turns when what it belongs to is open.
pub fn chevron() -> Html {
    html! { <span class="sim-chevron">{ Html::from_html_unchecked(AttrValue::Static(include_str!("../../../assets/icons/chevron-down.svg"))) }</span> }
}

/// The app's own mark.
pub fn mark() -> Html {
    html! { <span class="sim-brand__mark" aria-hidden="true">{ Html::from_html_unchecked(AttrValue::Static(include_str!("../../../assets/favicon.svg"))) }</span> }
}

/// The marker of a series, the same as in the charts.
pub fn marker(style: usize) -> Html {
    let shape = match style {
        0 => html! { <circle cx="8" cy="8" r="6.5" /> },
        1 => html! { <path d="M8 1.2 15.2 14.5H.8z" /> },
        2 => html! { <path d="M2 2h12v12H2z" /> },
        3 => html! { <path d="M8 0l8 8-8 8-8-8z" /> },
        4 => html! { <path d="M3.5 1 8 5.5 12.5 1 15 3.5 10.5 8 15 12.5 12.5 15 8 10.5 3.5 15 1 12.5 5.5 8 1 3.5z" /> },
        _ => html! { <path d="M6 1h4v5h5v4h-5v5H6v-5H1V6h5z" /> },
    };
    html! { <svg class="sim-marker" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{ shape }</svg> }
}

/// The class that gives an element the colour of a series.
pub fn series_class(style: usize) -> String {
    format!("sim-series-{}", style % 6 + 1)
}
