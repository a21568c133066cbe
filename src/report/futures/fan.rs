//! The difference of one alternative with going on, year by year, in most futures.

use super::figures::{FuturesFigures, difference};

use crate::chart::lines::{Band, Lines, Series};
use crate::probability::spread::Spread;
use crate::report::figure::{Drawing, Figure, Table, caption};
use crate::report::futures::certainty::{more, more_or_less};
use crate::text::text;
use crate::units::SAME;

impl FuturesFigures<'_> {
    /// The difference with going on, added up year by year.
    pub fn fan(&self) -> Option<Figure> {
        let (texts, language) = (self.texts, self.texts.language);
        let (scenario, name) = (&self.picture.scenario, self.name(self.fan));
        let years = &self.picture.summary.alternatives.get(self.fan)?.years;
        let spreads: Vec<Spread> = years.iter().map(|year| year.cumulative_difference).collect();
        let estimate = self.picture.comparison.cumulative_difference(self.fan);
        let (last, end) = (*spreads.last()?, *estimate.last()?);
        let is_same = last.p10.abs() < SAME && last.p90.abs() < SAME;
        let title = if is_same {
            text!(texts, fan_title_same { name: name.as_str(), years: self.years() })
        } else {
            text!(
                texts,
                fan_title {
                    name: name.as_str(),
                    years: self.years(),
                    between: more_or_less(last.p10, last.p90, texts)
                }
            )
        };
        let subtitle = texts.fan_sub(scenario.start_year.to_string());
        let sentence = text!(
            texts,
            fan_says {
                year: (scenario.start_year + scenario.horizon - 1).to_string(),
                wide: more_or_less(last.p10, last.p90, texts),
                narrow: more_or_less(last.p25, last.p75, texts),
                estimate: more(end, texts)
            }
        );
        // Where setbacks are larger than windfalls, what is most likely lies below the middle.
        let skew = 0.1 * (last.p90 - last.p10);
        let sentence = match end - last.p50 {
            lower if lower < -skew => format!("{sentence} {}", texts.fan_estimate_low()),
            higher if higher > skew => format!("{sentence} {}", texts.fan_estimate_high()),
            _ => sentence,
        };
        let band = |name: String, low: fn(&Spread) -> f64, high: fn(&Spread) -> f64| Band {
            name,
            low: spreads.iter().map(low).collect(),
            high: spreads.iter().map(high).collect(),
        };
        let series = Series {
            name: name.clone(),
            end: language.euro_difference(end),
            style: self.style(self.fan),
            values: estimate.clone(),
            emphasised: true,
            bands: vec![
                band(texts.fan_wide(name), |spread| spread.p10, |spread| spread.p90),
                band(texts.fan_narrow(), |spread| spread.p25, |spread| spread.p75),
            ],
        };
        let percentile = |n: u32| texts.column_percentile(n.to_string());
        let mut header = vec![texts.year(), texts.column_estimate(), texts.column_mean(), texts.column_error()];
        header.extend([5, 10, 25, 50, 75, 90, 95].map(percentile));
        let rows = years.iter().zip(&estimate).map(|(year, estimate)| {
            let Spread { mean, standard_error, p5, p10, p25, p50, p75, p90, p95 } = year.cumulative_difference;
            let numbers = [*estimate, mean, standard_error, p5, p10, p25, p50, p75, p90, p95];
            (year.year.to_string(), numbers.map(|number| difference(language, number)).to_vec())
        });
        let table = Table { caption: subtitle.clone(), header, rows: rows.collect(), footer: None };
        let lines = Lines {
            caption: caption("chart-fan", &title, &sentence),
            years: years.iter().map(|year| year.year.to_string()).collect(),
            series: vec![series],
            estimate: Some(texts.estimate_line()),
            reach: vec![0.0],
        };
        Some(Figure { id: "fan", title, subtitle, sentence, table, drawing: Drawing::Differences(lines) })
    }
}
