//! The amounts of a year by category, and what else is counted in it.

use super::costs::{CostCategory, Costs};
use super::demand::Demand;
use super::people::{home_days, takes_effect};
use super::{AllowanceYear, Attendance, Case, Charges, FleetYear, Workforce, Year, power};
use crate::units::{Desks, Euro, YearNumber};

/// What happened in a year, before it is priced.
pub(super) struct Events {
    pub t: YearNumber,
    pub workforce: Workforce,
    pub attendance: Attendance,
    pub desks_needed: Desks,
    pub desks: Desks,
    pub demands: Vec<Demand>,
    pub devices: Vec<FleetYear>,
    /// By group.
    pub allowances: Vec<AllowanceYear>,
}

/// Rise since year 1 of prices, wages and device prices.
struct Indices {
    price: f64,
    wage: f64,
    device: f64,
}

impl Case<'_> {
    /// Prices a year and books its purchases.
    pub(super) fn year(&self, charges: &mut Charges, events: Events) -> Year {
        let finance = &self.draw.finance;
        let t = events.t;
        let since = |rate: f64| power(1.0 + rate, t as i32 - 1);
        let index = Indices {
            price: since(finance.price_inflation),
            wage: since(finance.wage_inflation),
            device: since(finance.device_price_drift),
        };

        let mut costs = Costs::default();
        self.hardware(&mut costs, &events, &index);
        self.people(&mut costs, &events, &index);
        self.policies(&mut costs, &events, &index);
        let incidental = self.change(&mut costs, &events, &index);
        self.places(&mut costs, &events, &index);

        let total = costs.total();
        let capitalised = self.book(charges, &events, &index);
        let (depreciation, interest) = (charges.depreciation(t), charges.interest(t));
        let discount = (1.0 + finance.discount_rate) * (1.0 + finance.price_inflation);
        let mut allowances = AllowanceYear::default();
        for of_group in &events.allowances {
            allowances.payments += of_group.payments;
            allowances.paid += of_group.paid;
            allowances.repaid += of_group.repaid;
        }
        Year {
            headcount: events.workforce.headcount,
            incidental,
            accrual: total - capitalised + depreciation + interest,
            depreciation,
            interest,
            present_value: total / power(discount, t as i32 - 1),
            allowances,
            employee_cost: self.employee_cost(&events) * index.price,
            emissions: self.emissions(&events),
            attendance: events.attendance,
            desks_needed: events.desks_needed,
            desks: events.desks,
            people: events.workforce.by_policy,
            devices: events.devices,
            costs,
        }
    }

    fn hardware(&self, costs: &mut Costs, events: &Events, index: &Indices) {
        let (vat, wage) = (self.vat(), self.draw.support.ict_hourly_cost * index.wage);
        for ((device, demand), draw) in events.devices.iter().zip(&events.demands).zip(&self.draw.devices) {
            costs[CostCategory::Hardware] +=
                device.purchases * draw.price * index.device * (1.0 + demand.premium) * vat
                    - device.purchases * demand.contribution * index.price
                    - device.resale * index.device
                    + device.repairs * draw.repair_cost * index.price * vat;
            costs[CostCategory::Deployment] +=
                device.purchases * draw.deploy_hours * wage + device.retired * draw.disposal_cost * index.price;
        }
    }

    /// What each person under a policy costs.
    fn people(&self, costs: &mut Costs, events: &Events, index: &Indices) {
        let (vat, wage) = (self.vat(), self.draw.support.ict_hourly_cost * index.wage);
        let work = &events.workforce;
        for (position, group) in self.groups.iter().enumerate() {
            let people = work.people[position];
            let (policy, role) = (&self.draw.policies[group.policy], &self.draw.roles[group.role]);
            let goods = people * index.price * vat;

            costs[CostCategory::Licences] += goods
                * (policy.software_licence * role.licence_weight + policy.management_licence + policy.security_licence);
            let share = role.virtual_workspace_share.unwrap_or(policy.virtual_workspace_share);
            costs[CostCategory::VirtualWorkspace] += goods * share * policy.virtual_workspace;
            if self.plan.kits()[group.role].phone.is_some() {
                costs[CostCategory::Connectivity] += goods * policy.connectivity;
            }
            costs[CostCategory::Support] +=
                people * policy.tickets * role.support_weight * self.draw.support.ticket_cost * index.wage;
            let started = work.newcomers[position] + work.entrants[position];
            costs[CostCategory::Deployment] += started * policy.onboarding_hours * wage;
            costs[CostCategory::Risk] += people * policy.lost_rate * policy.lost_cost * index.price;

            if let Some(allowance) = &self.draw.allowances[group.policy] {
                let paid = &events.allowances[position];
                let levy = 1.0 + allowance.taxed_share * self.draw.finance.final_levy;
                costs[CostCategory::Allowances] += paid.paid * levy - paid.repaid;
                costs[CostCategory::Deployment] += paid.payments * allowance.admin_cost * index.wage;
            }
        }
        if work.headcount > 0.0 {
            let by_policy = work.by_policy.iter().zip(&self.draw.policies);
            let multiplier: f64 = by_policy.map(|(people, policy)| policy.risk_multiplier * people).sum();
            let risk = &self.draw.risk;
            let chance = (risk.major_probability * (multiplier / work.headcount)).min(1.0);
            costs[CostCategory::Risk] += chance * risk.major_cost * index.price;
        }
    }

    /// What each policy costs whatever the number of its users.
    fn policies(&self, costs: &mut Costs, events: &Events, index: &Indices) {
        let vat = self.vat();
        let policies = || std::iter::once(self.plan.baseline()).chain(self.route.targets.iter().copied());
        let in_use = |policy: &usize| events.workforce.uses(*policy);
        for policy in policies().filter(in_use) {
            if policy == self.plan.baseline() || takes_effect(self.plan, self.draw, self.route, policy) {
                costs[CostCategory::Licences] += self.draw.policies[policy].fixed_per_year * index.price * vat;
            }
        }
        if policies().filter(in_use).any(|policy| self.plan.policies()[policy].publishes_applications) {
            let applications = self.published_applications(events.t);
            costs[CostCategory::VirtualWorkspace] +=
                applications * self.draw.applications.publish_per_year * index.price * vat;
        }
    }

    /// The cost of changing over; returns the part that is incidental.
    fn change(&self, costs: &mut Costs, events: &Events, index: &Indices) -> Euro {
        let (t, start) = (events.t, self.route.start);
        let work = &events.workforce;
        let (mut once, mut yearly) = (0.0, 0.0);

        for (position, group) in self.groups.iter().enumerate() {
            let policy = &self.draw.policies[group.policy];
            once += work.entrants[position] * (policy.programme_per_user + policy.training_per_user);
            yearly += work.newcomers[position] * policy.training_per_joiner;
        }

        let effective = || {
            let targets = self.route.targets.iter().copied();
            targets.filter(|&policy| takes_effect(self.plan, self.draw, self.route, policy))
        };
        for policy in effective() {
            let policy = &self.draw.policies[policy];
            if (start..start + self.route.rollout).contains(&t) {
                once += policy.programme_fixed / f64::from(self.route.rollout);
            }
            if t == (start - 1).max(1) {
                once += policy.pilot_cost;
            }
        }
        let publishes = |policy: usize| self.plan.policies()[policy].publishes_applications;
        if t == start && !publishes(self.plan.baseline()) && effective().any(publishes) {
            once += self.published_applications(start) * self.draw.applications.publish_once;
        }

        let mut tender = |policy: usize, first: YearNumber| {
            let interval = self.plan.policies()[policy].tender_interval;
            let due = interval != 0 && t >= first && (t - first).is_multiple_of(interval);
            if due && work.uses(policy) {
                yearly += self.draw.policies[policy].tender_cost;
            }
        };
        tender(self.plan.baseline(), 1);
        effective().for_each(|policy| tender(policy, start));

        costs[CostCategory::Change] += (once + yearly) * index.wage;
        once * index.wage
    }

    /// Desks and working at home.
    fn places(&self, costs: &mut Costs, events: &Events, index: &Indices) {
        let scenario = self.plan.scenario();
        let draw = &self.draw.workplace;
        let present = f64::from(scenario.workplace.desks);
        let avoidable = if events.t <= scenario.workplace.lease_years {
            draw.avoidable_before_lease
        } else {
            draw.avoidable_after_lease
        };
        let given_up = (present - events.desks).max(0.0);
        costs[CostCategory::Workplace] += draw.desk_cost * index.price * (events.desks + given_up * (1.0 - avoidable));

        let home = &self.draw.home_working;
        for (group, people) in self.groups.iter().zip(&events.workforce.people) {
            if self.plan.roles()[group.role].external && !scenario.home_working.externals {
                continue;
            }
            let days = home_days(self.draw, group.role, group.policy);
            let kit = if days > 0.0 { home.kit_budget / home.kit_cycle } else { 0.0 };
            let per_person = days * 52.0 * self.draw.attendance.availability * home.allowance_per_day + kit;
            costs[CostCategory::HomeWorking] += people * per_person * index.price;
        }
    }

    /// Books the year's purchases, all or none; returns the euros that come back as depreciation in later years.
    fn book(&self, charges: &mut Charges, events: &Events, index: &Indices) -> Euro {
        let of_device = |position: usize| {
            let (device, demand) = (&events.devices[position], &events.demands[position]);
            let price = self.draw.devices[position].price * index.device * (1.0 + demand.premium);
            device.purchases * price * self.vat()
        };
        let amounts: Vec<Euro> = (0..events.devices.len()).map(of_device).collect();
        let bought: Euro = amounts.iter().sum();
        if bought < self.draw.finance.capitalisation_threshold {
            return 0.0;
        }
        for (amount, device) in amounts.iter().zip(&self.plan.scenario().devices) {
            charges.capitalise(*amount, events.t as i32, device.depreciation_years);
        }
        bought
    }

    /// What employees spend themselves, at the prices of year 1.
    fn employee_cost(&self, events: &Events) -> Euro {
        let of_group = |(position, group): (usize, &super::Group)| {
            let own = self.plan.leaves_to_employee(group.policy, group.role);
            let cost = self.draw.policies[group.policy].employee_cost;
            if own { self.on_their_own(position, &events.workforce.people) * cost } else { 0.0 }
        };
        self.groups.iter().enumerate().map(of_group).sum()
    }

    fn emissions(&self, events: &Events) -> f64 {
        let grid = self.draw.finance.grid_emission_factor;
        let devices = events.devices.iter().zip(&self.draw.devices);
        let of_devices: f64 = devices
            .map(|(device, draw)| device.purchases * draw.embodied_co2 + device.stock * draw.energy * grid)
            .sum();
        let of_group = |(position, group): (usize, &super::Group)| {
            let allowance = self.draw.allowances[group.policy].as_ref()?;
            let recipients = self.receives(group).then(|| self.on_their_own(position, &events.workforce.people))?;
            let payments = events.allowances[position].payments;
            Some(payments * allowance.embodied_co2 + recipients * allowance.energy * grid)
        };
        of_devices + self.groups.iter().enumerate().filter_map(of_group).sum::<f64>()
    }
}
