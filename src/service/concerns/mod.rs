//! Concerns about time and resources: raised on a proposal, moved by reviews alone, and back on the day of the next.
//!
//! `raise` and `review` are what is done, `view` holds what comes in and goes out.

mod raise;
mod review;
mod view;

use crate::domain::access::Action;
use crate::domain::concerns::ConcernState;
use crate::domain::ids::{ConcernId, GroupId, ProposalId};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::concerns::{Concern, Filter, Of};

pub use raise::raise;
pub use review::{list_reviews, review};
pub use view::{ConcernReviewView, ConcernView, RaiseConcern, ReviewConcern};

/// Which concerns of a group.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which {
    /// Only in this state.
    pub state: Option<ConcernState>,
    /// Only those that wait for a review.
    pub awaiting_review: bool,
}

/// A concern.
pub fn get(tx: &mut Tx<'_>, id: ConcernId) -> Result<ConcernView> {
    let concern = Concern::get(tx, id)?;
    Place::proposal(tx, concern.proposal_id)?.may(tx, Action::ReadGroup)?;
    Ok(ConcernView::of(concern, tx.now()))
}

/// The concerns on a proposal.
pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<ConcernId>) -> Result<Page<ConcernView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let (page, now) = (Concern::list(tx, Of::Proposal(proposal), &Filter::default(), window)?, tx.now());
    Ok(page.map(|concern| ConcernView::of(concern, now)))
}

/// The concerns on all proposals of a group: what a meeting looks at.
pub fn list_in_group(
    tx: &mut Tx<'_>,
    group: GroupId,
    which: &Which,
    window: &Window<ConcernId>,
) -> Result<Page<ConcernView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let now = tx.now();
    let filter = Filter { state: which.state, awaiting: which.awaiting_review.then_some(now) };
    let page = Concern::list(tx, Of::Group(group), &filter, window)?;
    Ok(page.map(|concern| ConcernView::of(concern, now)))
}
