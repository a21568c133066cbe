//! Standing columns, one a year, of structural costs with the incidental ones on top.

use super::Caption;

/// A chart of two layers a year, from zero; what is negative hangs below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// Title and description for a screen reader.
    pub caption: Caption,
    /// The years from left to right, as they are to be read.
    pub years: Vec<String>,
    /// At the bottom, in full colour.
    pub structural: Layer,
    /// On top, hatched.
    pub incidental: Layer,
    /// Colour, from 0, as in [`super::lines::Series::style`].
    pub style: usize,
    /// Values that the axis has to reach as well, so that it stays put or matches another chart.
    pub reach: Vec<f64>,
}

/// A layer of the columns: structural or incidental.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    /// As in "structureel".
    pub name: String,
    /// One value a year, in the unit of the axis; one that is not finite is left out.
    pub values: Vec<f64>,
}
