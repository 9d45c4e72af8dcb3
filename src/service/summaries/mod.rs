//! Summaries of what was said about something, by those who lead: in versions, each with the comments that it
//! summarises; some are pinned above the discussion.

mod read;
mod write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::read::{get, list, versions};
pub use self::write::{revise, write};
use super::comments::Subject;
use super::view::View;
use crate::domain::ids::{CommentId, MemberId, ProposalId, SummaryId, SummaryVersionId};
use crate::domain::markdown;
use crate::domain::text::CommentBody;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
pub use crate::store::summaries::Which;
use crate::store::summaries::{Summary, SummaryVersion};

/// A summary to be written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteSummary {
    /// What the discussion is about: something in the proposal.
    pub subject: Subject,
    /// The summary, in Markdown.
    pub text: CommentBody,
    /// The comments that it summarises, each named once.
    #[schemars(length(min = 1, max = 200))]
    pub comment_ids: Vec<CommentId>,
    /// Whether it is pinned above the discussion.
    #[serde(default)]
    pub pinned: bool,
}

/// Another version of a summary, or another place for it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviseSummary {
    /// The summary, in Markdown.
    pub text: Option<CommentBody>,
    /// The comments that it summarises, each named once.
    #[schemars(length(min = 1, max = 200))]
    pub comment_ids: Option<Vec<CommentId>>,
    /// Whether it is pinned above the discussion.
    pub pinned: Option<bool>,
}

/// One wording of a summary.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "SummaryVersion")]
pub struct VersionView {
    /// Its id.
    pub id: SummaryVersionId,
    /// Which of the versions.
    pub number: i64,
    /// Who wrote it.
    pub author_id: MemberId,
    /// What it says, in Markdown.
    pub text: String,
    /// The same as HTML that is safe to show.
    pub text_html: Option<String>,
    /// The comments that it summarises, in the order in which they were named. One that was withdrawn or hidden since
    /// stays named.
    pub comment_ids: Vec<CommentId>,
    /// When.
    pub written_at: Instant,
}

/// A summary of a discussion.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub struct SummaryView {
    /// Its id.
    pub id: SummaryId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// What the discussion is about.
    pub subject: Subject,
    /// Who wrote it first.
    pub author_id: MemberId,
    /// Since when it is pinned above the discussion; null where it is not.
    pub pinned_at: Option<Instant>,
    /// Its newest version.
    pub version: VersionView,
    /// Counts the changes.
    pub revision: i64,
    /// When it was first written.
    pub created_at: Instant,
}

impl View for SummaryView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/summaries/{}", self.id))
    }
}

impl VersionView {
    fn of(version: SummaryVersion) -> Result<Self> {
        let SummaryVersion { id, summary_id: _, number, author_id, text, comment_ids, created_at } = version;
        let comment_ids = serde_json::from_str(&comment_ids).map_err(Error::internal)?;
        Ok(Self { id, number, author_id, text, text_html: None, comment_ids, written_at: created_at })
    }

    /// With its text as HTML. Slow: not to be done in a transaction.
    #[must_use]
    pub fn rendered(self) -> Self {
        Self { text_html: Some(markdown::render(&self.text)), ..self }
    }
}

impl SummaryView {
    fn of(summary: Summary, version: SummaryVersion) -> Result<Self> {
        let Summary {
            id,
            proposal_id,
            subject_kind,
            subject_id,
            author_id,
            version: _,
            pinned_at,
            revision,
            created_at,
        } = summary;
        let subject = Subject { kind: subject_kind, id: subject_id };
        let version = VersionView::of(version)?;
        Ok(Self { id, proposal_id, subject, author_id, pinned_at, version, revision, created_at })
    }

    /// With its text as HTML. Slow: not to be done in a transaction.
    #[must_use]
    pub fn rendered(self) -> Self {
        Self { version: self.version.rendered(), ..self }
    }

    /// With its text as HTML that was made before.
    fn with_html(mut self, html: &str) -> Self {
        self.version.text_html = Some(html.to_owned());
        self
    }
}
