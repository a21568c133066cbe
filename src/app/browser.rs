//! What the page asks of the browser.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Storage, UrlSearchParams};
use werkplekwijzer::text::Language;

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

/// The key under which a tab knows what it works on.
const RESUME: &str = "werkplekwijzer.tab";

/// The names of everything that the browser keeps for this site.
pub fn stored_names() -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok()?).collect()
}

/// The text that the browser keeps under a name.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a text under a name.
///
/// # Errors
/// Whether it failed because the storage is full; otherwise it is forbidden.
pub fn store(name: &str, text: &str) -> Result<(), bool> {
    let storage = storage().ok_or(false)?;
    storage.set_item(name, text).map_err(|_| true)
}

/// Takes away what is kept under a name.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        // What cannot be taken away is still there to be seen.
        let _ = storage.remove_item(name);
    }
}

/// A name under which nothing is kept.
pub fn new_name(prefix: &str) -> String {
    let now = today();
    let mut names = (now..).map(|number| format!("{prefix}{number}"));
    names.find(|name| stored(name).is_none()).expect("there are more numbers than names")
}

/// Remembers until the tab is closed what it works on, so that loading the page again goes on with it.
pub fn resume_with(name: Option<&str>) {
    let tab = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
    if let Some(tab) = tab {
        // Where that is forbidden the list of what is kept still leads to it.
        let _ = match name {
            Some(name) => tab.set_item(RESUME, name),
            None => tab.remove_item(RESUME),
        };
    }
}

/// What this tab worked on before the page was loaded again.
pub fn to_resume() -> Option<String> {
    web_sys::window()?.session_storage().ok()??.get_item(RESUME).ok()?
}

/// Milliseconds since 1970.
pub fn today() -> u64 {
    js_sys::Date::now() as u64
}

/// A time in milliseconds since 1970 as people write it, in the reader's own time zone.
pub fn date(milliseconds: u64, language: Language) -> String {
    let date = js_sys::Date::new(&(milliseconds as f64).into());
    let options = js_sys::Object::new();
    for (key, value) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        // A property of an object of our own can always be set.
        let _ = js_sys::Reflect::set(&options, &key.into(), &value.into());
    }
    String::from(date.to_locale_string(language.tag(), &options))
}

/// The fragment of the address, without its sign.
pub fn fragment() -> String {
    let fragment = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    fragment.trim_start_matches('#').to_owned()
}

/// Takes the fragment out of the address: what it holds is opened, and will change.
pub fn drop_fragment() {
    let window = web_sys::window().expect("the page runs in a browser window");
    let path = window.location().pathname().unwrap_or_default() + &window.location().search().unwrap_or_default();
    if let Ok(history) = window.history() {
        // With the fragment still there the page works all the same.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path));
    }
}

/// The address of the page with another fragment; without the query, so that it speaks the language of who opens it.
pub fn address_with(fragment: &str) -> String {
    let location = web_sys::window().expect("the page runs in a browser window").location();
    let page = location.origin().unwrap_or_default() + &location.pathname().unwrap_or_default();
    format!("{page}#{fragment}")
}

/// Puts a text on the clipboard; calls back whether that was allowed.
pub fn copy(text: &str, done: yew::Callback<bool>) {
    let window = web_sys::window().expect("the page runs in a browser window");
    if !window.is_secure_context() {
        done.emit(false);
        return;
    }
    let promise = window.navigator().clipboard().write_text(text);
    yew::platform::spawn_local(async move {
        done.emit(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
    });
}

/// Selects all text of a field.
pub fn select(id: &str) {
    if let Some(field) = html_element(id).and_then(|element| element.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        field.select();
    }
}

/// Opens the dialogue of a file field.
pub fn click(id: &str) {
    if let Some(element) = html_element(id) {
        element.click();
    }
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
        let fragment = Some(fragment()).filter(|fragment| !fragment.is_empty());
        let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        let address = format!("?lang={}{fragment}", language.tag());
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

/// Moves the focus to the first of these elements that is there once the page has changed.
pub fn focus_first(ids: impl IntoIterator<Item = String> + 'static) {
    let later = gloo_timers::callback::Timeout::new(0, move || {
        if let Some(id) = ids.into_iter().find(|id| html_element(id).is_some()) {
            focus(&id);
        }
    });
    later.forget();
}

/// The same, where a change of the page took away what had the focus.
pub fn focus_if_lost(ids: impl IntoIterator<Item = String> + 'static) {
    let later = gloo_timers::callback::Timeout::new(0, move || {
        let active = web_sys::window().and_then(|window| window.document()).and_then(|it| it.active_element());
        if active.is_none_or(|element| element.tag_name() == "BODY") {
            focus_first(ids);
        }
    });
    later.forget();
}

/// The text with marks taken off their letters (NFD).
pub fn decomposed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFD").into()
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

fn html_element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
