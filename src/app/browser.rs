//! What the page asks of the browser.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Storage, UrlSearchParams};
use werkplekwijzer::i18n::Language;

/// The key under which the choice of language is kept.
const LANGUAGE: &str = "werkplekwijzer.language";

/// Puts the page in place of the shell of index.html.
pub fn mount() {
    let root = document().get_element_by_id("app").expect("index.html has an element with id app");
    yew::Renderer::<super::App>::with_root(root).render();
}

/// Shows the message of index.html when the program stops, instead of a page that no longer answers.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        if let Some(message) = document().get_element_by_id("boot-stopped") {
            // An attribute that is not there is no failure.
            let _ = message.remove_attribute("hidden");
        }
    }));
}

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("the page runs in a browser window")
}

/// The language of the link, of the last visit, or of the browser.
pub fn preferred_language() -> Language {
    let window = web_sys::window().expect("the page runs in a browser window");
    let link =
        window.location().search().ok().and_then(|search| UrlSearchParams::new_with_str(&search).ok()?.get("lang"));
    let kept = || storage()?.get_item(LANGUAGE).ok()?;
    let browser = || window.navigator().language();
    let known = |tag: Option<String>| tag.and_then(|tag| Language::from_tag(&tag));
    known(link).or_else(|| known(kept())).or_else(|| known(browser())).unwrap_or_default()
}

/// What the browser keeps between visits; none where that is forbidden.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Keeps the choice of language for the next visit, and in the address for the next load.
pub fn keep_language(language: Language) {
    // Where storage is forbidden the page still speaks the language, until it is closed.
    if let Some(storage) = storage() {
        let _ = storage.set_item(LANGUAGE, language.tag());
    }
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let address = format!("?lang={}", language.tag());
        // Without the address the choice still holds for this visit.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
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

/// Moves the page to its top.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
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
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
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
pub fn set_property(element: &web_sys::Element, name: &str, value: f64) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // The property's name is valid, so setting it cannot fail.
        let _ = element.style().set_property(name, &format!("{value:.4}"));
    }
}

/// Where the worker's program is. The query changes with every build, so that no older one comes out of a cache.
pub fn worker_address() -> String {
    let script = document().query_selector("script[data-wasm]").ok().flatten();
    let build = script.and_then(|script| script.get_attribute("data-wasm")).unwrap_or_default();
    let build: String = build.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("worker-start.js?v={build}")
}

/// Offers a text as a file to save.
pub fn save(name: &str, kind: &str, text: &str) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&text.into());
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options);
    let address = blob.and_then(|blob| web_sys::Url::create_object_url_with_blob(&blob));
    let link = document().create_element("a").ok().and_then(|link| link.dyn_into::<web_sys::HtmlAnchorElement>().ok());
    if let (Ok(address), Some(link)) = (address, link) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // The browser has taken over what it saves.
        let _ = web_sys::Url::revoke_object_url(&address);
    }
}

/// Milliseconds since the page was opened.
pub fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

fn html_element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
