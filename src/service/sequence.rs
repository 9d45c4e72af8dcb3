//! Gives committed entries their numbers, and takes numbered ones into the log's tree.

use chrono::Duration;

use crate::domain::ids::AnyId;
use crate::domain::log::Hash;
use crate::error::{Error, Kind, Result};
use crate::store::{Tx, log, record};

/// Numbers a batch of pending entries, and takes a batch of numbered ones into the tree, if this node holds the lease or
/// can take it. Gives how many of the larger.
pub fn number_batch(tx: &mut Tx<'_>, node: uuid::Uuid, lease: Duration) -> Result<usize> {
    if !record::anything_pending(tx)? && !is_behind(tx)? {
        return Ok(0);
    }
    let until = tx.now() + lease;
    if !record::take_lease(tx, record::SEQUENCER, AnyId::from_uuid(node), until)? {
        return Ok(0);
    }
    let numbered = record::sequence(tx)?;
    let grown = match tx.attempt(integrate)? {
        // A tree that was damaged stops the log, and with it the signing, but not the record.
        Err(error) if error.code.kind() != Kind::Unavailable => {
            tracing::error!(cause = %error.why(), "the log's tree cannot grow");
            0
        }
        grown => grown?,
    };
    Ok(numbered.max(grown))
}

/// Has the record more numbers than the tree has leaves? So it is after an upgrade from a version without a log.
fn is_behind(tx: &mut Tx<'_>) -> Result<bool> {
    let newest = u64::try_from(record::newest_number(tx)?).map_err(Error::internal)?;
    Ok(log::size(tx)? < newest)
}

/// Takes the entries behind the tree's last into it, at most a batch, by what the tree has and not by what was just
/// numbered. Gives how many. Locks nothing: the sequencer's lease is held.
fn integrate(tx: &mut Tx<'_>) -> Result<usize> {
    let edge = log::edge(tx)?;
    let leaves = log::leaves(tx, edge.size(), record::BATCH)?;
    if leaves.is_empty() {
        return Ok(0);
    }
    let hashes: Vec<Hash> = leaves.iter().map(|leaf| Hash::leaf(leaf)).collect();
    let growth = edge.grow(&hashes).ok_or_else(|| Error::internal("a log past the end of numbers"))?;
    log::keep(tx, &growth)?;
    Ok(hashes.len())
}
