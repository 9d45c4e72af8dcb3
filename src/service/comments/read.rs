//! Reads comments.

use super::CommentView;
use crate::domain::access::{Action, Verdict, verdict};
use crate::domain::comments::{CommentState, Disposition};
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

/// The comments of a proposal in the order of the threads, not yet rendered. From which stakeholder group somebody speaks is
/// for members of the group alone: so is asking for it.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    which: &Which,
    window: &Window<String>,
) -> Result<Page<CommentView>> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    if which.stakeholder_group.is_some() {
        place.may(tx, Action::ReadMembers)?;
    }
    let reader = Reader::at(&place);
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
    Ok(Page { items: CommentView::of_all(tx, page.items, Reader::only(own))?, next: page.next })
}

/// Who reads what is said on a proposal.
pub(super) fn reader(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Reader> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    Ok(Reader::at(&place))
}

/// Who reads comments: whether as their author, or as one who moderates.
#[derive(Clone, Copy, Debug)]
pub(in crate::service) struct Reader {
    member: Option<MemberId>,
    moderates: bool,
}

impl Reader {
    /// Whoever is at this place.
    pub fn at(place: &Place) -> Self {
        let moderates = |role| verdict(role, Action::ReadHidden, None) == Verdict::Allowed;
        let member = place.member.as_ref();
        Self { member: member.map(|m| m.id), moderates: member.is_some_and(|m| moderates(m.role)) }
    }

    /// A member who reads what they wrote.
    pub fn only(member: MemberId) -> Self {
        Self { member: Some(member), moderates: false }
    }

    /// Whether they are a member of the group.
    pub fn is_member(self) -> bool {
        self.member.is_some()
    }

    fn wrote(self, comment: &Comment) -> bool {
        self.member == Some(comment.author_id)
    }

    /// Does the reader see what the comment says?
    pub fn sees(self, comment: &Comment) -> bool {
        match comment.state {
            CommentState::Posted => true,
            CommentState::Hidden => self.moderates || self.wrote(comment),
            CommentState::Withdrawn => self.wrote(comment),
        }
    }
}
