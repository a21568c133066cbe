//! Lines over years, each labelled where it ends.

use super::Caption;

/// A line chart: one point a year for each series, and a line at zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// Title and description for a screen reader.
    pub caption: Caption,
    /// The years from left to right, as they are to be read.
    pub years: Vec<String>,
    /// At most six, each with a style of its own. They are drawn in the order of their styles.
    pub series: Vec<Series>,
    /// Name of the line amid bands in the key, as in "raming".
    pub estimate: Option<String>,
    /// Values that the axis has to reach as well, so that it stays put or matches another chart.
    pub reach: Vec<f64>,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Short, as in "BYOD"; stands in bold at the end of the line.
    pub name: String,
    /// Text behind the name, as in "+€ 1,0 mln".
    pub end: String,
    /// Colour, dash and marker, from 0; a policy keeps its own everywhere.
    pub style: usize,
    /// One value a year, in the unit of the axis; a value that is not finite leaves a gap.
    pub values: Vec<f64>,
    /// Drawn thicker. Among more than four series the others turn grey.
    pub emphasised: bool,
    /// Ranges of likely values around the line, the widest first, each inside the one before. With
    /// bands the line is an estimate, which is dashed.
    pub bands: Vec<Band>,
}

/// The range in which a series lies in some share of the futures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Band {
    /// Named in the key under the chart, as in "BYOD: 8 van de 10 toekomsten liggen hier".
    pub name: String,
    /// Lower edge, one value a year.
    pub low: Vec<f64>,
    /// Upper edge, one value a year.
    pub high: Vec<f64>,
}
