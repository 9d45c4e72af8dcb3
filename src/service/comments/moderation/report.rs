//! Reporting a comment to those who moderate.

use schemars::JsonSchema;
use serde::Serialize;

use super::ReportComment;
use crate::domain::access::Action;
use crate::domain::comments::CommentState;
use crate::domain::ids::{CommentId, GroupId, MemberId, ProposalId, ReportId};
use crate::domain::moderation::ReportState;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::comments::Comment;
use crate::store::moderations::{Report, Reported};
use crate::store::{Tx, record};

/// A report of a comment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentReport")]
pub struct ReportView {
    /// Its id.
    pub id: ReportId,
    /// Of which comment.
    pub comment_id: CommentId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// The membership that reported it.
    pub reporter_id: MemberId,
    /// Why.
    pub reason: String,
    /// Where it stands.
    pub state: ReportState,
    /// When.
    pub created_at: Instant,
}

impl View for ReportView {}

impl From<Reported> for ReportView {
    fn from(reported: Reported) -> Self {
        let Reported { report, proposal, state } = reported;
        let Report { id, group_id: _, comment_id, reporter_id, moderations: _, reason, created_at } = report;
        Self { id, comment_id, proposal_id: proposal, reporter_id, reason, state, created_at }
    }
}

/// Reports a comment: each member once. The comment is locked, so that what is decided about it knows of the report.
pub fn report(tx: &mut Tx<'_>, id: CommentId, new: &ReportComment) -> Result<ReportView> {
    let comment = Comment::lock(tx, id)?;
    let place = Place::proposal(tx, comment.proposal_id)?;
    let acting = place.may(tx, Action::ReportComment)?;
    let reporter_id = acting.member()?.id;
    if reporter_id == comment.author_id {
        return Err(Error::rule("This is your own comment; you can withdraw it."));
    }
    if comment.state != CommentState::Posted {
        return Err(Error::because(Code::Ended, format!("The comment is {} already.", comment.state)));
    }
    let report = Report {
        id: tx.new_id(),
        group_id: comment.group_id,
        comment_id: id,
        reporter_id,
        moderations: comment.moderations,
        reason: new.reason.to_string(),
        created_at: tx.now(),
    };
    if !report.insert_if_new(tx)? {
        return Err(Error::because(Code::AlreadyExists, "You reported this comment already."));
    }
    let entry = place.entry("comment.reported", &acting).object("comment", id);
    record::append(tx, &entry.object("report", report.id))?;
    Ok(Reported { report, proposal: comment.proposal_id, state: ReportState::Waiting }.into())
}

/// The reports of comments in a group, oldest first: for those who moderate.
pub fn reports(
    tx: &mut Tx<'_>,
    group: GroupId,
    state: Option<ReportState>,
    window: &Window<ReportId>,
) -> Result<Page<ReportView>> {
    Place::group(tx, group)?.may(tx, Action::ModerateComment)?;
    Ok(Report::list(tx, group, state, window)?.map(Into::into))
}
