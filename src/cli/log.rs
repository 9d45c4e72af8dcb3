//! `assent log`: the log over the record, by the operator of the service.

use std::process::ExitCode;

use clap::Subcommand;

use super::migrate::up_to_date;
use super::{Ran, plain, say};
use crate::application::Application;
use crate::clock::Clock;
use crate::config::Config;
use crate::service::log::{self, Folder, diagnose};
use crate::service::{App, witness};
use crate::store::inspect::Finding;

/// What is done with the log.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Clone, Copy, Debug, Subcommand)]
enum Action {
    /// Show the signed head, the keys, and what keeps the log from being signed.
    Show,
    /// Let a new key take over, by a note that both sign. The service may run meanwhile.
    Rotate,
    /// Go on from the head that the database says was signed last: for a key folder that came back from a backup, if the
    /// database lost nothing and no copy of the folder signs.
    Resume,
    /// Begin another log over the record as it is now, where the old one can never be signed again.
    NewEpoch,
    /// Show the key with which this service signs as a witness of others' logs; it is made where there is none yet.
    WitnessKey,
}

pub(super) fn run(config: Config, args: &Args) -> Ran {
    up_to_date(&config.database).map_err(plain)?;
    actix_web::rt::System::new().block_on(async {
        let app = Application::open(config, Clock::System).map_err(plain)?;
        match args.action {
            Action::Show => show(&app).await?,
            Action::Rotate => {
                let key = log::rotate(&app).await.map_err(plain)?;
                say(format!(
                    "From {} entries on this key speaks for {}:\n{}",
                    key.size, key.origin, key.vkey
                ))?;
                say("Publish it. The old key file may be put away once nothing else needs it.")?;
            }
            Action::Resume => {
                let size = log::resume(&app).await.map_err(plain)?;
                say(format!("The log goes on from {size} signed entries."))?;
            }
            Action::NewEpoch => {
                let key = log::new_epoch(&app).await.map_err(plain)?;
                say(format!("The log is {} from now on, with this key:\n{}", key.origin, key.vkey))?;
                say("Publish it, and say why the old log ended. What was signed of that one still holds.")?;
            }
            Action::WitnessKey => say(witness::key(&app).await.map_err(plain)?)?,
        }
        Ok(ExitCode::SUCCESS)
    })
}

async fn show(app: &App) -> Result<(), String> {
    let keys = app.db.read(log::keys).await.map_err(plain)?;
    for key in &keys.keys {
        say(format!("key  from {} entries on  {}", key.size, key.vkey))?;
    }
    match app.db.read(log::checkpoint).await {
        Ok(signed) => say(format!("\n{}", signed.note.trim_end()))?,
        Err(_) => say("Nothing was signed yet.")?,
    }
    let folder = Folder::of(&app.config);
    for finding in app.db.read(move |tx| diagnose(tx, &folder)).await.map_err(plain)? {
        let (Finding::Fatal(text) | Finding::Warning(text) | Finding::Coming(text)) = finding;
        say(format!("\n{text}"))?;
    }
    Ok(())
}
