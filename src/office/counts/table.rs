//! A table with a column per weekday and a line per week.

use crate::cells::date::CalendarDay;
use crate::cells::kind::CellKind;
use crate::office::counts::line::{PastedCell, PastedLine};
use crate::office::counts::paste::{Paste, PastedDay, misplaced};
use crate::office::counts::unreadable::Unreadable;

/// The line with the weekday above each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    weekdays: Vec<Option<usize>>,
}

/// A wider line is no line of weekdays; it would be paid for by every other line.
const MOST_COLUMNS: usize = 100;

impl Header {
    /// The weekdays above the columns, where the line has two or more of them and otherwise words.
    pub fn of(line: &PastedLine) -> Option<Header> {
        let weekday = |cell: &PastedCell| match cell.kind {
            CellKind::Weekday(weekday) => Some(weekday),
            _ => None,
        };
        let is_named = |cell: &PastedCell| matches!(cell.kind, CellKind::Empty | CellKind::Text | CellKind::Weekday(_));
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
    pub fn add_week(&mut self, header: &Header, line: &PastedLine) {
        if Header::of(line).as_ref() == Some(header) {
            return self.refuse_same_columns(header, line);
        }
        let week = self.week(header, line);
        for column in 0..line.cells.len().max(header.weekdays.len()) {
            let cell = line.cells.get(column);
            match header.weekday(column) {
                Some(weekday) => self.add_weekday(line, cell, weekday, week),
                None if column > 0 => self.refuse_column(line, cell),
                None => {}
            }
        }
    }

    fn add_weekday(&mut self, line: &PastedLine, cell: Option<&PastedCell>, weekday: usize, week: Option<CalendarDay>) {
        match cell {
            Some(cell) if !matches!(cell.kind, CellKind::Empty | CellKind::Number) => {
                self.unreadable.push(misplaced(line, cell));
            }
            _ => {
                let count = cell.map(|cell| cell.text.to_owned()).filter(|text| !text.is_empty());
                self.days.push(PastedDay { line: line.number, weekday: Some(weekday), date: week, count });
            }
        }
    }

    /// Refuses a cell in a column above which no weekday stands.
    fn refuse_column(&mut self, line: &PastedLine, cell: Option<&PastedCell>) {
        let Some(cell) = cell else { return };
        match cell.kind {
            CellKind::Empty => {}
            CellKind::Number => {
                self.unreadable.push(Unreadable::TooManyColumns { line: line.number, found: cell.found() });
            }
            _ => self.unreadable.push(misplaced(line, cell)),
        }
    }

    /// The date in the first column, where that is no weekday's.
    ///
    /// A text without digits there is refused: such a line may well be the total or the average of the others.
    fn week(&mut self, header: &Header, line: &PastedLine) -> Option<CalendarDay> {
        let first = line.cells.first().filter(|_| header.weekday(0).is_none())?;
        match first.kind {
            CellKind::Day { day, named } => {
                let actual = day.weekday();
                if named.is_some_and(|named| named != actual) {
                    self.unreadable.push(Unreadable::OtherWeekday { line: line.number, found: line.text(), actual });
                }
                self.dates.push((day, line.number));
                return Some(day);
            }
            CellKind::Empty => {}
            CellKind::NoSuchDate => self.unreadable.push(misplaced(line, first)),
            _ if first.text.contains(|sign: char| sign.is_ascii_digit()) => {}
            _ => self.unreadable.push(misplaced(line, first)),
        }
        None
    }

    fn refuse_same_columns(&mut self, header: &Header, line: &PastedLine) {
        for (column, cell) in line.cells.iter().enumerate() {
            let weekday = header.weekday(column);
            if weekday.is_some() && header.weekdays[..column].contains(&weekday) {
                self.unreadable.push(Unreadable::SameColumn { line: line.number, found: cell.found() });
            }
        }
    }

    /// Gives each day of a table its date, where a Monday stands before each week.
    ///
    /// From another day, such as the Sunday that some calendars begin with, it is not certain which week is meant.
    pub fn date_table(&mut self) {
        let is_monday = |day: &PastedDay| day.date.is_some_and(|date| date.weekday() == 0);
        let is_sure = self.days.iter().all(is_monday);
        for day in &mut self.days {
            let later = |monday: CalendarDay| monday.after(day.weekday? as u64);
            day.date = day.date.filter(|_| is_sure).and_then(later);
        }
    }
}
