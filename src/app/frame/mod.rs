//! What stands around the views: header, footer, the ways in, and how work is kept.

pub mod header;
pub mod views;
pub mod work_header;

mod kept_item;
mod kept_work;
pub mod start;

pub mod opening;
pub mod refused;
pub mod wish;

pub mod documents;
pub mod keeper;
pub mod open_file;
mod share;
pub mod warning;
mod work_name;

pub mod about;
pub mod footer;
