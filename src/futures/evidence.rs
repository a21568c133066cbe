//! Evidence: how much of the spread of a difference rests on estimates without a measurement.

use crate::defaults::sources::{self, Grade, Source};
use crate::futures::summary::{Contrast, Influence};
use crate::scenario::path::Path;
use crate::units::Share;

/// The provenance of the number at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// The default, with its source.
    Default,
    /// Taken over from the municipality's own counts.
    Counted,
    /// Filled in by the user.
    FilledIn,
}

/// The grade of an influence: that of the least firm of its fields. A number that was filled in, or has no source, is an
/// estimate.
pub fn grade(influence: &Influence, sources: &[Source], origin: &dyn Fn(&Path) -> Provenance) -> Grade {
    let of_field = |path: &Path, likely: f64| match origin(path) {
        Provenance::Default => sources::of(sources, path, likely).map_or(Grade::Estimate, |source| source.grade),
        Provenance::Counted => Grade::Measured,
        Provenance::FilledIn => Grade::Estimate,
    };
    let grades: Vec<Grade> = influence.places.iter().map(|place| of_field(&place.path, place.likely)).collect();
    let least_firm = [Grade::Estimate, Grade::Derived, Grade::Rule];
    least_firm.into_iter().find(|grade| grades.contains(grade)).unwrap_or(Grade::Measured)
}

/// The part of the variance explained by the ranges that rests on estimates; none where they explain nothing.
///
/// # Formula
/// `Σ share of influences of grade estimate / Σ share of all influences`.
pub fn estimated_share(contrast: &Contrast, sources: &[Source], origin: &dyn Fn(&Path) -> Provenance) -> Option<Share> {
    let all: Share = contrast.influences.iter().map(|influence| influence.share).sum();
    let is_estimate = |influence: &&Influence| grade(influence, sources, origin) == Grade::Estimate;
    let estimated: Share = contrast.influences.iter().filter(is_estimate).map(|influence| influence.share).sum();
    (all > 0.0).then(|| estimated / all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::futures::summary::{Moved, Turns};

    fn influence(share: Share, paths: &[(&str, f64)]) -> Influence {
        let place = |&(path, likely): &(&str, f64)| {
            let path = path.parse().expect("the table has it");
            Moved { path, likely, low: 0.0, high: 1.0, turn: None }
        };
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
        let share =
            estimated_share(&contrast(), &sources, &|_| Provenance::Default).expect("the ranges explain something");
        assert!((share - 0.25).abs() < 1e-12, "{share}");
    }

    #[test]
    fn a_number_of_ones_own_is_an_estimate() {
        let sources = sources::all();
        assert_eq!(estimated_share(&contrast(), &sources, &|_| Provenance::FilledIn), Some(1.0));
    }

    #[test]
    fn what_was_counted_is_no_estimate() {
        let sources = sources::all();
        let origin = |path: &Path| match path.name() {
            "ticket_cost" => Provenance::Counted,
            _ => Provenance::Default,
        };
        assert_eq!(estimated_share(&contrast(), &sources, &origin), Some(0.0));
    }

    #[test]
    fn several_fields_are_as_firm_as_the_least_firm() {
        let both = influence(1.0, &[("workforce.part_time_factor", 0.9), ("support.ticket_cost", 32.0)]);
        assert_eq!(grade(&both, &sources::all(), &|_| Provenance::Default), Grade::Estimate);
    }
}
