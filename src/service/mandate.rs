//! The mandate: the checks that a group's charter asks of an output, answered for one proposal.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::Place;
use super::view::View;
use crate::domain::access::Action;
use crate::domain::consensus::Mandate;
use crate::domain::groups::Check;
use crate::domain::ids::{MandateAnswerId, MemberId, ProposalId};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::domain::topics::CheckAnswer;
use crate::error::{Error, Result};
use crate::store::mandate::MandateAnswer;
use crate::store::{Tx, record};

/// The answer to one check.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerCheck {
    /// The answer.
    pub answer: CheckAnswer,
    /// Why.
    pub reason: Reason,
}

/// The checks of the mandate, with their answers for a proposal.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Mandate")]
pub struct MandateView {
    /// Whose answers.
    pub proposal_id: ProposalId,
    /// What the group is for, and from whom.
    pub mandate: String,
    /// Every check is answered and met.
    pub is_ok: bool,
    /// The checks.
    pub items: Vec<CheckView>,
}

/// A check of the mandate, with its answer if it has one.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "MandateCheck")]
pub struct CheckView {
    /// Its id in the charter.
    pub check_id: String,
    /// What is asked.
    pub text: String,
    /// The answer; null while there is none.
    pub answer: Option<CheckAnswer>,
    /// Why.
    pub reason: Option<String>,
    /// Who answered.
    pub answered_by: Option<MemberId>,
    /// When.
    pub answered_at: Option<Instant>,
    /// Counts the answers; 0 while there is none.
    pub revision: i64,
}

impl View for MandateView {}
impl View for CheckView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl CheckView {
    fn of(check: &Check, answer: Option<MandateAnswer>) -> Self {
        let (check_id, text) = (check.id.to_string(), check.text.to_string());
        match answer {
            None => Self {
                check_id,
                text,
                answer: None,
                reason: None,
                answered_by: None,
                answered_at: None,
                revision: 0,
            },
            Some(MandateAnswer { answer, reason, answered_by, answered_at, revision, .. }) => Self {
                check_id,
                text,
                answer: Some(answer),
                reason: Some(reason),
                answered_by: Some(answered_by),
                answered_at: Some(answered_at),
                revision,
            },
        }
    }
}

/// The checks of the mandate with their answers.
pub fn get(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<MandateView> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    let charter = place.group.charter()?;
    let answers = MandateAnswer::all(tx, proposal)?;
    let answer_to = |check: &Check| answers.iter().find(|a| a.check_id == *check.id).cloned();
    let checks = MandateAnswer::checks(&answers, charter.mandate_checks.iter().map(|check| &*check.id));
    let items = charter.mandate_checks.iter().map(|check| CheckView::of(check, answer_to(check))).collect();
    Ok(MandateView {
        proposal_id: proposal,
        mandate: charter.mandate.to_string(),
        is_ok: checks.verdict() == Mandate::Ok,
        items,
    })
}

/// Answers a check, or changes its answer. One without an answer has the revision 0.
pub fn answer(tx: &mut Tx<'_>, proposal: ProposalId, check: &str, new: &AnswerCheck) -> Result<CheckView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::AnswerMandate)?;
    let charter = place.group.charter()?;
    let asked = charter.mandate_checks.iter().find(|c| *c.id == *check).ok_or_else(Error::not_found)?;
    let before = MandateAnswer::all(tx, proposal)?.into_iter().find(|a| a.check_id == check);
    tx.check_revision(before.as_ref().map_or(0, |b| b.revision))?;
    let is_new = before.is_none();
    let mut answer = MandateAnswer {
        id: before.as_ref().map_or_else(|| tx.new_id(), |b| b.id),
        proposal_id: proposal,
        check_id: check.to_owned(),
        answer: new.answer,
        reason: new.reason.to_string(),
        answered_by: acting.member()?.id,
        answered_at: tx.now(),
        revision: before.map_or(1, |b| b.revision),
    };
    if is_new {
        answer.insert(tx)?;
    } else {
        answer.update(tx)?;
    }
    let (id, entry): (MandateAnswerId, _) = (answer.id, place.entry("mandate.answered", &acting));
    record::append(tx, &entry.object("mandate_answer", id).detail("check", check))?;
    Ok(CheckView::of(asked, Some(answer)))
}
