//! Receipts: an entry with all that it takes to show, without the service, that it stands in the log.

use schemars::JsonSchema;
use serde::Serialize;

use super::proofs::make;
use super::public::{KeyView, checkpoint, unsigned};
use crate::domain::ids::EntryId;
use crate::domain::log::{Plan, Receipt, SignedCheckpoint};
use crate::domain::receipts::FORMAT;
use crate::error::{Error, Result};
use crate::service::entries;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::log::LogKey;
use crate::store::record::{Recorded, body_salt};

/// A receipt. It holds for ever, whatever becomes of the service: `assent verify receipt` reads it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Receipt")]
pub struct ReceiptView {
    /// What this is: `assent/receipt/v1`.
    pub format: &'static str,
    /// The entry.
    pub entry_id: EntryId,
    /// Its number in the one order of all entries, from 1. Its index in the log is one less.
    pub seq: i64,
    /// The exact bytes of the leaf, which is what the log holds.
    pub leaf: String,
    /// The exact bytes of the body, of which the leaf has a salted digest.
    pub body: String,
    /// The salt of that digest, in hexadecimal.
    pub body_salt: String,
    /// The proof that the leaf stands in the log, and the signed head that it leads to: `c2sp.org/tlog-proof@v1`.
    pub proof: String,
    /// The keys of the log, the first one first.
    pub keys: Vec<KeyView>,
}

impl View for ReceiptView {}

/// The receipt of an entry that the caller may read. Unavailable until the entry is signed.
pub fn receipt(tx: &mut Tx<'_>, id: EntryId) -> Result<ReceiptView> {
    let Recorded { seq, id, leaf, body, .. } = entries::readable_one(tx, id)?;
    let seq = seq.ok_or_else(unsigned)?;
    let index = u64::try_from(seq).ok().and_then(|seq| seq.checked_sub(1)).ok_or_else(unsigned)?;
    let published = checkpoint(tx)?;
    let checkpoint = SignedCheckpoint::parse(published.note.as_bytes());
    let checkpoint = checkpoint.map_err(|e| Error::internal(e.to_string()))?;
    let plan = Plan::inclusion(index, checkpoint.checkpoint().size).ok_or_else(unsigned)?;
    let proof = Receipt { extra: None, index, proof: make(tx, &plan)?, checkpoint };
    let of_this_log = |key: &LogKey| key.origin == published.origin;
    Ok(ReceiptView {
        format: FORMAT,
        entry_id: id,
        seq,
        leaf: String::from_utf8(leaf.0).map_err(Error::internal)?,
        body: String::from_utf8(body.0).map_err(Error::internal)?,
        body_salt: hex::encode(body_salt(tx, id)?),
        proof: proof.to_string(),
        keys: LogKey::all(tx)?.into_iter().filter(of_this_log).map(KeyView::from).collect(),
    })
}
