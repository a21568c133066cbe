//! The circumstances of a year, which no alternative changes: the number of people and guests, and prices relative to year 1.

use super::arithmetic::power;
use super::people::headcount;
use crate::model::draw::Draw;
use crate::units::{People, YearNumber};

/// The circumstances of one year.
///
/// # Formula
/// An index is `(1 + rate)^(t − 1)`; that of discounting has the rate `(1 + discount_rate)·(1 + price_inflation) − 1`.
/// model.md §5, §6.
#[derive(Clone, Copy, Debug)]
pub(super) struct Circumstances {
    /// The year.
    pub t: YearNumber,
    /// Everyone.
    pub headcount: People,
    /// Guests on an average day: `guests·(1 + guests_growth)^(t − 1)`.
    pub guests: People,
    /// Prices relative to year 1.
    pub price: f64,
    /// Wages relative to year 1.
    pub wage: f64,
    /// Prices of devices relative to year 1.
    pub device: f64,
    /// Euros of the year that are worth one euro of year 1.
    pub discount: f64,
}

impl Circumstances {
    /// The circumstances of year `t`.
    pub fn of_year(draw: &Draw, t: YearNumber) -> Circumstances {
        let finance = &draw.finance;
        let since = |rate: f64| power(1.0 + rate, t as i32 - 1);
        let discount = (1.0 + finance.discount_rate) * (1.0 + finance.price_inflation);
        Circumstances {
            t,
            headcount: headcount(draw, t),
            guests: draw.attendance.guests * since(draw.attendance.guests_growth),
            price: since(finance.price_inflation),
            wage: since(finance.wage_inflation),
            device: since(finance.device_price_drift),
            discount: power(discount, t as i32 - 1),
        }
    }
}
