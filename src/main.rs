//! The program: parses its arguments and runs one command.

use std::process::ExitCode;

fn main() -> ExitCode {
    assent::cli::run()
}
