//! Desks in use per weekday in the last year, against desks present and needed.

use crate::chart::weekdays::{Day, Reference, Weekdays};
use crate::model::desks::DeskUse;
use crate::model::projection::Year;
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::table::{Cell, Table};
use crate::text::{Texts, text};
use crate::units::{Desks, Share};

/// Half the width, in standard deviations, of an interval that holds nine in ten.
pub(in crate::report) const NINE_IN_TEN: f64 = 1.645;

/// Rounding of a chance of shortage that is not more than the service level allows.
const ROUNDING: Share = 1e-9;

/// The desks of a year and how they are used, Monday to Friday.
struct DesksInUse<'a> {
    year: &'a Year,
    desk_use: DeskUse,
}

impl DesksInUse<'_> {
    fn new(year: &Year) -> DesksInUse<'_> {
        DesksInUse { year, desk_use: year.desk_use() }
    }

    /// Desks in use on a weekday.
    fn used(&self, day: usize) -> Desks {
        self.desk_use.occupancy[day] * self.year.desks
    }

    /// The weekday on which most people come.
    fn busiest(&self) -> usize {
        let mean = &self.year.attendance.mean;
        (1..5).fold(0, |busiest, day| if mean[day] > mean[busiest] { day } else { busiest })
    }

    /// The column of a weekday: desks in use, with the interval that holds nine in ten weeks.
    fn column(&self, day: usize, name: String) -> Day {
        let (mean, deviation) = (self.year.attendance.mean[day], self.year.attendance.deviation[day]);
        let spread = NINE_IN_TEN * deviation;
        let end = |value: f64| value.clamp(0.0, self.year.desks);
        Day { name, value: self.used(day), low: end(mean - spread), high: end(mean + spread) }
    }
}

impl Figures<'_> {
    /// Desks in use per weekday in the last year, against desks present and needed.
    pub fn weekdays(&self) -> Figure {
        let desks = DesksInUse::new(self.chosen().last_year());
        let words = self.weekdays_words(&desks);
        let table = self.weekdays_table(&desks, words.subtitle.clone());
        let weekdays = Weekdays { caption: words.caption("weekdays"), ..self.weekdays_chart(&desks) };
        words.figure("weekdays", table, Drawing::Weekdays(weekdays))
    }

    fn weekdays_words(&self, desks: &DesksInUse) -> Words {
        let (texts, language) = (self.texts, self.texts.language);
        let (year, busiest) = (desks.year, desks.busiest());
        let shortage = desks.desk_use.shortage[busiest];
        let service = self.scenario.attendance.service_level;
        Words {
            title: if shortage > 1.0 - service + ROUNDING {
                texts.weekdays_title_short(language.percent(shortage, 0))
            } else {
                texts.weekdays_title_spare(language.percent(1.0 - desks.desk_use.occupancy[busiest], 0))
            },
            subtitle: text!(texts, weekdays_sub { name: self.name(self.chosen()), year: self.last_year() }),
            sentence: text!(
                texts,
                weekdays_says {
                    day: weekday(texts, busiest).0,
                    used: language.whole(desks.used(busiest)),
                    desks: language.whole(year.desks),
                    needed: language.whole(year.desks_needed),
                    service: language.percent(service, 2)
                }
            ),
        }
    }

    fn weekdays_table(&self, desks: &DesksInUse, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let (attendance, desk_use) = (&desks.year.attendance, &desks.desk_use);
        let row = |day: usize| {
            let cells = vec![
                Cell::whole(attendance.mean[day], language),
                Cell::decimal(attendance.deviation[day], 1, language),
                Cell::whole(desks.used(day), language),
                Cell::percent(desk_use.occupancy[day], 0, language),
                Cell::percent(desk_use.shortage[day], 1, language),
            ];
            (weekday(texts, day).0, cells)
        };
        Table {
            caption,
            header: vec![
                texts.weekday(),
                texts.people_expected(),
                texts.measured_deviation(),
                texts.desks_used(),
                texts.desks_share(language.whole(desks.year.desks)),
                texts.chance_of_shortage(),
            ],
            rows: (0..5).map(row).collect(),
            footer: None,
        }
    }

    fn weekdays_chart(&self, desks: &DesksInUse) -> Weekdays {
        let (texts, language) = (self.texts, self.texts.language);
        let (year, position) = (desks.year, self.position());
        let reference = |name: String, value: Desks| Reference { name, value };
        Weekdays {
            days: (0..5).map(|day| desks.column(day, weekday(texts, day).1)).collect(),
            interval: texts.weekdays_interval(),
            references: vec![
                reference(texts.weekdays_desks(language.whole(year.desks)), year.desks),
                reference(texts.weekdays_needed(language.whole(year.desks_needed)), year.desks_needed),
            ],
            ink: self.style(),
            reach: self.reach(|comparison| {
                let year = comparison.alternatives[position].last_year();
                vec![year.desks, year.desks_needed]
            }),
            ..Weekdays::default()
        }
    }
}

/// A weekday from Monday, in full and short.
pub(in crate::report) fn weekday(texts: Texts, day: usize) -> (String, String) {
    match day {
        0 => (texts.monday(), texts.monday_short()),
        1 => (texts.tuesday(), texts.tuesday_short()),
        2 => (texts.wednesday(), texts.wednesday_short()),
        3 => (texts.thursday(), texts.thursday_short()),
        _ => (texts.friday(), texts.friday_short()),
    }
}
