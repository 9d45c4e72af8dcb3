//! Summaries of a discussion, in versions.

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{comments, summaries, summary_versions};
use crate::domain::comments::{CommentState, SubjectKind};
use crate::domain::ids::{AnyId, CommentId, MemberId, ProposalId, SummaryId, SummaryVersionId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A summary of what was said about something in a proposal.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = summaries, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Summary {
    /// Its id.
    pub id: SummaryId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// What the discussion is about.
    pub subject_kind: SubjectKind,
    /// Which of these.
    pub subject_id: AnyId,
    /// Who wrote it first.
    pub author_id: MemberId,
    /// The number of the newest version.
    pub version: i64,
    /// Since when it stands above the discussion; none where it does not.
    pub pinned_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was first written.
    pub created_at: Instant,
}

fact!(Summary, summaries, SummaryId);

/// One wording of a summary. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Selectable, Insertable)]
#[diesel(table_name = summary_versions, treat_none_as_default_value = false)]
pub struct SummaryVersion {
    /// Its id.
    pub id: SummaryVersionId,
    /// Of which summary.
    pub summary_id: SummaryId,
    /// Which of its versions.
    pub number: i64,
    /// Who wrote it.
    pub author_id: MemberId,
    /// What it says, in Markdown.
    pub text: String,
    /// The ids of the comments that it summarises, as JSON.
    pub comment_ids: String,
    /// When.
    pub created_at: Instant,
}

fact!(SummaryVersion, summary_versions, SummaryVersionId, once);

/// Which summaries of a proposal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which {
    /// Of what is said about this thing.
    pub subject_id: Option<AnyId>,
    /// That stand above the discussion, or that do not.
    pub is_pinned: Option<bool>,
}

impl Summary {
    /// The summaries of a proposal, oldest first, with their newest versions; the key is an id.
    pub fn list(
        tx: &mut Tx<'_>,
        proposal: ProposalId,
        which: Which,
        window: &Window<SummaryId>,
    ) -> Result<Page<(Self, SummaryVersion)>> {
        let after = window.after.unwrap_or(SummaryId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<(Self, SummaryVersion)> = on!(tx.conn(), c => {
            let mut query = summaries::table
                .inner_join(summary_versions::table.on(
                    summary_versions::summary_id
                        .eq(summaries::id)
                        .and(summary_versions::number.eq(summaries::version)),
                ))
                .filter(summaries::proposal_id.eq(proposal))
                .filter(summaries::id.gt(after))
                .order(summaries::id.asc())
                .limit(window.probe())
                .into_boxed();
            if let Some(subject) = which.subject_id {
                query = query.filter(summaries::subject_id.eq(subject));
            }
            match which.is_pinned {
                None => query,
                Some(true) => query.filter(summaries::pinned_at.is_not_null()),
                Some(false) => query.filter(summaries::pinned_at.is_null()),
            }
            .load(c)?
        });
        Ok(window.cut_texts(rows, |(summary, _)| summary.id.to_string(), |(_, version)| &version.text))
    }

    /// How many summaries a proposal has, and how many of them are pinned.
    pub fn count(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<(i64, i64)> {
        let all = || summaries::table.filter(summaries::proposal_id.eq(proposal)).select(count_star());
        Ok(on!(tx.conn(), c => (
            all().first(c)?,
            all().filter(summaries::pinned_at.is_not_null()).first(c)?,
        )))
    }
}

impl SummaryVersion {
    /// The version of a summary with this number.
    pub fn find_number(tx: &mut Tx<'_>, summary: SummaryId, number: i64) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => summary_versions::table
            .filter(summary_versions::summary_id.eq(summary))
            .filter(summary_versions::number.eq(number))
            .first(c)
            .optional()?))
    }

    /// The versions of a summary, newest first; the key is an id.
    pub fn list(
        tx: &mut Tx<'_>,
        summary: SummaryId,
        window: &Window<SummaryVersionId>,
    ) -> Result<Page<Self>> {
        let before = window.after.unwrap_or(SummaryVersionId::from_uuid(uuid::Uuid::max()));
        let rows: Vec<Self> = on!(tx.conn(), c => summary_versions::table
            .filter(summary_versions::summary_id.eq(summary))
            .filter(summary_versions::id.lt(before))
            .order(summary_versions::id.desc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut_texts(rows, |version| version.id.to_string(), |version| &version.text))
    }
}

/// Those of these that are shown comments of the proposal.
pub fn shown_comments(tx: &mut Tx<'_>, proposal: ProposalId, ids: &[CommentId]) -> Result<Vec<CommentId>> {
    Ok(on!(tx.conn(), c => comments::table
        .filter(comments::id.eq_any(ids))
        .filter(comments::proposal_id.eq(proposal))
        .filter(comments::state.eq(CommentState::Posted))
        .select(comments::id)
        .load(c)?))
}
