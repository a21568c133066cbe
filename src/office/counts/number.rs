//! How numbers are written in a paste: which sign stands before the decimals and which between the thousands.

/// Which sign stands before the decimals and which between the thousands; a space may always stand there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Notation {
    decimal: char,
    thousands: char,
}

/// `1.204,5`.
pub const DUTCH: Notation = Notation { decimal: ',', thousands: '.' };
/// `1,204.5`.
const ENGLISH: Notation = Notation { decimal: '.', thousands: ',' };

/// How all numbers of a paste are to be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// In this notation.
    In(Notation),
    /// The numbers with a comma are decimals in one notation and thousands in the other, and nothing decides.
    Ambiguous,
}

impl Reading {
    /// The notation that reads most of the numbers, Dutch when both read as many.
    ///
    /// So `1.204` is a thousand two hundred and four, unless another number such as `212.5` can only have a decimal
    /// point. The mirror image is no evidence: where each number with a comma could be `1,204` from an English
    /// spreadsheet as well as a Dutch decimal, the paste is ambiguous.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Reading {
        let unread = |notation: Notation| texts.clone().filter(|text| notation.read(text).is_none()).count();
        let (dutch, english) = (unread(DUTCH), unread(ENGLISH));
        let undecided = texts.clone().all(|text| DUTCH.read(text).is_some() == ENGLISH.read(text).is_some());
        if undecided && texts.clone().any(|text| text.contains(',') && DUTCH.read(text).is_some()) {
            return Reading::Ambiguous;
        }
        Reading::In(if english < dutch { ENGLISH } else { DUTCH })
    }
}

impl Notation {
    /// The number that a text is in this notation.
    pub fn read(self, text: &str) -> Option<f64> {
        let (sign, unsigned) = match text.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, decimals) = unsigned.split_once(self.decimal).unwrap_or((unsigned, "0"));
        if !is_digits(decimals) {
            return None;
        }
        let whole = without_groups(whole, self.thousands).or_else(|| without_groups(whole, ' '))?;
        // Adding zero makes a negative zero positive.
        format!("{sign}{whole}.{decimals}").parse::<f64>().ok().map(|number| number + 0.0)
    }
}

/// The digits of `1204` or `1.204`: one to three digits, the first not 0, and then groups of three.
fn without_groups(whole: &str, separator: char) -> Option<String> {
    let mut groups = whole.split(separator);
    let first = groups.next().filter(|first| is_digits(first))?;
    let is_grouped = whole.contains(separator);
    let is_good_start = !is_grouped || (first.len() <= 3 && !first.starts_with('0'));
    let are_groups = groups.all(|group| group.len() == 3 && is_digits(group));
    (is_good_start && are_groups).then(|| whole.replace(separator, ""))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
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
        let (dutch, english) = (Reading::In(DUTCH), Reading::In(ENGLISH));
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
        check(&["212,5", "212.5"], Reading::In(DUTCH), &[Some(212.5), None]);
        check(&["212,5", "212.5", "213.5"], Reading::In(ENGLISH), &[None, Some(212.5), Some(213.5)]);
    }

    #[test]
    fn broken_groups_are_no_number() {
        for text in ["1.20.4", "12.34", "1204.567", "01.204", "212,", ",5", "", "-", "1 2", "1. 204", "1,2,3"] {
            assert_eq!(DUTCH.read(text), None, "{text:?}");
        }
    }
}
