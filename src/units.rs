//! The units of the numbers that cross a function's border, and when two amounts of money are the same.
//!
//! Aliases, not wrappers: the formulas of the model read as in the contract, and every signature still names its units.

/// Euros at the prices of year 1 unless the name says otherwise, without VAT unless it says otherwise.
pub type Euro = f64;
/// A part of a whole, 0 to 1.
pub type Share = f64;
/// A number of people; a part of a person is an expectation.
pub type People = f64;
/// A number of desks.
pub type Desks = f64;
/// A number of devices; a part of one is an expectation.
pub type Devices = f64;
/// Days in a week.
pub type DaysPerWeek = f64;
/// Kilograms of carbon dioxide equivalent.
pub type KgCo2 = f64;
/// A year of the projection, counted from 1.
pub type YearNumber = u32;

/// Euros below which a difference is not told: two amounts so close are the same to a reader.
pub const SAME: Euro = 0.5;

/// `a − b`; 0 where only rounding sets them apart, as with two alternatives that add up equal costs in another order.
pub fn difference(a: Euro, b: Euro) -> Euro {
    let difference = a - b;
    if difference.abs() <= ROUNDING * a.abs().max(b.abs()) { 0.0 } else { difference }
}

/// The count of a future in which the first of two alternatives costs less, by their difference: 1, or ½ for a tie.
pub fn cheaper(difference: Euro) -> f64 {
    match difference {
        _ if difference < 0.0 => 1.0,
        _ if difference == 0.0 => 0.5,
        _ => 0.0,
    }
}

/// Part of an amount below which a difference is rounding.
const ROUNDING: f64 = 1e-12;
