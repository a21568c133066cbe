//! Lying bars of shares or amounts, one for each of many uncertainties.

use super::Caption;

/// A chart of one bar a row from zero, in the order given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    /// Title and description for a screen reader.
    pub caption: Caption,
    /// From top to bottom.
    pub rows: Vec<NamedBar>,
    /// Name of the solid bars in the key, as in "gemeten"; empty leaves it out.
    pub solid: String,
    /// Name of the hatched bars in the key, as in "geschat zonder meting"; empty leaves it out.
    pub hatched: String,
    /// Name of the grey bars in the key, as in "toeval"; empty leaves it out.
    pub other: String,
    /// Colour of the solid and hatched bars, from 0, as in [`super::lines::Series::style`].
    pub style: usize,
    /// Values that the longest bar has to leave room for, so that the lengths stay comparable.
    pub reach: Vec<f64>,
}

/// A bar with its name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamedBar {
    /// As in "Prijs van een laptop"; a long one stands over its bar.
    pub name: String,
    /// From 0, usually to 1; one that is negative or not finite has no bar and no text.
    pub value: f64,
    /// Filling of the bar.
    pub fill: Fill,
    /// Name and value in bold.
    pub emphasised: bool,
}

/// Filling of a bar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Fill {
    #[default]
    Solid,
    Hatched,
    Grey,
}
