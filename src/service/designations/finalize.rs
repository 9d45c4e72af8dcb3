//! Making the newest evaluation final, once it could be reviewed.

use std::collections::BTreeMap;

use super::allowed::{locked, ready};
use super::grounded::{all_answered, explained, none_contestable};
use super::kept::{Kept, assess, text};
use super::{DesignationView, Finalize};
use crate::domain::consensus::{Level, ReasonCode};
use crate::domain::designations::{CHALLENGE_DAYS, DesignationState, NotFinal};
use crate::domain::ids::DesignationId;
use crate::domain::positions::PositionState;
use crate::error::{Code, Error, Result};
use crate::service::consensus::Assessed;
use crate::service::place::Acting;
use crate::store::designations::Designation;
use crate::store::{Tx, record, tallies};

/// Makes an evaluation final. The assessment is made anew and kept beside the one that it was made on.
pub fn finalize(tx: &mut Tx<'_>, id: DesignationId, new: &Finalize) -> Result<DesignationView> {
    let position = Designation::get(tx, id)?.position_id;
    let (mut standing, acting) = locked(tx, position)?;
    // Again: only now is it as the lock found it.
    let mut row = Designation::get(tx, id)?;
    row.evaluation().is_reviewed(tx.now()).map_err(|why| refused(&row, why))?;
    standing.must_be_open()?;
    ready(tx, &mut standing, &acting)?;
    let assessed = assess(tx, &standing)?;
    all_answered(&assessed)?;
    none_contestable(&assessed, tx.now())?;
    let advised = assessed.assessment.level;
    row.evaluation()
        .holds(advised != row.advisory_level)
        .map_err(|why| refused(&row, why).with("advisory_level", advised))?;
    explained(&assessed.assessment, row.level, &said(&row)?, &new.deviations)?;
    make_final(tx, &acting, &mut row, new, &assessed)?;
    standing.position.state = PositionState::Designated;
    standing.position.update(tx)?;
    tallies::moved(tx, position)?;
    let entry = standing.entry("position.designated", &acting).object("designation", id);
    let entry = entry.object("call", row.call_id).detail("number", row.number).detail("version", row.version);
    let entry = entry.detail("level", row.level).detail("advisory_level", advised);
    record::append(tx, &entry.detail("challenge_ends_at", row.challenge_ends_at))?;
    DesignationView::of(row, false)
}

fn make_final(
    tx: &mut Tx<'_>,
    acting: &Acting,
    row: &mut Designation,
    new: &Finalize,
    assessed: &Assessed,
) -> Result<()> {
    let Kept { assessment, participation, snapshot } = Kept::of(assessed)?;
    row.state = DesignationState::Final;
    row.final_assessment = Some(assessment);
    row.final_participation = Some(participation);
    row.final_snapshot = Some(snapshot);
    row.final_deviations = Some(text(&new.deviations)?);
    row.finalized_by = Some(acting.member()?.id);
    row.finalized_at = Some(tx.now());
    row.challenge_ends_at = Some(tx.now().plus_days(CHALLENGE_DAYS));
    row.update(tx)
}

/// The reasons that the evaluation has a word on.
fn said(row: &Designation) -> Result<Vec<ReasonCode>> {
    let said: BTreeMap<ReasonCode, String> =
        serde_json::from_str(&row.deviations).map_err(Error::internal)?;
    Ok(said.into_keys().collect())
}

fn refused(row: &Designation, why: NotFinal) -> Error {
    match why {
        NotFinal::Ended(state) => {
            let detail = match state {
                DesignationState::Superseded => "Another evaluation took its place, or the text changed.",
                _ => "It is final already, or was.",
            };
            Error::because(Code::Ended, detail).with("state", state)
        }
        NotFinal::InReview(ends_at) => {
            let detail = format!("It is open to review until {ends_at}; it becomes final after that.");
            Error::rule(detail).with("review_ends_at", ends_at)
        }
        NotFinal::Outdated => {
            let was: Level = row.advisory_level;
            let detail =
                format!("{was} is no longer advised, on which it was made; publish another evaluation.");
            Error::rule(detail).with("evaluated_on", was)
        }
    }
}
