//! Chance events: how often they happen, what they cost, and that all alternatives meet the same ones.

use serde_json::{Value, json};
use werkplekwijzer::futures::row::{OfYear, Total};
use werkplekwijzer::model::costs::CostCategory;

use super::{Futures, NEW, OLD, bare, check_mean, check_variance, mean};
use crate::file::{at, fixture, with};

const DRAWS: u32 = 8_000;

/// Three years of `rate` incidents per person at 500 euros, for a thousand people.
fn incidents(rate: f64) -> Value {
    let mut file = bare();
    file["horizon"] = json!(3);
    for policy in ["one", "two"] {
        *at(&mut file, &format!("policies.{policy}.lost_rate")) = json!(rate);
        *at(&mut file, &format!("policies.{policy}.lost_cost")) = json!(500);
    }
    file
}

fn of_year(futures: &Futures, alternative: usize, year: usize) -> Vec<f64> {
    futures.column(futures.layout().year(alternative, year, OfYear::Total))
}

fn product_of_deviations(a: &[f64], b: &[f64]) -> Vec<f64> {
    let (of_a, of_b) = (mean(a), mean(b));
    a.iter().zip(b).map(|(a, b)| (a - of_a) * (b - of_b)).collect()
}

/// With λ incidents expected, each of mean c and variance c²: the sum has mean λ·c and variance λ·(c² + c²).
#[test]
fn lost_devices_cost_what_a_compound_poisson_distribution_says() {
    for (rate, draws) in [(0.0005, DRAWS), (0.004, DRAWS), (0.1, 1_000), (0.9, 1_000)] {
        let futures = Futures::of(&incidents(rate), 42, draws);
        let expected = rate * 1_000.0;
        for alternative in [OLD, NEW] {
            for year in 0..3 {
                let costs = of_year(&futures, alternative, year);
                let what = format!("{expected} incidents, alternative {alternative}, year {year}");
                check_mean(&what, &costs, expected * 500.0);
                check_variance(&what, &costs, expected * 2.0 * 500.0 * 500.0);
                // Nothing happens with chance e^−λ.
                if expected < 10.0 {
                    let calm: Vec<f64> = costs.iter().map(|cost| f64::from(u8::from(*cost == 0.0))).collect();
                    check_mean(&format!("{what}: nothing"), &calm, libm::exp(-expected));
                }
            }
        }
    }
}

#[test]
fn years_and_policies_have_incidents_of_their_own() {
    let futures = Futures::of(&incidents(0.004), 42, 3_000);
    let columns = [(OLD, 0), (OLD, 1), (OLD, 2), (NEW, 0), (NEW, 1), (NEW, 2)];
    let columns = columns.map(|(alternative, year)| of_year(&futures, alternative, year));
    for (index, a) in columns.iter().enumerate() {
        for b in &columns[..index] {
            check_mean("two kinds of incidents", &product_of_deviations(a, b), 0.0);
        }
    }
}

/// An incident costs its own amount, whoever else has incidents: of those under a policy, an alternative with more
/// people under it has the same ones first.
#[test]
fn more_people_have_the_incidents_of_fewer_and_then_more() {
    let mut file = incidents(0.01);
    let mut half = file["alternatives"][NEW].clone();
    (half["id"], half["rollout"]) = (json!("half"), json!(2));
    file["alternatives"].as_array_mut().unwrap().push(half);
    // Nobody else has incidents.
    *at(&mut file, "policies.one.lost_rate") = json!(0);
    let futures = Futures::of(&file, 42, 1_000);
    let (all, half) = (of_year(&futures, NEW, 0), of_year(&futures, 2, 0));
    assert!(all.iter().zip(&half).all(|(all, half)| all >= half));
    check_mean("half", &half, 0.5 * 0.01 * 1_000.0 * 500.0);
    assert_eq!(of_year(&futures, NEW, 1), of_year(&futures, 2, 1));
}

/// The chance is that of a normal year times the mean multiplier of all people, at most 1.
#[test]
fn the_major_incident_comes_as_often_as_its_chance() {
    for (multiplier, chance) in [(1.0, 0.02), (2.5, 0.05), (80.0, 1.0)] {
        let mut file = bare();
        file["horizon"] = json!(3);
        *at(&mut file, "risk.major_probability") = json!(0.02);
        *at(&mut file, "risk.major_cost") = json!(3_000_000);
        *at(&mut file, "finance.price_inflation") = json!(0.03);
        *at(&mut file, "policies.two.risk_multiplier") = json!(multiplier);
        let futures = Futures::of(&file, 42, DRAWS);
        for year in 0..3 {
            let (ours, normal) = (of_year(&futures, NEW, year), of_year(&futures, OLD, year));
            let cost = 3_000_000.0 * libm::pow(1.03, year as f64);
            for (ours, normal) in ours.iter().zip(&normal) {
                assert!(*ours == 0.0 || (ours - cost).abs() < 1e-6, "{ours}");
                // The same event: whoever has the smaller chance is only hit together with the other.
                assert!(ours >= normal, "{ours} and {normal}");
            }
            check_mean("major incident", &ours, chance * cost);
            check_variance("major incident", &ours, chance * (1.0 - chance) * cost * cost);
            check_mean("normal", &normal, 0.02 * cost);
        }
        let (first, second) = (of_year(&futures, OLD, 0), of_year(&futures, OLD, 1));
        check_mean("two years", &product_of_deviations(&first, &second), 0.0);
    }
}

#[test]
fn alternatives_with_the_same_policy_and_people_have_the_same_risk() {
    for name in ["six-policies", "stress", "reverse"] {
        let file = fixture(name);
        let mut twins = file["alternatives"].as_array().unwrap().clone();
        for twin in file["alternatives"].as_array().unwrap() {
            let mut twin = twin.clone();
            twin["id"] = json!(format!("a-{}", twin["id"].as_str().unwrap()));
            twin["right_size_desks"] = json!(!twin["right_size_desks"].as_bool().unwrap());
            twins.push(twin);
        }
        let n = twins.len() / 2;
        let futures = Futures::of(&with(&file, "/alternatives", json!(twins)), 9, 60);
        let risk = |alternative| futures.column(futures.layout().category(alternative, CostCategory::Risk));
        for alternative in 0..n {
            assert_eq!(risk(alternative), risk(alternative + n), "{name}");
            assert_ne!(risk(alternative), risk((alternative + 1) % n), "{name}");
        }
    }
}

/// Given the ranges, chance costs nothing on average; the two present values differ by nothing else.
#[test]
fn without_chance_risks_cost_what_they_are_expected_to() {
    let mut file = fixture("medium");
    file["risk"]["major_probability"] = json!({"low": 0.05, "likely": 0.1, "high": 0.4});
    let futures = Futures::of(&file, 42, 1_500);
    for alternative in 0..3 {
        let with = futures.total(alternative, Total::PresentValue);
        let without = futures.total(alternative, Total::WithoutChance);
        let luck: Vec<f64> = with.iter().zip(&without).map(|(with, without)| with - without).collect();
        check_mean("luck", &luck, 0.0);
        check_mean("luck and ranges", &product_of_deviations(&luck, &without), 0.0);
        assert!(luck.iter().filter(|luck| **luck != 0.0).count() > 1_400);
    }
}

/// As many as the format allows: 200,000 people who lose a device every day but one, growing by half every year.
#[test]
fn a_city_that_loses_everything_is_simulated_all_the_same() {
    let mut file = incidents(1.0);
    file["horizon"] = json!(20);
    *at(&mut file, "workforce.headcount") = json!(200_000);
    *at(&mut file, "workforce.growth") = json!(0.5);
    let futures = Futures::of(&file, 42, 25);
    let mut people = 200_000.0;
    for year in 0..20 {
        let costs = of_year(&futures, OLD, year);
        check_mean(&format!("year {year}"), &costs, people * 500.0);
        people *= 1.5;
    }
}
