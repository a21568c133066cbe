//! The command: estimates scenario files and simulates their futures.

use std::fs;
use std::io::{self, Write};
use std::num::NonZero;
use std::process::ExitCode;
use std::rc::Rc;
use std::thread;

use clap::{Args, Parser, Subcommand, ValueEnum};
use serde::Serialize;
use werkplekwijzer::defaults::sources;
use werkplekwijzer::futures::ceiling::{Ceiling, CeilingOn, Within};
use werkplekwijzer::futures::contrast::{self, contrast};
use werkplekwijzer::futures::ensemble::Ensemble;
use werkplekwijzer::futures::evidence::{Provenance, estimated_share};
use werkplekwijzer::futures::row::Layout;
use werkplekwijzer::futures::run::Run;
use werkplekwijzer::futures::samples;
use werkplekwijzer::futures::simulator::Simulator;
use werkplekwijzer::futures::summary::{Contrast, Summary};
use werkplekwijzer::futures::threads::{self, OnFuture};
use werkplekwijzer::model::draw::At;
use werkplekwijzer::outcome::file;
use werkplekwijzer::probability::pert::Shapes;
use werkplekwijzer::probability::stream::{DrawIndex, Seed};
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::units::{Euro, Share};

/// What do HIYD, CYOD and BYOD cost a Dutch municipality, and how many desks does it take?
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the outcome of scenario files, as JSON
    ///
    /// Every range counts at its most likely value, or with --at expected at its mean. Prints one JSON document per file, in the order given. When any file has a problem, all problems go to
    /// standard error, nothing is printed and the exit code is 2.
    Estimate {
        /// Scenario files; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
        /// The value at which every range counts
        #[arg(long, value_enum, default_value_t = AtArgument::Likely)]
        at: AtArgument,
    },
    /// Simulate the futures of a scenario file and print how sure its outcome is, as JSON
    ///
    /// Every range is drawn and chance events happen. The same file, seed and number of draws give the same output on
    /// every machine, whatever the number of threads. When the file has a problem, all problems go to standard error,
    /// nothing is printed and the exit code is 2.
    Simulate(Simulate),
}

/// The value at which a range counts.
#[derive(Clone, Copy, ValueEnum)]
enum AtArgument {
    /// The most likely value
    Likely,
    /// The mean, of which the outcome lies near the mean of the futures
    Expected,
}

impl From<AtArgument> for At {
    fn from(at: AtArgument) -> At {
        match at {
            AtArgument::Likely => At::Likely,
            AtArgument::Expected => At::Expected,
        }
    }
}

/// The costs that must stay within a ceiling.
#[derive(Clone, Copy, ValueEnum)]
enum OnArgument {
    /// All costs
    Total,
    /// Without housing and home working
    Ict,
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
    /// How surely every year stays within this many euros
    #[arg(long, value_name = "EUROS")]
    ceiling: Option<Euro>,
    /// The costs that must stay within the ceiling
    #[arg(long, value_enum, requires = "ceiling", default_value_t = OnArgument::Total)]
    on: OnArgument,
    /// Write one row per future to this file: its draws and its outcome per alternative
    #[arg(long, value_name = "CSV")]
    samples: Option<String>,
}

/// Problems of files or arguments, one a line.
type Problems = Vec<String>;

fn main() -> ExitCode {
    let documents = match Arguments::parse().command {
        Command::Estimate { files, at } => estimate(&files, at.into()),
        Command::Simulate(arguments) => arguments.simulate().map(|document| vec![document]),
    };
    match documents {
        Ok(documents) => print(&documents),
        Err(problems) => refuse(&problems),
    }
}

/// The outcome of every file, or the problems of all of them.
fn estimate(files: &[String], at: At) -> Result<Vec<String>, Problems> {
    let mut outcomes = Vec::new();
    let mut problems = Vec::new();
    for file in files {
        match plan(file) {
            Ok(plan) => outcomes.push(file::estimate_at(&plan, at).to_json()),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(outcomes) } else { Err(problems) }
}

/// The document of a run.
#[derive(Serialize)]
struct Futures {
    #[serde(flatten)]
    summary: Summary,
    /// Part of what the ranges explain that rests on estimates without a measurement.
    estimated_share: Option<Share>,
    /// None where there is but one alternative.
    contrast: Option<Contrast>,
    /// None where no ceiling was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    ceiling: Option<CeilingOutcome>,
}

/// A ceiling, and how surely each alternative stays within it.
#[derive(Serialize)]
struct CeilingOutcome {
    #[serde(flatten)]
    ceiling: Ceiling,
    alternatives: Vec<Within>,
}

impl Simulate {
    /// The document of the run.
    fn simulate(&self) -> Result<String, Problems> {
        let plan = plan(&self.file)?;
        let between = self.between.as_ref().map(|ids| between(&plan, ids)).transpose()?;
        let (simulator, ensemble) = match &self.samples {
            Some(file) => self.run_with_samples(&plan, file)?,
            None => self.run(&plan, None),
        };
        let pair = between.or_else(|| contrast::nearest(&simulator));
        let contrast = pair.map(|pair| contrast(&simulator, &ensemble, pair));
        let ceiling = self.ceiling.map(|euros| self.ceiling(euros)).transpose()?;
        let ceiling = ceiling.map(|ceiling| CeilingOutcome { alternatives: ensemble.within(ceiling), ceiling });
        Ok(file::json(&Futures { ceiling, ..Futures::new(ensemble.summary(), contrast) }))
    }

    /// The ceiling of so many euros.
    fn ceiling(&self, euros: Euro) -> Result<Ceiling, Problems> {
        let on = match self.on {
            OnArgument::Total => CeilingOn::Total,
            OnArgument::Ict => CeilingOn::Ict,
        };
        if euros.is_finite() {
            Ok(Ceiling { euros, on })
        } else {
            Err(vec![format!("--ceiling: found {euros}; allowed is a number of euros")])
        }
    }

    /// Carries out the run on as many threads as were asked for, or as the machine has cores.
    fn run(&self, plan: &Plan, on_future: Option<&mut OnFuture<'_>>) -> (Simulator, Ensemble) {
        let cores = || thread::available_parallelism().map_or(1, NonZero::get);
        let n_threads = self.threads.map_or_else(cores, usize::from);
        threads::simulate(plan, Seed(self.seed), self.draws, n_threads, on_future)
    }

    /// Carries out the run, and writes a row per future to a file.
    fn run_with_samples(&self, plan: &Plan, file: &str) -> Result<(Simulator, Ensemble), Problems> {
        let failed = |error: csv::Error| vec![format!("{file}: cannot be written: {error}")];
        let mut table = csv::Writer::from_path(file).map_err(failed)?;
        let one = Run { plan: Rc::new(plan.clone()), seed: Seed(self.seed), n_draws: 1, batch: 1 };
        let names = samples::names(&Simulator::new(one, &mut Shapes::default()));
        table.write_record(names).map_err(failed)?;
        let layout = Layout::new(plan);
        let mut written = Ok(());
        let mut on_future = |index: DrawIndex, drawn: &[f64], row: &[f64]| {
            if written.is_ok() {
                written = table.write_record(samples::record(layout, index, drawn, row));
            }
        };
        let gathered = self.run(plan, Some(&mut on_future));
        written.and_then(|()| Ok(table.flush()?)).map_err(failed)?;
        Ok(gathered)
    }
}

impl Futures {
    /// The document of a summary. A file does not say where its numbers come from, so each counts as a default.
    fn new(summary: Summary, contrast: Option<Contrast>) -> Futures {
        let sources = sources::all();
        let share = |contrast: &Contrast| estimated_share(contrast, &sources, &|_| Provenance::Default);
        Futures { summary, estimated_share: contrast.as_ref().and_then(share), contrast, ceiling: None }
    }
}

/// The positions of two different alternatives, from their ids.
fn between(plan: &Plan, ids: &[String]) -> Result<(usize, usize), Problems> {
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
fn plan(file: &str) -> Result<Plan, Problems> {
    let text = read(file).map_err(|error| vec![format!("{file}: cannot be read: {error}")])?;
    Plan::read(&text).map_err(|problems| problems.iter().map(|problem| format!("{file}: {problem}")).collect())
}

/// The text of a file; - is standard input.
fn read(file: &str) -> io::Result<String> {
    if file == "-" { io::read_to_string(io::stdin()) } else { fs::read_to_string(file) }
}

/// Writes documents to standard output.
fn print(documents: &[String]) -> ExitCode {
    let mut out = io::stdout().lock();
    for document in documents {
        match writeln!(out, "{document}") {
            Ok(()) => {}
            // The reader has seen enough, as `head` does.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(error) => {
                complain(&format!("cannot write to standard output: {error}"));
                return ExitCode::from(1);
            }
        }
    }
    ExitCode::SUCCESS
}

/// Writes problems to standard error.
fn refuse(problems: &[String]) -> ExitCode {
    problems.iter().for_each(|problem| complain(problem));
    ExitCode::from(2)
}

/// Writes a line to standard error. Where that fails the exit code still tells; `eprintln!` would panic.
fn complain(problem: &str) {
    let _ = writeln!(io::stderr(), "{problem}");
}
