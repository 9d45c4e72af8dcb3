//! The program: parses its arguments and runs one command.

use std::process::ExitCode;

/// Hashing a password takes 19 MiB, and gives them back: the C library's own allocator keeps every one of them.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    assent::cli::run()
}
