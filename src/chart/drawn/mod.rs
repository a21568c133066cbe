//! The drawing of the charts: from data and a size to SVG, by plotters on a backend of our own.
//!
//! A file for each chart has its `svg`; these stand on parts that the charts share, and those on the canvas.

mod lines;

mod stack;

mod columns;

mod weekdays;

mod dots;

mod icons;

mod bars;

mod swings;

mod axis;

mod scale;

mod rows;

mod key;

mod end_label;

mod label;

mod marker;

mod canvas;

mod ink;

mod font;

mod backend;

#[cfg(test)]
mod check;

use super::Size;
use canvas::Sheet;

/// Text below this size, in CSS pixels, is drawn at this size.
const SMALLEST_TEXT: f64 = 12.0;

impl Size {
    fn sheet(self) -> Sheet {
        let text = if self.text.is_finite() { self.text.max(SMALLEST_TEXT) } else { SMALLEST_TEXT };
        // Narrower than this, no label and no line fit side by side.
        Sheet { text, width: f64::from(self.width).max(12.0 * text) }
    }

    fn height(self) -> f64 {
        f64::from(self.height)
    }
}
