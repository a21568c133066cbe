//! The texts of a language, fetched when somebody wants it: the page's program holds none.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;
use werkplekwijzer::text::Language;

use super::address;
use super::dom::window;

/// Fetches the texts of a language, unless they are there; whether they are there now.
pub async fn bring(language: Language) -> bool {
    if language.has_texts() {
        return true;
    }
    let Some(text) = fetch(&address::of_program(&format!("{}.ftl.txt", language.file()))).await else { return false };
    language.take_in(text)
}

async fn fetch(address: &str) -> Option<String> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
