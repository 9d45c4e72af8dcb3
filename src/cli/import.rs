//! `assent import`: opens files and hands them to the use case that takes them.

mod decidim;
mod loomio;

use std::fs;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Subcommand;

use super::migrate::up_to_date;
use super::{Ran, import_group, say};
use crate::application::Application;
use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::domain::access::Actor;
use crate::domain::foreign::Report;
use crate::error::Error;
use crate::jobs;
use crate::service::Tx;
use crate::service::import_polis::{self, Conversation, Fault, File, ImportPolis};

/// What to bring in.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    from: From,
}

#[derive(Debug, Subcommand)]
enum From {
    /// A whole Polis conversation, as a proposal in step 4 with an external statement map.
    Polis(Polis),
    /// A group out of an export of another instance: ids are kept, members are accounts that nobody has taken.
    Group(import_group::Args),
    /// A group that moves in from Loomio: its export, as a group of its own.
    Loomio(loomio::Args),
    /// Proposals and comments from Decidim's open data, into a group that is here.
    Decidim(decidim::Args),
}

/// A Polis conversation in a folder.
#[derive(Clone, Debug, clap::Args)]
struct Polis {
    /// The folder with comments.csv, votes.csv, participants-votes.csv and summary.csv.
    dir: PathBuf,
    /// The group that takes it, by its name in addresses.
    #[arg(long, value_name = "SLUG")]
    group: String,
    /// The language of its statements, as a BCP 47 tag.
    #[arg(long, default_value = "und")]
    language: String,
    /// Whom to name wherever it is shown; the sentence that Polis' open data asks for unless told.
    #[arg(long)]
    attribution: Option<String>,
}

impl Args {
    /// Puts the arguments over what was given.
    pub(super) fn over(&self, given: &mut Given) {
        if let From::Group(group) = &self.from {
            group.over(given);
        }
    }
}

pub(super) fn run(args: &Args, config: Config) -> Ran {
    match &args.from {
        From::Polis(args) => polis(args, config),
        From::Group(group) => import_group::run(group, config),
        From::Loomio(args) => loomio::run(args.clone(), config),
        From::Decidim(args) => decidim::run(args.clone(), config),
    }
}

fn polis(polis: &Polis, config: Config) -> Ran {
    let conversation = read(&polis.dir)
        .map_err(|fault| format!("{}: {fault}\nNothing was imported.", polis.dir.display()))?;
    let (statements, votes) = (conversation.statements.len(), conversation.votes.len());
    let (topic, participants) = (conversation.summary.topic.clone(), conversation.participants);
    let Polis { dir: _, group, language, attribution } = polis.clone();
    let imported = store(config, ImportPolis { group, language, attribution, conversation })?;
    say(format!(
        "Imported \"{topic}\": {statements} statements, {participants} participants, {votes} votes."
    ))?;
    let import_polis::Imported { proposal, pilot, dataset } = imported;
    say(format!("proposal {proposal}\npilot    {pilot}\ndataset  {dataset}"))?;
    Ok(ExitCode::SUCCESS)
}

fn store(config: Config, new: ImportPolis) -> Result<import_polis::Imported, String> {
    let said = |e: Error| format!("{}\nNothing was imported.", e.told());
    up_to_date(&config.database).map_err(said)?;
    let new = Arc::new(new);
    actix_web::rt::System::new().block_on(async {
        let app = Application::open(config, Clock::System).map_err(said)?;
        let import = move |tx: &mut Tx<'_>| {
            tx.actor = Actor::System;
            import_polis::import(tx, &new)
        };
        let imported = app.db.write(import).await.map_err(said)?;
        // Without a running server nobody else gives the entry its number; with one, the server does.
        jobs::settle(&app).await.map_err(said)?;
        Ok(imported)
    })
}

/// Larger files are refused unread: no conversation has them.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

fn read(dir: &Path) -> Result<Conversation, Fault> {
    Conversation::read(|file| open(dir, file))
}

fn open(dir: &Path, file: File) -> Result<BufReader<fs::File>, Fault> {
    let cannot = |e: std::io::Error| Fault::file(file, format!("cannot be opened: {e}"));
    let opened = fs::File::open(dir.join(file.name())).map_err(cannot)?;
    if opened.metadata().map_err(cannot)?.len() > MOST_BYTES {
        return Err(Fault::file(file, format!("is larger than {MOST_BYTES} bytes")));
    }
    Ok(BufReader::new(opened))
}

/// What is said where something is refused.
const NOTHING: &str = "Nothing was imported.";

/// Opens a file that is not too large.
fn open_file(path: &Path) -> Result<fs::File, String> {
    let cannot = |e: String| format!("{}: {e}\n{NOTHING}", path.display());
    let opened = fs::File::open(path).map_err(|e| cannot(format!("cannot be opened: {e}")))?;
    let length = opened.metadata().map_err(|e| cannot(e.to_string()))?.len();
    if length > MOST_BYTES {
        return Err(cannot(format!("is larger than {MOST_BYTES} bytes")));
    }
    Ok(opened)
}

/// Says what would come in, or brings it in.
fn within<T: Send + 'static>(
    config: Config,
    dry_run: bool,
    meets: impl Fn(&mut Tx<'_>) -> Result<Report, Error> + Send + Sync + 'static,
    store: impl Fn(&mut Tx<'_>) -> Result<T, Error> + Send + Sync + 'static,
    shown: impl FnOnce(&T) -> String,
) -> Ran {
    let said = |e: Error| format!("{}\n{NOTHING}", e.told());
    up_to_date(&config.database).map_err(said)?;
    actix_web::rt::System::new().block_on(async {
        let app = Application::open(config, Clock::System).map_err(said)?;
        let as_system = |tx: &mut Tx<'_>| tx.actor = Actor::System;
        let report = app
            .db
            .read(move |tx| {
                as_system(tx);
                meets(tx)
            })
            .await
            .map_err(said)?;
        say(report.to_string().trim_end())?;
        if dry_run {
            say("Nothing was imported: this was to see what would be.")?;
            return Ok(ExitCode::SUCCESS);
        }
        let made = app
            .db
            .write(move |tx| {
                as_system(tx);
                store(tx)
            })
            .await
            .map_err(said)?;
        // Without a running server nobody else gives the entries their numbers; with one, the server does.
        jobs::settle(&app).await.map_err(said)?;
        say(format!("Imported.\n{}", shown(&made)))?;
        Ok(ExitCode::SUCCESS)
    })
}
