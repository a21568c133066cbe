//! The fleet of one kind of device of the municipality, by age, one year at a time; model.md §3.

use std::rc::Rc;

use super::arithmetic::{least, most, power};
use crate::scenario::{Device, DeviceDraw, InitialFleet};
use crate::units::{Devices, Euro, Share};

/// The devices of one kind by age in whole years.
#[derive(Clone, Debug, PartialEq)]
pub struct Fleet {
    /// Age 0 to `life`, then nothing; those of age `life` are retired at the start of the year.
    devices: [Devices; LONGEST_LIFE + 1],
    /// The sum of all younger than `life`.
    young: Devices,
    /// The wear of a device of each age.
    wear: Rc<[Wear]>,
    loss_rate: f64,
    write_off_share: f64,
}

/// The longest life that the file admits, in years.
const LONGEST_LIFE: usize = 20;

/// The wear of a device of one age.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wear {
    /// Failures after warranty and accidents, per device and year.
    breakage: f64,
    /// Euros for a retired device, at the device prices of year 1.
    resale: Euro,
}

/// The events of a fleet in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FleetYear {
    /// Bought, to fill up and to replace what was lost or written off.
    pub purchases: Devices,
    /// In stock after filling up.
    pub stock: Devices,
    /// Retired, for age or because fewer were needed.
    pub retired: Devices,
    /// Lost or stolen.
    pub lost: Devices,
    /// Written off: broken beyond repair.
    pub written_off: Devices,
    /// Repaired.
    pub repairs: Devices,
    /// Euros for retired devices, at the device prices of year 1.
    pub resale: Euro,
}

impl Fleet {
    /// The fleet at the start of year 1, for a need of `need` devices.
    ///
    /// # Formula
    /// Failures at age `a` are `min(1, failure_rate·(1 + failure_growth)^a)` from the warranty on; a retired device brings
    /// `price·(1 − market_depreciation)^a·resale_share`. A steady fleet is `F[a] = need/life`, a new one `F[1] = need`.
    pub fn new(device: &Device, draw: &DeviceDraw, initial: InitialFleet, need: Devices) -> Fleet {
        let life = device.life as usize;
        let wear = |age: i32| {
            let failure = if age < device.warranty as i32 {
                0.0
            } else {
                (draw.failure_rate * power(1.0 + draw.failure_growth, age)).min(1.0)
            };
            Wear {
                breakage: failure + draw.accident_rate,
                resale: draw.price * power(1.0 - draw.market_depreciation, age) * draw.resale_share,
            }
        };
        let mut fleet = Fleet {
            devices: [0.0; LONGEST_LIFE + 1],
            young: 0.0,
            wear: (0..=life as i32).map(wear).collect(),
            loss_rate: draw.loss_rate,
            write_off_share: draw.write_off_share,
        };
        match initial {
            InitialFleet::Steady => fleet.devices[1..=life].fill(need / life as f64),
            InitialFleet::New => fleet.devices[1] = need,
            InitialFleet::None => {}
        }
        fleet.young = fleet.devices[..life].iter().sum();
        fleet
    }

    /// Devices by age in whole years, 0 to `life`.
    pub fn by_age(&self) -> impl Iterator<Item = Devices> {
        self.devices[..self.wear.len()].iter().copied()
    }

    /// The fleet in balance: with a steady need of `need` devices no year changes it.
    ///
    /// # Formula
    /// `F[1] = need / Σ_a Π_{j<a} s_j` and `F[a] = F[1]·Π_{j<a} s_j`, with `s_j` the part of age `j ≥ 1` that a year
    /// leaves: the year before, as many were bought and replaced as leave now.
    pub fn in_balance(device: &Device, draw: &DeviceDraw, need: Devices) -> Fleet {
        let mut fleet = Fleet::new(device, draw, InitialFleet::None, 0.0);
        let life = fleet.wear.len() - 1;
        let (mut left, mut sum) = (1.0, 0.0);
        for (devices, wear) in fleet.devices.iter_mut().zip(&*fleet.wear).skip(1) {
            *devices = left;
            sum += left;
            left = toll(left, wear.breakage, draw.loss_rate, draw.write_off_share).left;
        }
        fleet.devices.iter_mut().for_each(|devices| *devices *= need / sum);
        fleet.young = fleet.devices[..life].iter().sum();
        fleet
    }

    /// Advances by a year in which `need` devices are needed: retire, fill up, lose and write off, replace, grow older.
    ///
    /// # Formula
    /// Of `F[a]` devices of an age `lost = F[a]·loss_rate`, `broken = F[a]·(failures + accident_rate)`,
    /// `written_off = min(F[a] − lost, write_off_share·broken)` and `repairs = (1 − write_off_share)·broken`.
    pub fn advance(&mut self, need: Devices) -> FleetYear {
        let life = self.wear.len() - 1;
        let mut year = FleetYear::default();
        if need == 0.0 && self.young == 0.0 && self.devices[life] == 0.0 {
            return year;
        }

        let mut retire = |number: Devices, wear: &Wear| {
            year.retired += number;
            year.resale += number * wear.resale;
        };
        retire(self.devices[life], &self.wear[life]);
        if self.young > need {
            let mut surplus = self.young - need;
            for (devices, wear) in self.devices[..life].iter_mut().zip(&*self.wear).rev() {
                let number = least(surplus, *devices);
                *devices -= number;
                retire(number, wear);
                surplus -= number;
                if surplus <= 0.0 {
                    break;
                }
            }
            self.young = self.devices[..life].iter().sum();
        }

        let bought = most(need - self.young, 0.0);
        self.devices[0] += bought;
        year.stock = self.young + bought;

        // Everything gets a year older: what is left of an age takes the place of the next.
        let mut a_year_younger = 0.0;
        self.young = 0.0;
        for (devices, wear) in self.devices[..life].iter_mut().zip(&*self.wear) {
            let toll = toll(*devices, wear.breakage, self.loss_rate, self.write_off_share);
            year.lost += toll.lost;
            year.written_off += toll.written_off;
            year.repairs += toll.repairs;
            *devices = a_year_younger;
            self.young += a_year_younger;
            a_year_younger = toll.left;
        }
        self.devices[life] = a_year_younger;

        let replaced = year.lost + year.written_off;
        self.devices[1] += replaced;
        self.young += if life > 1 { replaced } else { 0.0 };
        year.purchases = bought + replaced;
        year
    }
}

/// The toll of a year on the devices of one age.
struct Toll {
    lost: Devices,
    written_off: Devices,
    repairs: Devices,
    /// Those that become a year older.
    left: Devices,
}

fn toll(devices: Devices, breakage: f64, loss_rate: Share, write_off_share: Share) -> Toll {
    let broken = devices * breakage;
    let lost = devices * loss_rate;
    let left = devices - lost;
    let written_off = least(left, write_off_share * broken);
    Toll {
        lost,
        written_off,
        repairs: (1.0 - write_off_share) * broken,
        // Not `devices - (lost + written_off)`, which rounding may bring below zero.
        left: left - written_off,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::model::draw::Draw;
    use crate::scenario::Quantity;

    #[test]
    fn a_fleet_in_balance_stays_as_it_is() {
        for (loss, write_off, life) in [(0.0, 0.0, 1), (0.03, 0.4, 5), (0.9, 1.0, 8), (1.0, 1.0, 4), (0.0, 1.0, 20)] {
            let mut scenario = Preset::Medium.scenario();
            let device = &mut scenario.devices[0];
            (device.loss_rate, device.write_off_share) = (Quantity::Fixed(loss), Quantity::Fixed(write_off));
            (device.life, device.failure_rate) = (life, Quantity::Fixed(0.2));
            let draw = Draw::likely(&scenario);
            let before = Fleet::in_balance(&scenario.devices[0], &draw.devices[0], 100.0);
            let mut after = before.clone();
            let year = after.advance(100.0);
            assert!((year.stock - 100.0).abs() < 1e-9);
            for (before, after) in before.by_age().zip(after.by_age()) {
                assert!((before - after).abs() < 1e-9, "{loss} {write_off} {life}: {before} becomes {after}");
            }
            assert!((year.purchases - year.retired - year.lost - year.written_off).abs() < 1e-9);
        }
    }
}
