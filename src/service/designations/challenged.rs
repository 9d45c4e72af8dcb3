//! What an appeal does to a final designation: the position is open again, or another level takes its place. Whoever
//! calls this has locked the position, asked the permission table and read the designation after that. Who does it by
//! answering an appeal has no more of a conflict than one who designates.

use super::allowed::without_conflict;
use super::designate::{Slot, row};
use super::grounded::{all_answered, can_be_designated, explained};
use super::kept::{assess, text};
use super::{Designate, supersede};
use crate::domain::designations::{DesignationState, must_be_final};
use crate::domain::positions::PositionState;
use crate::error::{Code, Error, Result};
use crate::service::place::Acting;
use crate::service::standing::Standing;
use crate::store::calls::Call;
use crate::store::designations::Designation;
use crate::store::{Tx, record, tallies};

/// Reopens a position that was finally designated: what was found is no longer its status, and only a new call can
/// lead to another finding.
pub fn reopen(
    tx: &mut Tx<'_>,
    standing: &mut Standing,
    acting: &Acting,
    mut designation: Designation,
) -> Result<Designation> {
    still_final(&designation)?;
    without_conflict(tx, standing.position.id, acting.member()?.id)?;
    designation.state = DesignationState::Reopened;
    designation.update(tx)?;
    standing.position.state = PositionState::Open;
    standing.position.update(tx)?;
    tallies::moved(tx, standing.position.id)?;
    let entry = standing.entry("designation.reopened", acting).object("designation", designation.id);
    record::append(tx, &entry.detail("version", designation.version))?;
    Ok(designation)
}

/// Puts another level in the place of a final one. The new designation follows the old one and is final at once; what
/// was left of the time to challenge that is left to challenge this.
pub fn change_level(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    mut designation: Designation,
    new: &Designate,
) -> Result<Designation> {
    still_final(&designation)?;
    without_conflict(tx, standing.position.id, acting.member()?.id)?;
    can_be_designated(new.level)?;
    if new.level == designation.level {
        return Err(Error::field("/level", "is the level that was designated; say another one"));
    }
    let assessed = assess(tx, standing)?;
    all_answered(&assessed)?;
    explained(&assessed.assessment, new.level, &[], &new.deviations)?;
    let call = Call::get(tx, designation.call_id)?;
    let numbers = Designation::after_call(tx, call.id)?;
    let number = numbers.iter().map(|(number, _)| *number).max().unwrap_or(0).saturating_add(1);
    let slot = Slot { number, follows: Some(designation.id) };
    let mut changed = row(tx, (standing, acting), &call, new, &assessed, slot)?;
    changed.state = DesignationState::Final;
    changed.review_ends_at = tx.now();
    changed.final_assessment = Some(changed.assessment.clone());
    changed.final_participation = Some(changed.participation.clone());
    changed.final_snapshot = Some(changed.snapshot.clone());
    changed.final_deviations = Some(text(&serde_json::Map::new())?);
    (changed.finalized_by, changed.finalized_at) = (Some(acting.member()?.id), Some(tx.now()));
    changed.challenge_ends_at = designation.challenge_ends_at;
    supersede::end(tx, &mut designation)?;
    changed.insert(tx)?;
    tallies::moved(tx, standing.position.id)?;
    let entry = standing.entry("designation.changed", acting).object("designation", changed.id);
    let entry = entry.object("superseded", designation.id).detail("level", changed.level);
    record::append(tx, &entry.detail("advisory_level", changed.advisory_level))?;
    Ok(changed)
}

fn still_final(designation: &Designation) -> Result<()> {
    must_be_final(designation.state).map_err(|state| {
        Error::because(Code::Ended, format!("The designation is {state}; only a final one is changed."))
            .with("state", state)
    })
}
