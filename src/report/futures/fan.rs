//! The difference of one alternative with going on, year by year, in most futures.

use super::figures::FuturesFigures;
use crate::chart::lines::{Band, Lines, Series};
use crate::futures::summary::YearSummary;
use crate::probability::spread::{PERCENTILES, Spread};
use crate::report::figure::{Drawing, Figure, Words};
use crate::report::futures::certainty::{more, more_or_less};
use crate::report::table::{Cell, Table};
use crate::text::text;
use crate::units::{Euro, SAME};

/// Part of the band from which the estimate lies apart from the middle.
const SKEWED: f64 = 0.1;

/// The difference with going on, added up year by year: in the futures and in the estimate.
struct Fan<'a> {
    years: &'a [YearSummary],
    estimate: Vec<Euro>,
    /// The spread at the end of the last year.
    last: Spread,
    /// The estimate at the end of the last year.
    end: Euro,
}

impl FuturesFigures<'_> {
    /// The difference with going on, added up year by year.
    pub fn fan(&self) -> Option<Figure> {
        let years = &self.picture.summary.alternatives.get(self.fan)?.years;
        let estimate = self.picture.comparison.cumulative_difference(self.fan);
        let (last, end) = (years.last()?.cumulative_difference, *estimate.last()?);
        let fan = Fan { years, estimate, last, end };
        let words = self.fan_words(&fan);
        let table = self.fan_table(&fan, words.subtitle.clone());
        let lines = Lines {
            caption: words.caption("fan"),
            years: fan.years.iter().map(|year| year.year.to_string()).collect(),
            series: vec![self.fan_series(&fan)],
            estimate: Some(self.texts.estimate_line()),
            reach: vec![0.0],
        };
        Some(words.figure("fan", table, Drawing::Differences(lines)))
    }

    fn fan_words(&self, fan: &Fan) -> Words {
        let (texts, scenario, last) = (self.texts, &self.picture.scenario, &fan.last);
        let name = self.name(self.fan);
        let is_same = last.p10.abs() < SAME && last.p90.abs() < SAME;
        let says = text!(
            texts,
            fan_says {
                year: scenario.last_year().to_string(),
                wide: more_or_less(last.p10, last.p90, texts),
                narrow: more_or_less(last.p25, last.p75, texts),
                estimate: more(fan.end, texts)
            }
        );
        Words {
            title: if is_same {
                text!(texts, fan_title_same { name, years: self.years() })
            } else {
                text!(texts, fan_title { name, years: self.years(), between: more_or_less(last.p10, last.p90, texts) })
            },
            subtitle: texts.fan_sub(scenario.start_year.to_string()),
            sentence: match self.fan_skew(fan) {
                Some(skew) => format!("{says} {skew}"),
                None => says,
            },
        }
    }

    /// Where setbacks are larger than windfalls, what is most likely lies below the middle; and the other way round.
    fn fan_skew(&self, fan: &Fan) -> Option<String> {
        let apart = SKEWED * (fan.last.p90 - fan.last.p10);
        let above = fan.end - fan.last.p50;
        if above < -apart {
            Some(self.texts.fan_estimate_low())
        } else if above > apart {
            Some(self.texts.fan_estimate_high())
        } else {
            None
        }
    }

    fn fan_table(&self, fan: &Fan, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let mut header = vec![texts.year(), texts.column_estimate(), texts.column_mean(), texts.column_error()];
        header.extend(PERCENTILES.map(|share| texts.column_percentile(language.whole(share * 100.0))));
        let rows = fan.years.iter().zip(&fan.estimate).map(|(year, estimate)| {
            let spread = year.cumulative_difference;
            let numbers = [*estimate, spread.mean, spread.standard_error].into_iter().chain(spread.percentiles());
            (year.year.to_string(), numbers.map(|number| Cell::euro_difference(number, language)).collect())
        });
        Table { caption, header, rows: rows.collect(), footer: None }
    }

    fn fan_series(&self, fan: &Fan) -> Series {
        let texts = self.texts;
        let edge = |value: fn(&Spread) -> Euro| -> Vec<Euro> {
            fan.years.iter().map(|year| value(&year.cumulative_difference)).collect()
        };
        let name = self.name(self.fan);
        Series {
            end: texts.language.euro_difference(fan.end),
            style: self.style(self.fan),
            values: fan.estimate.clone(),
            emphasised: true,
            bands: vec![
                Band { name: texts.fan_wide(name.as_str()), low: edge(|it| it.p10), high: edge(|it| it.p90) },
                Band { name: texts.fan_narrow(), low: edge(|it| it.p25), high: edge(|it| it.p75) },
            ],
            name,
        }
    }
}
