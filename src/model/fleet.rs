//! The municipality's own devices of one kind, by age: one year at a time.

use crate::model::power;
use crate::scenario::{Device, DeviceDraw, InitialFleet};
use crate::units::{Devices, Euro};

/// The devices of one kind by age in whole years.
#[derive(Clone, Debug, PartialEq)]
pub struct Fleet {
    /// Devices of age 0 to `life`; the last are retired at the start of the year.
    ages: Vec<Devices>,
    warranty: usize,
    /// Failures per device and year by age.
    failure: Vec<f64>,
    /// Euros at the prices of year 1 that a retired device brings, by age.
    resale: Vec<Euro>,
    accident_rate: f64,
    loss_rate: f64,
    write_off_share: f64,
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
        let mut ages = vec![0.0; life + 1];
        match initial {
            InitialFleet::Steady => ages[1..].fill(need / life as f64),
            InitialFleet::New => ages[1] = need,
            InitialFleet::None => {}
        }
        let age = |value: &dyn Fn(i32) -> f64| -> Vec<f64> { (0..=life as i32).map(value).collect() };
        Fleet {
            ages,
            warranty: device.warranty as usize,
            failure: age(&|age| (draw.failure_rate * power(1.0 + draw.failure_growth, age)).min(1.0)),
            resale: age(&|age| draw.price * power(1.0 - draw.market_depreciation, age) * draw.resale_share),
            accident_rate: draw.accident_rate,
            loss_rate: draw.loss_rate,
            write_off_share: draw.write_off_share,
        }
    }

    /// Devices by age in whole years, 0 to `life`.
    pub fn ages(&self) -> &[Devices] {
        &self.ages
    }

    /// Lives through a year in which `need` devices are needed.
    pub fn advance(&mut self, need: Devices) -> FleetYear {
        let life = self.ages.len() - 1;
        let mut year = FleetYear::default();

        let mut retire = |ages: &mut [Devices], age: usize, number: Devices| {
            ages[age] -= number;
            year.retired += number;
            year.resale += number * self.resale[age];
        };
        let oldest = self.ages[life];
        retire(&mut self.ages, life, oldest);
        let mut surplus = self.ages.iter().sum::<f64>() - need;
        for age in (0..life).rev() {
            if surplus <= 0.0 {
                break;
            }
            let number = surplus.min(self.ages[age]);
            retire(&mut self.ages, age, number);
            surplus -= number;
        }

        let bought = (need - self.ages.iter().sum::<f64>()).max(0.0);
        self.ages[0] += bought;
        year.stock = self.ages.iter().sum();

        for age in 0..life {
            let devices = self.ages[age];
            let failure = if age >= self.warranty { self.failure[age] } else { 0.0 };
            let broken = devices * (failure + self.accident_rate);
            let lost = devices * self.loss_rate;
            let left = devices - lost;
            let written_off = left.min(self.write_off_share * broken);
            year.lost += lost;
            year.written_off += written_off;
            year.repairs += (1.0 - self.write_off_share) * broken;
            // Not `devices - (lost + written_off)`, which rounding may bring below zero.
            self.ages[age] = left - written_off;
        }
        let replaced = year.lost + year.written_off;
        self.ages[0] += replaced;
        year.purchases = bought + replaced;

        self.ages.rotate_right(1);
        year
    }
}
