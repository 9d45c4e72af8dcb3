//! Reading rounds.

use super::RoundView;
use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, RoundId};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::rounds::Round;

/// A round with its comments counted.
pub fn get(tx: &mut Tx<'_>, id: RoundId) -> Result<RoundView> {
    let round = Round::get(tx, id)?;
    Place::proposal(tx, round.proposal_id)?.may(tx, Action::ReadGroup)?;
    RoundView::counted(tx, round)
}

/// The rounds of a proposal with their comments counted.
pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<RoundId>) -> Result<Page<RoundView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let page = Round::list(tx, proposal, window)?;
    let ids: Vec<RoundId> = page.items.iter().map(|r| r.id).collect();
    let counts: std::collections::HashMap<_, _> = Round::count_comments(tx, &ids)?.into_iter().collect();
    Ok(page.map(|round| {
        let comments = counts.get(&round.id).copied().unwrap_or_default();
        RoundView::of(round, comments)
    }))
}
