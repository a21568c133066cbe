//! Numbers as people read and type them, by language.

use std::ops::RangeInclusive;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::locale;

use crate::cells::number::{self, NotANumber, Notation};
use crate::text::Language;

/// A space that keeps a number and its unit on one line.
const NO_BREAK: char = '\u{a0}';
const MINUS: char = '\u{2212}';

thread_local! {
    static FORMATTERS: [DecimalFormatter; 2] = [locale!("nl"), locale!("en-GB")].map(|locale| {
        DecimalFormatter::try_new(locale.into(), Default::default()).expect("the data of every locale is compiled in")
    });
}

impl Language {
    /// A number with so many digits behind the decimal sign: `1.234,50`.
    pub fn decimal(self, value: f64, digits: usize) -> String {
        let plain = format!("{:.digits$}", value.abs());
        let Ok(decimal) = plain.parse::<Decimal>() else {
            return "–".to_owned();
        };
        let number = FORMATTERS.with(|formatters| formatters[self as usize].format(&decimal).to_string());
        let is_zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        if value < 0.0 && !is_zero { format!("{MINUS}{number}") } else { number }
    }

    /// A whole number: `1.234`.
    pub fn whole(self, value: f64) -> String {
        self.decimal(value, 0)
    }

    /// A number with as many digits as it needs, at most so many: `2,5` and `2`.
    pub fn short(self, value: f64, most: usize) -> String {
        let scale = libm::pow(10.0, most as f64);
        let rounded = (value * scale).round() / scale;
        let digits = (0..most).find(|&digits| {
            let scale = libm::pow(10.0, digits as f64);
            ((rounded * scale).round() / scale - rounded).abs() < 1e-12
        });
        self.decimal(rounded, digits.unwrap_or(most))
    }

    /// A number with so many significant digits behind the decimal sign, none of the whole part lost: `0,0553`, `18,8`
    /// and `1.234` with three.
    pub fn significant(self, value: f64, figures: i32) -> String {
        self.short(value, decimals(value, figures))
    }

    /// A share as a percentage with at most one decimal, and with two figures where it nearly is 0% or 100%: `2,5%`,
    /// `0,15%` and `99,99%`.
    pub fn share(self, share: f64) -> String {
        let from_whole = 1.0 - share.abs();
        let nearest = 100.0 * share.abs().min(from_whole.abs());
        // What is nearer than a thousandth of a percent is the noise of arithmetic.
        self.percent(share, decimals(nearest, 2).clamp(1, 3))
    }

    /// A share as a percentage: `2,5%`.
    pub fn percent(self, share: f64, most: usize) -> String {
        format!("{}%", self.short(share * 100.0, most))
    }

    /// An amount to the euro: `€ 1.234`.
    pub fn euro(self, value: f64) -> String {
        self.with_euro(value, |value| self.whole(value))
    }

    /// An amount with cents where it has them: `€ 2,45`.
    pub fn euro_exact(self, value: f64) -> String {
        let digits = if self.short(value, 2) == self.short(value, 0) { 0 } else { 2 };
        self.with_euro(value, |value| self.decimal(value, digits))
    }

    /// An amount to the euro from a hundred on, below that with cents where it has them: `€ 338` and `€ 2,45`.
    pub fn euro_by_size(self, value: f64) -> String {
        if value.abs() < 100.0 { self.euro_exact(value) } else { self.euro(value) }
    }

    /// An amount to three significant digits, in words where it is large: `€ 1,23 mln`, `€ 46 duizend`, `€ 8.230`.
    pub fn euro_short(self, value: f64) -> String {
        self.with_euro(value, |value| self.compact(value))
    }

    /// An amount beside another of at most `largest`, in the words that the larger has, so that `€ 780` does not read
    /// as thousands: `€ 0,8 duizend`.
    pub fn euro_beside(self, value: f64, largest: f64) -> String {
        let is_small = value.abs() >= 0.5 && value.abs() < 9_995.0;
        if !is_small || !(9_995.0..999.5e3).contains(&largest.abs()) {
            return self.euro_short(value);
        }
        let thousand = match self {
            Language::Dutch => "duizend",
            Language::English => "thousand",
        };
        self.with_euro(value, |value| format!("{}{NO_BREAK}{thousand}", self.short(value / 1e3, 1)))
    }

    /// A difference with its sign: `+€ 1,2 mln`.
    pub fn euro_difference(self, value: f64) -> String {
        with_plus(value, self.euro_short(value))
    }

    /// A difference to the euro: `+€ 571.285`.
    pub fn euro_signed(self, value: f64) -> String {
        with_plus(value, self.euro(value))
    }

    fn with_euro(self, value: f64, number: impl Fn(f64) -> String) -> String {
        let text = number(value.abs());
        let sign =
            if value < 0.0 && text.contains(|digit: char| ('1'..='9').contains(&digit)) { "\u{2212}" } else { "" };
        match self {
            Language::Dutch => format!("{sign}€{NO_BREAK}{text}"),
            Language::English => format!("{sign}€{text}"),
        }
    }

    fn compact(self, value: f64) -> String {
        let (billion, million, thousand) = match self {
            Language::Dutch => ("mld", "mln", "duizend"),
            Language::English => ("billion", "million", "thousand"),
        };
        // From 9,995 on three digits no longer reach the unit's own figures.
        let (scaled, word) = match value {
            _ if value >= 999.5e6 => (value / 1e9, billion),
            _ if value >= 999.5e3 => (value / 1e6, million),
            _ if value >= 9_995.0 => (value / 1e3, thousand),
            _ => return self.whole(three_digits(value)),
        };
        let rounded = three_digits(scaled);
        format!("{}{NO_BREAK}{word}", self.short(rounded, 2))
    }
}

/// Rounded to three significant digits; below 1,000 to a whole number.
fn three_digits(value: f64) -> f64 {
    let magnitude = libm::log10(value.abs().max(1e-9)).floor();
    let scale = libm::pow(10.0, magnitude - 2.0);
    if magnitude < 0.0 { value } else { (value / scale).round() * scale }
}

/// Digits behind the decimal sign for so many significant digits, at most six.
fn decimals(value: f64, figures: i32) -> usize {
    let magnitude = libm::log10(value.abs().max(1e-9)).floor();
    (f64::from(figures - 1) - magnitude).clamp(0.0, 6.0) as usize
}

/// A number as people type it: `1.250,50`, `1250.5`, `€ 1.250`, `12%`; see [`number::typed`].
///
/// # Errors
/// Where the text is no number.
pub fn parse(text: &str, language: Language, allowed: RangeInclusive<f64>) -> Result<f64, NotANumber> {
    let notation = match language {
        Language::Dutch => Notation::DUTCH,
        Language::English => Notation::ENGLISH,
    };
    number::typed(text, notation, allowed)
}

/// With a plus sign where it is more than nothing.
fn with_plus(value: f64, text: String) -> String {
    if value > 0.0 && text.contains(|digit: char| ('1'..='9').contains(&digit)) { format!("+{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Dutch, English};

    #[test]
    fn a_number_is_read_in_the_notation_of_its_language() {
        assert_eq!(parse("1.250,50", Dutch, 0.0..=1e5), Ok(1250.5));
        assert_eq!(parse("1,250", English, 0.0..=1e5), Ok(1250.0));
        assert_eq!(parse("twaalf", Dutch, 0.0..=1e5), Err(NotANumber));
    }

    #[test]
    fn amounts_are_written_as_the_language_does() {
        assert_eq!(Dutch.euro(1234.4), "€\u{a0}1.234");
        assert_eq!(English.euro(1234.4), "€1,234");
        assert_eq!(Dutch.euro(-1234.0), "\u{2212}€\u{a0}1.234");
        assert_eq!(Dutch.euro(-0.2), "€\u{a0}0");
        assert_eq!(Dutch.euro_short(44_312_000.0), "€\u{a0}44,3\u{a0}mln");
        assert_eq!(Dutch.euro_short(46_120.0), "€\u{a0}46,1\u{a0}duizend");
        assert_eq!(Dutch.euro_short(999_600.0), "€\u{a0}1\u{a0}mln");
        assert_eq!(Dutch.euro_short(8_234.0), "€\u{a0}8.230");
        assert_eq!(English.euro_short(1.25e9), "€1.25\u{a0}billion");
        assert_eq!(Dutch.euro_beside(780.0, 467_000.0), "€\u{a0}0,8\u{a0}duizend");
        assert_eq!(Dutch.euro_beside(780.0, 900.0), "€\u{a0}780");
        assert_eq!(Dutch.euro_difference(1_040_000.0), "+€\u{a0}1,04\u{a0}mln");
        assert_eq!(Dutch.euro_difference(-0.1), "€\u{a0}0");
        assert_eq!(Dutch.percent(0.625, 1), "62,5%");
        assert_eq!(Dutch.short(2.0, 2), "2");
        assert_eq!(Dutch.short(1.999_999, 2), "2");
    }

    #[test]
    fn small_numbers_keep_their_figures() {
        assert_eq!(Dutch.significant(0.0553, 3), "0,0553");
        assert_eq!(Dutch.significant(0.007, 3), "0,007");
        assert_eq!(English.significant(18.84, 3), "18.8");
        assert_eq!(English.significant(1234.5, 3), "1,235");
        assert_eq!(Dutch.significant(0.0, 3), "0");
        assert_eq!(Dutch.significant(-0.0123, 2), "\u{2212}0,012");
    }

    #[test]
    fn a_share_near_nothing_or_all_keeps_its_figures() {
        assert_eq!(Dutch.share(0.0249), "2,5%");
        assert_eq!(Dutch.share(0.33), "33%");
        assert_eq!(Dutch.share(0.0015), "0,15%");
        assert_eq!(Dutch.share(0.00025), "0,025%");
        assert_eq!(English.share(0.9999), "99.99%");
        assert_eq!(English.share(0.99), "99%");
        assert_eq!(English.share(0.999_999_999), "100%");
        assert_eq!(Dutch.share(0.0), "0%");
        assert_eq!(Dutch.share(-0.005), "\u{2212}0,5%");
        assert_eq!(Dutch.share(2.0), "200%");
    }

    #[test]
    fn amounts_lose_their_cents_from_a_hundred_on() {
        assert_eq!(Dutch.euro_by_size(2.45), "€\u{a0}2,45");
        assert_eq!(Dutch.euro_by_size(32.0), "€\u{a0}32");
        assert_eq!(Dutch.euro_by_size(99.999), "€\u{a0}100");
        assert_eq!(English.euro_by_size(1234.56), "€1,235");
        assert_eq!(English.euro_by_size(-86.4), "\u{2212}€86.40");
    }

    #[test]
    fn what_is_no_number_is_never_shown_as_one() {
        assert_eq!(Dutch.significant(f64::NAN, 3), "–");
        assert_eq!(Dutch.share(f64::NAN), "–%");
        assert_eq!(Dutch.whole(f64::NAN), "–");
        assert_eq!(Dutch.euro(f64::INFINITY), "€\u{a0}–");
    }
}
