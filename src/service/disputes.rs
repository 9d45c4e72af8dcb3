//! Disputes of the label "editorial": any member can say that a version changes the meaning after all, within
//! a day of its publication. It is substantive from then on: stances taken before it are stale.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::Place;
use super::view::View;
use super::{positions, stances};
use crate::domain::access::Action;
use crate::domain::ids::{DisputeId, MemberId, PositionId};
use crate::domain::positions::{NotDisputed, VersionKind, disputable};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::disputes::Dispute;
use crate::store::positions::{Position, Version};
use crate::store::{Tx, record};

/// A dispute to be raised.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DisputeVersion {
    /// Which change of meaning you see.
    pub reason: Reason,
}

/// A dispute of the label of a version.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Dispute")]
pub struct DisputeView {
    /// Its id.
    pub id: DisputeId,
    /// The membership that raised it.
    pub member_id: MemberId,
    /// Which change of meaning they see.
    pub reason: String,
    /// When; the version is substantive since.
    pub disputed_at: Instant,
}

impl View for DisputeView {}

impl From<Dispute> for DisputeView {
    fn from(dispute: Dispute) -> Self {
        let Dispute { id, version_id: _, position_id: _, member_id, reason, disputed_at } = dispute;
        Self { id, member_id, reason, disputed_at }
    }
}

/// Disputes that a version is editorial.
pub fn raise(tx: &mut Tx<'_>, id: PositionId, number: i64, new: &DisputeVersion) -> Result<DisputeView> {
    let mut position = Position::lock(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    let acting = place.may(tx, Action::DisputeVersion)?;
    let version = Version::find_number(tx, id, number)?.ok_or_else(Error::not_found)?;
    let is_disputed = !Dispute::of_versions(tx, &[version.id])?.is_empty();
    disputable(position.state, version.kind, version.published_at, is_disputed, tx.now())
        .map_err(|refusal| refused(&position, refusal))?;
    let dispute = Dispute {
        id: tx.new_id(),
        version_id: version.id,
        position_id: id,
        member_id: acting.member()?.id,
        reason: new.reason.to_string(),
        disputed_at: tx.now(),
    };
    dispute.insert(tx)?;
    // A later version may have been substantive anyway.
    let is_newest = number > position.substantive_version;
    if is_newest {
        position.substantive_version = number;
        position.substantive_at = Some(tx.now());
        position.update(tx)?;
    }
    let entry = place.entry("version.disputed", &acting).object("position", id);
    record::append(tx, &entry.object("version", version.id).object("dispute", dispute.id))?;
    if is_newest {
        stances::version_published(tx, (&place, &acting), &position, VersionKind::Substantive)?;
    }
    Ok(dispute.into())
}

fn refused(position: &Position, refusal: NotDisputed) -> Error {
    match refusal {
        NotDisputed::Ended(_) => positions::ended(position),
        NotDisputed::Substantive => Error::rule("The version is substantive already."),
        NotDisputed::TooLate(until) => {
            let detail = format!("The label could be disputed until {until}.");
            Error::because(Code::Ended, detail).with("until", until)
        }
    }
}
