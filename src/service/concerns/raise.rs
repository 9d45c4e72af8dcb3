//! Raising a concern on a proposal.

use super::{ConcernView, RaiseConcern};
use crate::domain::access::Action;
use crate::domain::concerns::{ConcernState, MOST_CONCERNS};
use crate::domain::ids::ProposalId;
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::store::concerns::Concern;
use crate::store::{Tx, record};

/// Raises a concern.
pub fn raise(tx: &mut Tx<'_>, proposal: ProposalId, new: &RaiseConcern) -> Result<ConcernView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::RaiseConcern)?;
    if Concern::count(tx, proposal)? >= MOST_CONCERNS {
        return Err(Error::rule(format!("A proposal takes at most {MOST_CONCERNS} concerns.")));
    }
    let concern = Concern {
        id: tx.new_id(),
        group_id: place.group.id,
        proposal_id: proposal,
        about: new.about,
        text: new.text.to_string(),
        raised_by: acting.member()?.id,
        state: ConcernState::Raised,
        owner_id: None,
        next_review_on: None,
        reviews: 0,
        revision: 1,
        created_at: tx.now(),
    };
    concern.insert(tx)?;
    let entry = place.entry("concern.raised", &acting).object("concern", concern.id);
    record::append(tx, &entry.detail("about", concern.about))?;
    Ok(ConcernView::of(concern, tx.now()))
}
