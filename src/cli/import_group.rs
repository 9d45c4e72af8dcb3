//! `assent import group`: opens the export of a group and hands it to the use case that brings it in.

use std::fs::File;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::migrate::up_to_date;
use super::{Ran, say};
use crate::application::Application;
use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::domain::log::VerifierKey;
use crate::error::Error;
use crate::jobs;
use crate::service::imports::{self, Plan, Rehearsal};
use crate::store::migrate::is_complete;

/// The export of a group.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The file, as `assent export` and `GET /api/v1/groups/{id}/export` give it.
    file: PathBuf,
    /// The verifier key of the log that it comes from, as you got it at some time; without it all rests on the one that the
    /// export names.
    #[arg(long, value_name = "VKEY", value_parser = key)]
    key: Option<VerifierKey>,
    /// Write nothing; say what would be written and what keeps it from that. Ends with 0 if it would be imported.
    #[arg(long)]
    dry_run: bool,
    /// The data folder: the embedded database and the keys.
    #[arg(long)]
    data: Option<String>,
}

fn key(text: &str) -> Result<VerifierKey, String> {
    VerifierKey::parse(text).map_err(|e| e.to_string())
}

impl Args {
    /// Puts the arguments over what was given.
    pub(super) fn over(&self, given: &mut Given) {
        if let Some(data) = &self.data {
            given.set("data", data.clone());
        }
    }
}

pub(super) fn run(args: &Args, config: Config) -> Ran {
    let file = File::open(&args.file).map_err(|e| format!("{}: {e}", args.file.display()))?;
    if args.dry_run { rehearse(file, args, config) } else { import(file, args, config) }
}

#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err takes")]
fn nothing(error: Error) -> String {
    format!("{}\nNothing was imported.", error.told())
}

fn import(file: File, args: &Args, config: Config) -> Ran {
    up_to_date(&config.database).map_err(nothing)?;
    let plan = actix_web::rt::System::new().block_on(async {
        let app = Application::open(config, Clock::System).map_err(nothing)?;
        let plan = imports::import(&app, file, args.key.clone()).await.map_err(nothing)?;
        // Without a running server nobody else numbers and signs what is new; with one, the server does.
        if let Err(error) = jobs::settle(&app).await {
            super::complain(format!("What was imported is there, and is not signed yet: {}", error.told()));
        }
        Ok::<_, String>(plan)
    })?;
    say(format!("Imported the group {} ({}).", plan.slug, plan.group))?;
    tell(&plan)?;
    say(format!(
        "Its {} members are accounts that nobody has taken: `assent user claim` gives each to its owner.",
        plan.people.len()
    ))?;
    Ok(ExitCode::SUCCESS)
}

fn rehearse(file: File, args: &Args, config: Config) -> Ran {
    if !is_complete(&config.database).map_err(nothing)? {
        return Err("The database is not there, or not up to date: run `assent migrate`.".to_owned());
    }
    let rehearsal = actix_web::rt::System::new().block_on(async {
        let app = Application::open(config, Clock::System).map_err(nothing)?;
        imports::rehearse(&app, file, args.key.clone()).await.map_err(nothing)
    })?;
    let Rehearsal { plan, conflicts } = rehearsal;
    say(format!("The export holds. Of the group {} ({}) would be written:", plan.slug, plan.group))?;
    tell(&plan)?;
    for conflict in &conflicts {
        say(format!("CONFLICT  {conflict} is here already"))?;
    }
    say(if conflicts.is_empty() {
        "It would be imported. Nothing was written."
    } else {
        "It would be refused: ids are kept. Nothing was written."
    })?;
    Ok(if conflicts.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(plan: &Arc<Plan>) -> Result<(), String> {
    for (name, count) in plan.tables.iter().filter(|(_, count)| *count > 0) {
        say(format!("{count:>9}  {name}"))?;
    }
    say(format!("{:>9}  entries of the record", plan.count_of_entries()))?;
    say(format!("{:>9}  accounts that nobody has taken", plan.people.len()))?;
    for ((table, column), count) in &plan.withheld {
        say(format!("{count:>9}  texts of {table}.{column} are withheld in the export, and come as erased"))?;
    }
    Ok(())
}
