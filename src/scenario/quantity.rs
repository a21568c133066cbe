//! A number of the scenario, known or uncertain.

use serde::{Deserialize, Serialize};

/// A number that is known, or a range where it is not.
///
/// ```
/// use werkplekwijzer::scenario::Quantity;
///
/// let tickets = Quantity::Range { low: 8.0, likely: 9.5, high: 12.0 };
/// assert_eq!(tickets.likely(), 9.5);
/// assert_eq!(Quantity::Range { low: 0.0, likely: 0.1, high: 1.4 }.expected(), 0.3);
/// assert_eq!(tickets.with_likely(14.0), Quantity::Range { low: 8.0, likely: 14.0, high: 14.0 });
/// assert_eq!(Quantity::from(32.0), Quantity::Fixed(32.0));
/// ```
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

    /// The mean of its distribution, a PERT distribution where it is a range.
    ///
    /// # Formula
    /// `(low + 4·likely + high)/6`.
    pub fn expected(self) -> f64 {
        match self {
            // Of three equal numbers the mean would differ from them by rounding.
            Quantity::Range { low, likely, high } if low < high => (low + 4.0 * likely + high) / 6.0,
            other => other.likely(),
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
