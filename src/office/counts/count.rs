//! Counts of people at desks, a working day each.

use serde::{Deserialize, Serialize};

use crate::cells::date::CalendarDay;

/// The longest paste, in bytes.
pub const MOST_BYTES: usize = 1_000_000;
/// The most lines of a paste that are not empty.
pub const MOST_LINES: usize = 10_000;
/// The most people that one count may hold.
pub const MOST_PEOPLE: f64 = 200_000.0;

/// A date, as it is kept with the numbers taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    /// The year, from 1900 to 2199.
    pub year: i32,
    /// The month, from 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

impl From<CalendarDay> for Date {
    fn from(day: CalendarDay) -> Date {
        Date { year: day.year(), month: day.month(), day: day.day() }
    }
}

/// The count of one working day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    /// The weekday, from 0 for Monday to 4 for Friday, where it is known.
    pub weekday: Option<usize>,
    /// People at desks, from 0 to 200,000; a count may be an average and so have decimals.
    pub people: f64,
    /// The date, where it is known.
    pub date: Option<Date>,
}

/// The counts of a paste, in an order of their own: by date, then weekday, then people.
///
/// There is at least one, and either each has a weekday or none has.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    pub(super) counts: Vec<Count>,
    pub(super) weekend: usize,
    pub(super) blank: usize,
    pub(super) headings: Vec<String>,
}

impl Counts {
    /// The counts of the working days.
    pub fn all(&self) -> &[Count] {
        &self.counts
    }

    /// The number of counts of a Saturday or Sunday, which were left out.
    pub fn weekend(&self) -> usize {
        self.weekend
    }

    /// The number of working days with an empty cell in place of a count, which were left out.
    pub fn blank(&self) -> usize {
        self.blank
    }

    /// The lines without any number or day that were taken for headings, shortened and in alphabetical order.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// Whether the weekday of each count is known; otherwise that of none is.
    pub fn has_weekdays(&self) -> bool {
        self.counts.iter().all(|count| count.weekday.is_some())
    }

    /// The date of the earliest count that has a date.
    pub fn first(&self) -> Option<Date> {
        self.counts.iter().filter_map(|count| count.date).min()
    }

    /// The date of the latest count that has a date.
    pub fn last(&self) -> Option<Date> {
        self.counts.iter().filter_map(|count| count.date).max()
    }

    /// The positions of the counts per weekday, Monday to Friday, and of those without a weekday.
    pub(crate) fn by_weekday(&self) -> [Vec<usize>; 6] {
        let mut positions: [Vec<usize>; 6] = Default::default();
        for (position, count) in self.counts.iter().enumerate() {
            positions[count.weekday.unwrap_or(5)].push(position);
        }
        positions
    }
}
