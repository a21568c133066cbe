//! The Yew page: what the library knows, shown in the browser.

pub mod browser;

mod shell;

mod part;

mod work_page;

mod allocation;
mod frame;
mod futures;
mod inputs;
mod obstacle;
mod office;
mod other_views;
mod outcome;
mod screen;
mod side_by_side;
mod store;
mod ways;
mod why;
mod widgets;
mod without_futures;
mod workers;
