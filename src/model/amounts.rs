//! The amounts of a year: events turned into costs by category, budget charges and emissions.

use super::allowance::AllowanceYear;
use super::budget::{Charge, Charges};
use super::costs::{CostCategory, Costs};
use super::demand::Demand;
use super::desks::WeekdayAttendance;
use super::fleet::FleetYear;
use super::prices::Prices;
use super::projection::Year;
use super::targets::Targets;
use super::workforce::WorkforceYear;
use crate::model::chance::Chance;
use crate::units::{Desks, Euro, KgCo2, Share, YearNumber};

/// The events of a year under an alternative, before they are priced.
pub(super) struct Happened<'a> {
    pub targets: &'a Targets<'a>,
    pub workforce: &'a WorkforceYear<'a>,
    pub attendance: WeekdayAttendance,
    pub desks_needed: Desks,
    pub desks: Desks,
    /// By device.
    pub demands: &'a [Demand],
    /// By device.
    pub devices: &'a [FleetYear],
    /// By group.
    pub allowances: &'a [AllowanceYear],
}

impl Happened<'_> {
    /// Prices the year and books its purchases.
    ///
    /// # Formula
    /// `accrual = total − capitalised + depreciation + interest`,
    /// `present_value = total/((1 + discount_rate)·(1 + price_inflation))^(t − 1)` and
    /// `employee_net = employee_cost + contributions − (paid − repaid)`; model.md §6.
    pub fn priced(&self, prices: &Prices, charges: &mut Charges) -> Year {
        let mut costs = Costs::default();
        let bought = prices.hardware(&mut costs, self.devices, self.demands);
        prices.people(&mut costs, self.workforce, self.allowances);
        self.policies(&mut costs, prices);
        let major_incident = self.major_incident_chance(prices);
        let expected_risk = prices.risk(self.workforce, major_incident);
        costs[CostCategory::Risk] = match &prices.draw.chance {
            Some(chance) => self.chance_events(chance, prices, major_incident),
            None => expected_risk,
        };
        let incidental = self.change(&mut costs, prices);
        self.workplace(&mut costs, prices);
        prices.home_working(&mut costs, self.workforce);

        let total = costs.total();
        let without_chance = total - costs[CostCategory::Risk] + expected_risk;
        let capitalised = self.book(charges, prices, bought);
        let Charge { depreciation, interest } = charges.of_year(prices.year.t);
        let allowances = AllowanceYear::sum(self.allowances);
        let employee_cost = prices.employee_cost(self.workforce);
        let contributions = prices.contributions(self.devices, self.demands);
        Year {
            headcount: self.workforce.headcount,
            incidental,
            accrual: total - capitalised + depreciation + interest,
            depreciation,
            interest,
            present_value: total / prices.year.discount,
            present_value_without_chance: without_chance / prices.year.discount,
            final_levy: prices.final_levy(self.workforce, self.allowances),
            employee_cost,
            employee_net: employee_cost + contributions - (allowances.paid - allowances.repaid),
            allowances,
            emissions: self.emissions(prices),
            attendance: self.attendance,
            desks_needed: self.desks_needed,
            desks: self.desks,
            costs,
        }
    }

    /// Adds the fixed costs of the policies in use, and publishing applications while one of them does so.
    fn policies(&self, costs: &mut Costs, prices: &Prices) {
        let in_use = |policy: &usize| self.workforce.uses(*policy);
        for policy in self.targets.with_baseline().filter(in_use) {
            let fixed = prices.draw.policies[policy].fixed_per_year;
            costs[CostCategory::Licences] += fixed * prices.year.price * prices.vat;
        }
        let publishes = |policy: usize| prices.plan.policies()[policy].publishes_applications;
        if self.targets.all_with_baseline().filter(in_use).any(publishes) {
            costs[CostCategory::VirtualWorkspace] += prices.publishing();
        }
    }

    /// The chance of the major incident.
    ///
    /// # Formula
    /// `p = min(1, major_probability·Σ risk_multiplier·n/headcount)`; 0 without people. model.md §5.
    fn major_incident_chance(&self, prices: &Prices) -> Share {
        let WorkforceYear { headcount, by_policy, .. } = self.workforce;
        if *headcount <= 0.0 {
            return 0.0;
        }
        let by_policy = by_policy.iter().zip(&prices.draw.policies);
        let multiplier: f64 = by_policy.map(|(people, policy)| policy.risk_multiplier * people).sum();
        (prices.draw.risk.major_probability * (multiplier / headcount)).min(1.0)
    }

    /// The lost devices and the major incident of this draw, in euros.
    fn chance_events(&self, chance: &Chance, prices: &Prices, major_incident: Share) -> Euro {
        let (t, by_policy) = (prices.year.t, &self.workforce.by_policy);
        let of_policy = |policy: usize| {
            let draw = &prices.draw.policies[policy];
            chance.lost(policy, t, by_policy[policy] * draw.lost_rate) * draw.lost_cost
        };
        let lost_devices: Euro = self.targets.all_with_baseline().map(of_policy).sum();
        let major_cost = if chance.is_major(t, major_incident) { prices.draw.risk.major_cost } else { 0.0 };
        (lost_devices + major_cost) * prices.year.price
    }

    /// Adds the cost of changing over; returns the part that is incidental.
    fn change(&self, costs: &mut Costs, prices: &Prices) -> Euro {
        let once = self.change_once(prices) * (1.0 + prices.draw.finance.contingency);
        let yearly = self.with_tenders(prices, prices.training_of_newcomers(self.workforce));
        costs[CostCategory::Change] += (once + yearly) * prices.year.wage;
        once * prices.year.wage
    }

    /// Programme, training, pilots and the first publishing of applications, as planned, at the wages of year 1.
    fn change_once(&self, prices: &Prices) -> Euro {
        let (t, route) = (prices.year.t, self.targets.route);
        let mut once = 0.0;
        for (group, members) in self.workforce.by_group() {
            let policy = group.policy_draw;
            once += members.entrants * (policy.programme_per_user + policy.training_per_user);
        }
        for &policy in &self.targets.in_effect {
            let policy = &prices.draw.policies[policy];
            if (route.start..route.start + route.rollout).contains(&t) {
                once += policy.programme_fixed / f64::from(route.rollout);
            }
            if t == (route.start - 1).max(1) {
                once += policy.pilot_cost;
            }
        }
        let publishes = |policy: &usize| prices.plan.policies()[*policy].publishes_applications;
        let is_new = !publishes(&self.targets.baseline) && self.targets.in_effect.iter().any(publishes);
        if t == route.start && is_new {
            once += prices.published_applications() * prices.draw.applications.publish_once;
        }
        once
    }

    /// An amount with the tenders of the year added, at the wages of year 1.
    fn with_tenders(&self, prices: &Prices, amount: Euro) -> Euro {
        let t = prices.year.t;
        let is_due = |policy: usize, first: YearNumber| {
            let interval = prices.plan.policies()[policy].tender_interval;
            interval != 0 && t >= first && (t - first).is_multiple_of(interval) && self.workforce.uses(policy)
        };
        let first = |policy: usize| if policy == self.targets.baseline { 1 } else { self.targets.route.start };
        let due = self.targets.with_baseline().filter(|policy| is_due(*policy, first(*policy)));
        due.fold(amount, |sum, policy| sum + prices.draw.policies[policy].tender_cost)
    }

    /// Adds desks: those present, and of those given up the part that goes on.
    ///
    /// # Formula
    /// `desk_cost·Ip·(D + max(0, D₀ − D)·(1 − avoidable))`, with `D` desks of the year and `D₀` desks of now; model.md §5.
    fn workplace(&self, costs: &mut Costs, prices: &Prices) {
        let workplace = &prices.plan.scenario().workplace;
        let draw = &prices.draw.workplace;
        let is_leased = prices.year.t <= workplace.lease_years;
        let avoidable = if is_leased { draw.avoidable_before_lease } else { draw.avoidable_after_lease };
        let given_up = (f64::from(workplace.desks) - self.desks).max(0.0);
        costs[CostCategory::Workplace] +=
            draw.desk_cost * prices.year.price * (self.desks + given_up * (1.0 - avoidable));
    }

    /// Books the purchases of this year, all of them or none; returns the euros that come back as depreciation in later
    /// years.
    fn book(&self, charges: &mut Charges, prices: &Prices, bought: Euro) -> Euro {
        let Prices { plan, draw, year, .. } = prices;
        if bought < draw.finance.capitalisation_threshold {
            return 0.0;
        }
        for &term in plan.depreciation_terms() {
            let devices = plan.scenario().devices.iter().zip(&draw.devices).zip(self.devices.iter().zip(self.demands));
            let of_term = devices.filter(|((device, _), _)| device.depreciation_years == term);
            let amount = of_term.map(|((_, draw), (device, demand))| prices.bought(device, demand, draw)).sum();
            charges.capitalise(amount, year.t as i32, term);
        }
        bought
    }

    /// Emissions.
    ///
    /// # Formula
    /// `Σ purchases·embodied_co2 + stock·energy·grid_emission_factor`, over the fleets and over the allowances with payments
    /// for purchases and recipients for stock; model.md §6.
    fn emissions(&self, prices: &Prices) -> KgCo2 {
        let grid = prices.draw.finance.grid_emission_factor;
        let devices = self.devices.iter().zip(&prices.draw.devices);
        let of_devices: KgCo2 = devices
            .map(|(device, draw)| device.purchases * draw.embodied_co2 + device.stock * draw.energy * grid)
            .sum();
        let groups = self.workforce.by_group().zip(self.allowances);
        let of_allowances = groups.filter_map(|((group, members), year)| {
            let allowance = group.allowance?;
            let recipients = members.people * group.average.recipient;
            Some(year.payments * allowance.embodied_co2 + recipients * allowance.energy * grid)
        });
        of_devices + of_allowances.sum::<KgCo2>()
    }
}
