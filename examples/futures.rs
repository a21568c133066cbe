//! How sure the outcome of a scenario file is, in ten thousand draws of everything uncertain:
//! `cargo run --release --no-default-features --example futures [FILE]`

use std::env;
use std::error::Error;
use std::fs;
use std::process::ExitCode;

use werkplekwijzer::futures::row::Total;
use werkplekwijzer::futures::threads;
use werkplekwijzer::probability::stream::Seed;
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
    let (_, ensemble) = threads::simulate(&plan, Seed::USUAL, 10_000, 4, None);
    for alternative in ensemble.summary().alternatives {
        let euros = alternative.totals[Total::PresentValue.key()];
        let cheapest = 100.0 * alternative.cheapest.share;
        print!("{:<6} {:>10.0} euros by present value, ", alternative.id, euros.mean);
        println!("{:.0} to {:.0} in 90% of futures; the cheapest in {cheapest:.1}%", euros.p5, euros.p95);
    }
    Ok(ExitCode::SUCCESS)
}
