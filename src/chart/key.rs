//! The key under a chart: swatches with their names, wrapped so that none is cut off.

use super::canvas::{Canvas, EDGE, HPos, Rect, VPos};
use super::font::{self, Weight};
use super::ink::Ink;

/// What a name in the key stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Swatch {
    /// A category's fill.
    Fill(usize),
    /// The hatched tint of a style.
    Tint(usize),
    /// A band around the line of a style.
    Band(usize),
    /// An interval mark.
    Interval,
}

/// Swatches with names, laid out in rows.
pub(super) struct Key {
    entries: Vec<(Swatch, String, (f64, f64))>,
    /// Height in CSS pixels, zero if there is nothing in it.
    pub height: f64,
}

/// Distance between two rows, in ems.
const ROW: f64 = 1.6;

impl Key {
    /// The key in a given width, its first row at the top.
    pub fn new<'n>(names: impl IntoIterator<Item = (Swatch, &'n str)>, text: f64, width: f64) -> Self {
        let width = width - EDGE;
        let (mut x, mut row) = (0.0, 0.0);
        let mut entries = Vec::new();
        for (swatch, name) in names {
            let name = font::fit(name, Weight::Regular, text, width - 1.4 * text);
            let entry = 1.4 * text + font::width(&name, Weight::Regular, text);
            if x > 0.0 && x + entry > width {
                (x, row) = (0.0, row + 1.0);
            }
            entries.push((swatch, name, (x, (row + 0.5) * ROW * text)));
            x += entry + 1.2 * text;
        }
        let height = if entries.is_empty() { 0.0 } else { (row + 1.0) * ROW * text };
        Key { entries, height }
    }

    /// Draws the key with its upper left corner at `(left, top)`.
    pub fn draw(&self, canvas: &Canvas, (left, top): (f64, f64)) {
        let text = canvas.text;
        for (swatch, name, (x, y)) in &self.entries {
            let (x, y) = (left + x, top + y);
            let half = 0.45 * text;
            let rect = Rect { left: x + 0.5, top: y - half, right: x + 0.5 + 2.0 * half, bottom: y + half };
            match swatch {
                Swatch::Fill(ink) => canvas.fill(*ink, rect),
                Swatch::Tint(style) => canvas.tint(*style, rect),
                Swatch::Band(style) => canvas.rect(Ink::Band(*style), rect),
                Swatch::Interval => interval(canvas, rect.middle().0, (rect.top, rect.bottom), rect.bottom),
            }
            canvas.text(name, Ink::Text, Weight::Regular, (HPos::Left, VPos::Center), (x + 1.4 * text, y));
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
        let names = ["Apparaten", "Vergoedingen", "Licenties", "Virtuele werkplek", "Ondersteuning en beheer"];
        for width in [120.0, 200.0, 340.0, 640.0] {
            let key = Key::new(names.map(|name| (Swatch::Interval, name)), 12.0, width);
            for (_, name, (x, y)) in &key.entries {
                assert!(x + 1.4 * 12.0 + font::width(name, Weight::Regular, 12.0) <= width, "{name} in {width}");
                assert!(*y < key.height);
            }
        }
        assert_eq!(Key::new([], 12.0, 100.0).height, 0.0);
    }
}
