//! Makes a comment.

use super::{CommentView, PostComment, Reader, Subject, anchors};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::comments::{self, Channel, CommentState, MAX_DEPTH, Source};
use crate::domain::ids::{CommentId, ProposalId, RoundId};
use crate::domain::rounds::{RoundState, Window};
use crate::domain::workflow::Status;
use crate::error::{Code, Error, FieldError, Result};
use crate::service::place::{Acting, Place};
use crate::service::search;
use crate::store::comments::{Comment, is_of_proposal};
use crate::store::rounds::Round;
use crate::store::{Tx, record};

/// Makes a comment on something in a proposal; `html` is its body, rendered before the transaction.
pub fn post(tx: &mut Tx<'_>, proposal: ProposalId, new: &PostComment, html: &str) -> Result<CommentView> {
    let place = match new.round_id {
        None => Place::proposal(tx, proposal)?,
        Some(_) => Place::locked_proposal(tx, proposal)?,
    };
    let acting = place.may(tx, Action::Comment)?;
    observers_may_where_the_group_says_so(&place, &acting)?;
    let channel = source(&acting, new)?;
    let parent = new.parent_id.map(|id| parent(tx, proposal, id)).transpose()?;
    let subject = subject(tx, proposal, new, parent.as_ref())?;
    let anchored = match &new.anchor {
        Some(anchor) if parent.is_none() => Some((anchors::position(tx, subject, anchor)?, anchor)),
        Some(_) => return Err(Error::field("/anchor", "is the parent's; a reply has none of its own")),
        None => None,
    };
    if let Some(id) = new.round_id {
        takes_comments(tx, &place, id)?;
    }
    let id = tx.new_id();
    let path = comments::path(parent.as_ref().map(|p| p.path.as_str()), id).ok_or_else(too_deep)?;
    let comment = Comment {
        id,
        group_id: place.group.id,
        proposal_id: proposal,
        subject_kind: subject.kind,
        subject_id: subject.id,
        parent_id: new.parent_id,
        path,
        round_id: new.round_id,
        author_id: acting.member()?.id,
        kind: new.kind,
        body: new.body.to_string(),
        channel,
        initiative: new.initiative.as_ref().map(ToString::to_string),
        on_behalf_of: new.on_behalf_of.as_ref().map(ToString::to_string),
        state: CommentState::Posted,
        disposition: None,
        disposition_reason: None,
        disposed_by: None,
        disposed_at: None,
        became_kind: None,
        became_id: None,
        answers: 0,
        moderations: 0,
        revision: 1,
        created_at: tx.now(),
        edited_at: None,
    };
    comment.insert(tx)?;
    search::comment(tx, &comment)?;
    if let Some((position, anchor)) = anchored {
        anchors::set(tx, id, &position, anchor)?;
    }
    let entry = place.entry("comment.posted", &acting).object("comment", id).detail("kind", new.kind);
    record::append(tx, &entry.object(subject.kind.code(), subject.id))?;
    Ok(CommentView::of(tx, comment, Reader::at(&place))?.with_html(html))
}

/// How the comment came in, with its initiative and community where the rules want or allow them.
fn source(acting: &Acting, new: &PostComment) -> Result<Channel> {
    let source = Source {
        channel: new.channel.unwrap_or(Channel::Virtual),
        initiative: new.initiative.as_deref(),
        on_behalf_of: new.on_behalf_of.as_deref(),
    };
    match source.fault(acting.role, acting.member()?.focal_point_of.as_deref()) {
        Some((pointer, clause)) => Err(Error::field(pointer, clause)),
        None => Ok(source.channel),
    }
}

fn observers_may_where_the_group_says_so(place: &Place, acting: &Acting) -> Result<()> {
    if place.group.charter()?.hears(acting.role) {
        return Ok(());
    }
    Err(Error::because(Code::Forbidden, "In this group observers read, and do not comment."))
}

fn parent(tx: &mut Tx<'_>, proposal: ProposalId, id: CommentId) -> Result<Comment> {
    let parent = Comment::find(tx, id)?.filter(|p| p.proposal_id == proposal);
    parent.ok_or_else(|| Error::field("/parent_id", "names no comment on this proposal"))
}

fn subject(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    new: &PostComment,
    parent: Option<&Comment>,
) -> Result<Subject> {
    let inherited = parent.map(|p| Subject { kind: p.subject_kind, id: p.subject_id });
    match (new.subject, inherited) {
        (None, Some(inherited)) => Ok(inherited),
        (Some(said), Some(inherited)) if said == inherited => Ok(said),
        (Some(_), Some(_)) => Err(Error::field("/subject", "must be what the parent is about")),
        (Some(said), None) if is_of_proposal(tx, proposal, said.kind, said.id)? => Ok(said),
        (Some(said), None) => {
            Err(Error::field("/subject/id", format!("names no {} of this proposal", said.kind)))
        }
        (None, None) => Err(Error::fields(vec![FieldError {
            pointer: "/subject".to_owned(),
            code: Code::MissingField,
            detail: "must be given where the comment is no reply".to_owned(),
        }])),
    }
}

/// The round is locked, so that it is not closed while the comment goes in.
fn takes_comments(tx: &mut Tx<'_>, place: &Place, id: RoundId) -> Result<()> {
    let proposal = place.the_proposal()?;
    let elsewhere = || Error::field("/round_id", "names no round of this proposal");
    if Round::find(tx, id)?.is_none_or(|r| r.proposal_id != proposal.id) {
        return Err(elsewhere());
    }
    let round = Round::lock(tx, id)?;
    let window = Window { opens_at: round.opens_at, closes_at: round.closes_at };
    let is_running = round.state == RoundState::Open && window.state(tx.now()) == RoundState::Open;
    if is_running && proposal.status == Status::Active {
        return Ok(());
    }
    let detail = match (round.state, proposal.status) {
        (RoundState::Planned, _) => format!("The round opens at {}.", round.opens_at),
        (RoundState::Open, Status::Paused) => "The proposal is paused, and the round with it.".to_owned(),
        _ => "The round is over; the comment can be made outside of it.".to_owned(),
    };
    Err(Error::because(Code::Ended, detail).with("round_state", round.state))
}

fn too_deep() -> Error {
    Error::rule(format!("The thread is {MAX_DEPTH} comments deep; answer one further up."))
}
