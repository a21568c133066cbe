//! The summary of a run and the contrast of two alternatives, as the page shows and the command prints them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::probability::spread::{ShareOfFutures, Spread};
use crate::scenario::Id;
use crate::scenario::path::Path;
use crate::units::{Euro, Share};

/// The summary of the futures of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Name of the scenario.
    pub scenario: String,
    /// Version of the program.
    pub version: String,
    /// The seed of the run.
    pub seed: u64,
    /// Futures behind the numbers.
    pub draws: u32,
    /// In the order of the scenario.
    pub alternatives: Vec<AlternativeSummary>,
    /// Every two alternatives, each by its id in alphabetical order.
    pub pairs: Vec<Pair>,
    /// The value of information.
    pub information: Information,
}

/// The summary of one alternative.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlternativeSummary {
    /// Id in the scenario.
    pub id: Id,
    /// The share of futures in which it is the cheapest by present value; where several are, each has its part.
    pub cheapest: ShareOfFutures,
    /// What it costs more than the cheapest of each future, in euros of present value without chance events: of the one
    /// that is cheapest on average the mean is the value of knowing every range.
    pub regret: Spread,
    /// Sums over the years, by name.
    pub totals: BTreeMap<String, Spread>,
    /// Euros over all years, by category.
    pub cost: BTreeMap<String, Spread>,
    /// Year 1 to the horizon.
    pub years: Vec<YearSummary>,
}

/// The summary of one year of an alternative, in euros.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct YearSummary {
    /// Calendar year.
    pub year: u32,
    /// All costs.
    pub total: Spread,
    /// Without housing and home working.
    pub ict: Spread,
    /// Charges in the budget.
    pub accrual: Spread,
    /// The difference with going on, added up to the end of the year.
    pub cumulative_difference: Spread,
}

/// Two alternatives in the same futures, by present value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The alternative from which `b` is subtracted.
    pub a: Id,
    /// The alternative beside it.
    pub b: Id,
    /// The share of futures in which `a` is cheaper; ties count half.
    pub a_cheaper: ShareOfFutures,
    /// The present value of `a` less that of `b`, in euros.
    pub difference: Spread,
    /// The same by what is paid in all, without discounting.
    pub nominal: Nominal,
}

/// Two alternatives in the same futures, by their nominal totals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Nominal {
    /// The share of futures in which the first has the lower total; ties count half.
    pub a_lower: ShareOfFutures,
    /// The total of the first less that of the second, in euros.
    pub difference: Spread,
}

/// The value of information: what it would be worth to know before choosing, in euros of present value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Information {
    /// The value of knowing everything, chance events included.
    pub total: Euro,
    /// The value of knowing every range, but not the chance events, which no measurement tells.
    pub ranges: Euro,
    /// The value of knowing each uncertainty by itself, in the order of the file; 0 where it would not change the choice.
    pub uncertainties: Vec<Worth>,
}

/// The value of knowing one uncertainty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Worth {
    /// The name of the uncertainty.
    pub name: String,
    /// Euros of present value.
    pub value: Euro,
}

/// The explanation of the difference of two alternatives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contrast {
    /// The alternative from which `b` is subtracted.
    pub a: Id,
    /// The alternative beside it.
    pub b: Id,
    /// The present value of `a` less that of `b` in the estimate, in euros.
    pub estimate: Euro,
    /// That difference in the futures: the medians of fifty equal parts.
    pub quantiles: Vec<Euro>,
    /// The part of the variance of the difference that chance events make.
    pub chance: Share,
    /// The influence of each uncertainty, most important first.
    pub influences: Vec<Influence>,
}

/// The influence of one uncertainty on a difference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Influence {
    /// The name of the uncertainty.
    pub name: String,
    /// The part of the variance of the difference that it explains by itself.
    pub share: Share,
    /// The difference in the estimate with the uncertainty at its tenth percentile, in euros of present value.
    pub low: Euro,
    /// The difference in the estimate with the uncertainty at its ninetieth percentile, in euros of present value.
    pub high: Euro,
    /// Whether the difference turns; sought for the most important uncertainties.
    pub turns: Turns,
    /// The fields that move together.
    pub places: Vec<Moved>,
}

/// A field of an uncertainty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// Where it stands in the scenario.
    pub path: Path,
    /// Its value in the estimate.
    pub likely: f64,
    /// Its tenth percentile.
    pub low: f64,
    /// Its ninetieth percentile.
    pub high: f64,
    /// Its value where the difference turns.
    pub turn: Option<f64>,
}

/// Whether a difference turns within the possible range of an uncertainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turns {
    /// At a value at which the two alternatives cost as much as one another.
    At,
    /// At a value at which the difference jumps over zero, as it does where one more desk is needed.
    Jumps,
    /// At no possible value.
    Never,
    /// Not sought: the uncertainty matters too little.
    Unsought,
}

impl Summary {
    /// The pair of two alternatives, in the given order.
    pub fn pair(&self, a: &str, b: &str) -> Option<Pair> {
        let found = self.pairs.iter().find(|pair| (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a))?;
        Some(if found.a == a { found.clone() } else { found.turned() })
    }
}

impl Pair {
    fn turned(&self) -> Pair {
        let turned = |share: ShareOfFutures| ShareOfFutures { share: 1.0 - share.share, ..share };
        Pair {
            a: self.b.clone(),
            b: self.a.clone(),
            a_cheaper: turned(self.a_cheaper),
            difference: self.difference.negated(),
            nominal: Nominal { a_lower: turned(self.nominal.a_lower), difference: self.nominal.difference.negated() },
        }
    }
}
