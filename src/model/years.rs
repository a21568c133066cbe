//! The years of an alternative, one after another: people, desks, demand, fleets, allowances, amounts.

use super::allowance::{AllowanceYear, Recipients};
use super::amounts::Happened;
use super::demand::Demand;
use super::desks::WeekdayAttendance;
use super::fleet::Fleet;
use super::fleets;
use super::group::Group;
use super::prices::Prices;
use super::projection::Projection;
use super::start::Start;
use super::targets::Targets;
use super::workforce::{Members, WorkforceYear};
use crate::scenario::plan::Route;
use crate::units::{Desks, YearNumber};

impl Start<'_> {
    /// Projects an alternative over the horizon.
    pub fn project(&self, route: &Route) -> Projection {
        self.follow(route, |_| ())
    }

    /// Projects an alternative and shows the fleets at the end of each year, by position of their device.
    pub fn follow(&self, route: &Route, each_year: impl FnMut(&[Fleet])) -> Projection {
        Case::new(self, route).follow(each_year)
    }
}

/// An alternative in a draw: the part of its projection that does not depend on the year.
struct Case<'a> {
    start: &'a Start<'a>,
    targets: Targets<'a>,
    groups: Vec<Group<'a>>,
}

impl<'a> Case<'a> {
    fn new(start: &'a Start<'a>, route: &'a Route) -> Case<'a> {
        let targets = Targets::new(start.plan, start.draw, route, &start.roles);
        let mut groups = Group::all(start.plan, start.draw, &start.roles, &targets);
        Group::find_all_weeks(&mut groups, start.plan, start.draw);
        Case { start, targets, groups }
    }

    /// Goes through the years, and shows the fleets at the end of each.
    fn follow(&self, mut each_year: impl FnMut(&[Fleet])) -> Projection {
        let Start { plan, draw, years, .. } = self.start;
        let (n_policies, n_devices) = (draw.policies.len(), draw.devices.len());
        let mut projection = Projection {
            years: Vec::with_capacity(years.len()),
            people: Vec::with_capacity(years.len() * n_policies),
            devices: Vec::with_capacity(years.len() * n_devices),
        };
        let (mut fleets, mut charges) = (self.start.fleets.clone(), self.start.charges.clone());
        let mut workforce = WorkforceYear::at_start(&self.groups, years[0].headcount, n_policies);
        let mut recipients = self.initial_recipients(&workforce);
        let mut demands = vec![Demand::default(); n_devices];
        let mut allowances = Vec::with_capacity(self.groups.len());
        for year in years {
            workforce.become_year(years, draw.workforce.outflow, &self.targets, year.t);
            let attendance = WeekdayAttendance::of_year(plan, draw, year, &workforce);
            let desks_needed = attendance.desks_needed(plan.service_quantile(), workforce.headcount);
            let desks = self.desks(year.t, desks_needed);

            fleets::demand(&mut demands, plan, &workforce, desks);
            let needs = demands.iter().zip(&draw.devices).map(|(demand, draw)| demand.need(draw));
            projection.devices.extend(fleets.iter_mut().zip(needs).map(|(fleet, need)| fleet.advance(need)));
            each_year(&fleets);
            projection.people.extend_from_slice(&workforce.by_policy);

            allowances.clear();
            allowances.extend(self.pay(&mut recipients, &workforce, year.t));

            let happened = Happened {
                targets: &self.targets,
                workforce: &workforce,
                attendance,
                desks_needed,
                desks,
                demands: &demands,
                devices: &projection.devices[projection.devices.len() - n_devices..],
                allowances: &allowances,
            };
            projection.years.push(happened.priced(&Prices::new(plan, draw, year), &mut charges));
        }
        projection
    }

    /// The desks of year `t`: those of now until the alternative makes them follow the need.
    fn desks(&self, t: YearNumber, needed: Desks) -> Desks {
        let follows_need = self.targets.route.right_size_desks && t >= self.targets.route.start;
        if follows_need { needed } else { f64::from(self.start.plan.scenario().workplace.desks) }
    }

    /// The people with an allowance at the start of year 1, for each group that can get one.
    fn initial_recipients(&self, workforce: &WorkforceYear) -> Vec<Option<Recipients>> {
        let of_group = |(group, members): (&Group, &Members)| {
            let terms = group.allowance_terms(self.start.plan, self.start.draw)?;
            Some(Recipients::new(&terms, members.people * group.average.recipient))
        };
        workforce.by_group().map(of_group).collect()
    }

    /// Pays the allowances of year `t`, group by group.
    fn pay(
        &self,
        recipients: &mut [Option<Recipients>],
        workforce: &WorkforceYear,
        t: YearNumber,
    ) -> impl Iterator<Item = AllowanceYear> {
        let outflow = self.start.draw.workforce.outflow;
        workforce.by_group().zip(recipients).map(move |((group, members), recipients)| {
            let people = members.people * group.average.recipient;
            recipients.as_mut().map_or(AllowanceYear::default(), |them| them.advance(t, people, outflow))
        })
    }
}
