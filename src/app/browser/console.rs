//! The browser's console, for those who look into the page.

use web_sys::console;

/// Warns in the console.
pub fn warn(text: &str) {
    console::warn_1(&text.into());
}
