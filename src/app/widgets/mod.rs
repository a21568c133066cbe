//! Parts of the page that know nothing of what they show.

pub mod again;
pub mod ahead;
pub mod back;
pub mod changed;
pub mod combobox;
pub mod figure;
pub mod icon;
pub mod last_shown;
pub mod limit;
pub mod number_field;
pub mod plot;
pub mod reading;
pub mod select;
pub mod status;
pub mod text_field;
pub mod typing;
