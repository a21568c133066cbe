//! Demand for devices: how many are in use, at what average premium and contribution.

use crate::scenario::plan::Plan;
use crate::scenario::{DeviceDraw, PolicyDraw, Supply};
use crate::units::{Devices, Euro, Share};

/// Demand for the devices of one kind, of a year or of one person.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Demand {
    /// Devices in use.
    pub units: Devices,
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

    /// Adds the demand of this many people, or of this part of all; premium and contribution become sums over the
    /// devices.
    pub fn add(&mut self, number: f64, each: &Demand) {
        self.units += number * each.units;
        self.premium += number * each.premium;
        self.contribution += number * each.contribution;
    }

    /// Turns the sums of premium and contribution into averages.
    pub fn average(&mut self) {
        // Most devices have neither, and a division takes as long as ten sums.
        let units = self.units;
        let average = |sum: f64| if sum != 0.0 && units > 0.0 { sum / units } else { 0.0 };
        (self.premium, self.contribution) = (average(self.premium), average(self.contribution));
    }

    /// Devices in use and in reserve.
    ///
    /// # Formula
    /// `units·(1 + spare_share)`; model.md §3.
    pub fn need(&self, device: &DeviceDraw) -> Devices {
        self.units * (1.0 + device.spare_share)
    }
}

/// The demand of one person for a device, by its position.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use {
    pub device: usize,
    pub per_person: Demand,
}

/// The devices of the municipality that a person of a role uses under a policy: computer, phone and tablet.
///
/// # Formula
/// 1 where the employer supplies the kind, `fallback_share` where the employee does; model.md §3.
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
