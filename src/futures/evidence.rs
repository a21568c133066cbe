//! How much of the spread of a difference rests on estimates that nobody measured.

use serde_json::Value;

use crate::defaults::sources::{self, Grade, Source};
use crate::futures::summary::{Contrast, Influence};
use crate::office::measurement::Measurement;
use crate::scenario::Scenario;
use crate::scenario::file;
use crate::units::Share;

/// Where the number at a path comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is the default, with the source of that.
    Default,
    /// It was taken over from the municipality's own counts.
    Counted,
    /// Somebody filled it in.
    FilledIn,
}

/// Tells of each number of a scenario where it comes from.
#[derive(Clone, Debug)]
pub struct Origins<'a> {
    scenario: &'a Scenario,
    measurement: Option<&'a Measurement>,
    now: Value,
    preset: Value,
}

impl<'a> Origins<'a> {
    /// Those of a scenario that began as `preset`, with what was taken over from own counts.
    pub fn new(scenario: &'a Scenario, preset: &Scenario, measurement: Option<&'a Measurement>) -> Origins<'a> {
        Origins { scenario, measurement, now: file::value(scenario), preset: file::value(preset) }
    }

    /// The origin of the number at a path.
    pub fn of(&self, path: &str) -> Origin {
        match self.measurement.and_then(|measurement| measurement.days_behind(self.scenario, path)) {
            Some(_) => Origin::Counted,
            None if file::at(&self.now, path) == file::at(&self.preset, path) => Origin::Default,
            None => Origin::FilledIn,
        }
    }
}

/// How firm what an influence rests on is: as firm as the least firm of its fields. A number that somebody filled in, or
/// that has no source, is an estimate.
pub fn grade(influence: &Influence, sources: &[Source], origin: &dyn Fn(&str) -> Origin) -> Grade {
    let of_field = |path: &String, likely: f64| match origin(path) {
        Origin::Default => sources::of(sources, path, likely).map_or(Grade::Estimate, |source| source.grade),
        Origin::Counted => Grade::Measured,
        Origin::FilledIn => Grade::Estimate,
    };
    let grades: Vec<Grade> = influence.places.iter().map(|place| of_field(&place.path, place.likely)).collect();
    let least_firm = [Grade::Estimate, Grade::Derived, Grade::Rule];
    least_firm.into_iter().find(|grade| grades.contains(grade)).unwrap_or(Grade::Measured)
}

/// The part of what the ranges explain that rests on estimates; none where they explain nothing.
pub fn estimated_share(contrast: &Contrast, sources: &[Source], origin: &dyn Fn(&str) -> Origin) -> Option<Share> {
    let all: Share = contrast.influences.iter().map(|influence| influence.share).sum();
    let is_estimate = |influence: &&Influence| grade(influence, sources, origin) == Grade::Estimate;
    let estimated: Share = contrast.influences.iter().filter(is_estimate).map(|influence| influence.share).sum();
    (all > 0.0).then(|| estimated / all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::futures::summary::{Moved, Turns};
    use crate::office::measured::Interval;
    use crate::scenario::Quantity;

    fn influence(share: Share, paths: &[(&str, f64)]) -> Influence {
        let place =
            |&(path, likely): &(&str, f64)| Moved { path: path.into(), likely, low: 0.0, high: 1.0, turn: None };
        Influence {
            name: String::new(),
            share,
            low: 0.0,
            high: 0.0,
            turns: Turns::Unsought,
            places: paths.iter().map(place).collect(),
        }
    }

    fn contrast() -> Contrast {
        let measured = influence(0.6, &[("workforce.part_time_factor", 0.9)]);
        let estimated = influence(0.2, &[("support.ticket_cost", 32.0)]);
        Contrast {
            a: "a".into(),
            b: "b".into(),
            estimate: 0.0,
            quantiles: Vec::new(),
            chance: 0.2,
            influences: vec![measured, estimated],
        }
    }

    #[test]
    fn the_estimated_part_is_that_of_the_ranges_without_a_measurement() {
        let sources = sources::all();
        let share = estimated_share(&contrast(), &sources, &|_| Origin::Default).expect("the ranges explain something");
        assert!((share - 0.25).abs() < 1e-12, "{share}");
    }

    #[test]
    fn a_number_of_ones_own_is_an_estimate() {
        let sources = sources::all();
        assert_eq!(estimated_share(&contrast(), &sources, &|_| Origin::FilledIn), Some(1.0));
    }

    #[test]
    fn a_number_is_counted_filled_in_or_the_default() {
        let preset = Preset::Medium.scenario();
        let interval = Interval { low: 1.5, likely: 2.0, high: 3.0 };
        let measurement = Measurement { days: 40, period: None, index: None, synchronisation: Some(interval) };
        let mut scenario = measurement.taken_over(&preset);
        scenario.support.ticket_cost = Quantity::Fixed(50.0);
        let origins = Origins::new(&scenario, &preset, Some(&measurement));
        let of = |path: &str| origins.of(path);
        assert_eq!(of("attendance.synchronisation"), Origin::Counted);
        assert_eq!(of("support.ticket_cost"), Origin::FilledIn);
        assert_eq!(of("workforce.part_time_factor"), Origin::Default);
        // What somebody changes after that is no count any more.
        let mut changed = scenario.clone();
        changed.attendance.synchronisation = Quantity::Fixed(2.5);
        let origins = Origins::new(&changed, &preset, Some(&measurement));
        assert_eq!(origins.of("attendance.synchronisation"), Origin::FilledIn);
    }

    #[test]
    fn what_was_counted_is_no_estimate() {
        let sources = sources::all();
        let origin = |path: &str| if path == "support.ticket_cost" { Origin::Counted } else { Origin::Default };
        assert_eq!(estimated_share(&contrast(), &sources, &origin), Some(0.0));
    }

    #[test]
    fn several_fields_are_as_firm_as_the_least_firm() {
        let both = influence(1.0, &[("workforce.part_time_factor", 0.9), ("support.ticket_cost", 32.0)]);
        assert_eq!(grade(&both, &sources::all(), &|_| Origin::Default), Grade::Estimate);
    }
}
