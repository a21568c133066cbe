//! The week of the average person: when they sit at a desk, and what working at home costs.

use std::rc::Rc;

use super::arithmetic::{least, most};
use super::people::work_days;
use crate::model::draw::Draw;
use crate::scenario::plan::Plan;
use crate::units::{DaysPerWeek, Euro, Share, YearNumber};

/// The longest horizon that a file may have. What holds until then is the same for every horizon, so that a longer one
/// changes no digit of the first years.
const LONGEST: YearNumber = 20;

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
    pub fn of_roles(plan: &Plan, draw: &Draw, policy: usize, roles: &[(usize, Share)]) -> Rc<[WorkWeek]> {
        if draw.attendance.home_days_trend == 0.0 {
            return Rc::new([WorkWeek::of_year(plan, draw, policy, roles, 1)]);
        }
        let busiest = plan.weekday_index().into_iter().fold(0.0, f64::max);
        let (mut straight, mut bent) = (Straight::default(), Vec::new());
        for &(role, weight) in roles {
            let working = Working::new(plan, draw, role, policy);
            match working.ends().filter(|ends| ends.iter().all(|end| end.seated * busiest <= 1.0)) {
                Some(ends) => straight.add(weight, ends),
                None => bent.push((weight, working)),
            }
        }
        let week = |t: YearNumber| {
            let mut presence = straight.in_year(t);
            for (weight, working) in &bent {
                let each = working.in_year(t);
                if each.seated * busiest > 1.0 {
                    return WorkWeek::of_year(plan, draw, policy, roles, t);
                }
                presence.add(*weight, each);
            }
            presence.week(plan)
        };
        (1..=plan.scenario().horizon).map(week).collect()
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
        let InYear { seated, home_working } = Working::new(plan, draw, role, policy).in_year(t);
        let seated = plan.weekday_index().map(|index| (seated * index).min(1.0));
        WorkWeek { seated, variance: seated.map(|chance| chance * (1.0 - chance)), home_working }
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

/// What a year is for a person of a role.
#[derive(Clone, Copy)]
struct InYear {
    /// Chance to sit at a desk on a day of index 1.
    seated: Share,
    /// Euros for working at home.
    home_working: Euro,
}

/// What the weeks of several people come to in a year in which nobody comes with certainty: three sums in the place of
/// eleven, for every role and year of every draw.
#[derive(Clone, Copy, Debug, Default)]
struct Presence {
    /// Average chance to sit at a desk on a day of index 1.
    seated: Share,
    /// Average of its square.
    squares: f64,
    home_working: Euro,
}

impl Presence {
    /// Adds the people of a role that is this part of all.
    fn add(&mut self, weight: Share, each: InYear) {
        self.seated += weight * each.seated;
        self.squares += weight * each.seated * each.seated;
        self.home_working += weight * each.home_working;
    }

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

/// What the weeks of several people come to while none of them reaches a limit: then what is of one person grows or
/// shrinks by as much every year, and sums of a few numbers tell it for all years.
#[derive(Clone, Copy, Debug, Default)]
struct Straight {
    /// In year 1.
    first: Presence,
    /// Average change per year of the chance to sit at a desk on a day of index 1.
    change: f64,
    /// Average of that chance in year 1 times its change.
    product: f64,
    /// Average of the square of its change.
    change_squares: f64,
    /// Average change per year of the euros for working at home.
    home_working_change: f64,
}

impl Straight {
    /// Adds the people of a role that is this part of all, with year 1 and the [`LONGEST`].
    fn add(&mut self, weight: Share, [first, last]: [InYear; 2]) {
        let years = f64::from(LONGEST - 1);
        let change = (last.seated - first.seated) / years;
        self.first.add(weight, first);
        self.change += weight * change;
        self.product += weight * first.seated * change;
        self.change_squares += weight * change * change;
        self.home_working_change += weight * (last.home_working - first.home_working) / years;
    }

    /// # Formula
    /// `Σ w·(P + n·C)² = Σ w·P² + 2·n·Σ w·P·C + n²·Σ w·C²`, with `P` a chance in year 1, `C` its change per year and `n` the
    /// years since.
    fn in_year(&self, t: YearNumber) -> Presence {
        let n = f64::from(t - 1);
        Presence {
            seated: self.first.seated + n * self.change,
            squares: self.first.squares + n * (2.0 * self.product + n * self.change_squares),
            home_working: self.first.home_working + n * self.home_working_change,
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

    /// Year 1 and the [`LONGEST`]; none where a limit is reached between them.
    fn ends(&self) -> Option<[InYear; 2]> {
        let may_grow = |t: YearNumber| {
            let home_days = self.unlimited_home_days(t);
            home_days > 0.0 && home_days <= self.work_days
        };
        let is_straight = self.trend == 0.0 || (may_grow(1) && may_grow(LONGEST));
        is_straight.then(|| [self.in_year(1), self.in_year(LONGEST)])
    }

    fn in_year(&self, t: YearNumber) -> InYear {
        let home_days = self.home_days(t);
        InYear { seated: self.seated(home_days), home_working: self.home_working(home_days) }
    }

    /// Days a week at home in year `t`.
    ///
    /// # Formula
    /// `home_days + home_days_change + (t − 1)·home_days_trend`, from 0 to the contract days, the trend only for roles that
    /// work at home; model.md §1.
    fn home_days(&self, t: YearNumber) -> DaysPerWeek {
        most(least(self.unlimited_home_days(t), self.work_days), 0.0)
    }

    fn unlimited_home_days(&self, t: YearNumber) -> DaysPerWeek {
        self.home_days + f64::from(t - 1) * self.trend
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::scenario::path::Path;

    /// The largest difference, over all years, between the weeks at one go and the sums person by person.
    fn off(trend: f64, change: &mut dyn FnMut(&mut Draw)) -> f64 {
        let plan = Plan::new(&Preset::SixPolicies.scenario()).expect("the preset is valid");
        let mut draw = Draw::likely(plan.scenario());
        draw.attendance.home_days_trend = trend;
        change(&mut draw);
        let n_roles = draw.roles.len();
        let roles: Vec<(usize, Share)> = (0..n_roles).map(|role| (role, 1.0 / n_roles as f64)).collect();
        let weeks = WorkWeek::of_roles(&plan, &draw, 0, &roles);
        let mut off: f64 = 0.0;
        for (week, t) in weeks.iter().zip(1..) {
            let each = WorkWeek::of_year(&plan, &draw, 0, &roles, t);
            for day in 0..5 {
                off = off.max((week.seated[day] - each.seated[day]).abs());
                off = off.max((week.variance[day] - each.variance[day]).abs());
            }
            off = off.max((week.home_working - each.home_working).abs() / each.home_working.max(1.0));
        }
        off
    }

    #[test]
    fn no_horizon_is_longer() {
        let row = "horizon".parse::<Path>().ok().and_then(|path| path.row()).expect("there is a horizon");
        assert_eq!(row.kind.number().map(|(_, _, most)| most), Some(f64::from(LONGEST)));
    }

    #[test]
    fn weeks_of_all_years_at_one_go_are_those_of_each_person() {
        for trend in [-1.0, -0.3, -0.05, 0.02, 0.1, 0.5, 1.0] {
            assert!(off(trend, &mut |_| ()) < 1e-12, "{trend}");
            // Somebody without days at home beside somebody who comes with certainty on a busy day.
            let full = &mut |draw: &mut Draw| {
                draw.roles[0].home_days = 0.0;
                (draw.roles[1].desk_share, draw.roles[1].home_days) = (1.0, 0.1);
                draw.attendance.availability = 1.0;
            };
            assert!(off(trend, full) < 1e-12, "{trend}");
            // A policy that takes days at home away from who has few.
            assert!(off(trend, &mut |draw| draw.policies[0].home_days_change = -1.5) < 1e-12, "{trend}");
        }
    }
}
