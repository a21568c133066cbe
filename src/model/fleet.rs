//! The municipality's own devices of one kind, by age: one year at a time.

use super::{least, most, power};
use crate::scenario::{Device, DeviceDraw, InitialFleet};
use crate::units::{Devices, Euro, Share};

/// The devices of one kind by age in whole years.
#[derive(Clone, Debug, PartialEq)]
pub struct Fleet {
    /// Age 0 to `life`; the last are retired at the start of the year.
    ages: Vec<Age>,
    loss_rate: f64,
    write_off_share: f64,
}

/// The devices of one age.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Age {
    devices: Devices,
    /// Failures after warranty and accidents, per device and year.
    breakage: f64,
    /// Euros at the prices of year 1 that a retired device brings.
    resale: Euro,
}

/// What happened to a fleet in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FleetYear {
    /// Bought, to fill up and to replace what was lost or written off.
    pub purchases: Devices,
    /// In stock after filling up.
    pub stock: Devices,
    /// Retired for age or because there were too many.
    pub retired: Devices,
    /// Lost or stolen.
    pub lost: Devices,
    /// Broken beyond repair.
    pub written_off: Devices,
    /// Repaired.
    pub repairs: Devices,
    /// Euros for retired devices, at the device prices of year 1.
    pub resale: Euro,
}

impl Fleet {
    /// The fleet at the start of year 1, for a need of `need` devices.
    pub fn new(device: &Device, draw: &DeviceDraw, initial: InitialFleet, need: Devices) -> Fleet {
        let life = device.life as usize;
        let age = |age: i32| {
            let failure = if age < device.warranty as i32 {
                0.0
            } else {
                (draw.failure_rate * power(1.0 + draw.failure_growth, age)).min(1.0)
            };
            Age {
                devices: match initial {
                    InitialFleet::Steady if age > 0 => need / life as f64,
                    InitialFleet::New if age == 1 => need,
                    _ => 0.0,
                },
                breakage: failure + draw.accident_rate,
                resale: draw.price * power(1.0 - draw.market_depreciation, age) * draw.resale_share,
            }
        };
        Fleet {
            ages: (0..=life as i32).map(age).collect(),
            loss_rate: draw.loss_rate,
            write_off_share: draw.write_off_share,
        }
    }

    /// Devices by age in whole years, 0 to `life`.
    pub fn by_age(&self) -> impl Iterator<Item = Devices> {
        self.ages.iter().map(|age| age.devices)
    }

    /// The fleet that every year leaves as it was, with a steady need of `need` devices.
    ///
    /// # Formula
    /// `F[1] = need / Σ_a Π_{j<a} s_j` and `F[a] = F[1]·Π_{j<a} s_j`, with `s_j` the part of age `j ≥ 1` that a year
    /// leaves: the year before, as many were bought and replaced as leave now.
    pub fn in_balance(device: &Device, draw: &DeviceDraw, need: Devices) -> Fleet {
        let mut fleet = Fleet::new(device, draw, InitialFleet::None, 0.0);
        let (mut left, mut sum) = (1.0, 0.0);
        for position in 1..fleet.ages.len() {
            fleet.ages[position].devices = left;
            sum += left;
            left = toll(left, fleet.ages[position].breakage, draw.loss_rate, draw.write_off_share).left;
        }
        fleet.ages.iter_mut().for_each(|age| age.devices *= need / sum);
        fleet
    }

    fn stock(&self) -> Devices {
        self.by_age().sum()
    }

    /// Lives through a year in which `need` devices are needed.
    pub fn advance(&mut self, need: Devices) -> FleetYear {
        let life = self.ages.len() - 1;
        let mut year = FleetYear::default();
        if need == 0.0 && self.by_age().all(|devices| devices == 0.0) {
            return year;
        }

        let mut retire = |age: &mut Age, number: Devices| {
            age.devices -= number;
            year.retired += number;
            year.resale += number * age.resale;
        };
        let oldest = self.ages[life].devices;
        retire(&mut self.ages[life], oldest);
        let mut stock = self.stock();
        if stock > need {
            let mut surplus = stock - need;
            for age in self.ages[..life].iter_mut().rev() {
                let number = least(surplus, age.devices);
                retire(age, number);
                surplus -= number;
                if surplus <= 0.0 {
                    break;
                }
            }
            stock = self.stock();
        }

        let bought = most(need - stock, 0.0);
        self.ages[0].devices += bought;
        year.stock = stock + bought;

        // Everything gets a year older: what is left of an age takes the place of the next.
        let mut a_year_younger = 0.0;
        for age in &mut self.ages[..life] {
            let devices = std::mem::replace(&mut age.devices, a_year_younger);
            let toll = toll(devices, age.breakage, self.loss_rate, self.write_off_share);
            year.lost += toll.lost;
            year.written_off += toll.written_off;
            year.repairs += toll.repairs;
            a_year_younger = toll.left;
        }
        self.ages[life].devices = a_year_younger;

        let replaced = year.lost + year.written_off;
        self.ages[1].devices += replaced;
        year.purchases = bought + replaced;
        year
    }
}

/// What a year takes of the devices of one age.
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
    use crate::draw::Draw;
    use crate::presets::Preset;
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
