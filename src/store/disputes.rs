//! Rows: disputes of the label of a version.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::schema::disputes;
use crate::domain::ids::{DisputeId, MemberId, PositionId, VersionId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// What a member says against the label of an editorial version. Never changes; one for a version.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = disputes, treat_none_as_default_value = false)]
pub struct Dispute {
    /// Its id.
    pub id: DisputeId,
    /// Of which version.
    pub version_id: VersionId,
    /// Of which position.
    pub position_id: PositionId,
    /// Whose.
    pub member_id: MemberId,
    /// Which change of meaning they see.
    pub reason: String,
    /// When.
    pub disputed_at: Instant,
}

fact!(Dispute, disputes, DisputeId, once);

impl Dispute {
    /// The disputes of these versions.
    pub fn of_versions(tx: &mut Tx<'_>, versions: &[VersionId]) -> Result<HashMap<VersionId, Self>> {
        let rows: Vec<Self> =
            on!(tx.conn(), c => disputes::table.filter(disputes::version_id.eq_any(versions)).load(c)?);
        Ok(rows.into_iter().map(|dispute| (dispute.version_id, dispute)).collect())
    }
}
