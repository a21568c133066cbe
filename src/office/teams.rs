//! Teams that come together once a week.

use serde::{Deserialize, Serialize};

use crate::office::team_days::puzzle::DAYS;
use crate::units::DaysPerWeek;

/// The most teams.
pub const MOST: usize = 200;

/// The most people in a team.
pub const MOST_PEOPLE: u32 = 10_000;

/// The most letters of a name.
pub const LONGEST: usize = 100;

/// A team: its people and the weekday on which all of them come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Team {
    /// The name.
    pub name: String,
    /// The number of people.
    pub people: u32,
    /// Days that each of them works at home.
    pub home_days: DaysPerWeek,
    /// The team day, 0 for Monday, if there is one.
    #[serde(default)]
    pub day: Option<usize>,
    /// Whether the team day must stay.
    #[serde(default)]
    pub is_fixed: bool,
}

/// The teams of a municipality, and the pairs of them that must not share a team day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Teams {
    /// All teams.
    pub teams: Vec<Team>,
    /// Pairs of teams, as positions, that must not share a day.
    pub apart: Vec<(usize, usize)>,
}

impl Teams {
    /// The teams within their limits, without days and pairs that do not exist.
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

    /// The teams with these team days.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_team_may_have_is_left_out() {
        let wild = Team { name: "x".repeat(500), people: u32::MAX, home_days: f64::NAN, day: Some(9), is_fixed: true };
        let sound = Teams { teams: vec![wild], apart: vec![(0, 0), (0, 7)] }.sound();
        let team = &sound.teams[0];
        assert_eq!((team.people, team.home_days, team.day, team.is_fixed), (MOST_PEOPLE, 0.0, None, false));
        assert!(team.name.len() == LONGEST && sound.apart.is_empty());
    }
}
