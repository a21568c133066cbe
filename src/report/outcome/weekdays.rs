//! Desks in use per weekday in the last year, against desks present and needed.

use crate::chart::weekdays::{Day, Reference, Weekdays};
use crate::report::figure::{Cell, Drawing, Figure, Figures, Table, caption, styles, whole};
use crate::text::{Texts, text};

/// Half the width, in standard deviations, of an interval that holds nine in ten.
pub(in crate::report) const NINE_IN_TEN: f64 = 1.645;

impl Figures<'_> {
    /// Desks in use per weekday in the last year, against desks present and needed.
    pub fn weekdays(&self) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, estimate) = self.chosen();
        let year = estimate.last_year();
        let desk_use = year.desk_use();
        let used = |day: usize| desk_use.occupancy[day] * year.desks;
        let busier = |a: usize, b: usize| if year.attendance.mean[b] > year.attendance.mean[a] { b } else { a };
        let busiest = (1..5).fold(0, busier);
        let shortage = desk_use.shortage[busiest];
        let service = self.scenario.attendance.service_level;
        let title = if shortage > 1.0 - service + 1e-9 {
            texts.weekdays_title_short(language.percent(shortage, 0))
        } else {
            texts.weekdays_title_spare(language.percent(1.0 - desk_use.occupancy[busiest], 0))
        };
        let subtitle = text!(texts, weekdays_sub { name: texts.given(&estimate.short_name()), year: self.last_year() });
        let sentence = text!(
            texts,
            weekdays_says {
                day: weekday(texts, busiest).0,
                used: language.whole(used(busiest)),
                desks: language.whole(year.desks),
                needed: language.whole(year.desks_needed),
                service: language.percent(service, 2)
            }
        );
        let row = |day: usize| {
            let (occupancy, shortage) = (desk_use.occupancy[day], desk_use.shortage[day]);
            let (mean, deviation) = (year.attendance.mean[day], year.attendance.deviation[day]);
            let cells = vec![
                whole(language, mean),
                Cell { value: deviation, text: language.decimal(deviation, 1) },
                whole(language, used(day)),
                Cell { value: occupancy, text: language.percent(occupancy, 0) },
                Cell { value: shortage, text: language.percent(shortage, 1) },
            ];
            (weekday(texts, day).0, cells)
        };
        let table = Table {
            caption: subtitle.clone(),
            header: vec![
                texts.weekday(),
                texts.people_expected(),
                texts.measured_deviation(),
                texts.desks_used(),
                texts.desks_share(language.whole(year.desks)),
                texts.chance_of_shortage(),
            ],
            rows: (0..5).map(row).collect(),
            footer: None,
        };
        let days = (0..5).map(|day| {
            let spread = NINE_IN_TEN * year.attendance.deviation[day];
            let end = |value: f64| value.clamp(0.0, year.desks);
            Day {
                name: weekday(texts, day).1,
                value: used(day),
                low: end(year.attendance.mean[day] - spread),
                high: end(year.attendance.mean[day] + spread),
            }
        });
        let weekdays = Weekdays {
            caption: caption("chart-weekdays", &title, &sentence),
            days: days.collect(),
            interval: texts.weekdays_interval(),
            references: vec![
                Reference { name: texts.weekdays_desks(language.whole(year.desks)), value: year.desks },
                Reference { name: texts.weekdays_needed(language.whole(year.desks_needed)), value: year.desks_needed },
            ],
            ink: styles(self.comparison)[position],
            reach: self.reach(|comparison| {
                let year = comparison.alternatives[position].last_year();
                vec![year.desks, year.desks_needed]
            }),
        };
        Figure { id: "weekdays", title, subtitle, sentence, table, drawing: Drawing::Weekdays(weekdays) }
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
