//! Synchronisation: the variance between days as a multiple of that if everyone came independently.

use crate::office::measured::{Expected, FEWEST_DEGREES, Interval, Unknown};
use crate::office::sample::{Sample, average};

/// The pattern of a week, and how days of one weekday vary around it.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// People at desks, Monday to Friday.
    pub weekdays: [f64; 5],
    /// In people²; none where no weekday has two counts.
    pub variance: Option<f64>,
    pub synchronisation: Result<Interval, Unknown>,
}

/// The bounds of the synchronisation in a scenario.
const BOUNDS: (f64, f64) = (1.0, 50.0);
/// The 90th percentile of the standard normal distribution.
const Z_90: f64 = 1.281_551_565_544_600_4;

/// The pattern where the weekdays are known.
///
/// # Formula
/// `s² = Σ_d SS_d / ν` with `SS_d` the squared distances to the weekday's own mean and `ν = Σ_d (n_d − 1)`. The
/// synchronisation is `s² / (Σ_d (n_d − 1)·v_d / ν)` with `v_d` the independent variance at the measured mean.
pub fn by_weekday(samples: &[Sample; 5], model: &Expected) -> Pattern {
    let degrees: usize = samples.iter().map(Sample::degrees).sum();
    let weekdays = week(samples, model);
    let variance = (degrees > 0).then(|| samples.iter().map(|sample| sample.squares).sum::<f64>() / degrees as f64);
    let expected = |(day, sample): (usize, &Sample)| sample.degrees() as f64 * independent(model, day, sample.mean);
    let synchronisation = match variance {
        Some(variance) if degrees >= FEWEST_DEGREES => {
            let independent = samples.iter().enumerate().map(expected).sum::<f64>() / degrees as f64;
            ratio(variance, independent, degrees as f64)
        }
        _ => Err(Unknown::Degrees(degrees)),
    };
    Pattern { weekdays, variance, synchronisation }
}

/// The mean of each weekday; one without counts is the model's, scaled as the others are.
fn week(samples: &[Sample; 5], model: &Expected) -> [f64; 5] {
    let counted = || (0..5).filter(|day| samples[*day].n > 0);
    let measured: f64 = counted().map(|day| samples[day].mean).sum();
    let expected: f64 = counted().map(|day| model.mean[day]).sum();
    std::array::from_fn(|day| {
        if samples[day].n > 0 {
            samples[day].mean
        } else if expected > 0.0 {
            model.mean[day] * measured / expected
        } else {
            // The model has nobody on the counted days, so it cannot say how the others compare.
            measured / counted().count() as f64
        }
    })
}

/// The pattern where the weekdays are not known: the spread that the model's weekdays do not explain.
///
/// # Formula
/// `s² = SS/(n − 1) − V·n/(n − 1)`, not below 0, with `V = Σ_d (μ_d − μ)² / 5` of the model's means scaled to the
/// measured mean, as each weekday is taken to occur equally often. `SS` is then noncentral chi-square, and its variance
/// that of a central one with `ν = (n − 1)² / (n − 1 + 2·n·V/s²)` degrees of freedom.
pub fn together(all: &Sample, model: &Expected) -> Pattern {
    let level = average(&model.mean);
    let scaled = |day: usize| if level > 0.0 { model.mean[day] * all.mean / level } else { all.mean };
    let weekdays: [f64; 5] = std::array::from_fn(scaled);
    let distances = weekdays.map(|people| (people - all.mean) * (people - all.mean));
    let (n, degrees) = (all.n as f64, all.degrees() as f64);
    let between = average(&distances) * n / degrees;
    let variance = (all.squares / degrees - between).max(0.0);
    let independents: [f64; 5] = std::array::from_fn(|day| independent(model, day, weekdays[day]));
    let effective = degrees * degrees / (degrees + 2.0 * degrees * between / variance);
    let synchronisation = if all.degrees() < FEWEST_DEGREES {
        Err(Unknown::Degrees(all.degrees()))
    } else if between > 0.0 && effective < FEWEST_DEGREES as f64 {
        Err(Unknown::Weekdays)
    } else {
        ratio(variance, average(&independents), if between > 0.0 { effective } else { degrees })
    };
    Pattern { weekdays, variance: Some(variance), synchronisation }
}

/// The variance if everyone came independently, where so many people were counted on a weekday.
///
/// Where the model expects no one, it is that of many people with a small chance each: their mean.
fn independent(model: &Expected, day: usize, people: f64) -> f64 {
    if model.mean[day] > 0.0 { model.variance_independent[day] * people / model.mean[day] } else { people }
}

/// A variance as a multiple of the independent one, with an 80 % range.
///
/// # Formula
/// `s²·ν/σ²` has the chi-square distribution with `ν` degrees of freedom, whose percentiles divide `s²·ν`.
fn ratio(variance: f64, independent: f64, degrees: f64) -> Result<Interval, Unknown> {
    if independent <= 0.0 {
        return Err(Unknown::Independent);
    }
    let likely = variance / independent;
    let bounded = |ratio: f64| ratio.clamp(BOUNDS.0, BOUNDS.1);
    let low = bounded(likely * degrees / chi_square(degrees, Z_90));
    let high = bounded(likely * degrees / chi_square(degrees, -Z_90));
    Ok(Interval { low, likely: bounded(likely), high })
}

/// The percentile of the chi-square distribution that belongs to the normal one's `z`.
///
/// # Formula
/// `ν·(1 − 2/(9ν) + z·√(2/(9ν)))³`: Wilson and Hilferty, The Distribution of Chi-Square (1931). From 5 degrees of
/// freedom on it is within 1 % for the 10th and 90th percentile.
fn chi_square(degrees: f64, z: f64) -> f64 {
    let part = 2.0 / (9.0 * degrees);
    let root = 1.0 - part + z * part.sqrt();
    degrees * root * root * root
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]
mod tests {
    use super::*;
    use crate::office::measuring::tests::{CHANCES, close, five_hundred, measure};
    use crate::probability::mix::SplitMix;

    /// Table of the chi-square distribution, NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4.
    #[test]
    fn the_percentiles_of_the_chi_square_distribution_are_within_a_percent() {
        for (degrees, tenth, ninetieth) in [(5.0, 1.610, 9.236), (10.0, 4.865, 15.987), (50.0, 37.689, 63.167)] {
            for (z, expected) in [(-Z_90, tenth), (Z_90, ninetieth)] {
                let found = chi_square(degrees, z);
                assert!((found / expected - 1.0).abs() < 0.01, "{degrees}: {found} is not {expected}");
            }
        }
    }

    impl SplitMix {
        /// From 0, exclusive, to 1.
        fn uniform(&mut self) -> f64 {
            ((self.number() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
        }

        /// Box and Muller.
        fn normal(&mut self) -> f64 {
            let radius = (-2.0 * libm::log(self.uniform())).sqrt();
            radius * libm::cos(std::f64::consts::TAU * self.uniform())
        }

        /// A year of weeks of whole people, with a synchronisation, as a table.
        fn weeks(&mut self, n_weeks: usize, truth: &Expected, synchronisation: f64) -> String {
            let mut text = String::from("ma;di;wo;do;vr\n");
            for _ in 0..n_weeks {
                let people: [String; 5] = std::array::from_fn(|day| {
                    let deviation = (synchronisation * truth.variance_independent[day]).sqrt();
                    (truth.mean[day] + deviation * self.normal()).round().max(0.0).to_string()
                });
                text += &people.join(";");
                text += "\n";
            }
            text
        }
    }

    /// The counts of a table as a bare column.
    fn bare(table: &str) -> String {
        table.lines().skip(1).map(|line| line.replace(';', "\n") + "\n").collect()
    }

    #[test]
    fn the_index_and_the_synchronisation_of_a_year_are_recovered() {
        let truth = five_hundred(CHANCES);
        // The model has the right spread per person, another level and another week.
        let flat = five_hundred([0.4; 5]);
        for (seed, synchronisation) in [(1, 2.0), (2, 4.0), (3, 9.0)] {
            let text = SplitMix(seed).weeks(52, &truth, synchronisation);
            let found = measure(&text, &truth);
            for (index, chance) in found.index.unwrap().into_iter().zip(CHANCES) {
                // Four standard errors: √(9·125/52)/250 is 0.019 at most.
                assert!((index - chance / 0.5).abs() < 0.075, "{index} for {chance}");
            }
            let likely = found.synchronisation.unwrap().likely;
            // Four standard errors: √(2/255) is 0.089.
            assert!((likely / synchronisation - 1.0).abs() < 0.36, "{likely} for {synchronisation}");
            assert!((measure(&text, &flat).level.measured - 250.0).abs() < 12.0);
            close(measure(&text, &flat).level.model, 200.0);
            let without = measure(&bare(&text), &truth);
            assert_eq!(without.index, None);
            assert_eq!(without.deviation, [None; 5]);
            assert!((without.pooled_deviation.unwrap() / found.pooled_deviation.unwrap() - 1.0).abs() < 0.25);
        }
    }

    /// The estimates of a thousand pastes together.
    struct Repeats {
        /// Pastes that have a range at all.
        n_known: f64,
        /// Part of the ranges that hold the truth.
        held: f64,
        /// The mean estimate against the truth.
        bias: f64,
        /// Part of the days that are flagged, though all are good.
        flagged: f64,
    }

    fn repeat(n_weeks: usize, synchronisation: f64, written: fn(&str) -> String) -> Repeats {
        let truth = five_hundred(CHANCES);
        let mut chance = SplitMix(n_weeks as u64);
        let (mut n_known, mut n_held, mut n_flagged, mut sum) = (0.0, 0.0, 0.0, 0.0);
        for _ in 0..1000 {
            let found = measure(&written(&chance.weeks(n_weeks, &truth, synchronisation)), &truth);
            n_flagged += found.outliers.len() as f64;
            if let Ok(range) = found.synchronisation {
                n_known += 1.0;
                sum += range.likely;
                n_held += f64::from(range.low <= synchronisation && synchronisation <= range.high);
            }
        }
        let flagged = n_flagged / (5000.0 * n_weeks as f64);
        Repeats { n_known, held: n_held / n_known, bias: sum / n_known / synchronisation, flagged }
    }

    /// Good days are now and then flagged, which makes the range of a short series hold the truth a little less often.
    #[test]
    fn the_range_holds_the_truth_in_about_four_repeats_of_five() {
        for (n_weeks, synchronisation, written, most_flagged) in [
            (4, 6.0, str::to_string as fn(&str) -> String, 0.01),
            (8, 3.0, str::to_string, 0.005),
            (13, 6.0, str::to_string, 0.004),
            (26, 12.0, str::to_string, 0.002),
            (26, 12.0, bare, 0.002),
        ] {
            let found = repeat(n_weeks, synchronisation, written);
            let Repeats { n_known, held, bias, flagged } = found;
            assert!(n_known > 990.0, "{n_weeks}: {n_known}");
            // Two standard errors, √(0.8·0.2/1000) each, and what the flagged days take.
            assert!((0.745..0.835).contains(&held), "{n_weeks}: {held}");
            assert!((0.92..1.02).contains(&bias), "{n_weeks}: {bias}");
            assert!(flagged < most_flagged, "{n_weeks}: {flagged}");
        }
    }
}
