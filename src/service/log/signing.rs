//! Signs the head of the tree. Each step is on the disk before the next one: the memory in the key's folder, then the
//! row by which everybody sees the head.

use super::folder::{Folder, Held, Kept};
use super::origins::first_origin;
use super::proofs::Head;
use super::standing::{Refusal, Standing, decide, look};
use crate::domain::access::Actor;
use crate::domain::ids::LogKeyId;
use crate::domain::log::{KeyName, SignedCheckpoint, VerifierKey};
use crate::error::{Error, Result};
use crate::service::App;
use crate::store::Tx;
use crate::store::log::{LogKey, Signed, publish};
use crate::store::record::{self, Entry};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signing {
    /// All that has a number is signed.
    Done,
    /// Somebody else is signing from the same folder.
    Busy,
    /// It must not be signed.
    Refused(Refusal),
}

/// Signs what is not signed, if it may be.
pub async fn sign(app: &App) -> Result<Signing> {
    if app.db.read(Standing::of).await?.is_signed() {
        return Ok(Signing::Done);
    }
    look_and_sign(app).await
}

/// The same, and holds what the database says against the folder also where there is nothing to sign: a database that came
/// back from a backup says that all it has is signed.
pub async fn look_and_sign(app: &App) -> Result<Signing> {
    let _turn = app.signing.lock().await;
    let folder = Folder::of(&app.config);
    let Some((held, kept)) = off_thread(folder.clone(), take).await? else { return Ok(Signing::Busy) };
    let remembers = kept.remembers();
    let (standing, head) = app.db.read(move |tx| look(tx, remembers)).await?;
    if head.size == 0 {
        return Ok(Signing::Done);
    }
    let signed = match off_thread(folder, move |folder| remembered(&folder, &kept, &standing, &head)).await? {
        Ok(signed) => signed,
        Err(refusal) => return Ok(Signing::Refused(refusal)),
    };
    app.db.write(move |tx| made_known(tx, &signed)).await?;
    // Nobody else read the folder while this head was on its way.
    drop(held);
    Ok(Signing::Done)
}

/// Signs the head if it may be, and remembers that; the one that is remembered already, where that is it.
fn remembered(
    folder: &Folder,
    kept: &Kept,
    standing: &Standing,
    head: &Head,
) -> Result<Result<SignedCheckpoint, Refusal>> {
    let next = match decide(kept, standing, head)? {
        Ok(next) => next,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Some(signed) = next.is_signed {
        return Ok(Ok(signed));
    }
    let signed = SignedCheckpoint::sign(next.checkpoint, next.signer);
    let signed = signed.map_err(|e| Error::internal(e.to_string()))?;
    folder.remember(&signed)?;
    Ok(Ok(signed))
}

/// Takes the folder and reads it; `None` while another process has it.
fn take(folder: Folder) -> Result<Option<(Held, Kept)>> {
    match folder.hold()? {
        Some(held) => Ok(Some((held, folder.read()?))),
        None => Ok(None),
    }
}

fn made_known(tx: &mut Tx<'_>, signed: &SignedCheckpoint) -> Result<()> {
    let head = signed.checkpoint();
    let size = i64::try_from(head.size).map_err(Error::internal)?;
    publish(tx, &Signed { origin: head.origin.clone(), size, note: signed.to_string(), signed_at: tx.now() })
}

/// Makes the log's key and says in the record that it speaks, where there is none yet. Of several nodes the first one
/// does. False while another one is about it.
pub async fn begin(app: &App) -> Result<bool> {
    if app.db.read(LogKey::newest).await?.is_some() {
        return Ok(true);
    }
    let _turn = app.signing.lock().await;
    let origin = first_origin(&app.config.public_url)?;
    let Some((_held, key)) =
        off_thread(Folder::of(&app.config), move |folder| first(&folder, &origin)).await?
    else {
        return Ok(false);
    };
    app.db
        .write(move |tx| {
            tx.actor = Actor::System;
            if LogKey::newest(tx)?.is_none() { speak(tx, &key, 0, None).map(drop) } else { Ok(()) }
        })
        .await?;
    app.wake.notify_one();
    Ok(true)
}

/// The folder's key; made where it has none.
fn first(folder: &Folder, origin: &KeyName) -> Result<Option<(Held, VerifierKey)>> {
    let Some(held) = folder.hold()? else { return Ok(None) };
    let key = match folder.read()?.keys.pop() {
        // The newest one: an older one was given up.
        Some(key) => key,
        None => folder.begin(origin)?,
    };
    Ok(Some((held, key.public().clone())))
}

/// Lets a key speak for its log from a size on.
pub(super) fn speak(
    tx: &mut Tx<'_>,
    key: &VerifierKey,
    size: u64,
    rotation: Option<String>,
) -> Result<LogKey> {
    let id: LogKeyId = tx.new_id();
    let number = LogKey::newest(tx)?.map_or(1, |last| last.number.saturating_add(1));
    let row = LogKey {
        id,
        number,
        origin: key.name().to_string(),
        size: i64::try_from(size).map_err(Error::internal)?,
        vkey: key.to_string(),
        rotation,
        created_at: tx.now(),
    };
    row.insert(tx)?;
    let entry = Entry::new("log_key.published", id).object("log_key", id);
    record::append(tx, &entry.detail("vkey", &row.vkey).detail("size", row.size))?;
    Ok(row)
}

/// Does with the folder what waits for the disk, beside the threads that answer.
pub(in crate::service) async fn off_thread<T: Send + 'static>(
    folder: Folder,
    f: impl FnOnce(Folder) -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(move || f(folder)).await.map_err(Error::internal)?
}
