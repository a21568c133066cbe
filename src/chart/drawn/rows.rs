//! Rows under each other, each with a name before what is drawn in it, or over it where that is narrow.

use super::canvas::{self, Canvas, EDGE, HPos, Rect, Sheet, VPos};
use super::font::{self, Weight};
use super::ink::Ink;

/// Where the rows lie and their names.
pub(super) struct Rows {
    names: Vec<(Vec<String>, Weight)>,
    /// Whether the names stand over what is drawn.
    pub is_above: bool,
    /// What is drawn begins here.
    pub left: f64,
    /// Middle of what is drawn in each row, from the top of the rows.
    pub middles: Vec<f64>,
    /// Height of all rows.
    pub height: f64,
    text: f64,
}

/// Share of the width that names before their rows take at most.
const WIDEST: f64 = 0.3;
/// From a name to what is drawn behind or below it, in ems.
const BEHIND: f64 = 0.7;
const BELOW: f64 = 0.2;
/// From a row to the next, with names before and over what is drawn, in ems.
const APART: [f64; 2] = [0.6, 0.8];
/// What is added at most between two rows on a high canvas, in ems.
const SPARE: f64 = 1.0;

impl Rows {
    /// Rows with room for a `body` of that height in each; on a canvas with more height they stand
    /// somewhat further apart.
    pub fn new<'n>(
        names: impl Iterator<Item = (&'n str, Weight)> + Clone,
        body: f64,
        Sheet { text, width }: Sheet,
        wanted: f64,
    ) -> Self {
        let wrapped = |room: f64| -> Vec<(Vec<String>, Weight)> {
            names.clone().map(|(name, weight)| (font::wrap(name, weight, text, room), weight)).collect()
        };
        let before = wrapped(WIDEST * width);
        let is_whole = |((lines, _), (name, _)): (&(Vec<String>, Weight), (&str, Weight))| {
            lines.len() <= 2 && lines.join(" ") == name
        };
        let is_above = !before.iter().zip(names.clone()).all(is_whole);
        let names = if is_above { wrapped(width - 2.0 * EDGE) } else { before };

        let widths =
            names.iter().map(|(lines, weight)| canvas::widest(lines.iter().map(String::as_str), *weight, text));
        let widest = widths.fold(0.0, f64::max);
        let left = if is_above || widest == 0.0 { EDGE } else { EDGE + widest + BEHIND * text };
        let lines = |names: &Vec<String>| names.len() as f64 * font::LINE * text;
        let most = names.iter().map(|(names, _)| lines(names)).fold(0.0, f64::max);
        let height = |names: &Vec<String>| {
            // Beside their names all are of one height, so that they lie equally far apart.
            if is_above { lines(names) + BELOW * text + body } else { body.max(most) }
        };
        let apart = APART[usize::from(is_above)] * text;
        let heights: Vec<f64> = names.iter().map(|(names, _)| height(names) + apart).collect();
        let spare = (wanted - heights.iter().sum::<f64>()) / heights.len().max(1) as f64;
        let spare = spare.clamp(0.0, SPARE * text);
        let mut height = 0.0;
        let middles = heights.iter().map(|row| {
            height += row + spare;
            let half = if is_above { body } else { *row - apart } / 2.0;
            height - half - (apart + spare) / 2.0
        });
        let middles = middles.collect();
        Rows { names, is_above, left, middles, height, text }
    }

    /// Draws the names of rows that begin at `top`, each `body` high.
    pub fn draw_names(&self, canvas: &Canvas, top: f64, body: f64) {
        let text = self.text;
        for ((lines, weight), middle) in self.names.iter().zip(&self.middles) {
            for (i, line) in lines.iter().enumerate() {
                let from_last = (lines.len() - 1 - i) as f64 * font::LINE * text;
                if self.is_above {
                    let y = top + middle - body / 2.0 - (BELOW + font::LINE / 2.0) * text - from_last;
                    // The lines of zero and of the estimate pass behind it.
                    let (wide, half) = (font::width(line, *weight, text) + 0.2 * text, font::LINE * text / 2.0);
                    canvas.rect(Ink::Plate, Rect { left: 0.0, top: y - half, right: EDGE + wide, bottom: y + half });
                    canvas.text(line, Ink::Text, *weight, (HPos::Left, VPos::Center), (EDGE, y));
                } else {
                    let y = top + middle + (lines.len() - 1) as f64 * font::LINE * text / 2.0 - from_last;
                    let right = self.left - BEHIND * text;
                    canvas.text(line, Ink::Text, *weight, (HPos::Right, VPos::Center), (right, y));
                }
            }
        }
    }
}
