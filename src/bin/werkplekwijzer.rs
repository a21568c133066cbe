//! The command: estimates scenario files and simulates their futures.

use std::fs;
use std::io::{self, Read, Write};
use std::num::NonZero;
use std::process::ExitCode;
use std::rc::Rc;

use clap::{Args, Parser, Subcommand};
use serde::Serialize;
use werkplekwijzer::defaults::sources;
use werkplekwijzer::futures::contrast::{self, contrast};
use werkplekwijzer::futures::evidence::{Provenance, estimated_share};
use werkplekwijzer::futures::row::Layout;
use werkplekwijzer::futures::run::Run;
use werkplekwijzer::futures::samples;
use werkplekwijzer::futures::simulator::Simulator;
use werkplekwijzer::futures::summary::{Contrast, Summary};
use werkplekwijzer::futures::threads::{self, OnFuture};
use werkplekwijzer::outcome::file;
use werkplekwijzer::probability::pert::Shapes;
use werkplekwijzer::probability::stream::Seed;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::units::Share;

/// What do HIYD, CYOD and BYOD cost a Dutch municipality, and how many desks does it take?
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the outcome of scenario files at their most likely values, as JSON
    ///
    /// Prints one JSON document per file, in the order given. When any file has a problem, all problems go to
    /// standard error, nothing is printed and the exit code is 2.
    Estimate {
        /// Scenario files; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
    },
    /// Simulate the futures of a scenario file and print how sure its outcome is, as JSON
    ///
    /// Every range is drawn and chance events happen. The same file, seed and number of draws give the same output on
    /// every machine, whatever the number of threads. When the file has a problem, all problems go to standard error,
    /// nothing is printed and the exit code is 2.
    Simulate(Simulate),
}

#[derive(Args)]
struct Simulate {
    /// Scenario file; - is standard input
    #[arg(value_name = "FILE")]
    file: String,
    /// Futures to simulate, from 1 to 1,000,000
    #[arg(long, value_name = "N", default_value_t = 10_000, allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    draws: u32,
    /// Which futures: the same seed gives the same ones
    #[arg(long, value_name = "SEED", default_value_t = Seed::USUAL.0)]
    seed: u64,
    /// Threads, from 1 to 256 [default: as many as the machine has cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Option<u16>,
    /// The two alternatives to explain the difference of [default: the two that are cheapest in the estimate]
    #[arg(long, num_args = 2, value_names = ["A", "B"])]
    between: Option<Vec<String>>,
    /// Write one row per future to this file: its draws and its outcome per alternative
    #[arg(long, value_name = "CSV")]
    samples: Option<String>,
}

fn main() -> ExitCode {
    let documents = match Arguments::parse().command {
        Command::Estimate { files } => estimate(&files),
        Command::Simulate(arguments) => simulate(&arguments).map(|document| vec![document]),
    };
    match documents {
        Ok(documents) => print(&documents),
        Err(problems) => {
            for problem in problems {
                complain(&problem);
            }
            ExitCode::from(2)
        }
    }
}

/// The outcome of every file, or the problems of all of them.
fn estimate(files: &[String]) -> Result<Vec<String>, Vec<String>> {
    let mut outcomes = Vec::new();
    let mut problems = Vec::new();
    for file in files {
        match plan(file) {
            Ok(plan) => outcomes.push(file::estimate(&plan).to_json()),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(outcomes) } else { Err(problems) }
}

/// What the command prints of a run.
#[derive(Serialize)]
struct Futures {
    #[serde(flatten)]
    summary: Summary,
    /// Part of what the ranges explain that rests on estimates without a measurement.
    estimated_share: Option<Share>,
    /// None where there is but one alternative.
    contrast: Option<Contrast>,
}

/// What the futures of a file have in common, or what is wrong.
fn simulate(arguments: &Simulate) -> Result<String, Vec<String>> {
    let plan = plan(&arguments.file)?;
    let between = arguments.between.as_ref().map(|ids| between(&plan, ids)).transpose()?;
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let n_threads = arguments.threads.map_or(cores, usize::from);
    let seed = Seed(arguments.seed);
    let run = |on_future| threads::simulate(&plan, seed, arguments.draws, n_threads, on_future);
    let (simulator, ensemble) = match &arguments.samples {
        None => run(None),
        Some(file) => {
            let failed = |error: csv::Error| vec![format!("{file}: cannot be written: {error}")];
            let mut table = csv::Writer::from_path(file).map_err(failed)?;
            let layout = Layout::new(&plan);
            let names =
                Simulator::new(Run { plan: Rc::new(plan.clone()), seed, n_draws: 1, batch: 1 }, &mut Shapes::default());
            let mut written = table.write_record(samples::names(&names));
            let mut on_future = |index: u32, drawn: &[f64], row: &[f64]| {
                if written.is_ok() {
                    written = table.write_record(samples::record(layout, index, drawn, row));
                }
            };
            let result = run(Some(&mut on_future as &mut OnFuture<'_>));
            written.and_then(|()| Ok(table.flush()?)).map_err(failed)?;
            result
        }
    };
    let pair = between.or(contrast::nearest(&simulator));
    let contrast = pair.map(|pair| contrast(&simulator, &ensemble, pair));
    let sources = sources::all();
    let document = Futures {
        summary: ensemble.summary(),
        estimated_share: contrast
            .as_ref()
            .and_then(|contrast| estimated_share(contrast, &sources, &|_| Provenance::Default)),
        contrast,
    };
    Ok(file::json(&document))
}

/// The positions of two different alternatives.
fn between(plan: &Plan, ids: &[String]) -> Result<(usize, usize), Vec<String>> {
    let alternatives = &plan.scenario().alternatives;
    let known: Vec<&str> = alternatives.iter().map(|alternative| alternative.id.as_str()).collect();
    let position = |id: &String| {
        let found = known.iter().position(|known| known == id);
        found.ok_or_else(|| vec![format!("--between: there is no alternative {id}; allowed: {}", known.join(", "))])
    };
    match (position(&ids[0])?, position(&ids[1])?) {
        (a, b) if a == b => Err(vec![format!("--between: {} twice; name two different alternatives", ids[0])]),
        pair => Ok(pair),
    }
}

/// The plan of a file, or its problems.
fn plan(file: &str) -> Result<Plan, Vec<String>> {
    let text = read(file).map_err(|error| vec![format!("{file}: cannot be read: {error}")])?;
    Plan::read(&text).map_err(|problems| problems.iter().map(|problem| format!("{file}: {problem}")).collect())
}

fn read(file: &str) -> io::Result<String> {
    if file == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        Ok(text)
    } else {
        fs::read_to_string(file)
    }
}

/// Says what went wrong. Where nobody reads standard error there is nobody left to tell, but the exit code; `eprintln!`
/// would panic.
fn complain(problem: &str) {
    let _ = writeln!(io::stderr(), "{problem}");
}

fn print(documents: &[String]) -> ExitCode {
    let mut out = io::stdout().lock();
    for document in documents {
        match writeln!(out, "{document}") {
            Ok(()) => {}
            // Whoever reads has seen enough, as `head` does.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(error) => {
                complain(&format!("cannot write to standard output: {error}"));
                return ExitCode::from(1);
            }
        }
    }
    ExitCode::SUCCESS
}
