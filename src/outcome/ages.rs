//! The ages of the municipality's own devices, year after year.

use crate::model::draw::Draw;
use crate::model::fleet::Fleet;
use crate::model::start::Start;
use crate::scenario::plan::{Plan, Route};
use crate::units::{Devices, Share};

/// Years of age that are counted apart; older devices are counted in the last.
pub const AGES: usize = 5;

/// The devices of all kinds by age, at the end of a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ages([Devices; AGES]);

/// The ages at the end of every year of a route in a draw.
pub fn ages(plan: &Plan, draw: &Draw, route: &Route) -> Vec<Ages> {
    let mut years = Vec::new();
    Start::new(plan, draw).follow(route, |fleets| years.push(Ages::of_fleets(fleets)));
    years
}

impl Ages {
    fn of_fleets(fleets: &[Fleet]) -> Ages {
        let mut by_age = [0.0; AGES];
        for fleet in fleets {
            // Nothing is younger than a year at the end of one.
            for (age, devices) in fleet.by_age().enumerate().skip(1) {
                by_age[age.min(AGES) - 1] += devices;
            }
        }
        Ages(by_age)
    }

    /// Devices of one year, two years and so on.
    pub fn by_age(&self) -> [Devices; AGES] {
        self.0
    }

    /// Devices of all ages.
    pub fn total(&self) -> Devices {
        self.0.iter().sum()
    }

    /// Mean age in years, the oldest devices counted as [`AGES`]; 0 without devices.
    pub fn mean(&self) -> f64 {
        let years: f64 = self.0.iter().zip(1..).map(|(devices, age)| devices * f64::from(age)).sum();
        if self.total() > 0.0 { years / self.total() } else { 0.0 }
    }

    /// Part of the devices that has the highest age; 0 without devices.
    pub fn oldest(&self) -> Share {
        if self.total() > 0.0 { self.0[AGES - 1] / self.total() } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::outcome::comparison::Comparison;

    /// Four devices of one year, two of three, two of five and older: (4·1 + 2·3 + 2·5) / 8 = 2.5.
    #[test]
    fn the_mean_age_is_weighed_by_devices() {
        let ages = Ages([4.0, 0.0, 2.0, 0.0, 2.0]);
        assert_eq!((ages.total(), ages.mean(), ages.oldest()), (8.0, 2.5, 0.25));
        assert_eq!((Ages::default().mean(), Ages::default().oldest()), (0.0, 0.0));
    }

    #[test]
    fn devices_of_all_ages_are_the_stock_of_every_year() {
        for preset in Preset::ALL {
            let plan = Plan::new(&preset.scenario()).expect("a preset is valid");
            let comparison = Comparison::new(plan.clone());
            for (position, estimate) in comparison.alternatives.iter().enumerate() {
                let ages = ages(&plan, &Draw::likely(plan.scenario()), &plan.routes()[position]);
                assert_eq!(ages.len(), estimate.projection.years.len());
                for (year, ages) in ages.iter().enumerate() {
                    let stock: f64 = estimate.projection.devices(year).iter().map(|fleet| fleet.stock).sum();
                    assert!((ages.total() - stock).abs() < 1e-9 * stock.max(1.0), "{} {year}", estimate.id);
                }
            }
        }
    }
}
