//! Reviewing a concern: the only thing that moves it. Reviews are kept as they were.

use super::{ConcernReviewView, ConcernView, ReviewConcern};
use crate::domain::access::Action;
use crate::domain::concerns::{MOST_REVIEWS, Outcome};
use crate::domain::day::Day;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{ConcernId, ConcernReviewId, MemberId};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::concerns::{Concern, ConcernReview};
use crate::store::memberships::Membership;
use crate::store::{Tx, record};

/// Reviews a concern; for those who lead, and the member who looks after it.
pub fn review(tx: &mut Tx<'_>, id: ConcernId, said: &ReviewConcern) -> Result<ConcernView> {
    let mut concern = Concern::lock(tx, id)?;
    let place = Place::proposal(tx, concern.proposal_id)?;
    let acting = match concern.owner_id {
        Some(owner) => place.may_own(tx, Action::ReviewConcern, owner)?,
        None => place.may(tx, Action::ReviewConcern)?,
    };
    let owner_id = said.owner_id.or(concern.owner_id);
    let outcome =
        Outcome { state: said.state, has_owner: owner_id.is_some(), next_review_on: said.next_review_on };
    outcome.check(Day::of(tx.now())).map_err(|(pointer, clause)| Error::field(pointer, clause))?;
    // Who has left looks after nothing that comes back.
    if let Some(owner) = owner_id.filter(|_| said.owner_id.is_some() || said.next_review_on.is_some()) {
        active(tx, &place, owner)?;
    }
    if concern.reviews >= MOST_REVIEWS {
        return Err(Error::rule(format!("A concern takes at most {MOST_REVIEWS} reviews; raise a new one.")));
    }
    concern.reviews = concern.reviews.saturating_add(1);
    (concern.state, concern.owner_id) = (said.state, owner_id);
    concern.next_review_on = said.next_review_on.map(Day::begin);
    concern.update(tx)?;
    let review = ConcernReview {
        id: tx.new_id(),
        concern_id: id,
        number: concern.reviews,
        state: concern.state,
        text: said.text.to_string(),
        owner_id,
        next_review_on: concern.next_review_on,
        reviewed_by: acting.member()?.id,
        reviewed_at: tx.now(),
    };
    review.insert(tx)?;
    let entry = place.entry("concern.reviewed", &acting).object("concern", id).object("review", review.id);
    let entry = entry.detail("state", concern.state).detail("next_review_on", said.next_review_on);
    record::append(tx, &entry)?;
    Ok(ConcernView::of(concern, tx.now()))
}

fn active(tx: &mut Tx<'_>, place: &Place, owner: MemberId) -> Result<()> {
    let here = |m: &Membership| m.group_id == place.group.id && m.state == MembershipState::Active;
    match Membership::find(tx, owner)?.filter(here) {
        Some(_) => Ok(()),
        None => Err(Error::field("/owner_id", "must be an active member of the group")),
    }
}

/// The reviews of a concern, oldest first.
pub fn list_reviews(
    tx: &mut Tx<'_>,
    id: ConcernId,
    window: &Window<ConcernReviewId>,
) -> Result<Page<ConcernReviewView>> {
    let concern = Concern::get(tx, id)?;
    Place::proposal(tx, concern.proposal_id)?.may(tx, Action::ReadGroup)?;
    Ok(ConcernReview::list(tx, id, window)?.map(Into::into))
}
