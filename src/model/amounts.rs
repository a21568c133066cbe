//! The amounts of a year by category, and what else is counted in it.

use super::budget::Charge;
use super::costs::{CostCategory, Costs};
use super::demand::Demand;
use super::group::Group;
use super::people::{Members, Workforce};
use super::start::Circumstances;
use super::{AllowanceYear, Attendance, Case, Charges, FleetYear, Year};
use crate::model::chance::Chance;
use crate::scenario::DeviceDraw;
use crate::units::{Desks, Euro, KgCo2, Share, YearNumber};

/// What happened in a year, before it is priced.
pub(super) struct Events<'a> {
    pub t: YearNumber,
    pub workforce: &'a Workforce,
    pub attendance: Attendance,
    pub desks_needed: Desks,
    pub desks: Desks,
    /// By device.
    pub demands: &'a [Demand],
    /// By device.
    pub devices: &'a [FleetYear],
    /// By group.
    pub allowances: &'a [AllowanceYear],
}

impl Case<'_> {
    /// Prices a year and books its purchases.
    pub(super) fn year(&self, charges: &mut Charges, events: &Events) -> Year {
        let t = events.t;
        let index = &self.years[t as usize - 1];

        let mut costs = Costs::default();
        let bought = self.hardware(&mut costs, events.devices, events.demands, index);
        self.people(&mut costs, events.workforce, events.allowances, index);
        self.policies(&mut costs, events, index);
        let major_incident = self.major_incident_chance(events.workforce);
        let expected_risk = self.risk(events.workforce, major_incident, index);
        costs[CostCategory::Risk] = match &self.draw.chance {
            Some(chance) => self.chance_events(chance, events, major_incident, index),
            None => expected_risk,
        };
        let incidental = self.change(&mut costs, events, index);
        self.places(&mut costs, events, index);

        let total = costs.total();
        let without_chance = total - costs[CostCategory::Risk] + expected_risk;
        let capitalised = self.book(charges, bought, events, index);
        let Charge { depreciation, interest } = charges.of_year(t);
        let mut allowances = AllowanceYear::default();
        for of_group in events.allowances {
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
            present_value: total / index.discount,
            present_value_without_chance: without_chance / index.discount,
            allowances,
            employee_cost: self.employee_cost(events.workforce) * index.price,
            emissions: self.emissions(events),
            attendance: events.attendance,
            desks_needed: events.desks_needed,
            desks: events.desks,
            costs,
        }
    }

    /// What happened to the fleets, at what the demand for them makes devices cost; both by device. Returns
    /// what the purchases cost, before contributions and resale.
    pub(super) fn hardware(
        &self,
        costs: &mut Costs,
        devices: &[FleetYear],
        demands: &[Demand],
        index: &Circumstances,
    ) -> Euro {
        let mut all = 0.0;
        let (vat, wage) = (self.vat, self.draw.support.ict_hourly_cost * index.wage);
        for ((device, demand), draw) in devices.iter().zip(demands).zip(&self.draw.devices) {
            let bought = self.bought(device, demand, draw, index);
            all += bought;
            costs[CostCategory::Hardware] +=
                bought - device.purchases * demand.contribution * index.price - device.resale * index.device
                    + device.repairs * draw.repair_cost * index.price * vat;
            costs[CostCategory::Deployment] +=
                device.purchases * draw.deploy_hours * wage + device.retired * draw.disposal_cost * index.price;
        }
        all
    }

    /// What the purchases of a device cost.
    fn bought(&self, device: &FleetYear, demand: &Demand, draw: &DeviceDraw, index: &Circumstances) -> Euro {
        device.purchases * draw.price * index.device * (1.0 + demand.premium) * self.vat
    }

    /// What each person under a policy costs, with the allowances by group.
    pub(super) fn people(
        &self,
        costs: &mut Costs,
        workforce: &Workforce,
        allowances: &[AllowanceYear],
        index: &Circumstances,
    ) {
        let (vat, wage) = (self.vat, self.draw.support.ict_hourly_cost * index.wage);
        let members = self.groups.iter().zip(&workforce.groups);
        for ((group, members), paid) in members.zip(allowances) {
            let (average, policy) = (&group.average, group.policy_draw);
            let goods = members.people * index.price * vat;

            costs[CostCategory::Licences] += goods * average.licences;
            costs[CostCategory::VirtualWorkspace] += goods * average.virtual_workspace * policy.virtual_workspace;
            costs[CostCategory::Connectivity] += goods * average.connectivity;
            costs[CostCategory::Support] +=
                members.people * policy.tickets * average.support_weight * self.draw.support.ticket_cost * index.wage;
            let started = members.newcomers + members.entrants;
            costs[CostCategory::Deployment] += started * policy.onboarding_hours * wage;

            if let Some(allowance) = group.allowance {
                let levy = 1.0 + allowance.taxed_share * self.draw.finance.final_levy;
                costs[CostCategory::Allowances] += paid.paid * levy - paid.repaid;
                costs[CostCategory::Deployment] += paid.payments * allowance.admin_cost * index.wage;
            }
        }
    }

    /// What each policy costs whatever the number of its users.
    fn policies(&self, costs: &mut Costs, events: &Events, index: &Circumstances) {
        let in_use = |policy: &usize| events.workforce.uses(*policy);
        for policy in std::iter::once(self.plan.baseline()).chain(self.effective.iter().copied()).filter(in_use) {
            costs[CostCategory::Licences] += self.draw.policies[policy].fixed_per_year * index.price * self.vat;
        }
        let mut policies = std::iter::once(self.plan.baseline()).chain(self.route.targets.iter().copied());
        if policies.any(|policy| in_use(&policy) && self.plan.policies()[policy].publishes_applications) {
            let applications = self.published_applications(events.t);
            costs[CostCategory::VirtualWorkspace] +=
                applications * self.draw.applications.publish_per_year * index.price * self.vat;
        }
    }

    /// Lost devices and the major incident, as an expectation.
    pub(super) fn risk(&self, workforce: &Workforce, major_incident: Share, index: &Circumstances) -> Euro {
        let groups = self.groups.iter().zip(&workforce.groups);
        let lost_devices: Euro = groups
            .map(|(group, members)| {
                let policy = group.policy_draw;
                members.people * policy.lost_rate * policy.lost_cost * index.price
            })
            .sum();
        lost_devices + major_incident * self.draw.risk.major_cost * index.price
    }

    /// What lost devices and the major incident cost in a year of this draw.
    fn chance_events(&self, chance: &Chance, events: &Events, major_incident: Share, index: &Circumstances) -> Euro {
        let (t, workforce) = (events.t, events.workforce);
        let policies = std::iter::once(self.plan.baseline()).chain(self.route.targets.iter().copied());
        let lost_devices: Euro = policies
            .map(|policy| {
                let draw = &self.draw.policies[policy];
                chance.lost(policy, t, workforce.by_policy[policy] * draw.lost_rate) * draw.lost_cost
            })
            .sum();
        let major_cost = if chance.is_major(t, major_incident) { self.draw.risk.major_cost } else { 0.0 };
        (lost_devices + major_cost) * index.price
    }

    /// Chance of the major incident in a year.
    fn major_incident_chance(&self, workforce: &Workforce) -> Share {
        if workforce.headcount <= 0.0 {
            return 0.0;
        }
        let by_policy = workforce.by_policy.iter().zip(&self.draw.policies);
        let multiplier: f64 = by_policy.map(|(people, policy)| policy.risk_multiplier * people).sum();
        (self.draw.risk.major_probability * (multiplier / workforce.headcount)).min(1.0)
    }

    /// The cost of changing over; returns the part that is incidental.
    fn change(&self, costs: &mut Costs, events: &Events, index: &Circumstances) -> Euro {
        let (t, start) = (events.t, self.route.start);
        let work = events.workforce;
        let (mut once, mut yearly) = (0.0, self.training_of_newcomers(work));

        for (group, members) in self.groups.iter().zip(&work.groups) {
            let policy = group.policy_draw;
            once += members.entrants * (policy.programme_per_user + policy.training_per_user);
        }

        for &policy in &self.effective {
            let policy = &self.draw.policies[policy];
            if (start..start + self.route.rollout).contains(&t) {
                once += policy.programme_fixed / f64::from(self.route.rollout);
            }
            if t == (start - 1).max(1) {
                once += policy.pilot_cost;
            }
        }
        let publishes = |policy: usize| self.plan.policies()[policy].publishes_applications;
        if t == start && !publishes(self.plan.baseline()) && self.effective.iter().any(|policy| publishes(*policy)) {
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
        self.effective.iter().for_each(|policy| tender(*policy, start));

        costs[CostCategory::Change] += (once + yearly) * index.wage;
        once * index.wage
    }

    /// Training of who started this year, at the wages of year 1.
    pub(super) fn training_of_newcomers(&self, workforce: &Workforce) -> Euro {
        let groups = self.groups.iter().zip(&workforce.groups);
        groups.map(|(group, members)| members.newcomers * group.policy_draw.training_per_joiner).sum()
    }

    /// Desks and working at home.
    fn places(&self, costs: &mut Costs, events: &Events, index: &Circumstances) {
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
        self.at_home(costs, events.workforce, index);
    }

    /// Working at home.
    pub(super) fn at_home(&self, costs: &mut Costs, workforce: &Workforce, index: &Circumstances) {
        for (group, members) in self.groups.iter().zip(&workforce.groups) {
            costs[CostCategory::HomeWorking] += members.people * group.average.home_working * index.price;
        }
    }

    /// Books what was bought this year, all or nothing; returns the euros that come back as depreciation in later years.
    fn book(&self, charges: &mut Charges, bought: Euro, events: &Events, index: &Circumstances) -> Euro {
        if bought < self.draw.finance.capitalisation_threshold {
            return 0.0;
        }
        let scenario = self.plan.scenario();
        for &term in self.plan.depreciation_terms() {
            let devices =
                scenario.devices.iter().zip(&self.draw.devices).zip(events.devices.iter().zip(events.demands));
            let of_term = devices.filter(|((device, _), _)| device.depreciation_years == term);
            let amount = of_term.map(|((_, draw), (device, demand))| self.bought(device, demand, draw, index)).sum();
            charges.capitalise(amount, events.t as i32, term);
        }
        bought
    }

    /// What employees spend themselves, at the prices of year 1.
    fn employee_cost(&self, workforce: &Workforce) -> Euro {
        let groups = self.groups.iter().zip(&workforce.groups);
        groups.map(|(group, members)| members.people * group.average.employee_cost).sum()
    }

    fn emissions(&self, events: &Events) -> KgCo2 {
        let grid = self.draw.finance.grid_emission_factor;
        let devices = events.devices.iter().zip(&self.draw.devices);
        let of_devices: KgCo2 = devices
            .map(|(device, draw)| device.purchases * draw.embodied_co2 + device.stock * draw.energy * grid)
            .sum();
        let groups = self.groups.iter().zip(&events.workforce.groups).zip(events.allowances);
        let of_group = |((group, members), year): ((&Group, &Members), &AllowanceYear)| {
            let allowance = group.allowance?;
            let recipients = members.people * group.average.recipient;
            Some(year.payments * allowance.embodied_co2 + recipients * allowance.energy * grid)
        };
        of_devices + groups.filter_map(of_group).sum::<KgCo2>()
    }
}
