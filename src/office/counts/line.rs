//! Lines of counts, in cells of which each has a kind.

use crate::cells::kind::Kind;
use crate::cells::line::{self, Quotes, SEPARATORS};

/// A line that is not empty.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// From 1.
    pub number: usize,
    pub cells: Vec<Cell<'a>>,
}

/// A cell with its trimmed text.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    pub text: &'a str,
    pub kind: Kind,
}

impl<'a> Line<'a> {
    /// The lines in cells; one separator holds for all.
    pub fn all(filled: &[(usize, &'a str)]) -> Vec<Line<'a>> {
        let [tabs, semicolons, commas] = SEPARATORS.map(|separator| split(filled, separator));
        let has_cells = |lines: &[Line]| lines.iter().any(|line| line.cells.len() > 1);
        if has_cells(&tabs) {
            tabs
        } else if has_cells(&semicolons) {
            semicolons
        } else if commas.iter().any(Line::is_day_and_more) {
            commas
        } else {
            // No tab separates anything here, so these are whole lines.
            tabs.into_iter().map(Line::without_last_commas).collect()
        }
    }

    /// Whether it has neither a number nor a day.
    pub fn is_heading(&self) -> bool {
        self.cells.iter().all(|cell| matches!(cell.kind, Kind::Empty | Kind::Text))
    }

    /// The texts of the cells that are not empty, shortened.
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.cells.iter().map(|cell| cell.text).filter(|text| !text.is_empty()).collect();
        shortened(&texts.join(" "))
    }

    /// Whether a comma separates its cells, which are then a day and more.
    fn is_day_and_more(&self) -> bool {
        let is_day = |cell: &Cell| matches!(cell.kind, Kind::Weekday(_) | Kind::Day { .. } | Kind::NoSuchDate);
        self.cells.iter().any(is_day) && self.cells.iter().filter(|cell| cell.kind != Kind::Empty).count() > 1
    }

    /// The line without the empty columns behind a bare column that was saved with commas.
    fn without_last_commas(self) -> Line<'a> {
        let before = |text: &'a str| Cell::new(line::trimmed(text.trim_end_matches([',', ' ']), Quotes::Hold));
        Line { cells: self.cells.into_iter().map(|cell| before(cell.text)).collect(), ..self }
    }
}

impl<'a> Cell<'a> {
    fn new(text: &'a str) -> Cell<'a> {
        Cell { text, kind: Kind::of(text) }
    }

    /// Whether it is a date, a weekday or a number, or empty.
    pub fn is_day_or_count(&self) -> bool {
        !matches!(self.kind, Kind::NoSuchDate | Kind::Text | Kind::Unreadable)
    }

    /// The text as it is shown with a reason why a paste cannot be read.
    pub fn found(&self) -> String {
        shortened(self.text)
    }
}

/// The lines that are not empty, with their numbers from 1.
pub fn filled(text: &str) -> Vec<(usize, &str)> {
    line::numbered(text).filter(|(_, line)| !is_empty(line)).collect()
}

/// A text of at most forty letters, as it is shown with a reason why a paste cannot be read.
pub fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}

/// Whether nothing stands on a line, or in any of its cells.
fn is_empty(line: &str) -> bool {
    line.chars().all(|sign| sign.is_whitespace() || matches!(sign, ';' | ',' | '"'))
}

fn split<'a>(filled: &[(usize, &'a str)], separator: char) -> Vec<Line<'a>> {
    let cells = |text: &'a str| line::cells(text, separator, Quotes::Hold).into_iter().map(Cell::new).collect();
    filled.iter().map(|(number, text)| Line { number: *number, cells: cells(text) }).collect()
}
