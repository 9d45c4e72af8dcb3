//! Lessons of pilots, as they are carried, answered and shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::codes;
use crate::domain::ids::{CycleId, GroupId, LessonId, MemberId, PilotId, ProposalId};
use crate::domain::pilots::{Instrument, LessonState, PilotDecision};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::service::view::View;
use crate::store::lessons::Lesson;
use crate::store::pilots::Pilot;

/// The pilot whose lessons are carried.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CarryLessons {
    /// An evaluated pilot of the group, from another cycle.
    pub pilot_id: PilotId,
}

codes! {
    /// What became of a lesson.
    pub enum LessonAnswer {
        /// It was heeded.
        Heeded = "heeded",
        /// It was set aside.
        SetAside = "set_aside",
    }
}

impl From<LessonAnswer> for LessonState {
    fn from(answer: LessonAnswer) -> Self {
        match answer {
            LessonAnswer::Heeded => Self::Heeded,
            LessonAnswer::SetAside => Self::SetAside,
        }
    }
}

/// What became of the lessons of a pilot in a cycle.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerLesson {
    /// Whether they were heeded.
    pub answer: LessonAnswer,
    /// How, or why not.
    pub reason: Reason,
}

/// The lessons of a pilot, in a later cycle.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Lesson")]
pub struct LessonView {
    /// Their id.
    pub id: LessonId,
    /// Of which group.
    pub group_id: GroupId,
    /// To which cycle they were carried.
    pub cycle_id: CycleId,
    /// The proposal that goes on there, where they came with it.
    pub proposal_id: Option<ProposalId>,
    /// The pilot that taught them.
    pub pilot: LessonSource,
    /// What was learned.
    pub lessons: Option<String>,
    /// What became of them.
    pub state: LessonState,
    /// How they were heeded, or why not; null until it is said.
    pub answer: Option<String>,
    /// Who said so.
    pub answered_by: Option<MemberId>,
    /// When.
    pub answered_at: Option<Instant>,
    /// Who carried them.
    pub carried_by: Option<MemberId>,
    /// Counts the changes.
    pub revision: i64,
    /// When they were carried.
    pub created_at: Instant,
}

/// The pilot that taught a lesson.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LessonSource {
    /// Its id.
    pub id: PilotId,
    /// On which proposal it was.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What was tried.
    pub instrument: Instrument,
    /// What the group does with the instrument; null until it is decided.
    pub decision: Option<PilotDecision>,
}

impl View for LessonView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/lessons/{}", self.id))
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
}

impl LessonView {
    pub(super) fn of(lesson: Lesson, pilot: Pilot) -> Self {
        let Lesson {
            id,
            group_id,
            cycle_id,
            pilot_id,
            proposal_id,
            carried_by,
            state,
            answer,
            answered_by,
            answered_at,
            revision,
            created_at,
        } = lesson;
        Self {
            id,
            group_id,
            cycle_id,
            proposal_id,
            pilot: LessonSource {
                id: pilot_id,
                proposal_id: pilot.proposal_id,
                title: pilot.title,
                instrument: pilot.instrument,
                decision: pilot.decision,
            },
            lessons: pilot.lessons,
            state,
            answer,
            answered_by,
            answered_at,
            carried_by,
            revision,
            created_at,
        }
    }
}
