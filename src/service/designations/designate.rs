//! Publishing what was found on a position, for review.

use super::allowed::{locked, ready_to_evaluate};
use super::grounded::{all_answered, can_be_designated, explained};
use super::kept::{Kept, assess, text};
use super::{Designate, DesignationView, supersede};
use crate::domain::designations::{
    DesignationState, MOST_EVALUATIONS, NotEvaluated, REVIEW_DAYS, next_evaluation,
};
use crate::domain::ids::{DesignationId, PositionId};
use crate::error::{Error, Result};
use crate::service::consensus::Assessed;
use crate::service::place::Acting;
use crate::service::standing::Standing;
use crate::store::calls::Call;
use crate::store::designations::Designation;
use crate::store::{Tx, record, tallies};

/// Publishes an evaluation: a preliminary designation, which takes the place of the one before.
pub fn designate(tx: &mut Tx<'_>, id: PositionId, new: &Designate) -> Result<DesignationView> {
    let (mut standing, acting) = locked(tx, id)?;
    standing.must_be_open()?;
    let call = ready_to_evaluate(tx, &mut standing, &acting)?;
    let number = next_evaluation(&Designation::after_call(tx, call.id)?).map_err(refused)?;
    can_be_designated(new.level)?;
    let assessed = assess(tx, &standing)?;
    all_answered(&assessed)?;
    explained(&assessed.assessment, new.level, &[], &new.deviations)?;
    let follows = supersede(tx, (&standing.place, &acting), id)?;
    let place = Slot { number, follows };
    let row = row(tx, (&standing, &acting), &call, new, &assessed, place)?;
    row.insert(tx)?;
    tallies::moved(tx, id)?;
    let entry = standing.entry("position.evaluated", &acting).object("designation", row.id);
    let entry = entry.object("call", call.id).detail("number", number).detail("version", row.version);
    let entry = entry.detail("level", row.level).detail("advisory_level", row.advisory_level);
    record::append(tx, &entry.detail("review_ends_at", row.review_ends_at))?;
    DesignationView::of(row, false)
}

fn refused(why: NotEvaluated) -> Error {
    match why {
        NotEvaluated::NoMore => {
            let detail = format!(
                "{MOST_EVALUATIONS} evaluations were published after this call, which is the most; the last one becomes final."
            );
            Error::rule(detail).with("most", MOST_EVALUATIONS)
        }
        NotEvaluated::Reopened => {
            Error::rule("What was found after this call was reopened; open a new call first.")
        }
    }
}

/// Its place among those after the same call.
pub(super) struct Slot {
    pub number: i64,
    pub follows: Option<DesignationId>,
}

/// A preliminary designation.
pub(super) fn row(
    tx: &Tx<'_>,
    (standing, acting): (&Standing, &Acting),
    call: &Call,
    new: &Designate,
    assessed: &Assessed,
    slot: Slot,
) -> Result<Designation> {
    let Kept { assessment, participation, snapshot } = Kept::of(assessed)?;
    Ok(Designation {
        id: tx.new_id(),
        position_id: standing.position.id,
        proposal_id: standing.position.proposal_id,
        call_id: call.id,
        number: slot.number,
        state: DesignationState::Preliminary,
        follows_id: slot.follows,
        version: standing.position.version,
        level: new.level,
        advisory_level: assessed.assessment.level,
        assessment,
        participation,
        snapshot,
        rationale: new.rationale.to_string(),
        deviations: text(&new.deviations)?,
        findings: new.findings.as_deref().unwrap_or_default().to_owned(),
        designator_id: acting.member()?.id,
        designated_at: tx.now(),
        review_ends_at: tx.now().plus_days(REVIEW_DAYS),
        superseded_at: None,
        final_assessment: None,
        final_participation: None,
        final_snapshot: None,
        final_deviations: None,
        finalized_by: None,
        finalized_at: None,
        challenge_ends_at: None,
        revision: 1,
    })
}
