//! Rows: reports of comments, and what was decided about them.

use std::collections::HashMap;

use diesel::dsl::exists;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::comments::Comment;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{comment_moderations, comment_reports, comments};
use crate::domain::comments::CommentState;
use crate::domain::ids::{CommentId, GroupId, MemberId, ModerationId, ProposalId, ReportId};
use crate::domain::moderation::{ModerationKind, ReportState};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A report of a comment by a member. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Selectable, Insertable)]
#[diesel(table_name = comment_reports, treat_none_as_default_value = false)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// In which group.
    pub group_id: GroupId,
    /// Of which comment.
    pub comment_id: CommentId,
    /// By whom.
    pub reporter_id: MemberId,
    /// How much had happened in the comment's moderation before.
    pub moderations: i64,
    /// Why.
    pub reason: String,
    /// When.
    pub created_at: Instant,
}

fact!(Report, comment_reports, ReportId, once);

/// A report as it is read: of which proposal, and where it stands.
#[derive(Clone, Debug)]
pub struct Reported {
    /// The report.
    pub report: Report,
    /// The comment's proposal.
    pub proposal: ProposalId,
    /// Where it stands.
    pub state: ReportState,
}

impl Report {
    /// The reports in a group that stand there, oldest first; the key is an id.
    pub fn list(
        tx: &mut Tx<'_>,
        group: GroupId,
        state: Option<ReportState>,
        window: &Window<ReportId>,
    ) -> Result<Page<Reported>> {
        let after = window.after.unwrap_or(ReportId::from_uuid(uuid::Uuid::nil()));
        let waits = || {
            comments::moderations
                .eq(comment_reports::moderations)
                .and(comments::state.eq(CommentState::Posted))
        };
        let rows: Vec<(Self, ProposalId, bool)> = on!(tx.conn(), c => {
            let query = comment_reports::table
                .inner_join(comments::table.on(comments::id.eq(comment_reports::comment_id)))
                .filter(comment_reports::group_id.eq(group))
                .filter(comment_reports::id.gt(after))
                .order(comment_reports::id.asc())
                .limit(window.probe())
                .select((Self::as_select(), comments::proposal_id, waits()))
                .into_boxed();
            match state {
                None => query,
                Some(ReportState::Waiting) => query.filter(waits()),
                Some(ReportState::Settled) => query.filter(diesel::dsl::not(waits())),
            }
            .load(c)?
        });
        let read = |(report, proposal, waits)| {
            let state = if waits { ReportState::Waiting } else { ReportState::Settled };
            Reported { report, proposal, state }
        };
        let rows = rows.into_iter().map(read).collect();
        Ok(window.cut_texts(rows, |r: &Reported| r.report.id.to_string(), |r| &r.report.reason))
    }

    /// Does a report of this comment wait for a decision?
    pub fn waits_for(tx: &mut Tx<'_>, comment: &Comment) -> Result<bool> {
        Ok(on!(tx.conn(), c => diesel::select(exists(
            comment_reports::table
                .filter(comment_reports::comment_id.eq(comment.id))
                .filter(comment_reports::moderations.eq(comment.moderations)),
        ))
        .get_result(c)?))
    }
}

/// What was decided about a comment, or what its author said against it. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Selectable, Insertable)]
#[diesel(table_name = comment_moderations, treat_none_as_default_value = false)]
pub struct Moderation {
    /// Its id.
    pub id: ModerationId,
    /// About which comment.
    pub comment_id: CommentId,
    /// Which of these.
    pub number: i64,
    /// What it is.
    pub kind: ModerationKind,
    /// Who decided, or appealed.
    pub member_id: MemberId,
    /// Why.
    pub reason: String,
    /// When.
    pub created_at: Instant,
}

fact!(Moderation, comment_moderations, ModerationId, once);

/// What belongs to one hiding at most: itself, the appeal, and the decision on that.
const OF_ONE_HIDING: i64 = 3;

impl Moderation {
    /// What happened in the moderation of a comment, newest first; the key is an id.
    pub fn list(tx: &mut Tx<'_>, comment: CommentId, window: &Window<ModerationId>) -> Result<Page<Self>> {
        let before = window.after.unwrap_or(ModerationId::from_uuid(uuid::Uuid::max()));
        let rows: Vec<Self> = on!(tx.conn(), c => comment_moderations::table
            .filter(comment_moderations::comment_id.eq(comment))
            .filter(comment_moderations::id.lt(before))
            .order(comment_moderations::id.desc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut_texts(rows, |one| one.id.to_string(), |one| &one.reason))
    }

    /// What hid these comments, where they are hidden, and what came of it since: in this order.
    pub fn hiding(tx: &mut Tx<'_>, comments: &[CommentId]) -> Result<HashMap<CommentId, Vec<Self>>> {
        let rows: Vec<Self> = on!(tx.conn(), c => comment_moderations::table
            .inner_join(comments::table.on(comments::id.eq(comment_moderations::comment_id)))
            .filter(comment_moderations::comment_id.eq_any(comments))
            .filter(comment_moderations::number.gt(comments::moderations - OF_ONE_HIDING))
            .order(comment_moderations::number.asc())
            .select(Self::as_select())
            .load(c)?);
        let mut found: HashMap<CommentId, Vec<Self>> = HashMap::new();
        for row in rows {
            let one = found.entry(row.comment_id).or_default();
            if row.kind == ModerationKind::Hidden {
                one.clear();
            }
            one.push(row);
        }
        Ok(found)
    }
}
