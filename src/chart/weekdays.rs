//! Desks in use on each weekday, against the desks there are and the desks needed.

use super::Caption;

/// A chart of columns from zero, each with an interval, and level lines to compare them with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weekdays {
    /// Title and description for a screen reader.
    pub caption: Caption,
    /// From left to right, usually Monday to Friday.
    pub days: Vec<Day>,
    /// Meaning of the interval marks, as in "9 van de 10 weken"; empty leaves it out of the key.
    pub interval: String,
    /// Lines across, usually the desks there are and the desks needed.
    pub references: Vec<Reference>,
    /// Fill of the columns, from 0, as in [`super::stack::Category::ink`].
    pub ink: usize,
    /// Values that the axis has to reach as well, so that it stays put or matches another chart.
    pub reach: Vec<f64>,
}

/// A weekday with its column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Day {
    /// Short, as in "ma".
    pub name: String,
    /// Desks in use; a day that is not finite is left out.
    pub value: f64,
    /// Lower end of the interval, in desks.
    pub low: f64,
    /// Upper end of the interval, in desks.
    pub high: f64,
}

/// A line across the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    /// The whole text, as in "447 werkplekken nu".
    pub name: String,
    /// In desks.
    pub value: f64,
}
