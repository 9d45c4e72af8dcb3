//! `assent export`: all that the record says of a group, or of one proposal of it, as one file. By the operator, beside a
//! running service or without one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{Ran, complain, plain, say};
use crate::application::Application;
use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::domain::ids::Id;
use crate::jobs;
use crate::service::exports::{self, Target};
use crate::store::migrate::is_complete;

/// What is exported, and where to.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The data folder: the embedded database and the keys.
    #[arg(long)]
    data: Option<String>,
    /// The group, by its name in addresses.
    #[arg(long, value_name = "SLUG")]
    group: String,
    /// Only this proposal of it.
    #[arg(long, value_name = "ID")]
    proposal: Option<uuid::Uuid>,
    /// The file to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Args {
    /// Puts the arguments over what was given.
    pub(super) fn over(&self, given: &mut Given) {
        if let Some(data) = &self.data {
            given.set("data", data.clone());
        }
    }
}

/// A file that is gone at the end, unless it got its name.
struct Unfinished(PathBuf);

impl Drop for Unfinished {
    fn drop(&mut self) {
        // It has its name, or was never made: then there is nothing to be removed.
        let _ = fs::remove_file(&self.0);
    }
}

/// Writes it beside its name first: what has the name is whole.
pub(super) fn run(config: Config, args: &Args) -> Ran {
    refuse_what_is_there(&args.out)?;
    if !is_complete(&config.database).map_err(plain)? {
        return Err("The database is not there, or not up to date: run `assent migrate`.".to_owned());
    }
    let unfinished = Unfinished(beside(&args.out));
    let (target, group) = (Target::Named(unfinished.0.clone()), args.group.clone());
    let proposal = args.proposal.map(Id::from_uuid);
    let spool = actix_web::rt::System::new().block_on(async {
        let app = Application::open(config, Clock::System).map_err(plain)?;
        // Without a running service nobody else numbers and signs what waits; with one, the service does.
        if let Err(error) = jobs::settle(&app).await {
            complain(format!("What waits for its number could not be signed: {}", error.told()));
        }
        let admit = move |tx: &mut crate::service::Tx<'_>| exports::operator(tx, &group, proposal);
        exports::spool(&app, target, admit).await.map_err(plain)
    })?;
    let out = args.out.display();
    let cannot = |e: std::io::Error| format!("{out} cannot be written: {e}");
    spool.file.sync_all().map_err(cannot)?;
    refuse_what_is_there(&args.out)?;
    fs::rename(&unfinished.0, &args.out).map_err(cannot)?;
    say(format!("Wrote {out}: {} bytes. `assent verify {out}` works it out again.", spool.size))?;
    Ok(ExitCode::SUCCESS)
}

fn refuse_what_is_there(out: &Path) -> Result<(), String> {
    match out.symlink_metadata() {
        Ok(_) => Err(format!("{} is there already; name another file.", out.display())),
        Err(_) => Ok(()),
    }
}

/// A name of its own in the same folder.
fn beside(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.part", uuid::Uuid::now_v7().simple()));
    out.with_file_name(name)
}
