//! Reading appeals.

use super::AppealView;
use super::view::Eye;
use crate::domain::access::Action;
use crate::domain::ids::{AppealId, PositionId, ProposalId};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::standing::Standing;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::appeals::{Answer, Appeal, Supporter};

/// An appeal, its proposal and its position locked until the transaction ends.
pub(super) fn locked(tx: &mut Tx<'_>, id: AppealId) -> Result<(Standing, Appeal)> {
    let position = Appeal::get(tx, id)?.position_id;
    let standing = Standing::locked_in_proposal(tx, position)?;
    // Again: only now is it as the lock found it.
    Ok((standing, Appeal::get(tx, id)?))
}

pub(super) fn shown(tx: &mut Tx<'_>, place: &Place, appeal: Appeal) -> Result<AppealView> {
    let all = shown_all(tx, place, vec![appeal])?.into_iter().next();
    all.ok_or_else(|| Error::internal("an appeal that was there is gone"))
}

fn shown_all(tx: &mut Tx<'_>, place: &Place, all: Vec<Appeal>) -> Result<Vec<AppealView>> {
    let ids: Vec<AppealId> = all.iter().map(|appeal| appeal.id).collect();
    let (mut supporters, mut answers) = (Supporter::of(tx, &ids)?, Answer::to(tx, &ids)?);
    let eye = Eye { member: place.member.as_ref().map(|m| m.id), at: place.windows_at(tx.now()) };
    let show = |appeal: Appeal| {
        let behind = supporters.remove(&appeal.id).unwrap_or_default();
        let answers = answers.remove(&appeal.id).unwrap_or_default();
        AppealView::of(appeal, &behind, answers, eye)
    };
    Ok(all.into_iter().map(show).collect())
}

/// An appeal.
pub fn get(tx: &mut Tx<'_>, id: AppealId) -> Result<AppealView> {
    let appeal = Appeal::get(tx, id)?;
    let place = Place::proposal(tx, appeal.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    shown(tx, &place, appeal)
}

/// The appeals in a proposal, oldest first.
pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<AppealId>) -> Result<Page<AppealView>> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    let Page { items, next } = Appeal::list(tx, proposal, window)?;
    Ok(Page { items: shown_all(tx, &place, items)?, next })
}

/// The appeals about a position, as they are seen at this place, oldest first.
pub(in crate::service) fn about(
    tx: &mut Tx<'_>,
    place: &Place,
    position: PositionId,
) -> Result<Vec<AppealView>> {
    let all = Appeal::about(tx, position)?;
    shown_all(tx, place, all)
}
