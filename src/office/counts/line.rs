//! Lines of counts, in cells of which each has a kind.

use crate::cells::kind::CellKind;
use crate::cells::line::{self, Quotes, SEPARATORS};

/// A line that is not empty.
#[derive(Clone, Debug)]
pub struct PastedLine<'a> {
    /// From 1.
    pub number: usize,
    pub cells: Vec<PastedCell<'a>>,
}

/// A cell with its trimmed text.
#[derive(Clone, Copy, Debug)]
pub struct PastedCell<'a> {
    pub text: &'a str,
    pub kind: CellKind,
}

impl<'a> PastedLine<'a> {
    /// The lines in cells; one separator holds for all.
    pub fn all(filled: &[(usize, &'a str)]) -> Vec<PastedLine<'a>> {
        let [tabs, semicolons, commas] = SEPARATORS.map(|separator| split(filled, separator));
        let has_cells = |lines: &[PastedLine]| lines.iter().any(|line| line.cells.len() > 1);
        if has_cells(&tabs) {
            tabs
        } else if has_cells(&semicolons) {
            semicolons
        } else if commas.iter().any(PastedLine::is_day_and_more) {
            commas
        } else {
            // No tab separates anything here, so these are whole lines.
            tabs.into_iter().map(PastedLine::without_last_commas).collect()
        }
    }

    /// Whether it has neither a number nor a day.
    pub fn is_heading(&self) -> bool {
        self.cells.iter().all(|cell| matches!(cell.kind, CellKind::Empty | CellKind::Text))
    }

    /// The texts of the cells that are not empty, shortened.
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.cells.iter().map(|cell| cell.text).filter(|text| !text.is_empty()).collect();
        shortened(&texts.join(" "))
    }

    /// Whether a comma separates its cells, which are then a day and more.
    fn is_day_and_more(&self) -> bool {
        let is_day =
            |cell: &PastedCell| matches!(cell.kind, CellKind::Weekday(_) | CellKind::Day { .. } | CellKind::NoSuchDate);
        self.cells.iter().any(is_day) && self.cells.iter().filter(|cell| cell.kind != CellKind::Empty).count() > 1
    }

    /// The line without the empty columns behind a bare column that was saved with commas.
    fn without_last_commas(self) -> PastedLine<'a> {
        let before = |text: &'a str| PastedCell::new(line::trimmed(text.trim_end_matches([',', ' ']), Quotes::Hold));
        PastedLine { cells: self.cells.into_iter().map(|cell| before(cell.text)).collect(), ..self }
    }
}

impl<'a> PastedCell<'a> {
    fn new(text: &'a str) -> PastedCell<'a> {
        PastedCell { text, kind: CellKind::of(text) }
    }

    /// Whether it is a date, a weekday or a number, or empty.
    pub fn is_day_or_count(&self) -> bool {
        !matches!(self.kind, CellKind::NoSuchDate | CellKind::Text | CellKind::Unreadable)
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

fn split<'a>(filled: &[(usize, &'a str)], separator: char) -> Vec<PastedLine<'a>> {
    let cells = |text: &'a str| line::cells(text, separator, Quotes::Hold).into_iter().map(PastedCell::new).collect();
    filled.iter().map(|(number, text)| PastedLine { number: *number, cells: cells(text) }).collect()
}
