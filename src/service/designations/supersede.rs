//! What an evaluation comes to that speaks of its position no longer: another one was published, the text changed in
//! substance, a new call was opened, the position was closed.

use crate::domain::designations::DesignationState;
use crate::domain::ids::{DesignationId, PositionId};
use crate::error::Result;
use crate::service::place::{Acting, Place};
use crate::store::designations::Designation;
use crate::store::{Tx, record};

/// Supersedes the evaluation that stands on a position, if one does. The position must be locked.
pub(in crate::service) fn supersede(
    tx: &mut Tx<'_>,
    (place, acting): (&Place, &Acting),
    position: PositionId,
) -> Result<Option<DesignationId>> {
    let Some(mut row) = Designation::on(tx, position, DesignationState::Preliminary)? else {
        return Ok(None);
    };
    end(tx, &mut row)?;
    let entry = place.entry("designation.superseded", acting).object("position", position);
    record::append(tx, &entry.object("designation", row.id))?;
    Ok(Some(row.id))
}

/// Marks it as superseded; whoever calls this records it.
pub(super) fn end(tx: &mut Tx<'_>, row: &mut Designation) -> Result<()> {
    row.state = DesignationState::Superseded;
    row.superseded_at = Some(tx.now());
    row.update(tx)
}
