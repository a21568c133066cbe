//! The elements of the page: focus, scrolling, attributes.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition, Window};
use werkplekwijzer::text::Language;

/// The window of the page.
pub fn window() -> Window {
    web_sys::window().expect("the page runs in a browser window")
}

pub(super) fn document() -> Document {
    window().document().expect("a window has a document")
}

/// Tells the browser which language the page speaks and what it is called.
pub fn set_page(language: Language, title: &str) {
    let document = document();
    document.set_title(title);
    if let Some(root) = document.document_element() {
        // The attribute's name is valid, so setting it cannot fail.
        let _ = root.set_attribute("lang", language.tag());
    }
}

/// Moves the focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = html_element(id) {
        // An element that cannot take the focus keeps it where it is.
        let _ = element.focus();
    }
}

/// Moves the focus to the first of these elements that is there once the page has changed.
pub fn focus_first(ids: impl IntoIterator<Item = String> + 'static) {
    Timeout::new(0, move || focus_first_now(ids)).forget();
}

fn focus_first_now(ids: impl IntoIterator<Item = String>) {
    if let Some(id) = ids.into_iter().find(|id| html_element(id).is_some()) {
        focus(&id);
    }
}

/// Moves the focus to the first of these elements where a change of the page takes away the one that had it.
pub fn focus_if_lost(ids: impl IntoIterator<Item = String> + 'static) {
    let later = Timeout::new(0, move || {
        if document().active_element().is_none_or(|element| element.tag_name() == "BODY") {
            focus_first_now(ids);
        }
    });
    later.forget();
}

/// Selects all text of a field.
pub fn select(id: &str) {
    if let Some(field) = html_element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        field.select();
    }
}

/// The text of a field as it is now, be it drawn anew yet or not.
pub fn text_of(id: &str) -> String {
    let field = html_element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Opens the dialogue of a file field.
pub fn click(id: &str) {
    if let Some(element) = html_element(id) {
        element.click();
    }
}

/// Moves the page to its top.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Scrolls an element into view, within the column that holds it.
pub fn scroll_into_view(id: &str) {
    if let Some(element) = html_element(id) {
        element.scroll_into_view();
    }
}

/// Scrolls just enough to show an option of a list.
pub fn reveal(id: &str) {
    if let Some(element) = html_element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Opens a `<details>` so that a link to it shows what it holds.
pub fn open_details(id: &str) {
    if let Some(element) = html_element(id) {
        // The attribute's name is valid, so setting it cannot fail.
        let _ = element.set_attribute("open", "");
    }
}

/// Sets a property of the style sheet on an element; a `style` attribute would be blocked by the page's policy.
pub fn set_property(element: &Element, name: &str, value: f64) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // The property's name is valid, so setting it cannot fail.
        let _ = element.style().set_property(name, &format!("{value:.4}"));
    }
}

fn html_element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
