//! Weekdays by their Dutch and English names, from 0 for Monday to 6 for Sunday.

/// The names of a weekday.
struct Names {
    /// In Dutch and in English.
    full: [&'static str; 2],
    usual_short: &'static [&'static str],
}

const WEEKDAYS: [Names; 7] = [
    Names { full: ["maandag", "monday"], usual_short: &["ma", "maa", "mon"] },
    Names { full: ["dinsdag", "tuesday"], usual_short: &["di", "din", "tue", "tues"] },
    Names { full: ["woensdag", "wednesday"], usual_short: &["wo", "woe", "wed", "weds"] },
    Names { full: ["donderdag", "thursday"], usual_short: &["do", "don", "thu", "thur", "thurs"] },
    Names { full: ["vrijdag", "friday"], usual_short: &["vr", "vri", "vrij", "fri"] },
    Names { full: ["zaterdag", "saturday"], usual_short: &["za", "zat", "sat"] },
    Names { full: ["zondag", "sunday"], usual_short: &["zo", "zon", "sun"] },
];

/// The weekday that a word in lower case names in full or by a usual abbreviation.
///
/// In a paste a word may be anything, so that `maan` names no day.
pub fn named(word: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|names| names.full.contains(&word) || names.usual_short.contains(&word))
}

/// The weekday whose full name begins with a text, of two bytes or more, in any case; points behind it do not count.
///
/// Where only a weekday can stand, any beginning will do.
pub fn beginning_with(text: &str) -> Option<usize> {
    let text = text.to_lowercase();
    let text = text.trim_end_matches('.');
    let begins = |names: &Names| names.full.iter().any(|name| name.starts_with(text));
    WEEKDAYS.iter().position(|names| text.len() >= 2 && begins(names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_must_be_a_name_and_a_beginning_need_not() {
        for (text, word, beginning) in [
            ("ma", Some(0), Some(0)),
            ("tuesday", Some(1), Some(1)),
            ("weds", Some(2), None),
            ("donder", None, Some(3)),
            ("vrij.", None, Some(4)),
            ("Za", None, Some(5)),
            ("s", None, None),
            ("lundi", None, None),
        ] {
            assert_eq!((named(text), beginning_with(text)), (word, beginning), "{text}");
        }
    }
}
