//! Reads amendments.

use super::change::refused;
use super::{AmendmentView, ComparedView, Which};
use crate::domain::access::Action;
use crate::domain::amendments::Standing;
use crate::domain::anchors::PlaceState;
use crate::domain::ids::{AmendmentId, PositionId};
use crate::error::{Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::{Page, Window, positions};
use crate::store::Tx;
use crate::store::amendments::{Amendment, AmendmentPlace};
use crate::store::positions::{Position, Version};

/// An amendment to a position that is locked.
pub(super) struct Found {
    pub amendment: Amendment,
    pub place: Place,
    pub position: Position,
    pub standing: Standing,
}

/// An amendment, its position locked.
pub(super) fn locked(tx: &mut Tx<'_>, id: AmendmentId) -> Result<Found> {
    let of = Amendment::get(tx, id)?.position_id;
    let position = Position::lock(tx, of)?;
    let amendment = Amendment::get(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    let standing = standing(&position, &amendment, &AmendmentPlace::get(tx, id)?);
    Ok(Found { amendment, place, position, standing })
}

/// The same, for who may say what becomes of it.
pub(super) fn answerable(tx: &mut Tx<'_>, id: AmendmentId) -> Result<(Found, Acting)> {
    let found = locked(tx, id)?;
    let acting = found.place.may_own(tx, Action::AnswerAmendment, found.position.author_id)?;
    found.standing.answer(acting.member()?.id).map_err(refused)?;
    Ok((found, acting))
}

/// Where an amendment stands, for the rules.
pub(super) fn standing(position: &Position, amendment: &Amendment, place: &AmendmentPlace) -> Standing {
    Standing {
        state: amendment.state,
        is_found: place.state == PlaceState::Same,
        author: amendment.author_id,
        of: position.author_id,
    }
}

/// An amendment with the text that it would change, to be compared.
pub fn get(tx: &mut Tx<'_>, id: AmendmentId) -> Result<ComparedView> {
    let amendment = Amendment::get(tx, id)?;
    let place = Place::proposal(tx, amendment.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    let before = if let Some(exact) = &amendment.exact {
        exact.clone()
    } else {
        let version = Version::find_number(tx, amendment.position_id, amendment.version)?;
        version.ok_or_else(|| Error::internal("an amendment without its version"))?.text
    };
    Ok(ComparedView::new(AmendmentView::of_one(tx, &place, amendment)?, before))
}

/// The amendments to a position.
pub fn list(
    tx: &mut Tx<'_>,
    position: PositionId,
    which: &Which,
    window: &Window<AmendmentId>,
) -> Result<Page<AmendmentView>> {
    let (_, place) = positions::readable(tx, position)?;
    let page = Amendment::list(tx, position, which, window)?;
    Ok(Page { items: AmendmentView::of_all(tx, &place, page.items)?, next: page.next })
}
