//! Where the signing stands: what the folder remembers, held against what the database says.

use std::fmt;

use super::folder::Kept;
use super::proofs::{Head, head};
use crate::domain::log::succession::{MustNotSign, may_sign};
use crate::domain::log::{Checkpoint, KeyName, SignedCheckpoint, Signer, VerifierKey};
use crate::error::{Error, Result};
use crate::store::log::{LogKey, Signed, newest};
use crate::store::{Tx, log};

/// What the database says of the log.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The key that speaks for it; none before the first.
    pub key: Option<LogKey>,
    /// The largest head of it that was made known.
    pub published: Option<Signed>,
    /// How many entries the tree has.
    pub size: u64,
}

impl Standing {
    /// What the database says now.
    pub fn of(tx: &mut Tx<'_>) -> Result<Self> {
        let key = LogKey::newest(tx)?;
        let published = match &key {
            Some(key) => newest(tx, &key.origin)?,
            None => None,
        };
        Ok(Self { key, published, size: log::size(tx)? })
    }

    /// The size up to which the log was signed and made known.
    pub fn signed_size(&self) -> u64 {
        self.published.as_ref().and_then(|p| u64::try_from(p.size).ok()).unwrap_or(0)
    }

    /// Is there nothing that is not signed?
    pub fn is_signed(&self) -> bool {
        self.key.is_some() && self.signed_size() == self.size
    }
}

/// Why the log's head is not signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The folder has not the key that speaks for the log: it is for another node to sign.
    Elsewhere,
    /// A head was signed, and the folder does not remember which.
    Forgotten,
    /// The folder remembers less than the database knows to be signed: it is a copy, or came back from a backup.
    Outrun {
        /// What it remembers.
        remembers: u64,
        /// What was signed.
        signed: u64,
    },
    /// The database contradicts what was signed.
    Contradiction(MustNotSign),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Elsewhere => f.write_str("this folder has not the key that speaks for the log"),
            Self::Forgotten => {
                f.write_str("the log was signed, and the folder of its key does not say up to where")
            }
            Self::Outrun { remembers, signed } => write!(
                f,
                "the folder of the key remembers {remembers} signed entries, and {signed} were signed: with a copy of \
                 this folder, or before it came back from a backup"
            ),
            Self::Contradiction(why) => why.fmt(f),
        }
    }
}

/// What can be signed, and with which key.
#[derive(Debug)]
pub struct Next<'k> {
    /// The head to sign.
    pub checkpoint: Checkpoint,
    /// The key.
    pub signer: &'k Signer,
    /// The head that was signed last is this one already, and only has to be made known.
    pub is_signed: Option<SignedCheckpoint>,
}

/// Reads in one snapshot what is to be decided on: the standing, and the head with its proof from what the folder
/// remembers.
pub fn look(tx: &mut Tx<'_>, remembers: u64) -> Result<(Standing, Head)> {
    Ok((Standing::of(tx)?, head(tx, remembers)?))
}

/// The head that may be signed now. Strict: what was signed last is what the folder remembers, and a folder that remembers
/// less than was signed does not sign. So of two copies of one folder no more than one goes on, and a database that lost
/// its newest entries finds nobody who would sign it.
pub fn decide<'k>(kept: &'k Kept, standing: &Standing, head: &Head) -> Result<Result<Next<'k>, Refusal>> {
    let Some(signer) = speaker(kept, standing)? else { return Ok(Err(Refusal::Elsewhere)) };
    let (last, signed) = (kept.signed.as_ref().map(SignedCheckpoint::checkpoint), standing.signed_size());
    match last.map_or(0, |last| last.size) {
        0 if signed > 0 => return Ok(Err(Refusal::Forgotten)),
        remembers if remembers < signed => return Ok(Err(Refusal::Outrun { remembers, signed })),
        _ => {}
    }
    let checkpoint = Checkpoint::new(signer.public().name(), head.size, head.root);
    if let Err(why) = may_sign(last, &checkpoint, &head.proof) {
        return Ok(Err(Refusal::Contradiction(why)));
    }
    let is_signed = kept.signed.clone().filter(|signed| *signed.checkpoint() == checkpoint);
    Ok(Ok(Next { checkpoint, signer, is_signed }))
}

/// The folder's key that speaks for the log, if it has it.
fn speaker<'k>(kept: &'k Kept, standing: &Standing) -> Result<Option<&'k Signer>> {
    let Some(key) = &standing.key else { return Ok(None) };
    let is_ours = kept.origin.as_ref().map(KeyName::as_str) == Some(key.origin.as_str());
    let vkey = VerifierKey::parse(&key.vkey).map_err(|e| Error::internal(e.to_string()))?;
    Ok(kept.key(&vkey).filter(|_| is_ours))
}
