//! What the browser keeps between visits, by name, and what a tab goes on with when it is loaded again.

use std::error::Error;
use std::fmt::{Display, Formatter, Result as Written};

use web_sys::Storage;

use super::clock;
use super::dom::window;

/// Why a text could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The browser allows no storage.
    Forbidden,
    /// The storage is full.
    Full,
}

impl Display for NotKept {
    fn fmt(&self, formatter: &mut Formatter) -> Written {
        formatter.write_str(match self {
            NotKept::Forbidden => "the browser allows no storage",
            NotKept::Full => "the storage of the browser is full",
        })
    }
}

impl Error for NotKept {}

/// The names of everything that the browser keeps for this site.
pub fn names() -> Vec<String> {
    let Some(storage) = between_visits() else { return Vec::new() };
    (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok()?).collect()
}

/// The text that the browser keeps under a name.
pub fn read(name: &str) -> Option<String> {
    between_visits()?.get_item(name).ok()?
}

/// Keeps a text under a name.
///
/// # Errors
/// Where the storage is full or forbidden.
pub fn write(name: &str, text: &str) -> Result<(), NotKept> {
    let storage = between_visits().ok_or(NotKept::Forbidden)?;
    storage.set_item(name, text).map_err(|_| NotKept::Full)
}

/// Takes away the text that is kept under a name.
pub fn remove(name: &str) {
    if let Some(storage) = between_visits() {
        // What cannot be taken away is still there to be seen.
        let _ = storage.remove_item(name);
    }
}

/// A name under which nothing is kept.
pub fn new_name(prefix: &str) -> String {
    let mut names = (clock::since_1970()..).map(|number| format!("{prefix}{number}"));
    names.find(|name| read(name).is_none()).expect("there are more numbers than names")
}

/// The key under which a tab knows what it works on.
const RESUME: &str = "werkplekwijzer.tab";

/// Remembers until the tab is closed under which name its work is kept, so that loading the page again goes on with it.
pub fn resume_with(name: Option<&str>) {
    if let Some(tab) = of_tab() {
        // Where that is forbidden the list of what is kept still leads to it.
        let _ = match name {
            Some(name) => tab.set_item(RESUME, name),
            None => tab.remove_item(RESUME),
        };
    }
}

/// The name under which the work is kept that this tab had before the page was loaded again.
pub fn to_resume() -> Option<String> {
    of_tab()?.get_item(RESUME).ok()?
}

/// The storage of this site; none where it is forbidden.
fn between_visits() -> Option<Storage> {
    window().local_storage().ok()?
}

/// The storage of this tab; none where it is forbidden.
fn of_tab() -> Option<Storage> {
    window().session_storage().ok()?
}
