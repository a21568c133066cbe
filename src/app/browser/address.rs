//! The address of the page: its fragment holds a link, its query a language.

use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use super::dom::{document, window};

/// The fragment of the address, without its sign.
pub fn fragment() -> String {
    let fragment = window().location().hash().unwrap_or_default();
    fragment.trim_start_matches('#').to_owned()
}

/// Takes the fragment out of the address: what it holds is opened, and will change.
pub fn drop_fragment() {
    let location = window().location();
    replace(&(location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()));
}

/// The address of the page with another fragment; without the query, so that it speaks the language of who opens it.
pub fn with_fragment(fragment: &str) -> String {
    let location = window().location();
    let page = location.origin().unwrap_or_default() + &location.pathname().unwrap_or_default();
    format!("{page}#{fragment}")
}

/// The tag of the language that the query asks for.
pub(super) fn language() -> Option<String> {
    let search = window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get("lang")
}

/// Asks for a language in the query, for the next load.
pub(super) fn set_language(tag: &str) {
    let fragment = Some(fragment()).filter(|fragment| !fragment.is_empty());
    let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    replace(&format!("?lang={tag}{fragment}"));
}

/// The address of a file among the page's programs. Their folder has another name in every build, so that what belongs to
/// an older one never comes out of a cache.
pub fn of_program(file: &str) -> String {
    let script = document().query_selector("script[data-app]").ok().flatten();
    script.and_then(|script| script.get_attribute("data-app")).unwrap_or_default() + file
}

/// Puts another address in place of this one, without loading it.
fn replace(address: &str) {
    if let Ok(history) = window().history() {
        // With the old address the page works all the same.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
