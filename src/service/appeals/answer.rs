//! Answering an appeal at the rung where it is.

use super::allowed::may_answer;
use super::course::refused;
use super::read::{locked, shown};
use super::{AnswerAtRung, AppealView};
use crate::domain::access::Action;
use crate::domain::appeals::RungOutcome;
use crate::domain::designations::DesignationState;
use crate::domain::ids::{AppealId, DesignationId};
use crate::domain::workflow::Step;
use crate::error::{Code, Error, Result};
use crate::service::designations::{self, Designate};
use crate::service::place::Acting;
use crate::service::standing::Standing;
use crate::store::appeals::{Answer, Appeal};
use crate::store::designations::Designation;
use crate::store::{Tx, record};

/// Answers an appeal, with reasons.
pub fn answer(tx: &mut Tx<'_>, id: AppealId, new: &AnswerAtRung) -> Result<AppealView> {
    let (mut standing, mut appeal) = locked(tx, id)?;
    let acting = standing.place.may(tx, Action::AnswerAppeal)?;
    let now = tx.now();
    let course = appeal.course().answered(new.outcome, now).map_err(refused)?;
    may_answer(tx, &standing, &acting, &appeal)?;
    new.check(appeal.rung)?;
    let changed = carry_out(tx, &mut standing, &acting, &appeal, new)?;
    let said = row(tx, &appeal, &acting, new)?;
    said.insert(tx)?;
    appeal.take(course, now);
    appeal.update(tx)?;
    let entry = standing.entry("appeal.answered", &acting).object("appeal", id);
    let entry = entry.object("designation", changed.unwrap_or(appeal.designation_id));
    let entry = entry.detail("rung", said.rung);
    record::append(tx, &entry.detail("outcome", said.outcome).detail("state", appeal.state))?;
    shown(tx, &standing.place, appeal)
}

/// Does what the outcome says, to the designation that stands: another appeal may have changed the level since this one
/// was filed. Gives the designation that it was done to, or that came of it.
fn carry_out(
    tx: &mut Tx<'_>,
    standing: &mut Standing,
    acting: &Acting,
    appeal: &Appeal,
    new: &AnswerAtRung,
) -> Result<Option<DesignationId>> {
    if !matches!(new.outcome, RungOutcome::Reopen | RungOutcome::ChangeLevel) {
        return Ok(None);
    }
    in_the_fifth_step(standing)?;
    let stands = Designation::on(tx, appeal.position_id, DesignationState::Final)?;
    let stands = stands.ok_or_else(|| Error::rule("The position is not finally designated any more."))?;
    let Some(level) = new.level else {
        let reopened = designations::reopen(tx, standing, acting, stands)?;
        overtake(tx, standing, acting, appeal)?;
        return Ok(Some(reopened.id));
    };
    let designate = Designate {
        level,
        rationale: new.reasons.clone(),
        deviations: new.deviations.clone(),
        findings: None,
    };
    Ok(Some(designations::change_level(tx, standing, acting, stands, &designate)?.id))
}

/// Only there a call can follow; and what was published says what was found.
fn in_the_fifth_step(standing: &Standing) -> Result<()> {
    let proposal = standing.place.the_proposal()?;
    if proposal.step == Step::Validity {
        return Ok(());
    }
    let detail = "Return the proposal to its fifth step first; there a designation is reopened or changed.";
    Err(Error::because(Code::NotInThisStep, detail).with("step", proposal.step))
}

/// What the other appeals about the position are against stands no longer.
fn overtake(tx: &mut Tx<'_>, standing: &Standing, acting: &Acting, by: &Appeal) -> Result<()> {
    let now = tx.now();
    for mut other in Appeal::about(tx, by.position_id)? {
        if other.id == by.id {
            continue;
        }
        let Ok(course) = other.course().overtaken() else { continue };
        other.take(course, now);
        other.update(tx)?;
        let entry = standing.entry("appeal.overtaken", acting).object("appeal", other.id);
        record::append(tx, &entry.object("by", by.id))?;
    }
    Ok(())
}

fn row(tx: &Tx<'_>, appeal: &Appeal, acting: &Acting, new: &AnswerAtRung) -> Result<Answer> {
    Ok(Answer {
        id: tx.new_id(),
        appeal_id: appeal.id,
        rung: appeal.rung,
        outcome: new.outcome,
        reasons: new.reasons.to_string(),
        new_information: new.new_information.as_deref().map(str::to_owned),
        level: new.level,
        answered_for: new.answered_for.as_deref().map(str::to_owned),
        answered_by: acting.member()?.id,
        answered_at: tx.now(),
    })
}
