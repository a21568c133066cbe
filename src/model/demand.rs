//! How many devices of each kind are needed, and at what average premium.

use super::Case;
use super::people::Members;
use crate::scenario::plan::Plan;
use crate::scenario::{DeviceDraw, PolicyDraw, Supply};
use crate::units::{Desks, Devices, Euro, Share};

/// What is asked of a fleet in a year, or by one person.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Demand {
    /// Devices in use.
    units: Devices,
    /// Average rise of the price through choice.
    pub premium: Share,
    /// Average contribution of employees per device.
    pub contribution: Euro,
}

impl Demand {
    /// Devices in use to which no choice and no contribution belongs.
    pub fn plain(units: Devices) -> Demand {
        Demand { units, ..Demand::default() }
    }

    /// Adds what this part, or this many people, asks; premium and contribution become sums over the devices.
    pub fn add(&mut self, number: f64, each: &Demand) {
        self.units += number * each.units;
        self.premium += number * each.premium;
        self.contribution += number * each.contribution;
    }

    /// Devices in use and in reserve.
    pub fn need(&self, device: &DeviceDraw) -> Devices {
        self.units * (1.0 + device.spare_share)
    }
}

/// What a person asks of the fleet of a device, by its position.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use {
    pub device: usize,
    pub per_person: Demand,
}

/// The devices of the municipality that a person of a role uses under a policy: computer, phone and tablet.
pub(super) fn of_person(plan: &Plan, draw: &PolicyDraw, role: usize, policy: usize) -> impl Iterator<Item = Use> {
    let kit = plan.kits()[role];
    // A computer that stands on a desk is counted by desk.
    let computer = kit.computer.filter(|_| !plan.at_desk(policy));
    let supplied = &plan.policies()[policy];
    let kinds = [
        (computer, supplied.computer, draw.own_contribution),
        (kit.phone, supplied.phone, 0.0),
        (kit.tablet, supplied.tablet, 0.0),
    ];
    let (premium, fallback) = (draw.price_premium, Demand::plain(draw.fallback_share));
    kinds.into_iter().filter_map(move |(device, supply, contribution)| {
        let per_person = match supply {
            Supply::Employer => Demand { units: 1.0, premium, contribution },
            Supply::Employee => fallback,
        };
        Some(Use { device: device?, per_person })
    })
}

impl Case<'_> {
    /// The demand of every device of the catalogue with these people and desks.
    pub(super) fn demand(&self, demands: &mut [Demand], groups: &[Members], desks: Desks) {
        demands.fill(Demand::default());
        // First sums over the uses of each device, then averages.
        for (group, members) in self.groups.iter().zip(groups) {
            for Use { device, per_person } in &group.uses {
                demands[*device].add(members.people, per_person);
            }
        }
        if let Some(device) = self.plan.desk_computer() {
            demands[device].units += desks * self.at_desk(groups);
        }
        for (demand, per_desk) in demands.iter_mut().zip(self.plan.per_desk()) {
            demand.units += desks * per_desk;
            // Most devices have neither, and a division takes as long as ten sums.
            let average = |sum: f64| if sum != 0.0 && demand.units > 0.0 { sum / demand.units } else { 0.0 };
            (demand.premium, demand.contribution) = (average(demand.premium), average(demand.contribution));
        }
    }

    /// Of the people with a computer, the part for whom it stands on a desk.
    fn at_desk(&self, groups: &[Members]) -> Share {
        let (mut with_computer, mut at_desk) = (0.0, 0.0);
        for (group, members) in self.groups.iter().zip(groups) {
            let people = members.people * group.average.computer;
            with_computer += people;
            at_desk += if self.plan.at_desk(group.policy) { people } else { 0.0 };
        }
        if with_computer > 0.0 { at_desk / with_computer } else { 0.0 }
    }
}
