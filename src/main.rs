//! The page: a Yew app around the library.

mod app;

fn main() {
    app::browser::report_panics();
    app::browser::mount();
}
