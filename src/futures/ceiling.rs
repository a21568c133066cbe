//! Ceilings: how surely an alternative stays within an amount, year by year and in all years at once.

use serde::{Deserialize, Serialize};

use crate::probability::spread::ShareOfFutures;
use crate::scenario::Id;
use crate::units::{Euro, Share};

/// An amount that a year may cost at most, in euros of that year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ceiling {
    /// Euros a year.
    pub euros: Euro,
    /// The costs that must stay within.
    pub on: CeilingOn,
}

/// The costs that must stay within a ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CeilingOn {
    /// All costs.
    Total,
    /// Without housing and home working.
    Ict,
}

/// A ceiling, and the shares of futures within it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnderCeiling {
    /// The ceiling.
    pub ceiling: Ceiling,
    /// By alternative in the order of the scenario: the share of futures in which no year costs more, then that of each
    /// year by itself.
    pub shares: Vec<Vec<Share>>,
}

/// How surely an alternative stays within a ceiling.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Within {
    /// Id in the scenario.
    pub id: Id,
    /// Year 1 to the horizon.
    pub years: Vec<WithinYear>,
    /// The share of futures in which no year costs more.
    pub all_years: ShareOfFutures,
}

/// How surely a year stays within a ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WithinYear {
    /// Calendar year.
    pub year: u32,
    /// The share of futures in which it costs no more.
    pub share: ShareOfFutures,
}
