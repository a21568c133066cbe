//! How many devices of each kind are needed, and at what average premium.

use super::Case;
use super::group::Group;
use super::people::Members;
use crate::plan::Plan;
use crate::scenario::{DeviceDraw, Supply};
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

    /// Devices in use and in reserve.
    pub fn need(&self, device: &DeviceDraw) -> Devices {
        self.units * (1.0 + device.spare_share)
    }
}

/// What each person of a group asks of a fleet, by position of both.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use {
    group: usize,
    device: usize,
    per_person: Demand,
}

/// The devices of the municipality that the groups use: their computers, phones and tablets.
pub(super) fn uses(plan: &Plan, groups: &[Group]) -> Vec<Use> {
    let mut uses = Vec::with_capacity(3 * groups.len());
    for (position, group) in groups.iter().enumerate() {
        let kit = plan.kits()[group.role];
        let policy = &plan.policies()[group.policy];
        let draw = group.policy_draw;
        // A computer that stands on a desk is counted by desk.
        let computer = kit.computer.filter(|_| !plan.at_desk(group.policy));
        let kinds = [
            (computer, policy.computer, draw.own_contribution),
            (kit.phone, policy.phone, 0.0),
            (kit.tablet, policy.tablet, 0.0),
        ];
        for (device, supply, contribution) in kinds {
            let Some(device) = device else { continue };
            let per_person = match supply {
                Supply::Employer => Demand { units: 1.0, premium: draw.price_premium, contribution },
                Supply::Employee => Demand { units: draw.fallback_share, ..Demand::default() },
            };
            uses.push(Use { group: position, device, per_person });
        }
    }
    uses
}

impl Case<'_> {
    /// The demand of every device of the catalogue with these people and desks.
    pub(super) fn demand(&self, demands: &mut [Demand], groups: &[Members], desks: Desks) {
        demands.fill(Demand::default());
        // First sums over the uses of each device, then averages.
        for Use { group, device, per_person } in &self.uses {
            let (people, sums) = (groups[*group].people, &mut demands[*device]);
            sums.units += people * per_person.units;
            sums.premium += people * per_person.premium;
            sums.contribution += people * per_person.contribution;
        }
        if let Some(device) = self.plan.desk_computer() {
            demands[device].units += desks * self.at_desk(groups);
        }
        for (demand, per_desk) in demands.iter_mut().zip(self.plan.per_desk()) {
            demand.units += desks * per_desk;
            let average = |sum: f64| if demand.units > 0.0 { sum / demand.units } else { 0.0 };
            (demand.premium, demand.contribution) = (average(demand.premium), average(demand.contribution));
        }
    }

    /// Of the people with a computer, the part for whom it stands on a desk.
    fn at_desk(&self, groups: &[Members]) -> Share {
        let (mut with_computer, mut at_desk) = (0.0, 0.0);
        for (group, members) in self.groups.iter().zip(groups) {
            if self.plan.kits()[group.role].computer.is_some() {
                with_computer += members.people;
                at_desk += if self.plan.at_desk(group.policy) { members.people } else { 0.0 };
            }
        }
        if with_computer > 0.0 { at_desk / with_computer } else { 0.0 }
    }
}
