//! Who wrote which passage of each version of a position.

use diesel::prelude::*;

use super::Tx;
use super::schema::{amendments, authorships};
use crate::domain::authorship::Passages;
use crate::domain::ids::{AmendmentId, MemberId, PositionId};
use crate::error::{Error, Result};
use crate::on;

/// Saves the passages of a version.
pub fn save(tx: &mut Tx<'_>, position: PositionId, version: i64, passages: &Passages) -> Result<()> {
    let text = serde_json::to_string(passages).map_err(Error::internal)?;
    let row = (
        authorships::position_id.eq(position),
        authorships::version.eq(version),
        authorships::passages.eq(text),
    );
    on!(tx.conn(), c => diesel::insert_into(authorships::table).values(&row).execute(c)?);
    Ok(())
}

/// The passages of a version.
pub fn find(tx: &mut Tx<'_>, position: PositionId, version: i64) -> Result<Option<Passages>> {
    let text: Option<String> = on!(tx.conn(), c => authorships::table
        .find((position, version))
        .select(authorships::passages)
        .first(c)
        .optional()?);
    text.map(|text| serde_json::from_str(&text).map_err(Error::internal)).transpose()
}

/// Who suggested these amendments.
pub fn suggested_by(tx: &mut Tx<'_>, amendments: &[AmendmentId]) -> Result<Vec<(AmendmentId, MemberId)>> {
    Ok(on!(tx.conn(), c => amendments::table
        .filter(amendments::id.eq_any(amendments))
        .select((amendments::id, amendments::author_id))
        .load(c)?))
}
