//! What the page asks of the browser, by kind. All effects of the page but its workers and events are here.

pub mod address;
pub mod clock;
pub mod console;
pub mod dom;
pub mod files;
pub mod in_view;
pub mod language;
pub mod mount;
pub mod storage;
pub mod texts;
