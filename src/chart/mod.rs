//! Charts as text: each takes its data and a size and gives one `<svg>`, coloured by classes only.
//!
//! The module knows no language and no theme: words come in as strings, colours are in `chart.css`.

mod axis;
mod backend;
mod canvas;
mod end_label;
mod font;
mod ink;
mod key;
mod label;
mod marker;
mod rows;
mod scale;

pub mod bars;
pub mod columns;
pub mod dots;
pub mod icons;
pub mod lines;
pub mod stack;
pub mod swings;
pub mod weekdays;

#[cfg(test)]
mod check;

/// What a chart is called, for people who do not see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caption {
    /// Unique on the page, letters, digits, `-` and `_`; the ids inside the chart start with it.
    pub id: String,
    /// The message, read first by a screen reader.
    pub title: String,
    /// The same data in a sentence or two.
    pub description: String,
}

/// How large a chart is drawn, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Width of the whole chart; labels never leave it.
    pub width: u32,
    /// Height wanted. A chart whose labels need more grows; a stack with few bars takes less.
    pub height: u32,
    /// Size of the text, at least 12.
    pub text: f64,
}

/// Number of line styles: colour, dash and marker together.
pub const N_STYLES: usize = 6;

/// Number of category inks. From the seventh on they are the tints of the first six, hatched.
pub const N_INKS: usize = 12;

/// Text below this size, in CSS pixels, is drawn at this size.
const SMALLEST_TEXT: f64 = 12.0;

impl Size {
    fn text(self) -> f64 {
        if self.text.is_finite() { self.text.max(SMALLEST_TEXT) } else { SMALLEST_TEXT }
    }

    fn width(self) -> f64 {
        // Narrower than this, no label and no line fit side by side.
        f64::from(self.width).max(12.0 * self.text())
    }

    fn height(self) -> f64 {
        f64::from(self.height)
    }
}
