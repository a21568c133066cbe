//! The scale of a lever.

use crate::scenario::fields::Unit;

/// The unit, the limits and the slider of a lever.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The unit of its values.
    pub unit: Unit,
    /// The lowest and highest value that may be typed.
    pub allowed: (f64, f64),
    /// The ends of the slider, within what is allowed.
    pub slider: (f64, f64),
    /// One step of the slider.
    pub step: f64,
    /// Whether only whole numbers are allowed.
    pub whole: bool,
}

impl Scale {
    /// Whether a value may be typed.
    pub fn admits(&self, value: f64) -> bool {
        self.allowed.0 <= value && value <= self.allowed.1 && !(self.whole && value % 1.0 != 0.0)
    }
}

/// From 0 to a round number of about twice the default.
pub(super) fn round_range(default: f64) -> (f64, f64) {
    let target = (default * 2.0).max(100.0);
    let mut step = 10.0;
    while step * 20.0 < target {
        step *= 10.0;
    }
    (0.0, (target / step).ceil() * step)
}
