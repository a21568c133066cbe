//! A paste, from its first line to its counts.

use std::cmp::Ordering;

use crate::cells::date::CalendarDay;
use crate::cells::kind::CellKind;
use crate::cells::number::{Notation, Reading};
use crate::office::counts::count::{Count, Counts, MOST_PEOPLE};
use crate::office::counts::line::{PastedCell, PastedLine, shortened};
use crate::office::counts::unreadable::Unreadable;
use crate::sorted::{sort, sort_by, sort_by_key};

/// The days and headings found in the lines so far, and the reasons why lines cannot be read.
#[derive(Clone, Debug, Default)]
pub struct Paste {
    pub days: Vec<PastedDay>,
    /// The dates with their lines.
    pub dates: Vec<(CalendarDay, usize)>,
    /// The headings with their lines.
    headings: Vec<(usize, String)>,
    pub unreadable: Vec<Unreadable>,
}

/// A day that was found, its number not yet read.
#[derive(Clone, Debug)]
pub struct PastedDay {
    pub line: usize,
    /// 0 is Monday, 6 is Sunday.
    pub weekday: Option<usize>,
    pub date: Option<CalendarDay>,
    /// The text of the count; none where the cell is empty.
    pub count: Option<String>,
}

impl PastedDay {
    fn is_weekend(&self) -> bool {
        self.weekday.is_some_and(|weekday| weekday >= 5)
    }
}

/// The cells of a line with one count.
#[derive(Clone, Copy, Debug, Default)]
struct Parts<'a> {
    count: Option<&'a str>,
    day: Option<CalendarDay>,
    /// The weekday that stands before the date in its cell.
    named: Option<usize>,
    weekday: Option<usize>,
}

impl<'a> Parts<'a> {
    /// Takes a cell up; false where it is the second of its kind.
    fn take(&mut self, cell: &PastedCell<'a>) -> bool {
        match cell.kind {
            CellKind::Number => self.count.replace(cell.text).is_none(),
            CellKind::Weekday(weekday) => self.weekday.replace(weekday).is_none(),
            CellKind::Day { day, named } => {
                self.named = named;
                self.day.replace(day).is_none()
            }
            CellKind::Empty | CellKind::NoSuchDate | CellKind::Text | CellKind::Unreadable => true,
        }
    }

    /// The weekday of the date, where another one was written.
    fn contradicted(&self) -> Option<usize> {
        let actual = self.day?.weekday();
        let is_other = [self.named, self.weekday].into_iter().flatten().any(|written| written != actual);
        is_other.then_some(actual)
    }
}

impl Paste {
    /// Adds a line without a number or day.
    pub fn add_heading(&mut self, line: &PastedLine) {
        self.headings.push((line.number, line.text()));
    }

    /// Adds a line with one count.
    pub fn add_day(&mut self, line: &PastedLine) {
        let n_unreadable = self.unreadable.len();
        let mut parts = Parts::default();
        for cell in &line.cells {
            if !cell.is_day_or_count() {
                self.unreadable.push(misplaced(line, cell));
            }
            if !parts.take(cell) {
                self.unreadable.push(Unreadable::TooManyColumns { line: line.number, found: cell.found() });
                break;
            }
        }
        if let Some(actual) = parts.contradicted() {
            self.unreadable.push(Unreadable::OtherWeekday { line: line.number, found: line.text(), actual });
        }
        if self.unreadable.len() == n_unreadable {
            let Parts { count, day: date, weekday, .. } = parts;
            self.dates.extend(date.map(|date| (date, line.number)));
            let weekday = date.map(CalendarDay::weekday).or(weekday);
            self.days.push(PastedDay { line: line.number, weekday, date, count: count.map(str::to_owned) });
        }
    }

    /// The counts, once all lines have been added.
    pub fn counts(mut self, is_table: bool) -> Result<Counts, Vec<Unreadable>> {
        self.refuse_second_headings(is_table);
        self.refuse_mixed_weekdays();
        self.refuse_same_dates();
        if is_table {
            self.date_table();
        }
        let counts = self.working_days();
        if self.unreadable.is_empty() && counts.is_empty() {
            self.unreadable.push(Unreadable::NoCounts);
        }
        if !self.unreadable.is_empty() {
            sort_by_key(&mut self.unreadable, Unreadable::line);
            return Err(self.unreadable);
        }
        let mut headings: Vec<String> = self.headings.into_iter().map(|(_, text)| text).collect();
        sort(&mut headings);
        let is_counted = |day: &&PastedDay| day.is_weekend() && day.count.is_some();
        let is_blank = |day: &&PastedDay| !day.is_weekend() && day.count.is_none();
        let weekend = self.days.iter().filter(is_counted).count();
        Ok(Counts { counts, weekend, blank: self.days.iter().filter(is_blank).count(), headings })
    }

    /// In a bare column a text may well be a day that was not counted, so only one may be a heading.
    fn refuse_second_headings(&mut self, is_table: bool) {
        if is_table || self.days.iter().any(|day| day.weekday.is_some()) {
            return;
        }
        let more = self.headings.iter().skip(1);
        self.unreadable.extend(more.map(|(line, text)| Unreadable::Cell { line: *line, found: text.clone() }));
    }

    fn refuse_mixed_weekdays(&mut self) {
        let first = |has_weekday: bool| self.days.iter().find(|day| day.weekday.is_some() == has_weekday);
        if let (Some(with), Some(without)) = (first(true), first(false)) {
            self.unreadable.push(Unreadable::MixedWeekdays { with: with.line, without: without.line });
        }
    }

    fn refuse_same_dates(&mut self) {
        sort(&mut self.dates);
        for same in self.dates.chunk_by(|left, right| left.0 == right.0) {
            let (day, first) = same[0];
            let later = same[1..].iter().map(|(_, line)| *line);
            self.unreadable.extend(later.map(|line| Unreadable::SameDate { first, line, date: day.into() }));
        }
    }

    /// Reads the counts of the working days.
    fn working_days(&mut self) -> Vec<Count> {
        let counted = || self.days.iter().filter_map(|day| Some((day, day.count.as_deref()?)));
        let reading = Reading::of(counted().map(|(_, text)| text));
        let mut counts = Vec::new();
        for (day, text) in counted() {
            match people(text, reading, day.line) {
                Ok(_) if day.is_weekend() => {}
                Ok(people) => counts.push(Count { weekday: day.weekday, people, date: day.date.map(Into::into) }),
                Err(unreadable) => self.unreadable.push(unreadable),
            }
        }
        sort_by(&mut counts, in_order);
        counts
    }
}

/// Why a cell cannot stand where it stands.
pub fn misplaced(line: &PastedLine, cell: &PastedCell) -> Unreadable {
    let (line, found) = (line.number, cell.found());
    match cell.kind {
        CellKind::NoSuchDate => Unreadable::NoSuchDate { line, found },
        _ => Unreadable::Cell { line, found },
    }
}

/// The people that a cell counts.
fn people(text: &str, reading: Reading, line: usize) -> Result<f64, Unreadable> {
    let found = || shortened(text);
    let notation = match reading {
        Reading::In(notation) => notation,
        Reading::Ambiguous if text.contains(',') => return Err(Unreadable::Ambiguous { line, found: found() }),
        Reading::Ambiguous => Notation::DUTCH,
    };
    match notation.read(text) {
        Some(people) if (0.0..=MOST_PEOPLE).contains(&people) => Ok(people),
        Some(_) => Err(Unreadable::OutOfRange { line, found: found() }),
        None => Err(Unreadable::Cell { line, found: found() }),
    }
}

fn in_order(left: &Count, right: &Count) -> Ordering {
    let days = (left.date, left.weekday).cmp(&(right.date, right.weekday));
    days.then(left.people.total_cmp(&right.people))
}
