//! A table with a column per weekday and a line per week.

use chrono::{Days, NaiveDate};

use super::cell::{Kind, weekday_of};
use super::{Cell, Found, Line, Paste, Refusal, misplaced, shortened};

/// The line with the weekdays: which stands above which column.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    weekdays: Vec<Option<usize>>,
}

/// A wider line is no line of weekdays; it would be paid for by every other line.
const MOST_COLUMNS: usize = 100;

impl Header {
    /// The weekdays above the columns, if that is what the line is: two or more of them, and otherwise words.
    pub fn of(line: &Line) -> Option<Header> {
        let weekday = |cell: &Cell| match cell.kind {
            Kind::Weekday(weekday) => Some(weekday),
            _ => None,
        };
        let is_named = |cell: &Cell| matches!(cell.kind, Kind::Empty | Kind::Text | Kind::Weekday(_));
        let mut weekdays: Vec<Option<usize>> = line.cells.iter().map(weekday).collect();
        weekdays.truncate(weekdays.iter().rposition(Option::is_some).map_or(0, |last| last + 1));
        let has_weekdays = weekdays.iter().flatten().count() > 1 && weekdays.len() <= MOST_COLUMNS;
        let is_header = has_weekdays && line.cells.iter().all(is_named);
        is_header.then_some(Header { weekdays })
    }

    fn weekday(&self, column: usize) -> Option<usize> {
        self.weekdays.get(column).copied().flatten()
    }
}

impl Paste {
    /// Adds a line with a count per weekday.
    pub(super) fn add_week(&mut self, header: &Header, line: &Line) {
        if Header::of(line).as_ref() == Some(header) {
            return self.refuse_same_columns(header, line);
        }
        let week = self.week(header, line);
        let n_columns = line.cells.len().max(header.weekdays.len());
        for column in 0..n_columns {
            let cell = line.cells.get(column);
            match (header.weekday(column), cell.map_or(Kind::Empty, |cell| cell.kind)) {
                (Some(weekday), Kind::Empty | Kind::Number) => self.days.push(Found {
                    line: line.number,
                    weekday: Some(weekday),
                    date: week,
                    count: cell.map(|cell| cell.text.clone()).filter(|text| !text.is_empty()),
                }),
                (None, Kind::Empty) => {}
                (None, _) if column == 0 => {}
                (None, Kind::Number) => {
                    let found = cell.map_or(String::new(), |cell| shortened(&cell.text));
                    self.refusals.push(Refusal::TooManyColumns { line: line.number, found });
                }
                _ => self.refusals.extend(cell.map(|cell| misplaced(line.number, cell))),
            }
        }
    }

    /// The date in the first column, where that is no weekday's.
    ///
    /// A text without digits there is refused: such a line may well be the total or the average of the others.
    fn week(&mut self, header: &Header, line: &Line) -> Option<NaiveDate> {
        let first = line.cells.first().filter(|_| header.weekday(0).is_none())?;
        match first.kind {
            Kind::Day(date, named) => {
                let actual = weekday_of(date);
                if named.is_some_and(|named| named != actual) {
                    self.refusals.push(Refusal::OtherWeekday { line: line.number, found: line.text(), actual });
                }
                self.dates.push((date, line.number));
                return Some(date);
            }
            Kind::Empty => {}
            Kind::NoSuchDate => self.refusals.push(misplaced(line.number, first)),
            _ if first.text.contains(|sign: char| sign.is_ascii_digit()) => {}
            _ => self.refusals.push(misplaced(line.number, first)),
        }
        None
    }

    fn refuse_same_columns(&mut self, header: &Header, line: &Line) {
        for (column, cell) in line.cells.iter().enumerate() {
            let weekday = header.weekday(column);
            if weekday.is_some() && header.weekdays[..column].contains(&weekday) {
                self.refusals.push(Refusal::SameColumn { line: line.number, found: shortened(&cell.text) });
            }
        }
    }

    /// Gives each day of a table its date, where a Monday stands before each week.
    ///
    /// From another day, such as the Sunday that some calendars begin with, it is not certain which week is meant.
    pub(super) fn date_table(&mut self) {
        let is_monday = |day: &Found| day.date.is_some_and(|date| weekday_of(date) == 0);
        let is_sure = self.days.iter().all(is_monday);
        for day in &mut self.days {
            let later = |monday: NaiveDate| monday.checked_add_days(Days::new(day.weekday? as u64));
            day.date = if is_sure { day.date.and_then(later) } else { None };
        }
    }
}
