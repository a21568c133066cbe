//! The laws of model.md: what holds for every scenario, at the ends of every field and at random.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use werkplekwijzer::model::costs::CostCategory;
use werkplekwijzer::outcome::comparison::Comparison;
use werkplekwijzer::outcome::file::{self, AlternativeOutcome, Outcome, YearOutcome};
use werkplekwijzer::outcome::payers::Payers;
use werkplekwijzer::scenario::fields::{Kind, Unit};
use werkplekwijzer::scenario::plan::Plan;

use crate::file::{FIXTURES, Place, fixture, fixtures, likely, map_quantities, places, set, some_places, with};
use crate::random::{for_random_files, thorough};

/// Between two sums of the same numbers, relative to the largest of them.
const RELATIVE: f64 = 1e-9;
/// The same where the numbers are near zero.
const ABSOLUTE: f64 = 1e-6;

/// Random files per law in the ordinary suite.
const CASES: u32 = 60;

/// Tries a law on every fixture and on random files.
fn check(law: impl Fn(&Value) -> Result<(), String>) {
    for (name, file) in fixtures() {
        law(&file).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    for_random_files(CASES, law);
}

fn plan(file: &Value) -> Result<Plan, String> {
    Plan::read(&file.to_string()).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("refused: {}", lines.join("; "))
    })
}

fn estimate(file: &Value) -> Result<Outcome, String> {
    plan(file).map(|plan| file::estimate(&plan))
}

fn alternatives(outcome: &Outcome) -> impl Iterator<Item = &AlternativeOutcome> {
    outcome.alternatives.0.iter().map(|(_, alternative)| alternative)
}

fn years(outcome: &Outcome) -> impl Iterator<Item = &YearOutcome> {
    alternatives(outcome).flat_map(|alternative| &alternative.years)
}

/// Whether two numbers are the same sum, `scale` being the largest number that went into it.
fn near(a: f64, b: f64, scale: f64) -> bool {
    (a - b).abs() <= ABSOLUTE + RELATIVE * scale.abs().max(a.abs()).max(b.abs())
}

fn all_near(
    what: &str,
    ours: impl IntoIterator<Item = f64>,
    theirs: impl IntoIterator<Item = f64>,
) -> Result<(), String> {
    let (ours, theirs): (Vec<f64>, Vec<f64>) = (ours.into_iter().collect(), theirs.into_iter().collect());
    let same = ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(a, b)| near(*a, *b, 0.0));
    if same { Ok(()) } else { Err(format!("{what}: {ours:?} and {theirs:?}")) }
}

/// Everything that holds within one outcome.
fn lawful(file: &Value) -> Result<(), String> {
    let plan = plan(file)?;
    let outcome = file::estimate(&plan);
    let mut broken = Vec::new();
    // serde_json writes null for what is no number.
    if let Some(line) = outcome.to_json().lines().find(|line| line.trim_end_matches(',').ends_with(" null")) {
        broken.push(format!("no finite number: {line}"));
    }
    for ((id, alternative), route) in outcome.alternatives.0.iter().zip(plan.routes()) {
        let mut say = |year: u32, what: &str, value: f64| broken.push(format!("{id}, {year}: {what} is {value}"));
        for (t, year) in (1..).zip(&alternative.years) {
            let present = f64::from(plan.scenario().workplace.desks);
            let desks = if route.right_size_desks && t >= route.start { year.desks_needed } else { present };
            if year.desks != desks {
                say(t, "desks", year.desks);
            }
            of_year(&plan, t, year, &mut |what, value| say(t, what, value));
        }
        for (t, pair) in (2..).zip(alternative.years.windows(2)) {
            for ((_, before), (name, now)) in pair[0].devices.0.iter().zip(&pair[1].devices.0) {
                let bought = now.purchases - now.lost - now.written_off;
                if !near(now.stock, before.stock - now.retired + bought, now.purchases.max(now.retired)) {
                    say(t, &format!("stock of {name}, after {before:?} and {now:?},"), now.stock);
                }
            }
        }
        of_totals(alternative, &mut |what, value| say(0, what, value));
    }
    if broken.is_empty() { Ok(()) } else { Err(broken[..broken.len().min(10)].join("\n")) }
}

/// What holds within a year; `say` gets what does not.
fn of_year(plan: &Plan, t: u32, year: &YearOutcome, say: &mut dyn FnMut(&str, f64)) {
    let workforce = &plan.scenario().workforce;
    let attendance = &plan.scenario().attendance;
    let finance = &plan.scenario().finance;
    let mut not_negative = |what: &str, value: f64| {
        if value < 0.0 {
            say(what, value);
        }
    };
    not_negative("headcount", year.headcount);
    year.people.0.iter().for_each(|(_, people)| not_negative("people", *people));
    for (_, device) in &year.devices.0 {
        not_negative("purchases", device.purchases);
        not_negative("stock", device.stock);
        not_negative("retired", device.retired);
        not_negative("lost", device.lost);
        not_negative("written_off", device.written_off);
        not_negative("repairs", device.repairs);
    }
    not_negative("allowance_payments", year.allowance_payments);
    not_negative("allowances_paid", year.allowances_paid);
    not_negative("allowances_repaid", year.allowances_repaid);
    not_negative("employee_cost", year.employee_cost);
    not_negative("emissions", year.emissions);
    not_negative("incidental", year.incidental);
    not_negative("depreciation", year.depreciation);
    not_negative("desks_needed", year.desks_needed);
    not_negative("desks", year.desks);
    for category in CostCategory::ALL {
        // Contributions and resale may exceed purchases, and repayments payments.
        if !matches!(category, CostCategory::Hardware | CostCategory::Allowances) {
            not_negative(category.key(), year.cost[category]);
        }
    }
    let shares = year.occupancy.iter().chain(&year.shortage_probability);
    for share in shares.chain([&year.unused_share, &year.shortage_days_share]) {
        if !(0.0..=1.0).contains(share) {
            say("a share", *share);
        }
    }
    let guests = attendance.guests.likely() * libm::pow(1.0 + attendance.guests_growth.likely(), f64::from(t) - 1.0);
    let days = attendance.weekday_index.days();
    let all_days: f64 = days.iter().sum();
    for ((mean, deviation), day) in year.attendance.iter().zip(year.attendance_sd).zip(days) {
        let most = year.headcount + guests * 5.0 * day / all_days;
        if !(*mean >= 0.0 && (*mean <= most || near(*mean, most, 0.0)) && deviation >= 0.0) {
            say("attendance", *mean);
        }
    }
    if guests == 0.0 && year.desks_needed > year.headcount.ceil() || year.desks_needed.fract() != 0.0 {
        say("desks_needed", year.desks_needed);
    }

    let scale = CostCategory::ALL.iter().map(|category| year.cost[*category].abs()).fold(0.0, f64::max);
    let mut equal = |what: &str, ours: f64, theirs: f64, scale: f64| {
        if !near(ours, theirs, scale) {
            say(&format!("{what}, which should be {theirs},"), ours);
        }
    };
    let grown = workforce.headcount.likely() * libm::pow(1.0 + workforce.growth.likely(), f64::from(t) - 1.0);
    equal("headcount", year.headcount, grown, 0.0);
    equal("the sum of people", year.people.0.iter().map(|(_, people)| people).sum(), year.headcount, 0.0);
    let sum: f64 = CostCategory::ALL.iter().map(|category| year.cost[*category]).sum();
    equal("total", year.total, sum, scale);
    let places = year.cost[CostCategory::Workplace] + year.cost[CostCategory::HomeWorking];
    equal("ict", year.ict, year.total - places, scale);
    equal("structural and incidental", year.structural + year.incidental, year.total, scale);
    let discount = (1.0 + finance.discount_rate.likely()) * (1.0 + finance.price_inflation.likely());
    let factor = libm::pow(discount, f64::from(t) - 1.0);
    equal("present_value", year.present_value, year.total / factor, scale / factor);
    equal("unused_share", year.unused_share, 1.0 - year.occupancy.iter().sum::<f64>() / 5.0, 1.0);
    let short = year.shortage_probability.iter().sum::<f64>() / 5.0;
    equal("shortage_days_share", year.shortage_days_share, short, 1.0);
    let capitalised = year.total + year.depreciation + year.interest - year.accrual;
    if capitalised < 0.0 {
        equal("what is capitalised", capitalised, 0.0, scale.max(year.depreciation));
    }
}

/// What holds between the years and the totals; `say` gets what does not.
fn of_totals(alternative: &AlternativeOutcome, say: &mut dyn FnMut(&str, f64)) {
    let (years, totals) = (&alternative.years, &alternative.totals);
    let mut sum = |what: &str, total: f64, of_year: &dyn Fn(&YearOutcome) -> f64| {
        let scale = years.iter().map(|year| of_year(year).abs()).fold(0.0, f64::max);
        let expected = years.iter().map(of_year).sum();
        if !near(total, expected, scale) {
            say(&format!("the total of {what}, which should be {expected},"), total);
        }
    };
    let largest = |year: &YearOutcome| CostCategory::ALL.iter().map(|it| year.cost[*it].abs()).fold(0.0, f64::max);
    let scale = years.iter().map(largest).fold(0.0, f64::max);
    for category in CostCategory::ALL {
        sum(category.key(), totals.cost[category], &|year| year.cost[category]);
    }
    sum("present_value", totals.present_value, &|year| year.present_value);
    sum("accrual", totals.accrual, &|year| year.accrual);
    sum("incidental", totals.incidental, &|year| year.incidental);
    sum("emissions", totals.emissions, &|year| year.emissions);
    sum("employee_cost", totals.employee_cost, &|year| year.employee_cost);
    let (total, ict) = (years.iter().map(|year| year.total).sum(), years.iter().map(|year| year.ict).sum());
    if !near(totals.total, total, scale) || !near(totals.ict, ict, scale) {
        say("the total of total or ict", totals.total);
    }
    let people: f64 = years.iter().map(|year| year.headcount).sum();
    if !near(totals.per_person_year * people, totals.total, scale) && people > ABSOLUTE {
        say("per_person_year", totals.per_person_year);
    }
    if people == 0.0 && totals.per_person_year != 0.0 {
        say("per_person_year without people", totals.per_person_year);
    }
}

// The matrix: each fixture as it is, each number at each limit, all at once, and random points.

/// Numbers that may not all be at their lowest together: somebody must work, on some day.
fn must_stay(pointer: &str) -> bool {
    pointer == "/version" || pointer.ends_with("/share") || pointer.contains("/weekday_index/")
}

/// Fixtures that share the fields in the ordinary suite: each field is tried on two or three of the ten.
const TURNS: usize = 4;

fn matrix(turn: usize) {
    let (name, _) = FIXTURES[turn];
    let file = fixture(name);
    let try_one = |what: &str, file: &Value| lawful(file).unwrap_or_else(|why| panic!("{name}, {what}: {why}"));
    try_one("as it is", &file);
    // Another version has other fields.
    let places_of_turn = some_places(&file, turn).into_iter().filter(|place| place.pointer != "/version");
    let numbers = places_of_turn.filter_map(|place| Some((place.clone(), place.ends()?)));
    let numbers: Vec<(Place, [Value; 2])> = numbers.collect();
    let of_this_turn = |index: usize| thorough().is_some() || index % TURNS == turn % TURNS;
    for (_, (place, ends)) in numbers.iter().enumerate().filter(|(index, _)| of_this_turn(*index)) {
        for end in ends {
            let changed = with(&file, &place.pointer, end.clone());
            if !must_stay(&place.pointer) || plan(&changed).is_ok() {
                try_one(&place.path, &changed);
            }
        }
    }
    let (mut low, mut high) = (file.clone(), file.clone());
    for place in places(&file) {
        let Some([lowest, highest]) = place.ends() else { continue };
        if place.pointer != "/version" {
            set(&mut high, &place.pointer, highest);
        }
        if !must_stay(&place.pointer) {
            set(&mut low, &place.pointer, lowest);
        }
    }
    try_one("all low", &low);
    try_one("all high", &high);
    if turn == 0 || thorough().is_some() {
        for (place, [lowest, highest]) in numbers {
            try_one(&format!("all low but {}", place.path), &with(&low, &place.pointer, highest));
            try_one(&format!("all high but {}", place.path), &with(&high, &place.pointer, lowest));
        }
    }
}

#[test]
fn every_fixture_is_lawful_at_the_limits_of_every_field() {
    (0..FIXTURES.len()).for_each(matrix);
}

#[test]
fn every_random_scenario_is_lawful() {
    for_random_files(10 * CASES, lawful);
}

// Devices and allowances.

/// The file with every field of these names set to one value.
fn everywhere(file: &Value, fields: &[&str], value: &Value) -> Value {
    let mut changed = file.clone();
    for place in places(file).iter().filter(|place| fields.contains(&place.field().as_str())) {
        set(&mut changed, &place.pointer, value.clone());
    }
    changed
}

#[test]
fn a_steady_fleet_buys_its_need_over_its_life_every_year() {
    check(|file| {
        let calm = [
            "workforce.outflow",
            "workforce.growth",
            "devices.failure_rate",
            "devices.accident_rate",
            "devices.loss_rate",
        ];
        let mut file = everywhere(file, &calm, &json!(0));
        file["initial_fleet"] = json!("steady");
        let staying = json!({"*": file["baseline"]});
        file = everywhere(&file, &["alternatives.allocation"], &staying);
        file = everywhere(&file, &["alternatives.right_size_desks"], &json!(false));
        let plan = plan(&file)?;
        let outcome = file::estimate(&plan);
        for year in years(&outcome) {
            let needs = year.devices.0.iter().zip(&plan.scenario().devices);
            let even = needs.map(|((_, now), device)| now.stock / f64::from(device.life));
            all_near("purchases", year.devices.0.iter().map(|(_, now)| now.purchases), even)?;
        }
        Ok(())
    });
}

#[test]
fn depreciation_and_interest_follow_each_capitalised_amount_over_its_term() {
    for term in [1_u32, 3, 20] {
        check(|file| {
            let mut file = everywhere(file, &["devices.depreciation_years"], &json!(term));
            file["initial_fleet"] = json!("none");
            let rate = likely(&file["finance"]["interest_rate"]);
            for alternative in alternatives(&estimate(&file)?) {
                let capitalised: Vec<f64> = (alternative.years.iter())
                    .map(|year| year.total + year.depreciation + year.interest - year.accrual)
                    .collect();
                for (t, year) in alternative.years.iter().enumerate() {
                    let (mut depreciation, mut interest, mut scale) = (0.0, 0.0, year.total.abs());
                    for k in 1..=t.min(term as usize) {
                        let amount = capitalised[t - k];
                        depreciation += amount / f64::from(term);
                        interest += amount * (1.0 - (k - 1) as f64 / f64::from(term)) * rate;
                        let bought = &alternative.years[t - k];
                        scale = scale.max(amount).max(bought.total.abs()).max(bought.depreciation);
                    }
                    if !(near(year.depreciation, depreciation, scale) && near(year.interest, interest, scale)) {
                        return Err(format!("{depreciation} and {interest}, not {year:?}"));
                    }
                }
            }
            Ok(())
        });
    }
}

#[test]
fn without_resale_a_higher_price_never_lowers_a_cost() {
    check(|file| {
        let mut file = everywhere(file, &["devices.resale_share"], &json!(0));
        for device in 0..file["devices"].as_array().unwrap().len() {
            let pointer = format!("/devices/{device}/price");
            let price = likely(file.pointer(&pointer).unwrap());
            let before = estimate(&file)?;
            set(&mut file, &pointer, json!(price + 0.5 * (100_000.0 - price)));
            let after = estimate(&file)?;
            for (before, after) in years(&before).zip(years(&after)) {
                let lower =
                    after.total < before.total || after.ict < before.ict || after.present_value < before.present_value;
                if lower {
                    return Err(format!("device {device}: from {before:?} to {after:?}"));
                }
            }
        }
        Ok(())
    });
}

/// One role of employees with a laptop and no other devices; the allocation is the only alternative's.
fn one_role(people: u32, policy: &str) -> Value {
    let mut file = fixture("medium");
    file["workforce"]["headcount"] = json!(people);
    file["workforce"]["growth"] = json!(0);
    file["workforce"]["outflow"] = json!(0);
    let mut role = file["workforce"]["roles"][0].clone();
    role["phone"] = Value::Null;
    role["external"] = json!(false);
    file["workforce"]["roles"] = json!([role]);
    file["alternatives"] = json!([{
        "id": "only", "name": "Enige", "allocation": {"*": policy}, "start": 1, "rollout": 1,
        "right_size_desks": false
    }]);
    file
}

/// model.md §8: 600 employees, 900 euro per 3 years, nobody leaves.
#[test]
fn six_hundred_employees_cost_540_000_in_years_one_four_and_seven() {
    let mut file = one_role(600, "byod");
    let byod = file["policies"].as_array_mut().unwrap().iter_mut().find(|policy| policy["id"] == "byod").unwrap();
    byod["take_up"] = json!(1);
    byod["fallback_share"] = json!(0);
    for (field, value) in [("amount", json!(900)), ("cycle", json!(3)), ("indexed", json!(false))] {
        byod["allowance"][field] = value;
    }
    let outcome = estimate(&file).unwrap();
    let paid: Vec<f64> = years(&outcome).map(|year| year.allowances_paid).collect();
    let full = 540_000.0;
    all_near("paid", paid, [full, 0.0, 0.0, full, 0.0, 0.0, full, 0.0]).unwrap();
}

// Desks.

fn crowd(week: [f64; 5], desks: u32) -> Outcome {
    let mut file = one_role(400, "hiyd");
    for (pointer, value) in [
        ("/workforce/part_time_factor", 1.0),
        ("/workforce/roles/0/home_days", 0.0),
        ("/workforce/roles/0/desk_share", 1.0),
        ("/attendance/availability", week.iter().sum::<f64>() / 500.0),
        ("/attendance/synchronisation", 1.0),
        ("/attendance/service_level", 0.95),
    ] {
        set(&mut file, pointer, json!(value));
    }
    file["workplace"]["desks"] = json!(desks);
    for (day, percent) in ["mon", "tue", "wed", "thu", "fri"].into_iter().zip(week) {
        file["attendance"]["weekday_index"][day] = json!(percent / 100.0);
    }
    estimate(&file).unwrap()
}

/// model.md §8.
#[test]
fn four_hundred_people_at_half_need_216_desks() {
    assert!(years(&crowd([50.0; 5], 216)).all(|year| year.desks_needed == 216.0));
}

/// model.md §8; 41 % is rounded to whole percents.
#[test]
fn an_uneven_week_needs_264_desks_and_is_short_of_217_on_41_percent_of_days() {
    let week = [45.0, 62.0, 50.0, 62.0, 31.0];
    assert!(years(&crowd(week, 264)).all(|year| year.desks_needed == 264.0));
    assert!(years(&crowd(week, 217)).all(|year| (year.shortage_days_share * 100.0).round() == 41.0));
}

/// Tries what a field does to the desks: `rises` says whether it may rise or must not fall, step by step.
fn desks_along(file: &Value, pointer: &str, steps: &[f64], what: fn(&YearOutcome) -> f64) -> Result<(), String> {
    let mut before: Option<Vec<f64>> = None;
    for step in steps {
        let now: Vec<f64> = years(&estimate(&with(file, pointer, json!(step)))?).map(what).collect();
        if let Some(before) = before
            && before.iter().zip(&now).any(|(before, now)| before > now)
        {
            return Err(format!("{pointer} at {step}: from {before:?} to {now:?}"));
        }
        before = Some(now);
    }
    Ok(())
}

#[test]
fn more_synchronisation_never_lowers_the_desks_needed() {
    check(|file| {
        let steps = [1.0, 1.000_001, 1.5, 3.0, 10.0, 49.9, 50.0];
        desks_along(file, "/attendance/synchronisation", &steps, |year| year.desks_needed)
    });
}

#[test]
fn a_higher_service_level_never_lowers_the_desks_needed() {
    check(|file| {
        let steps = [0.5, 0.500_001, 0.8, 0.95, 0.99, 0.9999];
        desks_along(file, "/attendance/service_level", &steps, |year| year.desks_needed)
    });
}

#[test]
fn more_desks_never_raise_the_shortage() {
    check(|file| {
        let file = everywhere(file, &["alternatives.right_size_desks"], &json!(false));
        let steps = [200_000.0, 5_000.0, 500.0, 300.0, 299.0, 100.0, 10.0, 1.0, 0.0];
        desks_along(&file, "/workplace/desks", &steps, |year| year.shortage_days_share)
    });
}

#[test]
fn only_the_ratios_of_weekdays_and_shares_matter() {
    check(|file| {
        let scaled = |factor: f64| {
            let mut scaled = file.clone();
            for place in places(file).iter().filter(|place| must_stay(&place.pointer)) {
                let value = likely(file.pointer(&place.pointer).unwrap());
                // The smallest number has no half.
                set(&mut scaled, &place.pointer, json!(if value < 1e-300 { 0.0 } else { value * factor }));
            }
            scaled
        };
        // A half is exact, so that not a digit changes.
        let (whole, halved) = (scaled(1.0), scaled(0.5));
        if plan(&halved).is_err() {
            // Half of the least week is too little.
            return Ok(());
        }
        let (whole, halved) = (estimate(&whole)?, estimate(&halved)?);
        if whole == halved { Ok(()) } else { Err("halving changed the outcome".to_owned()) }
    });
}

// What may not matter, to the last digit.

fn by_id(outcome: &Outcome) -> BTreeMap<&str, &AlternativeOutcome> {
    outcome.alternatives.0.iter().map(|(id, alternative)| (&**id, alternative)).collect()
}

#[test]
fn other_alternatives_change_no_digit_of_one() {
    check(|file| {
        let together = estimate(file)?;
        let list = file["alternatives"].as_array().unwrap();
        let mut reversed = list.clone();
        reversed.reverse();
        if by_id(&estimate(&with(file, "/alternatives", json!(reversed)))?) != by_id(&together) {
            return Err("another order changes digits".to_owned());
        }
        for (alternative, (id, expected)) in list.iter().zip(&together.alternatives.0) {
            let alone = estimate(&with(file, "/alternatives", json!([alternative])))?;
            if alone.alternatives.0[0].1 != *expected {
                return Err(format!("{id} alone has other digits"));
            }
        }
        Ok(())
    });
}

/// The outcome is the same to the last digit when the file is changed so.
fn unmoved(change: impl Fn(&mut Value)) {
    check(|file| {
        let mut changed = file.clone();
        change(&mut changed);
        let (before, after) = (estimate(file)?, estimate(&changed)?);
        if before.alternatives == after.alternatives { Ok(()) } else { Err(format!("moved, in {changed}")) }
    });
}

#[test]
fn the_ends_of_ranges_do_not_move_the_estimate() {
    unmoved(|file| *file = map_quantities(file, |_, value| json!(likely(value))));
    unmoved(|file| {
        *file = map_quantities(file, |place, value| {
            let (low, high) = place.limits().unwrap();
            json!({"low": low, "likely": likely(value), "high": high})
        });
    });
}

#[test]
fn the_municipality_is_for_display_only() {
    unmoved(|file| file["municipality"] = json!({"code": null, "name": "Elders", "inhabitants": 1}));
}

#[test]
fn the_calendar_only_names_the_years() {
    check(|file| {
        let before = estimate(&with(file, "/start_year", json!(2000)))?;
        let after = estimate(&with(file, "/start_year", json!(2100)))?;
        for (before, after) in years(&before).zip(years(&after)) {
            if (YearOutcome { year: before.year + 100, ..before.clone() }) != *after {
                return Err(format!("{before:?} became {after:?}"));
            }
        }
        Ok(())
    });
}

#[test]
fn a_policy_that_nobody_gets_changes_nothing() {
    unmoved(|file| {
        let mut policy = file["policies"][0].clone();
        policy["id"] = json!("idle");
        policy["tickets"] = json!(1_000);
        policy["fixed_per_year"] = json!(1e8);
        let policies = file["policies"].as_array_mut().unwrap();
        if policies.len() < 20 {
            policies.insert(0, policy);
        }
    });
}

#[test]
fn a_longer_horizon_keeps_the_first_years() {
    check(|file| {
        let file = everywhere(file, &["alternatives.start"], &json!(2));
        let long = estimate(&with(&file, "/horizon", json!(20)))?;
        let short = estimate(&with(&file, "/horizon", json!(2)))?;
        let kept = alternatives(&long).zip(alternatives(&short)).all(|(long, short)| long.years[..2] == short.years);
        if kept { Ok(()) } else { Err("the first years changed".to_owned()) }
    });
}

/// Costs and devices, year by year, without the names of the policies.
fn consequences(outcome: &Outcome) -> Vec<YearOutcome> {
    years(outcome).map(|year| YearOutcome { people: file::Named(Vec::new()), ..year.clone() }).collect()
}

/// Staying under the baseline is what remains of every alternative when the file is changed so.
fn stays(change: fn(&Value) -> Value) {
    check(|file| {
        let file = everywhere(&change(file), &["alternatives.right_size_desks"], &json!(false));
        let staying = everywhere(&file, &["alternatives.allocation"], &json!({"*": file["baseline"]}));
        let same = consequences(&estimate(&file)?) == consequences(&estimate(&staying)?);
        if same { Ok(()) } else { Err(format!("something changed in {file}")) }
    });
}

#[test]
fn a_change_after_the_horizon_costs_nothing() {
    stays(|file| everywhere(&with(file, "/horizon", json!(19)), &["alternatives.start"], &json!(20)));
}

#[test]
fn a_policy_that_nobody_takes_up_costs_nothing() {
    stays(|file| everywhere(file, &["policies.take_up"], &json!(0)));
}

/// What employees contribute, and what they are paid, moves money between them and the municipality and costs nobody
/// anything but the final levy.
#[test]
fn what_employees_contribute_or_get_changes_who_pays_and_not_how_much() {
    check(|file| {
        let untaxed = everywhere(file, &["policies.allowance.taxed_share"], &json!(0));
        let paid = |file: &Value| -> Result<Vec<f64>, String> {
            Ok(years(&estimate(file)?).map(|year| year.total + year.employee_net).collect())
        };
        let others = [
            everywhere(&untaxed, &["policies.own_contribution"], &json!(0)),
            everywhere(&untaxed, &["policies.own_contribution"], &json!(321)),
            everywhere(&untaxed, &["policies.allowance.amount"], &json!(77)),
        ];
        let expected = paid(&untaxed)?;
        for other in others {
            let found = paid(&other)?;
            // What is left of amounts that cancel is rounding of the larger ones.
            let scale = years(&estimate(&untaxed)?).chain(years(&estimate(&other)?)).fold(0.0_f64, |most, year| {
                most.max(year.total.abs()).max(year.employee_net.abs()).max(year.allowances_paid)
            });
            if !found.iter().zip(&expected).all(|(found, expected)| near(*found, *expected, scale)) {
                return Err(format!("{found:?} and {expected:?}"));
            }
        }
        Ok(())
    });
}

/// Of `total + employee_net` the municipality pays all but the levy, and employees their net cost.
#[test]
fn who_pays_adds_up_to_all_that_is_paid() {
    check(|file| {
        let plan = plan(file)?;
        let comparison = Comparison::new(plan);
        for estimate in &comparison.alternatives {
            for year in &estimate.projection.years {
                let payers = Payers::of_year(year);
                let all = payers.municipality + payers.final_levy + payers.employees;
                let levy = year.costs[CostCategory::Allowances] - (year.allowances.paid - year.allowances.repaid);
                let scale = year.costs.total().abs().max(year.allowances.paid).max(year.employee_net.abs());
                if !near(all, year.costs.total() + year.employee_net, scale) || !near(payers.final_levy, levy, scale) {
                    return Err(format!("{payers:?} in {year:?}"));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn nobody_costs_nothing_but_desks_and_what_is_fixed() {
    check(|file| {
        let mut file = everywhere(file, &["workforce.headcount"], &json!(0));
        if file["version"] == 2 {
            file["attendance"]["guests"] = json!(0);
        }
        for year in years(&estimate(&file)?) {
            let cost = |category: CostCategory| year.cost[category];
            let none = [
                CostCategory::Allowances,
                CostCategory::Licences,
                CostCategory::VirtualWorkspace,
                CostCategory::Connectivity,
                CostCategory::Support,
                CostCategory::Risk,
                CostCategory::Change,
                CostCategory::HomeWorking,
            ];
            if none.into_iter().any(|category| cost(category) != 0.0) || year.desks_needed != 0.0 {
                return Err(format!("{year:?}"));
            }
        }
        Ok(())
    });
}

#[test]
fn half_of_every_price_is_half_of_every_cost() {
    check(|file| {
        let halve = |place: &Place, value: &Value| match place.kind {
            Kind::Quantity(
                Unit::Euro | Unit::EuroPerYear | Unit::EuroPerDay | Unit::EuroPerHour | Unit::EuroPerTicket,
                ..,
            ) => json!(likely(value) / 2.0),
            _ => json!(likely(value)),
        };
        let whole = estimate(file)?;
        let half = estimate(&map_quantities(file, halve))?;
        for (whole, half) in years(&whole).zip(years(&half)) {
            let amounts = |year: &YearOutcome| {
                let mut amounts: Vec<f64> = CostCategory::ALL.iter().map(|category| year.cost[*category]).collect();
                amounts.extend([year.total, year.accrual, year.depreciation, year.interest, year.present_value]);
                amounts.extend([year.allowances_paid, year.allowances_repaid, year.employee_cost]);
                amounts
            };
            all_near("half", amounts(whole).iter().map(|amount| amount / 2.0), amounts(half))?;
            if whole.emissions != half.emissions {
                return Err("emissions follow prices".to_owned());
            }
        }
        Ok(())
    });
}

// Found by the random files.

/// 1e-320 people at a fixed cost were an infinite amount per person.
#[test]
fn a_trace_of_a_person_costs_no_infinite_amount() {
    for (_, file) in fixtures() {
        lawful(&with(&file, "/workforce/headcount", json!(1e-320))).unwrap();
    }
}

/// 580.3 people times the smallest share, divided by that share, were 580.
#[test]
fn a_trace_of_a_share_loses_nobody() {
    let mut file = one_role(580, "hiyd");
    set(&mut file, "/workforce/headcount", json!(580.3));
    set(&mut file, "/workforce/roles/0/share", json!(f64::from_bits(1)));
    lawful(&file).unwrap();
}

/// Rounding left fewer than no devices of a year when all of them were lost or written off.
#[test]
fn a_fleet_that_is_lost_or_written_off_leaves_no_negative_rest() {
    for percent in 1..100 {
        let mut file = with(&one_role(140_398, "hiyd"), "/workforce/growth", json!(0.19));
        file = everywhere(&file, &["devices.life"], &json!(2));
        for (field, value) in
            [("accident_rate", 1.0), ("write_off_share", 1.0), ("loss_rate", f64::from(percent) / 100.0)]
        {
            file = everywhere(&file, &[&format!("devices.{field}")], &json!(value));
        }
        lawful(&file).unwrap_or_else(|why| panic!("{percent} % lost: {why}"));
    }
}
