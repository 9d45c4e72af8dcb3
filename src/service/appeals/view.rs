//! Appeals as they are shown.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::appeals::{AppealGround, AppealStatus, Rung, RungOutcome};
use crate::domain::consensus::Level;
use crate::domain::ids::{AppealAnswerId, AppealId, DesignationId, MemberId, PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::service::view::View;
use crate::store::appeals::{Answer, Appeal, Behind};

/// An appeal against a designation.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Appeal")]
pub struct AppealView {
    /// Its id.
    pub id: AppealId,
    /// Against which designation.
    pub designation_id: DesignationId,
    /// Of which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// Who appeals.
    pub appellant_id: MemberId,
    /// What went wrong.
    pub ground: AppealGround,
    /// Why: its statement.
    pub text: String,
    /// What is asked for.
    pub remedy: String,
    /// The community for which its focal point filed it; then it needs no supporters.
    pub focal_point_of: Option<String>,
    /// Where it stands.
    pub state: AppealStatus,
    /// How many support it, the appellant among them. Who leaves the group while it gathers counts no more.
    pub supporters: usize,
    /// How many it needs.
    pub supporters_needed: i64,
    /// Whether you support it.
    pub is_supported_by_you: bool,
    /// The rung that answers, or answered last.
    pub rung: Rung,
    /// What it was answered with last; null before the first answer, and while the next rung has it.
    pub outcome: Option<RungOutcome>,
    /// What each rung answered, from the lowest up.
    pub answers: Vec<AppealAnswerView>,
    /// While it gathers support: until when.
    pub gathers_until: Option<Instant>,
    /// While it waits for an answer: when that is due.
    pub answer_due_at: Option<Instant>,
    /// Whether the answer is late; then the appellant can take it to the next rung.
    pub is_overdue: bool,
    /// After the designation was affirmed: until when the appellant can take it to the next rung.
    pub can_be_escalated_until: Option<Instant>,
    /// When it had enough supporters.
    pub opened_at: Option<Instant>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was filed.
    pub created_at: Instant,
}

/// What one rung of the ladder answered.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "AppealAnswer")]
pub struct AppealAnswerView {
    /// Its id.
    pub id: AppealAnswerId,
    /// Which rung.
    pub rung: Rung,
    /// With what.
    pub outcome: RungOutcome,
    /// Why.
    pub reasons: String,
    /// What is new, where the position was opened again.
    pub new_information: Option<String>,
    /// The level that was designated instead.
    pub level: Option<Level>,
    /// Who of the parent body answered, by name; for members of the group alone.
    pub answered_for: Option<String>,
    /// Who answered, or put the parent body's answer on record.
    pub answered_by: MemberId,
    /// When.
    pub answered_at: Instant,
}

impl View for AppealView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/appeals/{}", self.id))
    }
}

/// Who looks, and when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Eye {
    /// The membership of who looks, if one.
    pub(super) member: Option<MemberId>,
    /// The moment at which the windows are.
    pub(super) at: Instant,
}

impl AppealView {
    pub(super) fn of(appeal: Appeal, behind: &[Behind], answers: Vec<Answer>, eye: Eye) -> Self {
        let is_overdue = appeal.course().is_overdue(eye.at);
        let Appeal {
            id,
            designation_id,
            position_id,
            proposal_id,
            appellant_id,
            ground,
            text,
            remedy,
            focal_point_of,
            supporters_needed,
            state,
            rung,
            outcome,
            due_at,
            opened_at,
            ended_at,
            revision,
            created_at,
        } = appeal;
        let due_in = |this: AppealStatus| (state == this).then_some(due_at);
        Self {
            id,
            designation_id,
            position_id,
            proposal_id,
            appellant_id,
            ground,
            text,
            remedy,
            focal_point_of,
            state,
            // While it gathers those count who are members; when it had enough, those were let go who were not.
            supporters: behind.iter().filter(|s| s.is_member || opened_at.is_some()).count(),
            supporters_needed,
            is_supported_by_you: eye
                .member
                .is_some_and(|member| behind.iter().any(|s| s.member_id == member)),
            rung,
            outcome,
            answers: answers.into_iter().map(|a| AppealAnswerView::of(a, eye.member.is_some())).collect(),
            gathers_until: due_in(AppealStatus::Gathering),
            answer_due_at: due_in(AppealStatus::Open),
            is_overdue,
            can_be_escalated_until: due_in(AppealStatus::Affirmed),
            opened_at,
            ended_at,
            revision,
            created_at,
        }
    }
}

impl AppealAnswerView {
    fn of(answer: Answer, to_member: bool) -> Self {
        let Answer {
            id,
            appeal_id: _,
            rung,
            outcome,
            reasons,
            new_information,
            level,
            answered_for,
            answered_by,
            answered_at,
        } = answer;
        Self {
            id,
            rung,
            outcome,
            reasons,
            new_information,
            level,
            answered_for: answered_for.filter(|_| to_member),
            answered_by,
            answered_at,
        }
    }
}
