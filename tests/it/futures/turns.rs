//! Where a difference turns: put into the file, the value does what is said of it.

use serde_json::{Value, json};
use werkplekwijzer::futures::summary::{Influence, Moved, Turns};
use werkplekwijzer::outcome::file;

use super::{Futures, NEW, OLD, bare, plan, range};
use crate::file::{at, fixture};
use crate::random::thorough;

/// Points at which it is looked for a change of sign apart from the library.
const POINTS: u32 = 1_000;

/// Euros below which two alternatives cost the same.
const SAME: f64 = 0.5;

/// The difference in present value in the estimate.
fn difference(file: &Value, (a, b): (usize, usize)) -> f64 {
    let outcome = file::estimate(&plan(file));
    let value = |position: usize| outcome.alternatives.0[position].1.totals.present_value;
    value(a) - value(b)
}

/// The file with the fields of an influence at these values.
fn moved(file: &Value, influence: &Influence, value: impl Fn(&Moved) -> f64) -> Value {
    let mut file = file.clone();
    for place in &influence.places {
        *at(&mut file, &place.path.to_string()) = json!(value(place));
    }
    file
}

/// What is said of where a difference turns is so; returns what is said of the sought ones.
fn check(name: &str, file: &Value, pair: (usize, usize)) -> Vec<Turns> {
    let futures = Futures::of(file, 42, 100);
    let (contrast, simulator) = (futures.contrast(pair), &futures.simulator);
    assert!((contrast.estimate - difference(file, pair)).abs() < 1e-6);
    for influence in &contrast.influences {
        let what = format!("{name}, {pair:?}: {}", influence.name);
        let position = simulator.uncertainties().iter().position(|it| it.name == influence.name).unwrap();
        let with = |u: f64| simulator.difference_with(pair, position, u);
        let turn = || moved(file, influence, |place| place.turn.unwrap());
        match influence.turns {
            Turns::At => {
                let rest = difference(&turn(), pair);
                assert!(rest.abs() < SAME, "{what}: {rest} is left");
            }
            Turns::Jumps => {
                let place = &simulator.uncertainties()[position].places[0];
                let u = place.pert.below(influence.places[0].turn.unwrap());
                let (mut low, mut high) = ((u - 1e-4).max(0.0), (u + 1e-4).min(1.0));
                assert!(with(low) * with(high) < 0.0, "{what}: nothing turns");
                for _ in 0..60 {
                    let middle = 0.5 * (low + high);
                    if with(middle) * with(low) > 0.0 { low = middle } else { high = middle }
                }
                assert!(with(low).abs() >= SAME && with(high).abs() >= SAME, "{what}: {} {}", with(low), with(high));
            }
            Turns::Never => {
                let all: Vec<f64> = (0..=POINTS).map(|k| with(f64::from(k) / f64::from(POINTS))).collect();
                let (low, high) = all.iter().fold((0.0_f64, 0.0_f64), |(low, high), it| (low.min(*it), high.max(*it)));
                assert!(low > -SAME || high < SAME, "{what}: goes from {low} to {high}");
            }
            Turns::Unsought => {}
        }
        let has_value = matches!(influence.turns, Turns::At | Turns::Jumps);
        assert!(influence.places.iter().all(|place| place.turn.is_some() == has_value), "{what}");
        for place in &influence.places {
            let field = at(&mut file.clone(), &place.path.to_string()).clone();
            let [low, likely, high] = ["low", "likely", "high"].map(|end| field[end].as_f64().unwrap());
            assert_eq!(place.likely, likely, "{what}");
            assert!(low <= place.low && place.low <= place.high && place.high <= high, "{what}: {place:?}");
            assert!(place.turn.is_none_or(|turn| (low..=high).contains(&turn)), "{what}: {place:?}");
        }
        if influence.turns != Turns::Unsought {
            for (said, end) in [(influence.low, false), (influence.high, true)] {
                let value = |place: &Moved| if end { place.high } else { place.low };
                let ours = difference(&moved(file, influence, value), pair);
                assert!((ours - said).abs() < 1e-6 * (1.0 + ours.abs()), "{what}: {said} instead of {ours}");
            }
        }
    }
    let turns: Vec<Turns> = contrast.influences.iter().map(|influence| influence.turns).collect();
    let sought = turns.len().min(10);
    assert!(turns[..sought].iter().all(|turns| *turns != Turns::Unsought));
    assert!(turns[sought..].iter().all(|turns| *turns == Turns::Unsought));
    turns[..sought].to_vec()
}

#[test]
fn at_a_turn_two_alternatives_cost_the_same_and_elsewhere_nothing_turns() {
    let mut cases = vec![("medium", (0, 1)), ("six-policies", (2, 4)), ("heerhugowaard", (0, 1)), ("stress", (3, 0))];
    if thorough().is_some() {
        cases.extend([("medium", (1, 2)), ("six-policies", (5, 0)), ("reverse", (4, 1)), ("edge", (0, 3))]);
    }
    let found: Vec<Turns> = cases.into_iter().flat_map(|(name, pair)| check(name, &fixture(name), pair)).collect();
    assert!(found.contains(&Turns::At) && found.contains(&Turns::Never), "{found:?}");
}

/// Going on costs 60,000, the other what its programme costs.
#[test]
fn a_linear_difference_turns_where_both_cost_the_same() {
    let turn = |low: f64, likely: f64, high: f64| {
        let mut file = bare();
        *at(&mut file, "policies.one.fixed_per_year") = json!(60_000);
        *at(&mut file, "policies.two.programme_fixed") = range(low, likely, high);
        check("linear", &file, (NEW, OLD));
        let influence = Futures::of(&file, 1, 100).contrast((OLD, NEW)).influences.remove(0);
        (influence.turns, influence.places[0].turn)
    };
    for (low, likely, high) in [
        (0.0, 50_000.0, 100_000.0),
        (0.0, 0.0, 60_100.0),
        (59_999.0, 100_000.0, 100_000.0),
        (0.0, 1_000.0, 1e8),
        (0.0, 99_000_000.0, 1e8),
    ] {
        let (turns, value) = turn(low, likely, high);
        assert_eq!(turns, Turns::At, "{low} {likely} {high}");
        assert!((value.unwrap() - 60_000.0).abs() < SAME, "{value:?} in {low} {likely} {high}");
    }
    for (low, likely, high) in [(0.0, 50_000.0, 59_900.0), (60_100.0, 80_000.0, 80_000.0)] {
        assert_eq!(turn(low, likely, high), (Turns::Never, None));
    }
}

/// Desks come one by one, at 10,000 euros each; between the twelfth and the thirteenth the other becomes dearer.
#[test]
fn a_difference_jumps_where_a_desk_more_is_needed() {
    let mut file = bare();
    for (path, value) in [
        ("workforce.headcount", json!(20)),
        ("workforce.roles.all.desk_share", json!(1)),
        ("attendance.availability", range(0.3, 0.5, 0.9)),
        ("workplace.desk_cost", json!(10_000)),
        ("policies.one.fixed_per_year", json!(125_000)),
    ] {
        *at(&mut file, path) = value;
    }
    file["alternatives"][NEW]["right_size_desks"] = json!(true);
    assert_eq!(check("desks", &file, (OLD, NEW)), [Turns::Jumps]);
    let turn = Futures::of(&file, 1, 100).contrast((OLD, NEW)).influences[0].places[0].turn.unwrap();
    let desks = |availability: f64| {
        let mut file = file.clone();
        *at(&mut file, "attendance.availability") = json!(availability);
        file::estimate(&plan(&file)).alternatives.0[NEW].1.years[0].desks
    };
    assert_eq!((desks(turn - 1e-6), desks(turn + 1e-6)), (12.0, 13.0));
}

#[test]
fn two_that_always_cost_the_same_turn_nowhere() {
    let mut file = bare();
    *at(&mut file, "workplace.desks") = json!(100);
    *at(&mut file, "workplace.desk_cost") = range(0.0, 5_000.0, 100_000.0);
    assert_eq!(check("same", &file, (OLD, NEW)), [Turns::Never]);
}
