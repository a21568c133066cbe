//! Daily counts of people at desks, pasted from a spreadsheet: with dates, with weekdays, or as a bare column.
//!
//! Everything is decided for the paste as a whole (the separator, the decimal sign, whether weekdays stand above the
//! columns), and each line is read by itself. So the order of the lines changes nothing.

pub mod count;

pub mod unreadable;

pub mod read;

mod line;

mod table;

mod paste;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]
mod tests;
