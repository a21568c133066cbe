//! Reasons why a paste cannot be read.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::office::counts::count::{Date, MOST_BYTES, MOST_LINES, MOST_PEOPLE};

/// Why a paste was not read. Lines are numbered from 1, and texts found there are shortened.
#[derive(Clone, Debug, PartialEq)]
pub enum Unreadable {
    /// The paste is longer than [`MOST_BYTES`].
    TooLong {
        /// The length of the paste, in bytes.
        bytes: usize,
    },
    /// The paste has more than [`MOST_LINES`] lines that are not empty.
    TooManyLines {
        /// The number of lines that are not empty.
        lines: usize,
    },
    /// There is no count of a working day in it.
    NoCounts,
    /// A cell is no date, no weekday and no count.
    Cell {
        /// The number of the line.
        line: usize,
        /// The text of the cell.
        found: String,
    },
    /// A cell looks like a date, which the calendar does not have; the day stands before the month.
    NoSuchDate {
        /// The number of the line.
        line: usize,
        /// The text of the cell.
        found: String,
    },
    /// Another weekday was written than the date has.
    OtherWeekday {
        /// The number of the line.
        line: usize,
        /// The text of the line.
        found: String,
        /// The weekday of the date: 0 is Monday, 6 is Sunday.
        actual: usize,
    },
    /// A line has more numbers, dates or weekdays than one of each, so that it is not clear which is the count.
    TooManyColumns {
        /// The number of the line.
        line: usize,
        /// The text of the first cell that is too many.
        found: String,
    },
    /// A count is below 0 or above [`MOST_PEOPLE`].
    OutOfRange {
        /// The number of the line.
        line: usize,
        /// The text of the cell.
        found: String,
    },
    /// A count such as `1,204` is 1204 or a little over 1, and no other count decides which.
    Ambiguous {
        /// The number of the line.
        line: usize,
        /// The text of the cell.
        found: String,
    },
    /// A date stands on two lines.
    SameDate {
        /// The number of the first line with this date.
        first: usize,
        /// The number of the later line.
        line: usize,
        /// The date; of a table, the one before the week.
        date: Date,
    },
    /// Some lines have a date or weekday and others have none.
    MixedWeekdays {
        /// The number of the first line that has one.
        with: usize,
        /// The number of the first line that has none.
        without: usize,
    },
    /// A weekday stands above two columns.
    SameColumn {
        /// The number of the line.
        line: usize,
        /// The text of the second of the two cells.
        found: String,
    },
}

impl Unreadable {
    /// The number of the line at fault, from 1; 0 where the paste as a whole is.
    pub fn line(&self) -> usize {
        match self {
            Unreadable::TooLong { .. } | Unreadable::TooManyLines { .. } | Unreadable::NoCounts => 0,
            Unreadable::Cell { line, .. }
            | Unreadable::NoSuchDate { line, .. }
            | Unreadable::OtherWeekday { line, .. }
            | Unreadable::TooManyColumns { line, .. }
            | Unreadable::OutOfRange { line, .. }
            | Unreadable::Ambiguous { line, .. }
            | Unreadable::SameDate { line, .. }
            | Unreadable::SameColumn { line, .. } => *line,
            Unreadable::MixedWeekdays { with, without } => (*with).max(*without),
        }
    }
}

impl Display for Unreadable {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        match self {
            Unreadable::TooLong { bytes } => write!(formatter, "the paste has {bytes} bytes, more than {MOST_BYTES}"),
            Unreadable::TooManyLines { lines } => {
                write!(formatter, "the paste has {lines} lines, more than {MOST_LINES}")
            }
            Unreadable::NoCounts => write!(formatter, "the paste has no count of a working day"),
            Unreadable::Cell { line, found } => {
                write!(formatter, "line {line}: `{found}` is no date, no weekday and no count")
            }
            Unreadable::NoSuchDate { line, found } => write!(formatter, "line {line}: there is no date `{found}`"),
            Unreadable::OtherWeekday { line, found, .. } => {
                write!(formatter, "line {line}: `{found}` names another weekday than the date has")
            }
            Unreadable::TooManyColumns { line, found } => {
                write!(formatter, "line {line}: from `{found}` on it is not clear which number is the count")
            }
            Unreadable::OutOfRange { line, found } => {
                write!(formatter, "line {line}: `{found}` is not between 0 and {MOST_PEOPLE} people")
            }
            Unreadable::Ambiguous { line, found } => {
                write!(formatter, "line {line}: `{found}` may have thousands or decimals")
            }
            Unreadable::SameDate { first, line, .. } => {
                write!(formatter, "line {line}: the date stands on line {first} already")
            }
            Unreadable::MixedWeekdays { with, without } => {
                write!(formatter, "line {with} has a date or weekday, and line {without} has none")
            }
            Unreadable::SameColumn { line, found } => {
                write!(formatter, "line {line}: `{found}` stands above two columns")
            }
        }
    }
}

impl Error for Unreadable {}
