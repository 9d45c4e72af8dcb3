//! `assent migrate`.

use std::process::ExitCode;

use super::Ran;
use crate::config::Config;
use crate::store::migrate;

/// Nothing to say.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

#[allow(clippy::needless_pass_by_value, reason = "the shape of every command")]
pub(super) fn run(config: Config) -> Ran {
    let ran = migrate::up(&config.database).map_err(|e| format!("{e}: {:?}", e.cause))?;
    if ran.is_empty() {
        println!("The database is up to date.");
    } else {
        println!("Brought the database up to date: {}.", ran.join(", "));
    }
    Ok(ExitCode::SUCCESS)
}
