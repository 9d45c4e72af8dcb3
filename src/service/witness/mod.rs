//! This service as a witness of others' logs (C2SP `tlog-witness`): it signs a head of a log that it watches, if that begins
//! with the one that it signed last, and never one that does not.
//!
//! What was signed last is kept twice: in the database, where requests at once meet, and in the folder of the key, which does
//! not go back when the database comes from a backup. The larger of both is what was signed last. Both are on the disk before
//! anybody gets a signature.

mod folder;

use folder::Memory;

use crate::domain::access::Actor;
use crate::domain::log::witness::{AddCheckpoint, WitnessRefused, cosign, may_cosign};
use crate::domain::log::{Hash, LogKeys, SignedCheckpoint, VerifierKey};
use crate::error::{Error, Result};
use crate::service::App;
use crate::service::log::{name_under, off_thread};
use crate::store::Tx;
use crate::store::log::Seen;

/// Whether it is one: the operator names the logs that it watches.
pub fn is_one(app: &App) -> bool {
    !app.config.witnessing.logs.is_empty()
}

/// The key with which it signs; made where there is none yet.
pub async fn key(app: &App) -> Result<VerifierKey> {
    let name = name_under(&app.config.public_url, "witness")?;
    off_thread(folder::of(&app.config), move |folder| {
        let _held = folder.hold_in_turn()?;
        Ok(Memory(&folder).key(&name)?.public().clone())
    })
    .await
}

/// Decides on a head that a log shows. Gives the line of the signature.
pub async fn add_checkpoint(app: &App, body: &[u8]) -> Result<std::result::Result<String, WitnessRefused>> {
    let Some(request) = AddCheckpoint::parse(body) else { return Ok(Err(WitnessRefused::Malformed)) };
    // Nobody waits for anything before a log that is watched has signed.
    let origin = request.checkpoint.checkpoint().origin.clone();
    let watched = || app.config.witnessing.logs.iter().filter(|log| log.origin().as_str() == origin);
    let signed = watched().find(|log| request.checkpoint.trusted(log, &[]).is_ok());
    let Some(log) = signed.cloned() else {
        return Ok(may_cosign(&request, watched().next(), None).map(|()| String::new()));
    };
    let name = name_under(&app.config.public_url, "witness")?;
    let folder = folder::of(&app.config);
    let (held, remembered) = off_thread(folder.clone(), move |folder| {
        let held = folder.hold_in_turn()?;
        let remembered = Memory(&folder).last(&origin)?;
        Ok((held, remembered))
    })
    .await?;
    let asked = request.clone();
    let decided = app.db.write(move |tx| {
        tx.actor = Actor::System;
        decide(tx, &asked, &log, remembered.as_ref())
    });
    let time = match decided.await? {
        Ok(time) => time,
        Err(refused) => {
            if let WitnessRefused::Forked { size } = refused {
                tracing::error!(origin = %request.checkpoint.checkpoint().origin, size, "a log that is watched shows two histories");
                off_thread(folder, move |folder| Memory(&folder).keep_evidence(&request.checkpoint)).await?;
            }
            return Ok(Err(refused));
        }
    };
    let line = off_thread(folder, move |folder| {
        let memory = Memory(&folder);
        memory.remember(&request.checkpoint)?;
        let line = cosign(&request, &memory.key(&name)?, time);
        line.map_err(|e| Error::internal(e.to_string()))
    })
    .await?;
    // Nobody else decided while this head was on its way.
    drop(held);
    Ok(Ok(line.to_string()))
}

/// Holds a head against the one that was signed last, and keeps it in its place. Gives the time in seconds.
fn decide(
    tx: &mut Tx<'_>,
    request: &AddCheckpoint,
    log: &LogKeys,
    remembered: Option<&SignedCheckpoint>,
) -> Result<std::result::Result<u64, WitnessRefused>> {
    let head = request.checkpoint.checkpoint();
    let had = Seen::lock(tx, &head.origin)?;
    let stored = had.as_ref().map(|seen| SignedCheckpoint::parse(seen.note.as_bytes())).transpose();
    let stored = stored.map_err(|e| Error::internal(e.to_string()))?;
    let last = larger(stored.as_ref(), remembered)?;
    if let Err(refused) = may_cosign(request, Some(log), last) {
        return Ok(Err(refused));
    }
    let now = tx.now();
    let seen = Seen {
        origin: head.origin.clone(),
        size: i64::try_from(head.size).map_err(Error::internal)?,
        note: request.checkpoint.to_string(),
        signed_at: now,
    };
    seen.keep(tx, had.as_ref())?;
    Ok(Ok(u64::try_from(now.micros().div_euclid(1_000_000)).map_err(Error::internal)?))
}

/// The larger of two heads that were signed of one log.
fn larger(one: Option<&SignedCheckpoint>, other: Option<&SignedCheckpoint>) -> Result<Option<(u64, Hash)>> {
    let heads = [one, other].map(|signed| signed.map(|signed| signed.checkpoint().head()));
    match heads {
        [Some((size, root)), Some((same, another))] if size == same && root != another => {
            Err(Error::internal("the database and the folder of the witness remember two histories"))
        }
        [one, other] => Ok(one.into_iter().chain(other).max_by_key(|(size, _)| *size)),
    }
}
