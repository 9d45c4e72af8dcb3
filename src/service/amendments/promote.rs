//! Makes a rival position of an amendment: the text that it would have made, under its author's name.

use super::PromoteAmendment;
use super::read::{Found, answerable};
use crate::domain::amendments::{AmendmentState, Taken, together};
use crate::domain::ids::AmendmentId;
use crate::domain::positions::{PositionState, VersionKind};
use crate::domain::text::PositionText;
use crate::error::{Error, Result};
use crate::service::authorship::PATIENCE;
use crate::service::passages::passage;
use crate::service::positions::{self, CreatePosition, PositionView};
use crate::service::versions::{self, Draft};
use crate::store::amendments::{Amendment, AmendmentPlace};
use crate::store::positions::Version;
use crate::store::{Tx, record};

/// Makes a rival position of an amendment, also of one that conflicts: it goes into the last version that has what it
/// would change.
pub fn promote(tx: &mut Tx<'_>, id: AmendmentId, new: &PromoteAmendment) -> Result<PositionView> {
    let (Found { mut amendment, place, position, .. }, acting) = answerable(tx, id)?;
    if position.state != PositionState::Open {
        return Err(positions::ended(&position));
    }
    let text = text(tx, &amendment)?;
    let (topic_id, title) = (position.topic_id, new.title.clone());
    let rival = CreatePosition { topic_id, title };
    let mut rival = positions::unwritten(tx, &place, &rival, amendment.author_id, Some(id))?;
    rival.insert(tx)?;
    amendment.rival_id = Some(rival.id);
    amendment.answered(AmendmentState::Promoted, &new.reason, acting.member()?.id, tx.now());
    amendment.update(tx)?;
    let entry = place.entry("amendment.promoted", &acting).object("position", position.id);
    record::append(tx, &entry.object("amendment", id).object("rival", rival.id))?;
    let next = versions::next(tx, &rival, 0, VersionKind::Substantive)?;
    let draft = Draft { text, change_note: None, author_id: amendment.author_id, made_of: None };
    versions::issue(tx, (&place, &acting), &mut rival, next, draft)?;
    Ok(PositionView::of(rival))
}

/// The text that the amendment would have made.
fn text(tx: &mut Tx<'_>, amendment: &Amendment) -> Result<PositionText> {
    let at = AmendmentPlace::get(tx, amendment.id)?;
    let version = Version::find_number(tx, amendment.position_id, at.version)?;
    let version = version.ok_or_else(|| Error::internal("an amendment without its version"))?;
    let taken = Taken {
        amendment: amendment.id,
        at: passage(at.start_at, at.end_at),
        text: amendment.replacement.clone(),
    };
    let made = together(&version.text, vec![taken], 1, PATIENCE);
    PositionText::parse(&made.text)
        .map_err(|clause| Error::rule(format!("The text that comes of it {clause}.")))
}
