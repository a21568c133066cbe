//! What may not change a digit: threads, more futures, other alternatives; and what may change only the last ones.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use werkplekwijzer::futures::ensemble::Ensemble;
use werkplekwijzer::futures::row::{OfYear, Total};
use werkplekwijzer::futures::run::{BATCH, Run};
use werkplekwijzer::futures::simulator::Simulator;
use werkplekwijzer::futures::summary::{Pair, Summary, YearSummary};
use werkplekwijzer::model::costs::CostCategory;
use werkplekwijzer::outcome::file;
use werkplekwijzer::probability::pert::Shapes;
use werkplekwijzer::probability::spread::Spread;
use werkplekwijzer::probability::stream::Seed;

use super::{Futures, plan};
use crate::file::{fixture, set, with};
use crate::random::for_random_files;

// Threads and batches.

/// The last batch is not full.
#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    for name in ["six-policies", "heerhugowaard"] {
        let one = Futures::on_threads(&fixture(name), 42, 730, 1);
        for n_threads in [2, 8] {
            let several = Futures::on_threads(&fixture(name), 42, 730, n_threads);
            assert!(several.document() == one.document(), "{name} on {n_threads} threads");
            assert!(several.rows == one.rows && several.samples == one.samples, "{name} on {n_threads} threads");
        }
    }
}

#[test]
fn batches_of_any_size_may_be_made_and_handed_in_in_any_order() {
    let plan = plan(&fixture("heerhugowaard"));
    let document = |batch: u32, order: &[u32]| {
        let run = Run { plan: plan.clone().into(), seed: Seed(42), n_draws: 530, batch };
        let mut simulator = Simulator::new(run, &mut Shapes::default());
        let mut ensemble = Ensemble::new(&simulator);
        for batch in order {
            let rows = simulator.batch(*batch);
            ensemble.add(*batch, rows);
            while ensemble.advance().is_some() {}
        }
        assert!(ensemble.is_complete());
        let contrast = werkplekwijzer::futures::contrast::contrast(&simulator, &ensemble, (0, 1));
        file::json(&ensemble.summary()) + &file::json(&contrast)
    };
    let in_order = document(BATCH, &[0, 1, 2, 3, 4, 5]);
    assert!(document(BATCH, &[5, 3, 1, 0, 2, 4]) == in_order);
    assert!(document(BATCH, &[5, 4, 3, 2, 1, 0]) == in_order);
    assert!(document(250, &[2, 0, 1]) == in_order);
    assert!(document(1_000, &[0]) == in_order);
}

#[test]
fn another_seed_gives_other_futures() {
    let file = fixture("heerhugowaard");
    let (one, other) = (Futures::of(&file, 42, 5), Futures::of(&file, 43, 5));
    for (a, b) in one.samples.iter().flatten().zip(other.samples.iter().flatten()) {
        assert_ne!(a, b);
    }
}

// More futures.

fn first_of_more(name: &str, few: u32, many: u32) {
    let file = fixture(name);
    let short = Futures::of(&file, 42, few);
    let run = Run { plan: plan(&file).into(), seed: Seed(42), n_draws: many, batch: BATCH };
    let mut simulator = Simulator::new(run, &mut Shapes::default());
    let mut ensemble = Ensemble::new(&simulator);
    let (mut rows, mut samples) = (Vec::new(), Vec::new());
    for batch in 0..simulator.run().n_batches() {
        let draws = simulator.run().draws(batch);
        let of_batch = simulator.batch(batch);
        if batch * BATCH < few {
            rows.extend_from_slice(&of_batch);
            samples.extend(draws.map(|index| simulator.samples(index)));
            ensemble.add(batch, of_batch);
            assert!(ensemble.advance().is_some());
        }
    }
    assert!(ensemble.n_draws() == few && !ensemble.is_complete());
    assert!(rows == short.rows.concat(), "{name}");
    assert!(samples == short.samples, "{name}");
    assert!(ensemble.summary() == short.summary(), "{name}");
    let contrast = werkplekwijzer::futures::contrast::contrast(&simulator, &ensemble, (0, 1));
    assert!(contrast == short.contrast((0, 1)), "{name}");
}

#[test]
fn the_first_thousand_of_ten_thousand_futures_are_those_of_a_run_of_a_thousand() {
    first_of_more("heerhugowaard", 1_000, 10_000);
}

#[test]
fn the_first_two_hundred_of_more_futures_are_those_of_a_run_of_two_hundred() {
    for name in ["six-policies", "medium", "stress", "reverse", "edge"] {
        first_of_more(name, 200, 350);
    }
}

// Other alternatives.

/// What was measured of each alternative in every future, but for the difference with going on, which is another
/// alternative.
fn measured(futures: &Futures) -> BTreeMap<String, Vec<f64>> {
    let layout = futures.layout();
    let of_row = |row: &[f64], alternative: usize| -> Vec<f64> {
        let totals = Total::ALL.map(|total| row[layout.total(alternative, total)]);
        let costs = CostCategory::ALL.map(|category| row[layout.category(alternative, category)]);
        let of_year = |year| {
            [OfYear::Total, OfYear::Ict, OfYear::Accrual].map(|measure| row[layout.year(alternative, year, measure)])
        };
        totals.into_iter().chain(costs).chain((0..layout.horizon()).flat_map(of_year)).collect()
    };
    let alternatives = futures.plan.scenario().alternatives.iter().enumerate();
    let numbers = |position| futures.rows.iter().flat_map(|row| of_row(row, position)).collect();
    alternatives.map(|(position, alternative)| (alternative.id.clone(), numbers(position))).collect()
}

/// The id of the alternative that stands for going on, if there is one.
fn going_on(futures: &Futures) -> Option<&str> {
    Some(&futures.plan.scenario().alternatives[futures.plan.unchanged()?].id)
}

/// What the summary says of both runs is the same, but for who is cheapest of all.
fn same_summary(ours: &Summary, theirs: &Summary, same_going_on: bool) -> Result<(), String> {
    let without = |years: &[YearSummary]| -> Vec<YearSummary> {
        let keep = |year: &YearSummary| match same_going_on {
            true => year.clone(),
            false => YearSummary { cumulative_difference: Default::default(), ..year.clone() },
        };
        years.iter().map(keep).collect()
    };
    for alternative in &ours.alternatives {
        let Some(other) = theirs.alternatives.iter().find(|other| other.id == alternative.id) else { continue };
        let (a, b) = (without(&alternative.years), without(&other.years));
        if alternative.totals != other.totals || alternative.cost != other.cost || a != b {
            return Err(format!("the summary of {}", alternative.id));
        }
    }
    for pair in &ours.pairs {
        let other: Option<&Pair> = theirs.pairs.iter().find(|other| (&other.a, &other.b) == (&pair.a, &pair.b));
        let both = [&pair.a, &pair.b].iter().all(|id| theirs.alternatives.iter().any(|it| it.id == **id));
        if both != other.is_some() || other.is_some_and(|other| other != pair) {
            return Err(format!("{pair:?} became {other:?}"));
        }
    }
    Ok(())
}

/// The same file with other alternatives: without each one, all but one, backwards, with one more in front.
fn others(file: &Value) -> Vec<Value> {
    let list = file["alternatives"].as_array().unwrap();
    let mut lists: Vec<Vec<Value>> = Vec::new();
    lists.push(list.iter().rev().cloned().collect());
    if list.len() > 1 {
        for left_out in 0..list.len() {
            let mut fewer = list.clone();
            fewer.remove(left_out);
            lists.push(fewer);
        }
        lists.push(list[list.len() - 1..].to_vec());
    }
    let mut more = list.clone();
    let mut new = list[list.len() / 2].clone();
    (new["id"], new["start"], new["right_size_desks"]) = (json!("a-new-one"), json!(1), json!(true));
    new["allocation"] = json!({"*": file["policies"].as_array().unwrap().last().unwrap()["id"]});
    more.insert(0, new);
    lists.push(more);
    lists.into_iter().map(|list| with(file, "/alternatives", json!(list))).collect()
}

fn unmoved(file: &Value, n_draws: u32) -> Result<(), String> {
    let (futures, mut compared) = (Futures::of(file, 42, n_draws), 0);
    let (expected, summary) = (measured(&futures), futures.summary());
    for changed in others(file) {
        let other = Futures::of(&changed, 42, n_draws);
        let ids = || other.plan.scenario().alternatives.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
        for (id, numbers) in measured(&other) {
            if let Some(before) = expected.get(&id) {
                compared += 1;
                if *before != numbers {
                    return Err(format!("{id} has other digits beside {:?}", ids()));
                }
            }
        }
        same_summary(&summary, &other.summary(), going_on(&futures) == going_on(&other))
            .map_err(|why| format!("{why}, beside {:?}", ids()))?;
    }
    if compared > expected.len() { Ok(()) } else { Err("nothing was compared".to_owned()) }
}

#[test]
fn other_alternatives_change_no_digit_of_one() {
    for name in ["six-policies", "medium", "reverse"] {
        unmoved(&fixture(name), 30).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    for_random_files(20, |file| unmoved(file, 10));
}

#[test]
fn a_policy_that_nobody_gets_changes_no_digit() {
    for name in ["six-policies", "reverse"] {
        let file = fixture(name);
        let mut policies = file["policies"].as_array().unwrap().clone();
        for (id, position) in [("first", 0), ("last", policies.len() + 1)] {
            let mut unused = policies[2].clone();
            unused["id"] = json!(id);
            policies.insert(position, unused);
        }
        let (before, after) =
            (Futures::of(&file, 42, 30), Futures::of(&with(&file, "/policies", json!(policies)), 42, 30));
        assert!(measured(&before) == measured(&after), "{name}");
    }
}

/// Rounding sets nothing apart: neither alternatives that do the same, nor the years before one begins.
#[test]
fn what_has_no_effect_makes_no_difference() {
    let mut file = fixture("six-policies");
    let horizon = file["horizon"].as_u64().unwrap();
    for alternative in file["alternatives"].as_array_mut().unwrap() {
        // Housing sets them apart otherwise.
        alternative["right_size_desks"] = json!(false);
        alternative["start"] = json!(horizon);
    }
    let going_on = going_on(&Futures::of(&file, 42, 1)).unwrap().to_owned();
    let late = Futures::of(&file, 42, 50).summary();
    for alternative in &late.alternatives {
        // Pilots come in the year before.
        for year in &alternative.years[..horizon as usize - 2] {
            assert_eq!(year.cumulative_difference, Spread::default(), "{}", alternative.id);
        }
    }
    let nobody = with(&file, "/policies/2/take_up", json!(0));
    assert_eq!(nobody["policies"][2]["id"], "byod");
    let nobody = Futures::of(&nobody, 42, 50).summary();
    let is_both = |pair: &&Pair| [&pair.a, &pair.b].into_iter().all(|id| *id == going_on || id == "byod");
    let pair = nobody.pairs.iter().find(is_both).unwrap();
    assert_eq!((pair.a_cheaper.share, pair.difference), (0.5, Spread::default()));
}

#[test]
fn what_explains_a_difference_does_not_depend_on_other_alternatives() {
    let file = fixture("six-policies");
    let list = file["alternatives"].as_array().unwrap();
    let all = Futures::of(&file, 42, 200).contrast((2, 4));
    let two = Futures::of(&with(&file, "/alternatives", json!([list[4], list[2]])), 42, 200).contrast((1, 0));
    assert_eq!((all.a.as_str(), all.b.as_str()), ("byod", "cleo"));
    assert!(all == two);
}

// Other orders of what the alternatives are made of: the draws are the same by name, sums only to their last digits.

fn reversed(file: &Value, pointer: &str) -> Value {
    let mut list = file.pointer(pointer).unwrap().as_array().unwrap().clone();
    list.reverse();
    let mut file = file.clone();
    set(&mut file, pointer, json!(list));
    file
}

fn reordered(file: &Value, pointer: &str, n_draws: u32) -> Result<(), String> {
    let (before, after) = (Futures::of(file, 42, n_draws), Futures::of(&reversed(file, pointer), 42, n_draws));
    let by_name = |futures: &Futures| -> BTreeMap<String, Vec<f64>> {
        let names = futures.simulator.sample_names().into_iter().enumerate();
        names.map(|(place, name)| (name, futures.samples.iter().map(|sample| sample[place]).collect())).collect()
    };
    if by_name(&before) != by_name(&after) {
        return Err(format!("{pointer} backwards gives other draws"));
    }
    for ((id, ours), theirs) in measured(&before).into_iter().zip(measured(&after).into_values()) {
        let scale = ours.iter().map(|number| number.abs()).fold(1.0, f64::max);
        if ours.iter().zip(&theirs).any(|(a, b)| (a - b).abs() > 1e-9 * scale) {
            return Err(format!("{pointer} backwards moves {id}"));
        }
    }
    Ok(())
}

#[test]
fn the_order_of_roles_policies_and_devices_does_not_matter() {
    for name in ["six-policies", "medium", "heerhugowaard", "reverse", "stress"] {
        for pointer in ["/workforce/roles", "/policies", "/devices"] {
            reordered(&fixture(name), pointer, 30).unwrap_or_else(|why| panic!("{name}: {why}"));
        }
    }
}
