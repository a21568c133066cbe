//! Lines of a paste and their cells.

/// Signs between cells, the least doubtful first: a comma may also stand in a number.
pub const SEPARATORS: [char; 3] = ['\t', ';', ','];

/// Meaning of quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quotes {
    /// They hold a cell together, separators included. A quoted cell ends on its line: a quote that is never closed must
    /// not swallow the lines below.
    Hold,
    /// They stand around a cell, and separators between them still separate.
    Surround,
}

/// The text with one kind of line end, one kind of space and one kind of minus, and without signs that take no room.
pub fn plain(text: &str) -> String {
    let plain = |sign: char| match sign {
        '\r' => Some('\n'),
        '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => Some(' '),
        '\u{2212}' => Some('-'),
        '\u{feff}' | '\u{200b}' => None,
        other => Some(other),
    };
    text.replace("\r\n", "\n").chars().filter_map(plain).collect()
}

/// The lines of a text with their numbers, from 1.
pub fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines())
}

/// The cells of a line, without the spaces and quotation marks around them.
pub fn cells(line: &str, separator: char, quotes: Quotes) -> Vec<&str> {
    let mut is_quoted = false;
    let is_between = |sign: char| {
        is_quoted ^= sign == '"' && quotes == Quotes::Hold;
        sign == separator && !is_quoted
    };
    line.split(is_between).map(|cell| trimmed(cell, quotes)).collect()
}

/// A cell without the spaces and quotation marks around it.
pub fn trimmed(cell: &str, quotes: Quotes) -> &str {
    match quotes {
        Quotes::Hold => cell.trim_matches(|sign: char| sign.is_whitespace() || sign == '"'),
        Quotes::Surround => cell.trim().trim_matches('"').trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_hold_a_cell_together_or_stand_around_it() {
        let line = "2-11-2026;\"212;5\"; \"ma\" ";
        assert_eq!(cells(line, ';', Quotes::Hold), ["2-11-2026", "212;5", "ma"]);
        assert_eq!(cells(line, ';', Quotes::Surround), ["2-11-2026", "212", "5", "ma"]);
    }

    #[test]
    fn line_ends_spaces_and_minuses_become_plain() {
        assert_eq!(plain("\u{feff}1\u{a0}204\r\n\u{2212}5\r6"), "1 204\n-5\n6");
        assert_eq!(numbered("a\n\nb\n").collect::<Vec<_>>(), [(1, "a"), (2, ""), (3, "b")]);
    }
}
