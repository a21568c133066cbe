//! Own counts in words and numbers: what was read, what stood out, and what can be taken over.

use crate::office::counts::count::{Counts, Date, MOST_BYTES, MOST_LINES, MOST_PEOPLE};
use crate::office::counts::unreadable::Unreadable;
use crate::office::measured::{Expected, FEWEST_DAYS, FEWEST_DEGREES, Measured, TooFew, Unknown};
use crate::report::outcome::answer::joined;
use crate::report::outcome::weekdays::weekday;
use crate::report::table::{Cell, Table};
use crate::scenario::Scenario;
use crate::text::names::capitalised;
use crate::text::{Texts, text};

/// Lines of a paste that are named one by one.
const NAMED: usize = 8;

/// Own counts as they are told.
#[derive(Clone, Copy)]
pub struct MeasuredFigures<'a> {
    /// What was read.
    pub counts: &'a Counts,
    /// What follows from it.
    pub measured: &'a Measured,
    /// What the model expects.
    pub expected: &'a Expected,
    /// The scenario before it is taken over.
    pub scenario: &'a Scenario,
    /// The language.
    pub texts: Texts,
}

/// Why a paste was not read, a sentence each; of many the first few.
pub fn unreadable(reasons: &[Unreadable], texts: Texts) -> Vec<String> {
    let mut says: Vec<String> = reasons.iter().take(NAMED).map(|reason| sentence(reason, texts)).collect();
    if reasons.len() > NAMED {
        says.push(texts.counts_more(reasons.len() - NAMED));
    }
    says
}

fn sentence(reason: &Unreadable, texts: Texts) -> String {
    let whole = |number: f64| texts.language.whole(number);
    let day = |position: usize| match position {
        5 => texts.day_saturday(),
        6 => texts.day_sunday(),
        other => weekday(texts, other).0,
    };
    match reason {
        Unreadable::TooLong { .. } => texts.counts_too_long(whole(MOST_BYTES as f64 / 1000.0)),
        Unreadable::TooManyLines { lines } => {
            text!(texts, counts_too_many { lines: whole(*lines as f64), most: whole(MOST_LINES as f64) })
        }
        Unreadable::NoCounts => texts.counts_none(),
        Unreadable::Cell { line, found } => text!(texts, counts_unreadable { line: *line, found: found.as_str() }),
        Unreadable::NoSuchDate { line, found } => {
            text!(texts, counts_no_such_date { line: *line, found: found.as_str() })
        }
        Unreadable::OtherWeekday { line, found, actual } => {
            text!(texts, counts_weekday { line: *line, found: found.as_str(), day: day(*actual) })
        }
        Unreadable::TooManyColumns { line, found } => {
            text!(texts, counts_columns { line: *line, found: found.as_str() })
        }
        Unreadable::OutOfRange { line, found } => {
            text!(texts, counts_range { line: *line, found: found.as_str(), most: whole(MOST_PEOPLE) })
        }
        Unreadable::Ambiguous { line, found } => text!(texts, counts_ambiguous { line: *line, found: found.as_str() }),
        Unreadable::SameDate { first, line, date } => {
            text!(texts, counts_same_date { line: *line, date: self::date(*date), first: *first })
        }
        Unreadable::MixedWeekdays { with, without } => text!(texts, counts_mixed { with: *with, without: *without }),
        Unreadable::SameColumn { line, found } => {
            text!(texts, counts_same_column { line: *line, found: found.as_str() })
        }
    }
}

/// Why nothing was estimated.
pub fn too_few(why: TooFew, texts: Texts) -> String {
    match why {
        TooFew::Days(days) => text!(texts, measured_too_few { days, least: FEWEST_DAYS }),
        TooFew::People => texts.measured_nobody(),
    }
}

/// `2-11-2026`.
pub fn date(date: Date) -> String {
    format!("{}-{}-{}", date.day, date.month, date.year)
}

impl MeasuredFigures<'_> {
    /// The days read, the days that stood out or were left out, the level, the spread and the synchronisation.
    pub fn says(&self) -> Vec<String> {
        let (texts, measured) = (self.texts, self.measured);
        let whole = |number: f64| texts.language.whole(number);
        let mut says = vec![self.period()];
        says.extend(self.outliers());
        says.extend(self.left_out());
        says.push(text!(
            texts,
            measured_level { measured: whole(measured.level.measured), model: whole(measured.level.model) }
        ));
        if let Some(deviation) = measured.pooled_deviation {
            says.push(texts.measured_spread(whole(deviation)));
        }
        says.push(self.synchronisation());
        if measured.index.is_none() {
            says.push(texts.measured_no_weekdays());
        }
        says
    }

    fn period(&self) -> String {
        let days = self.measured.n_days;
        match self.counts.first().zip(self.counts.last()) {
            Some((first, last)) => text!(self.texts, measured_period { days, first: date(first), last: date(last) }),
            None => self.texts.measured_days(days),
        }
    }

    /// Days on which strikingly many or few people came.
    fn outliers(&self) -> Option<String> {
        let (texts, outliers) = (self.texts, &self.measured.outliers);
        let outlier = |position: &usize| {
            let counted = &self.counts.all()[*position];
            let count = texts.language.short(counted.people, 1);
            match (counted.date, counted.weekday) {
                (Some(day), _) => text!(texts, outlier { day: date(day), count }),
                (None, Some(day)) => text!(texts, outlier { day: weekday(texts, day).0, count }),
                (None, None) => count,
            }
        };
        let named = outliers.iter().take(NAMED).map(outlier).collect();
        (!outliers.is_empty())
            .then(|| text!(texts, measured_outliers { n: outliers.len(), list: joined(named, texts) }))
    }

    /// Weekends, blank cells and headings, which do not count.
    fn left_out(&self) -> Vec<String> {
        let (texts, counts) = (self.texts, self.counts);
        let mut says = Vec::new();
        if counts.weekend() > 0 {
            says.push(texts.measured_weekend(counts.weekend()));
        }
        if counts.blank() > 0 {
            says.push(texts.measured_blank(counts.blank()));
        }
        if !counts.headings().is_empty() {
            let headings: Vec<String> = counts.headings().iter().take(NAMED).cloned().collect();
            says.push(texts.measured_headings(headings.join(", ")));
        }
        says
    }

    /// The synchronisation beside that of the scenario, or why it is unknown.
    fn synchronisation(&self) -> String {
        let texts = self.texts;
        match self.measured.synchronisation {
            Ok(it) => {
                let short = |value: f64| texts.language.short(value, 1);
                let [low, likely, high] = [it.low, it.likely, it.high].map(short);
                let now = short(self.scenario.attendance.synchronisation.likely());
                text!(texts, measured_synchronisation { likely, low, high, now })
            }
            Err(Unknown::Degrees(_)) => texts.measured_synchronisation_few(FEWEST_DEGREES),
            Err(Unknown::Weekdays) => texts.measured_synchronisation_weekdays(),
            Err(Unknown::Independent) => texts.measured_synchronisation_independent(),
        }
    }

    /// The weekdays: how busy in the scenario, how busy as counted, and the spread.
    pub fn table(&self) -> Option<Table> {
        let (texts, language) = (self.texts, self.texts.language);
        let index = self.measured.index?;
        let now = self.scenario.attendance.weekday_index.days();
        let mean = now.iter().sum::<f64>() / 5.0;
        let number = |value: f64, n_decimals: usize| Cell::decimal(value, n_decimals, language);
        let row = |day: usize| {
            let deviation = self.measured.deviation[day];
            let spread = deviation.map_or_else(|| Cell::Words(texts.matrix_nobody()), |value| number(value, 1));
            let counted = self.measured.n_per_weekday[day] as f64;
            let cells = vec![
                number(counted, 0),
                number(self.measured.level.measured * index[day], 0),
                spread,
                number(index[day], 2),
                number(now[day] / mean, 2),
            ];
            (capitalised(&weekday(texts, day).0), cells)
        };
        Some(Table {
            caption: texts.measured_caption(),
            header: vec![
                texts.measured_day(),
                texts.measured_counted(),
                texts.measured_people(),
                texts.measured_deviation(),
                texts.measured_index(),
                texts.measured_now(),
            ],
            rows: (0..5).map(row).collect(),
            footer: None,
        })
    }
}
