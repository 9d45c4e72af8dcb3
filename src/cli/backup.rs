//! `assent backup` and `assent restore`: the embedded database saved while it is in use, and brought back. Either is
//! verified first.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{Ran, complain, plain, say};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::backups::{self, Whole};
use crate::service::log::{Folder, diagnose};
use crate::store::inspect::{Finding, read};
use crate::store::{Settings, backup, folder};

/// Where to.
#[derive(Debug, clap::Args)]
pub(super) struct BackUp {
    /// The file to make.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// From where.
#[derive(Debug, clap::Args)]
pub(super) struct Restore {
    /// The backup.
    file: PathBuf,
    /// Take it although it lacks entries that were signed: they are lost, and the log has to begin anew.
    #[arg(long)]
    older: bool,
}

/// Saves the database. The service may run meanwhile.
#[allow(clippy::needless_pass_by_value, reason = "the shape of every command")]
pub(super) fn run(config: Config, args: &BackUp) -> Ran {
    let made = backup::copy(&config.database, &args.out, |copy| Ok(whole(copy, Clock::System.now())));
    let whole = match made.map_err(plain)? {
        Ok(whole) => whole,
        Err(faults) => {
            let what = format!("{}: saved, and it does not hold together", args.out.display());
            return Ok(refused(&what, &faults));
        }
    };
    say(format!("Saved in {}: {} entries of the record.", args.out.display(), whole.entries))?;
    say("Keep it away from here, encrypted, and keep the folder of the keys as well, elsewhere:")?;
    say(format!("  {}", config.keys_dir.display()))?;
    head(&whole)
}

fn head(whole: &Whole) -> Ran {
    if let Some(head) = &whole.head {
        say(format!("Its newest signed head:\n\n{}", head.trim_end()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Brings a backup back, if it holds together and lacks nothing that was signed.
#[allow(clippy::needless_pass_by_value, reason = "the shape of every command")]
pub(super) fn restore(config: Config, args: &Restore) -> Ran {
    backup::embedded(&config.database).map_err(plain)?;
    let not_restored = format!("{}: not restored", args.file.display());
    match backup::is_as_written(&args.file).map_err(plain)? {
        Some(true) => {}
        Some(false) => {
            let fault = "its bytes are not those of the sum beside it".to_owned();
            return Ok(refused(&not_restored, &[fault]));
        }
        None => complain("There is no sum beside it: a byte that changed may go unnoticed."),
    }
    let (source, now) = (backup::at(&args.file), Clock::System.now());
    let whole = match whole(&source, now) {
        Ok(whole) => whole,
        Err(faults) => return Ok(refused(&not_restored, &faults)),
    };
    let lacks = contradictions(&source, &Folder::of(&config), now).map_err(plain)?;
    if !lacks.is_empty() && !args.older {
        let code = refused(&not_restored, &lacks);
        complain("If nothing newer is left, say --older.");
        return Ok(code);
    }
    let _held = folder::hold(&config.database).map_err(plain)?;
    let others =
        read(&source, now, |tx| backups::rows(tx, &config.database)).map_err(plain)?.unwrap_or_default();
    if !others.is_empty() {
        return Ok(refused(&not_restored, &others));
    }
    let aside = backup::put(&args.file, &config.database, &suffix(now)).map_err(plain)?;
    say(format!("Restored {}: {} entries of the record.", args.file.display(), whole.entries))?;
    if let Some(aside) = aside {
        say(format!("What was there is in {}; remove it when you need it no more.", aside.display()))?;
    }
    for lacking in lacks {
        say(lacking)?;
    }
    head(&whole)
}

/// What a database that was replaced at some time is called, behind its name.
fn suffix(now: Instant) -> String {
    format!(".replaced-{}", now.to_string().replace([':', '-'], ""))
}

fn refused(what: &str, faults: &[String]) -> ExitCode {
    complain(format!("{what}:"));
    for fault in faults {
        complain(format!("  - {fault}"));
    }
    ExitCode::FAILURE
}

/// What a database file holds; or all that is wrong with it.
fn whole(settings: &Settings, now: Instant) -> std::result::Result<Whole, Vec<String>> {
    let told = |error: Error| vec![error.told()];
    let damage = backup::damage(settings).map_err(told)?;
    if !damage.is_empty() {
        return Err(damage);
    }
    let lacks = || {
        vec!["it lacks tables of this version; bring it up to date with the version that made it".to_owned()]
    };
    read(settings, now, backups::verify).map_err(told)?.ok_or_else(lacks)?
}

/// What the folder of the log's key holds against a database.
fn contradictions(settings: &Settings, folder: &Folder, now: Instant) -> Result<Vec<String>> {
    let found = read(settings, now, |tx| diagnose(tx, folder))?.unwrap_or_default();
    let fatal = |finding| if let Finding::Fatal(text) = finding { Some(text) } else { None };
    Ok(found.into_iter().filter_map(fatal).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_replaced_has_a_name_of_its_moment() {
        let name = suffix(Instant::from_micros(0));
        assert!(name.starts_with(".replaced-19700101T000000") && !name.contains(':'), "{name}");
    }
}
