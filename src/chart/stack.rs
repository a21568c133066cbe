//! Lying bars, one for each alternative, built up from cost categories.

use super::Caption;

/// A chart of stacked bars from zero: positive segments to the right, negative ones to the left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
    /// Title and description for a screen reader.
    pub caption: Caption,
    /// In the order of the segments.
    pub categories: Vec<Category>,
    /// From top to bottom.
    pub bars: Vec<Bar>,
    /// Values that the axis has to reach as well, so that it stays put or matches another chart.
    pub reach: Vec<f64>,
}

/// A category of the segments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Category {
    /// As in the key; a category that is zero in all bars is not in it.
    pub name: String,
    /// Fill, from 0 to [`super::N_INKS`]; a category keeps its own when others are hidden.
    pub ink: usize,
}

/// The bar of an alternative.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// As in "BYOD"; a long one stands over its bar.
    pub name: String,
    /// Text behind the bar, as in "€ 1.504".
    pub total: String,
    /// One value for each category, in the unit of the axis; one that is not finite is left out.
    pub values: Vec<f64>,
}
