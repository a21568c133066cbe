//! The browser's tables of Unicode.

/// The text with marks taken off their letters (NFD).
pub fn decomposed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFD").into()
}
