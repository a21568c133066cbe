//! What is written is read back as it was.

use werkplekwijzer::scenario::Quantity;
use werkplekwijzer::scenario::file;
use werkplekwijzer::scenario::plan::Plan;

use super::*;
use crate::file::FIXTURES;
use crate::random::for_random_files;

fn comes_back(file: &Value) -> Result<(), String> {
    let read = |text: &str| file::read(text).map_err(|problems| format!("{problems:?}"));
    let scenario = read(&file.to_string())?;
    let text = file::write(&scenario);
    let again = read(&text)?;
    if again != scenario {
        return Err(format!("{text}\nreads as another scenario"));
    }
    if file::write(&again) != text {
        return Err("the second writing has other bytes".to_owned());
    }
    if check::scenario(&file::value(&scenario)) != Ok(scenario.clone()) {
        return Err("the JSON value holds another scenario".to_owned());
    }
    let plan = Plan::new(&scenario).map_err(|problems| format!("{problems:?}"))?;
    if plan.scenario() != &scenario || Plan::read(&text) != Ok(plan) {
        return Err("the plan holds another scenario".to_owned());
    }
    Ok(())
}

#[test]
fn what_is_written_reads_back_equal_and_writes_the_same_bytes() {
    for (name, _) in FIXTURES {
        comes_back(&fixture(name)).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    for_random_files(2 * CASES, comes_back);
}

/// The page makes scenarios without a file.
#[test]
fn a_scenario_that_holds_no_number_is_refused() {
    for no_number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut scenario = check::scenario(&base()).unwrap();
        scenario.workforce.headcount = Quantity::Fixed(no_number);
        scenario.workforce.growth = Quantity::Range { low: 0.0, likely: no_number, high: 0.1 };
        scenario.attendance.weekday_index.mon = no_number;
        let found: Vec<String> = Plan::new(&scenario).unwrap_err().into_iter().map(|problem| problem.path).collect();
        assert_eq!(found, ["workforce.headcount", "workforce.growth.likely", "attendance.weekday_index.mon"]);
    }
}
