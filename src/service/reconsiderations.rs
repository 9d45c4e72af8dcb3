//! Requests for reconsideration: of a designation, or of a finding on an objection. Answered with reasons by a
//! facilitator who did not ask. The answer changes no designation by itself; a finding that was wrong holds no longer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::appeals::involvement;
use super::objections;
use super::place::{Acting, Place};
use super::standing::Standing;
use super::view::View;
use super::{Page, Window};
use crate::domain::access::Action;
use crate::domain::designations::DesignationState;
use crate::domain::ids::{DesignationId, MemberId, ObjectionId, PositionId, ProposalId, ReconsiderationId};
use crate::domain::positions::PositionState;
use crate::domain::reconsiderations::{FollowUp, ReconsiderationAnswer, ReconsiderationState};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::designations::Designation;
use crate::store::objections::Objection;
use crate::store::reconsiderations::Reconsideration;
use crate::store::{Tx, record};

/// What is asked to be reconsidered.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AskReconsideration {
    /// What in the decision is to be reconsidered.
    pub decision: Reason,
    /// Why.
    pub grounds: Reason,
    /// What you ask for.
    pub remedy: Reason,
}

/// An answer to a request for reconsideration.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerReconsideration {
    /// What it is answered with.
    pub answer: ReconsiderationAnswer,
    /// Why.
    pub reasons: Reason,
}

/// A request for reconsideration.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Reconsideration")]
pub struct ReconsiderationView {
    /// Its id.
    pub id: ReconsiderationId,
    /// About which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// Of which designation, if of one.
    pub designation_id: Option<DesignationId>,
    /// Of the finding on which objection, if of one.
    pub objection_id: Option<ObjectionId>,
    /// Who asks.
    pub asked_by: MemberId,
    /// What is to be reconsidered.
    pub decision: String,
    /// Why.
    pub grounds: String,
    /// What is asked for.
    pub remedy: String,
    /// What became of it.
    pub state: ReconsiderationState,
    /// The reasons of the answer.
    pub answer: Option<String>,
    /// What is to follow, where it was upheld; somebody has to do it.
    pub follow_up: Option<FollowUp>,
    /// Who answered.
    pub answered_by: Option<MemberId>,
    /// When.
    pub answered_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for ReconsiderationView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/reconsiderations/{}", self.id))
    }
}

impl ReconsiderationView {
    fn of(row: Reconsideration) -> Self {
        let Reconsideration {
            id,
            position_id,
            proposal_id,
            designation_id,
            objection_id,
            asked_by,
            decision,
            grounds,
            remedy,
            state,
            answer,
            follow_up,
            answered_by,
            answered_at,
            revision,
            created_at,
        } = row;
        Self {
            id,
            position_id,
            proposal_id,
            designation_id,
            objection_id,
            asked_by,
            decision,
            grounds,
            remedy,
            state,
            answer,
            follow_up,
            answered_by,
            answered_at,
            revision,
            created_at,
        }
    }
}

/// What a request is about: one of the two.
enum Subject {
    Designation(DesignationId),
    Finding(ObjectionId),
}

/// Asks for reconsideration of a designation.
pub fn ask_of_designation(
    tx: &mut Tx<'_>,
    id: DesignationId,
    new: &AskReconsideration,
) -> Result<ReconsiderationView> {
    let position = Designation::get(tx, id)?.position_id;
    let standing = Standing::locked(tx, position)?;
    let acting = standing.place.may(tx, Action::AskReconsideration)?;
    let state = Designation::get(tx, id)?.state;
    if !DesignationState::STANDING.contains(&state) {
        let detail = format!("The designation is {state}; it does not stand any more.");
        return Err(Error::because(Code::Ended, detail).with("state", state));
    }
    ask(tx, &standing, &acting, &Subject::Designation(id), new)
}

/// Asks for reconsideration of a finding on an objection.
pub fn ask_of_finding(
    tx: &mut Tx<'_>,
    id: ObjectionId,
    new: &AskReconsideration,
) -> Result<ReconsiderationView> {
    let position = Objection::get(tx, id)?.position_id;
    let standing = Standing::locked(tx, position)?;
    let acting = standing.place.may(tx, Action::AskReconsideration)?;
    let objection = Objection::get(tx, id)?;
    if !objection.course().is_found() {
        let detail = format!("There is no finding on the objection: it is {}.", objection.state);
        return Err(Error::rule(detail).with("state", objection.state));
    }
    ask(tx, &standing, &acting, &Subject::Finding(id), new)
}

fn ask(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    subject: &Subject,
    new: &AskReconsideration,
) -> Result<ReconsiderationView> {
    let (designation_id, objection_id) = match subject {
        Subject::Designation(id) => (Some(*id), None),
        Subject::Finding(id) => (None, Some(*id)),
    };
    let row = Reconsideration {
        id: tx.new_id(),
        position_id: standing.position.id,
        proposal_id: standing.position.proposal_id,
        designation_id,
        objection_id,
        asked_by: acting.member()?.id,
        decision: new.decision.to_string(),
        grounds: new.grounds.to_string(),
        remedy: new.remedy.to_string(),
        state: ReconsiderationState::Open,
        answer: None,
        follow_up: None,
        answered_by: None,
        answered_at: None,
        revision: 1,
        created_at: tx.now(),
    };
    if let Some(open) = Reconsideration::find_open_like(tx, &row)? {
        let detail = "You have asked for this already; wait for the answer.";
        return Err(Error::because(Code::AlreadyExists, detail).with("reconsideration_id", open));
    }
    row.insert(tx)?;
    noted(tx, standing, acting, &row, "reconsideration.asked")?;
    Ok(ReconsiderationView::of(row))
}

fn noted(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    row: &Reconsideration,
    action: &'static str,
) -> Result<()> {
    let mut entry = standing.entry(action, acting).object("reconsideration", row.id);
    if let Some(designation) = row.designation_id {
        entry = entry.object("designation", designation);
    }
    if let Some(objection) = row.objection_id {
        entry = entry.object("objection", objection);
    }
    record::append(tx, &entry.detail("state", row.state).detail("follow_up", row.follow_up)).map(drop)
}

/// Answers a request. Nobody answers their own, nor who wrote the text or is behind an objection to it; who made the
/// decision may: it is the first and cheapest step.
pub fn answer(
    tx: &mut Tx<'_>,
    id: ReconsiderationId,
    new: &AnswerReconsideration,
) -> Result<ReconsiderationView> {
    let position = Reconsideration::get(tx, id)?.position_id;
    let standing = Standing::locked(tx, position)?;
    let acting = standing.place.may(tx, Action::AnswerReconsideration)?;
    let mut row = Reconsideration::get(tx, id)?;
    let member = acting.member()?.id;
    let part = match involvement(tx, &standing.position, member)? {
        _ if row.asked_by == member => Some("asked for it"),
        part => part,
    };
    if let Some(part) = part {
        let detail = format!("Another facilitator answers this; you are one who {part}.");
        return Err(Error::because(Code::ConflictOfInterest, detail));
    }
    if row.state != ReconsiderationState::Open {
        let detail = format!("The request was {}.", row.state);
        return Err(Error::because(Code::Ended, detail).with("state", row.state));
    }
    row.state = new.answer.state();
    row.answer = Some(new.reasons.to_string());
    row.follow_up = follow_up(tx, &standing, &acting, &row)?;
    (row.answered_by, row.answered_at) = (Some(member), Some(tx.now()));
    row.update(tx)?;
    noted(tx, &standing, &acting, &row, "reconsideration.answered")?;
    Ok(ReconsiderationView::of(row))
}

/// What somebody has to do now: an evaluation is made again, an objection found on again, and what is final is changed
/// by an appeal alone.
fn follow_up(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    row: &Reconsideration,
) -> Result<Option<FollowUp>> {
    if row.state != ReconsiderationState::Upheld {
        return Ok(None);
    }
    if let Some(designation) = row.designation_id {
        return Ok(Some(match Designation::get(tx, designation)?.state {
            DesignationState::Final => FollowUp::Appeal,
            _ => FollowUp::ReEvaluation,
        }));
    }
    match (row.objection_id, standing.position.state) {
        (Some(objection), PositionState::Open) => {
            let (asked_at, why) = (row.created_at, row.answer.as_deref().unwrap_or_default());
            let is_open = objections::reopen(tx, (standing, acting), objection, asked_at, why)?;
            Ok(is_open.then_some(FollowUp::NewFinding))
        }
        (_, PositionState::Designated) => Ok(Some(FollowUp::Appeal)),
        _ => Ok(None),
    }
}

fn readable(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<()> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup).map(drop)
}

/// A request.
pub fn get(tx: &mut Tx<'_>, id: ReconsiderationId) -> Result<ReconsiderationView> {
    let row = Reconsideration::get(tx, id)?;
    readable(tx, row.proposal_id)?;
    Ok(ReconsiderationView::of(row))
}

/// The requests in a proposal, oldest first.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    window: &Window<ReconsiderationId>,
) -> Result<Page<ReconsiderationView>> {
    readable(tx, proposal)?;
    Ok(Reconsideration::list(tx, proposal, window)?.map(ReconsiderationView::of))
}

/// The requests about a position, oldest first.
pub(super) fn about(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<ReconsiderationView>> {
    Ok(Reconsideration::about(tx, position)?.into_iter().map(ReconsiderationView::of).collect())
}
