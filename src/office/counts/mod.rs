//! Daily counts of people at desks, pasted from a spreadsheet: with dates, with weekdays, or as a bare column.
//!
//! Everything is decided for the paste as a whole (the separator, the decimal sign, whether weekdays stand above the
//! columns), and each line is read by itself. So the order of the lines changes nothing.

mod cell;
mod number;
mod table;

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use cell::{Kind, weekday_of};
use number::{DUTCH, Reading};
use table::Header;

/// The longest paste, in bytes.
pub const MOST_BYTES: usize = 1_000_000;
/// The most lines of a paste that are not empty.
pub const MOST_LINES: usize = 10_000;
/// The most people that one count may hold.
pub const MOST_PEOPLE: f64 = 200_000.0;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    /// The year, from 1900 to 2199.
    pub year: i32,
    /// The month, from 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

/// The count of one working day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The weekday, from 0 for Monday to 4 for Friday, where it is known.
    pub weekday: Option<usize>,
    /// People at desks, from 0 to 200,000; a count may be an average and so have decimals.
    pub count: f64,
    /// The date, where it is known.
    pub date: Option<Date>,
}

/// The counts of a paste, in an order of their own: by date, then weekday, then count.
///
/// There is at least one, and either each has a weekday or none has.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    rows: Vec<Row>,
    weekend: usize,
    blank: usize,
    headings: Vec<String>,
}

impl Counts {
    /// The counts of the working days.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many counts of a Saturday or Sunday were left out.
    pub fn weekend(&self) -> usize {
        self.weekend
    }

    /// How many working days had an empty cell in place of a count, and were left out.
    pub fn blank(&self) -> usize {
        self.blank
    }

    /// The lines without any number or day that were taken for headings, shortened and in alphabetical order.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// Whether the weekday of each count is known; otherwise that of none is.
    pub fn has_weekdays(&self) -> bool {
        self.rows.iter().all(|row| row.weekday.is_some())
    }

    /// The date of the earliest count that has a date.
    pub fn first(&self) -> Option<Date> {
        self.rows.iter().filter_map(|row| row.date).min()
    }

    /// The date of the latest count that has a date.
    pub fn last(&self) -> Option<Date> {
        self.rows.iter().filter_map(|row| row.date).max()
    }
}

/// Why a paste was not read. Lines are numbered from 1; `found` is the text that stands there, shortened.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The paste is longer than [`MOST_BYTES`].
    TooLong {
        /// Its length, in bytes.
        bytes: usize,
    },
    /// The paste has more than [`MOST_LINES`] lines that are not empty.
    TooManyLines {
        /// How many it has.
        lines: usize,
    },
    /// There is no count of a working day in it.
    NoCounts,
    /// A cell is no date, no weekday and no count.
    Unreadable {
        /// The line.
        line: usize,
        /// The cell.
        found: String,
    },
    /// A cell looks like a date, which the calendar does not have; the day stands before the month.
    NoSuchDate {
        /// The line.
        line: usize,
        /// The cell.
        found: String,
    },
    /// Another weekday was written than the date has.
    OtherWeekday {
        /// The line.
        line: usize,
        /// The line's text.
        found: String,
        /// The weekday of the date: 0 is Monday, 6 is Sunday.
        actual: usize,
    },
    /// A line has more numbers, dates or weekdays than one of each, so that it is not clear which is the count.
    TooManyColumns {
        /// The line.
        line: usize,
        /// The first cell that is too many.
        found: String,
    },
    /// A count is below 0 or above [`MOST_PEOPLE`].
    OutOfRange {
        /// The line.
        line: usize,
        /// The cell.
        found: String,
    },
    /// A count such as `1,204` is 1204 or a little over 1, and no other count decides which.
    Ambiguous {
        /// The line.
        line: usize,
        /// The cell.
        found: String,
    },
    /// A date stands on two lines.
    SameDate {
        /// The first line with this date.
        first: usize,
        /// The later line.
        line: usize,
        /// The date; of a table, what stands before the week.
        date: Date,
    },
    /// Some lines have a date or weekday and others have none.
    MixedWeekdays {
        /// The first line that has.
        with: usize,
        /// The first line that has not.
        without: usize,
    },
    /// A weekday stands above two columns.
    SameColumn {
        /// The line.
        line: usize,
        /// The second of the two.
        found: String,
    },
}

impl Refusal {
    /// The line where it is seen, from 1; 0 where it concerns the paste as a whole.
    pub fn line(&self) -> usize {
        match self {
            Refusal::TooLong { .. } | Refusal::TooManyLines { .. } | Refusal::NoCounts => 0,
            Refusal::Unreadable { line, .. }
            | Refusal::NoSuchDate { line, .. }
            | Refusal::OtherWeekday { line, .. }
            | Refusal::TooManyColumns { line, .. }
            | Refusal::OutOfRange { line, .. }
            | Refusal::Ambiguous { line, .. }
            | Refusal::SameDate { line, .. }
            | Refusal::SameColumn { line, .. } => *line,
            Refusal::MixedWeekdays { with, without } => (*with).max(*without),
        }
    }
}

/// Reads a paste, or says everything that is wrong with it, by line.
///
/// # Formats
/// One line per day with a count, and with a date, a weekday or both in any order; or a line of weekdays above a count
/// per weekday, with a week or date before them if need be. Cells are separated by tabs, otherwise by semicolons,
/// otherwise by commas if that gives dates or weekdays; in a bare column a comma stands before decimals. A point or
/// space before three digits separates thousands, unless another count can only have a decimal point. Lines
/// without a number or day are headings; a column without dates and weekdays has at most one.
pub fn read(text: &str) -> Result<Counts, Vec<Refusal>> {
    if text.len() > MOST_BYTES {
        return Err(vec![Refusal::TooLong { bytes: text.len() }]);
    }
    let text = plain(text);
    let filled: Vec<(usize, &str)> = text.split('\n').enumerate().filter(|(_, line)| !is_empty(line)).collect();
    if filled.len() > MOST_LINES {
        return Err(vec![Refusal::TooManyLines { lines: filled.len() }]);
    }
    let lines = split(&filled);
    let header = lines.iter().find_map(Header::of);
    let mut paste = Paste::default();
    for line in &lines {
        match &header {
            _ if line.is_heading() => paste.headings.push((line.number, line.text())),
            Some(header) => paste.add_week(header, line),
            None => paste.add_day(line),
        }
    }
    paste.counts(header.is_some())
}

/// The text with one kind of line end, one kind of space and one kind of minus.
fn plain(text: &str) -> String {
    let plain = |sign: char| match sign {
        '\r' => Some('\n'),
        '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => Some(' '),
        '\u{2212}' => Some('-'),
        '\u{feff}' | '\u{200b}' => None,
        other => Some(other),
    };
    text.replace("\r\n", "\n").chars().filter_map(plain).collect()
}

/// A cell's trimmed text and what it looks like.
#[derive(Clone, Debug)]
struct Cell {
    text: String,
    kind: Kind,
}

/// A line that is not empty.
#[derive(Clone, Debug)]
struct Line {
    /// From 1.
    number: usize,
    cells: Vec<Cell>,
}

impl Line {
    fn is_heading(&self) -> bool {
        self.cells.iter().all(|cell| matches!(cell.kind, Kind::Empty | Kind::Text))
    }

    /// The cells that are not empty, shortened.
    fn text(&self) -> String {
        let texts: Vec<&str> =
            self.cells.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
        shortened(&texts.join(" "))
    }

    /// Whether a comma separates its cells, which are then a day and more.
    fn is_day_and_more(&self) -> bool {
        let is_day = |cell: &Cell| matches!(cell.kind, Kind::Weekday(_) | Kind::Day(..) | Kind::NoSuchDate);
        self.cells.iter().any(is_day) && self.cells.iter().filter(|cell| cell.kind != Kind::Empty).count() > 1
    }
}

/// Whether nothing stands on a line, or in any of its cells.
fn is_empty(line: &str) -> bool {
    line.chars().all(|sign| sign.is_whitespace() || matches!(sign, ';' | ',' | '"'))
}

/// The lines in cells; the separator is the same for all.
fn split(texts: &[(usize, &str)]) -> Vec<Line> {
    let has_cells = |lines: &Vec<Line>| lines.iter().any(|line| line.cells.len() > 1);
    let (tabs, semicolons, commas) = (lines(texts, '\t'), lines(texts, ';'), lines(texts, ','));
    if has_cells(&tabs) {
        tabs
    } else if has_cells(&semicolons) {
        semicolons
    } else if commas.iter().any(Line::is_day_and_more) {
        commas
    } else {
        // No tab separates anything here, so these are whole lines.
        tabs.into_iter().map(without_last_commas).collect()
    }
}

fn lines(texts: &[(usize, &str)], separator: char) -> Vec<Line> {
    texts.iter().map(|(i, text)| Line { number: i + 1, cells: cells(text, separator) }).collect()
}

/// The cells of a line. A quoted cell ends on its line: a quote that is never closed must not swallow the counts below.
fn cells(line: &str, separator: char) -> Vec<Cell> {
    let mut is_quoted = false;
    let is_between = |sign: char| {
        is_quoted ^= sign == '"';
        sign == separator && !is_quoted
    };
    line.split(is_between).map(cell).collect()
}

fn cell(text: &str) -> Cell {
    let text = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '"');
    Cell { text: text.to_string(), kind: Kind::of(text) }
}

/// A bare column that was saved with commas has empty columns behind it.
fn without_last_commas(line: Line) -> Line {
    let cells = line.cells.iter().map(|old| cell(old.text.trim_end_matches([',', ' ']))).collect();
    Line { number: line.number, cells }
}

/// The text as it is shown with a refusal.
fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}

/// A day that was found, its number not yet read.
#[derive(Clone, Debug)]
struct Found {
    line: usize,
    /// 0 is Monday, 6 is Sunday.
    weekday: Option<usize>,
    date: Option<NaiveDate>,
    /// `None` where the cell is empty.
    count: Option<String>,
}

impl Found {
    fn is_weekend(&self) -> bool {
        self.weekday.is_some_and(|weekday| weekday >= 5)
    }
}

/// What has been found in the lines so far.
#[derive(Clone, Debug, Default)]
struct Paste {
    days: Vec<Found>,
    dates: Vec<(NaiveDate, usize)>,
    headings: Vec<(usize, String)>,
    refusals: Vec<Refusal>,
}

impl Paste {
    /// Adds a line with one count.
    fn add_day(&mut self, line: &Line) {
        let n_refusals = self.refusals.len();
        let (mut count, mut day, mut weekday) = (None, None, None);
        for cell in &line.cells {
            let is_second = match cell.kind {
                Kind::Number => count.replace(cell.text.clone()).is_some(),
                Kind::Day(date, named) => day.replace((date, named)).is_some(),
                Kind::Weekday(named) => weekday.replace(named).is_some(),
                Kind::Empty => false,
                Kind::NoSuchDate | Kind::Text | Kind::Unreadable => {
                    self.refusals.push(misplaced(line.number, cell));
                    false
                }
            };
            if is_second {
                self.refusals.push(Refusal::TooManyColumns { line: line.number, found: shortened(&cell.text) });
                break;
            }
        }
        if let Some((date, named)) = day {
            let actual = weekday_of(date);
            if [named, weekday].into_iter().flatten().any(|named| named != actual) {
                self.refusals.push(Refusal::OtherWeekday { line: line.number, found: line.text(), actual });
            }
        }
        if self.refusals.len() == n_refusals {
            let date = day.map(|(date, _)| date);
            self.dates.extend(date.map(|date| (date, line.number)));
            self.days.push(Found { line: line.number, weekday: date.map(weekday_of).or(weekday), date, count });
        }
    }

    /// The counts, once all lines have been added.
    fn counts(mut self, is_table: bool) -> Result<Counts, Vec<Refusal>> {
        self.refuse_second_headings(is_table);
        self.refuse_mixed_weekdays();
        self.refuse_same_dates();
        if is_table {
            self.date_table();
        }
        let rows = self.rows();
        if self.refusals.is_empty() && rows.is_empty() {
            self.refusals.push(Refusal::NoCounts);
        }
        if !self.refusals.is_empty() {
            self.refusals.sort_by_key(Refusal::line);
            return Err(self.refusals);
        }
        let mut headings: Vec<String> = self.headings.into_iter().map(|(_, text)| text).collect();
        headings.sort();
        let counted = |day: &&Found| day.is_weekend() && day.count.is_some();
        let blank = |day: &&Found| !day.is_weekend() && day.count.is_none();
        let weekend = self.days.iter().filter(counted).count();
        Ok(Counts { rows, weekend, blank: self.days.iter().filter(blank).count(), headings })
    }

    /// In a bare column a text may well be a day that was not counted, so only one may be a heading.
    fn refuse_second_headings(&mut self, is_table: bool) {
        if is_table || self.days.iter().any(|day| day.weekday.is_some()) {
            return;
        }
        let more = self.headings.iter().skip(1);
        self.refusals.extend(more.map(|(line, text)| Refusal::Unreadable { line: *line, found: text.clone() }));
    }

    fn refuse_mixed_weekdays(&mut self) {
        let first = |has_weekday: bool| self.days.iter().find(|day| day.weekday.is_some() == has_weekday);
        if let (Some(with), Some(without)) = (first(true), first(false)) {
            self.refusals.push(Refusal::MixedWeekdays { with: with.line, without: without.line });
        }
    }

    fn refuse_same_dates(&mut self) {
        self.dates.sort();
        for same in self.dates.chunk_by(|left, right| left.0 == right.0) {
            let (date, first) = same[0];
            let later = same[1..].iter();
            self.refusals.extend(later.map(|(_, line)| Refusal::SameDate {
                first,
                line: *line,
                date: plain_date(date),
            }));
        }
    }

    /// Reads the counts of the working days.
    fn rows(&mut self) -> Vec<Row> {
        let numbers: Vec<(usize, &str)> =
            self.days.iter().enumerate().filter_map(|(i, day)| Some((i, day.count.as_deref()?))).collect();
        let reading = Reading::of(numbers.iter().map(|(_, text)| *text));
        let mut rows = Vec::with_capacity(numbers.len());
        for (i, text) in numbers {
            let day = &self.days[i];
            match people(text, reading, day.line) {
                Ok(_) if day.is_weekend() => {}
                Ok(count) => rows.push(Row { weekday: day.weekday, count, date: day.date.map(plain_date) }),
                Err(refusal) => self.refusals.push(refusal),
            }
        }
        rows.sort_by(in_order);
        rows
    }
}

/// Why a cell cannot stand where it stands.
fn misplaced(line: usize, cell: &Cell) -> Refusal {
    let found = shortened(&cell.text);
    match cell.kind {
        Kind::NoSuchDate => Refusal::NoSuchDate { line, found },
        _ => Refusal::Unreadable { line, found },
    }
}

/// The people that a cell counts.
fn people(text: &str, reading: Reading, line: usize) -> Result<f64, Refusal> {
    let found = || shortened(text);
    let notation = match reading {
        Reading::In(notation) => notation,
        Reading::Ambiguous if text.contains(',') => return Err(Refusal::Ambiguous { line, found: found() }),
        Reading::Ambiguous => DUTCH,
    };
    match notation.read(text) {
        Some(people) if (0.0..=MOST_PEOPLE).contains(&people) => Ok(people),
        Some(_) => Err(Refusal::OutOfRange { line, found: found() }),
        None => Err(Refusal::Unreadable { line, found: found() }),
    }
}

fn in_order(left: &Row, right: &Row) -> Ordering {
    let days = (left.date, left.weekday).cmp(&(right.date, right.weekday));
    days.then(left.count.total_cmp(&right.count))
}

fn plain_date(date: NaiveDate) -> Date {
    Date { year: date.year(), month: date.month(), day: date.day() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]
mod tests;
