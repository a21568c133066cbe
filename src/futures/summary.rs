//! What a run found, as the page shows it and the command prints it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::probability::spread::{ShareOfFutures, Spread};
use crate::scenario::Id;
use crate::units::{Euro, Share};

/// What the futures of a run have in common and how they differ.
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
    /// What it would be worth to know better.
    pub information: Information,
}

/// The futures of one alternative.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlternativeSummary {
    /// Id in the scenario.
    pub id: Id,
    /// In how many futures it is the cheapest by present value; where several are, each has its part.
    pub cheapest: ShareOfFutures,
    /// Sums over the years, by name.
    pub totals: BTreeMap<String, Spread>,
    /// Euros over all years, by category.
    pub cost: BTreeMap<String, Spread>,
    /// Year 1 to the horizon.
    pub years: Vec<YearSummary>,
}

/// One year of an alternative, in euros.
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
    /// The one.
    pub a: Id,
    /// The other.
    pub b: Id,
    /// In how many futures `a` is cheaper; equal ones count half.
    pub a_cheaper: ShareOfFutures,
    /// Euros that `a` costs more than `b`.
    pub difference: Spread,
}

/// What it would be worth to know before choosing, in euros of present value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Information {
    /// Everything, chance events included.
    pub total: Euro,
    /// Every range, but not what happens by chance, which nobody can measure.
    pub ranges: Euro,
    /// One uncertainty at a time, in the order of the file; 0 where knowing it would not change the choice.
    pub uncertainties: Vec<Worth>,
}

/// What it would be worth to know one uncertainty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Worth {
    /// The uncertainty.
    pub name: String,
    /// Euros.
    pub value: Euro,
}

/// Why two alternatives differ as they do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contrast {
    /// The one.
    pub a: Id,
    /// The other.
    pub b: Id,
    /// Euros of present value that `a` costs more than `b` in the estimate.
    pub estimate: Euro,
    /// The same in the futures: the middles of fifty equal parts.
    pub quantiles: Vec<Euro>,
    /// The part of the variance of the difference that chance events make.
    pub chance: Share,
    /// What the difference depends on, most important first.
    pub influences: Vec<Influence>,
}

/// What one uncertainty does to a difference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Influence {
    /// The uncertainty.
    pub name: String,
    /// Its own part in the variance of the difference.
    pub share: Share,
    /// The difference in the estimate with this at its tenth percentile, in euros of present value.
    pub low: Euro,
    /// The same at its ninetieth percentile.
    pub high: Euro,
    /// Where the difference turns, for the most important ones.
    pub turns: Turns,
    /// The fields that move together.
    pub places: Vec<Moved>,
}

/// A field of an uncertainty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// Its path in the file, with the id for a position in a list.
    pub path: String,
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
    /// At a value at which the two cost the same.
    At,
    /// At a value at which the difference jumps over zero, as where a desk more is needed.
    Jumps,
    /// At no possible value.
    Never,
    /// Not looked for: it matters too little.
    Unsought,
}

impl Summary {
    /// The alternatives of a pair as the caller has them in mind; turned over where the pair has them the other way.
    pub fn pair(&self, a: &str, b: &str) -> Option<Pair> {
        let found = self.pairs.iter().find(|pair| (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a))?;
        Some(if found.a == a { found.clone() } else { found.turned() })
    }
}

impl Pair {
    fn turned(&self) -> Pair {
        Pair {
            a: self.b.clone(),
            b: self.a.clone(),
            a_cheaper: ShareOfFutures { share: 1.0 - self.a_cheaper.share, ..self.a_cheaper },
            difference: self.difference.negated(),
        }
    }
}
