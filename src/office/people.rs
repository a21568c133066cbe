//! People at the office: the chance that each sits at a desk, the desks that takes, and weeks drawn from it.

use crate::model::desks::WeekdayAttendance;
use crate::model::draw::Draw;
use crate::model::people::{role_shares, work_days};
use crate::model::projection::Year;
use crate::office::team_days::puzzle::{DAYS, Load, Loads, Puzzle};
use crate::office::teams::{Team, Teams};
use crate::probability::counting;
use crate::probability::normal;
use crate::probability::stream::{DrawIndex, Seed, Stream};
use crate::scenario::plan::Plan;
use crate::units::{DaysPerWeek, Desks, People, Share};

/// The people of a scenario at the office, in teams and in none.
#[derive(Clone, Debug)]
pub struct Office {
    teams: Vec<Seated>,
    /// The people in no team.
    others: WeekdayAttendance,
    /// The number of people in no team.
    n_others: People,
    apart: Vec<(usize, usize)>,
    service_quantile: f64,
    headcount: People,
}

/// A team at the office.
#[derive(Clone, Debug)]
struct Seated {
    people: People,
    /// For each team day (outer), the chance that one of them sits at a desk on each weekday (inner).
    chances: [[Share; DAYS]; DAYS],
    day: Option<usize>,
    is_fixed: bool,
}

impl Office {
    /// The people of a plan in a year of a projection. People in no team come as the model says; there are none where the
    /// teams have more people than the municipality.
    ///
    /// # Formula
    /// On its team day everyone of a team who works comes to the office; the other office days `max(0, w − h − 1)` fall
    /// on the other weekdays, in proportion to how busy these are. Who is at the office and not on leave sits at a desk
    /// for the part of the time that is usual among all people.
    pub fn new(plan: &Plan, teams: &Teams, year: &Year) -> Office {
        let draw = Draw::likely(plan.scenario());
        let desk_share: f64 = role_shares(&draw).zip(&draw.roles).map(|(share, role)| share * role.desk_share).sum();
        let at_desk = draw.attendance.availability * desk_share;
        let index = plan.weekday_index();
        let of_team = |team: &Team| Seated {
            people: f64::from(team.people),
            chances: {
                let office_days = work_days(&draw) - team.home_days.min(work_days(&draw));
                std::array::from_fn(|day| presence(office_days, day, &index).map(|part| part * at_desk))
            },
            day: team.day,
            is_fixed: team.is_fixed,
        };
        let in_teams: People = teams.teams.iter().map(|team| f64::from(team.people)).sum();
        let n_others = (year.headcount - in_teams).max(0.0);
        let part = if year.headcount > 0.0 { n_others / year.headcount } else { 0.0 };
        // Guests are in no team.
        let guests = index.map(|index| year.attendance.guests * index);
        let guests_variance = guests.map(|guests| draw.attendance.synchronisation * guests);
        let (mean, deviation) = (year.attendance.mean, year.attendance.deviation);
        let variance = |day: usize| {
            let of_staff = (deviation[day] * deviation[day] - guests_variance[day]).max(0.0);
            of_staff * part + guests_variance[day]
        };
        Office {
            teams: teams.teams.iter().map(of_team).collect(),
            others: WeekdayAttendance {
                mean: std::array::from_fn(|day| (mean[day] - guests[day]) * part + guests[day]),
                deviation: std::array::from_fn(|day| variance(day).sqrt()),
                guests: year.attendance.guests,
            },
            n_others,
            apart: teams.apart.clone(),
            service_quantile: plan.service_quantile(),
            headcount: year.headcount.max(in_teams),
        }
    }

    /// The puzzle of the team days.
    pub fn puzzle(&self) -> Puzzle {
        let load = |team: &Seated| Load {
            people: team.chances.map(|week| week.map(|chance| team.people * chance)),
            now: team.day,
            is_fixed: team.is_fixed,
        };
        Puzzle { teams: self.teams.iter().map(load).collect(), apart: self.apart.clone(), others: self.others.mean }
    }

    /// The people at a desk on each weekday, with a day for each team.
    pub fn attendance(&self, days: &[usize]) -> WeekdayAttendance {
        let mut mean: Loads = self.others.mean;
        let mut variance = self.others.deviation.map(|deviation| deviation * deviation);
        for (Seated { people, chances, .. }, day) in self.teams.iter().zip(days) {
            for (weekday, chance) in chances[*day].iter().enumerate() {
                mean[weekday] += people * chance;
                variance[weekday] += people * chance * (1.0 - chance);
            }
        }
        WeekdayAttendance { mean, deviation: variance.map(f64::sqrt), guests: self.others.guests }
    }

    /// Desks needed at the service level of the scenario, with a day for each team.
    pub fn desks(&self, days: &[usize]) -> Desks {
        self.attendance(days).desks_needed(self.service_quantile, self.headcount)
    }

    /// A drawn week: people at a desk on each weekday, team by team, and last those in no team.
    pub fn week(&self, days: &[usize], week: DrawIndex) -> [Vec<u32>; DAYS] {
        let mut stream = Stream::new(Seed::USUAL, "teams.week");
        let mut numbers = stream.many(week);
        let mut next = || numbers.next().expect("a stream has no end");
        std::array::from_fn(|weekday| {
            let of_team = |(team, day): (&Seated, &usize)| {
                counting::binomial(team.people as u32, team.chances[*day][weekday], next())
            };
            let mut seated: Vec<u32> = self.teams.iter().zip(days).map(of_team).collect();
            let others = self.others.mean[weekday] + normal::quantile(next()) * self.others.deviation[weekday];
            let most = if self.others.guests > 0.0 { f64::INFINITY } else { self.n_others.ceil() };
            seated.push(others.round().clamp(0.0, most) as u32);
            seated
        })
    }
}

/// The part of each weekday that a member of a team is at the office, with a team day and a number of office days a week;
/// `index` says how busy the weekdays are.
///
/// # Formula
/// `min(1, w)` on the team day and `min(1, max(0, w − 1)·i_d/Σi)` on another, with `w` the office days, `i_d` the index of
/// the weekday and `Σi` the sum over the other weekdays.
fn presence(office_days: DaysPerWeek, team_day: usize, index: &[f64; DAYS]) -> [Share; DAYS] {
    let others: f64 = (0..DAYS).filter(|other| *other != team_day).map(|other| index[other]).sum();
    std::array::from_fn(|day| {
        if day == team_day {
            office_days.min(1.0)
        } else if others > 0.0 {
            ((office_days - 1.0).max(0.0) * index[day] / others).min(1.0)
        } else {
            0.0
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::office::team_days::puzzle::Solution;
    use crate::outcome::comparison::Comparison;
    use crate::scenario::Quantity;

    fn team(people: u32, day: usize) -> Team {
        Team { name: format!("Team {people}"), people, home_days: 2.0, day: Some(day), is_fixed: false }
    }

    fn office(scenario: &crate::scenario::Scenario, teams: &Teams) -> Office {
        let plan = Plan::new(scenario).expect("valid");
        let comparison = Comparison::new(plan.clone());
        Office::new(&plan, teams, &comparison.going_on().years[0])
    }

    #[test]
    fn teams_that_all_come_on_tuesday_are_spread_and_that_saves_desks() {
        let teams = Teams { teams: (0..10).map(|n| team(20 + n, 1)).collect(), apart: vec![(0, 1)] };
        let office = office(&Preset::Medium.scenario(), &teams);
        let Solution::Found { week, bound, .. } = office.puzzle().solve() else { panic!("a week exists") };
        let now = teams.days().expect("every team has a day");
        assert!(week.peak < office.puzzle().loads(&now)[1]);
        assert!(bound <= week.peak * (1.0 + 1e-9));
        assert!(office.desks(&week.days) < office.desks(&now));
        assert_ne!(week.days[0], week.days[1]);
    }

    #[test]
    fn everyone_comes_as_often_as_the_contract_says() {
        let scenario = Preset::Medium.scenario();
        let teams = Teams { teams: vec![team(100, 2)], apart: Vec::new() };
        let office = office(&scenario, &teams);
        let sums: Vec<f64> = (0..5).map(|day| office.puzzle().teams[0].people[day].iter().sum()).collect();
        // With any team day the week holds as many days at a desk.
        assert!(sums.iter().all(|sum| (sum - sums[0]).abs() < 1e-9), "{sums:?}");
    }

    /// 400 people at a half each day: 100,000 drawn weeks beside the formulas.
    #[test]
    fn a_hundred_thousand_weeks_agree_with_the_formulas() {
        let mut scenario = Preset::Medium.scenario();
        scenario.workforce.headcount = Quantity::Fixed(400.0);
        scenario.attendance.synchronisation = Quantity::Fixed(1.0);
        scenario.attendance.availability = Quantity::Fixed(1.0);
        scenario.workforce.part_time_factor = Quantity::Fixed(1.0);
        scenario.workforce.roles.iter_mut().for_each(|role| role.desk_share = Quantity::Fixed(0.8));
        let team = |people, day, home_days| Team { home_days, ..team(people, day) };
        let teams = Teams { teams: vec![team(150, 1, 2.0), team(250, 3, 3.0)], apart: Vec::new() };
        let office = office(&scenario, &teams);
        let days = teams.days().expect("every team has a day");
        let attendance = office.attendance(&days);
        let desks = attendance.mean.iter().fold(0.0, |most, mean| f64::max(most, *mean)).round();
        let expected = attendance.use_of(desks);
        let n_weeks = 100_000;
        let (mut short, mut used) = ([0.0; DAYS], [0.0; DAYS]);
        for week in 0..n_weeks {
            for (day, seated) in office.week(&days, week).iter().enumerate() {
                let people: u32 = seated.iter().sum();
                short[day] += f64::from(u8::from(f64::from(people) > desks));
                used[day] += f64::from(people).min(desks);
            }
        }
        for day in 0..DAYS {
            let n = f64::from(n_weeks);
            let chance = short[day] / n;
            // Four standard errors, and what the normal approximation may be off.
            let error = 4.0 * (expected.shortage[day] * (1.0 - expected.shortage[day]) / n).sqrt() + 0.005;
            assert!(
                (chance - expected.shortage[day]).abs() < error,
                "{day}: {chance} against {}",
                expected.shortage[day]
            );
            let occupancy = used[day] / n / desks;
            assert!((occupancy - expected.occupancy[day]).abs() < 0.001, "{day}: {occupancy}");
        }
    }
}
