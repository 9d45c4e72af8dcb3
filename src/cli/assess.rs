//! `assent assess FILE|-`: recomputes assessments from their JSON form, so that anyone can.

use std::io::{Read, Write};
use std::process::ExitCode;

use super::Ran;
use crate::domain::consensus::json::{run_lines, to_line};

/// What to assess.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A file with one case in JSON, or one a line; `-` reads standard input.
    file: String,
}

/// Prints a result a line; says on standard error what is wrong with a case, and ends with 2 if any was.
pub(super) fn run(args: &Args) -> Ran {
    let input = read(&args.file).map_err(|e| format!("{}: {e}", args.file))?;
    let mut out = std::io::stdout().lock();
    let mut refused = false;
    for result in run_lines(&input) {
        match result {
            Ok(assessment) => {
                let line = to_line(&assessment).map_err(|e| e.to_string())?;
                writeln!(out, "{line}").map_err(|e| e.to_string())?;
            }
            Err(fault) => {
                refused = true;
                eprintln!("{}: {fault}", args.file);
            }
        }
    }
    Ok(if refused { ExitCode::from(2) } else { ExitCode::SUCCESS })
}

fn read(file: &str) -> std::io::Result<String> {
    if file != "-" {
        return std::fs::read_to_string(file);
    }
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    Ok(input)
}
