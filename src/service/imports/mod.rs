//! Brings in a group out of an export (`docs/export.md`), from whichever engine it comes: ids are kept, members are accounts
//! that nobody has taken, the entries are entered into this log anew in their old order, and the old log is archived.
//!
//! The way of an import: `read` holds the file by the verifier -> `plan` reads what there is -> `conflicts` asks what of
//! it is here -> `stage` writes it to where it waits, by `staging` -> `publish` saves it where it belongs, at once.

mod archives;
mod conflicts;
mod documents;
mod plan;
mod publish;
mod read;
mod rows;
mod stage;
pub mod staging;

use std::fs::File;
use std::sync::Arc;

pub use plan::{MOST_ROWS, Plan};
pub use read::MOST_UNPACKED;

use self::read::Source;
use self::staging::Staging;
use crate::domain::log::VerifierKey;
use crate::error::{Error, Result};
use crate::service::App;

/// What an import would do, and what keeps it from that.
#[derive(Debug)]
pub struct Rehearsal {
    /// What the export has.
    pub plan: Arc<Plan>,
    /// What is here already, a sentence each.
    pub conflicts: Vec<String>,
}

/// Says what an import would do, and writes nothing.
pub async fn rehearse(app: &App, file: File, key: Option<VerifierKey>) -> Result<Rehearsal> {
    let (_, plan) = opened(app, file, key)?;
    let conflicts = conflicts::found(app, &plan).await?;
    Ok(Rehearsal { plan, conflicts })
}

/// Imports a group. Refused as a whole where anything of it is here, or does not hold.
pub async fn import(app: &App, file: File, key: Option<VerifierKey>) -> Result<Arc<Plan>> {
    let (source, plan) = opened(app, file, key)?;
    conflicts::refuse(&conflicts::found(app, &plan).await?)?;
    let mut staging = Staging::begin(app, plan.group).await?;
    if let Err(error) = brought(&mut staging, &source, &plan).await {
        // What keeps it from being forgotten now is of no matter: the next import and the hourly job forget it.
        let _ = staging.give_up().await;
        return Err(error);
    }
    staging::forget_all(app).await?;
    Ok(plan)
}

fn opened(app: &App, file: File, key: Option<VerifierKey>) -> Result<(Source, Arc<Plan>)> {
    let source = Source::open(file, key)?;
    let plan = Plan::of(&source, app.clock.now())?;
    Ok((source, Arc::new(plan)))
}

async fn brought(staging: &mut Staging, source: &Source, plan: &Arc<Plan>) -> Result<()> {
    stage::stage(staging, source, plan).await?;
    let (plan, archive) = (plan.clone(), archives::number(source));
    staging.publish(move |tx, import| publish::publish(tx, import, (&plan, archive))).await.map_err(refused)
}

/// What the database refuses is of the file.
fn refused(error: Error) -> Error {
    if error.code == crate::error::Code::Internal {
        let detail = format!("The database takes a row of the export for none of its own: {}.", error.why());
        return Error { detail, ..Error::rule(String::new()) };
    }
    error
}
