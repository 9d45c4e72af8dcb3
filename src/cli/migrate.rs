//! `assent migrate`.

use std::process::ExitCode;

use super::{Ran, Read, plain, say, told};
use crate::config::{self, Config};
use crate::error::Result;
use crate::store::{Engine, Settings, folder, migrate};

/// Nothing to say.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

/// As the schema's owner, where one is named; the service's role is then given its rights, and no more.
pub(super) fn run((given, faults): Read) -> Ran {
    let database = Config::from_given(&given, faults).map_err(|faults| told(&faults))?.database;
    let owner = config::owner(&given)?;
    let _held = folder::hold(&database).map_err(plain)?;
    let ran = migrate::up(owner.as_ref().unwrap_or(&database)).map_err(plain)?;
    if ran.is_empty() {
        say("The database is up to date.")?;
    } else {
        say(format!("Brought the database up to date: {}.", ran.join(", ")))?;
    }
    if let Some(owner) = owner {
        let role = migrate::grant(&owner, &database).map_err(plain)?;
        say(format!("The role {role} may read and write the tables, and not rewrite the record."))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// For commands that may run beside the service: an embedded database that lacks something is brought up to date,
/// unless a service has it. One that lacks nothing is left to whoever has it.
pub(super) fn up_to_date(database: &Settings) -> Result<()> {
    if database.engine() == Engine::Sqlite && !migrate::is_complete(database)? {
        let _held = folder::hold(database)?;
        migrate::up(database)?;
    }
    Ok(())
}
