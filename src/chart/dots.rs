//! Dots on an axis, each one of the futures: how many lie on either side of zero, and how far.

use super::Caption;

/// A quantile dot plot: stacks of equally likely values, made for about fifty of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dots {
    /// Title and description for a screen reader.
    pub caption: Caption,
    /// One dot for each, in the unit of the axis; one that is not finite is left out.
    pub values: Vec<f64>,
    /// Meaning of a dot, as in "elke stip is 1 van de 50 toekomsten"; empty leaves it out.
    pub dot: String,
    /// Place of the dashed line, in the unit of the axis; without one if it is not finite.
    pub estimate: f64,
    /// Text over that line, as in "raming".
    pub estimate_name: String,
    /// Values below zero.
    pub below: SideOfZero,
    /// Values above zero.
    pub above: SideOfZero,
    /// Values that the axis has to reach as well, so that it stays put or matches another chart.
    pub reach: Vec<f64>,
}

/// One side of zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SideOfZero {
    /// As in "CYOD is goedkoper"; stands over its side, or in the key if that is too narrow.
    pub name: String,
    /// Colour and shape of its dots, from 0, as in [`super::lines::Series::style`].
    pub style: usize,
    /// Whether its dots are outlines. The two sides should differ in this too.
    pub open: bool,
}
