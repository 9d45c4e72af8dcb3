//! Gives committed entries their numbers.

use chrono::Duration;

use crate::domain::ids::AnyId;
use crate::error::Result;
use crate::store::{Tx, record};

/// Numbers a batch of pending entries, if this node holds the lease or can take it. Gives how many.
pub fn number_batch(tx: &mut Tx<'_>, node: uuid::Uuid, lease: Duration) -> Result<usize> {
    if !record::anything_pending(tx)? {
        return Ok(0);
    }
    let until = tx.now() + lease;
    if !record::take_lease(tx, record::SEQUENCER, AnyId::from_uuid(node), until)? {
        return Ok(0);
    }
    record::sequence(tx)
}
