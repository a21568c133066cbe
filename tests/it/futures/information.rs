//! What it is worth to know better, and what a difference depends on, held against what can be worked out.

use serde_json::{Value, json};
use werkplekwijzer::futures::effect::polynomials;
use werkplekwijzer::futures::row::Total;
use werkplekwijzer::futures::summary::Information;
use werkplekwijzer::probability::stream::{Seed, Stream};

use super::{Beta, Futures, NEW, OLD, bare, mean, range, variance};
use crate::file::{at, fixture, fixtures};
use crate::random::for_random_files;

const DRAWS: u32 = 10_000;

/// Going on costs `cost`; the other alternative costs what these ranges add up to: a programme, a pilot and a tender.
fn choice(cost: f64, ranges: &[[f64; 3]]) -> Value {
    let mut file = bare();
    *at(&mut file, "policies.one.fixed_per_year") = json!(cost);
    for (field, [low, likely, high]) in ["programme_fixed", "pilot_cost", "tender_cost"].into_iter().zip(ranges) {
        *at(&mut file, &format!("policies.two.{field}")) = range(*low, *likely, *high);
    }
    file
}

fn worth(information: &Information, name: &str) -> f64 {
    information.uncertainties.iter().find(|worth| worth.name == name).unwrap().value
}

fn betas(ranges: &[[f64; 3]]) -> Vec<Beta> {
    ranges.iter().map(|[low, likely, high]| Beta::new(*low, *likely, *high)).collect()
}

#[test]
fn the_construction_is_linear() {
    let futures = Futures::of(&choice(1e5, &[[1e4, 2e4, 9e4], [0.0, 1e4, 1e5], [5.0, 6e4, 7e4]]), 42, 50);
    let names = ["programme_fixed", "pilot_cost", "tender_cost"].map(|field| format!("policies.two.{field}"));
    for (future, difference) in futures.differences((OLD, NEW)).into_iter().enumerate() {
        let spent: f64 = names.iter().map(|name| futures.samples[future][futures.drawn(name)]).sum();
        assert!((difference - (1e5 - spent)).abs() < 1e-6, "{difference}");
    }
}

// What it is worth to know.

/// With the costs of the alternatives c and X, knowing X is worth min(c, E[X]) − E[min(c, X)].
fn value_of_one(cost: f64, [low, likely, high]: [f64; 3]) {
    let futures = Futures::of(&choice(cost, &[[low, likely, high]]), 42, DRAWS);
    let information = futures.summary().information;
    let beta = Beta::new(low, likely, high);
    let exact = cost.min(beta.mean()) - beta.expected(|x| x.min(cost));
    let saved = |x: f64| if beta.mean() < cost { (x - cost).max(0.0) } else { (cost - x).max(0.0) };
    let error = ((beta.expected(|x| saved(x) * saved(x)) - exact * exact) / f64::from(DRAWS)).sqrt();
    let what = format!("{cost} against {low}, {likely}, {high}: exactly {exact}");
    for ours in [information.total, information.ranges] {
        assert!((ours - exact).abs() <= 3.0 * error, "{what}, all: {ours}, error {error}");
    }
    assert_eq!(information.total, information.ranges);
    let ours = worth(&information, "policies.programme_fixed");
    assert!((ours - exact).abs() <= (3.0 * error).max(0.02 * exact), "{what}, this: {ours}, error {error}");
}

#[test]
fn knowing_one_range_is_worth_what_the_integral_says() {
    value_of_one(60_000.0, [10_000.0, 60_000.0, 110_000.0]);
    value_of_one(50_000.0, [10_000.0, 60_000.0, 110_000.0]);
    value_of_one(75_000.0, [10_000.0, 60_000.0, 110_000.0]);
    value_of_one(70_000.0, [10_000.0, 60_000.0, 200_000.0]);
    value_of_one(30_000.0, [0.0, 0.0, 120_000.0]);
    value_of_one(20_000.0, [0.0, 0.0, 120_000.0]);
    value_of_one(99_000.0, [0.0, 120_000.0, 120_000.0]);
}

/// Of several ranges one is known, and the others stand at their means.
#[test]
fn knowing_one_of_several_ranges_is_worth_what_the_integral_says() {
    let ranges = [[10_000.0, 40_000.0, 130_000.0], [5_000.0, 30_000.0, 40_000.0], [20_000.0, 20_500.0, 21_000.0]];
    let betas = betas(&ranges);
    let all: f64 = betas.iter().map(Beta::mean).sum();
    let cost = all + 4_000.0;
    let futures = Futures::of(&choice(cost, &ranges), 42, DRAWS);
    let information = futures.summary().information;
    let names = ["policies.programme_fixed", "policies.pilot_cost", "policies.tender_cost"];
    // The new one is cheaper on average: to know better saves what it would have cost more. A mean that is off by its
    // error counts in as many futures as something is saved in.
    let deviation = betas.iter().map(Beta::variance).sum::<f64>().sqrt();
    for (name, beta) in names.into_iter().zip(&betas) {
        let saved = |x: f64| (all - beta.mean() + x - cost).max(0.0);
        let exact = beta.expected(saved);
        let often = beta.expected(|x| f64::from(u8::from(saved(x) > 0.0)));
        let error = often * deviation / f64::from(DRAWS).sqrt();
        let ours = worth(&information, name);
        assert!((ours - exact).abs() <= (3.0 * error).max(0.02 * exact), "{name}: {ours}, not {exact}, error {error}");
    }
    assert!(worth(&information, names[0]) > 1_000.0);
    // The last cannot turn the choice whatever it is.
    assert_eq!(worth(&information, names[2]), 0.0);
    assert!(information.ranges >= worth(&information, names[0]));
}

#[test]
fn knowing_is_worth_nothing_where_one_always_wins() {
    let mut file = choice(500_000.0, &[[10_000.0, 60_000.0, 110_000.0], [0.0, 1.0, 9_000.0]]);
    // What both pay turns nothing either.
    *at(&mut file, "workplace.desks") = json!(100);
    *at(&mut file, "workplace.desk_cost") = range(0.0, 5_000.0, 100_000.0);
    for cost in [500_000, 0] {
        *at(&mut file, "policies.one.fixed_per_year") = json!(cost);
        let information = Futures::of(&file, 42, 2_000).summary().information;
        assert_eq!(information.uncertainties.len(), 3);
        assert!(information.uncertainties.iter().all(|worth| worth.value == 0.0), "{information:?}");
        // A hair is left of the sums of large numbers.
        assert!(information.total < 1e-6 && information.ranges < 1e-6, "{information:?}");
    }
}

/// Chance is worth knowing, but nobody can: it is in the total and not in the ranges.
#[test]
fn luck_counts_in_the_whole_but_not_in_the_ranges() {
    let mut file = bare();
    *at(&mut file, "risk.major_probability") = json!(0.1);
    *at(&mut file, "risk.major_cost") = json!(1_000_000);
    *at(&mut file, "policies.one.risk_multiplier") = json!(2);
    *at(&mut file, "policies.two.fixed_per_year") = json!(90_000);
    let information = Futures::of(&file, 42, DRAWS).summary().information;
    // `one` costs 200,000 with an incident in a fifth of the years, `two` 190,000 with one in a tenth. Only when
    // neither or both have it, in nine of ten, is `one` better, by 90,000.
    let (exact, error) = (81_000.0, 90_000.0 * 0.3 / f64::from(DRAWS).sqrt());
    assert!((information.total - exact).abs() < 3.0 * error, "{information:?}");
    assert_eq!(information.ranges, 0.0);
}

fn sensible(file: &Value, n_draws: u32) -> Result<(), String> {
    let futures = Futures::of(file, 42, n_draws);
    let Information { total, ranges, uncertainties } = futures.summary().information;
    // -0 is not printed as one would write it.
    let fine = |value: f64| value.is_finite() && value.is_sign_positive();
    if !fine(total) || !fine(ranges) {
        return Err(format!("all is worth {total}, the ranges {ranges}"));
    }
    let names = futures.simulator.uncertainties().iter().map(|it| &it.name);
    if !uncertainties.iter().map(|worth| &worth.name).eq(names) {
        return Err("other uncertainties".to_owned());
    }
    match uncertainties.iter().find(|worth| !(fine(worth.value) && worth.value <= ranges)) {
        Some(worth) => Err(format!("{worth:?}, of {ranges}")),
        None => Ok(()),
    }
}

#[test]
fn knowing_is_never_worth_less_than_nothing_and_one_range_never_more_than_all() {
    for (name, file) in fixtures() {
        sensible(&file, 300).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    for_random_files(40, |file| sensible(file, 30));
}

// What a difference depends on.

#[test]
fn the_polynomials_have_mean_zero_variance_one_and_nothing_in_common() {
    let all: Vec<[f64; 3]> = (0..20_000).map(|k| polynomials((f64::from(k) + 0.5) / 20_000.0)).collect();
    for a in 0..3 {
        let average = |of: &dyn Fn(&[f64; 3]) -> f64| all.iter().map(of).sum::<f64>() / 20_000.0;
        assert!(average(&|it| it[a]).abs() < 1e-6);
        for b in 0..3 {
            let expected = f64::from(u8::from(a == b));
            assert!((average(&|it| it[a] * it[b]) - expected).abs() < 1e-6, "{a} and {b}");
        }
    }
}

#[test]
fn the_parts_of_a_linear_difference_are_those_of_its_variance() {
    for ranges in [
        [[10_000.0, 60_000.0, 110_000.0], [0.0, 20_000.0, 60_000.0], [5_000.0, 30_000.0, 40_000.0]],
        [[0.0, 0.0, 100_000.0], [0.0, 60_000.0, 60_000.0], [10_000.0, 20_000.0, 90_000.0]],
    ] {
        let futures = Futures::of(&choice(100_000.0, &ranges), 42, DRAWS);
        let contrast = futures.contrast((OLD, NEW));
        let betas = betas(&ranges);
        let all: f64 = betas.iter().map(Beta::variance).sum();
        let names = ["policies.programme_fixed", "policies.pilot_cost", "policies.tender_cost"];
        for (name, beta) in names.into_iter().zip(&betas) {
            let (ours, exact) = (share(&futures, (OLD, NEW), name), beta.variance() / all);
            // A share of n futures is known to about √(4·p·(1 − p)/n); a steep end is cut off by the polynomials.
            let error = (4.0 * exact * (1.0 - exact) / f64::from(DRAWS)).sqrt();
            assert!(
                (ours - exact).abs() < 3.0 * error + 0.02 * exact,
                "{name}: {ours} instead of {exact}, error {error}"
            );
        }
        assert_eq!(contrast.chance, 0.0);
        let shares: Vec<f64> = contrast.influences.iter().map(|influence| influence.share).collect();
        assert!(shares.is_sorted_by(|a, b| a >= b), "{shares:?}");
    }
}

fn share(futures: &Futures, pair: (usize, usize), name: &str) -> f64 {
    futures.contrast(pair).influences.iter().find(|influence| influence.name == name).unwrap().share
}

/// A major incident in a tenth of the years, which `two` has three times as often, beside one range.
#[test]
fn the_part_of_chance_is_that_of_its_variance() {
    let mut file = choice(100_000.0, &[[10_000.0, 60_000.0, 110_000.0]]);
    *at(&mut file, "risk.major_probability") = json!(0.1);
    *at(&mut file, "risk.major_cost") = json!(40_000);
    *at(&mut file, "policies.two.risk_multiplier") = json!(3);
    let contrast = Futures::of(&file, 42, DRAWS).contrast((OLD, NEW));
    // They differ in a fifth of the futures.
    let luck = 0.2 * 0.8 * 40_000.0 * 40_000.0;
    let ranges = Beta::new(10_000.0, 60_000.0, 110_000.0).variance();
    let exact = luck / (luck + ranges);
    assert!((contrast.chance - exact).abs() < 0.02, "{} instead of {exact}", contrast.chance);
    assert!((contrast.influences[0].share - (1.0 - exact)).abs() < 0.02, "{:?}", contrast.influences[0]);
}

#[test]
fn parts_never_add_up_to_more_than_the_whole() {
    for (name, file) in fixtures() {
        let n_draws = 400;
        let futures = Futures::of(&file, 42, n_draws);
        for pair in [(0, 1), (1, 0)] {
            let contrast = futures.contrast(pair);
            let shares = || contrast.influences.iter().map(|influence| influence.share);
            assert!(shares().all(|share| (0.0..=1.0).contains(&share)) && (0.0..=1.0).contains(&contrast.chance));
            // A variance of n futures has an error of about √(2/n).
            let sum = shares().sum::<f64>() + contrast.chance;
            assert!(sum < 1.0 + 4.0 * (2.0 / f64::from(n_draws)).sqrt(), "{name}: {sum}");
        }
    }
}

/// The formula once more, from the rows in another order: the covariance of the difference with each polynomial of the
/// uniform numbers, where that is more than three standard errors.
#[test]
fn the_parts_follow_from_the_futures_in_any_order() {
    let n_draws = 500;
    let futures = Futures::of(&fixture("medium"), 42, n_draws);
    let pair = (0, 2);
    let contrast = futures.contrast(pair);
    let column = |total| {
        let (a, b) = (futures.total(pair.0, total), futures.total(pair.1, total));
        let mut differences: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
        differences.reverse();
        differences
    };
    let (all, without) = (column(Total::PresentValue), column(Total::WithoutChance));
    let noise = 3.0 * (variance(&without) / f64::from(n_draws)).sqrt();
    for influence in &contrast.influences {
        let mut numbers = vec![0.0; n_draws as usize];
        Stream::new(Seed(42), &influence.name).fill(0, &mut numbers);
        numbers.reverse();
        let mut explained = 0.0;
        for degree in 0..3 {
            let polynomial: Vec<f64> = numbers.iter().map(|u| polynomials(*u)[degree]).collect();
            let products: Vec<f64> = without.iter().zip(&polynomial).map(|(d, p)| (d - mean(&without)) * p).collect();
            let coefficient = mean(&products);
            explained += if coefficient.abs() > noise { coefficient * coefficient } else { 0.0 };
        }
        let share = explained / variance(&all);
        assert!((influence.share - share).abs() < 1e-9, "{}: {} and {share}", influence.name, influence.share);
    }
    assert!(contrast.influences[0].share > 0.1 && contrast.influences.last().unwrap().share == 0.0);
    let chance = 1.0 - variance(&without) / variance(&all);
    assert!((contrast.chance - chance).abs() < 1e-9, "{} and {chance}", contrast.chance);
}

#[test]
fn the_dots_are_the_middles_of_fifty_parts_and_turn_over_with_the_pair() {
    let futures = Futures::of(&fixture("medium"), 42, 300);
    let (ours, turned) = (futures.contrast((0, 2)), futures.contrast((2, 0)));
    assert_eq!((ours.a.as_str(), ours.b.as_str()), ("hiyd", "byod"));
    assert_eq!(ours.estimate, -turned.estimate);
    let mut differences = futures.differences((0, 2));
    differences.sort_by(f64::total_cmp);
    for (dot, quantile) in ours.quantiles.iter().enumerate() {
        let place = 299.0 * (dot as f64 + 0.5) / 50.0;
        let (low, high) = (differences[place as usize], differences[place as usize + 1]);
        assert!((quantile - (low + (high - low) * place.fract())).abs() < 1e-6, "dot {dot}: {quantile}");
        assert!((quantile + turned.quantiles[49 - dot]).abs() < 1e-6, "dot {dot}");
    }
    assert_eq!(ours.chance, turned.chance);
    for influence in &ours.influences {
        let other = turned.influences.iter().find(|other| other.name == influence.name).unwrap();
        assert_eq!((influence.share, influence.low, influence.high), (other.share, -other.low, -other.high));
    }
}
