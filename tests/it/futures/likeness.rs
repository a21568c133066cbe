//! How alike policies are in what is unknown about them, and copies of policies and roles (model.md §7).

use std::rc::Rc;

use serde_json::{Value, json};
use werkplekwijzer::futures::sampler::Sampler;
use werkplekwijzer::model::draw::At;
use werkplekwijzer::outcome::file::{self, estimate_at};
use werkplekwijzer::probability::pert::Shapes;
use werkplekwijzer::probability::spread::Spread;
use werkplekwijzer::probability::stream::{Seed, Stream};

use super::{Futures, mean, plan, variance};
use crate::file::{fixture, fixtures, map_quantities};

/// Draws of the laws on correlation.
const N: u32 = 20_000;

fn alike(likeness: f64) -> Value {
    let mut file = fixture("v2-six-policies");
    file["likeness"] = json!(likeness);
    file
}

/// The uniform numbers of fields with a range in many draws.
fn uniforms(file: &Value, paths: &[&str]) -> Vec<Vec<f64>> {
    let plan = Rc::new(plan(file));
    let mut sampler = Sampler::new(plan, Seed(42), &mut Shapes::default());
    sampler.prepare(0, N as usize);
    let names = sampler.names();
    let column = |path: &&str| {
        let place = names.iter().position(|name| name == path).unwrap();
        let all = sampler.uncertainties().iter().flat_map(|uncertainty| &uncertainty.places);
        let field = all.into_iter().find(|field| field.path.to_string() == **path).unwrap();
        (0..N).map(|draw| field.pert.below(sampler.values(draw)[place])).collect()
    };
    paths.iter().map(column).collect()
}

fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let (mean_a, mean_b) = (mean(a), mean(b));
    let products: f64 = a.iter().zip(b).map(|(a, b)| (a - mean_a) * (b - mean_b)).sum();
    products / a.len() as f64 / (variance(a) * variance(b)).sqrt()
}

const TICKETS: [&str; 2] = ["policies.hiyd.tickets", "policies.cyod.tickets"];

/// The rank correlation of two normal numbers with correlation 0.7 is `6/π·asin(0.35)`; the ranks of uniform numbers are
/// the numbers themselves.
#[test]
fn at_0_7_policies_are_as_alike_as_the_model_says_and_each_field_stays_uniform() {
    let fields = ["policies.hiyd.tickets", "policies.cyod.tickets", "policies.byod.lost_cost", "policies.byos.tickets"];
    let numbers = uniforms(&alike(0.7), &fields);
    let expected = 6.0 / std::f64::consts::PI * libm::asin(0.35);
    for pair in [(0, 1), (0, 3), (1, 3)] {
        let found = correlation(&numbers[pair.0], &numbers[pair.1]);
        assert!((found - expected).abs() < 0.02, "{found}");
    }
    for (field, numbers) in fields.iter().zip(&numbers) {
        let mut sorted = numbers.clone();
        sorted.sort_by(f64::total_cmp);
        let gaps = sorted.iter().enumerate().map(|(rank, u)| (u - (rank as f64 + 0.5) / f64::from(N)).abs());
        let distance = gaps.fold(0.0, f64::max);
        // Kolmogorov and Smirnov at 1 %.
        assert!(distance < 1.63 / f64::from(N).sqrt(), "{field}: {distance}");
    }
    assert!(correlation(&numbers[0], &numbers[2]).abs() < 0.02);
}

#[test]
fn at_0_alike_fields_of_two_policies_are_independent() {
    let numbers = uniforms(&alike(0.0), &TICKETS);
    assert!(correlation(&numbers[0], &numbers[1]).abs() < 0.02);
    let futures = Futures::of(&alike(0.0), 1, 1);
    let names: Vec<&str> = futures.simulator.uncertainties().iter().map(|it| it.name.as_str()).collect();
    assert!(names.contains(&"policies.tickets/cyod") && !names.contains(&"policies.tickets"), "{names:?}");
}

/// At 1 nothing is of one policy apart, and each field has the number of what is common.
#[test]
fn at_1_alike_fields_are_those_of_version_1() {
    let plan = Rc::new(plan(&alike(1.0)));
    let mut sampler = Sampler::new(plan, Seed(42), &mut Shapes::default());
    sampler.prepare(0, 100);
    let names = sampler.names();
    let mut common = vec![0.0; 100];
    Stream::new(Seed(42), "policies.tickets").fill(0, &mut common);
    let tickets = sampler.uncertainties().iter().find(|it| it.name == "policies.tickets").unwrap();
    assert_eq!(tickets.places.len(), 6);
    for field in &tickets.places {
        let place = names.iter().position(|name| *name == field.path.to_string()).unwrap();
        for (draw, u) in (0..).zip(&common) {
            assert_eq!(sampler.values(draw)[place], field.pert.quantile(*u));
        }
    }
    assert!(sampler.uncertainties().iter().all(|it| !it.name.starts_with("policies.tickets/")));
}

#[test]
fn between_0_and_1_what_is_common_and_what_is_of_each_policy_are_two() {
    let futures = Futures::of(&alike(0.7), 1, 1);
    let places = |name: &str| {
        let found = futures.simulator.uncertainties().iter().find(|it| it.name == name);
        found.unwrap_or_else(|| panic!("there is no {name}")).places.len()
    };
    assert_eq!((places("policies.tickets"), places("policies.tickets/cyod")), (6, 1));
    // The part of one policy swings less than the whole would.
    let all = futures.simulator.uncertainties();
    let of = |name: &str| all.iter().find(|it| it.name == name).unwrap().places[1 % places(name)].clone();
    let (common, own) = (of("policies.tickets"), of("policies.tickets/cyod"));
    assert_eq!(common.path, own.path);
    assert!(own.at(0.9) < common.at(0.9) && common.at(0.9) < common.pert.quantile(0.9));
    assert_eq!((own.at(0.0), own.at(1.0)), (own.pert.quantile(0.0), own.pert.quantile(1.0)));
    assert!((own.below(own.at(0.3)) - 0.3).abs() < 1e-6);
}

/// A copy of a policy, and one of a role to which it is given, with the draws of the original.
#[test]
fn an_unchanged_copy_of_a_policy_differs_by_nothing_in_any_future() {
    let mut file = fixture("v2-medium");
    let mut copy = file["policies"][2].clone();
    copy["id"] = json!("byod_2");
    copy["drawn_as"] = json!("byod");
    file["policies"].as_array_mut().unwrap().push(copy);
    let mut alternative = file["alternatives"][2].clone();
    alternative["id"] = json!("again");
    for policy in alternative["allocation"].as_object_mut().unwrap().values_mut() {
        if *policy == "byod" {
            *policy = json!("byod_2");
        }
    }
    file["alternatives"].as_array_mut().unwrap().push(alternative);
    let futures = Futures::of(&file, 42, 300);
    assert!(futures.differences((2, 3)).iter().all(|difference| *difference == 0.0));
    let summary = futures.summary();
    assert_eq!(summary.pair("byod", "again").unwrap().difference, Spread::default());
    // Without the name of its draws it is another policy.
    for policy in file["policies"].as_array_mut().unwrap() {
        policy.as_object_mut().unwrap().remove("drawn_as");
    }
    let others = Futures::of(&file, 42, 30);
    assert!(others.differences((2, 3)).iter().all(|difference| difference.abs() > 1.0));
}

/// A role in two halves with its draws is the role.
#[test]
fn a_role_in_two_with_its_draws_changes_no_future() {
    let file = fixture("v2-medium");
    let mut halves = file.clone();
    let roles = halves["workforce"]["roles"].as_array_mut().unwrap();
    for end in ["low", "likely", "high"] {
        roles[0]["share"][end] = json!(roles[0]["share"][end].as_f64().unwrap() / 2.0);
    }
    let mut copy = roles[0].clone();
    copy["id"] = json!("policy_2");
    copy["drawn_as"] = json!("policy");
    roles.push(copy);
    let (whole, halves) = (Futures::of(&file, 42, 100), Futures::of(&halves, 42, 100));
    for alternative in 0..3 {
        let totals = |futures: &Futures| futures.total(alternative, werkplekwijzer::futures::row::Total::PresentValue);
        for (a, b) in totals(&whole).into_iter().zip(totals(&halves)) {
            assert!((a / b - 1.0).abs() < 1e-9, "{a} {b}");
        }
    }
}

/// An independent computation gives 625,000 and 226,000; version 1 has 567,000 and 88,000.
#[test]
fn the_difference_of_cyod_is_as_uncertain_as_our_knowledge() {
    use werkplekwijzer::futures::row::Total;

    let futures = Futures::of(&fixture("v2-medium"), 42, 10_000);
    let values = |alternative: usize| futures.total(alternative, Total::WithoutChance);
    let differences: Vec<f64> = values(1).iter().zip(values(0)).map(|(cyod, hiyd)| cyod - hiyd).collect();
    let (mean, deviation) = (mean(&differences), variance(&differences).sqrt());
    assert!((600_000.0..650_000.0).contains(&mean), "{mean}");
    assert!((205_000.0..245_000.0).contains(&deviation), "{deviation}");
    let expected = estimate_at(&futures.plan, At::Expected);
    let value = |alternative: usize| expected.alternatives.0[alternative].1.totals.present_value;
    let case = value(1) - value(0);
    assert!((case / mean - 1.0).abs() < 0.02, "{case} {mean}");
}

/// The expected case is the estimate of the file with the mean of every range in its place.
#[test]
fn the_expected_case_is_the_estimate_at_the_means() {
    for (name, file) in fixtures() {
        let means = map_quantities(&file, |_, quantity| {
            let end = |name: &str| quantity[name].as_f64();
            match (end("low"), end("likely"), end("high")) {
                (Some(low), Some(likely), Some(high)) if low < high => json!((low + 4.0 * likely + high) / 6.0),
                (_, Some(likely), _) => json!(likely),
                _ => quantity.clone(),
            }
        });
        let expected = estimate_at(&plan(&file), At::Expected);
        assert!(file::json(&expected) == file::json(&file::estimate(&plan(&means))), "{name}");
    }
}
