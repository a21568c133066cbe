//! Numbers as people write them: `1.204,5` in Dutch and `1,204.5` in English.
//!
//! So `1.204` may be a thousand two hundred and four, or a little over one. In a paste all numbers together decide
//! ([`Reading`]); a number that is typed alone has a language and limits ([`typed`]); and where no thousands can stand,
//! nothing needs deciding ([`without_thousands`]).

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::ops::RangeInclusive;

/// The sign before the decimals and the sign between the thousands; a space may always stand between thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    decimal: char,
    thousands: char,
}

/// The way to read all numbers of a paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// In this notation.
    In(Notation),
    /// The numbers with a comma are decimals in one notation and thousands in the other, and nothing decides.
    Ambiguous,
}

/// Why a text that was typed has no value: it is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotANumber;

impl Display for NotANumber {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        formatter.write_str("this is not a number")
    }
}

impl Error for NotANumber {}

impl Reading {
    /// The notation that reads most of the numbers, Dutch when both read as many.
    ///
    /// So `1.204` is a thousand two hundred and four, unless another number such as `212.5` can only have a decimal
    /// point. The mirror image is no evidence: where each number with a comma could be `1,204` from an English
    /// spreadsheet as well as a Dutch decimal, the paste is ambiguous.
    ///
    /// ```
    /// use werkplekwijzer::cells::number::{Notation, Reading};
    ///
    /// let reading = Reading::of(["212.5", "1,204"].into_iter());
    /// assert_eq!(reading, Reading::In(Notation::ENGLISH));
    /// assert_eq!(Notation::ENGLISH.read("1,204"), Some(1204.0));
    /// assert_eq!(Reading::of(["987", "1,204"].into_iter()), Reading::Ambiguous);
    /// ```
    pub fn of<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Reading {
        let (dutch, english) = (Notation::DUTCH, Notation::ENGLISH);
        let unread = |notation: Notation| texts.clone().filter(|text| notation.read(text).is_none()).count();
        let is_undecided = texts.clone().all(|text| dutch.read(text).is_some() == english.read(text).is_some());
        if is_undecided && texts.clone().any(|text| text.contains(',') && dutch.read(text).is_some()) {
            return Reading::Ambiguous;
        }
        Reading::In(if unread(english) < unread(dutch) { english } else { dutch })
    }
}

impl Notation {
    /// `1.204,5`.
    pub const DUTCH: Notation = Notation { decimal: ',', thousands: '.' };
    /// `1,204.5`.
    pub const ENGLISH: Notation = Notation { decimal: '.', thousands: ',' };

    /// The number that a cell is in this notation.
    pub fn read(self, text: &str) -> Option<f64> {
        let (sign, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (-1.0, rest),
            None => (1.0, text.strip_prefix('+').unwrap_or(text)),
        };
        // Adding zero makes a negative zero positive.
        self.value(unsigned, Spelling::Cell).map(|value| sign * value + 0.0)
    }

    fn other(self) -> Notation {
        Notation { decimal: self.thousands, thousands: self.decimal }
    }

    fn value(self, unsigned: &str, spelling: Spelling) -> Option<f64> {
        let (whole, decimals) = match unsigned.split_once(self.decimal) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (unsigned, None),
        };
        let is_complete = match spelling {
            Spelling::Cell => !whole.is_empty() && decimals != Some(""),
            Spelling::Typed => !whole.is_empty() || decimals.is_some_and(|decimals| !decimals.is_empty()),
        };
        let decimals = decimals.unwrap_or_default();
        if !is_complete || !are_digits(decimals) {
            return None;
        }
        let ungrouped = |separator: char| without_groups(whole, separator, spelling);
        let whole = ungrouped(self.thousands).or_else(|| ungrouped(' '))?;
        format!("0{whole}.{decimals}0").parse().ok()
    }
}

/// A number that a person typed: `1.250,50`, `1250.5`, `€ 1.250`, `12%`, `,5`.
///
/// One point or comma with exactly three digits behind it may mean a thousand or a decimal. The reading in the notation
/// goes first; the other is taken where only that lies within `allowed`. Where neither does, the first one is given.
///
/// # Errors
/// Where the text is no number.
///
/// ```
/// use werkplekwijzer::cells::number::{Notation, typed};
///
/// assert_eq!(typed("€ 1.250,50", Notation::DUTCH, 0.0..=5000.0), Ok(1250.5));
/// assert_eq!(typed("1.250", Notation::DUTCH, 0.0..=5000.0), Ok(1250.0));
/// assert_eq!(typed("1.250", Notation::DUTCH, 0.0..=5.0), Ok(1.25));
/// assert!(typed("twaalf", Notation::DUTCH, 0.0..=5.0).is_err());
/// ```
pub fn typed(text: &str, notation: Notation, allowed: RangeInclusive<f64>) -> Result<f64, NotANumber> {
    let text = without_units(text);
    let (sign, unsigned) = text.strip_prefix('-').map_or((1.0, text.as_str()), |unsigned| (-1.0, unsigned));
    let value = |notation: Notation| notation.value(unsigned, Spelling::Typed).filter(|value| value.is_finite());
    let mut values = [notation, notation.other()].into_iter().filter_map(value).map(|value| sign * value);
    let within = values.clone().find(|value| allowed.contains(value));
    within.or_else(|| values.next()).ok_or(NotANumber)
}

/// The number in a cell where no thousands can stand: a comma or a point stands before its decimals.
pub fn without_thousands(text: &str) -> Option<f64> {
    text.replace(',', ".").parse().ok()
}

/// Strictness about the digits of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    /// As a spreadsheet writes it: digits on both sides of the decimal sign, and no 0 before thousands.
    Cell,
    /// As a person types it: digits on one side of the decimal sign are enough.
    Typed,
}

/// The text without spaces and the signs of euros, percentages and thousands, and with one kind of minus.
fn without_units(text: &str) -> String {
    let is_noise = |letter: char| letter.is_whitespace() || matches!(letter, '€' | '%' | '+' | '\'');
    let text: String = text.chars().filter(|letter| !is_noise(*letter)).collect();
    let text = text.replace(['\u{2212}', '–'], "-");
    text.strip_suffix(",-").unwrap_or(&text).to_owned()
}

/// The digits of `1204` or `1.204`: one to three digits and then groups of three.
fn without_groups(whole: &str, separator: char, spelling: Spelling) -> Option<String> {
    let mut groups = whole.split(separator);
    let first = groups.next().filter(|first| are_digits(first))?;
    let is_grouped = whole.contains(separator);
    let may_start = (1..=3).contains(&first.len()) && (spelling == Spelling::Typed || !first.starts_with('0'));
    let are_groups = groups.all(|group| group.len() == 3 && are_digits(group));
    ((!is_grouped || may_start) && are_groups).then(|| whole.replace(separator, ""))
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(texts: &[&str], reading: Reading, numbers: &[Option<f64>]) {
        let found = Reading::of(texts.iter().copied());
        assert_eq!(found, reading, "{texts:?}");
        if let Reading::In(notation) = found {
            let read: Vec<Option<f64>> = texts.iter().map(|text| notation.read(text)).collect();
            assert_eq!(read, numbers, "{texts:?}");
        }
    }

    #[test]
    fn the_notation_is_chosen_for_all_numbers_together() {
        let (dutch, english) = (Reading::In(Notation::DUTCH), Reading::In(Notation::ENGLISH));
        check(&["212", "1.204"], dutch, &[Some(212.0), Some(1204.0)]);
        check(&["212,5", "1.204"], dutch, &[Some(212.5), Some(1204.0)]);
        check(&["1.204,50"], dutch, &[Some(1204.5)]);
        check(&["1 204", "1 204,5"], dutch, &[Some(1204.0), Some(1204.5)]);
        check(&["0,333"], dutch, &[Some(0.333)]);
        check(&["212,333", "212,5"], dutch, &[Some(212.333), Some(212.5)]);
        check(&["212.5", "1.204"], english, &[Some(212.5), Some(1.204)]);
        check(&["212.5", "1,204"], english, &[Some(212.5), Some(1204.0)]);
        check(&["0.333"], english, &[Some(0.333)]);
        check(&["-5", "-0", "+5"], dutch, &[Some(-5.0), Some(0.0), Some(5.0)]);
    }

    #[test]
    fn a_comma_before_three_digits_alone_decides_nothing() {
        check(&["1,204"], Reading::Ambiguous, &[]);
        check(&["1,204", "987", "1.003"], Reading::Ambiguous, &[]);
    }

    #[test]
    fn a_contradiction_leaves_the_fewest_unread() {
        check(&["212,5", "212.5"], Reading::In(Notation::DUTCH), &[Some(212.5), None]);
        check(&["212,5", "212.5", "213.5"], Reading::In(Notation::ENGLISH), &[None, Some(212.5), Some(213.5)]);
    }

    #[test]
    fn broken_groups_are_no_number() {
        for text in ["1.20.4", "12.34", "1204.567", "01.204", "212,", ",5", "", "-", "1 2", "1. 204", "1,2,3"] {
            assert_eq!(Notation::DUTCH.read(text), None, "{text:?}");
        }
    }

    #[track_caller]
    fn check_typed(text: &str, notation: Notation, most: f64, expected: Option<f64>) {
        assert_eq!(typed(text, notation, 0.0..=most).ok(), expected, "{text}");
    }

    #[test]
    fn dutch_numbers_are_understood() {
        check_typed("1.250,50", Notation::DUTCH, 1e5, Some(1250.5));
        check_typed("1250.5", Notation::DUTCH, 1e5, Some(1250.5));
        check_typed("1250,5", Notation::DUTCH, 1e5, Some(1250.5));
        check_typed("€ 1.250", Notation::DUTCH, 1e5, Some(1250.0));
        check_typed("€\u{a0}1.250,-", Notation::DUTCH, 1e5, Some(1250.0));
        check_typed("12%", Notation::DUTCH, 100.0, Some(12.0));
        check_typed("1.234.567,89", Notation::DUTCH, 1e9, Some(1_234_567.89));
        check_typed("1 250", Notation::DUTCH, 1e5, Some(1250.0));
        check_typed(",5", Notation::DUTCH, 1e5, Some(0.5));
        check_typed("0,125", Notation::DUTCH, 1.0, Some(0.125));
    }

    #[test]
    fn an_ambiguous_number_is_a_thousand_where_the_range_says_so() {
        check_typed("1.234", Notation::DUTCH, 1e5, Some(1234.0));
        check_typed("1.234", Notation::DUTCH, 5.0, Some(1.234));
        check_typed("1,234", Notation::ENGLISH, 1e5, Some(1234.0));
        check_typed("1,234", Notation::ENGLISH, 5.0, Some(1.234));
    }

    #[test]
    fn english_numbers_are_understood() {
        check_typed("1,250.50", Notation::ENGLISH, 1e5, Some(1250.5));
        check_typed("€1,250", Notation::ENGLISH, 1e5, Some(1250.0));
        check_typed("2.5", Notation::ENGLISH, 5.0, Some(2.5));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", " ", "twaalf", "1.2.3", "1,2,3", "--5", "1e9", "NaN", "12,34.56,7", "1.25.000", "."] {
            check_typed(text, Notation::DUTCH, 1e9, None);
        }
    }

    #[test]
    fn a_negative_number_that_is_typed_keeps_its_sign() {
        assert_eq!(typed("\u{2212}2,5", Notation::DUTCH, -5.0..=5.0), Ok(-2.5));
    }

    #[test]
    fn without_thousands_either_sign_stands_before_decimals() {
        assert_eq!(without_thousands("1,5"), Some(1.5));
        assert_eq!(without_thousands("1.250"), Some(1.25));
        assert_eq!(without_thousands("1.250,5"), None);
    }
}
