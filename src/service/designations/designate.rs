//! Finding the level of a position.

use super::allowed::{ended_call, entitled, no_other, undisputed};
use super::grounded::{all_answered, explained};
use super::{Designate, DesignationView};
use crate::domain::access::Action;
use crate::domain::calls::{CHALLENGE_DAYS, CallState};
use crate::domain::ids::PositionId;
use crate::domain::positions::PositionState;
use crate::error::{Error, Result};
use crate::service::calls;
use crate::service::consensus::{self, Assessed};
use crate::service::place::Acting;
use crate::service::standing::Standing;
use crate::store::calls::Call;
use crate::store::designations::Designation;
use crate::store::{Tx, record, tallies};

/// Finds the level of a position.
pub fn designate(tx: &mut Tx<'_>, id: PositionId, new: &Designate) -> Result<DesignationView> {
    let mut standing = Standing::locked_in_proposal(tx, id)?;
    let acting = standing.place.may(tx, Action::Designate)?;
    standing.must_be_open()?;
    let mut call = ended_call(&standing, tx.now())?.clone();
    entitled(tx, &standing, &call, acting.member()?.id)?;
    no_other(tx, &standing)?;
    undisputed(tx, &standing)?;
    if call.state == CallState::Open {
        // The clock has not looked yet: what is found is found after the end.
        call = calls::end(tx, &standing, &acting, call)?;
        standing.call = Some(call.clone());
    }
    if !new.level.can_be_designated() {
        return Err(Error::field("/level", "says that nothing can be designated yet"));
    }
    let assessed = assess(tx, &standing)?;
    all_answered(&assessed)?;
    explained(&assessed.assessment, new)?;
    let row = row(tx, &standing, &call, &acting, new, &assessed)?;
    row.insert(tx)?;
    standing.position.state = PositionState::Designated;
    standing.position.update(tx)?;
    tallies::moved(tx, id)?;
    let entry = standing.entry("position.designated", &acting).object("designation", row.id);
    let entry = entry.object("call", call.id).detail("version", row.version).detail("level", row.level);
    record::append(tx, &entry.detail("advisory_level", row.advisory_level))?;
    DesignationView::of(row, false)
}

/// The assessment, not from memory: it is to be kept, and what was written in this transaction counts.
fn assess(tx: &mut Tx<'_>, standing: &Standing) -> Result<std::sync::Arc<Assessed>> {
    let Standing { position, place, .. } = standing;
    let positions = vec![position.clone()];
    let (assessed, _) = consensus::assessed(tx, None, &place.group, position.proposal_id, positions)?;
    assessed.into_iter().next().ok_or_else(|| Error::internal("a position without assessment"))
}

fn row(
    tx: &Tx<'_>,
    standing: &Standing,
    call: &Call,
    acting: &Acting,
    new: &Designate,
    assessed: &Assessed,
) -> Result<Designation> {
    let text = |value: serde_json::Result<String>| value.map_err(Error::internal);
    Ok(Designation {
        id: tx.new_id(),
        position_id: standing.position.id,
        proposal_id: standing.position.proposal_id,
        call_id: call.id,
        version: standing.position.version,
        level: new.level,
        advisory_level: assessed.assessment.level,
        assessment: text(serde_json::to_string(&assessed.assessment))?,
        snapshot: consensus::kept(assessed)?,
        rationale: new.rationale.to_string(),
        deviations: text(serde_json::to_string(&new.deviations))?,
        findings: new.findings.as_deref().unwrap_or_default().to_owned(),
        designator_id: acting.member()?.id,
        designated_at: tx.now(),
        challenge_ends_at: tx.now().plus_days(CHALLENGE_DAYS),
        revision: 1,
    })
}
