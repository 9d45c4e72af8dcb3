//! `assent erase`: the words of a text, by the operator: who answers for the data, and may be ordered to. The same use case
//! as at the door, with the same mark and entry; the operator is a party to no matter.

use std::process::ExitCode;

use super::migrate::up_to_date;
use super::{Ran, complain, plain, say};
use crate::application::Application;
use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::domain::access::Actor;
use crate::domain::codes::Coded;
use crate::domain::erasures::ErasureReason;
use crate::domain::ids::Id;
use crate::service::erasures::{self, EraseText, ErasedView, Whereabouts};
use crate::service::{App, forgetting};

/// What is erased, and why.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The data folder: the embedded database and the keys.
    #[arg(long)]
    data: Option<String>,
    /// Where the words stand: a table, as an export names it.
    #[arg(long)]
    table: String,
    /// The row.
    #[arg(long)]
    id: uuid::Uuid,
    /// Only these columns of it, with commas between them.
    #[arg(long, value_delimiter = ',')]
    columns: Option<Vec<String>>,
    /// Why: `personal_data`, `court_order`, `legal_claim`, `defamation`, `confidential`, `no_longer_needed`, `other`.
    #[arg(long, value_parser = reason)]
    reason: ErasureReason,
}

impl Args {
    /// Puts the arguments over what was given.
    pub(super) fn over(&self, given: &mut Given) {
        if let Some(data) = &self.data {
            given.set("data", data.clone());
        }
    }
}

fn reason(text: &str) -> Result<ErasureReason, String> {
    let codes = || ErasureReason::ALL.iter().map(|reason| reason.code()).collect::<Vec<_>>().join(", ");
    ErasureReason::from_code(text).ok_or_else(|| format!("must be one of {}", codes()))
}

pub(super) fn run(config: Config, args: &Args) -> Ran {
    up_to_date(&config.database).map_err(plain)?;
    let Args { data: _, table, id, columns, reason } = args;
    let said =
        EraseText { table: table.clone(), id: Id::from_uuid(*id), columns: columns.clone(), reason: *reason };
    actix_web::rt::System::new().block_on(async {
        let app = Application::open(config, Clock::System).map_err(plain)?;
        tell(&erase(&app, said).await?)
    })
}

async fn erase(app: &App, said: EraseText) -> Result<ErasedView, String> {
    let erasing = app.db.write(move |tx| {
        tx.actor = Actor::System;
        erasures::erase_by_operator(tx, &said)
    });
    let erased = erasing.await.map_err(plain)?;
    if let Err(error) = forgetting::sweep(app).await {
        complain(format!("The log of the database could not be emptied yet: {}", error.told()));
    }
    Ok(erased)
}

fn tell(erased: &ErasedView) -> Ran {
    let ErasedView { erasure, copies, quoted_in } = erased;
    say(format!(
        "Erased {} of {} {}. The record says so in entry {}.",
        erasure.columns.join(", "),
        erasure.table,
        erasure.row_id.map(|id| id.to_string()).unwrap_or_default(),
        erasure.id
    ))?;
    listed("Gone with it:", copies)?;
    listed("These texts have the same words, and are still there:", quoted_in)?;
    Ok(ExitCode::SUCCESS)
}

fn listed(title: &str, places: &[Whereabouts]) -> Result<(), String> {
    if places.is_empty() {
        return Ok(());
    }
    say(title)?;
    places.iter().try_for_each(|place| say(format!("  {} {} {}", place.table, place.id, place.column)))
}
