//! What the operator does with the log by hand: lets another key take over, goes on from what the database says, begins
//! another log where the old one can never be signed again.

use super::folder::{Folder, Held, Kept};
use super::origins::next_origin;
use super::proofs::Head;
use super::signing::{off_thread, speak};
use super::standing::{Refusal, Standing, decide, look};
use crate::domain::access::Actor;
use crate::domain::log::{Rotation, SignedCheckpoint, VerifierKey};
use crate::error::{Error, Result};
use crate::service::App;
use crate::store::log::LogKey;

/// What is decided on: the folder, held, and what the database says.
struct Table {
    folder: Folder,
    _held: Held,
    kept: Kept,
    standing: Standing,
    head: Head,
}

async fn table(app: &App) -> Result<Table> {
    let folder = Folder::of(&app.config);
    let (held, kept) = off_thread(folder.clone(), in_turn).await?;
    let remembers = kept.remembers();
    let (standing, head) = app.db.read(move |tx| look(tx, remembers)).await?;
    Ok(Table { folder, _held: held, kept, standing, head })
}

fn in_turn(folder: Folder) -> Result<(Held, Kept)> {
    let held = folder.hold_in_turn()?;
    Ok((held, folder.read()?))
}

/// Lets a new key take over, by a note that both sign. What is signed from now on is signed with it.
pub async fn rotate(app: &App) -> Result<LogKey> {
    let _turn = app.signing.lock().await;
    let Table { folder, _held, kept, standing, head } = table(app).await?;
    let rotation = off_thread(folder, move |folder| handed_over(&folder, &kept, &standing, &head)).await?;
    let (size, _) = rotation.head();
    spoken(app, rotation.to().clone(), size, Some(rotation.to_string())).await
}

fn handed_over(folder: &Folder, kept: &Kept, standing: &Standing, head: &Head) -> Result<Rotation> {
    let old = match decide(kept, standing, head)? {
        Ok(next) => next.signer,
        Err(refusal) => return Err(Error::rule(format!("The log cannot be handed over: {refusal}."))),
    };
    let last = kept.signed.as_ref().ok_or_else(|| Error::rule("Nothing was signed yet."))?;
    let new = folder.add_key(old.public().name())?;
    Rotation::sign(old, &new, last.checkpoint().head()).map_err(|e| Error::internal(e.to_string()))
}

/// Remembers as signed last what the database says: for a folder that came back from a backup, where no copy of it signs
/// and the database lost nothing. Gives the size. Only the operator can know that this is so.
pub async fn resume(app: &App) -> Result<u64> {
    let _turn = app.signing.lock().await;
    let Table { folder, _held, kept, standing, head } = table(app).await?;
    let published = match (decide(&kept, &standing, &head)?, standing.published) {
        (Err(Refusal::Forgotten | Refusal::Outrun { .. }), Some(published)) => published,
        (Err(refusal), _) => return Err(Error::rule(format!("This does not help: {refusal}."))),
        (Ok(_), _) => return Err(Error::rule("The log can be signed; nothing was done.")),
    };
    let signed = SignedCheckpoint::parse(published.note.as_bytes());
    let signed = signed.map_err(|e| Error::internal(e.to_string()))?;
    let size = signed.checkpoint().size;
    off_thread(folder, move |folder| folder.remember(&signed)).await?;
    Ok(size)
}

/// Begins another log over the record as it is now, with a name and a key of its own. What the folder has of the old one is
/// put away. Refused where the old one can be signed.
pub async fn new_epoch(app: &App) -> Result<LogKey> {
    let _turn = app.signing.lock().await;
    let Table { folder, _held, kept, standing, head } = table(app).await?;
    if decide(&kept, &standing, &head)?.is_ok() {
        return Err(Error::rule("The log can be signed: it needs no other one."));
    }
    let known: Vec<String> = app.db.read(LogKey::all).await?.into_iter().map(|key| key.origin).collect();
    let key = off_thread(folder, move |folder| {
        let origin = next_origin(known.into_iter().chain(folder.origins()?))?;
        folder.put_away()?;
        folder.begin(&origin).map(|key| key.public().clone())
    });
    spoken(app, key.await?, 0, None).await
}

async fn spoken(app: &App, key: VerifierKey, size: u64, rotation: Option<String>) -> Result<LogKey> {
    let row = app
        .db
        .write(move |tx| {
            tx.actor = Actor::System;
            speak(tx, &key, size, rotation.clone())
        })
        .await?;
    app.wake.notify_one();
    Ok(row)
}
