//! How many devices of each kind are needed, and at what average premium.

use super::Case;
use super::people;
use crate::scenario::Supply;
use crate::units::{Desks, Devices, Euro, People, Share};

/// What is asked of a fleet in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Demand {
    /// Devices in use and in reserve.
    pub need: Devices,
    /// Average rise of the price through choice.
    pub premium: Share,
    /// Average contribution of employees per device, in euros.
    pub contribution: Euro,
}

/// Sums over the uses of a device.
#[derive(Clone, Copy, Default)]
struct Uses {
    units: f64,
    premium: f64,
    contribution: f64,
}

impl Case<'_> {
    /// The demand of every device of the catalogue with these people and desks.
    pub(super) fn demands(&self, people: &[People], desks: Desks) -> Vec<Demand> {
        let mut uses = vec![Uses::default(); self.draw.devices.len()];
        let (mut with_computer, mut at_desk) = (0.0, 0.0);
        for (group, &people) in self.groups.iter().zip(people) {
            let kit = self.plan.kits()[group.role];
            let policy = &self.plan.policies()[group.policy];
            let draw = &self.draw.policies[group.policy];
            let shared = self.plan.at_desk(group.policy);
            if kit.computer.is_some() {
                with_computer += people;
                at_desk += if shared { people } else { 0.0 };
            }
            let kinds = [
                (kit.computer, policy.computer, draw.own_contribution),
                (kit.phone, policy.phone, 0.0),
                (kit.tablet, policy.tablet, 0.0),
            ];
            for (kind, (device, supply, contribution)) in kinds.into_iter().enumerate() {
                let is_computer = kind == 0;
                let Some(device) = device else { continue };
                if is_computer && shared {
                    continue;
                }
                let uses = &mut uses[device];
                match supply {
                    Supply::Employer => {
                        uses.units += people;
                        uses.premium += people * draw.price_premium;
                        uses.contribution += people * contribution;
                    }
                    Supply::Employee => uses.units += people * draw.fallback_share,
                }
            }
        }
        if let Some(device) = self.plan.desk_computer() {
            let share = if with_computer > 0.0 { at_desk / with_computer } else { 0.0 };
            uses[device].units += desks * share;
        }
        let devices = uses.iter_mut().zip(self.plan.per_desk()).zip(&self.draw.devices);
        devices
            .map(|((uses, per_desk), device)| {
                uses.units += desks * per_desk;
                let average = |sum: f64| if uses.units > 0.0 { sum / uses.units } else { 0.0 };
                Demand {
                    need: uses.units * (1.0 + device.spare_share),
                    premium: average(uses.premium),
                    contribution: average(uses.contribution),
                }
            })
            .collect()
    }

    /// The demand at the start of year 1: everybody under the baseline, at the present desks.
    pub(super) fn initial_demands(&self) -> Vec<Demand> {
        let headcounts = people::headcounts(self.draw, 1);
        let under_baseline = |group: &people::Group| if group.target { 0.0 } else { headcounts[group.role] };
        let people: Vec<People> = self.groups.iter().map(under_baseline).collect();
        self.demands(&people, f64::from(self.plan.scenario().workplace.desks))
    }
}
