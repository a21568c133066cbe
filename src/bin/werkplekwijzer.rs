//! The command: estimates scenario files.

use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use werkplekwijzer::outcome::{self, Outcome};
use werkplekwijzer::plan::Plan;

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
}

fn main() -> ExitCode {
    let Command::Estimate { files } = Arguments::parse().command;
    match estimate(&files) {
        Ok(outcomes) => print(&outcomes),
        Err(problems) => {
            for problem in problems {
                complain(&problem);
            }
            ExitCode::from(2)
        }
    }
}

/// The outcome of every file, or the problems of all of them.
fn estimate(files: &[String]) -> Result<Vec<Outcome>, Vec<String>> {
    let mut outcomes = Vec::new();
    let mut problems = Vec::new();
    for file in files {
        match read(file) {
            Err(error) => problems.push(format!("{file}: cannot be read: {error}")),
            Ok(text) => match Plan::read(&text) {
                Ok(plan) => outcomes.push(outcome::estimate(&plan)),
                Err(found) => problems.extend(found.iter().map(|problem| format!("{file}: {problem}"))),
            },
        }
    }
    if problems.is_empty() { Ok(outcomes) } else { Err(problems) }
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

fn print(outcomes: &[Outcome]) -> ExitCode {
    let mut out = io::stdout().lock();
    for outcome in outcomes {
        match writeln!(out, "{}", outcome.to_json()) {
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
