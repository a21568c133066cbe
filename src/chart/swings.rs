//! Lying bars on either side of an estimate: how far it swings with each uncertainty.

use super::Caption;

/// A tornado: in every row the outcome at a low and at a high value of one uncertainty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Swings {
    /// Title and description for a screen reader.
    pub caption: Caption,
    /// From top to bottom, usually from the widest.
    pub rows: Vec<Swing>,
    /// The outcome from which all bars begin, in the unit of the axis.
    pub estimate: f64,
    /// Text over its line, as in "raming".
    pub estimate_name: String,
    /// Name of the hatched bars in the key, as in "lage waarde".
    pub low: String,
    /// Name of the solid bars in the key, as in "hoge waarde".
    pub high: String,
    /// Colour of all bars, from 0, as in [`super::lines::Series::style`].
    pub style: usize,
    /// Values that the axis has to reach as well, so that it stays put or matches another chart.
    pub reach: Vec<f64>,
}

/// The row of an uncertainty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Swing {
    /// As in "Prijs van een laptop"; a long one stands over its bars.
    pub name: String,
    /// End at the low value of the uncertainty.
    pub low: SwingEnd,
    /// End at the high value of the uncertainty.
    pub high: SwingEnd,
}

/// An end of a swing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SwingEnd {
    /// The outcome, in the unit of the axis; without a bar if it is not finite.
    pub outcome: f64,
    /// The value of the uncertainty that gives it, as in "€ 25".
    pub text: String,
}
