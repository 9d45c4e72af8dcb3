//! Objections as they are shown.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::Alternative;
use crate::domain::consensus::{Ground, ObjectionState};
use crate::domain::ids::{CommentId, MemberId, ObjectionEventId, ObjectionId, PositionId, ProposalId};
use crate::domain::objections::{EventKind, Holding, MeritsReason};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::view::View;
use crate::store::objections::{Backer, Event, Objection};

/// An objection.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Objection")]
pub struct ObjectionView {
    /// Its id.
    pub id: ObjectionId,
    /// Against which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// Who holds it: who raised it, or took it over.
    pub author_id: MemberId,
    /// Who raised it.
    pub raised_by: MemberId,
    /// Since when nobody holds it: its holder withdrew, and others are behind it.
    pub released_at: Option<Instant>,
    /// One of those behind it can take it over: its holder withdrew, or is no member any more.
    pub can_be_taken_over: bool,
    /// The version it was raised against.
    pub version: i64,
    /// What it is about.
    pub ground: Ground,
    /// The objection. Null where it repeats a comment that is not shown.
    pub summary: Option<String>,
    /// What harm is expected.
    pub harm: String,
    /// What change would remove it.
    pub remedy: String,
    /// The passage it is about.
    pub anchor: Option<String>,
    /// The community for which its focal point filed it.
    pub focal_point_of: Option<String>,
    /// The comment that it was made of, if one; its thread is there.
    pub comment_id: Option<CommentId>,
    /// How far the group has come with it.
    pub state: ObjectionState,
    /// It still speaks against the text.
    pub is_open: bool,
    /// It was heard and not met: it stands, or is maintained against a finding. That gives its objector the right to a
    /// minority statement, as a designation does where nothing was found on the objection.
    pub is_dissent: bool,
    /// Whether the objector keeps objecting after a finding.
    pub maintained: bool,
    /// Why it is no reason against the text.
    pub reason_code: Option<MeritsReason>,
    /// The words of the finding.
    pub finding: Option<String>,
    /// The alternatives that were weighed.
    pub alternatives: Vec<Alternative>,
    /// The version that meets it.
    pub accommodated_in: Option<i64>,
    /// Who made the finding.
    pub found_by: Option<MemberId>,
    /// When.
    pub found_at: Option<Instant>,
    /// When it was last answered in substance; null once that answer was contested.
    pub responded_at: Option<Instant>,
    /// From when it can be closed against the objector without an answer of theirs.
    pub may_be_closed_from: Option<Instant>,
    /// Until when the objector can contest that a version meets it.
    pub contest_ends_at: Option<Instant>,
    /// For how many days it has been there.
    pub age_days: i64,
    /// After how many days it was first answered in substance.
    pub response_days: Option<i64>,
    /// Until when it is to be answered in substance; null once it was, or is addressed.
    pub response_due_at: Option<Instant>,
    /// Nobody answered it in substance until then.
    pub is_overdue: bool,
    /// The stakeholder groups from which those speak who are behind it.
    pub groups: BTreeSet<String>,
    /// Who is behind it, first come first.
    pub backers: Vec<BackerView>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was raised.
    pub created_at: Instant,
}

/// A member behind an objection.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Backer")]
pub struct BackerView {
    /// Who.
    pub member_id: MemberId,
    /// Since when.
    pub since: Instant,
}

/// Something said or done in the course of an objection.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ObjectionEvent")]
pub struct EventView {
    /// Its id.
    pub id: ObjectionEventId,
    /// By whom.
    pub author_id: MemberId,
    /// What it is.
    pub kind: EventKind,
    /// What was said; empty where nothing was.
    pub body: String,
    /// When.
    pub created_at: Instant,
}

impl View for ObjectionView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/objections/{}", self.id))
    }
}

/// What of an objection is not in its row.
#[derive(Debug)]
pub(super) struct Around {
    /// Who is behind it.
    pub backers: Vec<Backer>,
    /// From which stakeholder groups.
    pub groups: BTreeSet<String>,
    /// Who holds it is no member any more.
    pub has_holder_left: bool,
    /// Now.
    pub now: Instant,
    /// Where the windows of the proposal are.
    pub windows_at: Instant,
}

impl Holding {
    /// How an objection is held.
    pub(super) fn of(objection: &Objection, has_holder_left: bool) -> Self {
        Self { state: objection.state, is_released: objection.released_at.is_some(), has_holder_left }
    }
}

impl ObjectionView {
    #[allow(clippy::too_many_lines, reason = "a row is taken apart, and a view put together")]
    pub(super) fn of(objection: Objection, around: Around) -> Result<Self> {
        let Around { backers, groups, has_holder_left, now, windows_at } = around;
        let (course, response_days) = (objection.course(), objection.response_days());
        let holding = Holding::of(&objection, has_holder_left);
        let weighed = objection.alternatives.as_deref().map(serde_json::from_str);
        let alternatives = weighed.transpose().map_err(Error::internal)?.unwrap_or_default();
        let Objection {
            id,
            position_id,
            proposal_id,
            author_id,
            version,
            ground,
            summary,
            harm,
            remedy,
            anchor,
            focal_point_of,
            state,
            reason_code,
            finding,
            alternatives: _,
            accommodated_in,
            maintained,
            found_by,
            found_at,
            responded_at,
            first_responded_at: _,
            response_due_at,
            may_be_closed_from,
            contest_ends_at,
            raised_by,
            released_at,
            comment_id,
            revision,
            created_at,
        } = objection;
        Ok(Self {
            id,
            position_id,
            proposal_id,
            author_id,
            raised_by,
            released_at,
            can_be_taken_over: holding.is_vacant(),
            version,
            ground,
            summary: Some(summary),
            harm,
            remedy,
            anchor,
            focal_point_of,
            comment_id,
            state,
            is_open: course.is_open(),
            is_dissent: course.is_dissent(),
            maintained,
            reason_code,
            finding,
            alternatives,
            accommodated_in,
            found_by,
            found_at,
            responded_at,
            may_be_closed_from,
            contest_ends_at,
            age_days: now.days_since(created_at),
            response_days,
            response_due_at,
            is_overdue: course.is_overdue(windows_at),
            groups,
            backers: backers.into_iter().map(BackerView::of).collect(),
            revision,
            created_at,
        })
    }
}

impl BackerView {
    pub(super) fn of(backer: Backer) -> Self {
        Self { member_id: backer.member_id, since: backer.created_at }
    }
}

impl EventView {
    pub(super) fn of(event: Event) -> Self {
        let Event { id, objection_id: _, author_id, kind, body, created_at } = event;
        Self { id, author_id, kind, body, created_at }
    }
}
