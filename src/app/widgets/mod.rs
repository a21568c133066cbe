//! Parts of the page that know nothing of what they show.

pub mod combobox;
pub mod figure;
pub mod icon;
pub mod select;
pub mod status;
