//! A number of the scenario, known or uncertain.

use serde::{Deserialize, Serialize};

/// A number that is known, or a range when it is not.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Quantity {
    /// One value, taken as certain.
    Fixed(f64),
    /// `low ≤ likely ≤ high`; the estimate uses `likely`.
    Range {
        /// The lowest value thought possible.
        low: f64,
        /// The most likely value.
        likely: f64,
        /// The highest value thought possible.
        high: f64,
    },
}

impl Quantity {
    /// The value that the estimate uses.
    pub fn likely(self) -> f64 {
        match self {
            Quantity::Fixed(value) | Quantity::Range { likely: value, .. } => value,
        }
    }

    /// The quantity with another most likely value; a range widens where it would not hold it.
    pub fn with_likely(self, value: f64) -> Quantity {
        match self {
            Quantity::Fixed(_) => Quantity::Fixed(value),
            Quantity::Range { low, high, .. } => {
                Quantity::Range { low: low.min(value), likely: value, high: high.max(value) }
            }
        }
    }
}

impl From<f64> for Quantity {
    fn from(value: f64) -> Quantity {
        Quantity::Fixed(value)
    }
}
