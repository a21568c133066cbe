//! Team days in words and charts: the week now and the week that was found, and a week drawn from it.

use crate::chart::stack::{Bar, Category, Stack};
use crate::chart::weekdays::{Day, Reference, Weekdays};
use crate::model::desks::WeekdayAttendance;
use crate::office::people::Office;
use crate::office::team_days::puzzle::Week;
use crate::office::team_list::NotATeam;
use crate::office::teams::{LONGEST, MOST, MOST_PEOPLE, Team, Teams};
use crate::report::figure::{Drawing, Figure, Words};
use crate::report::outcome::answer::joined;
use crate::report::outcome::weekdays::{NINE_IN_TEN, weekday};
use crate::report::table::{Cell, Table};
use crate::scenario::Scenario;
use crate::sorted::{sort, sort_by_key};
use crate::text::names::capitalised;
use crate::text::{Texts, text};
use crate::units::{Desks, People, Share};

/// Teams that have a part of their own in the picture of a week.
const NAMED: usize = 6;

/// The smallest distance to the bound that is said.
const SMALLEST_GAP: Share = 0.0001;

/// Inks of the parts of a week that are no team: other teams, people in none, and desks that stay free.
const REST: [usize; 3] = [6, 7, 11];

/// The days that were found for teams, as they are told.
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

    /// The peak, the desks and the changes of the week that was found, and how far it can be from the best.
    pub fn says(&self, found: &Week, bound: f64, is_best: bool) -> Vec<String> {
        let mut says = match self.teams.days() {
            Some(now) => self.says_beside(&now, found),
            None => {
                let desks = self.office.desks(&found.days);
                vec![text!(self.texts, teams_peak_only { after: self.whole(found.peak), desks: self.whole(desks) })]
            }
        };
        let gap: Share = if bound > 0.0 { found.peak / bound - 1.0 } else { 0.0 };
        says.push(if is_best || gap < 1e-9 {
            self.texts.teams_best()
        } else {
            // Less than that is not said: it may be a little more than nothing.
            let gap = self.texts.language.percent(gap.max(SMALLEST_GAP), 2);
            text!(self.texts, teams_bound { bound: self.whole(bound), gap })
        });
        says
    }

    /// The week that was found beside the days now.
    fn says_beside(&self, now: &[usize], found: &Week) -> Vec<String> {
        let texts = self.texts;
        let peak = self.office.puzzle().loads(now).iter().copied().fold(0.0, f64::max);
        let (before, after) = (self.office.desks(now), self.office.desks(&found.days));
        let saved = before - after;
        let mut says = vec![text!(texts, teams_peak { before: self.whole(peak), after: self.whole(found.peak) })];
        if saved > 0.0 {
            says.push(text!(
                texts,
                teams_saves { before: self.whole(before), after: self.whole(after), saved: self.whole(saved) }
            ));
            says.extend(self.money(saved));
        } else {
            says.push(texts.teams_saves_none(self.whole(before)));
        }
        let moved = self.office.puzzle().moved(&found.days);
        says.push(if moved == 0 { texts.teams_moved_none() } else { texts.teams_moved(moved) });
        says
    }

    /// Euros a year for the desks that are saved; none where the teams have more people than the scenario.
    fn money(&self, saved: Desks) -> Option<String> {
        let workplace = &self.scenario.workplace;
        let euros = |share: Share| self.texts.language.euro_short(saved * workplace.desk_cost.likely() * share);
        let in_teams: u32 = self.teams.teams.iter().map(|team| team.people).sum();
        let fits = f64::from(in_teams) <= self.scenario.workforce.headcount.likely();
        let (before, after) = (workplace.avoidable_before_lease, workplace.avoidable_after_lease);
        fits.then(|| text!(self.texts, teams_money { now: euros(before.likely()), later: euros(after.likely()) }))
    }

    /// Every team with its day now and the day that was found.
    pub fn table(&self, found: &Week) -> Table {
        let texts = self.texts;
        let row = |(team, day): (&Team, &usize)| {
            let people = f64::from(team.people);
            let now = team.day.map_or_else(|| texts.teams_no_day(), |day| self.day(day));
            let found = self.day(*day);
            let found = if team.day == Some(*day) { texts.teams_same(found) } else { texts.teams_new(found) };
            let cells = vec![Cell::whole(people, texts.language), Cell::Words(now), Cell::Words(found)];
            (team.name.clone(), cells)
        };
        Table {
            caption: texts.teams_found_caption(),
            header: vec![texts.teams_name(), texts.teams_people(), texts.teams_now(), texts.teams_then()],
            rows: self.teams.teams.iter().zip(&found.days).map(row).collect(),
            footer: None,
        }
    }

    /// The week with these team days; `other` is the week that it is compared with, on one scale.
    pub fn week(&self, id: &'static str, title: String, days: &[usize], other: Option<&[usize]>) -> Figure {
        let texts = self.texts;
        let attendance = self.office.attendance(days);
        let desks = self.office.desks(days);
        let mean = &attendance.mean;
        let busiest = (1..5).fold(0, |most, day| if mean[day] > mean[most] { day } else { most });
        let words = Words {
            title,
            subtitle: texts.teams_week_sub(self.first_year()),
            sentence: text!(
                texts,
                teams_week_says { day: self.day(busiest), people: self.whole(mean[busiest]), desks: self.whole(desks) }
            ),
        };
        let weekdays = Weekdays {
            caption: words.caption(id),
            reach: other.map_or_else(Vec::new, |days| self.highest(days)),
            ..self.week_chart(&attendance, desks)
        };
        let table = self.week_table(&attendance, words.subtitle.clone());
        words.figure(id, table, Drawing::Weekdays(weekdays))
    }

    fn week_table(&self, attendance: &WeekdayAttendance, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let row = |day: usize| {
            let (mean, deviation) = (attendance.mean[day], attendance.deviation[day]);
            (self.day(day), vec![Cell::whole(mean, language), Cell::decimal(deviation, 1, language)])
        };
        let header = vec![texts.weekday(), texts.teams_at_desk(), texts.measured_deviation()];
        Table { caption, header, rows: (0..5).map(row).collect(), footer: None }
    }

    fn week_chart(&self, attendance: &WeekdayAttendance, desks: Desks) -> Weekdays {
        let texts = self.texts;
        let present = f64::from(self.scenario.workplace.desks);
        let column = |day: usize| {
            let spread = NINE_IN_TEN * attendance.deviation[day];
            Day {
                name: weekday(texts, day).1,
                value: attendance.mean[day],
                low: (attendance.mean[day] - spread).max(0.0),
                high: attendance.mean[day] + spread,
            }
        };
        let reference = |name: String, value: Desks| Reference { name, value };
        Weekdays {
            days: (0..5).map(column).collect(),
            interval: texts.weekdays_interval(),
            references: vec![
                reference(texts.weekdays_desks(self.whole(present)), present),
                reference(texts.weekdays_needed(self.whole(desks)), desks),
            ],
            ink: 1,
            ..Weekdays::default()
        }
    }

    /// The upper ends of the intervals of a week, and the desks that it needs.
    fn highest(&self, days: &[usize]) -> Vec<f64> {
        let attendance = self.office.attendance(days);
        let high = |day: usize| attendance.mean[day] + NINE_IN_TEN * attendance.deviation[day];
        (0..5).map(high).chain([self.office.desks(days)]).collect()
    }

    /// A week drawn from the model: on each day, who sits where along the floor.
    pub fn floor(&self, days: &[usize], number: u32) -> Figure {
        let texts = self.texts;
        let floor = Floor::new(self.teams, self.office, days, number);
        let words = Words {
            title: texts.floor_title(number + 1),
            subtitle: texts.floor_sub(),
            sentence: self.floor_sentence(&floor),
        };
        let categories = self.floor_categories(&floor);
        let names = categories.iter().map(|it| capitalised(&it.name));
        let row = |day: usize| {
            let cells = floor.parts(day).into_iter().map(|value| Cell::whole(value, texts.language));
            (self.day(day), cells.collect())
        };
        let table = Table {
            caption: words.subtitle.clone(),
            header: std::iter::once(texts.weekday()).chain(names).collect(),
            rows: (0..5).map(row).collect(),
            footer: None,
        };
        let bar = |day: usize| Bar {
            name: weekday(texts, day).1,
            total: texts.floor_people(self.whole(floor.people(day))),
            values: floor.parts(day),
        };
        let stack = Stack {
            caption: words.caption("floor"),
            bars: (0..5).map(bar).collect(),
            categories,
            reach: vec![floor.desks],
        };
        words.figure("floor", table, Drawing::Stack(stack))
    }

    /// Whether everyone finds a desk, or on which days not.
    fn floor_sentence(&self, floor: &Floor) -> String {
        let texts = self.texts;
        let short: Vec<usize> = (0..5).filter(|day| floor.people(*day) > floor.desks).collect();
        if short.is_empty() {
            return texts.floor_says_fits(self.whole(floor.desks));
        }
        let names = short.iter().map(|day| self.day(*day)).collect();
        let most = short.iter().map(|day| floor.people(*day) - floor.desks).fold(0.0, f64::max);
        text!(
            texts,
            floor_says_short { days: joined(names, texts), short: self.whole(most), desks: self.whole(floor.desks) }
        )
    }

    /// The largest teams by name, then the other parts of the floor.
    fn floor_categories(&self, floor: &Floor) -> Vec<Category> {
        let texts = self.texts;
        let largest = floor.largest.iter().enumerate();
        let teams = largest.map(|(ink, team)| Category { name: self.teams.teams[*team].name.clone(), ink });
        let rest = [texts.floor_other_teams(), texts.floor_no_team(), texts.floor_free()];
        teams.chain(rest.into_iter().zip(REST).map(|(name, ink)| Category { name, ink })).collect()
    }
}

/// The floor in a week drawn from the model.
struct Floor {
    /// People at a desk of each team and of no team, day by day.
    seated: [Vec<u32>; 5],
    desks: Desks,
    /// Teams that have a part of their own, by position.
    largest: Vec<usize>,
}

impl Floor {
    fn new(teams: &Teams, office: &Office, days: &[usize], number: u32) -> Floor {
        let mut largest: Vec<usize> = (0..teams.teams.len()).collect();
        sort_by_key(&mut largest, |team| std::cmp::Reverse(teams.teams[*team].people));
        largest.truncate(NAMED);
        sort(&mut largest);
        Floor { seated: office.week(days, number), desks: office.desks(days), largest }
    }

    /// Everyone at a desk on a weekday.
    fn people(&self, day: usize) -> People {
        self.seated[day].iter().map(|people| f64::from(*people)).sum()
    }

    /// People of the largest teams one by one, of other teams and of no team, and desks that stay free.
    fn parts(&self, day: usize) -> Vec<f64> {
        let of = |team: usize| f64::from(self.seated[day][team]);
        let n_teams = self.seated[day].len() - 1;
        let others: f64 = (0..n_teams).filter(|team| !self.largest.contains(team)).map(of).sum();
        let free = (self.desks - self.people(day)).max(0.0);
        self.largest.iter().map(|team| of(*team)).chain([others, of(n_teams), free]).collect()
    }
}
