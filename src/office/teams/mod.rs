//! Teams that come together once a week: who is in when, and how many desks that takes.

pub mod paste;

use serde::{Deserialize, Serialize};

use crate::model::Year;
use crate::model::desks::Attendance;
use crate::model::draw::Draw;
use crate::model::people::{role_shares, work_days};
use crate::office::team_days::{DAYS, Loads, Problem, Team as Load};
use crate::probability::counting;
use crate::probability::normal;
use crate::probability::stream::{DrawIndex, Seed, Stream};
use crate::scenario::plan::Plan;
use crate::units::{DaysPerWeek, Desks, People, Share};

/// Teams at most.
pub const MOST: usize = 200;

/// People in a team at most.
pub const MOST_PEOPLE: u32 = 10_000;

/// Letters of a name at most.
pub const LONGEST: usize = 100;

/// A team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Team {
    /// What it is called.
    pub name: String,
    /// How many people it has.
    pub people: u32,
    /// Days a week that each of them works at home.
    pub home_days: DaysPerWeek,
    /// The weekday on which all of them come, 0 for Monday, if there is one.
    #[serde(default)]
    pub day: Option<usize>,
    /// Whether that day must stay.
    #[serde(default)]
    pub is_fixed: bool,
}

/// The teams of a municipality, and which of them must not come on the same day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Teams {
    /// All teams.
    pub teams: Vec<Team>,
    /// Pairs of teams, as positions, that must not have the same day.
    pub apart: Vec<(usize, usize)>,
}

impl Teams {
    /// The same without what no team may have.
    pub fn sound(mut self) -> Teams {
        self.teams.truncate(MOST);
        for team in &mut self.teams {
            team.name = team.name.chars().take(LONGEST).collect();
            team.people = team.people.min(MOST_PEOPLE);
            team.home_days = if team.home_days.is_finite() { team.home_days.clamp(0.0, 5.0) } else { 0.0 };
            team.day = team.day.filter(|day| *day < DAYS);
            team.is_fixed &= team.day.is_some();
        }
        let n_teams = self.teams.len();
        self.apart.retain(|(a, b)| a != b && *a < n_teams && *b < n_teams);
        self
    }

    /// The same with these team days.
    pub fn with_days(&self, days: &[usize]) -> Teams {
        let mut teams = self.clone();
        for (team, day) in teams.teams.iter_mut().zip(days) {
            team.day = Some(*day);
        }
        teams
    }

    /// The team days now, if every team has one.
    pub fn days(&self) -> Option<Vec<usize>> {
        self.teams.iter().map(|team| team.day).collect()
    }
}

/// The people of a scenario, in teams and in none.
#[derive(Clone, Debug)]
pub struct Office {
    teams: Vec<Seated>,
    /// Those in no team.
    others: Attendance,
    /// How many these are.
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
    /// The people of a plan in a year of a projection. Those in no team come as the model says; of teams that have more
    /// people than there are, nobody is left.
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
        let chances = |team: &Team, day: usize| {
            let office = work_days(&draw) - team.home_days.min(work_days(&draw));
            let others: f64 = (0..DAYS).filter(|other| *other != day).map(|other| index[other]).sum();
            std::array::from_fn(|other| {
                let part = if other == day {
                    office.min(1.0)
                } else if others > 0.0 {
                    (office - 1.0).max(0.0) * index[other] / others
                } else {
                    0.0
                };
                part.min(1.0) * at_desk
            })
        };
        let of_team = |team: &Team| Seated {
            people: f64::from(team.people),
            chances: std::array::from_fn(|day| chances(team, day)),
            day: team.day,
            is_fixed: team.is_fixed,
        };
        let in_teams: People = teams.teams.iter().map(|team| f64::from(team.people)).sum();
        let n_others = (year.headcount - in_teams).max(0.0);
        let part = if year.headcount > 0.0 { n_others / year.headcount } else { 0.0 };
        Office {
            teams: teams.teams.iter().map(of_team).collect(),
            others: Attendance {
                mean: year.attendance.mean.map(|mean| mean * part),
                deviation: year.attendance.deviation.map(|deviation| deviation * part.sqrt()),
            },
            n_others,
            apart: teams.apart.clone(),
            service_quantile: plan.service_quantile(),
            headcount: year.headcount.max(in_teams),
        }
    }

    /// What the optimiser has to solve.
    pub fn problem(&self) -> Problem {
        let load = |team: &Seated| Load {
            load: team.chances.map(|week| week.map(|chance| team.people * chance)),
            now: team.day,
            is_fixed: team.is_fixed,
        };
        Problem { teams: self.teams.iter().map(load).collect(), apart: self.apart.clone(), others: self.others.mean }
    }

    /// Who is at a desk on each weekday, with a day for each team.
    pub fn attendance(&self, days: &[usize]) -> Attendance {
        let mut mean: Loads = self.others.mean;
        let mut variance = self.others.deviation.map(|deviation| deviation * deviation);
        for (Seated { people, chances, .. }, day) in self.teams.iter().zip(days) {
            for (weekday, chance) in chances[*day].iter().enumerate() {
                mean[weekday] += people * chance;
                variance[weekday] += people * chance * (1.0 - chance);
            }
        }
        Attendance { mean, deviation: variance.map(f64::sqrt) }
    }

    /// Desks needed at the service level of the scenario, with a day for each team.
    pub fn desks(&self, days: &[usize]) -> Desks {
        self.attendance(days).desks_needed(self.service_quantile, self.headcount)
    }

    /// A week drawn from the same model: people at a desk on each weekday, team by team, and last those in none.
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
            seated.push(others.round().clamp(0.0, self.n_others.ceil()) as u32);
            seated
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::office::team_days::Outcome;
    use crate::outcome::comparison::Comparison;
    use crate::scenario::Quantity;

    fn team(people: u32, day: usize) -> Team {
        Team { name: format!("Team {people}"), people, home_days: 2.0, day: Some(day), is_fixed: false }
    }

    fn office(scenario: &crate::scenario::Scenario, teams: &Teams) -> Office {
        let plan = Plan::new(scenario).expect("valid");
        let comparison = Comparison::new(&plan);
        Office::new(&plan, teams, &comparison.going_on().years[0])
    }

    #[test]
    fn teams_that_all_come_on_tuesday_are_spread_and_that_saves_desks() {
        let teams = Teams { teams: (0..10).map(|n| team(20 + n, 1)).collect(), apart: vec![(0, 1)] };
        let office = office(&Preset::Medium.scenario(), &teams);
        let Outcome::Found { week, bound, .. } = office.problem().solve() else { panic!("a week exists") };
        let now = teams.days().expect("every team has a day");
        assert!(week.peak < office.problem().loads(&now)[1]);
        assert!(bound <= week.peak * (1.0 + 1e-9));
        assert!(office.desks(&week.days) < office.desks(&now));
        assert_ne!(week.days[0], week.days[1]);
    }

    #[test]
    fn everyone_comes_as_often_as_the_contract_says() {
        let scenario = Preset::Medium.scenario();
        let teams = Teams { teams: vec![team(100, 2)], apart: Vec::new() };
        let office = office(&scenario, &teams);
        let sums: Vec<f64> = (0..5).map(|day| office.problem().teams[0].load[day].iter().sum()).collect();
        // Whatever the team day, the week holds as many days at a desk.
        assert!(sums.iter().all(|sum| (sum - sums[0]).abs() < 1e-9), "{sums:?}");
    }

    /// 400 people at a half each day: what 100,000 weeks show beside what the formulas say.
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

    #[test]
    fn what_no_team_may_have_is_left_out() {
        let wild = Team { name: "x".repeat(500), people: u32::MAX, home_days: f64::NAN, day: Some(9), is_fixed: true };
        let sound = Teams { teams: vec![wild], apart: vec![(0, 0), (0, 7)] }.sound();
        let team = &sound.teams[0];
        assert_eq!((team.people, team.home_days, team.day, team.is_fixed), (MOST_PEOPLE, 0.0, None, false));
        assert!(team.name.len() == LONGEST && sound.apart.is_empty());
    }
}
