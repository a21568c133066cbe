//! What stands around the views: header, footer, the ways in, and how work is kept.

pub mod about;
pub mod documents;
pub mod footer;
pub mod header;
pub mod keeper;
pub mod opening;
pub mod start;
pub mod views;
