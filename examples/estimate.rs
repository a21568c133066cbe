//! What each alternative of a scenario file costs, and how many desks it takes, at the most likely values:
//! `cargo run --release --no-default-features --example estimate [FILE]`

use std::env;
use std::error::Error;
use std::fs;
use std::process::ExitCode;

use werkplekwijzer::outcome::comparison::Comparison;
use werkplekwijzer::scenario::plan::Plan;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let medium = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/scenarios/medium.json");
    let text = fs::read_to_string(env::args().nth(1).as_deref().unwrap_or(medium))?;
    let plan = match Plan::read(&text) {
        Ok(plan) => plan,
        Err(problems) => {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            return Ok(ExitCode::FAILURE);
        }
    };
    let comparison = Comparison::new(plan);
    for estimate in &comparison.alternatives {
        let (euros, desks, year) = (estimate.total(), estimate.desks_needed(), estimate.projection.years.len());
        println!("{:<30} {euros:>12.0} euros, {desks:>6.0} desks needed in year {year}", estimate.name);
    }
    Ok(ExitCode::SUCCESS)
}
