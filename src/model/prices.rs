//! The prices of a year: what devices, people, risks and days at home cost in it.

use super::allowance::AllowanceYear;
use super::arithmetic::power;
use super::circumstances::Circumstances;
use super::costs::{CostCategory, Costs};
use super::demand::Demand;
use super::fleet::FleetYear;
use super::group::Group;
use super::person::PerPerson;
use super::workforce::WorkforceYear;
use crate::model::draw::Draw;
use crate::scenario::DeviceDraw;
use crate::scenario::plan::Plan;
use crate::units::{Euro, Share};

/// The prices of one year in a draw; model.md §5.
///
/// In the formulas `Ip`, `Iw` and `Id` are the indices of prices, wages and devices, and `v` is [`vat`].
pub(super) struct Prices<'a> {
    pub plan: &'a Plan,
    pub draw: &'a Draw,
    /// The year.
    pub year: &'a Circumstances,
    /// Price of a euro of goods.
    pub vat: f64,
}

/// The price of a euro of goods: 1 and the VAT that the municipality does not get back.
///
/// # Formula
/// `v = 1 + vat_rate·(1 − vat_recoverable)`; model.md §5.
pub(super) fn vat(draw: &Draw) -> f64 {
    1.0 + draw.finance.vat_rate * (1.0 - draw.finance.vat_recoverable)
}

impl<'a> Prices<'a> {
    /// The prices of a year.
    pub fn new(plan: &'a Plan, draw: &'a Draw, year: &'a Circumstances) -> Prices<'a> {
        Prices { plan, draw, year, vat: vat(draw) }
    }

    /// Adds hardware, and the work to issue and dispose of devices; both lists are by device. Returns what the purchases
    /// cost, before contributions and resale.
    ///
    /// # Formula
    /// Hardware: `bought − purchases·contribution·Ip − resale·Id + repairs·repair_cost·Ip·v`. Deployment:
    /// `purchases·deploy_hours·ict_hourly_cost·Iw + retired·disposal_cost·Ip`.
    pub fn hardware(&self, costs: &mut Costs, devices: &[FleetYear], demands: &[Demand]) -> Euro {
        let mut all = 0.0;
        let (year, vat, wage) = (self.year, self.vat, self.ict_hour());
        for ((device, demand), draw) in devices.iter().zip(demands).zip(&self.draw.devices) {
            let bought = self.bought(device, demand, draw);
            all += bought;
            costs[CostCategory::Hardware] +=
                bought - device.purchases * demand.contribution * year.price - device.resale * year.device
                    + device.repairs * draw.repair_cost * year.price * vat;
            costs[CostCategory::Deployment] +=
                device.purchases * draw.deploy_hours * wage + device.retired * draw.disposal_cost * year.price;
        }
        all
    }

    /// The purchases of a device in euros.
    ///
    /// # Formula
    /// `purchases·price·Id·(1 + premium)·v`.
    pub fn bought(&self, device: &FleetYear, demand: &Demand, draw: &DeviceDraw) -> Euro {
        device.purchases * draw.price * self.year.device * (1.0 + demand.premium) * self.vat
    }

    /// Adds the costs of each person under a policy, with the allowances by group.
    ///
    /// # Formula
    /// Of `n` people: licences, virtual workspace and connectivity `n·amount·Ip·v`; support
    /// `n·tickets·support_weight·ticket_cost·Iw`; deployment `(newcomers + entrants)·onboarding_hours·ict_hourly_cost·Iw`.
    pub fn people(&self, costs: &mut Costs, workforce: &WorkforceYear, allowances: &[AllowanceYear]) {
        let (year, support, hour) = (self.year, &self.draw.support, self.ict_hour());
        for ((group, members), paid) in workforce.by_group().zip(allowances) {
            let (average, policy) = (&group.average, group.policy_draw);
            let goods = members.people * year.price * self.vat;

            costs[CostCategory::Licences] += goods * average.licences;
            costs[CostCategory::VirtualWorkspace] += goods * average.virtual_workspace * policy.virtual_workspace;
            costs[CostCategory::Connectivity] += goods * average.connectivity;
            costs[CostCategory::Support] +=
                members.people * policy.tickets * average.support_weight * support.ticket_cost * year.wage;
            let started = members.newcomers + members.entrants;
            costs[CostCategory::Deployment] += started * policy.onboarding_hours * hour;

            if let Some(allowance) = group.allowance {
                let levy = 1.0 + allowance.taxed_share * self.draw.finance.final_levy;
                costs[CostCategory::Allowances] += paid.paid * levy - paid.repaid;
                costs[CostCategory::Deployment] += paid.payments * allowance.admin_cost * year.wage;
            }
        }
    }

    /// The final levy over the taxed part of the allowances that were paid.
    ///
    /// # Formula
    /// `Σ paid·taxed_share·final_levy`.
    pub fn final_levy(&self, workforce: &WorkforceYear, allowances: &[AllowanceYear]) -> Euro {
        let groups = workforce.by_group().zip(allowances);
        let levy = |((group, _), paid): ((&Group, _), &AllowanceYear)| {
            let taxed = group.allowance.map_or(0.0, |allowance| allowance.taxed_share);
            paid.paid * taxed * self.draw.finance.final_levy
        };
        groups.map(levy).sum()
    }

    /// What employees contribute to the devices that were bought; both lists are by device.
    ///
    /// # Formula
    /// `purchases·contribution·Ip`.
    pub fn contributions(&self, devices: &[FleetYear], demands: &[Demand]) -> Euro {
        let each = devices.iter().zip(demands);
        each.map(|(device, demand)| device.purchases * demand.contribution * self.year.price).sum()
    }

    /// What employees spend on devices of their own.
    ///
    /// # Formula
    /// `n·(1 − fallback_share)·(employee_cost·Ip + own_work_share·own_device_price/own_device_life·Id)`; model.md §6.
    pub fn employee_cost(&self, workforce: &WorkforceYear) -> Euro {
        let sum = |each: fn(&PerPerson) -> Euro| -> Euro {
            workforce.by_group().map(|(group, members)| members.people * each(&group.average)).sum()
        };
        sum(|person| person.employee_cost) * self.year.price + sum(|person| person.own_device) * self.year.device
    }

    /// The expected cost of lost devices and of a major incident with this chance.
    ///
    /// # Formula
    /// `Σ n·lost_rate·lost_cost·Ip + p·major_cost·Ip`, with `p` the chance of the major incident.
    pub fn risk(&self, workforce: &WorkforceYear, major_incident: Share) -> Euro {
        let price = self.year.price;
        let of_group = workforce.by_group().map(|(group, members)| {
            let policy = group.policy_draw;
            members.people * policy.lost_rate * policy.lost_cost * price
        });
        let lost_devices: Euro = of_group.sum();
        lost_devices + major_incident * self.draw.risk.major_cost * price
    }

    /// Training of those who started this year, at the wages of year 1.
    pub fn training_of_newcomers(&self, workforce: &WorkforceYear) -> Euro {
        workforce.by_group().map(|(group, members)| members.newcomers * group.policy_draw.training_per_joiner).sum()
    }

    /// Adds working at home.
    pub fn home_working(&self, costs: &mut Costs, workforce: &WorkforceYear) {
        for (group, members) in workforce.by_group() {
            costs[CostCategory::HomeWorking] += members.people * group.week(self.year.t).home_working * self.year.price;
        }
    }

    /// Publishing applications, at the prices of the year: those that must reach devices which the municipality does not
    /// manage.
    ///
    /// # Formula
    /// `apps(t)·publish_per_year·Ip·v`.
    pub fn publishing(&self) -> Euro {
        self.published_applications() * self.draw.applications.publish_per_year * self.year.price * self.vat
    }

    /// Applications to publish.
    ///
    /// # Formula
    /// `apps(t) = count·(1 + change)^(t − 1)·to_publish`.
    pub fn published_applications(&self) -> f64 {
        let applications = &self.draw.applications;
        applications.count * power(1.0 + applications.change, self.year.t as i32 - 1) * applications.to_publish
    }

    /// Euros for an hour of the ICT department.
    fn ict_hour(&self) -> Euro {
        self.draw.support.ict_hourly_cost * self.year.wage
    }
}
