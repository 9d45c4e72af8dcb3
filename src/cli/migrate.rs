//! `assent migrate`.

use std::process::ExitCode;

use super::{Ran, Read, told};
use crate::config::{self, Config};
use crate::error::Error;
use crate::store::migrate;

/// Nothing to say.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

/// As the schema's owner, where one is named; the service's role is then given its rights, and no more.
pub(super) fn run((given, faults): Read) -> Ran {
    let database = Config::from_given(&given, faults).map_err(|faults| told(&faults))?.database;
    let owner = config::owner(&given)?;
    let failed = |e: Error| format!("{e}: {:?}", e.cause);
    let ran = migrate::up(owner.as_ref().unwrap_or(&database)).map_err(failed)?;
    if ran.is_empty() {
        println!("The database is up to date.");
    } else {
        println!("Brought the database up to date: {}.", ran.join(", "));
    }
    if let Some(owner) = owner {
        let role = migrate::grant(&owner, &database).map_err(failed)?;
        println!("The role {role} may read and write the tables, and not rewrite the record.");
    }
    Ok(ExitCode::SUCCESS)
}
