//! The page: a Yew app around the library.

mod app;

mod slices;

use app::browser::mount;

fn main() {
    mount::report_panics();
    mount::page();
}
