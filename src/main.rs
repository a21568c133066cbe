//! The page: a Yew app around the library.

mod app;

use app::browser::mount;

fn main() {
    mount::report_panics();
    mount::page();
}
