//! What counts say of the weekdays and of the spread between days, beside what the model expects.

use serde::{Deserialize, Serialize};

use crate::office::counts::Counts;

/// What the model expects, Monday to Friday.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expected {
    /// People at desks.
    pub mean: [f64; 5],
    /// `Σ n·P·(1 − P)`: the variance, in people², if everyone came independently of the others.
    pub variance_independent: [f64; 5],
}

/// What was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// How many days the estimates rest on: those without the outliers.
    pub n_days: usize,
    /// How many of them fall on each weekday, Monday to Friday; zeros where the weekdays are not known.
    pub n_per_weekday: [usize; 5],
    /// The positions in [`Counts::rows`] of the days that were left out because they are far from the others.
    pub outliers: Vec<usize>,
    /// People at desks on the mean working day.
    pub level: Level,
    /// The weekdays against their mean, Monday to Friday: from 0 to 5 with mean 1. `None` where the weekdays are not
    /// known. A weekday without counts keeps its place in the model.
    pub index: Option<[f64; 5]>,
    /// Standard deviation between days of the same weekday, in people; `None` for a weekday with fewer than two counts.
    pub deviation: [Option<f64>; 5],
    /// The same over all weekdays together; `None` where no weekday has two counts.
    pub pooled_deviation: Option<f64>,
    /// How many times as large the variance is as if everyone came independently of the others, or why that is not
    /// known.
    pub synchronisation: Result<Interval, Unknown>,
}

/// People at desks on the mean working day, Monday to Friday weighing the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// As counted.
    pub measured: f64,
    /// As the model expects.
    pub model: f64,
}

/// An estimate and the range around it: `low ≤ likely ≤ high`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// With a chance of one in ten it is lower.
    pub low: f64,
    /// The estimate.
    pub likely: f64,
    /// With a chance of one in ten it is higher.
    pub high: f64,
}

/// Why there is no estimate at all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TooFew {
    /// Without the outliers there are so many days, and at least [`FEWEST_DAYS`] are needed.
    Days(usize),
    /// Nobody was at a desk.
    People,
}

/// Why the synchronisation is not known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unknown {
    /// There are so many days more than weekdays, and at least [`FEWEST_DEGREES`] are needed.
    Degrees(usize),
    /// The weekdays are not known, and the differences that the model expects between them hide the spread.
    Weekdays,
    /// The model expects no spread to compare with: nobody is at a desk, or everyone always.
    Independent,
}

/// The fewest days for an estimate.
pub const FEWEST_DAYS: usize = 5;
/// The fewest degrees of freedom for the synchronisation.
pub const FEWEST_DEGREES: usize = 5;

/// The bounds of the synchronisation in a scenario.
const SYNCHRONISATION: (f64, f64) = (1.0, 50.0);
/// The bounds of a weekday number in a scenario.
const INDEX: (f64, f64) = (0.0, 5.0);
/// The smallest sum of the weekday numbers in a scenario, and so the fewest people that make a week.
const SOMEBODY: f64 = 0.001;
/// The 90th percentile of the standard normal distribution.
const Z_90: f64 = 1.281_551_565_544_600_4;

/// Estimates the weekday index, the spread and the synchronisation.
pub fn estimate(counts: &Counts, model: &Expected) -> Result<Measured, TooFew> {
    let outliers = outliers(counts);
    let n_days = counts.rows().len() - outliers.len();
    if n_days < FEWEST_DAYS {
        return Err(TooFew::Days(n_days));
    }
    let groups = groups(counts).map(|group| Group::of(counts, &without(&group, &outliers)));
    let spread = if counts.has_weekdays() { by_weekday(&groups[..5], model) } else { together(&groups[5], model) };
    if spread.weekdays.iter().sum::<f64>() < SOMEBODY {
        return Err(TooFew::People);
    }
    let measured = average(&spread.weekdays);
    let index = || spread.weekdays.map(|people| (people / measured).clamp(INDEX.0, INDEX.1));
    Ok(Measured {
        n_days,
        n_per_weekday: std::array::from_fn(|day| groups[day].n),
        outliers,
        level: Level { measured, model: average(&model.mean) },
        index: counts.has_weekdays().then(index),
        deviation: std::array::from_fn(|day| groups[day].variance().map(f64::sqrt)),
        pooled_deviation: spread.variance.map(f64::sqrt),
        synchronisation: spread.synchronisation,
    })
}

/// The positions of the counts per weekday, Monday to Friday, and of those without a weekday.
fn groups(counts: &Counts) -> [Vec<usize>; 6] {
    let mut groups: [Vec<usize>; 6] = Default::default();
    for (i, row) in counts.rows().iter().enumerate() {
        groups[row.weekday.unwrap_or(5)].push(i);
    }
    groups
}

fn without(group: &[usize], outliers: &[usize]) -> Vec<usize> {
    group.iter().copied().filter(|i| outliers.binary_search(i).is_err()).collect()
}

/// The positions of the counts that are far from the median of their weekday, or of all where no weekday is known.
///
/// # Formula
/// `|x − m| > 3.5 · 1.4826 · max(MAD, √m·R, 0.02·m, 1)`, with `m` the median of the weekday and `MAD` that of
/// `|x − m|`: the rule of Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). `R` is the median of
/// `n/(n − 0.8)·|x − m|/√m` over all weekdays, with their numbers of counts `n` and the correction of Croux and
/// Rousseeuw, Time-Efficient Algorithms for Two Highly Robust Estimators of Scale (1992): of a few counts alone the `MAD` is often far too small by chance, and good counts
/// would be left out. The floor keeps counts that hardly differ from flagging each other. Fewer than four counts of a
/// weekday say nothing.
fn outliers(counts: &Counts) -> Vec<usize> {
    const FEWEST: usize = 4;
    const FAR: f64 = 3.5 * 1.4826;
    let people = |i: &usize| counts.rows()[*i].count;
    let groups = groups(counts).into_iter().filter(|group| group.len() >= FEWEST);
    let groups: Vec<(f64, Vec<usize>)> =
        groups.map(|group| (median(group.iter().map(people).collect()).unwrap_or(0.0), group)).collect();
    let relative = |(middle, group): &(f64, Vec<usize>)| -> Vec<f64> {
        let n = group.len() as f64;
        let scale = n / (n - 0.8) / middle.sqrt();
        group.iter().map(|i| (people(i) - middle).abs() * scale).collect()
    };
    let relative = median(groups.iter().filter(|(middle, _)| *middle > 0.0).flat_map(relative).collect());
    let mut outliers = Vec::new();
    for (middle, group) in groups {
        let distance = |i: &usize| (people(i) - middle).abs();
        let own = median(group.iter().map(distance).collect()).unwrap_or(0.0);
        let common = middle.sqrt() * relative.unwrap_or(0.0);
        let limit = FAR * own.max(common).max(0.02 * middle).max(1.0);
        outliers.extend(group.iter().copied().filter(|i| distance(i) > limit));
    }
    outliers.sort_unstable();
    outliers
}

/// The middle number, or the mean of the middle two.
fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let half = numbers.len() / 2;
    let upper = *numbers.get(half)?;
    Some(if numbers.len() % 2 == 1 { upper } else { (numbers[half - 1] + upper) / 2.0 })
}

/// The counts of a weekday, or all of them.
#[derive(Clone, Copy, Debug)]
struct Group {
    n: usize,
    /// People; 0 where there are no counts.
    mean: f64,
    /// Sum of the squared distances to the mean, in people².
    squares: f64,
}

impl Group {
    fn of(counts: &Counts, group: &[usize]) -> Group {
        let people = |i: &usize| counts.rows()[*i].count;
        let n = group.len();
        let mean = if n > 0 { group.iter().map(people).sum::<f64>() / n as f64 } else { 0.0 };
        let square = |i: &usize| (people(i) - mean) * (people(i) - mean);
        Group { n, mean, squares: group.iter().map(square).sum() }
    }

    /// How many of its counts are free once the mean is known.
    fn degrees(&self) -> usize {
        self.n.saturating_sub(1)
    }

    fn variance(&self) -> Option<f64> {
        (self.n > 1).then(|| self.squares / self.degrees() as f64)
    }
}

/// The week, and the spread between days of the same weekday.
#[derive(Clone, Copy, Debug)]
struct Spread {
    /// People at desks, Monday to Friday.
    weekdays: [f64; 5],
    /// In people².
    variance: Option<f64>,
    synchronisation: Result<Interval, Unknown>,
}

/// The spread where the weekdays are known.
///
/// # Formula
/// `s² = Σ_d SS_d / ν` with `SS_d` the squared distances to the weekday's own mean and `ν = Σ_d (n_d − 1)`. The
/// synchronisation is `s² / (Σ_d (n_d − 1)·v_d / ν)` with `v_d` the independent variance at the measured mean.
fn by_weekday(groups: &[Group], model: &Expected) -> Spread {
    let degrees: usize = groups.iter().map(Group::degrees).sum();
    let weekdays = week(groups, model);
    let variance = (degrees > 0).then(|| groups.iter().map(|group| group.squares).sum::<f64>() / degrees as f64);
    let expected = |(day, group): (usize, &Group)| group.degrees() as f64 * independent(model, day, group.mean);
    let synchronisation = match variance {
        Some(variance) if degrees >= FEWEST_DEGREES => {
            let independent = groups.iter().enumerate().map(expected).sum::<f64>() / degrees as f64;
            ratio(variance, independent, degrees as f64)
        }
        _ => Err(Unknown::Degrees(degrees)),
    };
    Spread { weekdays, variance, synchronisation }
}

/// The mean of each weekday; one without counts is the model's, scaled as the others are.
fn week(groups: &[Group], model: &Expected) -> [f64; 5] {
    let counted = || (0..5).filter(|day| groups[*day].n > 0);
    let measured: f64 = counted().map(|day| groups[day].mean).sum();
    let expected: f64 = counted().map(|day| model.mean[day]).sum();
    std::array::from_fn(|day| {
        if groups[day].n > 0 {
            groups[day].mean
        } else if expected > 0.0 {
            model.mean[day] * measured / expected
        } else {
            // The model has nobody on the counted days, so it cannot say how the others compare.
            measured / counted().count() as f64
        }
    })
}

/// The spread where the weekdays are not known: what the model's weekdays do not explain.
///
/// # Formula
/// `s² = SS/(n − 1) − V·n/(n − 1)`, not below 0, with `V = Σ_d (μ_d − μ)² / 5` of the model's means scaled to the
/// measured mean, as each weekday is taken to occur equally often. `SS` is then noncentral chi-square, and its variance
/// that of a central one with `ν = (n − 1)² / (n − 1 + 2·n·V/s²)` degrees of freedom.
fn together(all: &Group, model: &Expected) -> Spread {
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
    Spread { weekdays, variance: Some(variance), synchronisation }
}

/// The variance if everyone came independently, where so many people were counted on a weekday.
///
/// Where the model expects nobody, it is that of many people with a small chance each: their mean.
fn independent(model: &Expected, day: usize, people: f64) -> f64 {
    if model.mean[day] > 0.0 { model.variance_independent[day] * people / model.mean[day] } else { people }
}

/// How many times as large a variance is as the independent one, with an 80 % range.
///
/// # Formula
/// `s²·ν/σ²` has the chi-square distribution with `ν` degrees of freedom, whose percentiles divide `s²·ν`.
fn ratio(variance: f64, independent: f64, degrees: f64) -> Result<Interval, Unknown> {
    if independent <= 0.0 {
        return Err(Unknown::Independent);
    }
    let likely = variance / independent;
    let bounded = |ratio: f64| ratio.clamp(SYNCHRONISATION.0, SYNCHRONISATION.1);
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

fn average(numbers: &[f64; 5]) -> f64 {
    numbers.iter().sum::<f64>() / 5.0
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]
mod tests;
