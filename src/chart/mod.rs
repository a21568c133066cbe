//! Charts: what each of them shows, and how it is drawn as one `<svg>`, coloured by classes only.
//!
//! The room knows no language and no theme: words come in as strings, colours are in `chart.css`. What a chart shows is
//! plain data that every build has, so that figures and their tables need no plotters; what draws is in `drawn`, behind
//! the feature `app`, one file there for each file here.

pub mod lines;

pub mod stack;

pub mod columns;

pub mod weekdays;

pub mod dots;

pub mod icons;

pub mod bars;

pub mod swings;

#[cfg(feature = "app")]
mod drawn;

/// The name of a chart, for people who do not see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caption {
    /// Unique on the page, letters, digits, `-` and `_`; the ids inside the chart start with it.
    pub id: String,
    /// The message, read first by a screen reader.
    pub title: String,
    /// The data in a sentence or two.
    pub description: String,
}

/// The size in which a chart is drawn, in CSS pixels.
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
