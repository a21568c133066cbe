//! What stands in one cell of a paste: a day, a weekday, a number, or text.

use chrono::{Datelike, NaiveDate};

/// What a cell looks like, before the paste as a whole has been seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Nothing.
    Empty,
    /// A weekday by its name: 0 is Monday, 6 is Sunday.
    Weekday(usize),
    /// A date, and the weekday that was written before it.
    Day(NaiveDate, Option<usize>),
    /// The shape of a date that no calendar has.
    NoSuchDate,
    /// Digits, points, commas and spaces; how to read them depends on the other numbers.
    Number,
    /// Words.
    Text,
    /// Something with digits that is none of these.
    Unreadable,
}

/// The shape of a date, with numbers that are no date.
struct NoSuchDate;

const FIRST_YEAR: u32 = 1900;
const LAST_YEAR: u32 = 2199;

impl Kind {
    /// What a trimmed text looks like.
    pub fn of(text: &str) -> Kind {
        if text.is_empty() {
            return Kind::Empty;
        }
        let lower = text.to_lowercase();
        let (named, rest) = leading_weekday(&lower);
        match (named, date(rest)) {
            (Some(weekday), _) if rest.is_empty() => Kind::Weekday(weekday),
            (_, Ok(Some(date))) => Kind::Day(date, named),
            (_, Err(NoSuchDate)) => Kind::NoSuchDate,
            (None, Ok(None)) if is_number_like(rest) => Kind::Number,
            _ if is_spoilt(named, rest) => Kind::Unreadable,
            _ => Kind::Text,
        }
    }
}

/// The weekday of a date: 0 is Monday, 6 is Sunday.
pub fn weekday_of(date: NaiveDate) -> usize {
    date.weekday().num_days_from_monday() as usize
}

/// Whether it was meant as a day or a count: a heading has words and does not begin with a digit.
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

/// The weekday that a text begins with, and what follows it.
fn leading_weekday(lower: &str) -> (Option<usize>, &str) {
    let end = lower.find(|sign: char| !sign.is_alphabetic()).unwrap_or(lower.len());
    match weekday(&lower[..end]) {
        Some(weekday) => (Some(weekday), lower[end..].trim_start_matches(['.', ',', ' '])),
        None => (None, lower),
    }
}

fn weekday(word: &str) -> Option<usize> {
    Some(match word {
        "ma" | "maa" | "maandag" | "mon" | "monday" => 0,
        "di" | "din" | "dinsdag" | "tue" | "tues" | "tuesday" => 1,
        "wo" | "woe" | "woensdag" | "wed" | "weds" | "wednesday" => 2,
        "do" | "don" | "donderdag" | "thu" | "thur" | "thurs" | "thursday" => 3,
        "vr" | "vri" | "vrij" | "vrijdag" | "fri" | "friday" => 4,
        "za" | "zat" | "zaterdag" | "sat" | "saturday" => 5,
        "zo" | "zon" | "zondag" | "sun" | "sunday" => 6,
        _ => return None,
    })
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

/// The date that a text is, `None` where it has not the shape of one.
fn date(text: &str) -> Result<Option<NaiveDate>, NoSuchDate> {
    let text = without_time(text);
    let Some((year, month, day)) = in_digits(text).or_else(|| with_month_name(text)) else { return Ok(None) };
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Err(NoSuchDate);
    }
    NaiveDate::from_ymd_opt(year as i32, month, day).map(Some).ok_or(NoSuchDate)
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

/// Year, month and day of `2026-11-02`, `2-11-2026`, `2/11/26` or `2.11.2026`; the day stands before the month.
fn in_digits(text: &str) -> Option<(u32, u32, u32)> {
    ['-', '/', '.'].into_iter().find_map(|separator| {
        let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
        let [first, month, last] = parts[..] else { return None };
        let month = digits(month, 1, 2)?;
        match digits(first, 4, 4) {
            Some(year) => Some((year, month, digits(last, 1, 2)?)),
            None => Some((year(last)?, month, digits(first, 1, 2)?)),
        }
    })
}

/// Year, month and day of `2 nov 2026`, `2 november 2026` or `2-nov-26`.
fn with_month_name(text: &str) -> Option<(u32, u32, u32)> {
    let parts: Vec<&str> = text.split([' ', '-', '.', '/', ',']).filter(|part| !part.is_empty()).collect();
    let [day, name, last] = parts[..] else { return None };
    Some((year(last.trim_start_matches(['\'', '’']))?, month(name)?, digits(day, 1, 2)?))
}

fn year(text: &str) -> Option<u32> {
    digits(text, 4, 4).or_else(|| digits(text, 2, 2).map(|year| 2000 + year))
}

/// The number in a text of nothing but so many digits.
fn digits(text: &str, fewest: usize, most: usize) -> Option<u32> {
    let fits = (fewest..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, kind: Kind) {
        assert_eq!(Kind::of(text), kind, "{text:?}");
    }

    fn second_of_november(named: Option<usize>) -> Kind {
        Kind::Day(NaiveDate::from_ymd_opt(2026, 11, 2).expect("it exists"), named)
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
        check("3/4/2026", Kind::Day(NaiveDate::from_ymd_opt(2026, 4, 3).expect("it exists"), None));
        check("4/13/2026", Kind::NoSuchDate);
    }

    #[test]
    fn what_no_calendar_has_is_no_date() {
        for text in ["31-11-2026", "29-2-2026", "2026-13-01", "0-1-2026", "2-11-1026", "ma 31 april 2026"] {
            check(text, Kind::NoSuchDate);
        }
    }

    #[test]
    fn weekdays_are_read_in_two_languages_and_any_case() {
        for (text, weekday) in [("ma", 0), ("Dinsdag", 1), ("WED", 2), ("do.", 3), ("Friday", 4), ("za", 5), ("Sun", 6)]
        {
            check(text, Kind::Weekday(weekday));
        }
    }

    #[test]
    fn the_rest_is_a_number_a_text_or_spoilt() {
        for text in ["212", "212,5", "1.204", "1 204", "-5", ",5", "2.11", "2 11 2026", "1.2.3.4"] {
            check(text, Kind::Number);
        }
        for text in ["Aantal", "Bezetting 2026", "week 45", "n.v.t.", "Maandtotaal", "Do not edit", "lundi", "#N/A"] {
            check(text, Kind::Text);
        }
        for text in
            ["85%", "2-11", "2 nov", "ma 212", "-", "1e3", "2-11-2026 25:00", "2-11-2026 212", "12a", "-3x", "٣"]
        {
            check(text, Kind::Unreadable);
        }
        check("", Kind::Empty);
    }
}
