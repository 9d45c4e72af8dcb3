//! What everybody may read of the log: the signed head, the tiles, the leaves, the keys.
//!
//! A leaf says which group or account an entry concerns, by its id, and when; what was done is behind a salted digest.
//! So the leaves of all groups are public, and with them whether the log is complete; what a group does not open stays
//! closed. Nothing is given beyond the signed head.

use schemars::JsonSchema;
use serde::Serialize;

use super::origins::epoch;
use super::proofs::make;
use super::standing::Standing;
use super::witnesses::with_witnesses;
use crate::domain::log::bundles::encode as encode_bundle;
use crate::domain::log::tiles::encode as encode_tile;
use crate::domain::log::{Bundle, Hash, Plan, Tile, tiles};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::Tx;
use crate::store::log::{LogKey, Signed, Stored, lacking, leaves, newest};

/// The signed head, with the signatures of the witnesses that have seen it. Unavailable until there is one.
pub fn checkpoint(tx: &mut Tx<'_>) -> Result<Signed> {
    let signed = Standing::of(tx)?.published.ok_or_else(unsigned)?;
    with_witnesses(tx, signed)
}

/// The newest signed head, as it is written, where there is one: for what leaves the house, so that many keep one.
pub fn newest_head(tx: &mut Tx<'_>) -> Result<Option<String>> {
    let Some(key) = LogKey::newest(tx)? else { return Ok(None) };
    let signed = newest(tx, &key.origin)?.map(|signed| with_witnesses(tx, signed)).transpose()?;
    Ok(signed.map(|signed| signed.note))
}

/// The signed head of one of the instance's logs, if that is the one that is written now.
pub fn checkpoint_of(tx: &mut Tx<'_>, log: u64) -> Result<Signed> {
    let signed = checkpoint(tx)?;
    if epoch(&signed.origin) == log { Ok(signed) } else { Err(Error::not_found()) }
}

/// What is said where the log is not signed so far.
pub(super) fn unsigned() -> Error {
    Error::because(Code::Unavailable, "The log is not signed so far yet; try again soon.")
}

fn signed_size(tx: &mut Tx<'_>) -> Result<u64> {
    Ok(Standing::of(tx)?.signed_size())
}

/// The size up to which one of the instance's logs is signed; nothing of one that ended is given.
fn signed_size_of(tx: &mut Tx<'_>, log: u64) -> Result<u64> {
    let standing = Standing::of(tx)?;
    let is_written = standing.key.as_ref().is_some_and(|key| epoch(&key.origin) == log);
    if is_written { Ok(standing.signed_size()) } else { Err(Error::not_found()) }
}

/// A tile of a log, as it is served.
pub fn tile(tx: &mut Tx<'_>, log: u64, tile: Tile) -> Result<Vec<u8>> {
    if !tile.is_reached_at(signed_size_of(tx, log)?) {
        return Err(Error::not_found());
    }
    let found = tiles::read(&mut Stored(tx), &[tile].into()).map_err(lacking)?;
    Ok(encode_tile(found.get(&tile).map(Vec::as_slice).unwrap_or_default()))
}

/// The leaves of a bundle of a log, as they are served.
pub fn bundle(tx: &mut Tx<'_>, log: u64, bundle: Bundle) -> Result<Vec<u8>> {
    if !bundle.is_reached_at(signed_size_of(tx, log)?) {
        return Err(Error::not_found());
    }
    let (first, _) = bundle.entries().ok_or_else(Error::not_found)?;
    let leaves = leaves(tx, first, i64::from(bundle.width()))?;
    encode_bundle(&leaves).ok_or_else(|| Error::internal("a leaf that is too long for a bundle"))
}

/// The proof that the tree of one size begins with that of another: up to the signed head, which is what it leads to
/// where no size is named.
pub fn consistency(tx: &mut Tx<'_>, from: u64, to: Option<u64>) -> Result<Vec<Hash>> {
    let signed = signed_size(tx)?;
    let to = to.unwrap_or(signed);
    let plan = Plan::consistency(from, to).filter(|_| to <= signed);
    let plan = plan.ok_or_else(|| {
        Error::field(
            "from",
            "There is a proof from a size of 1 or more to one that is not smaller, and signed.",
        )
    })?;
    make(tx, &plan)
}

/// The keys of the log.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct KeysView {
    /// The log that is written now.
    pub origin: Option<String>,
    /// The keys that speak or spoke, the first one first; also those of logs that ended.
    pub keys: Vec<KeyView>,
}

/// A key of the log.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "LogKey")]
pub struct KeyView {
    /// For which log it speaks.
    pub origin: String,
    /// From which size of the log on.
    pub size: i64,
    /// The verifier key.
    pub vkey: String,
    /// The note by which it took over from the key before, signed by both; null for the first key of a log.
    pub rotation: Option<String>,
    /// Since when.
    pub created_at: Instant,
}

impl From<LogKey> for KeyView {
    fn from(key: LogKey) -> Self {
        let LogKey { id: _, number: _, origin, size, vkey, rotation, created_at } = key;
        Self { origin, size, vkey, rotation, created_at }
    }
}

/// All keys that speak or spoke for the log.
pub fn keys(tx: &mut Tx<'_>) -> Result<KeysView> {
    let keys = LogKey::all(tx)?;
    let origin = keys.last().map(|key| key.origin.clone());
    Ok(KeysView { origin, keys: keys.into_iter().map(KeyView::from).collect() })
}
