//! A hundred icons: in how many of a hundred futures which alternative is cheaper.

use super::Caption;

/// A grid of icons, ten by ten, or twenty by five on a wide and low canvas.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Icons {
    /// Title and description for a screen reader.
    pub caption: Caption,
    /// From the top left, row by row. Their counts add up to a hundred; what is missing stays empty.
    pub shares: Vec<IconShare>,
}

/// Icons of one outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IconShare {
    /// As in "HIYD goedkoper"; stands behind the count.
    pub name: String,
    /// Out of a hundred.
    pub count: usize,
    /// Colour and shape, from 0, as in [`super::lines::Series::style`].
    pub style: usize,
    /// Whether the icons are outlines, so that shares differ in this too.
    pub open: bool,
}
