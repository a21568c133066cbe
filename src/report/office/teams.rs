//! Team days in words and charts: the week now and the week that was found, and a week drawn from it.

use crate::chart::stack::{Bar, Category, Stack};
use crate::chart::weekdays::{Day, Reference, Weekdays};
use crate::office::people::Office;
use crate::office::team_days::puzzle::Week;
use crate::office::team_list::NotATeam;
use crate::office::teams::{LONGEST, MOST, MOST_PEOPLE, Team, Teams};
use crate::report::figure::{Cell, Drawing, Figure, Table, caption, whole, words};
use crate::report::outcome::weekdays::{NINE_IN_TEN, weekday};
use crate::scenario::Scenario;
use crate::text::names::capitalised;
use crate::text::{Texts, text};
use crate::units::{Desks, Share};

/// Teams that have a part of their own in the picture of a week.
const NAMED: usize = 6;

/// The smallest distance to the bound that is said.
const SMALLEST_GAP: Share = 0.0001;

/// Parts of the picture of a week that are no team: other teams, who is in none, and desks that stay free.
const REST: [usize; 3] = [6, 7, 11];

/// What was found for teams, as it is told.
#[derive(Clone, Copy)]
pub struct TeamFigures<'a> {
    /// The teams as they are.
    pub teams: &'a Teams,
    /// The people of the scenario, in teams and in none.
    pub office: &'a Office,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The language.
    pub texts: Texts,
}

/// Why lines are no teams, a sentence each.
pub fn wrong(why: &[NotATeam], texts: Texts) -> Vec<String> {
    let sentence = |why: &NotATeam| match why {
        NotATeam::Short { line } => texts.teams_short(*line),
        NotATeam::People { line, found } => {
            text!(
                texts,
                teams_people_wrong {
                    line: *line,
                    found: found.as_str(),
                    most: texts.language.whole(f64::from(MOST_PEOPLE))
                }
            )
        }
        NotATeam::HomeDays { line, found } => text!(texts, teams_home_wrong { line: *line, found: found.as_str() }),
        NotATeam::Day { line, found } => text!(texts, teams_day_wrong { line: *line, found: found.as_str() }),
        NotATeam::Name { line } => text!(texts, teams_name_wrong { line: *line, most: LONGEST }),
        NotATeam::Columns { line, found } => text!(texts, teams_columns { line: *line, found: found.as_str() }),
        NotATeam::Twice { line, name } => text!(texts, teams_twice { line: *line, name: name.as_str() }),
        NotATeam::TooMany { teams } => text!(texts, teams_too_many { number: *teams, most: MOST }),
    };
    why.iter().take(8).map(sentence).collect()
}

impl TeamFigures<'_> {
    fn whole(&self, number: f64) -> String {
        self.texts.language.whole(number)
    }

    fn first_year(&self) -> String {
        self.scenario.start_year.to_string()
    }

    /// A weekday in full.
    pub fn day(&self, day: usize) -> String {
        weekday(self.texts, day).0
    }

    /// What the week that was found brings, and how far it can be from the best.
    pub fn says(&self, found: &Week, bound: f64, is_best: bool) -> Vec<String> {
        let (texts, language) = (self.texts, self.texts.language);
        let desks = self.office.desks(&found.days);
        let mut says = Vec::new();
        match self.teams.days() {
            Some(now) => {
                let peak = self.office.puzzle().loads(&now).iter().copied().fold(0.0, f64::max);
                says.push(text!(texts, teams_peak { before: self.whole(peak), after: self.whole(found.peak) }));
                let (before, saved) = (self.office.desks(&now), self.office.desks(&now) - desks);
                says.push(if saved > 0.0 {
                    text!(
                        texts,
                        teams_saves { before: self.whole(before), after: self.whole(desks), saved: self.whole(saved) }
                    )
                } else {
                    texts.teams_saves_none(self.whole(before))
                });
                let workplace = &self.scenario.workplace;
                let euros = |share: Share| language.euro_short(saved * workplace.desk_cost.likely() * share);
                let in_teams: u32 = self.teams.teams.iter().map(|team| team.people).sum();
                if saved > 0.0 && f64::from(in_teams) <= self.scenario.workforce.headcount.likely() {
                    let (before, after) = (workplace.avoidable_before_lease, workplace.avoidable_after_lease);
                    says.push(text!(texts, teams_money { now: euros(before.likely()), later: euros(after.likely()) }));
                }
                let moved = self.office.puzzle().moved(&found.days);
                says.push(if moved == 0 { texts.teams_moved_none() } else { texts.teams_moved(moved) });
            }
            None => {
                says.push(text!(texts, teams_peak_only { after: self.whole(found.peak), desks: self.whole(desks) }))
            }
        }
        let gap: Share = if bound > 0.0 { found.peak / bound - 1.0 } else { 0.0 };
        says.push(if is_best || gap < 1e-9 {
            texts.teams_best()
        } else {
            // Less than that is not said: it may be a little more than nothing.
            text!(texts, teams_bound { bound: self.whole(bound), gap: language.percent(gap.max(SMALLEST_GAP), 2) })
        });
        says
    }

    /// Every team with its day now and the day that was found.
    pub fn table(&self, found: &Week) -> Table {
        let texts = self.texts;
        let row = |(team, day): (&Team, &usize)| {
            let people = f64::from(team.people);
            let now = team.day.map_or_else(|| texts.teams_no_day(), |day| self.day(day));
            let found = self.day(*day);
            let found = if team.day == Some(*day) { texts.teams_same(found) } else { texts.teams_new(found) };
            let cells = vec![whole(texts.language, people), words(now), words(found)];
            (team.name.clone(), cells)
        };
        Table {
            caption: texts.teams_found_caption(),
            header: vec![texts.teams_name(), texts.teams_people(), texts.teams_now(), texts.teams_then()],
            rows: self.teams.teams.iter().zip(&found.days).map(row).collect(),
            footer: None,
        }
    }

    /// The week with these team days; `other` is the week that it is compared with, on the same scale.
    pub fn week(&self, id: &'static str, title: String, days: &[usize], other: Option<&[usize]>) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let attendance = self.office.attendance(days);
        let desks = self.office.desks(days);
        let present = f64::from(self.scenario.workplace.desks);
        let busiest = (1..5).fold(0, |most, day| if attendance.mean[day] > attendance.mean[most] { day } else { most });
        let sentence = text!(
            texts,
            teams_week_says {
                day: self.day(busiest),
                people: self.whole(attendance.mean[busiest]),
                desks: self.whole(desks)
            }
        );
        let row = |day: usize| {
            let (mean, deviation) = (attendance.mean[day], attendance.deviation[day]);
            let cells = vec![whole(language, mean), Cell { value: deviation, text: language.decimal(deviation, 1) }];
            (self.day(day), cells)
        };
        let table = Table {
            caption: texts.teams_week_sub(self.first_year()),
            header: vec![texts.weekday(), texts.teams_at_desk(), texts.measured_deviation()],
            rows: (0..5).map(row).collect(),
            footer: None,
        };
        let bar = |day: usize| {
            let spread = NINE_IN_TEN * attendance.deviation[day];
            Day {
                name: weekday(texts, day).1,
                value: attendance.mean[day],
                low: (attendance.mean[day] - spread).max(0.0),
                high: attendance.mean[day] + spread,
            }
        };
        let reach = other.map_or_else(Vec::new, |days| {
            let other = self.office.attendance(days);
            (0..5)
                .map(|day| other.mean[day] + NINE_IN_TEN * other.deviation[day])
                .chain([self.office.desks(days)])
                .collect()
        });
        let reference = |name: String, value: Desks| Reference { name, value };
        let weekdays = Weekdays {
            caption: caption(id, &title, &sentence),
            days: (0..5).map(bar).collect(),
            interval: texts.weekdays_interval(),
            references: vec![
                reference(texts.weekdays_desks(self.whole(present)), present),
                reference(texts.weekdays_needed(self.whole(desks)), desks),
            ],
            ink: 1,
            reach,
        };
        let subtitle = texts.teams_week_sub(self.first_year());
        Figure { id, title, subtitle, sentence, table, drawing: Drawing::Weekdays(weekdays) }
    }

    /// A week drawn from the model: on each day, who sits where along the floor.
    pub fn floor(&self, days: &[usize], number: u32) -> Figure {
        let texts = self.texts;
        let week = self.office.week(days, number);
        let desks = self.office.desks(days);
        let n_teams = self.teams.teams.len();
        let mut largest: Vec<usize> = (0..n_teams).collect();
        largest.sort_by_key(|team| std::cmp::Reverse(self.teams.teams[*team].people));
        largest.truncate(NAMED);
        largest.sort_unstable();
        let is_named = |team: usize| largest.contains(&team);
        let mut categories: Vec<Category> = largest
            .iter()
            .enumerate()
            .map(|(ink, team)| Category { name: self.teams.teams[*team].name.clone(), ink })
            .collect();
        let rest = [texts.floor_other_teams(), texts.floor_no_team(), texts.floor_free()];
        categories.extend(rest.into_iter().zip(REST).map(|(name, ink)| Category { name, ink }));
        let values = |day: usize| -> Vec<f64> {
            let seated = &week[day];
            let of = |team: usize| f64::from(seated[team]);
            let others: f64 = (0..n_teams).filter(|team| !is_named(*team)).map(of).sum();
            let no_team = of(n_teams);
            let all: f64 = (0..=n_teams).map(of).sum();
            let free = (desks - all).max(0.0);
            largest.iter().map(|team| of(*team)).chain([others, no_team, free]).collect()
        };
        let people = |day: usize| -> f64 { week[day].iter().map(|people| f64::from(*people)).sum() };
        let short: Vec<usize> = (0..5).filter(|day| people(*day) > desks).collect();
        let sentence = if short.is_empty() {
            texts.floor_says_fits(self.whole(desks))
        } else {
            let names = short.iter().map(|day| self.day(*day)).collect();
            let most = short.iter().map(|day| people(*day) - desks).fold(0.0, f64::max);
            text!(
                texts,
                floor_says_short {
                    days: crate::report::outcome::answer::joined(names, texts),
                    short: self.whole(most),
                    desks: self.whole(desks)
                }
            )
        };
        let header = std::iter::once(texts.weekday()).chain(categories.iter().map(|it| capitalised(&it.name)));
        let row = |day: usize| {
            let cells = values(day).into_iter().map(|value| whole(texts.language, value));
            (self.day(day), cells.collect())
        };
        let title = texts.floor_title(number + 1);
        let table = Table {
            caption: texts.floor_sub(),
            header: header.collect(),
            rows: (0..5).map(row).collect(),
            footer: None,
        };
        let bars = (0..5).map(|day| Bar {
            name: weekday(texts, day).1,
            total: texts.floor_people(self.whole(people(day))),
            values: values(day),
        });
        let stack = Stack {
            caption: caption("chart-floor", &title, &sentence),
            bars: bars.collect(),
            categories,
            reach: vec![desks],
        };
        Figure { id: "floor", title, subtitle: texts.floor_sub(), sentence, table, drawing: Drawing::Stack(stack) }
    }
}
