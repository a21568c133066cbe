//! Dates as people write them; the day stands before the month.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use chrono::{Datelike, Days, NaiveDate};

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarDay(NaiveDate);

/// The shape of a date, with numbers that no calendar has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchDate;

impl Display for NoSuchDate {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        formatter.write_str("the calendar does not have this date")
    }
}

impl Error for NoSuchDate {}

impl CalendarDay {
    /// The day of a year from 1900 to 2199, a month from 1 and a day of the month from 1.
    ///
    /// # Errors
    /// Where the calendar does not have it.
    pub fn new(year: u32, month: u32, day: u32) -> Result<CalendarDay, NoSuchDate> {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Err(NoSuchDate);
        }
        NaiveDate::from_ymd_opt(year as i32, month, day).map(CalendarDay).ok_or(NoSuchDate)
    }

    /// The day that a text in lower case is, with or without a time of day; none where it has not the shape of a date.
    ///
    /// # Errors
    /// Where the calendar does not have the date.
    pub fn read(text: &str) -> Result<Option<CalendarDay>, NoSuchDate> {
        let text = without_time(text);
        let written = in_digits(text).or_else(|| with_month_name(text));
        written.map(|Written { year, month, day }| CalendarDay::new(year, month, day)).transpose()
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The weekday: 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> usize {
        self.0.weekday().num_days_from_monday() as usize
    }

    /// The day so many days later.
    pub fn after(self, days: u64) -> Option<CalendarDay> {
        self.0.checked_add_days(Days::new(days)).map(CalendarDay)
    }
}

const FIRST_YEAR: u32 = 1900;
const LAST_YEAR: u32 = 2199;

/// The numbers of a date, which the calendar may not have.
struct Written {
    year: u32,
    month: u32,
    day: u32,
}

/// The text before a time of day such as ` 00:00:00` or `t00:00`.
fn without_time(text: &str) -> &str {
    let start = text.find(':').and_then(|colon| text[..colon].rfind([' ', 't']));
    match start {
        Some(start) if is_time(&text[start + 1..]) => text[..start].trim_end_matches([' ', ',']),
        _ => text,
    }
}

/// `9:30`, `09:30:00`, `09:30:00.000z` or `09:30:00+01:00`.
fn is_time(text: &str) -> bool {
    let below = |part: &str, end: u32| digits(part, 1, 2).is_some_and(|number| number < end);
    let clock = text.split(['.', 'z', '+', '-']).next().unwrap_or(text);
    let parts: Vec<&str> = clock.split(':').collect();
    let is_clock = match parts[..] {
        [hour, minute] => below(hour, 24) && below(minute, 60),
        [hour, minute, second] => below(hour, 24) && below(minute, 60) && below(second, 60),
        _ => false,
    };
    is_clock && text.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, ':' | '.' | 'z' | '+' | '-'))
}

/// `2026-11-02`, `2-11-2026`, `2/11/26` or `2.11.2026`; the day stands before the month.
fn in_digits(text: &str) -> Option<Written> {
    ['-', '/', '.'].into_iter().find_map(|separator| {
        let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
        let [first, month, last] = parts[..] else { return None };
        let month = digits(month, 1, 2)?;
        match digits(first, 4, 4) {
            Some(year) => Some(Written { year, month, day: digits(last, 1, 2)? }),
            None => Some(Written { year: year(last)?, month, day: digits(first, 1, 2)? }),
        }
    })
}

/// `2 nov 2026`, `2 november 2026` or `2-nov-26`.
fn with_month_name(text: &str) -> Option<Written> {
    let parts: Vec<&str> = text.split([' ', '-', '.', '/', ',']).filter(|part| !part.is_empty()).collect();
    let [day, name, last] = parts[..] else { return None };
    let year = year(last.trim_start_matches(['\'', '’']))?;
    Some(Written { year, month: month(name)?, day: digits(day, 1, 2)? })
}

fn year(text: &str) -> Option<u32> {
    digits(text, 4, 4).or_else(|| digits(text, 2, 2).map(|year| 2000 + year))
}

/// The number in a text of nothing but so many digits.
fn digits(text: &str, fewest: usize, most: usize) -> Option<u32> {
    let fits = (fewest..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

fn month(word: &str) -> Option<u32> {
    Some(match word {
        "jan" | "januari" | "january" => 1,
        "feb" | "februari" | "february" => 2,
        "mrt" | "maart" | "mar" | "march" => 3,
        "apr" | "april" => 4,
        "mei" | "may" => 5,
        "jun" | "juni" | "june" => 6,
        "jul" | "juli" | "july" => 7,
        "aug" | "augustus" | "august" => 8,
        "sep" | "sept" | "september" => 9,
        "okt" | "oktober" | "oct" | "october" => 10,
        "nov" | "november" => 11,
        "dec" | "december" => 12,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_its_weekday_and_its_successors() {
        let monday = CalendarDay::new(2026, 11, 2).expect("it exists");
        assert_eq!((monday.weekday(), monday.after(6).map(CalendarDay::weekday)), (0, Some(6)));
        assert_eq!(monday.after(30), CalendarDay::new(2026, 12, 2).ok());
    }

    #[test]
    fn years_of_other_centuries_are_refused() {
        for year in [0, 1026, 1899, 2200] {
            assert_eq!(CalendarDay::new(year, 11, 2), Err(NoSuchDate), "{year}");
        }
    }
}
