//! How the futures are counted: who is cheaper, who is cheapest, and what becomes of very many.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use werkplekwijzer::futures::ceiling::{Ceiling, CeilingOn};
use werkplekwijzer::futures::row::{OfYear, Total};
use werkplekwijzer::futures::summary::Summary;
use werkplekwijzer::model::costs::CostCategory;
use werkplekwijzer::probability::column::KEPT;
use werkplekwijzer::probability::spread::Spread;
use werkplekwijzer::units;

use super::{Futures, NEW, OLD, bare, mean, range, variance};
use crate::file::{at, fixture, with};
use crate::random::for_random_files;

/// Linear between order statistics: type 7.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = (sorted.len() - 1) as f64 * share;
    let (below, above) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    below + (above - below) * (place - place.floor())
}

/// The spread of the numbers of all futures is what the summary says, its percentiles within `tolerance` of the number.
fn check_spread(what: &str, ours: &Spread, numbers: &[f64], tolerance: f64) -> Result<(), String> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let scale = sorted[0].abs().max(sorted[sorted.len() - 1].abs());
    let near = |name: &str, ours: f64, theirs: f64, tolerance: f64| match (ours - theirs).abs()
        <= tolerance + 1e-12 * scale + 1e-9
    {
        true => Ok(()),
        false => Err(format!("{what}: {name} is {ours} instead of {theirs}")),
    };
    near("mean", ours.mean, mean(numbers), 0.0)?;
    let error = (variance(numbers) / numbers.len() as f64).sqrt();
    // Squares of what is hardly spread lose half of the digits.
    near("standard error", ours.standard_error, error, 1e-6 * error + 3e-8 * scale)?;
    let percentiles = [ours.p5, ours.p10, ours.p25, ours.p50, ours.p75, ours.p90, ours.p95];
    for (ours, share) in percentiles.into_iter().zip([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]) {
        let exact = quantile(&sorted, share);
        near(&format!("percentile {share}"), ours, exact, tolerance * exact.abs())?;
    }
    Ok(())
}

/// Everything that a summary says follows from the rows.
fn check_summary(futures: &Futures, tolerance: f64) -> Result<(), String> {
    let (layout, summary) = (futures.layout(), futures.summary());
    for (position, alternative) in summary.alternatives.iter().enumerate() {
        for total in Total::ALL {
            let numbers = futures.total(position, total);
            check_spread(total.key(), &alternative.totals[total.key()], &numbers, tolerance)?;
        }
        for category in CostCategory::ALL {
            let numbers = futures.column(layout.category(position, category));
            check_spread(category.key(), &alternative.cost[category.key()], &numbers, tolerance)?;
        }
        for (index, year) in alternative.years.iter().enumerate() {
            for (measure, spread) in [
                (OfYear::Total, &year.total),
                (OfYear::Ict, &year.ict),
                (OfYear::Accrual, &year.accrual),
                (OfYear::CumulativeDifference, &year.cumulative_difference),
            ] {
                let numbers = futures.column(layout.year(position, index, measure));
                check_spread(&format!("{measure:?} of year {index}"), spread, &numbers, tolerance)?;
            }
        }
    }
    check_counts(futures, &summary, tolerance)
}

fn check_counts(futures: &Futures, summary: &Summary, tolerance: f64) -> Result<(), String> {
    let n = futures.rows.len() as f64;
    let position: BTreeMap<&str, usize> =
        summary.alternatives.iter().enumerate().map(|(position, it)| (it.id.as_str(), position)).collect();
    let error = |share: f64| (share * (1.0 - share) / n).sqrt();
    for pair in &summary.pairs {
        let what = format!("{} and {}", pair.a, pair.b);
        if pair.a >= pair.b {
            return Err(format!("{what} are not in order"));
        }
        let differences = futures.differences((position[pair.a.as_str()], position[pair.b.as_str()]));
        check_spread(&what, &pair.difference, &differences, tolerance)?;
        let totals = |id: &str| futures.total(position[id], Total::Total);
        let nominal: Vec<f64> =
            totals(&pair.a).iter().zip(totals(&pair.b)).map(|(a, b)| units::difference(*a, b)).collect();
        check_spread(&format!("{what}, nominal"), &pair.nominal.difference, &nominal, tolerance)?;
        let lower = nominal.iter().map(|difference| units::cheaper(*difference)).sum::<f64>() / n;
        if (pair.nominal.a_lower.share - lower).abs() > 1e-12 {
            return Err(format!("{what}: {:?} instead of {lower}", pair.nominal.a_lower));
        }
        let count = |is: fn(&f64) -> bool| differences.iter().filter(|it| is(it)).count() as f64;
        let share = (count(|it| *it < 0.0) + 0.5 * count(|it| *it == 0.0)) / n;
        let ours = pair.a_cheaper;
        if (ours.share - share).abs() > 1e-12 || (ours.error - error(share)).abs() > 1e-12 {
            return Err(format!("{what}: {ours:?} instead of {share}"));
        }
        let turned = summary.pair(&pair.b, &pair.a).unwrap();
        if (turned.a_cheaper.share - (1.0 - share)).abs() > 1e-12 || turned.difference.p5 != -pair.difference.p95 {
            return Err(format!("{what}: {turned:?} is not the other way round"));
        }
    }
    if summary.pairs.len() != position.len() * (position.len() - 1) / 2 {
        return Err(format!("{} pairs", summary.pairs.len()));
    }
    check_regret(futures, summary, tolerance)?;
    check_ceilings(futures)?;
    let mut cheapest = vec![0.0; position.len()];
    for row in &futures.rows {
        let values: Vec<f64> =
            (0..position.len()).map(|it| row[futures.layout().total(it, Total::PresentValue)]).collect();
        let lowest = values.iter().copied().fold(f64::INFINITY, f64::min);
        let winners: Vec<usize> =
            (0..values.len()).filter(|it| units::difference(values[*it], lowest) == 0.0).collect();
        winners.iter().for_each(|winner| cheapest[*winner] += 1.0 / winners.len() as f64);
    }
    for (alternative, share) in summary.alternatives.iter().zip(cheapest.iter().map(|number| number / n)) {
        let ours = alternative.cheapest;
        if (ours.share - share).abs() > 1e-12 || (ours.error - error(share)).abs() > 1e-9 {
            return Err(format!("{}: {ours:?} instead of {share}", alternative.id));
        }
    }
    let sum: f64 = summary.alternatives.iter().map(|alternative| alternative.cheapest.share).sum();
    if (sum - 1.0).abs() < 1e-9 { Ok(()) } else { Err(format!("the cheapest add up to {sum}")) }
}

/// The regret of each alternative, and that of the best is the value of knowing every range.
fn check_regret(futures: &Futures, summary: &Summary, tolerance: f64) -> Result<(), String> {
    let values = |position: usize| futures.total(position, Total::WithoutChance);
    let all: Vec<Vec<f64>> = (0..summary.alternatives.len()).map(values).collect();
    let lowest = |future: usize| all.iter().map(|values| values[future]).fold(f64::INFINITY, f64::min);
    let scale = all.iter().flatten().fold(0.0_f64, |most, value| most.max(value.abs()));
    for (alternative, values) in summary.alternatives.iter().zip(&all) {
        let regrets = values.iter().enumerate().map(|(future, value)| units::difference(*value, lowest(future)));
        let regrets: Vec<f64> = regrets.collect();
        check_spread(&format!("regret of {}", alternative.id), &alternative.regret, &regrets, tolerance)?;
    }
    let least = summary.alternatives.iter().map(|it| it.regret.mean).fold(f64::INFINITY, f64::min);
    let worth = summary.information.ranges;
    if (least - worth).abs() > 1e-9 * scale + 1e-9 {
        return Err(format!("the least regret is {least}, and knowing every range is worth {worth}"));
    }
    Ok(())
}

/// How often every year stays within what the middle future costs in its most expensive year.
fn check_ceilings(futures: &Futures) -> Result<(), String> {
    let layout = futures.layout();
    let n = futures.rows.len() as f64;
    // More than are kept are counted in narrow ranges.
    let tolerance = if futures.rows.len() > KEPT { 1e-3 } else { 0.0 };
    for (on, of_year, highest) in
        [(CeilingOn::Total, OfYear::Total, Total::HighestYear), (CeilingOn::Ict, OfYear::Ict, Total::HighestIctYear)]
    {
        let mut middle = futures.total(0, highest);
        middle.sort_by(f64::total_cmp);
        let euros = middle[middle.len() / 2];
        for (position, within) in futures.ensemble.within(Ceiling { euros, on }).iter().enumerate() {
            let mut all_years = vec![true; futures.rows.len()];
            for (index, year) in within.years.iter().enumerate() {
                let column = futures.column(layout.year(position, index, of_year));
                let held = column.iter().filter(|cost| **cost <= euros).count() as f64 / n;
                all_years.iter_mut().zip(column).for_each(|(all, cost)| *all = *all && cost <= euros);
                if (year.share.share - held).abs() > tolerance {
                    return Err(format!("{} in {}: {:?} instead of {held}", within.id, year.year, year.share));
                }
            }
            let held = all_years.iter().filter(|all| **all).count() as f64 / n;
            if (within.all_years.share - held).abs() > tolerance {
                return Err(format!("{} in all years: {:?} instead of {held}", within.id, within.all_years));
            }
        }
    }
    Ok(())
}

#[test]
fn the_summary_follows_from_the_futures() {
    for name in ["six-policies", "heerhugowaard", "edge"] {
        check_summary(&Futures::of(&fixture(name), 42, 230), 1e-12).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    for_random_files(30, |file| check_summary(&Futures::of(file, 42, 13), 1e-12));
}

#[test]
fn one_future_is_a_run_too() {
    check_summary_of_one(&fixture("medium"));
    check_summary_of_one(&with(&fixture("medium"), "/alternatives", json!([fixture("medium")["alternatives"][0]])));
}

fn check_summary_of_one(file: &Value) {
    let futures = Futures::of(file, 42, 1);
    for (position, alternative) in futures.summary().alternatives.iter().enumerate() {
        let (spread, total) = (&alternative.totals["total"], futures.total(position, Total::Total)[0]);
        assert!((spread.mean - total).abs() < 1e-6 && spread.p5 == total && spread.p95 == total, "{spread:?}");
        assert_eq!(spread.standard_error, 0.0);
    }
}

#[test]
fn identical_alternatives_are_cheaper_in_half_of_the_futures() {
    let file = fixture("medium");
    let byod = &file["alternatives"][2];
    let mut twin = byod.clone();
    twin["id"] = json!("twin");
    let summary = Futures::of(&with(&file, "/alternatives", json!([twin, byod])), 42, 100).summary();
    let pair = &summary.pairs[0];
    assert_eq!((pair.a.as_str(), pair.b.as_str()), ("byod", "twin"));
    // √(½·½/100)
    assert_eq!((pair.a_cheaper.share, pair.a_cheaper.error), (0.5, 0.05));
    assert_eq!(pair.difference, Spread::default());
    assert!(summary.alternatives.iter().all(|alternative| alternative.cheapest.share == 0.5));
    assert_eq!((summary.information.total, summary.information.ranges), (0.0, 0.0));
    assert!(summary.information.uncertainties.iter().all(|worth| worth.value == 0.0));
}

/// Three alternatives, two of them the same: those share their part, and no part is lost.
#[test]
fn the_same_alternative_twice_shares_its_part_of_being_the_cheapest() {
    let mut file = bare();
    *at(&mut file, "policies.one.fixed_per_year") = json!(50_000);
    *at(&mut file, "policies.two.programme_fixed") = range(0.0, 40_000.0, 90_000.0);
    let mut twin = file["alternatives"][NEW].clone();
    twin["id"] = json!("a-twin");
    file["alternatives"].as_array_mut().unwrap().push(twin);
    let futures = Futures::of(&file, 42, 200);
    check_counts(&futures, &futures.summary(), 1e-12).unwrap();
    let cheapest = futures.summary().alternatives.iter().map(|it| it.cheapest.share).collect::<Vec<_>>();
    assert!(cheapest[NEW] == cheapest[2] && cheapest[NEW] > 0.2 && cheapest[OLD] > 0.2, "{cheapest:?}");
}

// More futures than are kept.

/// One of the costs is there only in some years, and always the same: its percentiles stand still and leap.
#[test]
fn more_futures_than_are_kept_have_nearly_the_same_percentiles() {
    let mut file = bare();
    file["horizon"] = json!(3);
    *at(&mut file, "policies.one.fixed_per_year") = json!(40_000);
    *at(&mut file, "policies.two.programme_fixed") = range(20_000.0, 70_000.0, 250_000.0);
    *at(&mut file, "policies.two.pilot_cost") = range(0.0, 1_000.0, 90_000.0);
    *at(&mut file, "risk.major_probability") = json!(0.3);
    *at(&mut file, "risk.major_cost") = json!(131_073);
    let futures = Futures::of(&file, 42, KEPT as u32 + 1);
    check_summary(&futures, 1e-4).unwrap();
    let fewer = Futures::of(&file, 42, KEPT as u32);
    check_summary(&fewer, 1e-12).unwrap();
    assert_eq!(futures.rows[..KEPT], fewer.rows[..]);
}
