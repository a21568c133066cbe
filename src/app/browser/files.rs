//! What leaves the page: files to save, and text on the clipboard.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};
use yew::Callback;
use yew::platform::spawn_local;

use super::dom::{document, window};

/// Offers a text as a file to save; `kind` is its MIME type.
pub fn save(name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    let address = blob.and_then(|blob| Url::create_object_url_with_blob(&blob));
    let link = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let (Ok(address), Some(link)) = (address, link) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // The browser has taken over what it saves.
        let _ = Url::revoke_object_url(&address);
    }
}

/// Puts a text on the clipboard; calls back whether that was allowed.
pub fn copy(text: &str, done: Callback<bool>) {
    if !window().is_secure_context() {
        done.emit(false);
        return;
    }
    let promise = window().navigator().clipboard().write_text(text);
    spawn_local(async move { done.emit(JsFuture::from(promise).await.is_ok()) });
}
