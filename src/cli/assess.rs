//! `assent assess FILE|-`: recomputes assessments from their JSON form, so that anyone can.

use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

use super::{Ran, complain};
use crate::domain::consensus::json::{run_lines, to_line};

/// What to assess.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A file with one case in JSON, or one a line; `-` reads standard input.
    file: String,
}

/// Prints a result a line; says on standard error what is wrong with a case, and ends with 2 if any was.
pub(super) fn run(args: &Args) -> Ran {
    let name = if args.file == "-" { "standard input" } else { &args.file };
    let input = read(&args.file).map_err(|e| format!("{name}: {e}"))?;
    let mut out = std::io::stdout().lock();
    let mut refused = false;
    for result in run_lines(&input) {
        match result {
            Ok(assessment) => {
                let line = to_line(&assessment).map_err(|e| e.to_string())?;
                match writeln!(out, "{line}") {
                    // Nobody reads any more: the rest need not be worked out.
                    Err(e) if e.kind() == ErrorKind::BrokenPipe => break,
                    written => written.map_err(|e| format!("Standard output cannot be written: {e}"))?,
                }
            }
            Err(fault) => {
                refused = true;
                complain(format!("{name}: {fault}"));
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
