//! Teams as lines of text: typed, or pasted from a spreadsheet.

use super::{LONGEST, MOST, MOST_PEOPLE, Team};

/// Why a line is no team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has no name and number of people.
    Short(usize),
    /// The number of people is no whole number up to [`MOST_PEOPLE`].
    People(usize, String),
    /// The days at home are no number from 0 to 5.
    HomeDays(usize, String),
    /// No weekday is called so.
    Day(usize, String),
    /// The name has more than [`LONGEST`] letters.
    Name(usize),
    /// There is more on the line than a team has.
    Columns(usize, String),
    /// Two teams have the same name.
    Twice(usize, String),
    /// There are more than [`MOST`] teams.
    TooMany(usize),
}

/// Reads a team a line: name, people, days at home, team day, and a word where that day is fixed. A tab, a semicolon or
/// a comma stands between them; a first line without any number is a heading.
///
/// # Errors
/// Everything that is wrong, by line.
pub fn read(text: &str) -> Result<Vec<Team>, Vec<Wrong>> {
    let sign = ['\t', ';'].into_iter().find(|sign| text.contains(*sign)).unwrap_or(',');
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()).peekable();
    if lines.peek().is_some_and(|(_, line)| !line.contains(|sign: char| sign.is_ascii_digit())) {
        lines.next();
    }
    let (mut teams, mut wrong): (Vec<Team>, Vec<Wrong>) = Default::default();
    for (number, line) in lines {
        match team(number, line, sign) {
            Ok(team) if teams.iter().any(|other| other.name == team.name) => {
                wrong.push(Wrong::Twice(number, team.name))
            }
            Ok(team) => teams.push(team),
            Err(why) => wrong.push(why),
        }
    }
    if teams.len() > MOST {
        wrong.push(Wrong::TooMany(teams.len()));
    }
    if wrong.is_empty() { Ok(teams) } else { Err(wrong) }
}

fn team(number: usize, line: &str, sign: char) -> Result<Team, Wrong> {
    let cells: Vec<&str> = line.split(sign).map(|cell| cell.trim().trim_matches('"').trim()).collect();
    let cell = |position: usize| cells.get(position).copied().unwrap_or_default();
    if cell(0).is_empty() || cell(1).is_empty() {
        return Err(Wrong::Short(number));
    }
    if cell(0).chars().count() > LONGEST {
        return Err(Wrong::Name(number));
    }
    if let Some(more) = cells.iter().skip(5).find(|cell| !cell.is_empty()) {
        return Err(Wrong::Columns(number, (*more).to_owned()));
    }
    let people = cell(1).parse().ok().filter(|people| *people <= MOST_PEOPLE);
    let home_days = match cell(2) {
        "" => Some(0.0),
        text => text.replace(',', ".").parse().ok().filter(|days| (0.0..=5.0).contains(days)),
    };
    let day = match cell(3) {
        "" | "-" => None,
        text => Some(weekday(text).ok_or_else(|| Wrong::Day(number, text.to_owned()))?),
    };
    Ok(Team {
        name: cell(0).to_owned(),
        people: people.ok_or_else(|| Wrong::People(number, cell(1).to_owned()))?,
        home_days: home_days.ok_or_else(|| Wrong::HomeDays(number, cell(2).to_owned()))?,
        day,
        is_fixed: day.is_some() && !cell(4).is_empty(),
    })
}

/// A weekday by its Dutch or English name, or how that begins.
fn weekday(text: &str) -> Option<usize> {
    const NAMES: [[&str; 2]; 5] = [
        ["maandag", "monday"],
        ["dinsdag", "tuesday"],
        ["woensdag", "wednesday"],
        ["donderdag", "thursday"],
        ["vrijdag", "friday"],
    ];
    let text = text.to_lowercase();
    let text = text.trim_end_matches('.');
    NAMES.iter().position(|names| text.len() >= 2 && names.iter().any(|name| name.starts_with(text)))
}

/// The teams as such lines, with these short names of weekdays and this word for a fixed day.
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
                Wrong::Short(2),
                Wrong::People(3, found("veel")),
                Wrong::HomeDays(4, found("9")),
                Wrong::Day(5, found("zondag")),
                Wrong::Twice(6, found("Burgerzaken")),
            ]
        );
        assert_eq!(read(&format!("{}; 4", "x".repeat(101))), Err(vec![Wrong::Name(1)]));
        assert_eq!(read("Staf; 4; 1; di; vast; ja"), Err(vec![Wrong::Columns(1, found("ja"))]));
        let many: String = (0..=MOST).map(|number| format!("Team {number}; 3\n")).collect();
        assert_eq!(read(&many), Err(vec![Wrong::TooMany(MOST + 1)]));
        assert_eq!(read(""), Ok(Vec::new()));
    }
}
