//! The fleets of all devices of the catalogue: the demand for them, and how they stand at the start and in balance.

use super::arithmetic::power;
use super::budget::Charges;
use super::demand::{Demand, Use};
use super::fleet::{Fleet, FleetYear};
use super::prices::vat;
use super::workforce::WorkforceYear;
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;
use crate::units::{Desks, Share};

/// Works out the demand for every device of the catalogue with these people and desks.
pub(super) fn demand(demands: &mut [Demand], plan: &Plan, workforce: &WorkforceYear, desks: Desks) {
    demands.fill(Demand::default());
    // First sums over the uses of each device, then averages.
    for (group, members) in workforce.by_group() {
        for Use { device, per_person } in &group.uses {
            demands[*device].add(members.people, per_person);
        }
    }
    if let Some(device) = plan.desk_computer() {
        demands[device].units += desks * at_desk(plan, workforce);
    }
    for (demand, per_desk) in demands.iter_mut().zip(plan.per_desk()) {
        demand.units += desks * per_desk;
        demand.average();
    }
}

/// Of the people with a computer, the part for whom it stands on a desk.
fn at_desk(plan: &Plan, workforce: &WorkforceYear) -> Share {
    let (mut with_computer, mut at_desk) = (0.0, 0.0);
    for (group, members) in workforce.by_group() {
        let people = members.people * group.average.computer;
        with_computer += people;
        at_desk += if plan.at_desk(group.policy) { people } else { 0.0 };
    }
    if with_computer > 0.0 { at_desk / with_computer } else { 0.0 }
}

/// The fleets at the start of year 1, by age as the scenario says.
pub(super) fn at_start(plan: &Plan, draw: &Draw, demands: &[Demand]) -> Vec<Fleet> {
    let scenario = plan.scenario();
    let devices = scenario.devices.iter().zip(&draw.devices).zip(demands);
    devices
        .map(|((device, draw), demand)| Fleet::new(device, draw, scenario.initial_fleet, demand.need(draw)))
        .collect()
}

/// Books the fleets at the start of year 1 as bought in the years before, each device when it was new.
///
/// # Formula
/// Age `a` in year `1 − a`, for `F[a]·price·(1 + premium)·(1 + device_price_drift)^(−a)·v`, with `v` as in
/// [`vat`]; model.md §6.
pub(super) fn capitalise(plan: &Plan, draw: &Draw, fleets: &[Fleet], demands: &[Demand], charges: &mut Charges) {
    let devices = plan.scenario().devices.iter().zip(&draw.devices);
    for ((fleet, (device, of_device)), demand) in fleets.iter().zip(devices).zip(demands) {
        let price = of_device.price * (1.0 + demand.premium) * vat(draw);
        for (age, number) in (0..).zip(fleet.by_age()).skip(1) {
            let index = power(1.0 + draw.finance.device_price_drift, -age);
            charges.capitalise(number * price * index, 1 - age, device.depreciation_years);
        }
    }
}

/// A year of each fleet in balance.
pub(super) fn year_in_balance(plan: &Plan, draw: &Draw, demands: &[Demand]) -> Vec<FleetYear> {
    let devices = plan.scenario().devices.iter().zip(&draw.devices).zip(demands);
    let of_device = |((device, draw), demand): ((_, _), &Demand)| {
        let need = demand.need(draw);
        if need > 0.0 { Fleet::in_balance(device, draw, need).advance(need) } else { FleetYear::default() }
    };
    devices.map(of_device).collect()
}
