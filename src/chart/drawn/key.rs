//! The key under a chart: swatches with their names, wrapped so that none is cut off.

use super::canvas::{self, Canvas, EDGE, HPos, Rect, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::marker::{self, Dot};

/// The sign before a name in the key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Swatch {
    /// A category's fill.
    Fill(usize),
    /// The hatched tint of a style.
    Tint(usize),
    /// A band around the line of a style.
    Band {
        style: usize,
        /// Number of bands that it lies in.
        depth: usize,
    },
    /// A line.
    Line(Ink),
    /// One of many dots.
    Dot(Dot),
    /// An interval mark.
    Interval,
    /// Words that stand for themselves.
    Nothing,
}

impl Swatch {
    /// In ems. A line is long enough to show its dashes.
    fn width(self) -> f64 {
        match self {
            Swatch::Line(_) => 1.8,
            Swatch::Nothing => 0.0,
            _ => 0.9,
        }
    }

    /// From its left edge to its name, in ems.
    fn before(self) -> f64 {
        if self == Swatch::Nothing { 0.0 } else { self.width() + 0.5 }
    }
}

/// Swatches with names, laid out in rows.
pub(super) struct Key {
    entries: Vec<Entry>,
    /// Height in CSS pixels, zero if there is nothing in it.
    pub height: f64,
}

struct Entry {
    swatch: Swatch,
    /// The name, in more than one line only where it is wider than the key.
    lines: Vec<String>,
    /// Where the swatch begins and the middle of the first line, from the corner of the key.
    at: (f64, f64),
}

/// Distance between two rows, in ems.
const ROW: f64 = 1.6;

impl Key {
    /// The key in a given width, its first row at the top.
    pub fn new<'n>(names: impl IntoIterator<Item = (Swatch, &'n str)>, text: f64, width: f64) -> Self {
        let width = width - EDGE;
        let row = ROW * text;
        let (mut x, mut top, mut bottom) = (0.0, 0.0, 0.0);
        let mut entries = Vec::new();
        for (swatch, name) in names {
            let before = swatch.before() * text;
            let lines = font::wrap(name, Weight::Regular, text, width - before);
            let entry = before + canvas::widest(lines.iter().map(String::as_str), Weight::Regular, text);
            if x > 0.0 && x + entry > width {
                (x, top) = (0.0, bottom);
            }
            let more = font::LINE * text * lines.len().saturating_sub(1) as f64;
            bottom = f64::max(bottom, top + row + more);
            entries.push(Entry { swatch, lines, at: (x, top + 0.5 * row) });
            x += entry + 1.2 * text;
        }
        Key { entries, height: bottom }
    }

    /// Draws the key with its upper left corner at `(left, top)`.
    pub fn draw(&self, canvas: &Canvas, (left, top): (f64, f64)) {
        let text = canvas.text;
        for Entry { swatch, lines, at } in &self.entries {
            let (x, y) = (left + at.0, top + at.1);
            let (wide, half) = (swatch.width() * text, 0.45 * text);
            let rect = Rect { left: x + 0.5, top: y - half, right: x + 0.5 + wide, bottom: y + half };
            match swatch {
                Swatch::Fill(ink) => canvas.fill(*ink, rect),
                Swatch::Tint(style) => canvas.tint(*style, rect),
                Swatch::Band { style, depth } => {
                    canvas.rect(Ink::Band(*style), rect);
                    (0..*depth).for_each(|_| canvas.rect(Ink::InnerBand(*style), rect));
                }
                Swatch::Line(ink) => canvas.line(*ink, &[(rect.left, y), (rect.right, y)]),
                Swatch::Dot(dot) => marker::dot(canvas, *dot, rect.middle(), half),
                Swatch::Interval => interval(canvas, rect.middle().0, (rect.top, rect.bottom), rect.bottom),
                Swatch::Nothing => {}
            }
            for (i, line) in lines.iter().enumerate() {
                let at = (x + swatch.before() * text, y + i as f64 * font::LINE * text);
                canvas.text(line, Ink::Text, Weight::Regular, (HPos::Left, VPos::Center), at);
            }
        }
    }
}

/// An upright interval mark; below `column`, where it lies on a column, it is set clear of it.
pub(super) fn interval(canvas: &Canvas, x: f64, (top, bottom): (f64, f64), column: f64) {
    let half = 0.3 * canvas.text;
    for (ink, from) in [(Ink::Halo, column), (Ink::Interval, f64::NEG_INFINITY)] {
        if from < bottom {
            canvas.line(ink, &[(x, top.max(from)), (x, bottom)]);
        }
        for y in [top, bottom].into_iter().filter(|y| *y > from) {
            canvas.line(ink, &[(x - half, y), (x + half, y)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_cut_off_at_the_right() {
        let names = ["Apparaten", "Vergoedingen", "Licenties", "Virtuele werkplek", "CYOD: 8 van de 10 toekomsten"];
        for width in [120.0, 200.0, 340.0, 640.0] {
            let key = Key::new(names.map(|name| (Swatch::Interval, name)), 12.0, width);
            for (Entry { lines, at: (x, y), .. }, name) in key.entries.iter().zip(names) {
                assert_eq!(lines.join(" "), name);
                for line in lines {
                    assert!(x + 1.4 * 12.0 + font::width(line, Weight::Regular, 12.0) <= width, "{line} in {width}");
                }
                assert!(y + (lines.len() - 1) as f64 * font::LINE * 12.0 < key.height);
            }
        }
        assert_eq!(Key::new([], 12.0, 100.0).height, 0.0);
    }
}
