//! The kinds of cells of a paste: days, weekdays, numbers and texts.

use crate::cells::date::{CalendarDay, NoSuchDate};
use crate::cells::weekday;

/// The look of a cell, before the paste as a whole has been seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CellKind {
    /// Nothing.
    Empty,
    /// A weekday by its name: 0 is Monday, 6 is Sunday.
    Weekday(usize),
    /// A date.
    Day {
        /// The day of the calendar.
        day: CalendarDay,
        /// The weekday that was written before it.
        named: Option<usize>,
    },
    /// The shape of a date that no calendar has.
    NoSuchDate,
    /// Digits, points, commas and spaces; their reading depends on the other numbers.
    Number,
    /// Words.
    Text,
    /// Something with digits that is none of these.
    Unreadable,
}

impl CellKind {
    /// The kind of a trimmed text.
    pub fn of(text: &str) -> CellKind {
        if text.is_empty() {
            return CellKind::Empty;
        }
        let lower = text.to_lowercase();
        let (named, rest) = leading_weekday(&lower);
        match (named, CalendarDay::read(rest)) {
            (Some(weekday), _) if rest.is_empty() => CellKind::Weekday(weekday),
            (_, Ok(Some(day))) => CellKind::Day { day, named },
            (_, Err(NoSuchDate)) => CellKind::NoSuchDate,
            (None, Ok(None)) if is_number_like(rest) => CellKind::Number,
            _ if is_spoilt(named, rest) => CellKind::Unreadable,
            _ => CellKind::Text,
        }
    }
}

/// Whether a text was meant as a day or a count: a heading has words and does not begin with a digit.
fn is_spoilt(named: Option<usize>, rest: &str) -> bool {
    let begins_with_digit = rest.trim_start_matches(['-', '+']).starts_with(|sign: char| sign.is_ascii_digit());
    let weekday_and_digits = named.is_some() && rest.contains(|sign: char| sign.is_ascii_digit());
    begins_with_digit || weekday_and_digits || !(named.is_some() || rest.contains(char::is_alphabetic))
}

fn is_number_like(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    unsigned.contains(|sign: char| sign.is_ascii_digit())
        && unsigned.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | ' '))
}

/// The weekday that a text begins with, and the text behind it.
fn leading_weekday(lower: &str) -> (Option<usize>, &str) {
    let end = lower.find(|sign: char| !sign.is_alphabetic()).unwrap_or(lower.len());
    match weekday::named(&lower[..end]) {
        Some(weekday) => (Some(weekday), lower[end..].trim_start_matches(['.', ',', ' '])),
        None => (None, lower),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, kind: CellKind) {
        assert_eq!(CellKind::of(text), kind, "{text:?}");
    }

    fn second_of_november(named: Option<usize>) -> CellKind {
        CellKind::Day { day: CalendarDay::new(2026, 11, 2).expect("it exists"), named }
    }

    #[test]
    fn a_date_is_read_in_every_way_it_is_written() {
        for text in [
            "2026-11-02",
            "2026-11-2",
            "2026/11/02",
            "2-11-2026",
            "02-11-2026",
            "2/11/2026",
            "2.11.2026",
            "02.11.2026",
            "2-11-26",
            "2.11.26",
            "2 - 11 - 2026",
            "2 nov 2026",
            "2 november 2026",
            "2 November 2026",
            "2 nov. 2026",
            "2-nov-26",
            "2-nov-2026",
            "2. nov '26",
            "2-11-2026 00:00:00",
            "2026-11-02T00:00",
            "2026-11-02 9:30",
            "2026-11-02T00:00:00.000Z",
            "2026-11-02T00:00:00+01:00",
            "2 november 2026 0:00",
            "2-11-2026, 10:00",
        ] {
            check(text, second_of_november(None));
        }
        for text in ["ma 2-11-2026", "maandag 2 november 2026", "Mon, 2 Nov 2026", "ma. 2 nov. 2026 00:00"] {
            check(text, second_of_november(Some(0)));
        }
        check("di 2-11-2026", second_of_november(Some(1)));
    }

    #[test]
    fn the_day_stands_before_the_month() {
        let day = CalendarDay::new(2026, 4, 3).expect("it exists");
        check("3/4/2026", CellKind::Day { day, named: None });
        check("4/13/2026", CellKind::NoSuchDate);
    }

    #[test]
    fn what_no_calendar_has_is_no_date() {
        for text in ["31-11-2026", "29-2-2026", "2026-13-01", "0-1-2026", "2-11-1026", "ma 31 april 2026"] {
            check(text, CellKind::NoSuchDate);
        }
    }

    #[test]
    fn weekdays_are_read_in_two_languages_and_any_case() {
        for (text, weekday) in [("ma", 0), ("Dinsdag", 1), ("WED", 2), ("do.", 3), ("Friday", 4), ("za", 5), ("Sun", 6)]
        {
            check(text, CellKind::Weekday(weekday));
        }
    }

    #[test]
    fn the_rest_is_a_number_a_text_or_spoilt() {
        for text in ["212", "212,5", "1.204", "1 204", "-5", ",5", "2.11", "2 11 2026", "1.2.3.4"] {
            check(text, CellKind::Number);
        }
        for text in ["Aantal", "Bezetting 2026", "week 45", "n.v.t.", "Maandtotaal", "Do not edit", "lundi", "#N/A"] {
            check(text, CellKind::Text);
        }
        for text in
            ["85%", "2-11", "2 nov", "ma 212", "-", "1e3", "2-11-2026 25:00", "2-11-2026 212", "12a", "-3x", "٣"]
        {
            check(text, CellKind::Unreadable);
        }
        check("", CellKind::Empty);
    }
}
