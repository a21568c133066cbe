//! What the charts show of an outcome.

use serde::{Deserialize, Serialize};

/// What the charts show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct View {
    /// Totals instead of the difference with going on.
    pub totals: bool,
    /// Housing and home working beside the ICT costs.
    pub housing: bool,
    /// Position of the alternative in the charts of one alternative.
    pub alternative: usize,
    /// Position of the alternative whose futures are fanned out.
    pub fan: usize,
}
