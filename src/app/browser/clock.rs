//! The time of day.

use werkplekwijzer::text::Language;

/// Milliseconds since 1970.
pub fn since_1970() -> u64 {
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
