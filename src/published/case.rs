//! Published cases with inputs: a scenario each, and the numbers that were published.

use serde::Deserialize;

use crate::published::wording::Wording;

/// A published case that our model can compute.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Case {
    /// The name of its scenario file.
    pub key: String,
    /// What it is called.
    pub title: Wording,
    /// What it shows.
    pub shows: Wording,
    /// What it does not show.
    pub shows_not: Wording,
    /// Title of the source.
    pub source: String,
    /// Page of the source.
    pub url: String,
    /// Whether a seller paid for the source or wrote it.
    pub by_seller: bool,
    /// The numbers that were published.
    pub published: Vec<Published>,
}

/// A number that was published.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Published {
    /// The alternative of the scenario that it is of; `a - b` and `a / b` for a difference and a ratio of two.
    pub alternative: String,
    /// The field of the outcome: `total`, `cost.hardware`, or `capital_charges` for depreciation and interest.
    pub measure: String,
    /// The calendar year; none for all years together.
    pub year: Option<u32>,
    /// The number.
    pub value: f64,
    /// How much ours may differ.
    pub tolerance: Tolerance,
    /// What it is measured in.
    pub unit: PublishedUnit,
}

/// How much a number of ours may differ from a published one.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tolerance {
    /// So much.
    Absolute(f64),
    /// This part of the published number.
    Relative(f64),
}

/// What a published number is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum PublishedUnit {
    Euro,
    Dollar,
    People,
    Desks,
    Share,
    Ratio,
    PerHundred,
}

impl Published {
    /// The largest difference that counts as agreement.
    pub fn most(&self) -> f64 {
        match self.tolerance {
            Tolerance::Absolute(most) => most,
            Tolerance::Relative(part) => part * self.value.abs(),
        }
    }
}

/// All cases, in the order of the page.
pub fn all() -> Vec<Case> {
    serde_json::from_str(include_str!("../../assets/cases/cases.json")).expect("a test reads the asset")
}

impl Case {
    /// The scenario file of the case.
    pub fn file(&self) -> &'static str {
        macro_rules! file_of {
            ($($key:literal),* $(,)?) => {
                match self.key.as_str() {
                    $($key => include_str!(concat!("../../assets/cases/", $key, ".json")),)*
                    other => unreachable!("a test finds the file of every case, {other} too"),
                }
            };
        }
        file_of!(
            "c1_rijswijk",
            "c1_rijswijk_997",
            "c2_laarbeek",
            "c2_leudal",
            "c2_steady",
            "c3_desks",
            "c4_wilkes_barre",
            "c5_zutphen",
            "v12_gennep_clients",
            "v12_gennep_monitors",
            "v13_vlaardingen",
            "v14_nieuwkoop",
            "v1_heerhugowaard",
            "v2_citrix",
            "v5_phones",
        )
    }
}
