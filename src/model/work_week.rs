//! The week of the average person: when they sit at a desk, and what working at home costs.

use super::arithmetic::{least, most};
use super::people::work_days;
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;
use crate::units::{DaysPerWeek, Euro, Share, YearNumber};

/// The week of one person, or of several on average; euros a year at the prices of year 1.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct WorkWeek {
    /// Chance to sit at a desk, Monday to Friday.
    pub seated: [Share; 5],
    /// `P·(1 − P)` of that chance `P`, Monday to Friday; for several on average too.
    pub variance: [f64; 5],
    /// Euros a year for working at home.
    pub home_working: Euro,
}

impl WorkWeek {
    /// The weeks of the people of some roles under a policy, each role with its part of them: year after year, or one
    /// where home working does not change.
    pub fn of_roles(plan: &Plan, draw: &Draw, policy: usize, roles: &[(usize, Share)]) -> Vec<WorkWeek> {
        if draw.attendance.home_days_trend == 0.0 {
            return vec![WorkWeek::of_year(plan, draw, policy, roles, 1)];
        }
        let busiest = plan.weekday_index().into_iter().fold(0.0, f64::max);
        let mut years = vec![Presence::default(); plan.scenario().horizon as usize];
        for &(role, weight) in roles {
            let working = Working::new(plan, draw, role, policy);
            for (year, t) in years.iter_mut().zip(1..) {
                let home_days = working.home_days(t);
                let seated = working.seated(home_days);
                year.seated += weight * seated;
                year.squares += weight * seated * seated;
                year.is_full |= seated * busiest > 1.0;
                year.home_working += weight * working.home_working(home_days);
            }
        }
        let week = |(year, t): (&Presence, YearNumber)| match year.is_full {
            true => WorkWeek::of_year(plan, draw, policy, roles, t),
            false => year.week(plan),
        };
        years.iter().zip(1..).map(week).collect()
    }

    /// The same in one year, person by person.
    fn of_year(plan: &Plan, draw: &Draw, policy: usize, roles: &[(usize, Share)], t: YearNumber) -> WorkWeek {
        let mut average = WorkWeek::default();
        for &(role, weight) in roles {
            average.add(weight, &WorkWeek::new(plan, draw, role, policy, t));
        }
        average
    }

    /// The week of a person of a role under a policy in year `t`.
    ///
    /// # Formula
    /// The chance to sit at a desk on day `d` is `min(1, (w − h)·availability·desk_share/5·ω_d)`, with `w` contract days,
    /// `h` days at home and `ω_d` the weekday's index; model.md §2.
    fn new(plan: &Plan, draw: &Draw, role: usize, policy: usize, t: YearNumber) -> WorkWeek {
        let working = Working::new(plan, draw, role, policy);
        let home_days = working.home_days(t);
        let seated = working.seated(home_days);
        let seated = plan.weekday_index().map(|index| (seated * index).min(1.0));
        WorkWeek {
            seated,
            variance: seated.map(|chance| chance * (1.0 - chance)),
            home_working: working.home_working(home_days),
        }
    }

    /// Adds the people of a role that is this part of all.
    fn add(&mut self, weight: Share, each: &WorkWeek) {
        for day in 0..5 {
            self.seated[day] += weight * each.seated[day];
            self.variance[day] += weight * each.variance[day];
        }
        self.home_working += weight * each.home_working;
    }
}

/// What the weeks of several people come to in a year in which nobody comes with certainty: three sums in the place of
/// eleven, for every role and year of every draw.
#[derive(Clone, Copy, Debug, Default)]
struct Presence {
    /// Average chance to sit at a desk on a day of index 1.
    seated: Share,
    /// Average of its square.
    squares: f64,
    /// Whether somebody comes with certainty on a busy day; then no sum tells the week.
    is_full: bool,
    home_working: Euro,
}

impl Presence {
    /// # Formula
    /// `Σ w·P_d = ω_d·S` and `Σ w·P_d·(1 − P_d) = ω_d·S − ω_d²·Q`, with `S` and `Q` the averages of the chance on a day of
    /// index 1 and of its square.
    fn week(&self, plan: &Plan) -> WorkWeek {
        let index = plan.weekday_index();
        WorkWeek {
            seated: index.map(|index| index * self.seated),
            variance: index.map(|index| (index * (self.seated - index * self.squares)).max(0.0)),
            home_working: self.home_working,
        }
    }
}

/// What the weeks of a person of a role under a policy are made of, whatever the year.
#[derive(Clone, Copy)]
struct Working {
    work_days: DaysPerWeek,
    /// Days a week at home in year 1, before any limit.
    home_days: DaysPerWeek,
    /// Days a week that are added at home each year.
    trend: f64,
    availability: Share,
    desk_share: Share,
    /// Euros for a day at home.
    allowance: Euro,
    /// Euros a year for what stands at home, for who works there.
    kit: Euro,
    is_left_out: bool,
}

impl Working {
    fn new(plan: &Plan, draw: &Draw, role: usize, policy: usize) -> Working {
        let (role_draw, home) = (&draw.roles[role], &draw.home_working);
        Working {
            work_days: work_days(draw),
            home_days: role_draw.home_days + draw.policies[policy].home_days_change,
            trend: if role_draw.home_days > 0.0 { draw.attendance.home_days_trend } else { 0.0 },
            availability: draw.attendance.availability,
            desk_share: role_draw.desk_share,
            allowance: home.allowance_per_day,
            kit: home.kit_budget / home.kit_cycle,
            is_left_out: plan.roles()[role].external && !plan.scenario().home_working.externals,
        }
    }

    /// Days a week at home in year `t`.
    ///
    /// # Formula
    /// `home_days + home_days_change + (t − 1)·home_days_trend`, from 0 to the contract days, the trend only for roles that
    /// work at home; model.md §1.
    fn home_days(&self, t: YearNumber) -> DaysPerWeek {
        most(least(self.home_days + f64::from(t - 1) * self.trend, self.work_days), 0.0)
    }

    /// Chance to sit at a desk on a day of index 1.
    fn seated(&self, home_days: DaysPerWeek) -> Share {
        (self.work_days - home_days) * self.availability * self.desk_share / 5.0
    }

    /// Euros a year for working at home so many days a week.
    fn home_working(&self, home_days: DaysPerWeek) -> Euro {
        let kit = if home_days > 0.0 { self.kit } else { 0.0 };
        if self.is_left_out { 0.0 } else { home_days * 52.0 * self.availability * self.allowance + kit }
    }
}
