//! Benchmarks: published numbers beside those of one's own scenario, each with a band.

use std::cmp::Ordering;

use serde::Deserialize;

use crate::model::costs::CostCategory;
use crate::outcome::comparison::Comparison;
use crate::published::case::PublishedUnit;
use crate::published::wording::Wording;
use crate::scenario::Scenario;

/// A published number with a band, beside which one's own can be laid.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Benchmark {
    /// Which number it is.
    pub key: BenchmarkKey,
    /// The lower end of the band in which one's own is expected.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// What it is measured in.
    pub unit: PublishedUnit,
    /// What it is called.
    pub name: Wording,
    /// What was published, and how the band follows.
    pub says: Wording,
    /// What it may mean to lie below.
    pub below: Wording,
    /// What it may mean to lie above.
    pub above: Wording,
    /// Title of the source.
    pub source: String,
    /// Page of the source.
    pub url: String,
}

/// Which number of a scenario a benchmark is laid beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BenchmarkKey {
    /// Costs of a year without housing and home working, per inhabitant.
    IctPerInhabitant,
    /// Devices, licences, support and deployment of a year, per employee.
    EndUserCost,
    /// Euros per desk and year.
    DeskCost,
    /// Data breaches by a lost device, per hundred employees and year.
    Breaches,
}

impl Benchmark {
    /// Where a number of one's own lies: less than the band, within it (equal) or greater.
    pub fn place(&self, value: f64) -> Ordering {
        match value {
            value if value < self.low => Ordering::Less,
            value if value > self.high => Ordering::Greater,
            _ => Ordering::Equal,
        }
    }
}

/// All benchmarks, in the order of the page.
pub fn all() -> Vec<Benchmark> {
    serde_json::from_str(include_str!("../../assets/cases/benchmarks.json")).expect("a test reads the asset")
}

impl BenchmarkKey {
    /// The number of a scenario: going on as before, on average over the years; none where nobody lives there.
    pub fn value(self, scenario: &Scenario, comparison: &Comparison) -> Option<f64> {
        let going_on = comparison.going_on();
        let costs = going_on.costs();
        let n_years = going_on.years.len() as f64;
        let people: f64 = going_on.years.iter().map(|year| year.headcount).sum();
        let per = |amount: f64, number: f64| (number > 0.0).then(|| amount / number);
        match self {
            BenchmarkKey::IctPerInhabitant => per(costs.ict() / n_years, scenario.municipality.inhabitants as f64),
            BenchmarkKey::EndUserCost => {
                use CostCategory::{Deployment, Hardware, Licences, Support};
                per([Hardware, Licences, Support, Deployment].map(|category| costs[category]).iter().sum(), people)
            }
            BenchmarkKey::DeskCost => Some(scenario.workplace.desk_cost.likely()),
            BenchmarkKey::Breaches => {
                let baseline = scenario.policies.iter().find(|policy| policy.id == scenario.baseline)?;
                Some(100.0 * baseline.lost_rate.likely())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::file;
    use crate::scenario::plan::Plan;

    /// What ships for Dijk en Waard: near the lower end for its inhabitants, within the band for the rest.
    #[test]
    fn the_example_lies_where_its_parts_say() {
        let text = include_str!("../../assets/presets/medium-2.json");
        let scenario = file::read(text).expect("a preset is valid");
        let comparison = Comparison::new(Plan::read(text).expect("a preset is valid"));
        for benchmark in all() {
            let value = benchmark.key.value(&scenario, &comparison).expect("people live there");
            assert_eq!(benchmark.place(value), Ordering::Equal, "{:?}: {value}", benchmark.key);
            assert_eq!(benchmark.place(benchmark.low - 1e-9), Ordering::Less);
            assert_eq!(benchmark.place(benchmark.high + 1e-9), Ordering::Greater);
        }
    }
}
