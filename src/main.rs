//! The page: a Yew app around the library.

mod app;

mod slices;

fn main() {
    app::browser::report_panics();
    app::browser::mount();
}
