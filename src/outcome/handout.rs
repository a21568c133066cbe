//! The hand-out list: devices to buy, to return and to hold in reserve, per kind and year.

use crate::model::projection::Projection;
use crate::scenario::{Id, Scenario};
use crate::units::Devices;

/// The devices of one kind in one year, in the estimate.
#[derive(Clone, Debug, PartialEq)]
pub struct Handout {
    /// The calendar year.
    pub year: u32,
    /// The kind, by its id in the catalogue.
    pub device: Id,
    /// To buy: to fill up, and to replace devices that were lost or written off.
    pub bought: Devices,
    /// Of those bought, the ones that replace devices lost or written off.
    pub replaced: Devices,
    /// Of those bought, the ones that take the place of returned devices.
    pub renewed: Devices,
    /// To return, for age or because fewer are needed.
    pub returned: Devices,
    /// With people or on desks.
    pub in_use: Devices,
    /// In the cupboard, ready to be handed out.
    pub reserve: Devices,
}

/// The list of a projection: year after year, the kinds in the order of the catalogue that are bought, returned or
/// there.
pub fn list(scenario: &Scenario, projection: &Projection) -> Vec<Handout> {
    let mut list = Vec::new();
    for position in 0..projection.years.len() {
        for (device, fleet) in scenario.devices.iter().zip(projection.devices(position)) {
            let spare = device.spare_share.likely();
            let reserve = fleet.stock * spare / (1.0 + spare);
            let replaced = fleet.lost + fleet.written_off;
            if fleet.purchases + fleet.stock + fleet.retired > 0.0 {
                list.push(Handout {
                    year: scenario.start_year + position as u32,
                    device: device.id.clone(),
                    bought: fleet.purchases,
                    replaced,
                    renewed: (fleet.purchases - replaced).clamp(0.0, fleet.retired),
                    returned: fleet.retired,
                    in_use: fleet.stock - reserve,
                    reserve,
                });
            }
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::model::costs::CostCategory;
    use crate::outcome::comparison::Comparison;
    use crate::scenario::Quantity;
    use crate::scenario::plan::Plan;

    /// Without repairs, resale, premiums and contributions, purchases times price are all of the hardware costs.
    #[test]
    fn purchases_times_price_are_the_hardware_costs_of_every_year() {
        for preset in Preset::ALL {
            let mut scenario = preset.scenario();
            let none = Quantity::Fixed(0.0);
            for device in &mut scenario.devices {
                (device.repair_cost, device.resale_share) = (none, none);
            }
            for policy in &mut scenario.policies {
                (policy.price_premium, policy.own_contribution) = (none, none);
            }
            let comparison = Comparison::new(Plan::new(&scenario).expect("it is valid"));
            let finance = &scenario.finance;
            let vat = 1.0 + finance.vat_rate.likely() * (1.0 - finance.vat_recoverable.likely());
            for estimate in &comparison.alternatives {
                let list = list(&scenario, &estimate.projection);
                for (position, year) in estimate.projection.years.iter().enumerate() {
                    let drift =
                        crate::model::arithmetic::power(1.0 + finance.device_price_drift.likely(), position as i32);
                    let of_year = list.iter().filter(|it| it.year == scenario.start_year + position as u32);
                    let price = |id: &Id| scenario.devices.iter().find(|it| it.id == *id).map(|it| it.price.likely());
                    let bought: f64 = of_year.map(|it| it.bought * price(&it.device).unwrap_or_default()).sum();
                    let (ours, theirs) = (bought * drift * vat, year.costs[CostCategory::Hardware]);
                    assert!((ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0), "{}: {ours} {theirs}", estimate.id);
                }
            }
        }
    }

    #[test]
    fn what_is_there_is_in_use_or_in_reserve() {
        let scenario = Preset::SixPolicies.scenario();
        let comparison = Comparison::new(Plan::new(&scenario).expect("it is valid"));
        for estimate in &comparison.alternatives {
            let list = list(&scenario, &estimate.projection);
            assert!(list.len() > estimate.projection.years.len());
            for it in list {
                let spare =
                    scenario.devices.iter().find(|device| device.id == it.device).map(|it| it.spare_share.likely());
                assert!((it.reserve - it.in_use * spare.unwrap_or_default()).abs() < 1e-9 * it.in_use.max(1.0));
                assert!(it.renewed + it.replaced <= it.bought + 1e-9 && it.returned >= it.renewed, "{it:?}");
            }
        }
    }
}
