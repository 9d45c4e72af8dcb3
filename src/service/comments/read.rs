//! Reads comments.

use super::CommentView;
use crate::domain::access::Action;
use crate::domain::comments::Disposition;
use crate::domain::ids::{CommentId, GroupId, MemberId, ProposalId};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::comments::{Comment, Which};
use crate::store::memberships::Membership;

/// A comment, not yet rendered.
pub fn get(tx: &mut Tx<'_>, id: CommentId) -> Result<CommentView> {
    let comment = Comment::get(tx, id)?;
    let reader = reader(tx, comment.proposal_id)?;
    CommentView::of(tx, comment, reader)
}

/// The comments of a proposal in the order of the threads, not yet rendered.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    which: &Which,
    window: &Window<String>,
) -> Result<Page<CommentView>> {
    let reader = reader(tx, proposal)?;
    let page = Comment::list(tx, proposal, which, window)?;
    Ok(Page { items: CommentView::of_all(tx, page.items, reader)?, next: page.next })
}

/// The reader's own comments in a group, newest first, not yet rendered; none for who never was its member.
pub fn list_mine(
    tx: &mut Tx<'_>,
    group: GroupId,
    disposition: Option<Option<Disposition>>,
    window: &Window<CommentId>,
) -> Result<Page<CommentView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let own = match tx.actor.account() {
        Some(account) => Membership::find_of(tx, group, account)?.map(|m| m.id),
        None => None,
    };
    let Some(own) = own else {
        return Ok(Page { items: Vec::new(), next: None });
    };
    let page = Comment::list_by(tx, own, disposition, window)?;
    Ok(Page { items: CommentView::of_all(tx, page.items, Some(own))?, next: page.next })
}

fn reader(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Option<MemberId>> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    Ok(place.member.map(|m| m.id))
}
