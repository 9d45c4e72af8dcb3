//! Whether the assessment bears the level, or the designator says why another one.

use std::collections::BTreeMap;

use crate::domain::consensus::{Assessment, Level, ObjectionPolicy, ObjectionState, ReasonCode};
use crate::domain::ids::ObjectionId;
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::{Code, Error, FieldError, Result};
use crate::service::consensus::Assessed;
use crate::store::objections::Objection;

/// Outside the mandate nothing is designated; where every objection must be addressed, none with one open.
pub(super) fn all_answered(assessed: &Assessed) -> Result<()> {
    if assessed.assessment.level == Level::NotEligible {
        return Err(Error::rule("A check of the mandate is not met; nothing can be designated outside it."));
    }
    let must_address = assessed.basis.params.objection_policy == ObjectionPolicy::MustAddress;
    let unanswered: Vec<ObjectionId> = assessed
        .objections
        .iter()
        .filter(|(o, _)| ObjectionState::is_unaddressed(o.state))
        .map(|(o, _)| o.id)
        .collect();
    if !must_address || unanswered.is_empty() {
        return Ok(());
    }
    let detail = format!("Every objection must be addressed first; without a finding: {}.", unanswered.len());
    Err(Error::rule(detail).with("objections", unanswered))
}

/// Nothing is made final while an objector can still say that a version does not meet the objection.
pub(super) fn none_contestable(assessed: &Assessed, now: Instant) -> Result<()> {
    let until = |o: &Objection| o.course().contestable_until(now).map(|until| (o.id, until));
    let contestable: Vec<_> = assessed.objections.iter().filter_map(|(o, _)| until(o)).collect();
    let Some(until) = contestable.iter().map(|(_, until)| *until).max() else { return Ok(()) };
    let objections: Vec<ObjectionId> = contestable.into_iter().map(|(id, _)| id).collect();
    let detail = format!(
        "That a version meets an objection can be contested until {until}; it becomes final after that."
    );
    Err(Error::rule(detail).with("objections", objections).with("contest_ends_at", until))
}

/// Only some levels say that something was found.
pub(super) fn can_be_designated(level: Level) -> Result<()> {
    if level.can_be_designated() {
        return Ok(());
    }
    Err(Error::field("/level", "says that nothing can be designated yet"))
}

/// Another level than the advised one needs a word on each reason that failed, but for those it was said on before.
pub(super) fn explained(
    assessment: &Assessment,
    level: Level,
    before: &[ReasonCode],
    said: &BTreeMap<ReasonCode, Reason>,
) -> Result<()> {
    let mut failed: Vec<ReasonCode> = assessment.failed().map(|reason| reason.code).collect();
    failed.sort_unstable();
    failed.dedup();
    let differs = level != assessment.level;
    let pointer = |code: &ReasonCode| format!("/deviations/{code}");
    if let Some(code) = said.keys().find(|code| !differs || !failed.contains(code)) {
        return Err(Error::field(pointer(code), "is no reason that this level goes against"));
    }
    let is_said = |code: &ReasonCode| said.contains_key(code) || before.contains(code);
    let missing = failed.iter().filter(|code| differs && !is_said(code));
    let errors: Vec<FieldError> = missing
        .map(|code| FieldError {
            pointer: pointer(code),
            code: Code::MissingField,
            detail: format!("{} is advised; say why this reason does not hold you back", assessment.level),
        })
        .collect();
    if errors.is_empty() {
        return Ok(());
    }
    Err(Error::fields(errors).with("advisory_level", assessment.level))
}
