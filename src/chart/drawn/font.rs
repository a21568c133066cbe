//! Widths of IBM Plex Sans, so that labels can be laid out without a browser.
//!
//! Advance widths are read from `@fontsource/ibm-plex-sans` 5.3.0 (latin, 400 and 700), in
//! thousandths of the text size. Kerning is left out: it makes text a little narrower.

/// Weight of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Height of a capital, in ems.
pub(super) const CAPITAL: f64 = 0.698;

/// Distance between two lines of one label, in ems.
pub(super) const LINE: f64 = 1.25;

const ELLIPSIS: char = '…';

/// Width of `text` at `size`, in the unit of `size`.
pub(super) fn width(text: &str, weight: Weight, size: f64) -> f64 {
    text.chars().map(|c| f64::from(advance(c, weight))).sum::<f64>() * size / 1000.0
}

/// `text`, cut with an ellipsis where it would be wider than `room`.
pub(super) fn fit(text: &str, weight: Weight, size: f64, room: f64) -> String {
    if width(text, weight, size) <= room {
        return text.to_owned();
    }
    let mut cut: String = text.to_owned();
    while cut.pop().is_some() {
        let shorter = format!("{}{ELLIPSIS}", cut.trim_end());
        if width(&shorter, weight, size) <= room {
            return shorter;
        }
    }
    String::new()
}

/// `text` in lines no wider than `room`, broken at spaces but not at no-break spaces.
pub(super) fn wrap(text: &str, weight: Weight, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer {
            Some(longer) if width(&longer, weight, size) <= room => {
                *lines.last_mut().expect("a longer line needs a line") = longer;
            }
            _ => lines.push(fit(word, weight, size, room)),
        }
    }
    lines
}

fn advance(c: char, weight: Weight) -> u16 {
    let (ascii, euro, dash, unknown) = match weight {
        Weight::Regular => (&REGULAR, 625, 588, 700),
        Weight::Bold => (&BOLD, 627, 588, 740),
    };
    match plain(c) {
        c @ ' '..='~' => ascii[c as usize - ' ' as usize],
        '€' => euro,
        '\u{2212}' | '±' | '×' | '≥' | '≤' | '≈' => 600,
        '–' => dash,
        '·' => 358,
        '…' => 897,
        '‘' | '’' => 300,
        '“' | '”' => 535,
        _ => unknown,
    }
}

/// The letter or space with the same width.
fn plain(c: char) -> char {
    match c {
        '\u{a0}' | '\u{202f}' => ' ',
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'Á' | 'À' | 'Â' | 'Ä' => 'A',
        c => c,
    }
}

/// From space to `~`.
#[rustfmt::skip]
const REGULAR: [u16; 95] = [
    236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600,
    600, 600, 600, 600, 600, 600, 600, 292, 292, 600, 600, 600, 477, 891, 641, 653, 621, 671, 583,
    559, 695, 707, 400, 510, 634, 501, 812, 707, 708, 606, 708, 640, 581, 572, 678, 609, 891, 613,
    593, 580, 317, 383, 317, 600, 565, 600, 534, 580, 503, 580, 549, 324, 528, 568, 250, 250, 527,
    272, 873, 568, 560, 580, 580, 367, 487, 351, 568, 492, 768, 507, 499, 464, 343, 314, 343, 600,
];

#[rustfmt::skip]
const BOLD: [u16; 95] = [
    236, 320, 493, 632, 601, 974, 721, 268, 338, 338, 601, 600, 310, 403, 310, 460, 600, 600, 600,
    600, 600, 600, 600, 600, 600, 600, 330, 330, 600, 600, 600, 500, 903, 685, 667, 651, 697, 607,
    585, 719, 724, 432, 559, 696, 530, 819, 724, 714, 656, 714, 674, 624, 584, 694, 650, 973, 673,
    649, 607, 334, 460, 334, 600, 556, 600, 569, 608, 517, 608, 562, 361, 552, 596, 286, 286, 577,
    303, 894, 596, 564, 608, 608, 404, 504, 383, 596, 538, 841, 560, 534, 518, 372, 402, 372, 600,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_the_font_file() {
        // € 625, no-break space 236, digits 600, comma 272; bold B 667, Y 649, O 714, D 697.
        assert!((width("€\u{a0}1,5", Weight::Regular, 1000.0) - 2333.0).abs() < 1e-9);
        assert!((width("BYOD", Weight::Bold, 1000.0) - 2727.0).abs() < 1e-9);
        assert!((width("ideeën", Weight::Regular, 1000.0) - (250 + 580 + 3 * 549 + 568) as f64).abs() < 1e-9);
    }

    #[test]
    fn a_cut_text_fits_and_says_that_it_is_cut() {
        let cut = fit("Kiezen uit een lijst", Weight::Regular, 12.0, 60.0);
        assert!(width(&cut, Weight::Regular, 12.0) <= 60.0);
        assert!(cut.ends_with('…') && cut.len() > 5, "{cut}");
        assert_eq!(fit("BYOD", Weight::Regular, 12.0, 60.0), "BYOD");
        assert_eq!(fit("BYOD", Weight::Regular, 12.0, 1.0), "");
    }

    #[test]
    fn a_wrapped_text_keeps_its_words_and_its_no_break_spaces() {
        let lines = wrap("447 werkplekken nu € 1", Weight::Regular, 12.0, 80.0);
        assert_eq!(lines, ["447", "werkplekken", "nu € 1"]);
    }
}
