//! Teams as lines of text: typed, or pasted from a spreadsheet.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::cells::line::{self, Quotes, SEPARATORS};
use crate::cells::number::without_thousands;
use crate::cells::weekday::beginning_with;
use crate::office::team_days::puzzle::DAYS;
use crate::office::teams::{LONGEST, MOST, MOST_PEOPLE, Team};
use crate::units::DaysPerWeek;

/// Why a line is no team. Lines are numbered from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotATeam {
    /// There is no name and number of people.
    Short {
        /// The number of the line.
        line: usize,
    },
    /// The number of people is no whole number up to [`MOST_PEOPLE`].
    People {
        /// The number of the line.
        line: usize,
        /// The text of the cell.
        found: String,
    },
    /// The days at home are no number from 0 to 5.
    HomeDays {
        /// The number of the line.
        line: usize,
        /// The text of the cell.
        found: String,
    },
    /// The team day is no weekday from Monday to Friday.
    Day {
        /// The number of the line.
        line: usize,
        /// The text of the cell.
        found: String,
    },
    /// The name has more than [`LONGEST`] letters.
    Name {
        /// The number of the line.
        line: usize,
    },
    /// The line has more cells than a team.
    Columns {
        /// The number of the line.
        line: usize,
        /// The text of the first cell that is too many.
        found: String,
    },
    /// Two teams have one name.
    Twice {
        /// The number of the second line.
        line: usize,
        /// The name.
        name: String,
    },
    /// There are more than [`MOST`] teams.
    TooMany {
        /// The number of teams.
        teams: usize,
    },
}

impl Display for NotATeam {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        match self {
            NotATeam::Short { line } => write!(formatter, "line {line} has no name and number of people"),
            NotATeam::People { line, found } => {
                write!(formatter, "line {line}: `{found}` is no whole number of people up to {MOST_PEOPLE}")
            }
            NotATeam::HomeDays { line, found } => {
                write!(formatter, "line {line}: `{found}` is no number of days at home from 0 to 5")
            }
            NotATeam::Day { line, found } => {
                write!(formatter, "line {line}: `{found}` is no weekday from Monday to Friday")
            }
            NotATeam::Name { line } => write!(formatter, "line {line}: the name has more than {LONGEST} letters"),
            NotATeam::Columns { line, found } => {
                write!(formatter, "line {line}: `{found}` stands in a column that a team does not have")
            }
            NotATeam::Twice { line, name } => write!(formatter, "line {line}: another team is called `{name}`"),
            NotATeam::TooMany { teams } => write!(formatter, "{teams} teams are more than {MOST}"),
        }
    }
}

impl Error for NotATeam {}

/// Reads a team a line: name, people, days at home, team day, and a word where that day is fixed. They are separated by
/// tabs, otherwise by semicolons, otherwise by commas; a first line without any number is a heading.
///
/// # Errors
/// Everything that is wrong, by line.
pub fn read(text: &str) -> Result<Vec<Team>, Vec<NotATeam>> {
    let separator = SEPARATORS.into_iter().find(|separator| text.contains(*separator)).unwrap_or(',');
    let mut lines = line::numbered(text).filter(|(_, line)| !line.trim().is_empty()).peekable();
    if lines.peek().is_some_and(|(_, line)| !line.contains(|sign: char| sign.is_ascii_digit())) {
        lines.next();
    }
    let (mut teams, mut wrong): (Vec<Team>, Vec<NotATeam>) = Default::default();
    for (number, line) in lines {
        match team(number, line, separator) {
            Ok(team) if teams.iter().any(|other| other.name == team.name) => {
                wrong.push(NotATeam::Twice { line: number, name: team.name })
            }
            Ok(team) => teams.push(team),
            Err(why) => wrong.push(why),
        }
    }
    if teams.len() > MOST {
        wrong.push(NotATeam::TooMany { teams: teams.len() });
    }
    if wrong.is_empty() { Ok(teams) } else { Err(wrong) }
}

fn team(line: usize, text: &str, separator: char) -> Result<Team, NotATeam> {
    let cells = line::cells(text, separator, Quotes::Surround);
    let cell = |position: usize| cells.get(position).copied().unwrap_or_default();
    let found = |position: usize| cell(position).to_owned();
    if cell(0).is_empty() || cell(1).is_empty() {
        return Err(NotATeam::Short { line });
    }
    if cell(0).chars().count() > LONGEST {
        return Err(NotATeam::Name { line });
    }
    if let Some(more) = cells.iter().skip(5).find(|cell| !cell.is_empty()) {
        return Err(NotATeam::Columns { line, found: (*more).to_owned() });
    }
    let day = match cell(3) {
        "" | "-" => None,
        text => Some(working_day(text).ok_or_else(|| NotATeam::Day { line, found: found(3) })?),
    };
    Ok(Team {
        name: found(0),
        people: people(cell(1)).ok_or_else(|| NotATeam::People { line, found: found(1) })?,
        home_days: home_days(cell(2)).ok_or_else(|| NotATeam::HomeDays { line, found: found(2) })?,
        day,
        is_fixed: day.is_some() && !cell(4).is_empty(),
    })
}

fn people(text: &str) -> Option<u32> {
    text.parse().ok().filter(|people| *people <= MOST_PEOPLE)
}

fn home_days(text: &str) -> Option<DaysPerWeek> {
    if text.is_empty() { Some(0.0) } else { without_thousands(text).filter(|days| (0.0..=5.0).contains(days)) }
}

fn working_day(text: &str) -> Option<usize> {
    beginning_with(text).filter(|day| *day < DAYS)
}

/// Writes the teams as such lines, with short names of the weekdays and a word for a fixed day.
pub fn write(teams: &[Team], days: &[String; 5], fixed: &str) -> String {
    let line = |team: &Team| {
        let home_days = format!("{}", team.home_days).replace('.', ",");
        let mut cells = vec![team.name.replace(';', ","), team.people.to_string(), home_days];
        if let Some(day) = team.day {
            cells.push(days[day].clone());
            cells.extend(team.is_fixed.then(|| fixed.to_owned()));
        }
        cells.join("; ")
    };
    teams.iter().map(line).collect::<Vec<String>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_spreadsheet_are_read_and_written_back() {
        let text = "Team\tMensen\tThuis\tDag\nBurgerzaken\t24\t1,5\tdi\tvast\nRuimte\t40\t2\tThursday\n\nStaf\t7\n";
        let teams = read(text).expect("these are teams");
        assert_eq!(teams.len(), 3);
        assert_eq!((teams[0].people, teams[0].home_days, teams[0].day, teams[0].is_fixed), (24, 1.5, Some(1), true));
        assert_eq!((teams[1].day, teams[1].is_fixed), (Some(3), false));
        assert_eq!((teams[2].home_days, teams[2].day), (0.0, None));
        let days = ["ma", "di", "wo", "do", "vr"].map(str::to_owned);
        let written = write(&teams, &days, "vast");
        assert_eq!(written, "Burgerzaken; 24; 1,5; di; vast\nRuimte; 40; 2; do\nStaf; 7; 0");
        assert_eq!(read(&written), Ok(teams));
    }

    #[test]
    fn everything_that_is_wrong_is_said_with_its_line() {
        let text = "Burgerzaken; 24\nRuimte\nStaf; veel\nOnderwijs; 3; 9\nSport; 4; 1; zondag\nBurgerzaken; 1";
        let wrong = read(text).expect_err("nothing is right");
        let found = |text: &str| text.to_owned();
        assert_eq!(
            wrong,
            [
                NotATeam::Short { line: 2 },
                NotATeam::People { line: 3, found: found("veel") },
                NotATeam::HomeDays { line: 4, found: found("9") },
                NotATeam::Day { line: 5, found: found("zondag") },
                NotATeam::Twice { line: 6, name: found("Burgerzaken") },
            ]
        );
        assert_eq!(read(&format!("{}; 4", "x".repeat(101))), Err(vec![NotATeam::Name { line: 1 }]));
        assert_eq!(read("Staf; 4; 1; di; vast; ja"), Err(vec![NotATeam::Columns { line: 1, found: found("ja") }]));
        let many: String = (0..=MOST).map(|number| format!("Team {number}; 3\n")).collect();
        assert_eq!(read(&many), Err(vec![NotATeam::TooMany { teams: MOST + 1 }]));
        assert_eq!(read(""), Ok(Vec::new()));
    }
}
